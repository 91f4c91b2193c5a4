//! The newsroom's settings and terms, in the log.

use story::settings::{Settings, SettingsEvent};
use story::terms::{Force, Terms};

use super::convert::shape;

shape!(enum ForceShape of Force { Required, Preferred, Free });

shape!(struct TermsShape of Terms {
    version: u32,
    byline: ForceShape,
    affiliation: ForceShape,
    logo: ForceShape,
    link: ForceShape,
    notice: ForceShape,
    excerpts: bool,
    edits: bool,
    correction_hours: u32,
    window_days: Option<u32>,
    note: Option<String>,
});

shape!(struct SettingsShape of Settings {
    name: String,
    address: String,
    logo: Option<String>,
    contact: String,
    terms: TermsShape,
});

shape!(enum SettingsEventShape of SettingsEvent { Set { settings: SettingsShape } });
