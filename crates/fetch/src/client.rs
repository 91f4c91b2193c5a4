//! The guarded client: GET with redirects followed by hand, POST without.

use std::error::Error;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue, LOCATION};
use reqwest::{Method, Response, redirect};
use url::Url;

use crate::address::{check_address, shortened};
use crate::body::{self, BodyError};
use crate::error::FetchError;
use crate::guard::Guard;
use crate::resolver::{Guarded, LookupError, Resolver, SystemResolver};

/// What is read of the answer to a POST; the status is what counts.
const MOST_POST_ANSWER: usize = 64 * 1024;

/// Redirects followed before giving up.
const MOST_REDIRECTS: usize = 5;

/// How to ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Whether this machine's loopback addresses may be asked, for the demo and for tests.
    pub allow_loopback: bool,
    /// How to introduce ourselves.
    pub user_agent: String,
    /// Bound on one request, redirects and body included.
    pub timeout: Duration,
    /// Bound on one body, unpacked.
    pub max_bytes: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            allow_loopback: false,
            user_agent: concat!("Standfirst/", env!("CARGO_PKG_VERSION")).to_owned(),
            timeout: Duration::from_secs(20),
            max_bytes: 16 * 1024 * 1024,
        }
    }
}

/// An answer, whatever its status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Where it came from in the end.
    pub url: String,
    /// HTTP status.
    pub status: u16,
    /// Header names in lower case, and their values.
    pub headers: Vec<(String, String)>,
    /// The body, unpacked.
    pub bytes: Vec<u8>,
}

impl Fetched {
    /// The first header of this (lower-case) name.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The Content-Type header.
    #[must_use]
    pub fn content_type(&self) -> Option<&str> {
        self.header("content-type")
    }

    /// Whether the status is 2xx.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }
}

/// Asks addresses that strangers gave. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Client {
    http: reqwest::Client,
    guard: Guard,
    timeout: Duration,
    max_bytes: usize,
}

impl Client {
    /// A client with the system's resolver.
    ///
    /// # Errors
    /// [`FetchError::Setup`] where the user agent is no header value or TLS can't be set up.
    pub fn new(options: Options) -> Result<Self, FetchError> {
        Self::with_resolver(options, Arc::new(SystemResolver))
    }

    /// A client with a resolver of one's own; the guard stands behind it.
    ///
    /// # Errors
    /// As [`Client::new`].
    pub fn with_resolver(options: Options, resolver: Arc<dyn Resolver>) -> Result<Self, FetchError> {
        // An error here means that a provider is installed already, which is all that is wanted.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let guard = Guard { allow_loopback: options.allow_loopback };
        let resolver = Arc::new(Guarded { resolver, guard });
        let builder = || {
            reqwest::Client::builder()
                .user_agent(options.user_agent.as_str())
                .redirect(redirect::Policy::none())
                // A proxy would resolve names itself, behind the guard's back.
                .no_proxy()
                .referer(false)
                .dns_resolver(Arc::clone(&resolver))
                .connect_timeout(options.timeout.min(Duration::from_secs(10)))
                .timeout(options.timeout)
        };
        // A machine without any certificate authority can still ask http addresses; https ones then fail one by one.
        let http = builder()
            .build()
            .or_else(|_| builder().tls_certs_only([]).build())
            .map_err(|error| FetchError::Setup(chain(&error)))?;
        Ok(Self { http, guard, timeout: options.timeout, max_bytes: options.max_bytes })
    }

    /// What it may connect to.
    pub(crate) fn guard(&self) -> Guard {
        self.guard
    }

    /// Bound on one body, unpacked.
    pub(crate) fn max_bytes(&self) -> usize {
        self.max_bytes
    }

    /// Whether an address may be asked, as far as that can be told without asking a name server.
    ///
    /// # Errors
    /// As [`check_address`].
    pub fn check(&self, url: &str) -> Result<Url, FetchError> {
        check_address(url, self.guard)
    }

    /// Asks for a page. Every redirect's target is judged like the first address.
    ///
    /// # Errors
    /// A [`FetchError`]; any HTTP status is an answer and not an error.
    pub async fn get(&self, url: &str) -> Result<Fetched, FetchError> {
        self.get_with(url, &[]).await
    }

    /// Asks for something small: a body over `most` bytes, or over the client's own bound, is an error.
    ///
    /// # Errors
    /// As [`Client::get`].
    pub async fn get_small(&self, url: &str, most: usize) -> Result<Fetched, FetchError> {
        self.bounded(url, self.follow(url, HeaderMap::new(), most.min(self.max_bytes))).await
    }

    /// Asks for a page with headers of one's own, such as `if-none-match`.
    ///
    /// # Errors
    /// As [`Client::get`].
    pub async fn get_with(&self, url: &str, headers: &[(&str, &str)]) -> Result<Fetched, FetchError> {
        self.bounded(url, self.follow(url, header_map(url, headers)?, self.max_bytes)).await
    }

    /// Posts a body. Redirects are not followed: a signed package goes where it was addressed to or nowhere. Of the
    /// answer's body only the first 64 KiB are kept.
    ///
    /// # Errors
    /// As [`Client::get`].
    pub async fn post(
        &self,
        url: &str,
        headers: &[(&str, &str)],
        body: Vec<u8>,
    ) -> Result<Fetched, FetchError> {
        let headers = header_map(url, headers)?;
        self.bounded(url, async {
            let target = check_address(url, self.guard)?;
            let response = self.send(Method::POST, target, headers, Some(body)).await?;
            let mut fetched = head(&response);
            fetched.bytes = body::read_start(response, MOST_POST_ANSWER.min(self.max_bytes)).await;
            Ok(fetched)
        })
        .await
    }

    async fn bounded(
        &self,
        url: &str,
        asking: impl Future<Output = Result<Fetched, FetchError>>,
    ) -> Result<Fetched, FetchError> {
        let slow = || FetchError::TooSlow { url: shortened(url), seconds: self.timeout.as_secs() };
        tokio::time::timeout(self.timeout, asking).await.unwrap_or_else(|_| Err(slow()))
    }

    async fn follow(&self, start: &str, headers: HeaderMap, most: usize) -> Result<Fetched, FetchError> {
        let mut url = check_address(start, self.guard)?;
        for _ in 0..=MOST_REDIRECTS {
            let response = self.send(Method::GET, url.clone(), headers.clone(), None).await?;
            let Some(target) = redirect_target(&response) else {
                return self.answer(response, most).await;
            };
            let joined = url.join(&target).map_err(|error| FetchError::Address {
                url: shortened(&target),
                reason: format!("{url} redirects here, which is no address: {error}"),
            })?;
            url = check_address(joined.as_str(), self.guard)?;
        }
        Err(FetchError::TooManyRedirects { url: shortened(start), limit: MOST_REDIRECTS })
    }

    async fn send(
        &self,
        method: Method,
        url: Url,
        headers: HeaderMap,
        body: Option<Vec<u8>>,
    ) -> Result<Response, FetchError> {
        let mut request = self.http.request(method, url.clone()).headers(headers);
        if let Some(body) = body {
            request = request.body(body);
        }
        request.send().await.map_err(|error| self.told(url.as_str(), &error))
    }

    async fn answer(&self, response: Response, most: usize) -> Result<Fetched, FetchError> {
        let mut fetched = head(&response);
        fetched.bytes = body::read(response, most).await.map_err(|error| match error {
            BodyError::TooLarge => FetchError::TooLarge { url: shortened(&fetched.url), limit: most },
            BodyError::Broken(error) => self.told(&fetched.url, &error),
        })?;
        Ok(fetched)
    }

    /// The client library's error in our words.
    fn told(&self, url: &str, error: &reqwest::Error) -> FetchError {
        let url = shortened(url);
        let mut cause: Option<&(dyn Error + 'static)> = Some(error);
        while let Some(inner) = cause {
            match inner.downcast_ref::<LookupError>() {
                Some(LookupError::Forbidden(forbidden)) => {
                    return FetchError::Forbidden { url, forbidden: *forbidden };
                }
                Some(LookupError::NoSuchHost(reason)) => {
                    return FetchError::NoSuchHost { url, reason: reason.clone() };
                }
                None => cause = inner.source(),
            }
        }
        if error.is_timeout() {
            return FetchError::TooSlow { url, seconds: self.timeout.as_secs() };
        }
        FetchError::Connection { url, reason: chain(error) }
    }
}

/// Everything of an answer but its body.
fn head(response: &Response) -> Fetched {
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = response.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value)));
    Fetched {
        url: response.url().to_string(),
        status: response.status().as_u16(),
        headers: headers.collect(),
        bytes: Vec::new(),
    }
}

fn redirect_target(response: &Response) -> Option<String> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let location = response.headers().get(LOCATION)?;
    Some(String::from_utf8_lossy(location.as_bytes()).into_owned())
}

fn header_map(url: &str, headers: &[(&str, &str)]) -> Result<HeaderMap, FetchError> {
    let mut map = HeaderMap::new();
    for (name, value) in headers {
        let refuse = || FetchError::Address {
            url: shortened(url),
            reason: format!("the header {name:?} has a name or value that can't be sent"),
        };
        let name: HeaderName = name.parse().map_err(|_| refuse())?;
        map.append(name, value.parse().map_err(|_| refuse())?);
    }
    Ok(map)
}

/// An error with what caused it, down to the network's own words; without the address, which is told beside it.
fn chain(error: &(dyn Error + 'static)) -> String {
    let mut deepest = error;
    while let Some(inner) = deepest.source() {
        deepest = inner;
    }
    deepest.to_string()
}
