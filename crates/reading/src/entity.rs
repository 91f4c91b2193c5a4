//! People, bodies and places: mentions joined into one entity, with what each mention calls it.

use std::collections::HashMap;
use std::ops::Range;

use crate::Span;
use crate::lexicon::tag;
use crate::page::Page;
use crate::tagger::Pos;
use crate::token::Kind;

/// What an entity is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntityKind {
    /// A person.
    Person,
    /// A body of people: company, council, newspaper.
    Organisation,
    /// A place.
    Place,
    /// Cannot be told from the text.
    Unknown,
}

/// Somebody or something with a name, and every place where it is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    /// The fullest name.
    pub name: Span,
    /// What it is.
    pub kind: EntityKind,
    /// Everywhere it is named, in order.
    pub mentions: Vec<Span>,
    /// What it is called beside its name: "the harbourmaster", "a retired colonel", in order.
    pub descriptions: Vec<Span>,
}

/// The entities of a text, with what is needed to look one up.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    pub(crate) list: Vec<Entity>,
    /// By last word of the name, lower case.
    by_last: HashMap<String, usize>,
    /// People by where they are mentioned, in order: position, entity, and whether the mention shows a woman or a man.
    people: Vec<(usize, usize, Gender)>,
}

/// What a mention shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gender {
    Woman,
    Man,
    Unknown,
}

impl Entities {
    /// Finds and joins all names of a page.
    pub(crate) fn find(page: &Page) -> Self {
        let mut entities = Self::default();
        for (range, _) in &page.sentences {
            let mut at = range.start;
            while at < range.end {
                let end = name_end(page, at, range.end);
                if end > at {
                    entities.add(page, at..end);
                }
                at = end.max(at + 1);
            }
        }
        entities
    }

    fn add(&mut self, page: &Page, range: Range<usize>) {
        let bare = without_titles(page, range.clone());
        let span = page.span(bare.clone());
        let last = page.word(bare.end - 1).to_lowercase();
        let kind = kind(page, &range, &bare);
        let known = self.by_last.get(&last).copied().filter(|&i| joins(page.text, &self.list[i], span, kind));
        let index = known.unwrap_or_else(|| {
            self.list.push(Entity { name: span, kind, mentions: Vec::new(), descriptions: Vec::new() });
            self.list.len() - 1
        });
        let entity = &mut self.list[index];
        entity.mentions.push(span);
        if span.len() > entity.name.len() && entity.mentions.len() < 2 {
            entity.name = span;
        }
        if entity.kind == EntityKind::Unknown {
            entity.kind = kind;
        }
        entity.descriptions.extend(descriptions(page, &range, &bare));
        if self.list[index].kind == EntityKind::Person {
            self.people.push((range.start, index, gender(page, &range)));
        }
        self.by_last.insert(last, index);
    }

    /// The fullest name of whom the phrase in `source` stands for, where it is a pronoun or a shorter name.
    pub(crate) fn antecedent(&self, page: &Page, source: &Range<usize>) -> Option<Span> {
        if page.pos(source.start) == Pos::Pronoun && source.len() == 1 {
            return self.pronoun(page, source.start);
        }
        let core = source.start..crate::phrase::core_forward(page, source.start, source.end);
        let last = core.clone().rev().find(|&i| page.pos(i) == Pos::Name)?;
        let entity = &self.list[*self.by_last.get(&page.word(last).to_lowercase())?];
        let written = page.span(core);
        (!entity.name.is_empty()
            && !written.contains(entity.name)
            && entity.name.of(page.text) != written.of(page.text))
        .then_some(entity.name)
    }

    fn pronoun(&self, page: &Page, at: usize) -> Option<Span> {
        let wanted = match page.word(at).to_ascii_lowercase().as_str() {
            "he" | "him" | "his" => Gender::Man,
            "she" | "her" => Gender::Woman,
            _ => return None,
        };
        let before = self.people.partition_point(|(position, _, _)| *position < at);
        let near = self.people[..before].iter().rev().take(12);
        near.into_iter()
            .find(|(_, _, gender)| *gender == wanted || *gender == Gender::Unknown)
            .map(|(_, index, _)| self.list[*index].name)
    }
}

/// Most tokens of one name.
const LONGEST_NAME: usize = 12;

/// One past the name that begins at `at`; `at` where none does.
fn name_end(page: &Page, at: usize, high: usize) -> usize {
    let mut end = at;
    while end < high.min(at + LONGEST_NAME)
        && (page.pos(end) == Pos::Name || inside_name(page, at, end, high))
    {
        end += 1;
    }
    while end > at && page.pos(end - 1) != Pos::Name {
        end -= 1;
    }
    if end == at + 1 && (page.has(at, tag::WEEKDAY | tag::MONTH) || tagged_otherwise(page, at)) {
        at
    } else {
        end
    }
}

/// A capital at the start of a sentence that is an ordinary word.
fn tagged_otherwise(page: &Page, at: usize) -> bool {
    page.tokens[at].entry().tags != 0
        && !page.has(at, tag::FIRST_NAME | tag::PLACE | tag::OUTLET)
        && crate::tagger::is_start(&page.tokens, at)
}

/// Hyphens, initials' stops and "of" between capitals.
fn inside_name(page: &Page, start: usize, at: usize, high: usize) -> bool {
    if at == start || at + 1 >= high || page.pos(at + 1) != Pos::Name {
        return false;
    }
    match page.tokens[at].kind {
        Kind::Hyphen => !page.tokens[at].spaced && !page.tokens[at + 1].spaced,
        Kind::Stop => {
            !page.tokens[at].spaced
                && (page.word(at - 1).len() == 1 || page.has(at - 1, tag::TITLE | tag::ABBREVIATION))
        }
        Kind::Word => {
            ["de", "la", "van", "der", "von", "del", "bin", "al"].iter().any(|w| page.is_word(at, w))
        }
        _ => page.word(at) == "&",
    }
}

/// A name without "Sen." and the like before it.
fn without_titles(page: &Page, range: Range<usize>) -> Range<usize> {
    let mut start = range.start;
    while start + 1 < range.end
        && (page.has(start, tag::TITLE | tag::ROLE) && !page.has(start, tag::FIRST_NAME)
            || page.is_kind(start, Kind::Stop))
    {
        start += 1;
    }
    if page.is_kind(start, Kind::Stop) && start + 1 < range.end {
        start + 1..range.end
    } else {
        start..range.end
    }
}

fn kind(page: &Page, range: &Range<usize>, bare: &Range<usize>) -> EntityKind {
    if bare.start > range.start || page.has(bare.start, tag::FIRST_NAME) && bare.len() > 1 {
        EntityKind::Person
    } else if bare.clone().any(|i| page.has(i, tag::BODY | tag::OUTLET)) {
        EntityKind::Organisation
    } else if page.has(bare.end - 1, tag::PLACE) {
        EntityKind::Place
    } else if bare.len() >= 2 && bare.len() <= 4 && bare.clone().all(|i| !page.tokens[i].upper) {
        EntityKind::Person
    } else {
        EntityKind::Unknown
    }
}

/// Whether a mention names a known entity: the same name, or a part of it.
fn joins(text: &str, entity: &Entity, mention: Span, kind: EntityKind) -> bool {
    let (name, words) = (entity.name.of(text), mention.of(text));
    let compatible = entity.kind == kind || entity.kind == EntityKind::Unknown || kind == EntityKind::Unknown;
    compatible && (name == words || name.ends_with(words) || words.ends_with(name))
}

fn gender(page: &Page, range: &Range<usize>) -> Gender {
    let first = page.word(range.start).to_ascii_lowercase();
    match first.as_str() {
        "mr" | "sir" | "lord" | "king" | "prince" | "congressman" => Gender::Man,
        "mrs" | "ms" | "miss" | "dame" | "lady" | "queen" | "princess" | "congresswoman" => Gender::Woman,
        _ => Gender::Unknown,
    }
}

/// What stands beside a name: the title before it, the apposition after its comma.
fn descriptions(page: &Page, range: &Range<usize>, bare: &Range<usize>) -> Vec<Span> {
    let mut found = Vec::new();
    let mut start = range.start;
    while start > 0
        && matches!(page.pos(start - 1), Pos::Noun | Pos::Adjective)
        && page.tokens[start - 1].kind == Kind::Word
        && range.start - start < 6
    {
        start -= 1;
    }
    if start < bare.start && (start..bare.start).any(|i| page.has(i, tag::ROLE | tag::TITLE)) {
        found.push(page.span(start..bare.start));
    }
    if page.is_kind(range.end, Kind::Comma)
        && matches!(page.pos(range.end + 1), Pos::Determiner | Pos::Noun | Pos::Adjective)
    {
        let end = crate::phrase::forward(page, range.end + 1, page.tokens.len());
        if (range.end + 1..end).any(|i| page.has(i, tag::ROLE)) {
            found.push(page.span(range.end + 1..end));
        }
    }
    found
}
