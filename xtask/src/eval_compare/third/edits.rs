//! Edits of a text as patterns: where a pattern fits, what stands there then, and where that lands in the copy.

use reading::Span;
use regex::{Captures, Regex};

use crate::eval_compare::passage::Chance;

/// Where an edit may be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Inside,
    Outside,
    Anywhere,
}

/// A stretch of the source and what takes its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) span: Span,
    pub(super) with: String,
}

/// A copy with the place of each edit on both sides.
pub(super) struct Made {
    pub(super) copy: String,
    pub(super) places: Vec<(Span, Span)>,
}

/// The stretches in double quotation marks, marks included. Straight marks pair up within a paragraph.
pub(super) fn quoted(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut open = None;
    for (at, c) in text.char_indices() {
        match (c, open) {
            ('\n', _) => open = None,
            ('“', _) | ('"', None) => open = Some(at),
            ('”' | '"', Some(start)) => {
                spans.push(Span::new(start, at + c.len_utf8()));
                open = None;
            }
            _ => {}
        }
    }
    spans
}

/// Whether the marks of every paragraph pair up, so that what is inside a quote is known.
pub(super) fn pairs_up(text: &str) -> bool {
    !text.contains("''")
        && text.split('\n').all(|paragraph| {
            let count = |c: char| paragraph.matches(c).count();
            count('"').is_multiple_of(2) && count('“') == count('”')
        })
}

/// Every place where one of the rules fits, with what it makes of it.
pub(super) fn all(text: &str, rules: &[(Regex, &str)], place: Place) -> Vec<Edit> {
    let quotes = quoted(text);
    let fits = |span: Span| {
        let inside = quotes.iter().any(|quote| quote.contains(span));
        let apart = quotes.iter().all(|quote| quote.end <= span.start || span.end <= quote.start);
        match place {
            Place::Inside => inside,
            Place::Outside => apart,
            Place::Anywhere => true,
        }
    };
    let made = |found: &Captures<'_>, to: &str| {
        let whole = found.get(0).map(|m| Span::new(m.start(), m.end())).filter(|span| fits(*span))?;
        let mut with = String::new();
        found.expand(to, &mut with);
        Some(narrowed(text, &Edit { span: whole, with: capitalised(text, whole, with) }))
    };
    rules
        .iter()
        .flat_map(|(from, to)| {
            from.captures_iter(text).filter_map(|found| made(&found, to)).collect::<Vec<_>>()
        })
        .filter(|edit| edit.span.of(text) != edit.with)
        .collect()
}

/// What takes the place of a sentence's front starts with a capital as that did.
fn capitalised(text: &str, span: Span, with: String) -> String {
    let starts = text[..span.start].trim_end_matches(['"', '“']);
    let starts = starts.is_empty() || starts.ends_with('\n') || starts.trim_end().ends_with(['.', '?', '!']);
    let capital = span.of(text).trim_start().starts_with(|c: char| c.is_uppercase());
    let mut letters = with.chars();
    match letters.next() {
        Some(first) if starts && capital => first.to_uppercase().chain(letters).collect(),
        _ => with,
    }
}

/// Without the words at both ends that stay as they are.
fn narrowed(text: &str, edit: &Edit) -> Edit {
    let (old, new) = (edit.span.of(text), edit.with.as_str());
    let common = |pairs: &mut dyn Iterator<Item = (char, char)>| -> usize {
        pairs.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum()
    };
    let mut front = common(&mut old.chars().zip(new.chars()));
    while front > 0 && !old[..front].ends_with(' ') {
        front -= 1;
        while !old.is_char_boundary(front) {
            front -= 1;
        }
    }
    let (old, new) = (&old[front..], &new[front..]);
    let mut back = common(&mut old.chars().rev().zip(new.chars().rev()));
    while back > 0 && !old[old.len() - back..].starts_with([' ', '.', ',']) {
        back -= 1;
        while !old.is_char_boundary(old.len() - back) {
            back -= 1;
        }
    }
    let start = edit.span.start + front;
    Edit { span: Span::new(start, start + old.len() - back), with: new[..new.len() - back].to_owned() }
}

/// One of the places.
pub(super) fn one(text: &str, rules: &[(Regex, &str)], place: Place, chance: &mut Chance) -> Option<Edit> {
    chance.pick(&all(text, rules, place)).cloned()
}

/// The text with the edits made, those left out that overlap one before them.
pub(super) fn apply(text: &str, edits: &[Edit]) -> Made {
    let mut edits = edits.to_vec();
    edits.sort_by_key(|edit| edit.span);
    let (mut copy, mut places, mut done) = (String::with_capacity(text.len()), Vec::new(), 0);
    for edit in &edits {
        if edit.span.start < done {
            continue;
        }
        copy.push_str(&text[done..edit.span.start]);
        let start = copy.len();
        copy.push_str(&edit.with);
        places.push((edit.span, Span::new(start, copy.len())));
        done = edit.span.end;
    }
    copy.push_str(&text[done..]);
    Made { copy, places }
}
