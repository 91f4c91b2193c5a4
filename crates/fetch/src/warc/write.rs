//! Writes one capture as a WARC 1.1 file: the server's answer, and what is known of it.

use std::fmt::Write as _;
use std::io::{self, Write};

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

/// Headers that told how the body was sent, and would be wrong of the body as it is kept.
const OF_TRANSFER: [&str; 3] = ["content-length", "content-encoding", "transfer-encoding"];

/// One answer of a web server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capture<'a> {
    /// The record's own name, a uuid.
    pub id: &'a str,
    /// The name of the record that tells of it, another uuid.
    pub metadata_id: &'a str,
    /// Where it came from.
    pub url: &'a str,
    /// When: "2026-11-23T04:30:00Z".
    pub date: &'a str,
    /// HTTP status.
    pub status: u16,
    /// The answer's headers.
    pub headers: &'a [(String, String)],
    /// The body, unpacked.
    pub body: &'a [u8],
    /// What else is known of it, as fields.
    pub metadata: &'a [(&'a str, &'a str)],
}

/// Writes a capture as two records, each a gzip member: the response and its metadata.
///
/// Headers of the transfer are kept under names with "x-original-" before them, since the body is kept unpacked.
///
/// # Errors
/// Where `out` fails.
pub fn write(out: &mut impl Write, capture: &Capture<'_>) -> io::Result<()> {
    let answer = answer(capture);
    let fields = [
        ("WARC-Type", "response".to_owned()),
        ("WARC-Record-ID", urn(capture.id)),
        ("WARC-Date", line(capture.date)),
        ("WARC-Target-URI", line(capture.url)),
        ("Content-Type", "application/http;msgtype=response".to_owned()),
        ("WARC-Block-Digest", digest(&answer)),
        ("WARC-Payload-Digest", digest(capture.body)),
    ];
    record(out, &fields, &answer)?;
    let mut known = String::new();
    for (name, value) in capture.metadata {
        // Writing to a String does not fail.
        let _ = write!(known, "{}: {}\r\n", line(name), line(value));
    }
    let fields = [
        ("WARC-Type", "metadata".to_owned()),
        ("WARC-Record-ID", urn(capture.metadata_id)),
        ("WARC-Date", line(capture.date)),
        ("WARC-Target-URI", line(capture.url)),
        ("WARC-Concurrent-To", urn(capture.id)),
        ("Content-Type", "application/warc-fields".to_owned()),
        ("WARC-Block-Digest", digest(known.as_bytes())),
    ];
    record(out, &fields, known.as_bytes())
}

/// The answer as HTTP has it.
fn answer(capture: &Capture<'_>) -> Vec<u8> {
    // The reason after the status says nothing; the space before it belongs there.
    let mut head = format!("HTTP/1.1 {} \r\n", capture.status);
    for (name, value) in capture.headers {
        let before =
            if OF_TRANSFER.contains(&name.to_ascii_lowercase().as_str()) { "x-original-" } else { "" };
        let _ = write!(head, "{before}{}: {}\r\n", line(name), line(value));
    }
    let _ = write!(head, "content-length: {}\r\n\r\n", capture.body.len());
    [head.as_bytes(), capture.body].concat()
}

fn record(out: &mut impl Write, fields: &[(&str, String)], block: &[u8]) -> io::Result<()> {
    let mut head = String::from("WARC/1.1\r\n");
    for (name, value) in fields {
        let _ = write!(head, "{name}: {value}\r\n");
    }
    let _ = write!(head, "Content-Length: {}\r\n\r\n", block.len());
    let mut member = GzEncoder::new(out, Compression::default());
    member.write_all(head.as_bytes())?;
    member.write_all(block)?;
    member.write_all(b"\r\n\r\n")?;
    member.finish()?;
    Ok(())
}

/// A value on one line: a header that brings line ends of its own can't add fields.
fn line(value: &str) -> String {
    value.split(['\r', '\n']).collect::<Vec<_>>().join(" ")
}

fn urn(uuid: &str) -> String {
    format!("<urn:uuid:{}>", line(uuid))
}

fn digest(bytes: &[u8]) -> String {
    let mut text = String::from("sha256:");
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
