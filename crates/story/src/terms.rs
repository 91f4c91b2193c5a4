//! Republication terms: what stays on, what may be changed, how soon a correction must be taken.

/// How much a term binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Force {
    /// Must be so.
    Required,
    /// Should be so.
    Preferred,
    /// Is of no account.
    Free,
}

/// A set of terms; its version rises with every change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Which set this is.
    pub version: u32,
    /// Reporter's byline.
    pub byline: Force,
    /// Affiliation in it.
    pub affiliation: Force,
    /// Logo on the page.
    pub logo: Force,
    /// Link to the original.
    pub link: Force,
    /// The line that says where it was first published.
    pub notice: Force,
    /// Whether a part may run instead of the whole.
    pub excerpts: bool,
    /// Whether the words may be changed beyond house style and "yesterday" to a date.
    pub edits: bool,
    /// A correction must be taken within so many hours.
    pub correction_hours: u32,
    /// It may be taken up within so many days of its release; `None` for ever.
    pub window_days: Option<u32>,
    /// Anything else, in plain words.
    pub note: Option<String>,
}

impl Default for Terms {
    fn default() -> Self {
        use Force::Required;
        Self {
            version: 1,
            byline: Required,
            affiliation: Required,
            logo: Required,
            link: Required,
            notice: Required,
            excerpts: true,
            edits: false,
            correction_hours: 24,
            window_days: None,
            note: None,
        }
    }
}
