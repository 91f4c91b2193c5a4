//! Hand-labelled pairs: which sentence of the source stands behind which of the copy.
//!
//! `labels/compare.jsonl` holds ids and byte offsets only, with its guidelines beside it; the texts stay outside.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use compare::Relation;
use reading::Span;
use serde::Deserialize;

use super::score::compared;
use super::{Options, corpus};

/// One labelled pair.
#[derive(Deserialize)]
struct Pair {
    set: String,
    source: String,
    copy: String,
    source_sentences: Vec<(usize, usize)>,
    copy_sentences: Vec<(usize, usize)>,
    links: BTreeSet<(usize, usize)>,
}

#[derive(Default)]
struct Counts {
    pairs: usize,
    right: usize,
    extra: usize,
    missed: usize,
}

/// Prints precision, recall and F1 of sentence links, by set.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let texts = texts(options)?;
    let labels = std::fs::read_to_string(crate::root().join("xtask/labels/compare.jsonl"))?;
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    for line in labels.lines() {
        let pair: Pair = serde_json::from_str(line)?;
        let (Some(source), Some(copy)) = (texts.get(&pair.source), texts.get(&pair.copy)) else {
            println!("{} or {} is not in the sets", pair.source, pair.copy);
            continue;
        };
        let found = links(&pair, source, copy);
        if options.wrong > 0 {
            show(&pair, source, copy, &found);
        }
        for name in [pair.set.as_str(), "all"] {
            let count = counts.entry(name.to_owned()).or_default();
            count.pairs += 1;
            count.right += pair.links.intersection(&found).count();
            count.extra += found.difference(&pair.links).count();
            count.missed += pair.links.difference(&found).count();
        }
    }
    println!(
        "\n{:30} {:>6} {:>9} {:>7} {:>7}",
        "hand-labelled pairs: links", "pairs", "precision", "recall", "F1"
    );
    for (name, count) in counts {
        #[allow(clippy::cast_precision_loss, reason = "counts of a few hundred")]
        let ratio = |part: usize, all: usize| part as f64 / all.max(1) as f64;
        let precision = ratio(count.right, count.right + count.extra);
        let recall = ratio(count.right, count.right + count.missed);
        let f1 = ratio(2 * count.right, 2 * count.right + count.extra + count.missed);
        println!("{name:30} {:>6} {precision:>9.3} {recall:>7.3} {f1:>7.3}", count.pairs);
    }
    Ok(())
}

/// The texts by id.
fn texts(options: &Options) -> anyhow::Result<HashMap<String, String>> {
    let mut texts = HashMap::new();
    for name in ["reuters", "bbc", "sheepdog-originals-train", "sheepdog-rewrites-train"] {
        for row in corpus::rows(&options.data, &format!("{name}.jsonl.gz"))? {
            let field = |name: &str| row.get(name).and_then(|v| v.as_str()).map(str::to_owned);
            if let (Some(id), Some(text)) = (field("id"), field("text")) {
                texts.insert(id, text);
            }
        }
    }
    Ok(texts)
}

/// The links the engine sees, in terms of the labelled sentences.
fn links(pair: &Pair, source: &str, copy: &str) -> BTreeSet<(usize, usize)> {
    let comparison = compared(source, copy);
    let mut links = BTreeSet::new();
    for group in
        comparison.sentences.iter().filter(|c| !matches!(c.relation, Relation::Dropped | Relation::Added))
    {
        for i in labelled(&group.source, &pair.source_sentences) {
            for j in labelled(&group.copy, &pair.copy_sentences) {
                links.insert((i, j));
            }
        }
    }
    links
}

/// The labelled sentences that these spans stand for.
fn labelled(spans: &[Span], sentences: &[(usize, usize)]) -> Vec<usize> {
    let stands_for = |&(start, end): &(usize, usize)| {
        spans.iter().any(|span| {
            let common = span.end.min(end).saturating_sub(span.start.max(start));
            2 * common > span.len().min(end - start)
        })
    };
    sentences.iter().enumerate().filter(|(_, sentence)| stands_for(sentence)).map(|(at, _)| at).collect()
}

fn show(pair: &Pair, source: &str, copy: &str, found: &BTreeSet<(usize, usize)>) {
    let text = |text: &str, spans: &[(usize, usize)], at: usize| -> String {
        spans.get(at).map(|&(a, b)| text[a..b].chars().take(150).collect()).unwrap_or_default()
    };
    for (word, list) in [("extra ", found.difference(&pair.links)), ("missed", pair.links.difference(found))]
    {
        for &(i, j) in list {
            println!(
                "{word} {} {}-{}\n  S{i} {}\n  C{j} {}",
                pair.set,
                pair.source,
                pair.copy,
                text(source, &pair.source_sentences, i),
                text(copy, &pair.copy_sentences, j)
            );
        }
    }
}
