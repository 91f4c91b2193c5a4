//! Sources: a file or pasted text becomes something claims can rest on.

use formats::{Format, Intake};
use story::account::Actor;
use story::ids::{ItemId, SourceId};
use story::item::Command;
use story::source::{Source, SourceKind};

use crate::error::needed;
use crate::{Error, Newsroom, new_id};

/// A source as a reporter registers it.
#[derive(Debug, Clone)]
pub struct NewSource {
    /// What to call it.
    pub title: String,
    /// What kind it is.
    pub kind: SourceKind,
    /// The outlet or body it comes from.
    pub outlet: Option<String>,
    /// Why it is credible.
    pub credibility: String,
    /// Where the newsroom got it from.
    pub provenance: String,
    /// The file's name; its ending says how to read it. Pasted text is "pasted.txt".
    pub file: String,
    /// The file.
    pub bytes: Vec<u8>,
    /// Whether readers may see its title.
    pub public: bool,
}

/// A source is a document, not an archive.
const MOST_SOURCE: usize = 16 << 20;

/// Reads a story or a source from a file, by its name and its bytes.
///
/// # Errors
/// [`Error::File`]: what is wrong with it, and what to do.
pub fn read_file(name: &str, bytes: &[u8]) -> Result<Intake, Error> {
    let refused = |problem: String| Error::File { name: name.to_owned(), problem };
    let decoded = formats::decode(bytes).map_err(|error| refused(error.to_string()))?;
    let format = Format::of(name, &decoded.text);
    formats::intake(format, &decoded.text).map_err(|error| refused(error.to_string()))
}

impl Newsroom {
    /// Keeps the bytes and their text, and registers the source with the story.
    ///
    /// # Errors
    /// A refusal; [`Error::File`] for what can't be read; [`Error::Invalid`]; [`Error::Store`].
    pub async fn add_source(&self, actor: &Actor, id: &ItemId, new: NewSource) -> Result<SourceId, Error> {
        let title = needed("Title", &new.title, 200)?;
        let credibility = needed("Why it is credible", &new.credibility, 1_000)?;
        let provenance = needed("Where it is from", &new.provenance, 1_000)?;
        if new.bytes.len() > MOST_SOURCE {
            return Err(Error::File {
                name: new.file,
                problem: "over 16 MiB; send the part the story rests on".into(),
            });
        }
        let read = read_file(&new.file, &new.bytes)?.manuscript;
        // Refused before anything is stored, if it will be refused.
        self.item(id).await?;
        let text = self.store().put_blob(read.text.as_bytes()).await?;
        let bytes = self.store().put_blob(&new.bytes).await?;
        let source = SourceId(new_id());
        let registered = Source {
            id: source.clone(),
            title,
            kind: new.kind,
            outlet: new.outlet.map(|outlet| outlet.trim().to_owned()).filter(|outlet| !outlet.is_empty()),
            credibility,
            provenance,
            vouched_by: actor.account.clone(),
            bytes,
            text,
            public: new.public,
        };
        self.command(actor, id, Command::AddSource { source: registered }).await?;
        Ok(source)
    }
}
