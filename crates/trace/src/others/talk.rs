//! What readers say, told by its make: elements in a row, each with somebody's name and what they say.

use std::collections::HashMap;

use super::{Look, Others};
use crate::credit_line::{Says, beside_names, says};
use crate::normal::words;
use crate::page::Line;
use crate::place::PLAIN;

/// Words of a name, at most.
const NAME: usize = 4;
/// Words of a saying, at least.
const SAYING: usize = 6;

impl Others {
    /// Behind the story: elements of one make, side by side, that each open with a name which is none of ours.
    pub(super) fn threads(&mut self, look: &Look<'_>) {
        let outline = &look.page.outline;
        let mut rows: HashMap<(usize, u64), Vec<(usize, usize)>> = HashMap::new();
        let lines = look.page.lines.iter().enumerate().skip(look.last + 1);
        let mut seen = std::collections::HashSet::new();
        for (at, line) in lines {
            for element in outline.around(line.element).take_while(|within| !self.core.contains(within)) {
                if outline.shape(element) > PLAIN && seen.insert(element) {
                    let make = (outline.parent(element), outline.shape(element));
                    rows.entry(make).or_default().push((element, at));
                }
            }
        }
        for row in rows.into_values().filter(|row| row.len() > 1) {
            if row.iter().all(|(element, at)| self.is_talk(look, *element, *at)) {
                self.elements.extend(row.into_iter().map(|(element, _)| element));
            }
        }
    }

    /// Behind the story: lines that each open with a name which is none of ours, and what they say: "Hedda: They said the same ...".
    pub(super) fn speakers(&mut self, look: &Look<'_>) {
        let lines = look.page.lines.iter().enumerate().skip(look.last + 1);
        let said = lines.filter(|(_, line)| {
            let Some((who, what)) = line.text.split_once(':') else { return false };
            let label = || words(who).split_whitespace().all(beside_names);
            let told = |name: &String| says(&line.text, name).is_some_and(|told| told != Says::Prose);
            // Who asks or exclaims credits nobody.
            let credit = || !what.contains(['?', '!']) && look.known.names.iter().any(told);
            is_name(who)
                && !who.contains(['.', ';', '|'])
                && is_saying(what)
                && !label()
                && !look.known.is_ours(&line.text)
                && !look.own.contains(&line.element)
                && !credit()
        });
        let said: Vec<usize> = said.map(|(at, _)| at).collect();
        // A link in what is said is theirs too.
        let own = said.iter().filter_map(|at| {
            let element = look.line(*at)?.element;
            let shared = look.holds(element, at - 1) || look.holds(element, at + 1);
            (!shared && !self.core.contains(&element)).then_some(element)
        });
        let own: Vec<usize> = own.collect();
        self.elements.extend(own);
        self.lines.extend(said);
    }

    /// Whether `element`, which begins at line `at`, is a name and what they say.
    fn is_talk(&self, look: &Look<'_>, element: usize, at: usize) -> bool {
        let Some(line) = look.line(at) else { return false };
        let known = |line: &Line| look.known.names_somebody(&line.text) || look.known.is_ours(&line.text);
        let rest = (at + 1..look.page.lines.len()).take_while(|next| look.holds(element, *next));
        let said = rest.filter_map(|next| look.line(next)).any(|next| is_saying(&next.text));
        is_name(&line.text) && !known(line) && said
    }
}

fn is_saying(text: &str) -> bool {
    text.split_whitespace().count() >= SAYING
}

/// "M. Pell", "walker_77", "Hedda": a few words, none of them small, or one of any kind.
pub(crate) fn is_name(text: &str) -> bool {
    let named = |word: &str| !word.starts_with(char::is_lowercase);
    let all = || text.split_whitespace();
    let count = all().count();
    let label = text.trim_end().ends_with([':', '.', '!', '?']);
    !label && count <= NAME && (count == 1 || all().all(named)) && !words(text).trim().is_empty()
}
