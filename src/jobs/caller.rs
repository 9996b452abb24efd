//! One POST to one address, over TLS where the address says so. Follows nothing, remembers nothing, tells no words of either side.

use axum::http::{Method, Request, Uri, header};
use http_body_util::Full;
use hyper::{body::Bytes, client::conn::http1};
use hyper_util::rt::TokioIo;
use std::{sync::Arc, time::Duration};
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
};
use tokio_rustls::{
    TlsConnector,
    rustls::{ClientConfig, RootCertStore, crypto::ring, pki_types::ServerName},
};

/// A system that says nothing for so long is not there.
const PATIENCE: Duration = Duration::from_secs(10);

/// Why nothing came back; may be kept and logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("the case system could not be reached")]
    NotReached,
    #[error("the case system did not answer in time")]
    Silent,
    #[error("this machine does not trust the case system's certificate")]
    NotTrusted,
    #[error("the case system broke the connection")]
    Broken,
}

/// Calls out. Made once, with the certificates that this machine trusts.
pub struct Caller(TlsConnector);

impl Caller {
    /// # Errors
    /// When no TLS can be spoken here.
    pub fn new() -> Result<Self, tokio_rustls::rustls::Error> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
        let settings = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self(TlsConnector::from(Arc::new(settings))))
    }

    /// The status that came back.
    pub async fn post(&self, url: &Uri, headers: &[(&'static str, String)], body: String) -> Result<u16, Trouble> {
        tokio::time::timeout(PATIENCE, self.exchange(url, headers, body))
            .await
            .map_err(|_| Trouble::Silent)?
    }

    async fn exchange(&self, url: &Uri, headers: &[(&'static str, String)], body: String) -> Result<u16, Trouble> {
        let host = url.host().ok_or(Trouble::NotReached)?;
        let sealed = url.scheme_str() == Some("https");
        let port = url.port_u16().unwrap_or(if sealed { 443 } else { 80 });
        let bare = host.trim_matches(['[', ']']);
        let line = TcpStream::connect((bare, port))
            .await
            .map_err(|_| Trouble::NotReached)?;
        let request = request(url, headers, body).ok_or(Trouble::NotReached)?;
        if !sealed {
            return said(line, request).await;
        }
        let name = ServerName::try_from(bare.to_owned()).map_err(|_| Trouble::NotTrusted)?;
        let line = self.0.connect(name, line).await.map_err(|_| Trouble::NotTrusted)?;
        said(line, request).await
    }
}

fn request(url: &Uri, headers: &[(&'static str, String)], body: String) -> Option<Request<Full<Bytes>>> {
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(path)
        .header(header::HOST, url.authority()?.as_str())
        .header(header::CONTENT_TYPE, "application/json");
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    request.body(Full::new(Bytes::from(body))).ok()
}

async fn said<L>(line: L, request: Request<Full<Bytes>>) -> Result<u16, Trouble>
where
    L: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(line))
        .await
        .map_err(|_| Trouble::Broken)?;
    // The connection ends with the answer: `sender` is dropped then.
    let talk = tokio::spawn(connection);
    let answer = sender.send_request(request).await.map_err(|_| Trouble::Broken)?;
    let status = answer.status().as_u16();
    talk.abort();
    Ok(status)
}
