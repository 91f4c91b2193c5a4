//! A person at a browser: opens pages over HTTP, fills in the forms that are on them, keeps cookies.

use anyhow::{Context, bail};
use scraper::{ElementRef, Html, Selector};

/// Somebody's browser.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    client: fetch::Client,
    /// Scheme, host and port; no slash at the end.
    house: String,
    cookies: Vec<(String, String)>,
}

/// A page as it came.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// HTTP status.
    pub(crate) status: u16,
    /// Path of the page.
    pub(crate) path: String,
    /// Its source.
    pub(crate) html: String,
}

/// A file chosen in a form: field, file name, bytes.
pub(crate) type Chosen<'a> = (&'a str, &'a str, &'a [u8]);

impl Browser {
    /// A new browser, nobody signed in.
    pub(crate) fn new(client: &fetch::Client, house: &str) -> Self {
        Self { client: client.clone(), house: house.to_owned(), cookies: Vec::new() }
    }

    /// The token of whoever is signed in, which the API takes too.
    pub(crate) fn session(&self) -> Option<&str> {
        self.cookies.iter().find(|(name, _)| name == "standfirst").map(|(_, value)| value.as_str())
    }

    /// Opens a page; any status but success is an error.
    pub(crate) async fn open(&mut self, path: &str) -> anyhow::Result<Sheet> {
        let sheet = self.visit(path).await?;
        if sheet.status != 200 {
            bail!("GET {path} answered {}: {}", sheet.status, sheet.problem());
        }
        Ok(sheet)
    }

    async fn visit(&mut self, path: &str) -> anyhow::Result<Sheet> {
        let cookies = self.cookie_line();
        let headers = [("cookie", cookies.as_str())];
        let headers = if cookies.is_empty() { &headers[..0] } else { &headers[..] };
        let fetched = self.client.get_with(&format!("{}{path}", self.house), headers).await?;
        self.keep_cookies(&fetched);
        let path = fetched.url.strip_prefix(&self.house).unwrap_or(&fetched.url).to_owned();
        Ok(Sheet { status: fetched.status, path, html: String::from_utf8_lossy(&fetched.bytes).into_owned() })
    }

    /// Fills in the form with this action on `page` and sends it; follows to the page that comes of it. Fields not
    /// named keep what the page put in them.
    pub(crate) async fn send(
        &mut self,
        page: &Sheet,
        action: &str,
        fill: &[(&str, &str)],
    ) -> anyhow::Result<Sheet> {
        self.send_with(page, action, fill, &[]).await
    }

    /// As [`Browser::send`], with files.
    pub(crate) async fn send_with(
        &mut self,
        page: &Sheet,
        action: &str,
        fill: &[(&str, &str)],
        files: &[Chosen<'_>],
    ) -> anyhow::Result<Sheet> {
        let sheet = self.try_send(page, action, fill, files).await?;
        if sheet.status != 200 {
            bail!("POST {action} answered {}: {}", sheet.status, sheet.problem());
        }
        Ok(sheet)
    }

    /// As [`Browser::send_with`], but a refusal is an answer too.
    pub(crate) async fn try_send(
        &mut self,
        page: &Sheet,
        action: &str,
        fill: &[(&str, &str)],
        files: &[Chosen<'_>],
    ) -> anyhow::Result<Sheet> {
        let fields = page.form(action, fill)?;
        let (kind, body) = if files.is_empty() { urlencoded(&fields) } else { multipart(&fields, files) };
        let cookies = self.cookie_line();
        let headers =
            [("content-type", kind.as_str()), ("cookie", cookies.as_str()), ("origin", self.house.as_str())];
        let answer = self.client.post(&format!("{}{action}", self.house), &headers, body).await?;
        self.keep_cookies(&answer);
        match (answer.status, answer.header("location")) {
            (303, Some(target)) => {
                let target = target.to_owned();
                self.visit(&target).await
            }
            (status, _) => {
                let html = String::from_utf8_lossy(&answer.bytes).into_owned();
                Ok(Sheet { status, path: action.to_owned(), html })
            }
        }
    }

    fn cookie_line(&self) -> String {
        let pairs: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("; ")
    }

    fn keep_cookies(&mut self, answer: &fetch::Fetched) {
        for (_, line) in answer.headers.iter().filter(|(name, _)| name == "set-cookie") {
            let pair = line.split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.retain(|(known, _)| known != name);
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
    }
}

impl Sheet {
    /// What the page says went wrong, in one line.
    pub(crate) fn problem(&self) -> String {
        let told =
            self.texts(".problem").into_iter().next().or_else(|| self.texts("main").into_iter().next());
        let told = told.unwrap_or_else(|| self.html.clone());
        told.chars().take(300).collect()
    }

    /// The words of every element that `css` selects, white space collapsed.
    pub(crate) fn texts(&self, css: &str) -> Vec<String> {
        let page = Html::parse_document(&self.html);
        let Ok(css) = Selector::parse(css) else { return Vec::new() };
        page.select(&css).map(words).collect()
    }

    /// The addresses of links that begin with `prefix`, each once, in order.
    pub(crate) fn links(&self, prefix: &str) -> Vec<String> {
        let page = Html::parse_document(&self.html);
        let Ok(css) = Selector::parse("a[href]") else { return Vec::new() };
        let mut found: Vec<String> = Vec::new();
        for href in page.select(&css).filter_map(|link| link.attr("href")) {
            if href.starts_with(prefix) && !found.iter().any(|known| known == href) {
                found.push(href.to_owned());
            }
        }
        found
    }

    /// Whether the page has a form with this action.
    pub(crate) fn has_form(&self, action: &str) -> bool {
        self.form(action, &[]).is_ok()
    }

    /// The fields of the first form that is posted to this action, as the page has them, but with those in `fill`.
    fn form(&self, action: &str, fill: &[(&str, &str)]) -> anyhow::Result<Vec<(String, String)>> {
        let page = Html::parse_document(&self.html);
        let forms = Selector::parse("form").ok();
        let form = forms
            .as_ref()
            .and_then(|css| page.select(css).find(|form| is_posted(*form, action)))
            .with_context(|| format!("the page {} has no form for {action}", self.path))?;
        let mut fields: Vec<(String, String)> = given(form)
            .into_iter()
            .filter(|(name, _)| fill.iter().all(|(filled, _)| filled != name))
            .collect();
        fields.extend(fill.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
        Ok(fields)
    }
}

/// What a browser would send of a form that nobody touched.
fn given(form: ElementRef<'_>) -> Vec<(String, String)> {
    let Ok(css) = Selector::parse("input[name], textarea[name], select[name]") else { return Vec::new() };
    let option = Selector::parse("option").ok();
    let mut fields = Vec::new();
    for element in form.select(&css) {
        let name = element.attr("name").unwrap_or_default().to_owned();
        let kind = element.attr("type").unwrap_or("text");
        let value = match element.value().name() {
            "textarea" => {
                let text: String = element.text().collect();
                Some(text.strip_prefix('\n').unwrap_or(&text).to_owned())
            }
            "select" => option.as_ref().and_then(|css| {
                let chosen = element.select(css).find(|option| option.attr("selected").is_some());
                chosen.or_else(|| element.select(css).next())?.attr("value").map(str::to_owned)
            }),
            _ if kind == "file" => None,
            _ if matches!(kind, "radio" | "checkbox") && element.attr("checked").is_none() => None,
            _ => Some(element.attr("value").unwrap_or_default().to_owned()),
        };
        fields.extend(value.map(|value| (name, value)));
    }
    fields
}

fn words(element: ElementRef<'_>) -> String {
    let text: String = element.text().collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn urlencoded(fields: &[(String, String)]) -> (String, Vec<u8>) {
    let mut body = String::new();
    for (name, value) in fields {
        if !body.is_empty() {
            body.push('&');
        }
        body.push_str(&percent(name));
        body.push('=');
        body.push_str(&percent(value));
    }
    ("application/x-www-form-urlencoded".to_owned(), body.into_bytes())
}

fn percent(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    text.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

fn multipart(fields: &[(String, String)], files: &[Chosen<'_>]) -> (String, Vec<u8>) {
    const BOUNDARY: &str = "standfirst-demo-5f2c1e";
    let mut body = Vec::new();
    for (name, value) in fields {
        let head =
            format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(head.as_bytes());
    }
    for (name, file, bytes) in files {
        let head = format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\n\
             content-type: application/octet-stream\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    (format!("multipart/form-data; boundary={BOUNDARY}"), body)
}

/// Whether a form is sent to `action`; one that only searches there is not.
fn is_posted(form: ElementRef<'_>, action: &str) -> bool {
    form.attr("action") == Some(action) && form.attr("method") == Some("post")
}
