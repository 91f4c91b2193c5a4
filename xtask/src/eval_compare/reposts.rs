//! Synthetic reposts: which sentences of the source the copy still has, against what is known to be kept.

use std::collections::{BTreeMap, HashMap};

use compare::Relation;
use reading::Span;

use super::score::compared;
use super::{Options, corpus};

/// Counts of one kind of repost.
#[derive(Default)]
struct Counts {
    right: usize,
    extra: usize,
    missed: usize,
}

/// Prints precision, recall and F1 of kept sentences by kind of repost.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let archive: HashMap<String, String> = corpus::rows(&options.data, "reuters.jsonl.gz")?
        .iter()
        .filter_map(|row| Some((row.get("id")?.as_str()?.to_owned(), row.get("text")?.as_str()?.to_owned())))
        .collect();
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    let mut shown = 0;
    for row in corpus::rows(&options.data, "synthetic-reposts.jsonl.gz")? {
        let field = |name: &str| row.get(name).and_then(|v| v.as_str());
        let (Some(kind), Some(copy), Some(source)) =
            (field("kind"), field("text"), field("src").and_then(|id| archive.get(id)))
        else {
            continue;
        };
        let Some(kept) = row.get("kept").and_then(|kept| kept.as_array()) else { continue };
        let kept: Vec<usize> = kept.iter().filter_map(|n| usize::try_from(n.as_u64()?).ok()).collect();
        let sentences = split(source);
        let found = found(source, copy, &sentences);
        let count = counts.entry(kind.to_owned()).or_default();
        for (at, sentence) in sentences.iter().enumerate() {
            let (is, was) = (found.contains(&at), kept.contains(&at));
            match (is, was) {
                (true, true) => count.right += 1,
                (true, false) => count.extra += 1,
                (false, true) => count.missed += 1,
                (false, false) => {}
            }
            if is != was && shown < options.wrong {
                shown += 1;
                println!(
                    "  {} {kind} {}: {}",
                    if is { "extra " } else { "missed" },
                    field("id").unwrap_or(""),
                    sentence.of(source)
                );
            }
        }
    }
    println!("\n{:44} {:>9} {:>7} {:>7}", "synthetic reposts: sentences kept", "precision", "recall", "F1");
    let mut all = Counts::default();
    for (kind, count) in &counts {
        line(kind, count);
        all.right += count.right;
        all.extra += count.extra;
        all.missed += count.missed;
    }
    line("all", &all);
    Ok(())
}

fn line(name: &str, count: &Counts) {
    #[allow(clippy::cast_precision_loss, reason = "counts of some ten thousand")]
    let ratio = |part: usize, all: usize| part as f64 / all.max(1) as f64;
    let (precision, recall) =
        (ratio(count.right, count.right + count.extra), ratio(count.right, count.right + count.missed));
    let f1 = ratio(2 * count.right, 2 * count.right + count.extra + count.missed);
    println!("{name:44} {precision:>9.4} {recall:>7.4} {f1:>7.4}");
}

/// The sentences as the set counts them: after a stop or a mark, where space and then a capital or mark follows.
fn split(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut start = text.len() - text.trim_start().len();
    for (at, c) in text.char_indices() {
        let rest = &text[at + c.len_utf8()..];
        let next = rest.trim_start();
        let spaced = next.len() < rest.len();
        if matches!(c, '.' | '!' | '?' | '"')
            && spaced
            && next.starts_with(|c: char| c.is_ascii_uppercase() || c == '"')
        {
            spans.push(Span::new(start, at + c.len_utf8()));
            start = text.len() - next.len();
        }
    }
    if start < text.trim_end().len() {
        spans.push(Span::new(start, text.trim_end().len()));
    }
    spans
}

/// Sentences at least half of which stand in the copy, however related.
fn found(source: &str, copy: &str, sentences: &[Span]) -> Vec<usize> {
    let comparison = compared(source, copy);
    let matched: Vec<Span> = comparison
        .sentences
        .iter()
        .filter(|c| !matches!(c.relation, Relation::Dropped | Relation::Added))
        .flat_map(|c| c.source.iter().copied())
        .collect();
    let overlap = |a: Span, b: Span| a.end.min(b.end).saturating_sub(a.start.max(b.start));
    (0..sentences.len())
        .filter(|&at| {
            let Some(&own) = sentences.get(at) else { return false };
            2 * matched.iter().map(|&m| overlap(own, m)).sum::<usize>() >= own.len()
        })
        .collect()
}
