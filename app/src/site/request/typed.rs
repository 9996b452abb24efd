//! What a form sent: a name may come many times, and nothing in it is trusted.

use crate::site::Hub;
use axum::{
    Form,
    extract::{FromRequest, Request},
    http::StatusCode,
    response::{IntoResponse, Response},
};

/// Names and values in the order in which they were sent. Not printable: the values are a family's own words.
pub struct Typed(Vec<(String, String)>);

/// Stands in the place of bytes that are not text.
const NOT_TEXT: char = '\u{fffd}';

impl Typed {
    /// Everything that was sent under this name.
    pub fn all(&self, name: &str) -> Vec<String> {
        self.0
            .iter()
            .filter(|(sent, _)| sent == name)
            .map(|(_, value)| value.clone())
            .collect()
    }

    pub fn has(&self, name: &str, value: &str) -> bool {
        self.0.iter().any(|(sent, with)| sent == name && with == value)
    }
}

impl FromRequest<Hub> for Typed {
    type Rejection = Response;

    async fn from_request(request: Request, hub: &Hub) -> Result<Self, Response> {
        let form = Form::<Vec<(String, String)>>::from_request(request, hub).await;
        let Form(pairs) = form.map_err(IntoResponse::into_response)?;
        if pairs
            .iter()
            .any(|(name, value)| name.contains(NOT_TEXT) || value.contains(NOT_TEXT))
        {
            return Err(StatusCode::BAD_REQUEST.into_response());
        }
        Ok(Self(pairs))
    }
}
