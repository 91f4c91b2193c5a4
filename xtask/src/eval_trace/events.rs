//! Invented events that two newsrooms reported from one source (`xtask/events`): our story, a rewrite of it, and the other
//! newsroom's own report, whose writer had the same release, posts or transcript and never saw our story.

use std::collections::HashMap;
use std::path::PathBuf;

use anyhow::Context as _;
use reading::Span;
use trace::decide;

use super::sets::{Query, Story};

/// Those that constants were fitted on by half, and those that had no part in anything.
pub(super) const SETS: [(&str, &str); 2] = [
    ("events", concat!(env!("CARGO_MANIFEST_DIR"), "/events")),
    ("events held out", concat!(env!("CARGO_MANIFEST_DIR"), "/events/held")),
];

/// All events, in the order of their names.
pub(super) struct Events {
    /// Our stories.
    pub(super) stories: Vec<Story>,
    /// A rewrite of each.
    pub(super) rewrites: Vec<Query>,
    /// Another's own report of each.
    pub(super) own_reports: Vec<Query>,
    /// What both had before them, set as it came: nobody's copy either.
    pub(super) sources: Vec<Query>,
}

impl Events {
    /// What each story has word for word from its source.
    pub(super) fn given(&self) -> HashMap<String, Vec<Span>> {
        let both = self.stories.iter().zip(&self.sources);
        both.map(|(story, source)| (story.id.clone(), decide::given(&story.text, [source.text.as_str()])))
            .collect()
    }
}

/// Reads those in a folder.
pub(super) fn load(folder: &'static str) -> anyhow::Result<Events> {
    let files = std::fs::read_dir(folder).and_then(|files| files.map(|file| Ok(file?.path())).collect());
    let mut files: Vec<PathBuf> = files.context(folder)?;
    files.retain(|file| file.extension().is_some_and(|kind| kind == "txt"));
    files.sort();
    let mut events =
        Events { stories: Vec::new(), rewrites: Vec::new(), own_reports: Vec::new(), sources: Vec::new() };
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        let text = std::fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let told = |title| told(&text, title).with_context(|| format!("{} has no # {title}", file.display()));
        let id = format!("event-{name}");
        events.rewrites.push(Query::from(&format!("{name}-rewrite"), told("rewrite")?, &id));
        events.own_reports.push(Query::from(&format!("{name}-own"), told("own report")?, &id));
        events.sources.push(Query::from(&format!("{name}-source"), told("source")?, &id));
        events.stories.push(Story { text: told("story")?.to_owned(), id });
    }
    Ok(events)
}

/// What stands below `# title`.
fn told<'a>(text: &'a str, title: &str) -> Option<&'a str> {
    let mut parts = text.split("\n# ").map(|part| part.trim_start_matches("# "));
    parts.find_map(|part| part.strip_prefix(title)?.strip_prefix('\n')).map(str::trim)
}
