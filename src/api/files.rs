//! The built files. Their names carry a hash of their content, so a browser that has one never asks again.

use app::site::Hub;
use axum::{
    Router,
    http::{HeaderValue, header},
};
use tower::ServiceBuilder;
use tower_http::{
    services::{ServeDir, ServeFile},
    set_header::SetResponseHeaderLayer,
};

pub fn routes(hub: &Hub) -> Router<Hub> {
    let folder = hub.assets.folder();
    let for_ever = HeaderValue::from_static("public, max-age=31536000, immutable");
    let hashed = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::if_not_present(header::CACHE_CONTROL, for_ever))
        .service(
            ServeDir::new(folder.join("pkg"))
                .precompressed_br()
                .precompressed_gzip(),
        );
    Router::new()
        .nest_service("/pkg", hashed)
        .route_service("/robots.txt", ServeFile::new(folder.join("robots.txt")))
}
