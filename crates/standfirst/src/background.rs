//! What a newsroom does by itself while it is served: deliveries that are due, copies that are due to be looked at.

use std::time::Duration;

use newsroom::Newsroom;
use tokio::sync::watch;
use tokio::time::{Instant, MissedTickBehavior, interval_at};

/// How often it looks for work.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pace {
    /// For deliveries.
    pub(crate) deliver: Duration,
    /// For copies.
    pub(crate) recapture: Duration,
}

/// How often partners' feeds are looked into.
const FEEDS: Duration = Duration::from_secs(900);

impl Default for Pace {
    fn default() -> Self {
        Self { deliver: Duration::from_secs(2), recapture: Duration::from_secs(60) }
    }
}

/// Works until `stop` turns true. A round that fails is told and tried again at the next.
pub(crate) async fn work(newsroom: Newsroom, pace: Pace, stop: watch::Receiver<bool>) {
    let deliveries = rounds(pace.deliver, stop.clone(), || async {
        if let Err(error) = newsroom.deliver_due().await {
            tracing::error!(%error, "deliveries are held up");
        }
    });
    let counts = rounds(Duration::from_secs(1), stop.clone(), || async {
        if let Err(error) = newsroom.flush_counts().await {
            tracing::error!(%error, "readers of copies can't be written down; they are kept in memory");
        }
    });
    let looking = rounds(FEEDS, stop.clone(), || async {
        match newsroom.look_in_feeds().await {
            Ok(round) => round.problems.iter().for_each(|problem| tracing::warn!("{problem}")),
            Err(error) => tracing::error!(%error, "partners' feeds can't be looked into"),
        }
    });
    let capturing = rounds(pace.recapture, stop.clone(), || async {
        if let Err(error) = newsroom.recapture_due().await {
            tracing::error!(%error, "copies can't be looked at");
        }
    });
    let (feeds, captures) = (broken_off(stop.clone(), looking), broken_off(stop, capturing));
    tokio::join!(deliveries, captures, counts, feeds);
}

/// Sites are asked slowly, so nobody waits for the end of a round: one that is broken off is begun again the next time.
async fn broken_off(mut stop: watch::Receiver<bool>, rounds: impl Future<Output = ()>) {
    tokio::select! {
        () = stopped(&mut stop) => {}
        () = rounds => {}
    }
}

async fn rounds<F: Future<Output = ()>>(
    every: Duration,
    mut stop: watch::Receiver<bool>,
    mut round: impl FnMut() -> F,
) {
    let mut ticks = interval_at(Instant::now() + every, every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = stopped(&mut stop) => return,
            _ = ticks.tick() => round().await,
        }
    }
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    // A closed channel means that nobody is left to say stop: that is one too.
    let _ = stop.wait_for(|stop| *stop).await;
}
