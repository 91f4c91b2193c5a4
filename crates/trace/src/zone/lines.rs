//! Which lines of a page are the story's own: its paragraphs, and its headline above them.

use super::HEAD;
use crate::normal::words;
use crate::page::{Line, Page};
use crate::story_words::StoryWords;

/// Words of a heading that may be a headline, at least.
const HEADLINE: usize = 4;
/// Words of a line from which on it is another text's, and no label or credit.
const PROSE: usize = 20;

/// The lines of the story's paragraphs. Where some stand in navigation, comments and the like, and some do not, those do
/// not count.
pub(super) fn body_lines(page: &Page, known: &StoryWords) -> Vec<usize> {
    // A headline may be made of the first paragraph's words.
    let headline = |text: &str| {
        text.len() <= known.headline_words.len() * 2 && words(text).contains(&known.headline_words)
    };
    let lines = || page.lines.iter().enumerate();
    let ours: Vec<usize> =
        lines().filter(|(_, line)| known.is_body(line) && !headline(&line.text)).map(|(at, _)| at).collect();
    let open: Vec<usize> =
        ours.iter().copied().filter(|at| page.lines.get(*at).is_some_and(|line| !line.chrome)).collect();
    let mut found = if open.len() * 2 >= ours.len() { open } else { ours };
    if found.is_empty() {
        let shaped = lines().filter(|(_, line)| line.story && line.text.len() >= 120);
        return shaped.map(|(at, _)| at).collect();
    }
    // A page may break paragraphs into lines of its own.
    let mut at = 0;
    while let Some(line) = found.get(at).copied() {
        let next = page.lines.get(line + 1).filter(|_| found.get(at + 1) != Some(&(line + 1)));
        let before = page.lines.get(line).map(|line| line.text.as_str()).unwrap_or_default();
        if next.is_some_and(|next| known.runs_on(before, &next.text)) {
            found.insert(at + 1, line + 1);
        }
        at += 1;
    }
    if let (Some(first), Some(last)) = (found.first().copied(), found.last().copied()) {
        let short = lines().filter(|(at, line)| (first..last).contains(at) && known.is_short(line));
        found.extend(short.map(|(at, _)| at).collect::<Vec<_>>());
        found.sort_unstable();
        found.dedup();
    }
    found
}

/// The line of the headline, or the highest that may be one.
pub(super) fn headline(page: &Page, known: &StoryWords, first: usize) -> usize {
    let above = || (first.saturating_sub(HEAD)..first).rev().filter_map(|at| Some((at, page.lines.get(at)?)));
    let open = || above().filter(|(_, line)| !line.chrome);
    // Ours word for word stands wherever it may; what has most of its words may be another story's, over a heading of this one's own.
    let whole =
        |text: &str| !known.headline_words.trim().is_empty() && words(text).contains(&known.headline_words);
    let exact = || (0..first).rev().find(|at| page.lines.get(*at).is_some_and(|line| whole(&line.text)));
    let between = |at: usize| {
        let mut lines = page.lines.iter().take(first).skip(at + 1);
        lines.any(|line| {
            let long = line.text.split_whitespace().count() >= HEADLINE;
            line.heading && long && !known.is_summary(&line.text) && !known.mentions(&line.text)
        })
    };
    let near = || above().find(|(at, line)| known.is_headline(line) && !between(*at));
    let same = exact().and_then(|at| Some((at, page.lines.get(at)?))).or_else(near);
    // A page that calls itself by another headline has that one, and often its own name before or behind it.
    let title = words(page.title.as_deref().unwrap_or_default());
    let called = |text: &str| {
        let few = text.split_whitespace().count() < 3;
        !few && (title.starts_with(&words(text)) || title.ends_with(&words(text)))
    };
    // Not above another story's text.
    let other_text = |line: &Line| {
        words(&line.text).split_whitespace().count() > PROSE
            && !known.is_summary(&line.text)
            && !known.mentions(&line.text)
    };
    let own = || open().take_while(|(_, line)| !other_text(line));
    let named = || own().find(|(_, line)| called(&line.text));
    // Whatever the part of the page is called that it stands in.
    let titled = || above().find(|(_, line)| line.heading && called(&line.text));
    let heading = || own().filter(|(_, line)| line.heading).last();
    same.or_else(named).or_else(titled).or_else(heading).map_or(first, |(at, _)| at)
}

/// What stands in the headline's own line behind it.
pub(super) fn behind_headline(line: &str, headline: &str) -> String {
    if !words(line).contains(headline) {
        return String::new();
    }
    let mut ends = line.char_indices().take(400).map(|(at, c)| at + c.len_utf8());
    let end = ends.find(|end| words(line.get(..*end).unwrap_or_default()).ends_with(headline));
    end.filter(|_| headline.len() > 1).and_then(|end| line.get(end..)).unwrap_or_default().trim().to_owned()
}
