//! Copies as a table for spreadsheets: of one story, or all.

use std::collections::HashMap;

use axum::extract::{Path, State};
use axum::response::Response;
use newsroom::Unreached;
use store::{CopyRow, ItemRow};
use story::ids::{ItemId, Millis};
use story::verdict::CopyState;

use crate::access::App;
use crate::csv::Table;
use crate::fault::Fault;
use crate::pages::copies::site;
use crate::people::People;
use crate::readers::{self, Audience};
use crate::{terms, when};

/// The columns before those of the terms.
const COLUMNS: [&str; 16] = [
    "story",
    "site",
    "address",
    "partner",
    "first seen",
    "last captured",
    "last changed",
    "captures",
    "state",
    "shows version",
    "newest version",
    "sentences kept",
    "sentences",
    "differences",
    "correction",
    "out of reach",
];

/// The copies of one story.
pub(crate) async fn story(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = ItemId(id);
    app.newsroom.item(&id).await?;
    table(&app, Some(&id)).await
}

/// The copies of all.
pub(crate) async fn all(State(app): State<App>) -> Result<Response, Fault> {
    table(&app, None).await
}

/// One line a copy, one column a term.
async fn table(app: &App, item: Option<&ItemId>) -> Result<Response, Fault> {
    let store = app.newsroom.store();
    let copies = store.copies(item).await.map_err(newsroom::Error::from)?;
    let stories = store.items().await.map_err(newsroom::Error::from)?;
    let stories: HashMap<&ItemId, &ItemRow> = stories.iter().map(|story| (&story.id, story)).collect();
    let (people, audience) = (People::of(&app.newsroom).await?, Audience::of(app).await?);
    let unreached = app.newsroom.all_unreached().await?;
    let columns: Vec<&str> = COLUMNS.into_iter().chain(readers::COLUMNS).chain(terms::names()).collect();
    let mut table = Table::new(&columns);
    for copy in &copies {
        let partner = copy.partner.as_ref().map_or("", |partner| people.partner(partner));
        let own = own(copy, unreached.get(&copy.id), stories.get(&copy.item).copied(), partner);
        let read = audience.copy(&copy.item, &copy.url).columns();
        let became = |name: &str| {
            let found = copy.terms.iter().find(|term| term.name == name);
            found.map(|term| terms::word(name, term.standing)).unwrap_or_default().to_owned()
        };
        table.row(own.into_iter().chain(read).chain(terms::names().map(became)));
    }
    Ok(table.download("copies.csv"))
}

fn own(copy: &CopyRow, failed: Option<&Unreached>, story: Option<&ItemRow>, partner: &str) -> [String; 16] {
    let time = |at: Option<Millis>| at.map(when::iso).unwrap_or_default();
    [
        story.map(|story| story.slugline.clone()).unwrap_or_default(),
        site(&copy.url).to_owned(),
        copy.url.clone(),
        partner.to_owned(),
        when::iso(copy.first_seen),
        time(copy.last_captured),
        time(copy.last_changed),
        copy.captures.to_string(),
        copy.state.map(word).unwrap_or_default().to_owned(),
        copy.shows_version.map(|shows| shows.to_string()).unwrap_or_default(),
        story.map(|story| story.version.to_string()).unwrap_or_default(),
        copy.kept.to_string(),
        copy.total.to_string(),
        copy.drift.to_string(),
        copy.correction.map(terms::correction).unwrap_or_default().to_owned(),
        failed.map(|failed| failed.reason.clone()).unwrap_or_default(),
    ]
}

/// A state for a spreadsheet.
#[must_use]
pub(crate) fn word(state: CopyState) -> &'static str {
    match state {
        CopyState::Faithful => "faithful",
        CopyState::Edited => "edited",
        CopyState::Rewritten => "rewritten",
        CopyState::Excerpt => "excerpt",
        CopyState::Unrelated => "story not on the page",
        CopyState::Vanished => "vanished",
    }
}
