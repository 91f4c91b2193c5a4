//! The attributions of one text against the annotation: errors in words by kind, with their surroundings, and which
//! shapes of cue are missed and falsely found.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Gold, ROLES, Range, marked, words};

/// What an error is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// The annotation's attribution has no cue of the reader's.
    NotFound,
    /// Found, but words of it are missed.
    PartMissed,
    /// The reader's attribution has no cue of the annotation's.
    NoneThere,
    /// Found, with words too many.
    TooMuch,
}

const KINDS: [Kind; 4] = [Kind::NotFound, Kind::PartMissed, Kind::NoneThere, Kind::TooMuch];

/// Words right, missed and wrong of one shape of cue.
#[derive(Debug, Clone, Copy, Default)]
struct Shape {
    right: usize,
    missed: usize,
    wrong: usize,
}

/// The errors of all texts.
#[derive(Default)]
pub(super) struct Errors {
    /// Words by kind and role.
    counts: BTreeMap<Kind, [usize; 3]>,
    lines: BTreeMap<(Kind, usize), Vec<String>>,
    shapes: HashMap<String, Shape>,
    heads: HashMap<String, Shape>,
}

/// One attribution as the words of each role.
type InWords = [HashSet<usize>; 3];

/// Words shown on either side of an error.
const AROUND: usize = 14;

/// Shapes and heads listed.
const LISTED: usize = 40;

impl Errors {
    /// Adds what went wrong in one text.
    pub(super) fn add(&mut self, name: &str, chars: &[char], golds: &[Gold], said: &[Gold]) {
        let text = Text { name, chars, words: words(chars) };
        let golds: Vec<InWords> = golds.iter().map(|g| text.in_words(g)).collect();
        let said: Vec<InWords> = said.iter().map(|g| text.in_words(g)).collect();
        let all = |list: &[InWords], role: usize| -> HashSet<usize> {
            list.iter().flat_map(|a| a[role].iter().copied()).collect()
        };
        for (role, label) in ROLES.iter().enumerate() {
            let (all_gold, all_said) = (all(&golds, role), all(&said, role));
            let sides = [
                (&golds, &said, &all_said, [Kind::NotFound, Kind::PartMissed]),
                (&said, &golds, &all_gold, [Kind::NoneThere, Kind::TooMuch]),
            ];
            for (own, other, covered, kinds) in sides {
                for one in own {
                    let wrong: HashSet<usize> = one[role].difference(covered).copied().collect();
                    if wrong.is_empty() {
                        continue;
                    }
                    let found = other.iter().find(|o| !o[1].is_disjoint(&one[1]));
                    let kind = kinds[usize::from(found.is_some())];
                    self.counts.entry(kind).or_default()[role] += wrong.len();
                    let line = text.line(label, one, found, &wrong);
                    self.lines.entry((kind, role)).or_default().push(line);
                }
            }
        }
        self.add_shapes(&text, &golds, &said);
    }

    fn add_shapes(&mut self, text: &Text, golds: &[InWords], said: &[InWords]) {
        let cues =
            |list: &[InWords]| -> HashSet<usize> { list.iter().flat_map(|a| a[1].iter().copied()).collect() };
        let (all_gold, all_said) = (cues(golds), cues(said));
        for one in golds.iter().filter(|g| g[1].is_disjoint(&all_said)) {
            self.each(text, one, |shape| shape.missed += one[1].len());
        }
        for one in said {
            let right = one[1].intersection(&all_gold).count();
            self.each(text, one, |shape| {
                shape.right += right;
                shape.wrong += one[1].len() - right;
            });
        }
    }

    /// Changes the counts of an attribution's shape and of its heads.
    fn each(&mut self, text: &Text, one: &InWords, change: impl Fn(&mut Shape)) {
        change(self.shapes.entry(text.shape(one)).or_default());
        for head in text.heads(&one[1]) {
            change(self.heads.entry(head).or_default());
        }
    }

    /// Prints how many words went wrong by kind, the shapes that cost most, and up to `most` errors of each kind.
    pub(super) fn print(&self, most: usize) {
        println!("  words wrong by kind: {}", ROLES.join(", "));
        for kind in KINDS {
            println!("    {kind:?} {:?}", self.counts.get(&kind).copied().unwrap_or_default());
        }
        if most == 0 {
            return;
        }
        print_shapes("shapes of cues", &self.shapes);
        print_shapes("words of cues", &self.heads);
        for ((kind, role), lines) in &self.lines {
            for line in lines.iter().take(most) {
                println!("  {kind:?} {} {line}", ROLES[*role]);
            }
        }
    }
}

fn print_shapes(label: &str, shapes: &HashMap<String, Shape>) {
    let missed: fn(&Shape) -> usize = |s| s.missed;
    for (order, key) in [("missed altogether", missed), ("falsely found", |s| s.wrong)] {
        println!("  {label} by words {order} (right, missed, wrong):");
        let mut all: Vec<(&String, &Shape)> = shapes.iter().filter(|(_, s)| key(s) > 0).collect();
        all.sort_by_key(|(shape, s)| (std::cmp::Reverse(key(s)), *shape));
        for (shape, s) in all.iter().take(LISTED) {
            println!("    {:5} {:5} {:5}  {shape}", s.right, s.missed, s.wrong);
        }
    }
}

/// A text in words.
struct Text<'a> {
    name: &'a str,
    chars: &'a [char],
    words: Vec<Range>,
}

impl Text<'_> {
    fn in_words(&self, gold: &Gold) -> InWords {
        std::array::from_fn(|role| {
            let marks = marked(&self.words, gold.roles[role].iter().copied());
            (0..marks.len()).filter(|&i| marks[i]).collect()
        })
    }

    fn word(&self, at: usize) -> String {
        let (from, to) = self.words[at];
        self.chars[from..to].iter().collect()
    }

    /// The error with its surroundings: the attribution's source in brackets, its cue in angles, what is wrong in ⟦⟧.
    fn line(&self, label: &str, one: &InWords, other: Option<&InWords>, wrong: &HashSet<usize>) -> String {
        let first = wrong.iter().chain(&one[1]).min().copied().unwrap_or(0);
        let last = wrong.iter().max().copied().unwrap_or(first).min(first + 60);
        let shown = first.saturating_sub(AROUND)..(last + AROUND).min(self.words.len());
        let around = |set: &HashSet<usize>, open: &str, close: &str, at: usize, word: &mut String| {
            if set.contains(&at) {
                let opens = at == 0 || !set.contains(&(at - 1));
                let closes = !set.contains(&(at + 1));
                *word = format!("{}{word}{}", if opens { open } else { "" }, if closes { close } else { "" });
            }
        };
        let mut line = Vec::new();
        for at in shown {
            let mut word = self.word(at);
            around(&one[0], "[", "]", at, &mut word);
            around(&one[1], "<", ">", at, &mut word);
            around(wrong, "⟦", "⟧", at, &mut word);
            line.push(word);
        }
        let role = ROLES.iter().position(|r| *r == label).unwrap_or(0);
        let mut there: Vec<usize> = other.map(|o| o[role].iter().copied().collect()).unwrap_or_default();
        there.sort_unstable();
        let there: Vec<String> = there.into_iter().take(20).map(|at| self.word(at)).collect();
        format!("{}: {} | other side: {:?}", self.name, line.join(" "), there.join(" "))
    }

    /// The cue with its content words replaced by their endings, and what the content after it begins with.
    fn shape(&self, one: &InWords) -> String {
        let mut cue: Vec<usize> = one[1].iter().copied().collect();
        cue.sort_unstable();
        let words: Vec<String> = cue.iter().map(|&at| shape_of(&self.bare(at))).collect();
        let after = cue.last().and_then(|last| one[2].iter().filter(|at| *at > last).min());
        let frame = match after {
            None => "before".to_string(),
            Some(&at) if self.word(at).starts_with(['"', '“', '\'', '‘']) => "quote".to_string(),
            Some(&at) => {
                let word = self.bare(at);
                if OPENERS.contains(&word.as_str()) { word } else { "…".to_string() }
            }
        };
        let source = if one[0].is_empty() { ", nobody" } else { "" };
        format!("{} + {frame}{source}", words.join(" "))
    }

    /// The words of a cue that are no small words.
    fn heads(&self, cue: &HashSet<usize>) -> Vec<String> {
        let mut words: Vec<String> =
            cue.iter().map(|&at| self.bare(at)).filter(|w| shape_of(w) != *w).collect();
        words.sort();
        words.dedup();
        words
    }

    /// A word in lower case without its marks.
    fn bare(&self, at: usize) -> String {
        self.word(at).to_lowercase().trim_matches(|c: char| !c.is_alphanumeric()).to_string()
    }
}

/// What content can begin with that says of which kind it is.
const OPENERS: [&str; 10] = ["that", "to", "if", "whether", "how", "what", "why", "who", "when", "where"];

/// Small words, shown as themselves.
const SMALL: &str = " a an the is are was were be been being has have had do does did will would can could may might \
    must should to of in on at by for from with about over against as into out off up down back around behind after \
    toward towards between that it there his her their its my our no not n't never also ";

/// A small word, or how another one ends.
fn shape_of(word: &str) -> String {
    if SMALL.contains(&format!(" {word} ")) {
        return word.to_string();
    }
    let ending = ["ing", "ed", "ly", "ion", "ment", "s"].iter().find(|end| word.ends_with(**end));
    format!("-{}", ending.unwrap_or(&""))
}
