//! A record's head: its version line and named fields.

use super::fault::Place;

/// Longest head taken.
pub(super) const LONGEST: usize = 64 * 1024;

/// What a record says of itself before its block of bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Where it begins.
    pub place: Place,
    /// Its fields in order, names as written.
    pub fields: Vec<(String, String)>,
    /// Bytes of its block, as it says.
    pub length: u64,
}

impl Head {
    /// The first field of this name, in whatever case.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// What it is: "response", "request", "warcinfo".
    #[must_use]
    pub fn kind(&self) -> &str {
        self.field("WARC-Type").unwrap_or_default()
    }

    /// The address it is of, without the angle brackets some tools write.
    #[must_use]
    pub fn target(&self) -> Option<&str> {
        let target = self.field("WARC-Target-URI")?;
        Some(target.strip_prefix('<').and_then(|inner| inner.strip_suffix('>')).unwrap_or(target))
    }

    /// When it was captured, as written: "2026-11-23T04:30:00Z".
    #[must_use]
    pub fn date(&self) -> Option<&str> {
        self.field("WARC-Date")
    }

    /// Whether it has an answer of a web server: a response, or a resource kept without its HTTP head.
    #[must_use]
    pub fn is_answer(&self) -> bool {
        matches!(self.kind(), "response" | "resource")
    }

    /// Reads a head, its last line end included. The error says what is wrong with it.
    pub(super) fn parse(place: Place, bytes: &[u8]) -> Result<Self, &'static str> {
        let text = String::from_utf8_lossy(bytes);
        let mut lines = text.lines();
        if !lines.next().is_some_and(|version| version.starts_with("WARC/")) {
            return Err("it does not begin with a version line such as WARC/1.1");
        }
        let fields = fields(lines)?;
        let mut head = Self { place, fields, length: 0 };
        let length = head.field("Content-Length").ok_or("it has no Content-Length")?;
        head.length = length.parse().map_err(|_| "its Content-Length is no number")?;
        Ok(head)
    }
}

/// Lines of "Name: value"; a line that begins with white space goes on with the one before.
pub(super) fn fields<'a>(
    lines: impl Iterator<Item = &'a str>,
) -> Result<Vec<(String, String)>, &'static str> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for line in lines.take_while(|line| !line.is_empty()) {
        match (line.starts_with([' ', '\t']), fields.last_mut(), line.split_once(':')) {
            (true, Some((_, value)), _) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            (false, _, Some((name, value))) => fields.push((name.trim().to_owned(), value.trim().to_owned())),
            _ => return Err("a line in it is no field (Name: value)"),
        }
    }
    Ok(fields)
}

/// How long the head is that begins `bytes`, its empty line included, if it ends in them.
pub(super) fn length(bytes: &[u8]) -> Option<usize> {
    memchr::memchr_iter(b'\n', bytes).find_map(|at| {
        let rest = bytes.get(at + 1..)?;
        match rest {
            [b'\r', b'\n', ..] => Some(at + 3),
            [b'\n', ..] => Some(at + 2),
            _ => None,
        }
    })
}
