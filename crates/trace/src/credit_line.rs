//! The language of credits: whether a line that holds a name says whose work the story is, or tells of somebody.
//!
//! Read word by word around the name, so that it holds wherever a page puts the line: "Words: Mara Ellison / Harbour
//! Desk" credits her, "Good work by Mara Ellison" praises her, "Photographs: Mara Ellison" credits her with the pictures.

use crate::normal::words;

/// What a line says of a name in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Says {
    /// That the story is theirs.
    Credit,
    /// Who they are: "Mara Ellison is a reporter for Harbour Desk."
    Who,
    /// That something else is theirs: the pictures, a translation.
    OtherWork,
    /// Something else again.
    Prose,
}

/// Words of dates, and words that say whose work a story is.
const BESIDE_NAMES: &str = "am pm a m p at on est edt cst cdt mst mdt pst pdt gmt utc bst posted published updated date \
    mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday jan january feb february mar \
    march apr april may jun june jul july aug august sep sept september oct october nov november dec december min mins \
    minute minutes read by and of in for from with the our story article text words written reported reporting report \
    author authors byline reporter reporters writer writers writes staff correspondent contributor contributors partner \
    partners guest post special to via source newsroom courtesy copyright c this is was produced as told \
    von und für aus por y e para de del par et pour di da per door en voor af av och og texte texto testo tekst";
/// Words that say somebody made something other than the text.
const OTHER_WORK: &str = "photo photos photograph photographs photographer photographers photography picture pictures \
    image images video videos illustration illustrations illustrator graphic graphics drawing drawings map maps edited \
    editing translated translation translator audio camera additional foto fotos bild bilder";
/// Words that say somebody made the text, even where another word says that they made something else too.
const TEXT_WORK: &str = "words story stories text by byline author written reported reporting report";
/// What a line about somebody goes on with.
const TELLS_WHO: &str = "is was are covers reports works joined has leads can";
/// Words that open a line to somebody.
const TO_SOMEBODY: &str = "thanks thank dear hi hello well nice good great bravo";
/// Words of a sentence, at least.
const SENTENCE: usize = 5;
/// Unknown words that a line of credit may have behind a name: a place, a beat.
const BEHIND: usize = 2;

fn one_of(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|one| one == word)
}

/// Whether `word`, normalised, is one that stands beside names in a line of credit.
pub(crate) fn beside_names(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) || one_of(BESIDE_NAMES, word)
}

/// A word of a line, and whether a sentence or a part of the line ends before it.
struct Word {
    normal: String,
    lower: bool,
    part: bool,
    sentence: bool,
    /// Whether a rule or a dot parts it from what stands before: "By Mara Ellison | Published on Monday".
    apart: bool,
    /// Its first byte.
    at: usize,
}

fn read(line: &str) -> Vec<Word> {
    let mut read: Vec<Word> = Vec::new();
    let (mut part, mut sentence, mut apart) = (true, true, true);
    let mut at = 0;
    for piece in line.split_inclusive(char::is_whitespace) {
        for word in piece.split_inclusive(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’' | '‘'))
        {
            let normal = words(word).trim().to_owned();
            let end = word.chars().next_back().unwrap_or(' ');
            if !normal.is_empty() {
                let lower = word.starts_with(char::is_lowercase);
                read.push(Word { normal: normal.clone(), lower, part, sentence, apart, at });
                (part, sentence, apart) = (false, false, false);
            }
            // "Luis M. Ortega" is one name.
            let initial = normal.chars().count() == 1;
            let stops = matches!(end, '.' | '!' | '?' | '…' | '”') && !initial;
            sentence |= stops;
            apart |= matches!(end, '|' | '•' | '·' | '\n');
            part |= stops || matches!(end, ';' | '|' | '•' | '·' | '—' | '–' | '(' | '/' | '[' | '\n' | '>');
            // " - " parts, "Sato-Pryce" does not.
            part |= end == '-' && piece.trim() == "-";
            at += word.len();
        }
    }
    read
}

/// What `line` says of `name`: the best of its mentions; `None` where it does not name them.
pub(crate) fn says(line: &str, name: &str) -> Option<Says> {
    let normal = words(name);
    let name: Vec<&str> = normal.split_whitespace().collect();
    let read = read(line);
    let is_name = |at: usize| {
        read.get(at..at + name.len())
            .is_some_and(|part| part.iter().zip(&name).all(|(word, name)| word.normal == *name))
    };
    let mentions = (0..read.len()).filter(|at| !name.is_empty() && is_name(*at));
    let told = mentions.map(|at| mention(&read, at, at + name.len()));
    told.min_by_key(|says| *says as u8)
}

/// Whether `line` is little more than names and what stands beside them, and tells nothing: "By Mara Ellison, Harbour Desk | Nov 3".
pub(crate) fn tells_nothing(line: &str) -> bool {
    read(line).iter().filter(|word| word.lower && !beside_names(&word.normal)).count() <= BEHIND
}

/// Whether a whole sentence stands in `line`, at its end or before more: some words, and a full stop behind them.
pub(crate) fn has_sentence(line: &str) -> bool {
    let mut length = 0;
    for word in read(line) {
        if word.sentence && length >= SENTENCE {
            return true;
        }
        length = if word.sentence { 1 } else { length + 1 };
    }
    let ends = line.trim_end_matches(['”', '"', '’', ')', ']', ' ']).ends_with(['.', '!', '?', '…']);
    ends && length >= SENTENCE
}

/// Whether `line` says that a picture is `name`'s: "Photo: Bay Archive / Harbour Desk", "Mara Ellison (photo)" is none.
pub(crate) fn credits_picture(line: &str, name: &str) -> bool {
    const PICTURE: &str =
        "photo photos photograph photographs photography picture pictures image images foto fotos bild";
    let name = words(name);
    line.split(['.', ';', '|']).any(|part| {
        let normal = words(part);
        let mut before =
            normal.split_once(&name).map(|(before, _)| before.split_whitespace()).into_iter().flatten();
        before.next().is_some_and(|word| one_of(PICTURE, word))
    })
}

fn mention(read: &[Word], from: usize, to: usize) -> Says {
    let start = (0..=from).rev().find(|at| read.get(*at).is_some_and(|word| word.part)).unwrap_or(0);
    let before = read.get(start..from).unwrap_or_default();
    let made = before.iter().rev().find(|word| one_of(OTHER_WORK, &word.normal));
    let text = || before.iter().any(|word| one_of(TEXT_WORK, &word.normal) && !is_by(word));
    let additional = before.iter().any(|word| word.normal == "additional");
    if made.is_some() && (additional || !text()) {
        return Says::OtherWork;
    }
    let unknown = |word: &&Word| word.lower && !beside_names(&word.normal);
    let addressed = before.first().is_some_and(|word| one_of(TO_SOMEBODY, &word.normal));
    if addressed || before.iter().any(|word| unknown(&word)) {
        return Says::Prose;
    }
    let after = read.get(to..).unwrap_or_default();
    let sentence: Vec<&Word> = after.iter().take_while(|word| !word.sentence && !word.apart).collect();
    if sentence.iter().filter(|word| unknown(word)).count() <= BEHIND {
        return Says::Credit;
    }
    let tells = sentence.first().is_some_and(|word| one_of(TELLS_WHO, &word.normal));
    if tells && read.get(from).is_some_and(|word| word.sentence) { Says::Who } else { Says::Prose }
}

fn is_by(word: &Word) -> bool {
    word.normal == "by"
}

/// Whether a paragraph of the story opens or ends with `name` as its credit: "MILLBROOK (Harbour Desk) — The ...",
/// "... a second time. — Mara Ellison".
pub(crate) fn in_prose(paragraph: &str, name: &str) -> bool {
    signature(paragraph, name).is_some()
}

/// A paragraph without such credits to any of `names`.
pub(crate) fn unsigned(paragraph: &str, names: &[&str]) -> String {
    let mut left = without_agency(paragraph);
    for name in names {
        if let Some((from, to)) = signature(&left, name) {
            left.replace_range(from..to, " ");
        }
    }
    left.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// "MILLBROOK (Tarn News) — The ferry" without the agency, whosever it is.
fn without_agency(paragraph: &str) -> String {
    let opens = paragraph.find([')', ']']).and_then(|end| {
        let from = paragraph.get(..end)?.find(['(', '['])?;
        let parted = paragraph.get(end + 1..)?.trim_start().starts_with(['—', '–', '-']);
        let names =
            !paragraph.get(..end)?.split_whitespace().any(|word| word.starts_with(char::is_lowercase));
        (end <= 80 && parted && names).then_some((from, end + 1))
    });
    let Some((from, to)) = opens else { return paragraph.to_owned() };
    [paragraph.get(..from), paragraph.get(to..)].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Where it does, from and to which byte.
fn signature(paragraph: &str, name: &str) -> Option<(usize, usize)> {
    let normal = words(name);
    let wanted: Vec<&str> = normal.split_whitespace().collect();
    if wanted.is_empty() || !words(paragraph).contains(&normal) {
        return None;
    }
    let read = read(paragraph);
    let of_credit = |word: &Word| !word.lower || beside_names(&word.normal);
    let starts = |at: usize| read.get(at).map_or(paragraph.len(), |word| word.at);
    let found = (0..read.len()).filter(|at| {
        read.get(*at..*at + wanted.len())
            .is_some_and(|part| part.iter().zip(&wanted).all(|(word, name)| word.normal == *name))
    });
    let from_part =
        |at: usize| (0..=at).rev().find(|at| read.get(*at).is_some_and(|word| word.part)).unwrap_or(0);
    found.into_iter().find_map(|at| {
        let (begin, end) = (from_part(at), at + wanted.len());
        let part_ends = (end..read.len()).find(|at| read.get(*at).is_some_and(|word| word.part));
        let before = read.get(..at).unwrap_or_default();
        let opens = before.len() <= 8 && before.iter().all(of_credit);
        if let (true, Some(ends)) = (opens, part_ends) {
            let own = read.get(begin..ends).unwrap_or_default().iter().all(of_credit);
            // In brackets it is taken out with those; what parts it from the text else goes with it.
            let from = paragraph.get(..starts(begin)).unwrap_or_default().trim_end_matches(['(', '[']).len();
            let behind = paragraph.get(from..starts(ends)).unwrap_or_default();
            let bracket = behind.starts_with(['(', '[']).then(|| behind.find([')', ']'])).flatten();
            return own.then(|| (from, bracket.map_or(starts(ends), |end| from + end + 1)));
        }
        let rest = read.get(begin..).unwrap_or_default();
        let closes = begin > 0 && rest.len() <= 14 && rest.iter().all(of_credit);
        let credit = || mention(&read, at, end) == Says::Credit;
        (closes && credit()).then(|| {
            let mark = paragraph.get(..starts(begin)).unwrap_or_default();
            (mark.trim_end_matches(['(', '[', '—', '–', '-', ' ']).len(), paragraph.len())
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lines_say_of_a_name() {
        use Says::{Credit, OtherWork, Prose, Who};
        for (line, expect) in [
            ("By Mara Ellison, Harbour Desk", Credit),
            ("BY MARA ELLISON AND JON REED", Credit),
            ("Mara Ellison | Harbour Desk | Nov 3, 2026 at 9:14 AM", Credit),
            ("Photo: Bay Archive. Words: Mara Ellison / Harbour Desk", Credit),
            ("Mara Ellison. Additional reporting by Dana Pritchard", Credit),
            ("This story by Mara Ellison was originally published by Harbour Desk.", Credit),
            ("Mara Ellison covers the port and the rivers for Harbour Desk.", Who),
            ("Story by Dana Pritchard. Photographs: Mara Ellison", OtherWork),
            ("Additional reporting by Mara Ellison", OtherWork),
            ("Dana Pritchard, photos by Mara Ellison", OtherWork),
            ("Good work by Mara Ellison of Harbour Desk. Full story here:", Prose),
            ("By Mara Ellison, Harbour Desk, if you please. Give her the credit.", Prose),
            ("I know Mara Ellison and this is how she writes.", Prose),
            ("Before that Dana worked with Mara Ellison at Harbour Desk.", Prose),
        ] {
            assert_eq!(says(line, "Mara Ellison"), Some(expect), "{line}");
        }
        assert_eq!(says("By Luis M. Ortega", "Luis M. Ortega"), Some(Credit));
        assert_eq!(says("By Mara Ellis", "Mara Ellison"), None);
    }

    #[test]
    fn pictures_that_are_said_to_be_ours() {
        assert!(credits_picture("The river in November. Photo: Mara Ellison/Harbour Desk", "Harbour Desk"));
        assert!(credits_picture("Photograph by Mara Ellison", "Mara Ellison"));
        assert!(!credits_picture("Photo: Bay Archive. Words: Mara Ellison", "Mara Ellison"));
        assert!(!credits_picture("By Mara Ellison, Harbour Desk", "Harbour Desk"));
    }

    #[test]
    fn names_in_a_storys_own_paragraphs() {
        assert!(in_prose("MILLBROOK (Harbour Desk) — The ferry will stop.", "Harbour Desk"));
        assert!(in_prose("(Harbour Desk) — The ferry will stop.", "Harbour Desk"));
        assert!(in_prose("By Mara Ellison — The ferry will stop.", "Mara Ellison"));
        assert!(in_prose("A bus will run in its place. — Mara Ellison", "Mara Ellison"));
        assert!(in_prose(
            "A bus will run in its place. (Mara Ellison and Jon Reed, Harbour Desk)",
            "Harbour Desk"
        ));
        assert!(!in_prose("The port told Harbour Desk that the ferry will stop.", "Harbour Desk"));
        assert!(!in_prose("“No,” said Mara Ellison.", "Mara Ellison"));
        assert!(!in_prose("A bus will run. — Dana Pritchard. Photographs: Mara Ellison", "Mara Ellison"));
    }

    #[test]
    fn a_paragraph_without_its_credits() {
        let names = ["Harbour Desk", "Mara Ellison"];
        for (signed, expect) in [
            ("MILLBROOK (Harbour Desk) — The ferry will stop.", "MILLBROOK — The ferry will stop."),
            ("By Mara Ellison — The ferry will stop.", "The ferry will stop."),
            ("A bus will run. — Mara Ellison", "A bus will run."),
            ("A bus will run. (Mara Ellison, Harbour Desk)", "A bus will run."),
            (
                "The port told Harbour Desk that it will stop.",
                "The port told Harbour Desk that it will stop.",
            ),
        ] {
            assert_eq!(unsigned(signed, &names), expect);
        }
    }
}
