//! Signing in and out.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::response::Response;
use maud::html;

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf};
use crate::cookies::{SESSION, cookie, is_secure, set_cookie};
use crate::fault::Fault;
use crate::field;

/// Shows the form.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let next = visitor.asked("next").unwrap_or_default();
    let new = app.newsroom.is_new().await?;
    Ok(page(&visitor, "", &next, new, None))
}

/// Begins a session.
pub(crate) async fn send(
    State(app): State<App>,
    visitor: Visitor,
    headers: HeaderMap,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (email, next) = (form.text("email"), form.text("next"));
    let password = form.text("password");
    match app.newsroom.sign_in(&email, &password).await {
        Ok(token) => {
            let mut response = see_other(ours(&next));
            let secure = is_secure(&headers);
            set_cookie(
                &mut response,
                &format!("{SESSION}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200{secure}"),
            );
            Ok(response)
        }
        Err(error) => Ok(page(&visitor, &email, &next, app.newsroom.is_new().await?, Some(&error.into()))),
    }
}

/// Ends the session.
pub(crate) async fn out(State(app): State<App>, headers: HeaderMap) -> Result<Response, Fault> {
    if let Some(token) = cookie(&headers, SESSION) {
        app.newsroom.sign_out(&token).await?;
    }
    let mut response = see_other("/sign-in");
    let secure = is_secure(&headers);
    set_cookie(&mut response, &format!("{SESSION}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0{secure}"));
    Ok(response)
}

/// The page to go on to, if it is one of ours: never an address somebody else put into a link.
fn ours(next: &str) -> &str {
    let inside = next.starts_with('/') && !next.starts_with("//") && !next.contains(['\\', '\r', '\n', '\t']);
    if inside { next } else { "/desk" }
}

fn page(visitor: &Visitor, email: &str, next: &str, new: bool, fault: Option<&Fault>) -> Response {
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    let body = html! {
        h1 { "Sign in" }
        @if new {
            div class="teach" { p { strong { "Nobody has an account yet." } " When Standfirst started, it printed a one-time link to make the first one. Open that link." } }
        }
        @if let Some(fault) = fault { (fault.note()) }
        form class="set" method="post" action="/sign-in" {
            (csrf(visitor))
            input type="hidden" name="next" value=(next);
            (field::kind("email", "email", "E-mail", email, ""))
            (field::kind("password", "password", "Password", "", ""))
            div { button { "Sign in" } }
        }
        p class="meta" { "Lost the password? An admin can make you a new one-time link." }
    };
    Page::new("Sign in", body).narrow().status(status).seen_by(visitor)
}

#[cfg(test)]
mod tests {
    use super::ours;

    #[test]
    fn a_link_cannot_send_you_elsewhere() {
        for (next, goes) in [
            ("/desk/1?q=a", "/desk/1?q=a"),
            ("", "/desk"),
            ("//evil.example", "/desk"),
            ("https://evil.example", "/desk"),
            ("/\\evil.example", "/desk"),
            ("/\t/evil.example", "/desk"),
        ] {
            assert_eq!(ours(next), goes, "{next}");
        }
    }
}
