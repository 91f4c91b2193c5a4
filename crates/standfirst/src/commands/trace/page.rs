//! `standfirst trace FILE|URL`: the copies on one page.

use anyhow::{Context as _, bail};
use newsroom::Newsroom;

use super::line::{Form, Whence, line};
use crate::commands::data::{Data, block_on};
use crate::commands::terms;
use crate::exit::Outcome;
use crate::{Answer, input};

/// Tells whose story is on a page, and what became of each of its terms there: a file, or an address, which is asked as any stranger's is.
pub(super) fn run(page: &str, data: &Data, format: Form) -> Answer {
    block_on(async {
        let newsroom =
            Newsroom::new(data.open_existing().await?, fetch::Client::new(fetch::Options::default())?);
        let archive = newsroom.archive(&data.index()).await?;
        let from_web = page.starts_with("http://") || page.starts_with("https://");
        let (url, kind, bytes) = if from_web {
            let client = fetch::Client::new(fetch::Options::default())?;
            let fetched = client.get(page).await?;
            if !fetched.is_success() {
                bail!("{page}: the site answered {}", fetched.status);
            }
            (fetched.url.clone(), fetched.content_type().map(str::to_owned), fetched.bytes)
        } else {
            let bytes = std::fs::read(page).with_context(|| format!("{page} could not be read"))?;
            (page.to_owned(), None, bytes)
        };
        let mut seen = archive.copies_on(&url, kind.as_deref(), &bytes, newsroom::now())?;
        if let (true, Some(first)) = (from_web, seen.first()) {
            // Its pictures may show our logo without saying so.
            let published = newsroom.published(&first.item).await?;
            let read = trace::read_page(&url, kind.as_deref(), &bytes)?;
            let (read, _) = newsroom.look_at_pictures(read, &published).await?;
            seen = archive.copies_of(&read, newsroom::now());
        }
        newsroom.store().clone().close().await;
        let whence = Whence { url, ..Whence::default() };
        for seen in &seen {
            input::print(&line(format, &whence, seen)?)?;
            if let Form::Text = format {
                input::print(&terms::lines(&seen.verdict.terms))?;
            }
        }
        if seen.is_empty() && matches!(format, Form::Text) {
            input::print(&format!("{page}: none of the {} released stories is on it\n", archive.len()))?;
        }
        Ok(if seen.is_empty() { Outcome::Done } else { Outcome::Findings })
    })
}
