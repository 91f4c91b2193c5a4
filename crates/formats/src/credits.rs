//! The credits a republication keeps, as lines of text: byline with affiliation, notice, corrections.

use story::content::Byline;

use crate::published::Mended;
use crate::time;

/// "By Mara Ellison and Jon Reed, Harbour Desk". A byline without affiliation takes `newsroom`. `None` where nobody
/// is credited.
#[must_use]
pub fn byline(bylines: &[Byline], newsroom: &str) -> Option<String> {
    let mut groups: Vec<(&str, Vec<&str>)> = Vec::new();
    for byline in bylines {
        let of = byline.affiliation.as_deref().unwrap_or(newsroom);
        match groups.last_mut() {
            Some((last, names)) if *last == of => names.push(&byline.name),
            _ => groups.push((of, vec![&byline.name])),
        }
    }
    let groups: Vec<String> = groups.into_iter().map(|(of, names)| group(&names, of)).collect();
    (!groups.is_empty()).then(|| format!("By {}", groups.join("; ")))
}

fn group(names: &[&str], of: &str) -> String {
    let names = match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    };
    if of.is_empty() { names } else { format!("{names}, {of}") }
}

/// The line that says where the story was first published.
#[must_use]
pub fn notice(newsroom: &str) -> String {
    format!("This story was first published by {newsroom} and is republished under its terms.")
}

/// "Correction, 23 November 2026: We said: ... In fact: ..."
#[must_use]
pub fn correction(mended: Mended<'_>) -> String {
    let (label, right) =
        if mended.clarification { ("Clarification", "We mean") } else { ("Correction", "In fact") };
    let day = time::day(mended.at);
    let (wrong, right_words) = (stopped(&mended.correction.wrong), stopped(&mended.correction.right));
    format!("{label}, {day}: We said: {wrong} {right}: {right_words}")
}

fn stopped(words: &str) -> String {
    let words = words.trim();
    let bare = words.trim_end_matches(['”', '"', '’', '\'', ')']);
    if bare.ends_with(['.', '!', '?', '…']) { words.to_owned() } else { format!("{words}.") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bylines: &[(&str, Option<&str>)], expected: Option<&str>) {
        let bylines: Vec<Byline> = bylines
            .iter()
            .map(|(name, of)| Byline { name: (*name).into(), affiliation: of.map(Into::into) })
            .collect();
        assert_eq!(byline(&bylines, "Harbour Desk").as_deref(), expected);
    }

    #[test]
    fn bylines_share_an_affiliation() {
        check(&[], None);
        check(&[("Mara Ellison", None)], Some("By Mara Ellison, Harbour Desk"));
        check(
            &[("Mara Ellison", None), ("Jon Reed", Some("Harbour Desk"))],
            Some("By Mara Ellison and Jon Reed, Harbour Desk"),
        );
        check(
            &[("Mara Ellison", None), ("Jon Reed", Some("Valley Post"))],
            Some("By Mara Ellison, Harbour Desk; Jon Reed, Valley Post"),
        );
    }
}
