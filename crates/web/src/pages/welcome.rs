//! What a one-time link opens: the first account, or the password of an invited one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::field;

/// Shows the form. Whether the link is still good is told only when it is used.
pub(crate) async fn show(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    Ok(page(&visitor, &token, app.newsroom.is_new().await?, ("", ""), None))
}

/// Uses the link up.
pub(crate) async fn send(
    State(app): State<App>,
    Path(token): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let first = app.newsroom.is_new().await?;
    let (name, email, password) = (form.text("name"), form.text("email"), form.text("new-password"));
    let taken = if password == form.text("again") {
        app.newsroom.accept(&token, &name, &email, &password).await.map_err(Fault::from)
    } else {
        Err(Fault::field("Password", "the two are not the same"))
    };
    match taken {
        Ok(_) => Ok(see_other("/sign-in")),
        Err(fault) => Ok(page(&visitor, &token, first, (&name, &email), Some(&fault))),
    }
}

fn page(visitor: &Visitor, token: &str, first: bool, typed: (&str, &str), fault: Option<&Fault>) -> Response {
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    let title = if first { "The first account" } else { "Choose a password" };
    let body = html! {
        h1 { (title) }
        @if first {
            p { "Nobody has an account here yet. This one may do everything: write, edit and open accounts for others. To release a story you need a second person: nobody approves their own." }
        } @else {
            p { "This link works once. After it you sign in with your e-mail address and this password." }
        }
        @if let Some(fault) = fault { (fault.note()) }
        form class="set" method="post" action={ "/welcome/" (token) } {
            (csrf(visitor))
            @if first {
                (field::text("name", "Your name", typed.0, "As colleagues see it."))
                (field::kind("email", "email", "E-mail", typed.1, "You sign in with it."))
            }
            (field::kind("password", "new-password", "Password", "", "10 characters at least. A few words are easier to remember than signs."))
            (field::kind("password", "again", "The same again", "", ""))
            div { button { @if first { "Make the account" } @else { "Set the password" } } }
        }
    };
    Page::new(title, body).narrow().status(status).seen_by(visitor)
}
