//! The built files. Their names carry a hash of their content, so a browser that has one never asks again; but for two, which
//! are asked for by name.

use app::site::Hub;
use axum::{
    Router,
    http::{HeaderValue, Response, StatusCode, header},
};
use tower::ServiceBuilder;
use tower_http::{
    services::{ServeDir, ServeFile, fs::ServeFileSystemResponseBody},
    set_header::SetResponseHeaderLayer,
};

pub fn routes(hub: &Hub) -> Router<Hub> {
    let folder = hub.assets.folder();
    let hashed = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            for_ever::<ServeFileSystemResponseBody>,
        ))
        .service(
            ServeDir::new(folder.join("pkg"))
                .precompressed_br()
                .precompressed_gzip(),
        );
    // What keeps the page of urgent help: it fetches from here, and nothing else is allowed to it.
    let fetch_only = HeaderValue::from_static("default-src 'none'; connect-src 'self'");
    let worker = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(
            header::CONTENT_SECURITY_POLICY,
            fetch_only,
        ))
        .layer(SetResponseHeaderLayer::if_not_present(
            header::CACHE_CONTROL,
            HeaderValue::from_static("no-cache"),
        ))
        .service(ServeFile::new(folder.join("sw.js")));
    let for_a_day = HeaderValue::from_static("public, max-age=86400");
    let robots = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, for_a_day))
        .service(ServeFile::new(folder.join("robots.txt")));
    Router::new()
        .nest_service("/pkg", hashed)
        .route_service("/sw.js", worker)
        .route_service("/robots.txt", robots)
}

/// Only what is there: a file that this server has not yet, while a new version is put on one server after another, must not
/// be missing for a year.
fn for_ever<B>(answer: &Response<B>) -> Option<HeaderValue> {
    let is_there = answer.status().is_success() || answer.status() == StatusCode::NOT_MODIFIED;
    is_there.then(|| HeaderValue::from_static("public, max-age=31536000, immutable"))
}
