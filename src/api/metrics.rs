//! Counts and times for whoever keeps the server running, on a listener of their own: never on the public one.

use axum::{Router, routing::get};
use metrics_exporter_prometheus::{BuildError, PrometheusBuilder, PrometheusHandle};

/// Begins to measure. Once a process.
pub fn start() -> Result<PrometheusHandle, BuildError> {
    PrometheusBuilder::new().install_recorder()
}

/// `GET /metrics` in Prometheus' text form.
pub fn routes(measured: PrometheusHandle) -> Router {
    Router::new().route("/metrics", get(move || async move { measured.render() }))
}
