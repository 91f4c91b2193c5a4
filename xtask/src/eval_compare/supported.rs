//! Each sentence of a labelled copy as a claim, sought among a hundred sources: is its own source found, at the sentence
//! the labels link, and nothing where nothing supports it?

use std::collections::{BTreeMap, HashMap};

use compare::{Text, support};
use reading::{Reading, Span};

use super::natural::{Pair, pairs, texts};
use super::{Options, percent};

/// What became of the claims of one sort.
#[derive(Default)]
struct Counts {
    claims: usize,
    right: usize,
    elsewhere: usize,
    none: usize,
}

/// Prints what was found, by half and relation, with the true source among a hundred and without it.
pub(crate) fn run(options: &Options) -> anyhow::Result<()> {
    let (texts, pairs) = (texts(options)?, pairs()?);
    let readings: HashMap<&str, Reading> = pairs
        .iter()
        .filter_map(|pair| Some((pair.source_id.as_str(), reading::read(texts.get(&pair.source_id)?))))
        .collect();
    let mut counts: BTreeMap<(&str, String), Counts> = BTreeMap::new();
    for (at, pair) in pairs.iter().enumerate() {
        let half = if at % 2 == 0 { "tuned" } else { "held back" };
        let Some(copy) = texts.get(&pair.copy_id) else { continue };
        let own = reading::read(copy);
        let claims: Vec<Span> = pair.copy_sentences.iter().map(|&(a, b)| Span::new(a, b)).collect();
        // The same set's other sources are of other stories, but for agencies' fixed forms.
        let strangers = pairs.iter().filter(|p| p.source_id != pair.source_id && p.copy_id != pair.source_id);
        let ids: Vec<&str> = std::iter::once(&pair.source_id)
            .chain(strangers.filter(|p| p.set == "sheepdog" || p.set == "bbc").map(|p| &p.source_id))
            .map(String::as_str)
            .take(100)
            .collect();
        let sources: Vec<Text<'_>> = ids
            .iter()
            .filter_map(|id| Some(Text { text: texts.get(*id)?, reading: readings.get(id)? }))
            .collect();
        let found = support(Text { text: copy, reading: &own }, &claims, &sources);
        let without = support(Text { text: copy, reading: &own }, &claims, sources.get(1..).unwrap_or(&[]));
        for ((claim, found), without) in claims.iter().zip(found).zip(without) {
            let (relation, links) = linked(pair, *claim);
            let count = counts.entry((half, relation)).or_default();
            count.claims += 1;
            match found {
                Some(found) if found.source == 0 && links.iter().any(|link| link.overlaps(found.span)) => {
                    count.right += 1;
                }
                Some(_) => count.elsewhere += 1,
                None => count.none += 1,
            }
            if pair.set != "reuters" {
                let count = counts.entry((half, "(source absent)".to_owned())).or_default();
                count.claims += 1;
                if without.is_some() { count.elsewhere += 1 } else { count.none += 1 }
            }
        }
    }
    println!(
        "\n{:36} {:>7} {:>8} {:>10} {:>8}",
        "claims sought among 100 sources", "claims", "right", "elsewhere", "nowhere"
    );
    for ((half, relation), count) in counts {
        let share = |part: usize| percent(part, count.claims);
        println!(
            "{:36} {:>7} {:>7.1}% {:>9.1}% {:>7.1}%",
            format!("{half}: {relation}"),
            count.claims,
            share(count.right),
            share(count.elsewhere),
            share(count.none)
        );
    }
    Ok(())
}

/// The relation and the source's sentences that the labels link with a sentence of the copy.
fn linked(pair: &Pair, claim: Span) -> (String, Vec<Span>) {
    let own = pair.links.iter().find(|link| link.copy.contains(&(claim.start, claim.end)));
    own.map_or(("added".to_owned(), Vec::new()), |link| {
        (link.relation.clone(), link.source.iter().map(|&(a, b)| Span::new(a, b)).collect())
    })
}
