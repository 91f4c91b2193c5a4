//! Bytes to text: what encoding a file is in, and whether it is text at all.
//!
//! Order of belief: a byte order mark; valid UTF-8; a web page's own declaration; Windows-1252, which is what
//! undeclared English copy that is not UTF-8 almost always is.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A file's text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The words, without a byte order mark.
    pub text: String,
    /// The encoding they were in, by its WHATWG name.
    pub encoding: &'static str,
}

/// Why a file has no text to read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// Nothing in it but perhaps white space.
    #[error("the file is empty; save the story into it and try again")]
    Empty,
    /// A known kind of file that is not text.
    #[error("this is {kind}, not text; {remedy}")]
    NotText {
        /// What it is: "a PDF".
        kind: &'static str,
        /// What to do.
        remedy: &'static str,
    },
    /// Bytes that text does not have.
    #[error(
        "this is not text: byte {at} is 0x{byte:02X}, which no text has; export the story as plain text in UTF-8"
    )]
    Binary {
        /// Where the first such byte stands.
        at: usize,
        /// The byte.
        byte: u8,
    },
}

/// First bytes of kinds of files that people take for text, with what to do instead.
const NOT_TEXT: &[(&[u8], &str, &str)] = &[
    (b"%PDF-", "a PDF", "export its text first (pdftotext FILE, or save as text)"),
    (b"PK\x03\x04", "a ZIP archive or an office document (DOCX, ODT)", "save it as plain text or Markdown"),
    (b"\xD0\xCF\x11\xE0", "an old Word document", "save it as plain text or Markdown"),
    (b"{\\rtf", "an RTF document", "save it as plain text or Markdown"),
    (b"\x89PNG", "a PNG image", "type or recognise its text first"),
    (b"\xFF\xD8\xFF", "a JPEG image", "type or recognise its text first"),
    (b"GIF8", "a GIF image", "type or recognise its text first"),
    (b"\x1F\x8B", "a gzip archive", "unpack it first"),
    (b"\x7FELF", "a program", "give the story's own file"),
    (b"SQLite format 3", "a database", "give the story's own file"),
];

/// The text of a file, or why it has none. Any bytes have an answer; linear in their number.
pub fn decode(bytes: &[u8]) -> Result<Decoded, DecodeError> {
    refuse_known_kinds(bytes)?;
    let decoded = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => with(encoding, bytes.get(mark..).unwrap_or_default()),
        None => match sixteen_bit(bytes) {
            Some(encoding) => with(encoding, bytes),
            None => without_mark(bytes)?,
        },
    };
    refuse_controls(&decoded.text)?;
    if decoded.text.trim().is_empty() {
        return Err(DecodeError::Empty);
    }
    Ok(decoded)
}

fn refuse_known_kinds(bytes: &[u8]) -> Result<(), DecodeError> {
    let trimmed = bytes.trim_ascii_start();
    for (magic, kind, remedy) in NOT_TEXT {
        if trimmed.starts_with(magic) {
            return Err(DecodeError::NotText { kind, remedy });
        }
    }
    Ok(())
}

fn with(encoding: &'static Encoding, bytes: &[u8]) -> Decoded {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Decoded { text: text.into_owned(), encoding: encoding.name() }
}

/// UTF-16 without a mark: in English every other byte is zero, and always the same other.
fn sixteen_bit(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(1024))?;
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd, pairs) = (zeros(0), zeros(1), head.len() / 2);
    match () {
        () if pairs < 4 => None,
        () if even == 0 && odd * 10 >= pairs * 7 => Some(UTF_16LE),
        () if odd == 0 && even * 10 >= pairs * 7 => Some(UTF_16BE),
        () => None,
    }
}

fn without_mark(bytes: &[u8]) -> Result<Decoded, DecodeError> {
    // `contains` is much faster than `position`, and nearly all bytes have no zero.
    if bytes.contains(&0)
        && let Some(at) = bytes.iter().position(|byte| *byte == 0)
    {
        return Err(DecodeError::Binary { at, byte: 0 });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Decoded { text: text.to_owned(), encoding: UTF_8.name() });
    }
    let encoding = match declared(bytes) {
        Some(encoding) => encoding,
        None if mostly_utf8(bytes) => UTF_8,
        None => WINDOWS_1252,
    };
    Ok(with(encoding, bytes))
}

/// The charset a web page or an XML file declares in its first 2,048 bytes.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(2048))?.to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    let after = ["charset=", "encoding="].iter().find_map(|name| {
        let at = head.find(name)?;
        (head.get(..at)?.contains('<')).then(|| head.get(at + name.len()..))?
    })?;
    let label: String = after
        .trim_start_matches(['"', '\'', ' '])
        .chars()
        .take_while(|char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_'))
        .collect();
    Encoding::for_label(label.as_bytes())
}

/// Whether the file is UTF-8 with a few bad bytes, rather than another encoding.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|char| !char.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good >= bad.saturating_mul(4) && good > 0
}

/// Refuses what decodes but is no text: more than one control character in fifty.
fn refuse_controls(text: &str) -> Result<(), DecodeError> {
    let control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1B);
    // Counted without a branch and in sums of a byte, so that clean pages are passed over many bytes at a time.
    let few = |bytes: &[u8]| usize::from(bytes.iter().map(|byte| u8::from(control(byte))).sum::<u8>());
    let count: usize = text.as_bytes().chunks(usize::from(u8::MAX)).map(few).sum();
    if count == 0 {
        return Ok(());
    }
    let first = text.bytes().enumerate().find(|(_, byte)| control(byte));
    match first {
        Some((at, byte)) if byte == 0 || count * 50 > text.len() => Err(DecodeError::Binary { at, byte }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], text: &str, encoding: &str) {
        assert_eq!(decode(bytes), Ok(Decoded { text: text.into(), encoding: leak(encoding) }));
    }

    fn leak(name: &str) -> &'static str {
        Encoding::for_label(name.as_bytes()).unwrap().name()
    }

    #[test]
    fn encodings() {
        check("“It held,” she said.".as_bytes(), "“It held,” she said.", "utf-8");
        check(b"\xEF\xBB\xBFIt held.", "It held.", "utf-8");
        check(b"\x93It held,\x94 she said. Caf\xe9.", "“It held,” she said. Café.", "windows-1252");
        check(b"\xFF\xFEI\0t\0 \0h\0", "It h", "utf-16le");
        check(b"I\0t\0 \0h\0e\0l\0d\0", "It held", "utf-16le");
        check(b"\0I\0t\0 \0h\0e\0l\0d", "It held", "utf-16be");
        check(
            b"<meta charset=\"iso-8859-2\"><p>\xe8\xed</p>",
            "<meta charset=\"iso-8859-2\"><p>čí</p>",
            "iso-8859-2",
        );
        check("“Kept,” she said — \u{fffd}".as_bytes(), "“Kept,” she said — \u{fffd}", "utf-8");
        check(
            "“Kept,” she said —\u{a0}".bytes().chain([0xff]).collect::<Vec<_>>().as_slice(),
            "“Kept,” she said —\u{a0}\u{fffd}",
            "utf-8",
        );
    }

    #[test]
    fn what_is_no_text_is_refused_with_what_to_do() {
        assert_eq!(decode(b""), Err(DecodeError::Empty));
        assert_eq!(decode(b" \n\t"), Err(DecodeError::Empty));
        assert_eq!(decode(b"\xEF\xBB\xBF"), Err(DecodeError::Empty));
        let pdf = decode(b"%PDF-1.7\n%\xe2\xe3").unwrap_err().to_string();
        assert_eq!(pdf, "this is a PDF, not text; export its text first (pdftotext FILE, or save as text)");
        assert_eq!(decode(b"A story.\0"), Err(DecodeError::Binary { at: 8, byte: 0 }));
        assert_eq!(decode(b"\x01\x02abc"), Err(DecodeError::Binary { at: 0, byte: 1 }));
    }
}
