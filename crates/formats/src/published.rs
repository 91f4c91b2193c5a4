//! A release with what every outgoing format needs to know about it.

use story::correction::{Correction, Label, PubStatus};
use story::ids::{ItemId, Millis};
use story::item::{Item, Release};
use story::settings::Settings;

/// One release of one item, on its way out.
#[derive(Debug, Clone, Copy)]
pub struct Published<'a> {
    /// The item.
    pub item: &'a Item,
    /// The version going out; one of the item's.
    pub release: &'a Release,
    /// The newsroom it comes from.
    pub settings: &'a Settings,
    /// Address of the story's public page.
    pub url: &'a str,
    /// Address of the newsroom's logo.
    pub logo: Option<&'a str>,
    /// When anything about it last changed: a release, a hold or a kill.
    pub updated: Millis,
}

/// A correction or clarification that this version carries.
#[derive(Debug, Clone, Copy)]
pub struct Mended<'a> {
    /// When the version with it went out.
    pub at: Millis,
    /// What was wrong and what is right.
    pub correction: &'a Correction,
    /// Whether the facts were right and only the wording was not.
    pub clarification: bool,
}

impl<'a> Published<'a> {
    /// The item's id as an IRI, the same for every version: feed readers and wire receivers replace by it.
    #[must_use]
    pub fn guid(&self) -> String {
        guid(&self.item.id)
    }

    /// When the first version went out.
    #[must_use]
    pub fn first_released(&self) -> Millis {
        self.item.releases.first().map_or(self.release.at, |first| first.at)
    }

    /// The headline, or the slugline of a story that has none.
    #[must_use]
    pub fn title(&self) -> &'a str {
        self.release.content.headline.as_deref().unwrap_or(&self.release.content.slugline)
    }

    /// Corrections and clarifications up to this version, oldest first.
    pub fn mended(&self) -> impl Iterator<Item = Mended<'a>> + use<'a> {
        let upto = self.release.version;
        self.item.releases.iter().filter(move |release| release.version <= upto).filter_map(|release| {
            let (correction, clarification) = match &release.label {
                Label::Correction(correction) => (correction, false),
                Label::Clarification(correction) => (correction, true),
                Label::First | Label::Update | Label::Refile => return None,
            };
            Some(Mended { at: release.at, correction, clarification })
        })
    }

    /// Why it may not be used, where it may not.
    #[must_use]
    pub fn stopped(&self) -> Option<&'a str> {
        match &self.item.status {
            PubStatus::Usable => None,
            PubStatus::Withheld { reason } | PubStatus::Canceled { reason } => Some(reason),
        }
    }

    /// "usable", "withheld" or "canceled", as ninjs and NewsML-G2 spell them.
    #[must_use]
    pub fn pubstatus(&self) -> &'static str {
        match self.item.status {
            PubStatus::Usable => "usable",
            PubStatus::Withheld { .. } => "withheld",
            PubStatus::Canceled { .. } => "canceled",
        }
    }
}

/// An item's id as an IRI: `urn:uuid:` for a UUID, and a name of ours, percent-encoded, for any other.
#[must_use]
pub fn guid(id: &ItemId) -> String {
    let uuid = id.0.len() == 36
        && id.0.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        });
    if uuid {
        return format!("urn:uuid:{}", id.0.to_ascii_lowercase());
    }
    let mut iri = String::from("urn:standfirst:item:");
    for byte in id.0.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            iri.push(char::from(byte));
        } else {
            iri.push_str(&format!("%{byte:02X}"));
        }
    }
    iri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_id_becomes_an_iri() {
        let uuid = guid(&"018F2C4A-0000-7000-8000-00000000000A".into());
        assert_eq!(uuid, "urn:uuid:018f2c4a-0000-7000-8000-00000000000a");
        assert_eq!(guid(&"old bridge/1".into()), "urn:standfirst:item:old%20bridge%2F1");
    }
}
