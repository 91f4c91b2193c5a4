//! Copies: those of a story, one with its captures, their tearsheets; reporting and capturing them.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use newsroom::{Checked, Unreached};
use serde::{Deserialize, Serialize};
use store::CopyRow;
use story::copy::{Copy, Found, Tearsheet};
use story::ids::{CopyId, ItemId, Millis};
use story::terms::Force;
use story::verdict::{CorrectionShown, Standing, Standings, Term};

use super::{Json, answer, page_asked};
use crate::access::{App, Visitor};
use crate::fault::Fault;
use crate::leaf::LINES;
use crate::pages::copies::site;
use crate::pages::copies_csv::word;
use crate::readers::{Audience, Sum};
use crate::{terms, when};

/// Most addresses taken at a time.
const ADDRESSES: usize = 1_000;

/// A copy as it is known now. Fields are only ever added.
#[derive(Debug, Serialize)]
struct CopyShape {
    id: String,
    story: String,
    address: String,
    site: String,
    partner: Option<String>,
    found: &'static str,
    first_seen: String,
    last_captured: Option<String>,
    last_changed: Option<String>,
    captures: u32,
    state: Option<&'static str>,
    vanished: Option<String>,
    out_of_reach: Option<UnreachedShape>,
    shows_version: Option<u32>,
    newest_version: u32,
    correction: Option<&'static str>,
    extent: Option<Extent>,
    differences: u32,
    credits: Option<CreditsShape>,
    terms: Vec<TermShape>,
    tearsheet: Option<String>,
    counted: Counted,
}

/// What the counter counted on the copy's site.
#[derive(Debug, Serialize)]
struct Counted {
    readers: u64,
    robot_visits: u64,
    clicks: u64,
    robot_clicks: u64,
}

/// How much of the release is on the page.
#[derive(Debug, Serialize)]
struct Extent {
    sentences_kept: u32,
    sentences: u32,
}

#[derive(Debug, Serialize)]
struct UnreachedShape {
    reason: String,
    last: String,
    tries: u32,
    again: String,
}

#[derive(Debug, Serialize)]
struct CreditsShape {
    byline: &'static str,
    affiliation: &'static str,
    logo: &'static str,
    link: &'static str,
    notice: &'static str,
}

#[derive(Debug, Serialize)]
struct TermShape {
    term: String,
    force: &'static str,
    standing: &'static str,
    evidence: String,
}

/// One capture: what it showed, and where its proof is.
#[derive(Debug, Serialize)]
struct CaptureShape {
    at: String,
    state: &'static str,
    shows_version: u32,
    status: u16,
    answered_by: String,
    changed: Option<String>,
    tearsheet: String,
    sha256: String,
}

/// When it was gone, and why.
#[derive(Debug, Serialize)]
struct Absence {
    at: String,
    reason: String,
}

#[derive(Debug, Serialize)]
struct Whole {
    #[serde(flatten)]
    copy: CopyShape,
    history: Vec<CaptureShape>,
    absences: Vec<Absence>,
}

#[derive(Debug, Serialize)]
struct List {
    copies: Vec<CopyShape>,
    all: usize,
    page: usize,
    pages: usize,
}

fn found(found: &Found) -> &'static str {
    match found {
        Found::Reported => "reported",
        Found::Partner => "partner",
        Found::Feed => "feed",
        Found::Counter => "counter",
        Found::Crawl => "crawl",
    }
}

fn credit(standing: Standing) -> &'static str {
    match standing {
        Standing::Kept => "kept",
        Standing::Broken => "broken",
        Standing::Unseen => "not sure",
    }
}

fn tearsheet(id: &CopyId, capture: usize) -> String {
    format!("/api/v1/copies/{id}/captures/{capture}/tearsheet")
}

impl CopyShape {
    fn of(row: CopyRow, newest_version: u32, failed: Option<Unreached>, audience: &Audience) -> Self {
        let counted = Counted::from(audience.copy(&row.item, &row.url));
        let last = (row.captures as usize).checked_sub(1);
        let there = row.vanished.is_none();
        Self {
            tearsheet: last.map(|last| tearsheet(&row.id, last)),
            site: site(&row.url).to_owned(),
            id: row.id.0,
            story: row.item.0,
            address: row.url,
            partner: row.partner.map(|partner| partner.0),
            found: found(&row.found),
            first_seen: when::iso(row.first_seen),
            last_captured: row.last_captured.map(when::iso),
            last_changed: row.last_changed.map(when::iso),
            captures: row.captures,
            state: row.state.map(word),
            vanished: row.vanished,
            out_of_reach: failed.filter(|_| there).map(UnreachedShape::from),
            shows_version: row.shows_version,
            newest_version,
            correction: row.correction.map(correction),
            extent: row.last_captured.map(|_| Extent { sentences_kept: row.kept, sentences: row.total }),
            differences: row.drift,
            credits: row.credits.map(CreditsShape::from),
            terms: row.terms.into_iter().map(TermShape::from).collect(),
            counted,
        }
    }
}

impl From<Sum> for Counted {
    fn from(sum: Sum) -> Self {
        let Sum { people, robots } = sum;
        Self {
            readers: people.reads,
            robot_visits: robots.reads,
            clicks: people.follows,
            robot_clicks: robots.follows,
        }
    }
}

fn correction(shown: CorrectionShown) -> &'static str {
    match shown {
        CorrectionShown::NotDue => "not due",
        CorrectionShown::Shown => "shown",
        CorrectionShown::NotShown => "not shown",
    }
}

impl From<Unreached> for UnreachedShape {
    fn from(failed: Unreached) -> Self {
        let (last, again) = (when::iso(failed.last), when::iso(failed.again));
        Self { reason: failed.reason, last, tries: failed.tries, again }
    }
}

impl From<Standings> for CreditsShape {
    fn from(credits: Standings) -> Self {
        Self {
            byline: credit(credits.byline),
            affiliation: credit(credits.affiliation),
            logo: credit(credits.logo),
            link: credit(credits.link),
            notice: credit(credits.notice),
        }
    }
}

impl From<Term> for TermShape {
    fn from(term: Term) -> Self {
        let force = match term.force {
            Force::Required => "required",
            Force::Preferred => "preferred",
            Force::Free => "free",
        };
        let standing = terms::word(&term.name, term.standing);
        Self { term: term.name, force, standing, evidence: term.evidence }
    }
}

impl CaptureShape {
    fn of(copy: &Copy, number: usize, at: Millis, sheet: &Tearsheet) -> Self {
        let changed = copy.changes.iter().find(|(when, _)| *when == at).map(|(_, what)| what.clone());
        Self {
            at: when::iso(at),
            state: word(sheet.verdict.state),
            shows_version: sheet.verdict.shows_version,
            status: sheet.status,
            answered_by: sheet.url.clone(),
            changed,
            tearsheet: tearsheet(&copy.id, number),
            sha256: sheet.bytes.0.clone(),
        }
    }
}

/// The copies of a story, in the order they were found.
pub(crate) async fn list(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let id = ItemId(id);
    let version = newest(&app, &id).await?;
    let rows = app.newsroom.store().copies(Some(&id)).await.map_err(newsroom::Error::from)?;
    let mut unreached = app.newsroom.all_unreached().await?;
    let page = page_asked(&visitor)?;
    let shown = rows.chunks(LINES).nth(page - 1).unwrap_or_default();
    let audience = Audience::of(&app).await?;
    let shape = |row: &CopyRow| CopyShape::of(row.clone(), version, unreached.remove(&row.id), &audience);
    let copies = shown.iter().map(shape);
    let pages = rows.len().div_ceil(LINES).max(1);
    let list = List { copies: copies.collect(), all: rows.len(), page, pages };
    Ok(answer(StatusCode::OK, &list))
}

async fn newest(app: &App, id: &ItemId) -> Result<u32, Fault> {
    let item = app.newsroom.item(id).await?.item;
    Ok(item.released().map_or(0, |release| release.version))
}

/// One copy, with everything that happened to it.
pub(crate) async fn one(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = CopyId(id);
    Ok(answer(StatusCode::OK, &whole(&app, &id).await?))
}

async fn whole(app: &App, id: &CopyId) -> Result<Whole, Fault> {
    let copy = app.newsroom.copy(id).await?;
    let row = app.newsroom.store().copy_by_url(&copy.item, &copy.url).await;
    let row = row.map_err(newsroom::Error::from)?.ok_or_else(|| Fault::not_found("copy"))?;
    let version = newest(app, &copy.item).await?;
    let captures = copy.captures.iter().enumerate();
    let history = captures.map(|(number, (at, sheet))| CaptureShape::of(&copy, number, *at, sheet)).collect();
    let absences = copy.absences.iter();
    Ok(Whole {
        copy: CopyShape::of(row, version, app.newsroom.unreached(id).await?, &Audience::of(app).await?),
        history,
        absences: absences
            .map(|(at, reason)| Absence { at: when::iso(*at), reason: reason.clone() })
            .collect(),
    })
}

/// Addresses of copies.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Addresses {
    addresses: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Taken {
    new: Vec<String>,
    known: Vec<String>,
    refused: Vec<Refused>,
}

#[derive(Debug, Serialize)]
struct Refused {
    address: String,
    why: String,
}

/// Notes that a story is at these addresses. Each is captured and compared within minutes.
pub(crate) async fn report(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Json(given): Json<Addresses>,
) -> Result<Response, Fault> {
    if given.addresses.is_empty() || given.addresses.len() > ADDRESSES {
        return Err(Fault::field("addresses", &format!("1 to {ADDRESSES} at a time")));
    }
    let addresses: Vec<&str> = given.addresses.iter().map(String::as_str).collect();
    let reported = app.newsroom.report_copies(visitor.actor()?, &ItemId(id), &addresses).await?;
    let ids = |ids: Vec<CopyId>| ids.into_iter().map(|id| id.0).collect();
    let refused = reported.refused.into_iter().map(|(address, why)| Refused { address, why });
    let taken = Taken { new: ids(reported.new), known: ids(reported.known), refused: refused.collect() };
    Ok(answer(StatusCode::OK, &taken))
}

#[derive(Debug, Serialize)]
struct Looked {
    looked: &'static str,
    reason: Option<String>,
    copy: Whole,
}

/// Captures a copy now, and answers it as it is then.
pub(crate) async fn capture(State(app): State<App>, Path(id): Path<String>) -> Result<Response, Fault> {
    let id = CopyId(id);
    let (looked, reason) = match app.newsroom.capture(&id).await? {
        Checked::Captured(_) => ("captured", None),
        Checked::Vanished(reason) => ("vanished", Some(reason)),
        Checked::Unreachable(reason) => ("out of reach", Some(reason)),
    };
    Ok(answer(StatusCode::OK, &Looked { looked, reason, copy: whole(&app, &id).await? }))
}
