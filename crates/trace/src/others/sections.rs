//! Sections with a heading of their own, and what readers say.

use super::{Look, Others, Row};
use crate::credit_line::beside_names;
use crate::credits::Ours;
use crate::normal::words;
use crate::page::Line;
use crate::story_words::StoryWords;

/// Said by a heading, or a short line, over what readers say.
const HEADS_COMMENTS: &str = "comment comments discussion conversation responses replies reactions letters readers \
    guestbook comentarios kommentare commentaires reacties";
/// Said by one over other stories, where links to them follow.
const HEADS_MORE: &str = "related more latest recent popular trending read reading also elsewhere next recommended suggested \
    stories posts topics news newest onward like pages brief relacionados mehr";
/// Words a heading without a heading's element has at most.
const SHORT_HEADING: usize = 6;
/// Said by headings above a story's credits, in the languages of our neighbours too.
const HEADS_CREDITS: &str = "attribution credit credits licence license origin original reference references republished \
    rights source sources bron fonte fonti fuente fuentes quelle quellen";
/// Lines of a flat section among which its first card stands.
const SOON: usize = 4;
/// Lines of a section that are looked at.
const ROWS: usize = 60;

impl Others {
    /// What stands under a heading that is not one of the story's: what readers say, or, where `talks` is not set, the rest.
    pub(super) fn sections(&mut self, look: &Look<'_>, talks: bool) {
        for (at, line) in look.page.lines.iter().enumerate() {
            let talk = heads(line, HEADS_COMMENTS) || opens_comment(line);
            let unknown = line.heading && at > look.last;
            if talk != talks || !(talk || unknown || heads(line, HEADS_MORE)) || look.story.contains(&at) {
                continue;
            }
            let own = || look.known.is_summary(&line.text) || heads_credits(line, look.known, look.ours);
            if self.has_line(look.page, at) || own() || (!talk && self.heads_ours(look, at)) {
                continue;
            }
            match self.section(look, at, talk) {
                Some(whole) if talk || self.has_cards(look, whole, at) => {
                    self.elements.insert(whole);
                }
                Some(whole) if unknown => {
                    self.elements.insert(whole);
                    self.furniture.insert(whole);
                    self.doubted.insert(whole);
                }
                None if at > look.first => self.flat_section(look, at, talk, unknown),
                _ => {}
            }
        }
    }

    /// The largest element that begins with the heading at line `at`, where that holds more than the heading.
    fn section(&self, look: &Look<'_>, at: usize, talk: bool) -> Option<usize> {
        let outline = &look.page.outline;
        let before = at.checked_sub(1).and_then(|before| look.line(before));
        let begun: std::collections::HashSet<usize> =
            before.map(|line| outline.around(line.element).collect()).unwrap_or_default();
        let free = |within: &usize| {
            !self.core.contains(within) && (talk || !look.own.contains(within)) && !begun.contains(within)
        };
        let whole = outline.around(look.line(at)?.element).take_while(free).last()?;
        (look.holds(whole, at + 1) || look.pictured.contains(&whole)).then_some(whole)
    }

    /// Whether what stands under the heading at line `at` has our notice or leads to our story, and to no other.
    fn heads_ours(&self, look: &Look<'_>, at: usize) -> bool {
        let outline = &look.page.outline;
        let Some(line) = look.line(at) else { return false };
        let mut around = outline.around(line.element).take_while(|within| !self.core.contains(within));
        let whole = around.find(|within| look.holds(*within, at + 1));
        whole.is_some_and(|whole| look.own.contains(&whole) && !self.has_cards(look, whole, at))
    }

    fn has_cards(&self, look: &Look<'_>, within: usize, at: usize) -> bool {
        let rows = (at..look.page.lines.len()).take(ROWS).take_while(|row| look.holds(within, *row));
        rows.into_iter().any(|row| self.has_line(look.page, row))
    }

    /// A heading among lines that are nobody's in particular: up to the next of ours, or to the end of what it stands in.
    fn flat_section(&mut self, look: &Look<'_>, at: usize, talk: bool, unknown: bool) {
        let (Some(line), next) = (look.line(at), look.line(at + 1)) else { return };
        let around = look.page.outline.common([line.element, next.map_or(0, |next| next.element)]);
        // Cards further down, or behind another heading, are of something else.
        let under = |row: &usize| {
            let other = |line: &Line| line.heading || look.known.is_ours(&line.text);
            look.holds(around, *row) && (*row == at || !look.line(*row).is_some_and(other))
        };
        let mut rows = (at..look.page.lines.len()).take(SOON).take_while(under);
        let cards = rows.any(|row| self.has_line(look.page, row));
        if !(talk || unknown || cards) {
            return;
        }
        let ends = |at: &usize| {
            let Some(line) = look.line(*at) else { return true };
            look.story.contains(at)
                || !look.page.outline.holds(around, line.element)
                || (line.heading && heads_credits(line, look.known, look.ours))
                || (!talk && look.known.is_ours(&line.text))
        };
        let end = (at + 1..=look.page.lines.len()).find(ends).unwrap_or(at + 1);
        self.take(look, Row { around, from: at, to: end, sure: talk || cards });
    }

    /// Behind other stories: somebody's name, and what they say.
    pub(super) fn sayings(&mut self, look: &Look<'_>) {
        let page = look.page;
        let mut ended = false;
        for at in look.last + 1..page.lines.len() {
            if self.has_line(page, at) {
                ended |= self.ends_at(page, at);
                continue;
            }
            let (Some(one), Some(other)) = (look.line(at), look.line(at + 1)) else { continue };
            let said = |who: &Line, what: &Line| is_saying(what) && is_somebody(who, look.known, look.ours);
            if !ended || !(said(one, other) || said(other, one)) {
                continue;
            }
            let both = page.outline.common([one.element, other.element]);
            if !self.core.contains(&both) && !look.holds(both, at - 1) && !look.holds(both, at + 2) {
                self.elements.insert(both);
            }
        }
    }
}

/// "About this story", "Harbour Desk", "Mara Ellison": more of the same; "More posts": something else.
pub(crate) fn heads_credits(line: &Line, known: &StoryWords, ours: &Ours<'_>) -> bool {
    let normal = words(&line.text);
    let said = normal.contains(" this story ") || normal.contains(" this article ");
    let of = |list: &str| {
        normal.split_whitespace().any(|word| list.split_ascii_whitespace().any(|one| one == word))
    };
    said || line.credit
        || of(HEADS_CREDITS)
        || known.names_somebody(&line.text)
        || normal.contains(&words(ours.newsroom))
}

/// A name, and no label of a credit: "M. Pell".
fn is_somebody(line: &Line, known: &StoryWords, ours: &Ours<'_>) -> bool {
    let few = line.text.split_whitespace().count() <= 4 && !line.text.ends_with(':');
    few && !heads_credits(line, known, ours) && !words(&line.text).split_whitespace().all(beside_names)
}

fn is_saying(line: &Line) -> bool {
    line.text.split_whitespace().count() >= 6
}

/// "Hedda wrote:".
fn opens_comment(line: &Line) -> bool {
    const SAID: [&str; 5] = ["wrote:", "says:", "said:", "schrieb:", "escribió:"];
    line.text.split_whitespace().count() <= SHORT_HEADING && SAID.iter().any(|said| line.text.ends_with(said))
}

/// Whether a line is a heading, or as short as one, that says one of `list`.
fn heads(line: &Line, list: &str) -> bool {
    let few = line.heading || line.text.split_whitespace().count() <= SHORT_HEADING;
    if !few || line.text.ends_with(['.', ',', ';']) {
        return false;
    }
    words(&line.text).split_whitespace().any(|word| list.split_ascii_whitespace().any(|one| one == word))
}
