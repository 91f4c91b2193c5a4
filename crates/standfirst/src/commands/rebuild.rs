//! `standfirst rebuild`: every view anew from the log.

use super::data::{Data, block_on};
use crate::exit::Outcome;
use crate::{Answer, input};

/// Makes every table that pages read anew from the log.
///
/// The log itself, stored sources and captures, passwords and sessions are left as they are. It is done in one step: where
/// it fails, nothing has changed, and a server that is running goes on with the old tables until the new ones are whole.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  standfirst rebuild --data /srv/newsroom

Exit codes: 0 done, 2 it could not be done.")]
pub(crate) struct Args {
    #[command(flatten)]
    data: Data,
}

pub(crate) fn run(args: &Args) -> Answer {
    let events = block_on(async {
        let store = args.data.open_existing().await?;
        let events = store.rebuild().await?;
        store.close().await;
        Ok(events)
    })?;
    input::print(&format!("Every table made anew from {events} events.\n"))?;
    Ok(Outcome::Done)
}
