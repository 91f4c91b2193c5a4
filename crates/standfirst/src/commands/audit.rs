//! `standfirst audit`: is the log whole?

use clap::ValueEnum;
use serde::Serialize;
use store::{Audit, Store};

use super::data::{Data, block_on};
use crate::exit::Outcome;
use crate::{Answer, input};

/// Verifies the log: every link of its hash chain, and every stored source and capture it names.
///
/// Names the first event that was changed, taken out, put in or moved, or says that the end is cut off. Whoever can write
/// to the database can also give a rewritten end new hashes; only a head noted elsewhere shows that: keep the one that is
/// printed, and give it as --noted next time.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    #[command(flatten)]
    data: Data,
    /// A head that an earlier audit printed; it must still be in the log.
    #[arg(long, value_name = "HASH")]
    noted: Option<String>,
    /// How to show what was found.
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
}

const EXAMPLES: &str = "\
Examples:
  standfirst audit --data /srv/newsroom
  standfirst audit --data /srv/newsroom --noted 5d41c0...
  standfirst audit --data /srv/newsroom --database postgres://wire@db.example/wire

Exit codes: 0 the log is whole, 1 it is broken, 2 it could not be read.";

/// How the result is shown.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Form {
    /// For people.
    Text,
    /// One JSON object, version 1: {"version", "whole", "events", "blobs", "head"} or {"version", "whole", "event",
    /// "reason"}.
    Json,
}

/// The JSON that is printed; absent fields are left out.
#[derive(Serialize, Default)]
struct Told {
    version: u32,
    whole: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    blobs: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    head: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

pub(crate) fn run(args: &Args) -> Answer {
    let told = block_on(async {
        let store = args.data.open_existing().await?;
        let told = audit(&store, args.noted.as_deref()).await?;
        store.close().await;
        Ok(told)
    })?;
    let text = match args.format {
        Form::Text => text(&told),
        Form::Json => serde_json::to_string(&told)? + "\n",
    };
    input::print(&text)?;
    Ok(if told.whole { Outcome::Done } else { Outcome::Findings })
}

async fn audit(store: &Store, noted: Option<&str>) -> anyhow::Result<Told> {
    Ok(match (store.audit().await?, noted) {
        (Audit::Broken { sequence, reason }, _) => {
            Told { version: 1, event: Some(sequence), reason: Some(reason), ..Told::default() }
        }
        (Audit::Whole { .. }, Some(noted)) if !store.has_link(noted).await? => {
            let reason = "the noted head is not in the log: the log was rewritten since it was noted";
            Told { version: 1, reason: Some(reason.to_owned()), ..Told::default() }
        }
        (Audit::Whole { events, head, blobs }, _) => Told {
            version: 1,
            whole: true,
            events: Some(events),
            blobs: Some(blobs),
            head: Some(head),
            ..Told::default()
        },
    })
}

fn text(told: &Told) -> String {
    let reason = told.reason.as_deref().unwrap_or_default();
    match (told.whole, told.event) {
        (true, _) => format!(
            "The log is whole: {} events, {} stored sources and captures.\nHead: {}\n",
            told.events.unwrap_or_default(),
            told.blobs.unwrap_or_default(),
            told.head.as_deref().unwrap_or_default()
        ),
        (false, Some(event)) => format!("The log is broken at event {event}: {reason}.\n"),
        (false, None) => format!("The log is broken: {reason}.\n"),
    }
}
