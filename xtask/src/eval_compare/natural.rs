//! Hand-labelled pairs: which sentences of the source stand behind which of the copy, and how they relate.
//!
//! `labels/correspondence.jsonl` holds ids and byte offsets only, with its guidelines beside it; the texts stay outside.
//! Every second pair is for tuning, the others are only measured: their mistakes are never shown.

use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use compare::{Comparison, Text};
use formats::comparison_html;
use formats::comparison_view::View;
use reading::{Reading, Sentence, Span};
use serde::Deserialize;

use super::score::compared;
use super::{Options, corpus};

/// One labelled pair.
#[derive(Deserialize)]
pub(crate) struct Pair {
    pub(crate) set: String,
    pub(crate) source_id: String,
    pub(crate) copy_id: String,
    pub(crate) links: Vec<Link>,
    pub(crate) source_sentences: Vec<(usize, usize)>,
    pub(crate) copy_sentences: Vec<(usize, usize)>,
}

/// Sentences that belong together.
#[derive(Deserialize)]
pub(crate) struct Link {
    pub(crate) relation: String,
    pub(crate) source: Vec<(usize, usize)>,
    pub(crate) copy: Vec<(usize, usize)>,
}

/// The labelled pairs, in the order of their file.
pub(crate) fn pairs() -> anyhow::Result<Vec<Pair>> {
    let labels = std::fs::read_to_string(crate::root().join("xtask/labels/correspondence.jsonl"))?;
    labels.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

/// Sentence of the source and sentence of the copy, with the relation they are linked by.
pub(super) type Links = BTreeMap<(usize, usize), String>;

/// Links of one part of the set.
#[derive(Default)]
pub(super) struct Counts {
    pairs: usize,
    right: usize,
    extra: usize,
    missed: usize,
}

/// Links of one relation.
#[derive(Default)]
struct Named {
    labelled: usize,
    linked: usize,
    named: usize,
    claimed: usize,
}

/// Prints precision, recall and F1 of sentence links, by set and half, and what became of each relation.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let texts = texts(options)?;
    let mut counts: BTreeMap<(&str, String), Counts> = BTreeMap::new();
    let mut named: BTreeMap<(&str, String), Named> = BTreeMap::new();
    for (at, pair) in pairs()?.into_iter().enumerate() {
        let (Some(source), Some(copy)) = (texts.get(&pair.source_id), texts.get(&pair.copy_id)) else {
            anyhow::bail!("{} or {} is not in the sets", pair.source_id, pair.copy_id);
        };
        let half = if at % 2 == 0 { "tuned" } else { "held back" };
        let (wanted, found) = (labelled(&pair), links(&pair, &compared(source, copy)));
        let given = links(&pair, &compared_as_labelled(&pair, source, copy));
        if options.wrong > 0 && half == "tuned" {
            show(&pair, source, copy, &wanted, &found);
        }
        if let Some(folder) = options.pages.as_ref().filter(|_| half == "tuned") {
            write_page(folder, &pair, source, copy)?;
        }
        for set in [pair.set.as_str(), "all"] {
            for half in [half, "both"] {
                counts.entry((half, set.to_owned())).or_default().add(&wanted, &found);
            }
        }
        counts.entry(("labelled sentences given", half.to_owned())).or_default().add(&wanted, &given);
        for half in [half, "both"] {
            count_relations(half, &wanted, &found, &mut named);
        }
    }
    print_counts(&counts);
    print_relations(&named);
    Ok(())
}

fn write_page(folder: &Path, pair: &Pair, source: &str, copy: &str) -> anyhow::Result<()> {
    let comparison = compared(source, copy);
    let view = View {
        title: &pair.copy_id,
        source_label: &pair.source_id,
        copy_label: &pair.copy_id,
        source,
        copy,
        comparison: &comparison,
        credits: &[],
    };
    std::fs::create_dir_all(folder)?;
    Ok(std::fs::write(folder.join(format!("{}.html", pair.copy_id)), comparison_html::page(&view))?)
}

impl Counts {
    pub(super) fn add(&mut self, wanted: &Links, found: &Links) {
        let right = wanted.keys().filter(|link| found.contains_key(link)).count();
        self.pairs += 1;
        self.right += right;
        self.extra += found.len() - right;
        self.missed += wanted.len() - right;
    }
}

fn count_relations<'h>(
    half: &'h str,
    wanted: &Links,
    found: &Links,
    named: &mut BTreeMap<(&'h str, String), Named>,
) {
    for (link, relation) in wanted {
        let count = named.entry((half, relation.clone())).or_default();
        count.labelled += 1;
        count.linked += usize::from(found.contains_key(link));
        count.named += usize::from(found.get(link) == Some(relation));
    }
    for relation in found.values() {
        named.entry((half, relation.clone())).or_default().claimed += 1;
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of a few thousand")]
fn ratio(part: usize, all: usize) -> f64 {
    part as f64 / all.max(1) as f64
}

pub(super) fn print_counts(counts: &BTreeMap<(&str, String), Counts>) {
    println!(
        "\n{:30} {:>6} {:>9} {:>7} {:>7}",
        "hand-labelled pairs: links", "pairs", "precision", "recall", "F1"
    );
    for ((half, set), count) in counts {
        let precision = ratio(count.right, count.right + count.extra);
        let recall = ratio(count.right, count.right + count.missed);
        let f1 = ratio(2 * count.right, 2 * count.right + count.extra + count.missed);
        println!(
            "{:30} {:>6} {precision:>9.3} {recall:>7.3} {f1:>7.3}",
            format!("{half}: {set}"),
            count.pairs
        );
    }
}

fn print_relations(named: &BTreeMap<(&str, String), Named>) {
    println!(
        "\n{:30} {:>8} {:>7} {:>15} {:>16}",
        "relation of linked sentences", "labelled", "linked", "named as well", "of those named"
    );
    for ((half, relation), count) in named {
        println!(
            "{:30} {:>8} {:>7.3} {:>15.3} {:>16.3}",
            format!("{half}: {relation}"),
            count.labelled,
            ratio(count.linked, count.labelled),
            ratio(count.named, count.labelled),
            ratio(count.named, count.claimed)
        );
    }
}

/// The texts by id.
pub(crate) fn texts(options: &Options) -> anyhow::Result<HashMap<String, String>> {
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

/// The links of the labels.
pub(super) fn labelled(pair: &Pair) -> Links {
    let index =
        |sentences: &[(usize, usize)], span: &(usize, usize)| sentences.iter().position(|s| s == span);
    let mut links = Links::new();
    for link in &pair.links {
        for i in link.source.iter().filter_map(|span| index(&pair.source_sentences, span)) {
            for j in link.copy.iter().filter_map(|span| index(&pair.copy_sentences, span)) {
                links.insert((i, j), link.relation.clone());
            }
        }
    }
    links
}

/// The comparison of two texts whose sentences are those of the labels: what is lost beside it is lost in reading.
fn compared_as_labelled(pair: &Pair, source: &str, copy: &str) -> Comparison {
    let (left, right) = (read_as(source, &pair.source_sentences), read_as(copy, &pair.copy_sentences));
    compare::compare(Text { text: source, reading: &left }, Text { text: copy, reading: &right })
}

fn read_as(text: &str, sentences: &[(usize, usize)]) -> Reading {
    let mut reading = reading::read(text);
    let paragraph = |start: usize| reading.paragraphs.partition_point(|p| p.span.end <= start);
    let own = sentences
        .iter()
        .map(|&(start, end)| Sentence { span: Span::new(start, end), paragraph: paragraph(start) });
    reading.sentences = own.collect();
    reading
}

/// The links of a comparison, in terms of the labelled sentences.
pub(super) fn links(pair: &Pair, comparison: &Comparison) -> Links {
    let mut links = Links::new();
    for group in &comparison.sentences {
        for i in stood_for(&group.source, &pair.source_sentences) {
            for j in stood_for(&group.copy, &pair.copy_sentences) {
                links.insert((i, j), formats::comparison_view::relation_word(group.relation).to_owned());
            }
        }
    }
    links
}

/// The labelled sentences that these spans stand for.
fn stood_for(spans: &[Span], sentences: &[(usize, usize)]) -> Vec<usize> {
    let stands_for = |&(start, end): &(usize, usize)| {
        spans.iter().any(|span| {
            let common = span.end.min(end).saturating_sub(span.start.max(start));
            2 * common > span.len().min(end - start)
        })
    };
    sentences.iter().enumerate().filter(|(_, sentence)| stands_for(sentence)).map(|(at, _)| at).collect()
}

fn show(pair: &Pair, source: &str, copy: &str, wanted: &Links, found: &Links) {
    let words = |text: &str, spans: &[(usize, usize)], at: usize| -> String {
        spans.get(at).map(|&(a, b)| text[a..b].replace('\n', " ")).unwrap_or_default()
    };
    let missed = wanted.iter().filter(|(link, _)| !found.contains_key(link)).map(|link| ("missed", link));
    let extra = found.iter().filter(|(link, _)| !wanted.contains_key(link)).map(|link| ("extra ", link));
    for (word, (&(i, j), relation)) in missed.chain(extra) {
        println!(
            "{word} {relation} {} {}-{}\n  S{i} {}\n  C{j} {}",
            pair.set,
            pair.source_id,
            pair.copy_id,
            words(source, &pair.source_sentences, i),
            words(copy, &pair.copy_sentences, j)
        );
    }
}
