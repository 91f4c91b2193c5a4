//! Why a page is told to be what it is, in sentences for an editor.

use reading::Span;

use super::align::{Aligner, has, is_own};
use super::given::Original;
use super::page::Page;
use super::wording::{BY_CHANCE, Wording};
use super::{Match, Relation};
use crate::index::{Index, Word, words};

/// Words named as examples, at most.
const NAMED: usize = 6;

/// A word at least this rare (in nats: one passage in twenty) is worth naming.
const RARE: f32 = 3.0;

/// Characters of a run that are quoted.
const QUOTED: usize = 70;

/// Why a page is told to be what it is, in sentences, what weighs most first. `page` is the text that was asked about, and
/// `story` the story in `found`.
#[must_use]
pub fn reasons(index: &Index, page: &str, story: &Original, found: &Match) -> Vec<String> {
    let asked = words(page);
    let rarities = index.rarities(&asked);
    let text = page;
    let page = Page::new(text, asked, &rarities);
    let in_story = words(&story.text);
    let wording = Wording::count(&page, index, &story.text, &Aligner::new(&page).align(story));
    found.reasons(text, &telling(&page, &in_story), wording)
}

/// Rare words of a page, as they stand there, rarest first: a few of them, for examples.
struct Telling {
    /// Those that the story has too.
    shared: Vec<Span>,
    /// Names and figures that the story lacks.
    own: Vec<Span>,
    /// The longest quote most of whose words the story lacks.
    own_quote: Option<Span>,
    /// Where the page names a source that others have too.
    open_source: Option<Span>,
}

/// The rarest words that page and story share, and the rarest names and figures that the page alone has.
fn telling(page: &Page<'_>, story: &[Word]) -> Telling {
    let terms: Vec<u32> = story.iter().map(|word| page.term(word.hash)).collect();
    let has = has(page, &terms, Vec::new());
    let mut rarest: Vec<usize> =
        (0..page.terms.len()).filter(|&term| page.terms.rarity[term] >= RARE).collect();
    rarest.sort_by(|&a, &b| page.terms.rarity[b].total_cmp(&page.terms.rarity[a]));
    let named = |shared: bool, takes: &dyn Fn(usize) -> bool| -> Vec<Span> {
        let mut named: Vec<Span> = Vec::new();
        for term in rarest.iter().copied().filter(|&term| has[term] == shared && takes(term)) {
            let span = whole(page, page.terms.first[term] as usize, &|term| has[term] == shared);
            // One letter is an initial or half of "p.m.".
            if named.len() < NAMED && span.len() > 1 && !named.iter().any(|other| other.overlaps(span)) {
                named.push(span);
            }
        }
        named
    };
    let own_quotes = page.quotes.iter().filter(|quote| is_own(page, quote, &has));
    let own_quote = own_quotes.max_by_key(|quote| quote.len());
    Telling {
        shared: named(true, &|_| true),
        own: named(false, &|term| page.terms.fact[term]),
        own_quote: own_quote
            .map(|quote| Span::new(page.words[quote.start].start, page.words[quote.end - 1].end)),
        open_source: page.open_source,
    }
}

/// The word at a place, with the names before and after it that are `taken` as well: "Carla Menzies".
fn whole(page: &Page<'_>, at: usize, takes: &dyn Fn(usize) -> bool) -> Span {
    let name = |at: usize| {
        let written = page.text.get(page.words[at].start..page.words[at].end);
        let capital = written.is_some_and(|word| word.starts_with(char::is_uppercase));
        capital && page.rarity(at) >= RARE && takes(page.term_at(at))
    };
    let joins = |one: usize, other: usize| {
        name(one) && name(other) && page.text.get(page.words[one].end..page.words[other].start) == Some(" ")
    };
    let (mut first, mut last) = (at, at);
    while first > 0 && joins(first - 1, first) {
        first -= 1;
    }
    while last + 1 < page.words.len() && joins(last, last + 1) {
        last += 1;
    }
    Span::new(page.words[first].start, page.words[last].end)
}

impl Match {
    fn reasons(&self, page: &str, telling: &Telling, wording: Wording) -> Vec<String> {
        let copied = [self.in_a_row(page), self.given().or_else(|| self.quoted())];
        let told = match self.relation {
            Relation::Unrelated => return Vec::new(),
            // The rest of the page is another's.
            Relation::Excerpt => vec![],
            Relation::Copy => vec![self.facts(page, telling)],
            Relation::Rewritten | Relation::SameEvent => {
                vec![
                    self.facts(page, telling),
                    self.rare(page, telling),
                    self.order(),
                    own_quote(page, telling),
                    open_source(page, telling),
                    beside(wording, !self.runs.is_empty()),
                ]
            }
        };
        copied.into_iter().chain(told).chain([self.rivals()]).flatten().collect()
    }

    fn in_a_row(&self, page: &str) -> Option<String> {
        let (longest, _) = self.runs.iter().max_by_key(|(span, _)| span.len())?;
        let more = match self.runs.len() {
            1 => String::new(),
            2 => "; one more stretch of five or more is".to_owned(),
            runs => format!("; {} more stretches of five or more are", runs - 1),
        };
        let length = self.evidence.longest_run;
        Some(format!("{length} words in a row are the story's, “{}”{more}.", shortened(longest.of(page))))
    }

    fn quoted(&self) -> Option<String> {
        let quoted = 2.0 * (1.0 - self.evidence.unquoted);
        (quoted >= 0.5 && !self.runs.is_empty()).then(|| {
            "Most of what is shared word for word is quoted speech, which others may have heard too."
                .to_owned()
        })
    }

    fn given(&self) -> Option<String> {
        (self.evidence.given >= 0.5).then(|| {
            "Most of what is shared word for word stands in the story's own sources, which others may have too.".to_owned()
        })
    }

    fn facts(&self, page: &str, telling: &Telling) -> Option<String> {
        let own = named(&telling.own, page);
        match percent(self.evidence.facts) {
            _ if self.evidence.facts_weight == 0.0 => None,
            100 => Some("All its names and figures are in the story.".to_owned()),
            kept if own.is_empty() => {
                Some(format!("{kept} % of its names and figures, by rarity, are in the story."))
            }
            kept => Some(format!(
                "{kept} % of its names and figures, by rarity, are in the story; these are not: {own}."
            )),
        }
    }

    fn rare(&self, page: &str, telling: &Telling) -> Option<String> {
        let shared = named(&telling.shared, page);
        (!shared.is_empty()).then(|| format!("Rare words that both have: {shared}."))
    }

    fn order(&self) -> Option<String> {
        const ENOUGH: usize = 8;
        match self.evidence.order {
            _ if self.evidence.telling < ENOUGH => None,
            order if order >= 0.6 => Some("They come in the story's order.".to_owned()),
            order if order >= 0.25 => Some("They come partly in the story's order.".to_owned()),
            _ => Some("They come in another order than in the story.".to_owned()),
        }
    }

    fn rivals(&self) -> Option<String> {
        let margin = self.evidence.margin;
        (margin < 0.03).then(|| "Another story explains as much of the page.".to_owned())
    }
}

/// What the rarer words say that are no names or figures: whoever reports alone finds words of their own.
fn beside(Wording { shared, fewer }: Wording, has_runs: bool) -> Option<String> {
    const ENOUGH: usize = 8;
    (fewer >= ENOUGH).then(|| {
        let chance = (BY_CHANCE * fewer as f32).round();
        let of = if has_runs { "Outside these stretches, of" } else { "Of" };
        format!("{of} {fewer} rarer words beside names and figures {shared} are in both; two reports written apart share some {chance}.")
    })
}

fn percent(part: f32) -> u32 {
    // Nearly all is not all.
    if part >= 1.0 { 100 } else { ((part * 100.0) as u32).min(99) }
}

/// A few words of a page, parted by commas.
fn named(spans: &[Span], page: &str) -> String {
    spans.iter().map(|span| span.of(page)).collect::<Vec<_>>().join(", ")
}

/// Speech that the story has not.
fn own_quote(page: &str, telling: &Telling) -> Option<String> {
    let quote = telling.own_quote?;
    Some(format!("It quotes what the story does not: “{}”.", shortened(quote.of(page))))
}

/// A source that whoever reports alone may have too.
fn open_source(page: &str, telling: &Telling) -> Option<String> {
    let source = telling.open_source?;
    Some(format!("It names a source that others have too: “{}”.", shortened(source.of(page))))
}

/// Words of the page on one line, cut where they are many.
fn shortened(words: &str) -> String {
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    if words.chars().count() <= QUOTED {
        return words;
    }
    let cut: String = words.chars().take(QUOTED).collect();
    format!("{} …", cut.rsplit_once(' ').map_or(cut.as_str(), |(whole, _)| whole))
}
