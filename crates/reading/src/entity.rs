//! People, bodies and places: mentions joined into one entity, with what each mention calls it.

mod antecedent;
mod kind;
mod name;

use std::ops::Range;

use foldhash::HashMap;

use crate::Span;
use crate::lexicon::{nickname_lines, same_first_name, tag};
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

/// The entities of a text, with what is needed to look one up. Each map holds the one named last.
#[derive(Debug, Default)]
pub(crate) struct Entities {
    pub(crate) list: Vec<Entity>,
    /// What each mention of a person shows, taken together; as long as `list`.
    genders: Vec<Gender>,
    /// Where each is named, in order.
    mentions: Vec<Mention>,
    /// By last word of the name, in lower case: a few that share it, the one named last at the end.
    by_last: HashMap<String, Vec<usize>>,
    /// People by first name, in lower case; companies by the first word of theirs.
    by_first: HashMap<String, usize>,
    /// People by the names that theirs is short or long for.
    by_nickname: HashMap<usize, usize>,
    /// Bodies by the first letters of their names: "WSJ".
    by_initials: HashMap<String, usize>,
    /// What they are called beside their names, in order.
    roles: HashMap<String, Vec<Called>>,
}

/// A name as it stands, on its way to its entity.
#[derive(Clone, Copy)]
struct Named<'a> {
    bare: &'a Range<usize>,
    kind: EntityKind,
    gender: Gender,
}

/// One place where an entity is named.
#[derive(Debug, Clone)]
struct Mention {
    tokens: Range<usize>,
    entity: usize,
}

/// One place where an entity is called by a role or a common noun.
#[derive(Debug, Clone, Copy)]
struct Called {
    at: usize,
    entity: usize,
}

/// What a person's mentions show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gender {
    Woman,
    Man,
    Unknown,
}

/// Most entities that share a last word and are told apart.
const MOST_NAMESAKES: usize = 8;

/// Most bytes of a body's initials.
const LONGEST_INITIALS: usize = 6;

/// Most tokens of a name that replaces a shorter one.
const MOST_WORDS: usize = 6;

impl Entities {
    /// Finds and joins all names of a page.
    pub(crate) fn find(page: &Page) -> Self {
        let mut entities = Self::default();
        let mut last = String::new();
        let mut paragraph = usize::MAX;
        for (range, own) in &page.sentences {
            let mut at = range.start;
            if std::mem::replace(&mut paragraph, *own) != *own
                && let Some(place) = name::dateline(page, range)
            {
                at = place.end;
                entities.add(page, place, Some(EntityKind::Place), &mut last);
            }
            let low = at;
            while let Some(next) = next_capital(page, at..range.end) {
                at += next;
                let end = name::end(page, at, range.end);
                if end > at {
                    let start = name::with_adjective(page, low, at, end);
                    entities.add(page, start..end, None, &mut last);
                }
                at = end.max(at + 1);
            }
        }
        entities
    }

    /// Adds a mention, of a kind where that is known; `last` is room for its last word in lower case.
    fn add(&mut self, page: &Page, range: Range<usize>, kind: Option<EntityKind>, last: &mut String) {
        let bare = if kind.is_some() { range.clone() } else { name::without_titles(page, range.clone()) };
        let span = page.span(bare.clone());
        let kind = kind.unwrap_or_else(|| kind::of(page, &range, &bare));
        let last = lower(page.word(kind::core_end(page, &bare) - 1), last);
        let descriptions = descriptions(page, &range, &bare);
        // Who has neither title nor description nor a first name shows nothing.
        let bare_name =
            bare.start == range.start && descriptions.is_empty() && !page.has(bare.start, tag::FIRST_NAME);
        let shown =
            if bare_name { Gender::Unknown } else { gender(page, range.start..bare.end, &descriptions) };
        let mention = Named { bare: &bare, kind, gender: shown };
        let index = self.known(page, &mention, last).unwrap_or_else(|| {
            self.list.push(Entity { name: span, kind, mentions: Vec::new(), descriptions: Vec::new() });
            self.genders.push(Gender::Unknown);
            self.list.len() - 1
        });
        let entity = &mut self.list[index];
        if span.len() > entity.name.len() && bare.len() <= MOST_WORDS {
            entity.name = span;
        }
        entity.mentions.push(span);
        if entity.kind == EntityKind::Unknown {
            entity.kind = kind;
        }
        entity.descriptions.extend(descriptions.iter().map(|d| page.span(d.clone())));
        if self.genders[index] == Gender::Unknown && self.list[index].kind == EntityKind::Person {
            self.genders[index] = shown;
        }
        self.index(page, &bare, last, index);
        if kind == EntityKind::Person && bare.len() > 1 {
            self.couple(page, &range, last);
        }
        self.call(page, &range, &bare, &descriptions, index);
        self.mentions.push(Mention { tokens: range, entity: index });
    }

    /// The entity that a name belongs to, whose last word is `last` in lower case: the same name, a part of it, a nickname,
    /// its initials, the first word of a company.
    fn known(&self, page: &Page, mention: &Named, last: &str) -> Option<usize> {
        let Named { bare, kind, gender } = *mention;
        let namesakes = self.by_last.get(last).map_or(&[][..], Vec::as_slice);
        let same_sex =
            |i: usize| gender == Gender::Unknown || [gender, Gender::Unknown].contains(&self.genders[i]);
        let words = page.span(bare.clone());
        if let Some(same) =
            namesakes.iter().rev().find(|&&i| same_sex(i) && joins(page.text, &self.list[i], words, kind))
        {
            return Some(*same);
        }
        let fits = |&i: &usize| compatible(self.list[i].kind, kind);
        if bare.len() > 1 {
            let short = initials(page, bare).into_iter().chain(all_initials(page, bare)).find_map(|short| {
                let short = self.by_last.get(&short.to_lowercase())?.last().copied()?;
                (self.list[short].name.of(page.text).len() < 8 && fits(&short)).then_some(short)
            });
            return short.or_else(|| self.shortened(page, bare, kind));
        }
        if page.tokens[bare.start].upper() {
            return self.by_initials.get(page.word(bare.start)).copied().filter(fits);
        }
        let person = |i: &usize| self.list[*i].kind == EntityKind::Person && same_sex(*i);
        if matches!(kind, EntityKind::Organisation | EntityKind::Place) {
            return None;
        }
        let first = self.by_first.get(last).copied();
        first.filter(person).or_else(|| self.shortened(page, bare, kind)).or_else(|| {
            nickname_lines(last).find_map(|line| self.by_nickname.get(&line)).copied().filter(person)
        })
    }

    /// The company whose name begins with the words of `bare`, unless they stand where a place does.
    fn shortened(&self, page: &Page, bare: &Range<usize>, kind: EntityKind) -> Option<usize> {
        let at_place = bare.start.checked_sub(1).is_some_and(|b| {
            ["in", "at", "near", "of", "from", "to", "for", "between"].iter().any(|w| page.is_word(b, w))
                && bare.len() == 1
        });
        let mut room = String::new();
        if at_place || matches!(kind, EntityKind::Person | EntityKind::Place) && bare.len() > 1 {
            return None;
        }
        let index = *self.by_first.get(lower(page.word(bare.start), &mut room))?;
        let entity = &self.list[index];
        let rest = entity.name.of(page.text).strip_prefix(page.span(bare.clone()).of(page.text))?;
        let company = entity.kind == EntityKind::Organisation && kind != EntityKind::Place;
        (company && rest.starts_with([' ', ','])).then_some(index)
    }

    /// Makes an entity known by this form of its name.
    fn index(&mut self, page: &Page, bare: &Range<usize>, last: &str, index: usize) {
        match self.by_last.get_mut(last) {
            Some(namesakes) => {
                namesakes.retain(|&i| i != index);
                if namesakes.len() == MOST_NAMESAKES {
                    namesakes.remove(0);
                }
                namesakes.push(index);
            }
            None => {
                self.by_last.insert(last.to_string(), vec![index]);
            }
        }
        // A later mention of the same length tells nothing new.
        if bare.len() < 2
            || self.list[index].mentions.len() > 1 && self.list[index].name != page.span(bare.clone())
        {
            return;
        }
        if self.list[index].kind == EntityKind::Person {
            let mut room = String::new();
            let first = lower(page.word(bare.start), &mut room);
            for line in nickname_lines(first) {
                self.by_nickname.insert(line, index);
            }
            match self.by_first.get_mut(first) {
                Some(known) => *known = index,
                None => drop(self.by_first.insert(room, index)),
            }
            return;
        }
        for initials in initials(page, bare).into_iter().chain(all_initials(page, bare)) {
            self.by_initials.insert(initials, index);
        }
        if self.list[index].kind == EntityKind::Organisation && kind::is_company(page, bare) {
            let mut room = String::new();
            lower(page.word(bare.start), &mut room);
            self.by_first.entry(room).or_insert(index);
        }
    }

    /// "Ann and Joe Ellison": whoever stands before "and" by first name alone is an Ellison as well.
    fn couple(&mut self, page: &Page, range: &Range<usize>, last: &str) {
        let and = range.start.checked_sub(1).filter(|a| page.is_word(*a, "and"));
        let Some(first) = self.mentions.last().filter(|m| Some(m.tokens.end) == and) else { return };
        let alone = first.tokens.len() == 1 && page.has(first.tokens.start, tag::FIRST_NAME);
        if let Some(namesakes) = self.by_last.get_mut(last).filter(|_| alone)
            && namesakes.len() < MOST_NAMESAKES
            && !namesakes.contains(&first.entity)
        {
            namesakes.insert(0, first.entity);
        }
    }

    /// Remembers what an entity is called at a mention: its titles, its descriptions' roles, the common noun in the name of a body.
    fn call(
        &mut self,
        page: &Page,
        range: &Range<usize>,
        bare: &Range<usize>,
        beside: &[Range<usize>],
        index: usize,
    ) {
        let entity = index;
        if self.list[index].kind == EntityKind::Person {
            let titles = range.start..bare.start;
            for at in beside.iter().cloned().chain([titles]).flatten().filter(|&i| page.has(i, tag::ROLE)) {
                let role = page.word(at).to_lowercase();
                self.roles.entry(role).or_default().push(Called { at: range.start, entity });
            }
        } else if bare.len() > 1 {
            for at in bare.clone().filter(|&i| page.has(i, tag::BODY | tag::OUTLET)) {
                let noun = if page.has(at, tag::OUTLET) { OUTLET } else { page.word(at) };
                self.roles.entry(noun.to_lowercase()).or_default().push(Called { at: range.start, entity });
            }
        }
    }
}

/// How many tokens of a range stand before one that could be part of a name, as far as it alone can tell.
fn next_capital(page: &Page, range: Range<usize>) -> Option<usize> {
    let words = page.pos.get(range.clone())?.iter().zip(page.tokens.get(range)?);
    let named = |(pos, token): (&Pos, &crate::token::Token)| match pos {
        Pos::Name => true,
        Pos::Noun | Pos::Adjective => token.capital(),
        _ => false,
    };
    words.map(named).position(|named| named)
}

/// A word in lower case, written into `room`.
fn lower<'a>(word: &str, room: &'a mut String) -> &'a str {
    room.clear();
    if word.is_ascii() {
        room.push_str(word);
        room.make_ascii_lowercase();
    } else {
        room.push_str(&word.to_lowercase());
    }
    room
}

/// What every outlet is called.
const OUTLET: &str = "newspaper";

/// Whether a mention names a known entity: the same name, or a part of it, or a nickname in it.
fn joins(text: &str, entity: &Entity, mention: Span, kind: EntityKind) -> bool {
    let (name, words) = (without_junior(entity.name.of(text)), without_junior(mention.of(text)));
    let person = entity.kind == EntityKind::Person || kind == EntityKind::Person;
    compatible(entity.kind, kind)
        && (ends_with_word(name, words, person)
            || ends_with_word(words, name, person)
            || is_nickname(name, words)
            || is_spouse(name, words))
}

/// "Ann Ellison" after "Ann and Joe Ellison": only a couple's first name is known by another last word than its own.
fn is_spouse(name: &str, words: &str) -> bool {
    !name.contains(' ') && words.strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))
}

fn compatible(one: EntityKind, other: EntityKind) -> bool {
    one == other || one == EntityKind::Unknown || other == EntityKind::Unknown
}

/// A name without the "Jr." or "III" behind it.
fn without_junior(name: &str) -> &str {
    if !name.ends_with(['r', '.', 'I', 'V', 'C', 'P', 'E']) {
        return name;
    }
    let Some((rest, last)) = name.rsplit_once(' ') else { return name };
    let last = last.trim_end_matches('.');
    let junior = ["Jr", "Sr", "II", "III", "IV", "QC", "KC", "MP", "OBE", "MBE", "CBE"];
    if last.len() <= 3 && junior.contains(&last) { rest.trim_end_matches(',') } else { name }
}

fn ends_with_word(long: &str, short: &str, person: bool) -> bool {
    // "Transport" is not what "Department for Transport" is called.
    let small =
        |rest: &str| rest.split(' ').any(|w| ["of", "for", "the", "on", "to", "and", "&"].contains(&w));
    let ends = long.strip_suffix(short).is_some_and(|rest| {
        !rest.ends_with(char::is_alphanumeric) && (rest.is_empty() || person || !small(rest))
    });
    // A dateline is in capitals.
    ends || long.len() == short.len() && long.eq_ignore_ascii_case(short)
}

/// "Bobby Vane" and "Robert J. Vane": the last names are the same and the first ones can be one person's.
fn is_nickname(name: &str, words: &str) -> bool {
    fn ends(name: &str) -> Option<(&str, &str)> {
        Some((name.split_once(' ')?.0, name.rsplit_once(' ')?.1))
    }
    let last = |name: &str| name.as_bytes().last().copied();
    last(name) == last(words)
        && ends(words)
            .zip(ends(name))
            .is_some_and(|((first, last), (other, same))| last == same && same_first_name(first, other))
}

/// First letters of all words in a name where small ones stand between: "DOT" for Department of Transportation.
fn all_initials(page: &Page, bare: &Range<usize>) -> Option<String> {
    if !bare.clone().any(|i| page.is_kind(i, Kind::Word) && !page.tokens[i].capital()) {
        return None;
    }
    let words = bare.clone().filter(|&i| page.is_kind(i, Kind::Word));
    let letters: String = words
        .filter_map(|i| page.word(i).chars().next())
        .take(LONGEST_INITIALS + 1)
        .collect::<String>()
        .to_uppercase();
    (2..=LONGEST_INITIALS).contains(&letters.len()).then_some(letters)
}

/// First letters of the capitals in a name of two words or more; none where it is too short or holds other marks.
fn initials(page: &Page, bare: &Range<usize>) -> Option<String> {
    let capitals = bare.clone().filter(|&i| page.is_kind(i, Kind::Word) && page.tokens[i].capital());
    let mut letters = String::with_capacity(LONGEST_INITIALS + 1);
    letters.extend(capitals.filter_map(|i| page.word(i).chars().next()).take(LONGEST_INITIALS + 1));
    (2..=LONGEST_INITIALS).contains(&letters.len()).then_some(letters)
}

/// What a mention shows of a person: title, first name, description.
fn gender(page: &Page, mention: Range<usize>, beside: &[Range<usize>]) -> Gender {
    let shown = |at: usize| match (page.has(at, tag::WOMAN), page.has(at, tag::MAN)) {
        (true, false) => Some(Gender::Woman),
        (false, true) => Some(Gender::Man),
        _ => None,
    };
    let first = mention.clone().take(3).find_map(shown);
    first.or_else(|| beside.iter().cloned().flatten().find_map(shown)).unwrap_or(Gender::Unknown)
}

/// What stands beside a name: the title before it, the apposition after its comma.
fn descriptions(page: &Page, range: &Range<usize>, bare: &Range<usize>) -> Vec<Range<usize>> {
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
        found.push(start..bare.start);
    }
    if page.is_kind(range.end, Kind::Comma)
        && matches!(page.pos(range.end + 1), Pos::Determiner | Pos::Noun | Pos::Adjective)
    {
        let end = crate::phrase::forward(page, range.end + 1, page.tokens.len());
        if (range.end + 1..end).any(|i| page.has(i, tag::ROLE)) {
            found.push(range.end + 1..end);
        }
    }
    found
}
