//! Copies of stories as sites make them, by chance from a seed.

use super::super::sets::{Kind, Query, Story};
use crate::eval_credits::world::Dice;

/// A story of fewer words is not edited.
const SHORTEST: usize = 60;

/// Makes copies; what stands around them is of other people's texts.
pub(super) struct Edits<'a> {
    around: Vec<Vec<&'a str>>,
}

impl<'a> Edits<'a> {
    pub(super) fn new(around: Vec<&'a str>) -> Self {
        let around = around.into_iter().map(sentences).filter(|all| all.len() >= 8).collect();
        Self { around }
    }

    /// Every kind, of stories spread over the archive.
    pub(super) fn kinds(&self, archive: &[Story], most: usize) -> Vec<Kind> {
        let long: Vec<&Story> =
            archive.iter().filter(|story| story.text.split_whitespace().count() >= SHORTEST).collect();
        let step = long.len().div_ceil(most.max(1)).max(1);
        let kind = |seed: u64, name: &'static str, edit: fn(&Self, &str, &mut Dice) -> String| {
            let edited = long.iter().step_by(step).enumerate().map(|(at, story)| {
                let mut dice = Dice::new(seed << 32 | at as u64);
                let text = edit(self, &story.text, &mut dice);
                Query::from(&format!("{}-{name}", story.id), &text, &story.id)
            });
            Kind { name, queries: edited.collect() }
        };
        vec![
            kind(1, "verbatim in page", Self::verbatim),
            kind(2, "30 % excerpt", Self::excerpt),
            kind(3, "light edit", Self::light),
            kind(4, "heavy edit", Self::heavy),
            kind(5, "two sentences in another's article", Self::two_sentences),
        ]
    }

    /// So many sentences of one other text, from somewhere in it.
    fn others(&self, count: usize, dice: &mut Dice) -> String {
        let text = &self.around[dice.below(self.around.len())];
        let from = dice.below(text.len().saturating_sub(count));
        text.iter().skip(from).take(count).copied().collect()
    }

    fn verbatim(&self, story: &str, dice: &mut Dice) -> String {
        let (before, after) = (3 + dice.below(5), 2 + dice.below(6));
        format!("{}\n\n{story}\n\n{}", self.others(before, dice), self.others(after, dice))
    }

    fn excerpt(&self, story: &str, dice: &mut Dice) -> String {
        let all = sentences(story);
        let count = (all.len() * 3 / 10).max(1);
        let from = dice.below(all.len() - count + 1);
        let cut: String = all[from..from + count].concat();
        let (before, after) = (3 + dice.below(5), 2 + dice.below(6));
        format!("{}\n\n{cut}\n\n{}", self.others(before, dice), self.others(after, dice))
    }

    fn light(&self, story: &str, dice: &mut Dice) -> String {
        let all = sentences(story);
        let dropped = dice.below(all.len());
        let kept = all.iter().enumerate().filter(|(at, _)| all.len() < 6 || *at != dropped);
        let kept: String = kept.map(|(_, &sentence)| sentence).collect();
        self.reworded(&kept, 6, dice)
    }

    fn heavy(&self, story: &str, dice: &mut Dice) -> String {
        let mut kept: Vec<&str> = sentences(story);
        while kept.len() > 3 && dice.chance(85) {
            kept.remove(dice.below(kept.len()));
        }
        // Paragraphs change places.
        for _ in 0..kept.len() / 3 {
            let (a, b) = (dice.below(kept.len()), dice.below(kept.len()));
            kept.swap(a, b);
        }
        self.reworded(&kept.concat(), 22, dice)
    }

    fn two_sentences(&self, story: &str, dice: &mut Dice) -> String {
        let all = sentences(story);
        let from = dice.below(all.len().saturating_sub(1));
        let mut cut: String = all.iter().skip(from).take(2).copied().collect();
        // Two short ones are not enough for anybody to tell.
        for sentence in all.iter().skip(from + 2) {
            if cut.split_whitespace().count() >= 16 {
                break;
            }
            cut.push_str(sentence);
        }
        format!("{} {cut} {}", self.others(6, dice), self.others(12, dice))
    }

    /// So many of a hundred words taken out, doubled or replaced by others' words.
    fn reworded(&self, text: &str, percent: usize, dice: &mut Dice) -> String {
        let mut out = String::new();
        for word in text.split_inclusive(char::is_whitespace) {
            if !dice.chance(percent) {
                out.push_str(word);
                continue;
            }
            let foreign = self.others(1, dice);
            let foreign: Vec<&str> = foreign.split_whitespace().collect();
            if let Some(other) = foreign.get(dice.below(foreign.len())).filter(|_| dice.chance(60)) {
                out.push_str(other);
                out.push(' ');
            }
        }
        out
    }
}

/// The text in sentences, each with what follows it.
fn sentences(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    for paragraph in text.split_inclusive('\n') {
        let mut start = 0;
        for (end, _) in paragraph.match_indices(". ") {
            all.push(&paragraph[start..end + 2]);
            start = end + 2;
        }
        all.push(&paragraph[start..]);
    }
    all.retain(|sentence| sentence.split_whitespace().count() >= 4);
    all
}
