//! What a newsroom says of itself.

use crate::ids::BlobHash;
use crate::terms::Terms;

/// The newsroom's own name, marks and terms.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// Its name, which is the affiliation in a byline: "Harbour Desk".
    pub name: String,
    /// Where its public pages are: "https://wire.example"; no slash at the end.
    pub address: String,
    /// Its logo (SVG or PNG).
    pub logo: Option<BlobHash>,
    /// Where readers and partners write to.
    pub contact: String,
    /// What republishers must keep.
    pub terms: Terms,
}

/// What happened to the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsEvent {
    /// They became these.
    Set {
        /// All of them.
        settings: Settings,
    },
}
