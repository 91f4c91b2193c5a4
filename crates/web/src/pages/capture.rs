//! One capture of a copy, years later: what the page showed and what became of each term, out of the tearsheet alone.

use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName,
};
use axum::response::{IntoResponse, Response};
use maud::{Markup, html};
use newsroom::{Shown, Side};
use story::copy::Copy;
use story::ids::CopyId;
use story::verdict::CopyState;

use crate::access::{App, Visitor};
use crate::answer::{Page, number};
use crate::fault::Fault;
use crate::pages::copies::{corrected, site, standing};
use crate::{terms, when};

/// A page from outside, opened from our own address: it runs nothing, asks for nothing, and is nobody's frame.
const ALONE: &str = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; \
    base-uri 'none'; frame-ancestors 'none'";

/// Shows what is known of it.
pub(crate) async fn show(
    State(app): State<App>,
    Path((id, capture)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let (id, capture) = (CopyId(id), position(&capture)?);
    let copy = app.newsroom.copy(&id).await?;
    let side = app.newsroom.side_by_side(&id, Some(capture)).await?;
    let shown = app.newsroom.shown(&id, capture).await?;
    let title = format!("{} on {}", site(&copy.url), when::words(side.at));
    Ok(Page::new(title, view(&copy, capture, &side, &shown)).narrow().seen_by(&visitor))
}

/// The page's own bytes, as they came.
pub(crate) async fn page(
    State(app): State<App>,
    Path((id, capture)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let shown = app.newsroom.shown(&CopyId(id), position(&capture)?).await?;
    let told = shown.headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-type"));
    let told = told.map_or("text/html", |(_, kind)| kind.as_str());
    let kind = if readable(told) { told } else { "application/octet-stream" };
    let kind = HeaderValue::from_str(kind).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let mut response = shown.body.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, kind);
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(ALONE));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert(HeaderName::from_static("x-dns-prefetch-control"), HeaderValue::from_static("off"));
    Ok(response)
}

/// The stored file, for any WARC tool.
pub(crate) async fn tearsheet(
    State(app): State<App>,
    Path((id, capture)): Path<(String, String)>,
) -> Result<Response, Fault> {
    let (id, capture) = (CopyId(id), position(&capture)?);
    let copy = app.newsroom.copy(&id).await?;
    let at = copy.captures.get(capture).map(|(at, _)| *at).ok_or_else(|| Fault::not_found("capture"))?;
    let bytes = app.newsroom.tearsheet(&id, capture).await?;
    // What the first version of Standfirst kept is the page alone.
    let (kind, ending) = match bytes.as_slice() {
        [0x1f, 0x8b, ..] => ("application/warc", "warc.gz"),
        _ => ("application/octet-stream", "page"),
    };
    let host: String =
        site(&copy.url).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let name = format!("{host}-{}.{ending}", when::iso(at).replace(':', ""));
    let headers = [
        (CONTENT_TYPE, kind.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, bytes).into_response())
}

fn position(capture: &str) -> Result<usize, Fault> {
    capture.parse().map_err(|_| Fault::not_found("capture"))
}

/// Whether browsers show it as a text; anything else is handed over as a file.
fn readable(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    matches!(kind.as_str(), "text/html" | "text/plain" | "application/xhtml+xml")
}

fn view(copy: &Copy, capture: usize, side: &Side, shown: &Shown) -> Markup {
    let (verdict, tearsheet) = (&side.tearsheet.verdict, &side.tearsheet);
    let here = format!("/copies/{}/captures/{capture}", copy.id);
    html! {
        p class="meta" { a href={ "/copies/" (copy.id) } { "The copy" } " · " a href={ "/desk/" (copy.item) "/copies" } { "All copies of the story" } }
        h1 { "Tearsheet: " (site(&copy.url)) }
        p { (standing(Some(verdict.state))) " " (corrected(Some(verdict.correction))) }
        dl class="facts" {
            dt { "Captured" } dd { (when::time(side.at)) ", capture " (capture + 1) " of " (copy.captures.len()) }
            dt { "Asked for" } dd { (copy.url) }
            dt { "Answered by" } dd { (tearsheet.url) ", status " (tearsheet.status) }
            @if let Some((_, kind)) = shown.headers.iter().find(|(name, _)| name == "content-type") { dt { "Kind" } dd { (kind) } }
            dt { "Size" } dd { (number(shown.body.len() as u64)) " bytes" }
            dt { "SHA-256" } dd { code { (tearsheet.bytes) } " of the file" }
            dt { "Nearest to" } dd { "version " (verdict.shows_version) ", " (verdict.kept) " of " (verdict.total) " sentences kept" }
        }
        p class="row" {
            a class="button quiet" href={ (here) "/page" } { "See the page as it was" }
            a class="button quiet" href={ (here) "/tearsheet" } { "Keep the file (WARC)" }
            a class="button quiet" href={ "/copies/" (copy.id) "?capture=" (capture) } { "Beside the release" }
        }
        p class="hint" { "The page opens out of the file alone: no script runs, and nothing is asked for, so pictures from elsewhere are missing." }
        @if !verdict.terms.is_empty() { h2 { "Terms" } (terms::table(&verdict.terms)) }
        h2 { @if verdict.state == CopyState::Unrelated { "The page’s text, without the story" } @else { "The story as it was found there" } }
        div class="source-text" tabindex="0" role="region" aria-label="Text of the capture" { (side.copy) }
    }
}
