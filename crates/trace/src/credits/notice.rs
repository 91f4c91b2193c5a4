//! The notice that names the terms: whole and as the newsroom's page has it, or in whatever words the republisher chose.

use story::content::Byline;
use story::verdict::Credit;

use super::{Ours, names_only, tells_origin, unsure};
use crate::normal::words;
use crate::others::is_name;
use crate::page::{Line, Page};
use crate::zone::Zone;

/// Longest line taken for a notice in other words, in bytes.
const LONGEST: usize = 600;
/// Longest line looked at for a notice, in bytes: old pages set a whole story in one.
const LONGEST_LINE: usize = 64 << 10;
/// Said before a notice by whoever sets it.
const LABELS: &str = "about attribution copyright credit credits disclaimer editor editors licence license notice note of origin \
    original permission publication republication republished rights source the this";
/// Said of somebody before their words.
const SAID: [&str; 5] = ["added", "wrote", "said", "says", "commented"];

/// The notice among the lines of a page.
pub(super) fn notice(page: &Page, zone: &Zone<'_>, bylines: &[Byline], ours: &Ours<'_>) -> Credit {
    let wanted = formats::credits::notice(ours.newsroom);
    let notice = words(&wanted);
    let lines = || page.lines.iter().enumerate().filter(|(at, line)| is_notice(page, *at, line, &notice));
    let own = |(at, line): &(usize, &Line)| zone.has_line(*at) && before(&line.text, &wanted) == Before::Own;
    let (mut whole, mut doubtful) = (lines().filter(own), None);
    if let Some((at, line)) = whole.next() {
        if !under_a_name(page, at) || whole.any(|(at, _)| !under_a_name(page, at)) {
            return Credit::Kept { evidence: line.text.clone() };
        }
        doubtful = Some(line.text.as_str());
    }
    let unknown =
        |(at, line): &(usize, &Line)| zone.has_line(*at) && before(&line.text, &wanted) == Before::Unknown;
    let doubtful =
        doubtful.or_else(|| lines().find(unknown).map(|(_, line)| line.text.as_str())).or_else(|| {
            let mut open = zone.doubtful_lines();
            open.find(|text| {
                of_story(&words(text)).contains(&notice) && before(text, &wanted) != Before::Somebody
            })
        });
    match doubtful {
        Some(line) => unsure("The notice", line),
        None => in_other_words(page, zone, bylines, ours),
    }
}

/// What a republisher calls a story.
const STORIES: [&str; 3] = [" article ", " piece ", " report "];

/// Words of a notice as ours has them: "This article was first published by ...".
fn of_story(words: &str) -> String {
    let called = STORIES.iter().find(|called| words.contains(&format!(" this{called}was first published ")));
    called.map_or_else(
        || words.to_owned(),
        |called| words.replacen(&format!(" this{called}"), " this story ", 1),
    )
}

/// Whether a line has the whole notice, or its first half and the next line the other: "It is republished under its terms."
fn is_notice(page: &Page, at: usize, line: &Line, notice: &str) -> bool {
    if line.text.len() > LONGEST_LINE {
        return false;
    }
    let own = of_story(&words(&line.text));
    if own.contains(notice) {
        return true;
    }
    let Some((first, second)) = notice.split_once(" and is ") else { return false };
    let next = || page.lines.get(at + 1).map(|next| words(&next.text)).unwrap_or_default();
    own.ends_with(&format!("{first} ")) && next().starts_with(&format!(" it is {second}"))
}

/// Whatever the language: a line beside the story that names us and is no byline.
fn in_other_words(page: &Page, zone: &Zone<'_>, bylines: &[Byline], ours: &Ours<'_>) -> Credit {
    let name = words(ours.newsroom);
    let names_us = |text: &str| text.len() <= LONGEST && words(text).contains(&name);
    let reporters: Vec<String> = bylines.iter().map(|byline| words(&byline.name)).collect();
    let says = |text: &str| tells_origin(text) || !names_only(text, &reporters, ours.newsroom);
    let beside = zone.tail.iter().map(|(_, text)| text).find(|text| names_us(text) && says(text));
    let above = || zone.head.iter().map(|(_, text)| text).find(|text| names_us(text) && tells_origin(text));
    let within = || {
        let lines = page.lines.iter().filter(|line| !line.chrome).map(|line| &line.text);
        lines.into_iter().find(|text| names_us(text) && tells_origin(text))
    };
    let own_words = beside.or_else(above).or_else(within);
    own_words.map_or(Credit::Missing, |text| Credit::Wrong { evidence: format!("In other words: {text}") })
}

/// What stands in a notice's line before it.
#[derive(PartialEq, Eq)]
enum Before {
    /// Nothing, a label, a whole sentence of the story's.
    Own,
    /// Somebody's name: "M. Pell: This story was ...".
    Somebody,
    Unknown,
}

fn before(line: &str, notice: &str) -> Before {
    let opens = notice.get(..OPENING).unwrap_or(notice).to_lowercase();
    let lower = line.to_lowercase();
    let called = || STORIES.iter().find_map(|called| lower.find(&format!("this{called}was first")));
    let begins = lower.find(&opens).or_else(called).unwrap_or_default();
    let text = line.get(..begins).unwrap_or_default();
    let text = text.trim().trim_end_matches([':', '-', '–', '—', '|', '·']).trim_end();
    let one_of = |list: &str, word: &str| list.split_ascii_whitespace().any(|one| one == word);
    let normal = words(text);
    let all = || normal.split_whitespace();
    let ended = text.ends_with(['.', '!', '?', '…', '”', ')', ']', '’', '"', '*']);
    if ended || all().all(|word| one_of(LABELS, word)) {
        return Before::Own;
    }
    if is_name(text) || (all().count() <= 4 && all().any(|word| SAID.contains(&word))) {
        return Before::Somebody;
    }
    Before::Unknown
}

/// So much of a notice is looked for to find where it begins, in bytes: "This story was first".
const OPENING: usize = 20;

/// Whether the line before line `at`, in the same small block, is a name and nothing else: a comment has its writer there.
fn under_a_name(page: &Page, at: usize) -> bool {
    let line = |at: usize| page.lines.get(at);
    let (Some(who), Some(what)) = (at.checked_sub(1).and_then(line), line(at)) else { return false };
    let block = page.outline.common([who.element, what.element]);
    let own = |beside: Option<&Line>| beside.is_none_or(|line| !page.outline.holds(block, line.element));
    let labelled = words(&who.text)
        .split_whitespace()
        .any(|word| LABELS.split_ascii_whitespace().any(|one| one == word));
    let small = own(at.checked_sub(2).and_then(line)) && own(line(at + 1));
    small && !who.heading && !who.credit && !labelled && is_name(&who.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_before_a_notice() {
        let notice = formats::credits::notice("Harbour Desk");
        for (opens, own) in [
            ("", true),
            ("Note: ", true),
            ("Editor’s note — ", true),
            ("The ferry will stop on Monday. ", true),
            ("M. Pell: ", false),
            ("walker_77 ", false),
            ("Hedda wrote: ", false),
        ] {
            let told = before(&format!("{opens}{notice}"), &notice);
            assert_eq!(told == Before::Own, own, "{opens}");
            assert_eq!(told == Before::Somebody, !own, "{opens}");
        }
        let told = before(&format!("Re: (Score: 1) by M. Pell on Wednesday {notice}"), &notice);
        assert!(told == Before::Unknown);
    }
}
