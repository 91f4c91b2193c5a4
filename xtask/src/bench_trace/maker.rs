//! Makes as many stories as are asked for, alike in size, words and turns to those of a real archive, none like another.
//!
//! A walk over the archive's words: from two words on to one that follows them somewhere, so that runs of five words are
//! about as often shared as reporters share them. Figures are drawn anew and rare names invented, since an archive's
//! vocabulary grows with it. The same number gives the same story.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use crate::eval_trace::sets::Story;

/// A name that stands at most so often in the archive is replaced by an invented one.
const RARE: u32 = 40;

const SYLLABLES: [&str; 24] = [
    "bar", "bel", "cor", "dan", "der", "el", "fen", "gar", "hol", "ik", "jan", "kel", "lor", "mar", "nes",
    "ol", "par", "quin", "ros", "sten", "tor", "ul", "van", "wick",
];

/// The archive as a chain of words.
pub(crate) struct Maker {
    tokens: Vec<String>,
    /// How often each stands there.
    counts: Vec<u32>,
    /// The archive's text, by token.
    text: Vec<u32>,
    /// Places in order of the two words that stand there.
    places: Vec<u32>,
    /// For each place, where its equals begin in `places`, and how many they are.
    equals: Vec<(u32, u32)>,
    /// First place and length of each real story.
    stories: Vec<(u32, u32)>,
}

impl Maker {
    /// Learns from the stories of an archive.
    pub(crate) fn new(archive: &[Story]) -> Self {
        let (mut tokens, mut counts, mut text, mut stories) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut numbers: HashMap<&str, u32> = HashMap::new();
        for story in archive {
            let first = text.len() as u32;
            for token in story.text.split_whitespace() {
                let number = *numbers.entry(token).or_insert(tokens.len() as u32);
                if number as usize == tokens.len() {
                    tokens.push(token.to_owned());
                    counts.push(0);
                }
                counts[number as usize] += 1;
                text.push(number);
            }
            if text.len() as u32 > first {
                stories.push((first, text.len() as u32 - first));
            }
        }
        // The last two words go on with the first ones.
        text.extend_from_within(..text.len().min(2));
        let pair = |at: u32| (text[at as usize], text[at as usize + 1]);
        let mut places: Vec<u32> = (0..text.len().saturating_sub(2) as u32).collect();
        places.sort_unstable_by_key(|&at| (pair(at), at));
        let mut equals = vec![(0, 0); places.len()];
        let mut start = 0;
        for group in places.chunk_by(|&a, &b| pair(a) == pair(b)) {
            group.iter().for_each(|&at| equals[at as usize] = (start, group.len() as u32));
            start += group.len() as u32;
        }
        Self { tokens, counts, text, places, equals, stories }
    }

    /// Story number `n`, as long as some real one.
    pub(crate) fn story(&self, n: usize) -> String {
        let mut dice = Dice(n as u64);
        let (_, words) = self.stories[dice.below(self.stories.len())];
        self.walk(&mut dice, words as usize)
    }

    /// That story between a hundred words and a hundred others.
    pub(super) fn page(&self, n: usize) -> String {
        let mut dice = Dice(u64::MAX - n as u64);
        let before = self.walk(&mut dice, 100);
        let after = self.walk(&mut dice, 100);
        format!("{before}\n\n{}\n\n{after}", self.story(n))
    }

    fn walk(&self, dice: &mut Dice, words: usize) -> String {
        let names = dice.next();
        let (mut at, _) = self.stories[dice.below(self.stories.len())];
        let mut text = String::with_capacity(words * 7);
        for _ in 0..words {
            let (start, count) = self.equals[at as usize % self.equals.len()];
            let same = self.places[start as usize + dice.below(count as usize)];
            self.write(self.text[same as usize], names, dice, &mut text);
            at = same + 1;
        }
        text
    }

    fn write(&self, token: u32, names: u64, dice: &mut Dice, text: &mut String) {
        let written = &self.tokens[token as usize];
        let sentence_starts = text.is_empty() || text.ends_with(['.', '"']);
        if !text.is_empty() {
            text.push(' ');
        }
        if written.contains(|c: char| c.is_ascii_digit()) {
            let digit =
                |c: char| if c.is_ascii_digit() { char::from(b'0' + dice.below(10) as u8) } else { c };
            text.extend(written.chars().map(digit));
        } else if written.starts_with(char::is_uppercase)
            && !sentence_starts
            && self.counts[token as usize] <= RARE
        {
            let punctuation = written.trim_start_matches(char::is_alphanumeric);
            let mut hasher = DefaultHasher::new();
            (token, names).hash(&mut hasher);
            let mut name = Dice(hasher.finish());
            let syllables = 2 + name.below(2);
            let invented: String = (0..syllables).map(|_| SYLLABLES[name.below(SYLLABLES.len())]).collect();
            text.push_str(&invented[..1].to_uppercase());
            text.push_str(&invented[1..]);
            text.push_str(punctuation);
        } else {
            text.push_str(written);
        }
    }
}

/// Numbers as if by chance (SplitMix64), the same for the same seed.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() >> 11) as usize % end.max(1)
    }
}
