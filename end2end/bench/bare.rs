//! The yardstick of `make bench`: an Axum handler that answers the bytes of one file from memory, and nothing else.
//! The file is a page packed with brotli, as browsers get it.

use axum::{Router, http::header, serve::ListenerExt};
use std::error::Error;
use tokio::net::TcpListener;

/// Arguments: the address to listen on, the file to answer with.
#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(address), Some(file)) = (arguments.next(), arguments.next()) else {
        return Err("usage: bare ADDRESS FILE".into());
    };
    let body: &'static [u8] = std::fs::read(file)?.leak();
    let kind = [
        (header::CONTENT_TYPE, "text/html; charset=utf-8"),
        (header::CONTENT_ENCODING, "br"),
    ];
    let answer = Router::new().fallback(move || async move { (kind, body) });
    let listener = TcpListener::bind(address)
        .await?
        .tap_io(|stream| drop(stream.set_nodelay(true)));
    Ok(axum::serve(listener, answer).await?)
}
