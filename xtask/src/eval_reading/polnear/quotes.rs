//! The quotes of one text against the annotation, one verdict a quote, and the errors by kind with their surroundings.

use std::collections::BTreeMap;

use super::{Gold, Range, overlap, shared, word_count};

/// A quote as the reader gave it: its span and its speaker's.
pub(super) type Said = (Range, Option<Range>);

/// What became of one quote, the annotation's or the reader's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    /// Found, its speaker too, within half of the span.
    Right,
    /// The reader takes for speech what the annotation doesn't.
    False,
    /// The reader doesn't have it.
    Missed,
    /// No speaker, where the annotation names one.
    NoSpeaker,
    /// Somebody else.
    WrongSpeaker,
    /// The speaker, but less than half of the span is shared.
    LooseSpan,
    /// The annotation names nobody.
    Nobody,
}

/// One verdict, with where it applies in characters.
#[derive(Debug, Clone)]
pub(super) struct Judged {
    pub(super) verdict: Verdict,
    span: Range,
    said: Option<Range>,
    wanted: Option<Range>,
}

/// The verdicts on all quotes of one text, as `score_quotes.py` counts.
pub(super) fn judge(chars: &[char], golds: &[Gold], quotes: &[Said]) -> Vec<Judged> {
    let mut used = vec![false; quotes.len()];
    let mut verdicts = Vec::new();
    for span in marked(chars) {
        if word_count(&chars[span.0..span.1]) < 3 {
            continue;
        }
        // The first of the best, as Python's `max` has it.
        let best = golds.iter().rev().max_by_key(|g| shared(span, &g.roles[2]));
        let Some(best) = best.filter(|g| 2 * shared(span, &g.roles[2]) >= span.1 - span.0) else { continue };
        let option = (0..quotes.len()).filter(|i| !used[*i]).max_by_key(|&i| (overlap(span, quotes[i].0), i));
        let index = option.filter(|&i| 2 * overlap(span, quotes[i].0) >= span.1 - span.0);
        if let Some(index) = index {
            used[index] = true;
        }
        verdicts.push(against(span, best, index.map(|i| quotes[i])));
    }
    let unused =
        quotes.iter().zip(&used).filter(|(q, used)| !**used && word_count(&chars[q.0.0..q.0.1]) >= 3);
    verdicts.extend(unused.map(|(q, _)| Judged {
        verdict: Verdict::False,
        span: q.0,
        said: q.1,
        wanted: None,
    }));
    verdicts
}

/// The verdict on one quote of the annotation and what the reader has for it.
fn against(span: Range, gold: &Gold, quote: Option<Said>) -> Judged {
    let source = &gold.roles[0];
    let hull = source.iter().map(|s| s.0).min().zip(source.iter().map(|s| s.1).max());
    let said = quote.and_then(|q| q.1);
    let verdict = match (quote, said, hull) {
        (None, ..) => Verdict::Missed,
        (.., None) => Verdict::Nobody,
        (_, None, Some(_)) => Verdict::NoSpeaker,
        (_, Some(said), Some(hull)) => {
            let union = said.1.max(hull.1) - said.0.min(hull.0);
            if 2 * overlap(said, hull) >= union {
                Verdict::Right
            } else if source.iter().any(|s| overlap(said, *s) > 0) {
                Verdict::LooseSpan
            } else {
                Verdict::WrongSpeaker
            }
        }
    };
    Judged { verdict, span, said, wanted: hull }
}

/// `“[^“”\n]*(?:”|(?=\n|$))|"[^"\n]*"`
fn marked(chars: &[char]) -> Vec<Range> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let stop = |ends: &[char]| (at + 1..chars.len()).find(|&i| ends.contains(&chars[i]));
        let span = match chars[at] {
            '“' => match stop(&['“', '”', '\n']) {
                Some(end) if chars[end] == '”' => Some((at, end + 1)),
                Some(end) if chars[end] == '\n' => Some((at, end)),
                None => Some((at, chars.len())),
                Some(_) => None,
            },
            '"' => stop(&['"', '\n']).filter(|end| chars[*end] == '"').map(|end| (at, end + 1)),
            _ => None,
        };
        at = span.map_or(at + 1, |s| s.1);
        found.extend(span);
    }
    found
}

/// The errors of all texts by kind.
#[derive(Default)]
pub(super) struct Errors(BTreeMap<Verdict, Vec<String>>);

/// Characters shown on either side of a quote.
const AROUND: usize = 160;

impl Errors {
    /// Adds what went wrong in one text.
    pub(super) fn add(&mut self, name: &str, chars: &[char], judged: &[Judged]) {
        for one in judged.iter().filter(|j| j.verdict != Verdict::Right) {
            let words = |(from, to): Range| chars[from..to].iter().collect::<String>().replace('\n', "¶");
            let (start, end) = one.span;
            let line = format!(
                "{name} @{start}: {} ⟦{}⟧ {}\n    said by {:?}, annotated {:?}",
                words((start.saturating_sub(AROUND), start)),
                words(one.span),
                words((end, (end + AROUND).min(chars.len()))),
                one.said.map(words),
                one.wanted.map(words)
            );
            self.0.entry(one.verdict).or_default().push(line);
        }
    }

    /// Prints how many of each kind there are, and up to `most` of each.
    pub(super) fn print(&self, most: usize) {
        let counts: Vec<String> =
            self.0.iter().map(|(kind, all)| format!("{kind:?} {}", all.len())).collect();
        println!("  quote errors: {}", counts.join(", "));
        for (kind, all) in &self.0 {
            for line in all.iter().take(most) {
                println!("  {kind:?} {line}");
            }
        }
    }
}
