//! `standfirst trace FILE|URL...`: the copies on pages.

use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, bail};
use newsroom::{Archive, Newsroom, Seen};
use tokio::time::{Instant, sleep_until};
use trace::index::Search;

use super::line::{Form, Whence, line};
use crate::commands::data::{Data, block_on};
use crate::commands::terms;
use crate::exit::Outcome;
use crate::{Answer, input};

/// Between two pages of one host.
const PAUSE: Duration = Duration::from_secs(1);

/// The pages to trace: those named, then those of a list.
///
/// # Errors
/// Where the list can't be read, or nothing is named at all.
pub(super) fn named(pages: &[String], list: Option<&Path>) -> anyhow::Result<Vec<String>> {
    let mut all = pages.to_vec();
    if let Some(list) = list {
        let (_, text) = input::read_text(list)?;
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        all.extend(lines.map(str::to_owned));
    }
    if all.is_empty() {
        bail!("there is no page to trace: the list is empty");
    }
    Ok(all)
}

/// Tells whose story is on each page, and what became of each of its terms there. A page that can't be read is told, and
/// the rest is done.
pub(super) fn run(pages: &[String], data: &Data, search: Search, format: Form) -> Answer {
    block_on(async {
        let client = fetch::Client::new(fetch::Options::default())?;
        let newsroom = Newsroom::new(data.open_existing().await?, client.clone());
        let archive = newsroom.archive(&data.index()).await?.searching(search);
        let mut turns = HashMap::new();
        let (mut found, mut unread) = (false, 0);
        for page in pages {
            wait_for_turn(&mut turns, page).await;
            match look(&newsroom, &client, &archive, page).await {
                Ok((url, seen)) => {
                    found |= !seen.is_empty();
                    tell(page, url, &seen, archive.len(), format)?;
                }
                Err(error) if pages.len() == 1 => return Err(error),
                Err(error) => {
                    unread += 1;
                    crate::input::tell(&format!("{error:#}"));
                }
            }
        }
        newsroom.store().clone().close().await;
        if unread > 0 {
            bail!("{unread} of {} pages could not be read; the rest is told", pages.len());
        }
        Ok(if found { Outcome::Findings } else { Outcome::Done })
    })
}

/// No host is asked for two pages at once, or one right after the other.
async fn wait_for_turn(turns: &mut HashMap<String, Instant>, page: &str) {
    let Some(host) = is_address(page).then(|| page.split('/').nth(2)).flatten() else { return };
    if let Some(&turn) = turns.get(host) {
        sleep_until(turn).await;
    }
    turns.insert(host.to_owned(), Instant::now() + PAUSE);
}

fn is_address(page: &str) -> bool {
    page.starts_with("http://") || page.starts_with("https://")
}

/// The copies on one page, and where it is: a file, or an address, which is asked as any stranger's is.
async fn look(
    newsroom: &Newsroom,
    client: &fetch::Client,
    archive: &Archive,
    page: &str,
) -> anyhow::Result<(String, Vec<Seen>)> {
    if !is_address(page) {
        let bytes = std::fs::read(page).with_context(|| format!("{page} could not be read"))?;
        let seen = archive.copies_on(page, None, &bytes, newsroom::now());
        return Ok((page.to_owned(), seen.with_context(|| format!("{page} has no text to trace"))?));
    }
    let fetched = client.get(page).await.with_context(|| format!("{page} could not be asked for"))?;
    if !fetched.is_success() {
        bail!("{page}: the site answered {}", fetched.status);
    }
    let read = trace::read_page(&fetched.url, fetched.content_type(), &fetched.bytes);
    let read = read.with_context(|| format!("{page} has no text to trace"))?;
    let mut seen = archive.copies_of(&read, newsroom::now());
    if let Some(first) = seen.first() {
        // Its pictures may show our logo without saying so.
        let published = newsroom.published(&first.item).await?;
        let (read, _) = newsroom.look_at_pictures(read, &published).await?;
        seen = archive.copies_of(&read, newsroom::now());
    }
    Ok((fetched.url, seen))
}

fn tell(page: &str, url: String, seen: &[Seen], stories: usize, format: Form) -> anyhow::Result<()> {
    let whence = Whence { url, ..Whence::default() };
    for seen in seen {
        input::print(&line(format, &whence, seen)?)?;
        if let Form::Text = format {
            let reasons: String = seen.reasons.iter().map(|reason| format!("  {reason}\n")).collect();
            input::print(&(reasons + "\n" + &terms::lines(&seen.verdict.terms) + "\n"))?;
        }
    }
    if seen.is_empty() && matches!(format, Form::Text) {
        input::print(&format!("{page}: none of the {stories} released stories is on it\n"))?;
    }
    Ok(())
}
