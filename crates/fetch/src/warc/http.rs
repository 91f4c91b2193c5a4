//! The web page in a record: the server's answer taken apart, its body unpacked.

use std::borrow::Cow;
use std::io::Read;

use super::head::{self, Head};

/// A web server's answer as a record keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageRecord<'a> {
    /// Where it was.
    pub url: &'a str,
    /// When it was captured, as the record has it.
    pub date: Option<&'a str>,
    /// HTTP status; 200 for a record that keeps the page alone.
    pub status: u16,
    /// The answer's headers, names as written.
    pub headers: Vec<(String, String)>,
    /// The body, without transfer or content encoding.
    pub body: Cow<'a, [u8]>,
}

impl PageRecord<'_> {
    /// The first header of this name, in whatever case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Whether it is a web page that was there: status 2xx, and HTML by its Content-Type or, without one, by its look.
    #[must_use]
    pub fn is_html(&self) -> bool {
        let html = match self.header("content-type") {
            Some(kind) => kind.to_ascii_lowercase().contains("html"),
            None => self.body.trim_ascii_start().starts_with(b"<"),
        };
        html && (200..300).contains(&self.status)
    }
}

/// The answer in a record's block, its body unpacked up to `limit` bytes; `None` where the record has none.
///
/// Crawlers differ in whether they keep bodies as they were sent. A body that its headers call packed and that is not
/// is taken as it is; one that breaks off is taken as far as it goes.
#[must_use]
pub fn page<'a>(head: &'a Head, block: &'a [u8], limit: usize) -> Option<PageRecord<'a>> {
    let (url, date) = (head.target()?, head.date());
    match head.kind() {
        "response" => {
            let length = head::length(block)?;
            let (first, body) = block.split_at_checked(length)?;
            let text = String::from_utf8_lossy(first);
            let mut lines = text.lines();
            let status = status(lines.next()?)?;
            let headers = headers(lines);
            let mut page = PageRecord { url, date, status, headers, body: Cow::Borrowed(body) };
            page.body = unpacked(&page, body, limit);
            Some(page)
        }
        "resource" => {
            let kind = head.field("Content-Type").map(|kind| ("content-type".to_owned(), kind.to_owned()));
            Some(PageRecord {
                url,
                date,
                status: 200,
                headers: kind.into_iter().collect(),
                body: block.into(),
            })
        }
        _ => None,
    }
}

/// "HTTP/1.1 200 OK" and "HTTP/2 200".
fn status(line: &str) -> Option<u16> {
    let (protocol, rest) = line.split_once(' ')?;
    protocol.starts_with("HTTP/").then(|| rest.trim_start().get(..3)?.parse().ok()).flatten()
}

/// Fields, as far as they can be read; servers write worse than crawlers.
fn headers<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
    let field = |line: &str| {
        line.split_once(':').map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
    };
    lines.filter_map(field).collect()
}

fn unpacked<'a>(page: &PageRecord<'_>, body: &'a [u8], limit: usize) -> Cow<'a, [u8]> {
    let says = |name: &str, word: &str| {
        page.header(name).is_some_and(|value| value.to_ascii_lowercase().contains(word))
    };
    let sent = match says("transfer-encoding", "chunked").then(|| dechunked(body)).flatten() {
        Some(whole) => Cow::Owned(whole),
        None => Cow::Borrowed(body),
    };
    let gzip = says("content-encoding", "gzip") && sent.starts_with(&[0x1f, 0x8b]);
    let inner = if gzip {
        some(flate2::read::MultiGzDecoder::new(&*sent), limit)
    } else if says("content-encoding", "deflate") {
        some(flate2::read::ZlibDecoder::new(&*sent), limit)
            .or_else(|| some(flate2::read::DeflateDecoder::new(&*sent), limit))
    } else if says("content-encoding", "br") {
        some(brotli_decompressor::Decompressor::new(&*sent, 4096), limit)
    } else {
        None
    };
    inner.map_or(sent, Cow::Owned)
}

/// What can be read, up to `limit` bytes; nothing is none.
fn some(reader: impl Read, limit: usize) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    // An error after some bytes leaves these: a page that breaks off still has words.
    let _ = reader.take(limit as u64).read_to_end(&mut bytes);
    (!bytes.is_empty()).then_some(bytes)
}

/// The body out of its chunks; `None` where it is not in chunks (though the headers say so).
fn dechunked(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::with_capacity(body.len());
    loop {
        let end = memchr::memchr(b'\n', body.get(..body.len().min(1024))?)?;
        let (line, rest) = body.split_at_checked(end + 1)?;
        let size = std::str::from_utf8(line).ok()?.split(';').next()?.trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        if size == 0 {
            return Some(whole);
        }
        let Some((chunk, after)) = rest.split_at_checked(size) else {
            whole.extend_from_slice(rest);
            return Some(whole);
        };
        whole.extend_from_slice(chunk);
        body = after.strip_prefix(b"\r\n").or_else(|| after.strip_prefix(b"\n"))?;
        if body.is_empty() {
            return Some(whole);
        }
    }
}
