//! The shell every page stands in, and answers that are pages.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use maud::{DOCTYPE, Markup, html};
use story::account::Role;

use crate::access::Visitor;
use crate::fault::Fault;

/// A page: what stands between head and foot, and how it is headed.
pub(crate) struct Page {
    title: String,
    body: Markup,
    head: Markup,
    narrow: bool,
    status: StatusCode,
}

impl Page {
    /// A page with this title.
    #[must_use]
    pub(crate) fn new(title: impl Into<String>, body: Markup) -> Self {
        Self { title: title.into(), body, head: html! {}, narrow: false, status: StatusCode::OK }
    }

    /// One column, for forms and single texts.
    #[must_use]
    pub(crate) fn narrow(mut self) -> Self {
        self.narrow = true;
        self
    }

    /// With more in its `<head>`.
    #[must_use]
    pub(crate) fn with_head(mut self, head: Markup) -> Self {
        self.head = head;
        self
    }

    /// Answered with this status.
    #[must_use]
    pub(crate) fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// As seen by `visitor`: the tool's head for somebody signed in, the newsroom's flag for readers.
    #[must_use]
    pub(crate) fn seen_by(self, visitor: &Visitor) -> Response {
        let html = self.markup(visitor).into_string();
        let mut response = (self.status, html).into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        let cache = if visitor.who.is_some() { "no-store" } else { "no-cache" };
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
        response
    }

    fn markup(&self, visitor: &Visitor) -> Markup {
        let house = if visitor.house.is_empty() { "Standfirst" } else { &visitor.house };
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    title { (self.title) " · " (house) }
                    link rel="stylesheet" href="/assets/style.css";
                    link rel="icon" href="/assets/icon.svg" type="image/svg+xml";
                    link rel="alternate" type="application/atom+xml" title=(house) href="/feed.atom";
                    script src="/assets/keys.js" defer {}
                    (self.head)
                }
                body {
                    a class="skip" href="#main" { "Skip to the page" }
                    (top(visitor, house))
                    main id="main" class=[self.narrow.then_some("narrow")] { (self.body) }
                    (foot(visitor, house))
                }
            }
        }
    }
}

fn top(visitor: &Visitor, house: &str) -> Markup {
    match &visitor.who {
        None => html! {
            header class="flag" {
                @if visitor.logo { img src="/logo" alt="" width="48" height="48"; }
                a class="name" href="/" { (house) }
                span class="motto" { "Free to republish, with credit." br; "Every claim checked, every error corrected in the open." }
            }
            div class="top" { div class="top-in" {
                nav aria-label="Pages" {
                    (tab(visitor, "/", "Stories"))
                    (tab(visitor, "/corrections", "Corrections"))
                    (tab(visitor, "/republish", "Republish"))
                    (tab(visitor, "/feed.atom", "Feed"))
                }
                div class="who" { a href="/sign-in" { "Sign in" } }
            } }
        },
        Some(who) => html! {
            header class="top" { div class="top-in" {
                a class="mark" href="/desk" { "Standfirst" }
                nav aria-label="Pages" {
                    (tab(visitor, "/desk", "Desk"))
                    (tab(visitor, "/", "Wire"))
                    (tab(visitor, "/copies", "Copies"))
                    @if visitor.has(Role::Editor) { (notices(visitor)) }
                    (tab(visitor, "/partners", "Partners"))
                    (tab(visitor, "/chase", "Corrections"))
                    @if visitor.has(Role::Editor) { (tab(visitor, "/reports", "Reports")) }
                    @if visitor.has(Role::Admin) {
                        (tab(visitor, "/accounts", "Accounts"))
                        (tab(visitor, "/settings", "Settings"))
                    }
                }
                div class="who" {
                    span { (who.name) ", " (roles(&who.actor.roles)) }
                    form method="post" action="/sign-out" { (csrf(visitor)) button class="link" { "Sign out" } }
                }
            } }
        },
    }
}

fn tab(visitor: &Visitor, address: &str, name: &str) -> Markup {
    let inside = address != "/" && visitor.path.starts_with(&format!("{address}/"));
    let current = visitor.path == address || inside;
    html! { a href=(address) aria-current=[current.then_some("page")] { (name) } }
}

/// The way to the notices, with how many are new.
fn notices(visitor: &Visitor) -> Markup {
    let count = match visitor.notices {
        0 => String::new(),
        1_000.. => " (1,000 or more new)".to_owned(),
        new => format!(" ({} new)", number(new)),
    };
    tab(visitor, "/notices", &format!("Notices{count}"))
}

fn foot(visitor: &Visitor, house: &str) -> Markup {
    html! {
        footer class="foot" {
            span { (house) }
            @if visitor.who.is_some() {
                a href="/keys" data-keys { "Keys (?)" }
                a href="/corrections" { "Public corrections" }
            } @else {
                a href="/corrections" { "Corrections" }
                a href="/republish" { "Republish our stories" }
            }
            span { "Set by Standfirst" }
        }
    }
}

/// Roles in words: "reporter and editor".
#[must_use]
pub(crate) fn roles(roles: &[Role]) -> String {
    let name = |role: &Role| match role {
        Role::Reporter => "reporter",
        Role::Editor => "editor",
        Role::Admin => "admin",
    };
    roles.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The hidden field that shows a form came from its own page.
#[must_use]
pub(crate) fn csrf(visitor: &Visitor) -> Markup {
    html! { input type="hidden" name="csrf" value=(visitor.csrf); }
}

/// A fault as a page of its own.
#[must_use]
pub(crate) fn fault_page(visitor: &Visitor, fault: &Fault) -> Response {
    let body = html! {
        h1 { "That did not work" }
        (fault.note())
        p { a href={ @if visitor.who.is_some() { "/desk" } @else { "/" } } { "To the " @if visitor.who.is_some() { "desk" } @else { "front page" } } }
    };
    Page::new("That did not work", body).narrow().status(fault.status).seen_by(visitor)
}

/// A number with commas: "120,000".
#[must_use]
pub(crate) fn number(value: u64) -> String {
    let digits = value.to_string();
    let mut made = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            made.push(',');
        }
        made.push(digit);
    }
    made
}

/// A state as a shape and a word; `kind` is the stylesheet's name for the shape.
#[must_use]
pub(crate) fn state(kind: &str, word: &str) -> Markup {
    html! { span class={ "state " (kind) } { (word) } }
}

#[cfg(test)]
mod tests {
    #[test]
    fn numbers_have_commas() {
        assert_eq!(
            [7, 120, 1_200, 120_000, 1_200_000].map(super::number),
            ["7", "120", "1,200", "120,000", "1,200,000"]
        );
    }
}
