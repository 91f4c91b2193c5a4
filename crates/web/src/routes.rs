//! Every route there is, with who may use it. The router is made from this table, so no route exists outside it.

use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter, on};

use crate::access::Access::{Admin, Beacon, Editor, Public, SignedIn, Strangers, Writer};
use crate::access::{Access, App};
use crate::api;
use crate::pages::*;

/// Most bytes of a ping, which says "PING".
const PING: usize = 16;
/// Most bytes of an ordinary form.
const FORM: usize = 64 << 10;
/// Most bytes of a form with a whole story or many addresses in it.
const COPY: usize = 2 << 20;
/// Most bytes of a form with a file in it.
const FILE: usize = 17 << 20;

/// One route.
pub struct Route {
    /// GET or POST (and PUT in the API).
    pub method: Method,
    /// Its address, parameters in braces.
    pub path: &'static str,
    /// Who may use it.
    pub access: Access,
    /// Most bytes of a body.
    pub most: usize,
    pub(crate) handler: MethodRouter<App>,
}

impl Route {
    /// Whether it answers in JSON.
    #[must_use]
    pub fn is_api(&self) -> bool {
        self.path.starts_with("/api/")
    }
}

fn route<H, T>(method: Method, path: &'static str, access: Access, most: usize, handler: H) -> Route
where
    H: Handler<T, App>,
    T: 'static,
{
    let filter = match method {
        Method::POST => MethodFilter::POST,
        Method::PUT => MethodFilter::PUT,
        _ => MethodFilter::GET,
    };
    Route { method, path, access, most, handler: on(filter, handler) }
}

fn get<H: Handler<T, App>, T: 'static>(path: &'static str, access: Access, handler: H) -> Route {
    route(Method::GET, path, access, FORM, handler)
}

fn post<H: Handler<T, App>, T: 'static>(
    path: &'static str,
    access: Access,
    most: usize,
    handler: H,
) -> Route {
    route(Method::POST, path, access, most, handler)
}

fn put<H: Handler<T, App>, T: 'static>(path: &'static str, access: Access, most: usize, handler: H) -> Route {
    route(Method::PUT, path, access, most, handler)
}

/// The table.
#[must_use]
pub fn table() -> Vec<Route> {
    let mut table = readers();
    table.extend(stories());
    table.extend(newsroom());
    table.extend(program());
    table
}

/// What everybody sees.
fn readers() -> Vec<Route> {
    vec![
        get("/", Public, front::show),
        get("/stories/{id}", Public, story::show),
        get("/stories/{id}/versions/{version}", Public, history::show),
        get("/stories/{id}/report", Strangers, report::show),
        post("/stories/{id}/report", Strangers, FORM, report::send),
        get("/corrections", Public, corrections::show),
        get("/republish", Strangers, republish::show),
        post("/republish", Strangers, FORM, republish::send),
        get("/feed.atom", Public, feed::show),
        get("/count/{id}/{file}", Beacon, count::show),
        post("/count/{id}/{file}", Beacon, PING, count::follow),
        get("/robots.txt", Public, robots::show),
        get("/logo", Public, assets::logo),
        get("/assets/style.css", Public, assets::style),
        get("/assets/keys.js", Public, assets::keys),
        get("/assets/icon.svg", Public, assets::icon),
        get("/sign-in", Strangers, sign_in::show),
        post("/sign-in", Strangers, FORM, sign_in::send),
        post("/sign-out", SignedIn, FORM, sign_in::out),
        get("/welcome/{token}", Strangers, welcome::show),
        post("/welcome/{token}", Strangers, FORM, welcome::send),
    ]
}

/// A story on the desk.
fn stories() -> Vec<Route> {
    vec![
        get("/desk", SignedIn, desk::show),
        get("/desk/new", Writer, edit::new),
        post("/desk/new", Writer, COPY, edit::open),
        post("/desk/new/file", Writer, FILE, edit::from_file),
        get("/desk/{id}", SignedIn, review::show),
        get("/desk/{id}/edit", Writer, edit::show),
        post("/desk/{id}/edit", Writer, COPY, edit::save),
        post("/desk/{id}/submit", Writer, FORM, review::submit),
        post("/desk/{id}/return", Editor, FORM, review::send_back),
        get("/desk/{id}/sources", SignedIn, sources::show),
        post("/desk/{id}/sources", Writer, FILE, sources::add),
        get("/desk/{id}/sources/{source}", SignedIn, source::show),
        post("/desk/{id}/sources/{source}/remove", Writer, FORM, source::remove),
        get("/desk/{id}/claims/{claim}", SignedIn, claim::show),
        post("/desk/{id}/claims/{claim}/verify", Editor, FORM, claim::verify),
        post("/desk/{id}/claims/{claim}/waive", Editor, FORM, claim::waive),
        post("/desk/{id}/claims/{claim}/reopen", Editor, FORM, claim::reopen),
        get("/desk/{id}/copies", SignedIn, story_copies::show),
        get("/desk/{id}/copies.csv", SignedIn, copies_csv::story),
        get("/desk/{id}/release", Editor, release::show),
        post("/desk/{id}/release", Editor, FORM, release::send),
        post("/desk/{id}/status", Editor, FORM, release::status),
    ]
}

/// What is not one story.
fn newsroom() -> Vec<Route> {
    vec![
        get("/copies", SignedIn, copies::show),
        get("/copies.csv", SignedIn, copies_csv::all),
        post("/copies", Writer, COPY, report_copies::send),
        get("/copies/{id}", SignedIn, copy::show),
        get("/copies/{id}/captures/{capture}", SignedIn, capture::show),
        get("/copies/{id}/captures/{capture}/page", SignedIn, capture::page),
        get("/copies/{id}/captures/{capture}/tearsheet", SignedIn, capture::tearsheet),
        post("/copies/{id}/capture", Writer, FORM, copy::capture),
        get("/candidates", SignedIn, candidates::show),
        post("/candidates", Writer, FORM, candidates::take),
        post("/candidates/dismiss", Editor, COPY, candidates::dismiss),
        post("/candidates/restore", Editor, FORM, candidates::restore),
        get("/notices", Editor, notices::show),
        post("/notices/seen", Editor, FORM, notices::seen),
        get("/chase", SignedIn, chase::show),
        get("/partners", SignedIn, partners::show),
        get("/partners.csv", SignedIn, partners::table),
        get("/partners/{id}", SignedIn, partners::one),
        post("/partners/{id}/vet", Editor, FORM, partners::vet),
        post("/partners/{id}/destination", Editor, FORM, partners::destination),
        get("/reports", Editor, reports::show),
        post("/reports/{id}/answer", Editor, FORM, reports::answer),
        get("/accounts", Admin, accounts::show),
        post("/accounts", Admin, FORM, accounts::invite),
        post("/accounts/{id}/roles", Admin, FORM, accounts::roles),
        post("/accounts/{id}/reset", Admin, FORM, accounts::reset),
        post("/accounts/{id}/close", Admin, FORM, accounts::close),
        get("/settings", Admin, settings::show),
        post("/settings", Admin, COPY, settings::save),
        get("/keys", SignedIn, keys::show),
    ]
}

/// The same for programs.
fn program() -> Vec<Route> {
    vec![
        post("/api/v1/session", Strangers, FORM, api::session::begin),
        get("/api/v1/stories", SignedIn, api::stories::list),
        post("/api/v1/stories", Writer, COPY, api::stories::open),
        get("/api/v1/stories/{id}", SignedIn, api::stories::one),
        put("/api/v1/stories/{id}", Writer, COPY, api::stories::revise),
        post("/api/v1/stories/{id}/sources", Writer, FILE, api::stories::add_source),
        post("/api/v1/stories/{id}/submit", Writer, FORM, api::stories::submit),
        post("/api/v1/stories/{id}/claims/{claim}/verify", Editor, FORM, api::claims::verify),
        post("/api/v1/stories/{id}/claims/{claim}/waive", Editor, FORM, api::claims::waive),
        post("/api/v1/stories/{id}/claims/{claim}/reopen", Editor, FORM, api::claims::reopen),
        post("/api/v1/stories/{id}/release", Editor, FORM, api::release::release),
        post("/api/v1/stories/{id}/status", Editor, FORM, api::release::status),
        get("/api/v1/stories/{id}/copies", SignedIn, api::copies::list),
        post("/api/v1/stories/{id}/copies", Writer, COPY, api::copies::report),
        get("/api/v1/copies/{id}", SignedIn, api::copies::one),
        post("/api/v1/copies/{id}/capture", Writer, FORM, api::copies::capture),
        get("/api/v1/copies/{id}/captures/{capture}/tearsheet", SignedIn, capture::tearsheet),
        get("/api/v1/candidates", SignedIn, api::candidates::list),
        get("/api/v1/candidates/dismissed", SignedIn, api::candidates::dismissed),
        post("/api/v1/candidates/dismiss", Editor, FORM, api::candidates::dismiss),
        post("/api/v1/candidates/restore", Editor, FORM, api::candidates::restore),
        get("/api/v1/notices", Editor, api::notices::list),
        post("/api/v1/notices/seen", Editor, FORM, api::notices::seen),
    ]
}
