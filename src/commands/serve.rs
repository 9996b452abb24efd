//! `family-hub serve`: opens the hub, answers until it is told to stop, and finishes what it has begun.

use super::{say::say, seed, staff};
use crate::{
    api,
    config::Settings,
    guard::Rates,
    jobs,
    opening::{self, Reason},
    router,
};
use axum::serve::ListenerExt;
use std::net::SocketAddr;
use store::Listings;
use tokio::{net::TcpListener, sync::watch};

pub async fn serve(with_seed: bool) -> Result<(), Reason> {
    let settings = Settings::from_environment()?;
    let hub = opening::hub(&settings).await?;
    let listings = tokio::spawn(read_listings(hub.store.listings.clone()));
    seed::refuse_demo_people(&hub).await?;
    let sign_ins = if with_seed {
        Some(seed::when_empty(&hub).await?)
    } else {
        None
    };
    let listener = listen(settings.listen, "FAMILY_HUB_LISTEN").await?;
    let address = listener.local_addr()?;
    let (stop, stopped) = watch::channel(false);
    if let Some(metrics) = settings.metrics_listen {
        tokio::spawn(measure(listen(metrics, "FAMILY_HUB_METRICS_LISTEN").await?)?);
    }
    let rates = Rates::new(settings.limits);
    let case_room = jobs::start_case_room(hub.clone(), settings.case_systems, stopped.clone())?;
    let news = jobs::start_news(hub.clone(), stopped.clone());
    let post_room = jobs::start(hub.clone(), rates.clone(), settings.mail, stopped)?;
    say(format_args!("Family Hub is open at http://{address}"))?;
    if let Some(warning) = staff::warning(&hub).await? {
        say(warning)?;
    }
    if let Some(sign_ins) = sign_ins {
        say(sign_ins)?;
    }
    // Small answers would wait 40 ms for a full packet otherwise.
    let listener = listener.tap_io(|stream| {
        if let Err(error) = stream.set_nodelay(true) {
            tracing::debug!(%error, "a connection keeps its delay");
        }
    });
    // Families who come meanwhile wait in the line of the listener: none of them is told to try again.
    drop(listings.await);
    let open_pages = hub.clone();
    let site = router(hub, rates).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, site)
        .with_graceful_shutdown(async move {
            told_to_stop().await;
            // Pages that hear of changes would keep their connections, and with them the server, for ever.
            open_pages.news().close();
        })
        .await?;
    stop.send_replace(true);
    post_room.await?;
    case_room.await?;
    news.await?;
    Ok(())
}

/// Reads all listings while the rest opens.
async fn read_listings(listings: Listings) {
    if let Err(trouble) = listings.prepare().await {
        tracing::warn!(%trouble, "the listings are not read yet; the first search tries again");
    }
}

async fn listen(address: SocketAddr, setting: &str) -> Result<TcpListener, Reason> {
    TcpListener::bind(address)
        .await
        .map_err(|error| format!("{setting} is {address}, which can't be listened on: {error}").into())
}

fn measure(listener: TcpListener) -> Result<impl Future<Output = ()>, Reason> {
    let routes = api::metrics::routes(api::metrics::start()?);
    Ok(async move {
        if let Err(error) = axum::serve(listener, routes).await {
            tracing::error!(%error, "metrics are no longer answered");
        }
    })
}

/// Ctrl-C, or a polite kill.
async fn told_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        Ok(mut terminate) => {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
        }
        Err(_) => drop(interrupt.await),
    }
}
