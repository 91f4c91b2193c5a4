//! People with a sign-in, and what they may do.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use store::AccountRow;
use story::account::Role;
use story::ids::AccountId;

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf, roles as in_words, state};
use crate::fault::Fault;
use crate::field;
use crate::form::Form;

/// Shows them, and the form that invites somebody.
pub(crate) async fn show(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    page(&app, &visitor, &Form::default(), None, None).await
}

/// Opens an account and shows the one-time link for its owner.
pub(crate) async fn invite(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (name, email) = (form.text("name"), form.text("email"));
    match app.newsroom.invite(visitor.actor()?, &name, &email, &chosen(&form)).await {
        Ok(token) => page(&app, &visitor, &Form::default(), None, Some((&name, &token))).await,
        Err(error) => page(&app, &visitor, &form, Some(&error.into()), None).await,
    }
}

/// Sets what somebody may do.
pub(crate) async fn roles(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let set = app.newsroom.set_roles(visitor.actor()?, &AccountId(id), &chosen(&form)).await;
    after(&app, &visitor, set).await
}

/// Makes a new one-time link for somebody who lost the password.
pub(crate) async fn reset(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let id = AccountId(id);
    let token = app.newsroom.reset(visitor.actor()?, &id).await?;
    let name = app.newsroom.account(&id).await?.name;
    page(&app, &visitor, &Form::default(), None, Some((&name, &token))).await
}

/// Closes an account.
pub(crate) async fn close(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let closed = app.newsroom.close_account(visitor.actor()?, &AccountId(id)).await;
    after(&app, &visitor, closed).await
}

async fn after(app: &App, visitor: &Visitor, done: Result<(), newsroom::Error>) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(see_other("/accounts")),
        Err(newsroom::Error::NotFound(what)) => Err(Fault::not_found(what)),
        Err(error) => page(app, visitor, &Form::default(), Some(&error.into()), None).await,
    }
}

const ROLES: [(Role, &str, &str); 3] = [
    (Role::Reporter, "reporter", "Reporter: writes stories, registers sources"),
    (Role::Editor, "editor", "Editor: verifies, releases, vets partners, answers reports"),
    (Role::Admin, "admin", "Admin: opens accounts, sets roles and settings"),
];

fn chosen(form: &Form) -> Vec<Role> {
    let ticked = |name: &str| form.all("role").any(|role| role == name);
    ROLES.iter().filter(|(_, name, _)| ticked(name)).map(|(role, _, _)| *role).collect()
}

async fn page(
    app: &App,
    visitor: &Visitor,
    typed: &Form,
    fault: Option<&Fault>,
    link: Option<(&str, &str)>,
) -> Result<Response, Fault> {
    let accounts = app.newsroom.store().accounts().await.map_err(newsroom::Error::from)?;
    let address = app.newsroom.settings().await?.address;
    let body = html! {
        h1 { "Accounts" }
        @if let Some(fault) = fault { (fault.note()) }
        @if let Some((name, token)) = link {
            div class="told" role="status" {
                p { strong { "A one-time link for " (name) } }
                p { "Give it to them on a way only they can read. It works once, within three days, and is shown only here." }
                p { code { (address) "/welcome/" (token) } }
            }
        }
        ul class="list" { @for account in &accounts { (line(visitor, account)) } }
        (invitation(visitor, typed))
    };
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    Ok(Page::new("Accounts", body).narrow().status(status).seen_by(visitor))
}

fn line(visitor: &Visitor, account: &AccountRow) -> Markup {
    let id = &account.id;
    html! {
        li data-item tabindex="-1" {
            div class="line" {
                h3 { (account.name) }
                span class="meta" { (account.email) " · " (in_words(&account.roles)) }
                span class="end" { @if !account.open { (state("gone", "closed")) } }
            }
            @if account.open {
                details data-key="Enter" {
                    summary { "Change" span class="hidden" { " the account of " (account.name) } " …" }
                    form class="set" method="post" action={ "/accounts/" (id) "/roles" } {
                        (csrf(visitor))
                        fieldset {
                            legend { "Roles" }
                            @for (role, name, words) in ROLES {
                                @let field = format!("{name}-{id}");
                                div class="check" {
                                    input id=(field) type="checkbox" name="role" value=(name) checked[account.roles.contains(&role)];
                                    label for=(field) { (words) }
                                }
                            }
                        }
                        div { button class="quiet" { "Set the roles" } }
                    }
                    div class="row" {
                        form method="post" action={ "/accounts/" (id) "/reset" } { (csrf(visitor)) button class="quiet" { "New one-time link" } }
                        form method="post" action={ "/accounts/" (id) "/close" } { (csrf(visitor)) button class="stop" { "Close the account (can't be undone)" } }
                    }
                }
            }
        }
    }
}

fn invitation(visitor: &Visitor, typed: &Form) -> Markup {
    let roles = chosen(typed);
    html! {
        h2 { "Invite somebody" }
        form class="set" method="post" action="/accounts" {
            (csrf(visitor))
            (field::text("name", "Name", &typed.text("name"), "As colleagues and readers of the record see it."))
            (field::kind("email", "email", "E-mail", &typed.text("email"), "They sign in with it."))
            fieldset {
                legend { "Roles" }
                @for (role, name, words) in ROLES { (field::tick("role", name, words, roles.contains(&role))) }
            }
            div { button { "Invite" } }
        }
    }
}
