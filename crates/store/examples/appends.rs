//! How fast the log takes events: `cargo run --release -p store --example appends -- [postgres://...]`.
//!
//! Four figures, in a temporary folder on the disk that holds `target/`: one writer waiting for each append, eight writers
//! at once, an item that already has a thousand events, and a rebuild of all of it.

use std::error::Error;
use std::time::Instant;

use store::{Options, Store};
use story::content::Content;
use story::event::{Event, Stream};
use story::ids::{ItemId, Millis, Who};
use story::item::ItemEvent;

const APPENDS: u32 = 1_000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir_in("target")?;
    let database = std::env::args().nth(1);
    let store = Store::open(&Options { data: folder.path().to_owned(), database }).await?;
    let begun = Instant::now();
    write(&store, "one", 0..APPENDS).await?;
    report("one writer", APPENDS, begun);
    let begun = Instant::now();
    let writers: Vec<_> = (0..8)
        .map(|writer| {
            let store = store.clone();
            let name = format!("eight-{writer}");
            tokio::spawn(async move {
                write(&store, &name, 0..APPENDS / 8).await.map_err(|error| error.to_string())
            })
        })
        .collect();
    for writer in writers {
        writer.await??;
    }
    report("eight writers", APPENDS, begun);
    let begun = Instant::now();
    write(&store, "one", APPENDS..APPENDS + 100).await?;
    report("one writer, to an item of a thousand events", 100, begun);
    let begun = Instant::now();
    let events = store.rebuild().await?;
    report("rebuild", u32::try_from(events)?, begun);
    let begun = Instant::now();
    store.audit().await?;
    report("audit", u32::try_from(events)?, begun);
    Ok(())
}

/// Revisions of a story of forty paragraphs.
async fn write(store: &Store, name: &str, versions: std::ops::Range<u32>) -> Result<(), Box<dyn Error>> {
    let id = ItemId(name.to_owned());
    let who = Who::Account("mara".into());
    for version in versions {
        let event = if version == 0 {
            ItemEvent::Opened { id: id.clone() }
        } else {
            let sentence =
                format!("The bridge closes for {version} weeks, the works committee decided on Monday.");
            let content = Content { body: vec![sentence; 40], ..Content::default() };
            ItemEvent::Revised { content, claims: Vec::new() }
        };
        let stream = Stream::Item(id.clone());
        store
            .append(&stream, u64::from(version), &who, Millis(i64::from(version)), &[Event::Item(event)])
            .await?;
    }
    Ok(())
}

fn report(what: &str, events: u32, begun: Instant) {
    let seconds = begun.elapsed().as_secs_f64();
    let events = f64::from(events);
    println!("{what}: {:.0} events a second, {:.2} ms each", events / seconds, seconds * 1_000.0 / events);
}
