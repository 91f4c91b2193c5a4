//! Notices: what became of copies.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use store::{NoticeKind, NoticeRow};

use super::{Json, answer, page_asked};
use crate::access::{App, Visitor};
use crate::fault::Fault;
use crate::leaf::LINES;
use crate::pages::notices::asked;
use crate::when;

#[derive(Debug, Serialize)]
struct NoticeShape {
    number: u64,
    copy: String,
    address: String,
    story: String,
    at: String,
    kind: &'static str,
    what: String,
    new: bool,
}

#[derive(Debug, Serialize)]
struct List {
    notices: Vec<NoticeShape>,
    all: u64,
    page: usize,
    pages: usize,
}

impl NoticeShape {
    fn of(row: NoticeRow, seen: u64) -> Self {
        let kind = match row.kind {
            NoticeKind::Vanished => "vanished",
            NoticeKind::Back => "there again",
            NoticeKind::Changed => "changed",
        };
        Self {
            new: row.sequence > seen,
            number: row.sequence,
            copy: row.copy.0,
            address: row.url,
            story: row.item.0,
            at: when::iso(row.at),
            kind,
            what: row.what,
        }
    }
}

/// An editor's notices, the newest first; with `?whose=all` those of all stories, with `?kind=` those of one kind.
pub(crate) async fn list(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let asked = asked(&visitor);
    if visitor.asked("kind").is_some() && asked.kind.is_none() {
        return Err(Fault::field("kind", "vanished, back or changed"));
    }
    let lines = u32::try_from(LINES).unwrap_or(u32::MAX);
    let page = page_asked(&visitor)?;
    let told = app.newsroom.notices(visitor.actor()?, asked, page, lines).await?;
    let seen = told.seen;
    // The newsroom answers the last page where there are fewer.
    let rows = if told.page == page { told.rows } else { Vec::new() };
    let notices = rows.into_iter().map(|row| NoticeShape::of(row, seen)).collect();
    Ok(answer(StatusCode::OK, &List { notices, all: told.all, page, pages: told.pages }))
}

/// Up to which notice an editor has seen them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seen {
    through: u64,
}

#[derive(Debug, Serialize)]
struct Before {
    before: u64,
}

/// Notes that, and answers up to which notice they had before.
pub(crate) async fn seen(
    State(app): State<App>,
    visitor: Visitor,
    Json(seen): Json<Seen>,
) -> Result<Response, Fault> {
    let before = app.newsroom.see_notices(visitor.actor()?, seen.through).await?;
    Ok(answer(StatusCode::OK, &Before { before }))
}
