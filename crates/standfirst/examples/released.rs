//! Makes a newsroom in which every story of a file is out: `cargo run --release --example released -- STORIES.jsonl DATA`.
//!
//! For benchmarks and for trying things out. A line is `{"headline", "byline", "body": [...]}`.

use std::path::PathBuf;

use anyhow::Context as _;
use newsroom::Newsroom;
use serde::Deserialize;
use store::{Options, Store};
use story::account::{Actor, Role};
use story::content::{Byline, Content};
use story::correction::Label;
use story::item::{ClaimState, Command};
use story::settings::Settings;

#[derive(Deserialize)]
struct Line {
    headline: String,
    byline: String,
    body: Vec<String>,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (stories, data) = arguments.next().zip(arguments.next()).context("released STORIES.jsonl DATA")?;
    let stories = std::fs::read_to_string(stories)?;
    let store = Store::open(&Options { data, database: None }).await?;
    let newsroom = Newsroom::new(store, fetch::Client::new(fetch::Options::default())?);
    let (reporter, editor) = people(&newsroom).await?;
    for line in stories.lines() {
        release(&newsroom, &reporter, &editor, serde_json::from_str(line)?).await?;
    }
    newsroom.store().clone().close().await;
    Ok(())
}

/// A reporter, and an editor who releases what the reporter wrote.
async fn people(newsroom: &Newsroom) -> anyhow::Result<(Actor, Actor)> {
    let password = password();
    let link = newsroom.first_link().await?.context("this newsroom has people already")?;
    let account = newsroom.accept(&link, "Ines Okafor", "ines@harbour.example", &password).await?;
    let editor = Actor { account, roles: vec![Role::Editor, Role::Admin] };
    let settings = Settings {
        name: "Harbour Desk".into(),
        address: "https://harbour.example".into(),
        contact: "desk@harbour.example".into(),
        ..Settings::default()
    };
    newsroom.set_settings(&editor, settings).await?;
    let link = newsroom.invite(&editor, "Mara Ellison", "mara@harbour.example", &[Role::Reporter]).await?;
    let account = newsroom.accept(&link, "", "", &password).await?;
    Ok((Actor { account, roles: vec![Role::Reporter] }, editor))
}

/// A password that nobody needs to know.
fn password() -> String {
    format!("{:?}", std::time::SystemTime::now())
}

async fn release(newsroom: &Newsroom, reporter: &Actor, editor: &Actor, line: Line) -> anyhow::Result<()> {
    let content = Content {
        headline: Some(line.headline),
        slugline: "traced".into(),
        bylines: vec![Byline { name: line.byline, affiliation: Some("Harbour Desk".into()) }],
        body: line.body,
        ..Content::default()
    };
    let item = newsroom.open_item(reporter, content).await?;
    newsroom.command(reporter, &item, Command::Submit).await?;
    for claim in newsroom.item(&item).await?.item.claims {
        if claim.state == ClaimState::Open {
            let waive = Command::Waive { claim: claim.id, reason: "an example".into() };
            newsroom.command(editor, &item, waive).await?;
        }
    }
    newsroom.release(editor, &item, Label::First).await?;
    Ok(())
}
