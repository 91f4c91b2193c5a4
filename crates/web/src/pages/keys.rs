//! The list of keys.

use axum::response::Response;
use maud::html;

use crate::access::Visitor;
use crate::answer::Page;

const KEYS: &[(&str, &str)] = &[
    ("j", "next claim or line"),
    ("k", "the one before"),
    ("Enter", "open it"),
    ("v", "verify the claim against the words that are proposed"),
    ("w", "waive the claim: it asks why"),
    ("s", "show the source, at the words"),
    ("/", "go to the search field"),
    ("?", "this list"),
    ("Esc", "leave a field, so that keys work again"),
];

/// Shows it.
pub(crate) async fn show(visitor: Visitor) -> Response {
    let body = html! {
        h1 { "Keys" }
        p { "Everything a key does, a button or a link does too." }
        table {
            thead { tr { th scope="col" { "Key" } th scope="col" { "What it does" } } }
            tbody { @for (key, does) in KEYS { tr { td { kbd { (key) } } td { (does) } } } }
        }
    };
    Page::new("Keys", body).narrow().seen_by(&visitor)
}
