//! Tearsheets: what a copy showed, kept as a WARC file that opens years later, without the network, in any WARC tool.

use fetch::Fetched;
use fetch::warc::{Capture, Reader, page, write};
use story::copy::Tearsheet;
use story::ids::{CopyId, Millis};

use crate::{Error, Newsroom};

/// Largest page taken out of a tearsheet; captures are smaller.
const MOST: usize = 64 << 20;

/// A page as a tearsheet keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Where it came from in the end.
    pub url: String,
    /// When it was captured.
    pub at: Millis,
    /// HTTP status.
    pub status: u16,
    /// The answer's headers; none were kept by the first version of Standfirst.
    pub headers: Vec<(String, String)>,
    /// The page's bytes.
    pub body: Vec<u8>,
}

impl Newsroom {
    /// The stored file of a copy's capture with this number from 0, as it is: a gzip-packed WARC file, or the page's
    /// bytes alone where it was captured by the first version of Standfirst.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such capture; [`Error::Store`] where the file is gone or damaged.
    pub async fn tearsheet(&self, copy: &CopyId, capture: usize) -> Result<Vec<u8>, Error> {
        let (_, tearsheet) = self.captured(copy, capture).await?;
        Ok(self.store().blob(&tearsheet.bytes).await?)
    }

    /// The page that a copy's capture with this number from 0 shows, out of the stored file alone.
    ///
    /// # Errors
    /// As [`Newsroom::tearsheet`].
    pub async fn shown(&self, copy: &CopyId, capture: usize) -> Result<Shown, Error> {
        let (at, tearsheet) = self.captured(copy, capture).await?;
        let bytes = self.store().blob(&tearsheet.bytes).await?;
        Ok(open(&bytes, at, &tearsheet).unwrap_or_else(|| Shown {
            url: tearsheet.url,
            at,
            status: tearsheet.status,
            headers: Vec::new(),
            body: bytes,
        }))
    }

    async fn captured(&self, copy: &CopyId, capture: usize) -> Result<(Millis, Tearsheet), Error> {
        let copy = self.copy(copy).await?;
        copy.captures.into_iter().nth(capture).ok_or(Error::NotFound("capture"))
    }
}

/// The page in a stored WARC file; `None` where the file is not one.
fn open(bytes: &[u8], at: Millis, tearsheet: &Tearsheet) -> Option<Shown> {
    let mut reader = Reader::new(bytes, MOST);
    let head = reader.next()?.ok()?;
    let mut block = Vec::new();
    reader.body(&mut block).ok()?;
    let page = page(&head, &block, MOST)?;
    Some(Shown {
        url: tearsheet.url.clone(),
        at,
        status: page.status,
        headers: page.headers,
        body: page.body.into_owned(),
    })
}

/// An answer as the file that is kept of it: the page, and behind it the pictures that were looked at.
pub(crate) fn file(
    fetched: &Fetched,
    asked: &str,
    at: Millis,
    pictures: &[Fetched],
) -> Result<Vec<u8>, Error> {
    let mut file = Vec::new();
    record(&mut file, fetched, asked, at)?;
    for picture in pictures {
        record(&mut file, picture, &fetched.url, at)?;
    }
    Ok(file)
}

/// One answer, and what is known of it: `via` is what led to it.
fn record(file: &mut Vec<u8>, fetched: &Fetched, via: &str, at: Millis) -> Result<(), Error> {
    let failed = |problem: String| Error::File { name: "the tearsheet".into(), problem };
    // WARC dates are whole seconds as every tool reads them; the event has the milliseconds.
    let time =
        jiff::Timestamp::from_second(at.0.div_euclid(1000)).map_err(|error| failed(error.to_string()))?;
    let (id, metadata_id) = (uuid::Uuid::now_v7().to_string(), uuid::Uuid::now_v7().to_string());
    let capture = Capture {
        id: &id,
        metadata_id: &metadata_id,
        url: &fetched.url,
        date: &time.to_string(),
        status: fetched.status,
        headers: &fetched.headers,
        body: &fetched.bytes,
        metadata: &[("via", via), ("software", concat!("Standfirst/", env!("CARGO_PKG_VERSION")))],
    };
    write(file, &capture).map_err(|error| failed(error.to_string()))
}

#[cfg(test)]
pub(crate) mod tests {
    use story::copy::Tearsheet;
    use story::ids::BlobHash;
    use story::verdict::{CopyState, CorrectionShown, Credit, Credits, Verdict};

    use super::*;

    pub(crate) fn tearsheet() -> Tearsheet {
        let missing = || Credit::Missing;
        let credits = Credits {
            byline: missing(),
            affiliation: missing(),
            logo: missing(),
            link: missing(),
            notice: missing(),
        };
        let verdict = Verdict {
            state: CopyState::Unrelated,
            kept: 0,
            total: 0,
            credits,
            drift: Vec::new(),
            shows_version: 1,
            correction: CorrectionShown::NotDue,
            terms: Vec::new(),
        };
        let blob = || BlobHash("0".repeat(64));
        Tearsheet { url: "https://bay.example/a".into(), status: 200, bytes: blob(), text: blob(), verdict }
    }

    #[test]
    fn a_page_comes_out_of_its_file_as_it_was() {
        let headers = vec![("content-type".to_owned(), "text/html; charset=windows-1252".to_owned())];
        let bytes = b"<p>Caf\xe9 by the harbour</p>".to_vec();
        let fetched =
            Fetched { url: "https://bay.example/a".into(), status: 200, headers, bytes: bytes.clone() };
        let picture =
            Fetched { url: "https://bay.example/mark.png".into(), bytes: vec![0; 9], ..fetched.clone() };
        let file = file(&fetched, "https://bay.example/old", Millis(1_795_408_200_123), &[picture]).unwrap();
        let shown = open(&file, Millis(5), &tearsheet()).unwrap();
        assert_eq!((shown.body, shown.status, shown.at), (bytes, 200, Millis(5)));
        let kind = shown.headers.iter().find(|(name, _)| name == "content-type");
        assert_eq!(kind.map(|(_, value)| value.as_str()), Some("text/html; charset=windows-1252"));
    }

    #[test]
    fn bytes_kept_before_are_no_file_of_this_kind() {
        for bytes in [&b"<!doctype html><p>WARC/1.0"[..], b"", b"WARC/1.0 is a format"] {
            assert_eq!(open(bytes, Millis(0), &tearsheet()), None);
        }
    }
}
