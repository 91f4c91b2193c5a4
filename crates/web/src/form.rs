//! What a form sent: fields and files, from either encoding browsers use.

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;

/// A file that came with a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Upload {
    /// Its name on the sender's machine.
    pub(crate) name: String,
    /// Its bytes.
    pub(crate) bytes: Bytes,
}

/// A form as it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Form {
    fields: Vec<(String, String)>,
    files: Vec<(String, Upload)>,
}

/// Why a body is no form.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("the form could not be read: {0}")]
pub(crate) struct NoForm(String);

impl Form {
    /// Reads a body that is already in memory, and so within the route's limit.
    ///
    /// # Errors
    /// [`NoForm`] where the content type is neither of the two, or the body is not what it says.
    pub(crate) async fn read(parts: &Parts, body: &Bytes) -> Result<Self, NoForm> {
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or("");
        if kind.starts_with("multipart/form-data") {
            return Self::multipart(parts, body).await;
        }
        if body.is_empty() || kind.starts_with("application/x-www-form-urlencoded") {
            return Ok(Self::query(&String::from_utf8_lossy(body)));
        }
        Err(NoForm(format!("it came as \"{kind}\"; send it as a form")))
    }

    /// Reads what stands behind the "?" of an address, or an encoded body. Anything has a reading.
    #[must_use]
    pub(crate) fn query(text: &str) -> Self {
        let fields = text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name), decoded(value))
        });
        Self { fields: fields.collect(), files: Vec::new() }
    }

    async fn multipart(parts: &Parts, body: &Bytes) -> Result<Self, NoForm> {
        let mut request = Request::new(Body::from(body.clone()));
        *request.headers_mut() = parts.headers.clone();
        let problem = |error: &dyn std::fmt::Display| NoForm(error.to_string());
        let mut multipart = Multipart::from_request(request, &()).await.map_err(|error| problem(&error))?;
        let mut form = Self::default();
        while let Some(field) = multipart.next_field().await.map_err(|error| problem(&error))? {
            let name = field.name().unwrap_or("").to_owned();
            let file = field.file_name().map(str::to_owned);
            let bytes = field.bytes().await.map_err(|error| problem(&error))?;
            match file {
                Some(file) if file.is_empty() && bytes.is_empty() => {}
                Some(file) => form.files.push((name, Upload { name: file, bytes })),
                None => form.fields.push((name, String::from_utf8_lossy(&bytes).into_owned())),
            }
        }
        Ok(form)
    }

    /// A field as typed, with line ends as "\n"; empty where it is missing.
    #[must_use]
    pub(crate) fn text(&self, name: &str) -> String {
        let found = self.fields.iter().find(|(field, _)| field == name);
        found.map_or(String::new(), |(_, value)| value.replace("\r\n", "\n"))
    }

    /// A field trimmed, or `None` where nothing is left.
    #[must_use]
    pub(crate) fn given(&self, name: &str) -> Option<String> {
        let value = self.text(name).trim().to_owned();
        (!value.is_empty()).then_some(value)
    }

    /// Every value of a field that may come more than once.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked.
    #[must_use]
    pub(crate) fn ticked(&self, name: &str) -> bool {
        self.fields.iter().any(|(field, _)| field == name)
    }

    /// A file, where one was chosen.
    #[must_use]
    pub(crate) fn file(&self, name: &str) -> Option<&Upload> {
        self.files.iter().find(|(field, _)| field == name).map(|(_, file)| file)
    }
}

/// Percent-decoding of `application/x-www-form-urlencoded` (WHATWG URL, section 5.1). A stray "%" stays as it is.
fn decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut made = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match (byte, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(value)) => {
                made.push(value);
                at += 2;
            }
            (b'+', _) => made.push(b' '),
            _ => made.push(byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&made).into_owned()
}

/// `text` so that it can stand in an address as one value.
#[must_use]
pub(crate) fn encoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut made, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            made.push(char::from(byte));
        } else {
            let _ = write!(made, "%{byte:02X}");
        }
        made
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_is_decoded() {
        for text in ["", "a b", "100 % & more=yes", "café — “so”", "%zz%", "%"] {
            assert_eq!(decoded(&encoded(text)), text);
        }
        assert_eq!(decoded("a+b%2"), "a b%2");
    }

    #[test]
    fn fields_keep_their_words() {
        let form = Form::query("title=Traffic+count&note=&role=editor&role=admin&lines=a%0D%0Ab");
        assert_eq!(form.text("title"), "Traffic count");
        assert_eq!(form.given("note"), None);
        assert_eq!(form.all("role").collect::<Vec<_>>(), ["editor", "admin"]);
        assert_eq!(form.text("lines"), "a\nb");
        assert!(!form.ticked("public"));
    }
}
