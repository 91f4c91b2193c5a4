//! Who asks, and whether they may. Every route passes through [`guard`]; no handler decides for itself who may come in.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Instant;

use axum::body::Bytes;
use axum::extract::{ConnectInfo, FromRequestParts, Request, State};
use axum::http::header::{AUTHORIZATION, HOST, LOCATION, ORIGIN, RETRY_AFTER};
use axum::http::request::Parts;
use axum::http::{Extensions, HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use newsroom::{Newsroom, SignedIn};
use sha2::{Digest, Sha256};
use story::account::{Actor, Role};
use subtle::ConstantTimeEq;

use crate::cookies::{SESSION, STRANGER, cookie, is_secure, set_cookie};
use crate::fault::Fault;
use crate::form::{Form, encoded};
use crate::limit::Limit;
use crate::proxies::Proxies;
use crate::seats::{Seat, Seats};
use crate::{answer, api};

/// Who may use a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Public,
    /// Anybody, so many times (sign-in and forms open to strangers).
    Strangers,
    /// Whatever browser shows a page of anybody's, as often as it does. Whoever asks is nobody here: no session is looked
    /// up, no cookie read or set, and nothing may come of it but that it is counted. So it needs no token, and may come
    /// from another site.
    Beacon,
    /// Whoever is signed in.
    SignedIn,
    /// Reporters and editors.
    Writer,
    /// Editors.
    Editor,
    /// Admins.
    Admin,
}

impl Access {
    /// Whether somebody with these roles may; `None` is nobody signed in.
    #[must_use]
    pub fn allows(self, actor: Option<&Actor>) -> bool {
        let has = |role| actor.is_some_and(|actor| actor.has(role));
        match self {
            Self::Public | Self::Strangers | Self::Beacon => true,
            Self::SignedIn => actor.is_some(),
            Self::Writer => has(Role::Reporter) || has(Role::Editor),
            Self::Editor => has(Role::Editor),
            Self::Admin => has(Role::Admin),
        }
    }

    fn needs(self) -> &'static str {
        match self {
            Self::Public | Self::Strangers | Self::Beacon | Self::SignedIn => "a sign-in",
            Self::Writer => "the role of reporter or editor",
            Self::Editor => "the role of editor",
            Self::Admin => "the role of admin",
        }
    }
}

/// What all handlers share.
#[derive(Clone)]
pub(crate) struct App {
    /// The use cases.
    pub(crate) newsroom: Newsroom,
    /// Tries left to strangers.
    pub(crate) limit: Arc<Limit>,
    /// Who may speak for others.
    pub(crate) proxies: Proxies,
    /// Requests under way for those whom a proxy names.
    pub(crate) seats: Seats,
}

/// One route's rule, for the guard.
#[derive(Clone)]
pub(crate) struct Rule {
    /// What all handlers share.
    pub(crate) app: App,
    /// Who may.
    pub(crate) access: Access,
    /// Most bytes of a body.
    pub(crate) most: usize,
    /// Whether it answers in JSON.
    pub(crate) api: bool,
}

/// Who is asking.
#[derive(Debug, Clone)]
pub(crate) struct Visitor {
    /// Whoever is signed in.
    pub(crate) who: Option<SignedIn>,
    /// What their forms must send back.
    pub(crate) csrf: String,
    /// The newsroom's name.
    pub(crate) house: String,
    /// Whether the newsroom has a logo.
    pub(crate) logo: bool,
    /// Notices that whoever is signed in has not seen.
    pub(crate) notices: u64,
    /// The newsroom's public address.
    pub(crate) address: String,
    /// The address asked for, without its query.
    pub(crate) path: String,
    /// The part behind the "?".
    pub(crate) query: String,
}

impl Visitor {
    /// Whoever is signed in, as the use cases want them.
    ///
    /// # Errors
    /// A [`Fault`] where nobody is; the guard lets none such through to a route that asks.
    pub(crate) fn actor(&self) -> Result<&Actor, Fault> {
        self.who.as_ref().map(|who| &who.actor).ok_or_else(|| unauthorised(Access::SignedIn))
    }

    /// Whether they have `role`.
    #[must_use]
    pub(crate) fn has(&self, role: Role) -> bool {
        self.who.as_ref().is_some_and(|who| who.actor.has(role))
    }

    /// A value from behind the "?", trimmed.
    #[must_use]
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        Form::query(&self.query).given(name)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visitor {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| unauthorised(Access::SignedIn))
    }
}

/// The form of a request; the guard has read it and checked its token.
#[derive(Clone)]
pub(crate) struct Sent(pub Arc<Form>);

impl<S: Send + Sync> FromRequestParts<S> for Sent {
    type Rejection = Fault;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Fault> {
        let form = parts.extensions.get::<Self>().cloned();
        form.ok_or_else(|| {
            Fault::new(StatusCode::BAD_REQUEST, "There was no form", "Go back and send it again.")
        })
    }
}

/// Lets a request through to its handler, or not.
pub(crate) async fn guard(State(mut rule): State<Rule>, request: Request, next: Next) -> Response {
    if rule.access == Access::Beacon {
        return beacon(&rule, request, next).await;
    }
    // An address that is not in the table answers programs in JSON too.
    rule.api |= request.uri().path().starts_with("/api/");
    let secure = is_secure(request.headers());
    let known = cookie(request.headers(), STRANGER);
    let stranger = known.clone().map_or_else(stranger_token, Ok);
    // A body can't be looked at from two tasks, so the request is taken apart before anything is waited for.
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let address = address_of(&rule.app.proxies, &parts.extensions, &parts.headers);
    // Held until there is an answer.
    let _seat = match seat(&rule, &parts, address) {
        Ok(seat) => seat,
        Err(fault) => return with_retry(without_visitor(&rule, &path, &fault), 1),
    };
    let asked = match stranger {
        Ok(stranger) => visitor(&rule, &parts, &stranger).await.map(|visitor| (visitor, stranger)),
        Err(fault) => Err(fault),
    };
    let (visitor, stranger) = match asked {
        Ok(asked) => asked,
        Err(fault) => return without_visitor(&rule, &path, &fault),
    };
    let request = Request::from_parts(parts, body);
    let mut response = match admit(&rule, request, visitor.clone()).await {
        Ok(request) => next.run(request).await,
        Err(refused) => *refused,
    };
    if let Some(fault) = response.extensions_mut().remove::<Fault>() {
        let page = if rule.api { api::fault(&fault, &path) } else { answer::fault_page(&visitor, &fault) };
        let headers = std::mem::take(response.headers_mut());
        response = page;
        response.headers_mut().extend(
            headers.into_iter().filter(|(name, _)| name.as_ref().is_some_and(|name| name == RETRY_AFTER)),
        );
    }
    if rule.access == Access::Strangers && response.status() == StatusCode::SEE_OTHER {
        rule.app.limit.give_back(address);
    }
    // Readers of public pages get no cookie; only a form for strangers needs one.
    if rule.access == Access::Strangers && known.is_none() && visitor.who.is_none() {
        set_cookie(&mut response, &format!("{STRANGER}={stranger}; Path=/; HttpOnly; SameSite=Lax{secure}"));
    }
    response
}

/// Past all that is asked of people: only the body is bounded.
async fn beacon(rule: &Rule, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let (parts, body) = request.into_parts();
    let mut response = match axum::body::to_bytes(body, rule.most).await {
        Ok(body) => next.run(Request::from_parts(parts, axum::body::Body::from(body))).await,
        Err(_) => too_large(rule.most).into_response(),
    };
    match response.extensions_mut().remove::<Fault>() {
        Some(fault) => without_visitor(rule, &path, &fault),
        None => response,
    }
}

fn too_large(most: usize) -> Fault {
    let bound = if most < 1024 { format!("{most} bytes") } else { format!("{} KiB", most / 1024) };
    let todo = "Nothing was kept. Send the part that is needed.";
    Fault::new(StatusCode::PAYLOAD_TOO_LARGE, format!("What you sent is over {bound}"), todo)
}

/// The records could not be read, so not even a page's head can be made.
fn without_visitor(rule: &Rule, path: &str, fault: &Fault) -> Response {
    if rule.api {
        return api::fault(fault, path);
    }
    (fault.status, format!("{}\n{}\n", fault.what, fault.todo)).into_response()
}

async fn visitor(rule: &Rule, parts: &Parts, stranger: &str) -> Result<Visitor, Fault> {
    let headers = &parts.headers;
    let bearer = bearer(headers).filter(|_| rule.api);
    let token = bearer.or_else(|| cookie(headers, SESSION));
    let who = match token {
        Some(token) => rule.app.newsroom.session(&token).await?,
        None => None,
    };
    let csrf = who.as_ref().map_or_else(|| form_token(stranger), |who| who.csrf.clone());
    let settings = rule.app.newsroom.settings().await?;
    let (house, logo, address) = (settings.name, settings.logo.is_some(), settings.address);
    let path = parts.uri.path().to_owned();
    let query = parts.uri.query().unwrap_or("").to_owned();
    let notices = match &who {
        Some(who) if !rule.api => rule.app.newsroom.unseen_notices(&who.actor).await?,
        _ => 0,
    };
    Ok(Visitor { who, csrf, house, logo, notices, address, path, query })
}

/// The request with visitor and form attached, or the answer that refuses it.
async fn admit(rule: &Rule, request: Request, visitor: Visitor) -> Result<Request, Box<Response>> {
    let refuse = |fault: Fault| Box::new(fault.into_response());
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes {
        same_site(request.headers(), &visitor.address).map_err(refuse)?;
    }
    if !rule.access.allows(visitor.who.as_ref().map(|who| &who.actor)) {
        return Err(Box::new(not_allowed(rule, changes, &visitor)));
    }
    if changes && rule.access == Access::Strangers {
        take_try(rule, &request)?;
    }
    let (mut parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, rule.most).await.map_err(|_| refuse(too_large(rule.most)))?;
    if changes {
        let sent = check_token(rule, &parts, &body, &visitor).await.map_err(refuse)?;
        parts.extensions.insert(Sent(Arc::new(sent)));
    }
    parts.extensions.insert(visitor);
    Ok(Request::from_parts(parts, axum::body::Body::from(body)))
}

fn not_allowed(rule: &Rule, changes: bool, visitor: &Visitor) -> Response {
    if visitor.who.is_some() {
        let what = format!("This needs {}, which your account does not have", rule.access.needs());
        return Fault::new(
            StatusCode::FORBIDDEN,
            what,
            "Nothing was changed. Ask an admin, or a colleague who may.",
        )
        .into_response();
    }
    if changes || rule.api {
        return unauthorised(rule.access).into_response();
    }
    let question = if visitor.query.is_empty() { String::new() } else { format!("?{}", visitor.query) };
    let next = encoded(&format!("{}{question}", visitor.path));
    see_other(&format!("/sign-in?next={next}"))
}

fn unauthorised(access: Access) -> Fault {
    let what = format!("This needs {}, and nobody is signed in here", access.needs());
    Fault::new(StatusCode::UNAUTHORIZED, what, "Nothing was changed. Sign in, go back and send it again.")
}

/// Who is at the other end: the peer, or whom one of the proxies names as the last one before it.
fn address_of(proxies: &Proxies, extensions: &Extensions, headers: &HeaderMap) -> IpAddr {
    let peer = peer_of(extensions);
    named(headers).filter(|_| proxies.have(peer)).unwrap_or(peer)
}

fn peer_of(extensions: &Extensions) -> IpAddr {
    let peer = extensions.get::<ConnectInfo<SocketAddr>>();
    peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |peer| peer.0.ip())
}

/// Whom a proxy names as the last one before it. There may be several such headers, which read as one list (RFC 9110,
/// 5.3); a port behind the address is left out.
fn named(headers: &HeaderMap) -> Option<IpAddr> {
    let last =
        headers.get_all("x-forwarded-for").iter().next_back()?.to_str().ok()?.rsplit(',').next()?.trim();
    let address = last.trim_matches(['[', ']']).parse().ok();
    address.or_else(|| last.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// A place for a request of somebody whom a proxy names: their connections are the proxy's, so their
/// requests under way are counted instead. Who connects by themselves had their connections counted.
fn seat(rule: &Rule, parts: &Parts, address: IpAddr) -> Result<Option<Seat>, Fault> {
    let proxies = &rule.app.proxies;
    if !proxies.have(peer_of(&parts.extensions)) || proxies.have(address) {
        return Ok(None);
    }
    rule.app.seats.take(address).map(Some).ok_or_else(|| {
        let what = "Too many requests from your address are under way at once";
        Fault::new(
            StatusCode::TOO_MANY_REQUESTS,
            what,
            "Nothing was kept. Wait for the others, and send it again.",
        )
    })
}

fn with_retry(mut response: Response, seconds: u64) -> Response {
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

fn take_try(rule: &Rule, request: &Request) -> Result<(), Box<Response>> {
    rule.app
        .limit
        .take(address_of(&rule.app.proxies, request.extensions(), request.headers()), Instant::now())
        .map_err(|wait| {
            let seconds = wait.as_secs() + 1;
            let what = "There were too many tries from your address";
            let todo = format!("Nothing was kept. Wait {seconds} seconds and send it again.");
            let response = Fault::new(StatusCode::TOO_MANY_REQUESTS, what, todo).into_response();
            Box::new(with_retry(response, seconds))
        })
}

/// A request that changes something must come from our own pages (Fetch Metadata, W3C; Origin, RFC 6454). A client that
/// is no browser sends neither header; what it lacks then is the token.
fn same_site(headers: &HeaderMap, address: &str) -> Result<(), Fault> {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    let origin = match (headers.get(ORIGIN), text(HOST.as_str())) {
        (None, _) => true,
        (Some(origin), Some(host)) => origin.to_str().is_ok_and(|origin| {
            origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://")) == Some(host)
        }),
        (Some(_), None) => false,
    };
    // A proxy in front may ask us by another name than the reader asked it.
    let ours = headers.get(ORIGIN).is_some_and(|origin| !address.is_empty() && origin == address);
    let origin = origin || ours;
    if site && origin {
        return Ok(());
    }
    let what = "This came from another site";
    Err(Fault::new(
        StatusCode::FORBIDDEN,
        what,
        "Nothing was changed. Open the page here and send it from there.",
    ))
}

/// The form, if it carries the visitor's token. A bearer token is never sent by a browser on its own and needs none.
async fn check_token(rule: &Rule, parts: &Parts, body: &Bytes, visitor: &Visitor) -> Result<Form, Fault> {
    let (form, token) = if rule.api {
        // What a stranger may do through the API sets no cookie, so nobody can be made to do it unknowingly.
        if bearer(&parts.headers).is_some() || rule.access == Access::Strangers {
            return Ok(Form::default());
        }
        let token = parts.headers.get("x-csrf-token").and_then(|token| token.to_str().ok());
        (Form::default(), token.unwrap_or("").to_owned())
    } else {
        let form = Form::read(parts, body).await;
        let form = form.map_err(|error| {
            Fault::new(
                StatusCode::BAD_REQUEST,
                error.to_string(),
                "Nothing was changed. Go back and send it again.",
            )
        })?;
        let token = form.text("csrf");
        (form, token)
    };
    if bool::from(token.as_bytes().ct_eq(visitor.csrf.as_bytes())) {
        return Ok(form);
    }
    let what = "The form was too old or not from this page";
    let todo = "Nothing was changed. Go back, reload the page and send it again; cookies must be on.";
    Err(Fault::new(StatusCode::FORBIDDEN, what, todo))
}

fn bearer(headers: &HeaderMap) -> Option<String> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    value.strip_prefix("Bearer ").map(|token| token.trim().to_owned())
}

/// A name for a browser, from the operating system's random numbers.
fn stranger_token() -> Result<String, Fault> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| {
        let what = format!("The operating system gave no random numbers: {error}");
        Fault::new(StatusCode::SERVICE_UNAVAILABLE, what, "Nothing was changed. Try again in a moment.")
    })?;
    Ok(hex(&bytes))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What a stranger's form must send back: it follows from their cookie, but does not give it away.
fn form_token(cookie: &str) -> String {
    hex(&Sha256::digest(format!("standfirst form {cookie}").as_bytes()))
}

/// Sends the browser to another page of ours.
#[must_use]
pub(crate) fn see_other(address: &str) -> Response {
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(LOCATION, location)]).into_response()
}
