//! The day a page gives for itself: to machines, or in words beside the headline.

use reading::{Period, When};
use story::ids::Millis;

use crate::credits::tells_origin;
use crate::page::Page;
use crate::zone::Zone;

/// Lines above the headline, and from it on, among which its day stands.
const ABOVE: usize = 3;
const BELOW: usize = 12;

/// A longer line tells more than a day.
const LONGEST: usize = 120;

/// A longer one is the story.
const TEXT: usize = 200;

/// Words before a day that is the story's own.
const FIRST: [&str; 4] = ["publish", "posted", "submitted", "issued"];

/// Words before a day on which it was changed.
const LATER: [&str; 6] = ["updat", "modif", "edited", "correct", "revis", "clarif"];

/// When the page says it was published: to machines, in words, or by what it marks as a time beside the story.
pub(crate) fn published(page: &Page, zone: &Zone<'_>) -> Option<Millis> {
    let marked = || page.days.iter().filter(|(_, place)| zone.has(*place)).map(|(at, _)| *at).min();
    page.facts.published.or_else(|| shown(page, zone)).or_else(marked)
}

/// The day shown beside the headline, or at the story's end.
fn shown(page: &Page, zone: &Zone<'_>) -> Option<Millis> {
    let (headline, _) = zone.headline()?;
    let title = page.lines.iter().position(|line| line.text == headline)?;
    let is_text = |at: &usize| *at > title && page.lines.get(*at).is_none_or(|line| line.text.len() > TEXT);
    let near = (title.saturating_sub(ABOVE)..title + BELOW)
        .take_while(|at| !is_text(at))
        .filter(|&at| zone.has_line(at))
        .filter_map(|at| page.lines.get(at))
        .filter(|line| !line.chrome)
        .map(|line| line.text.as_str());
    let end = zone.lines().filter(|(at, _)| *at > title).map(|(_, line)| line.as_str());
    near.chain(end).find_map(told)
}

/// The day a short line gives in full; not one on which something was changed, or published elsewhere.
fn told(line: &str) -> Option<Millis> {
    if line.len() > LONGEST || tells_origin(line) {
        return None;
    }
    let written = |at: usize, words: &[&str]| {
        let before = line.get(..at).unwrap_or_default().to_lowercase();
        words.iter().filter_map(|word| before.rfind(word)).max()
    };
    let is_own = |at: usize| written(at, &LATER).is_none_or(|later| written(at, &FIRST) > Some(later));
    let days = reading::read(line)
        .dates
        .into_iter()
        .filter_map(|date| Some((date.span.start, whole_day(&date.when)?)));
    let plain = line.split(|c: char| c.is_whitespace() || matches!(c, '|' | '·' | ','));
    let plain = plain.filter(|word| word.len() == "2026-11-03".len()).filter_map(|word| {
        Some((word.as_ptr() as usize - line.as_ptr() as usize, formats::time::parse(word)?))
    });
    days.chain(plain).find(|&(at, _)| is_own(at)).map(|(_, day)| day)
}

/// Midnight of a day that is given with its month and year.
fn whole_day(when: &When) -> Option<Millis> {
    match when {
        When::Days(Period::Calendar { year: Some(year), month: Some(month), day: Some(day), .. })
        | When::Time(
            Some(Period::Calendar { year: Some(year), month: Some(month), day: Some(day), .. }),
            _,
        ) => formats::time::parse(&format!("{year:04}-{month:02}-{day:02}")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_in_full_is_the_pages_own() {
        for (line, day) in [
            ("3 November 2026", Some("2026-11-03")),
            ("Published Nov. 3, 2026 at 9:14 AM CST", Some("2026-11-03")),
            ("November 3, 2026 · 4 min", Some("2026-11-03")),
            ("Submitted by editor on Tuesday, 3 November 2026", Some("2026-11-03")),
            ("Updated Nov. 5, 2026 | Published Nov. 3, 2026", Some("2026-11-03")),
            ("Posted 3 November 2026, updated 5 November 2026", Some("2026-11-03")),
            ("2026-11-03 | Region", Some("2026-11-03")),
            ("Last modified on 3 November 2026", None),
            ("Correction, 3 November 2026: the bridge has nine piers.", None),
            ("This story was first published on 3 November 2026 by Harbour Desk.", None),
            ("On Tuesday", None),
            ("November 2026", None),
            ("", None),
        ] {
            assert_eq!(told(line), day.and_then(formats::time::parse), "{line}");
        }
    }
}
