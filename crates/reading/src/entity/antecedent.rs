//! For whom a pronoun, a shorter name, a role or a common noun stands.

use std::ops::Range;

use super::{Called, Entities, EntityKind, Gender, Mention, OUTLET};
use crate::Span;
use crate::lexicon::tag;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;

/// Mentions looked through before a pronoun.
const NEAR: usize = 24;

impl Entities {
    /// The fullest name of whom the phrase in `source` stands for, where it is a pronoun, a shorter name, a role
    /// ("the mayor") or the common noun in a body's name ("the council").
    pub(crate) fn antecedent(&self, page: &Page, source: &Range<usize>) -> Option<Span> {
        if page.pos(source.start) == Pos::Pronoun && source.len() == 1 {
            return self.pronoun(page, source.start);
        }
        let core = source.start..phrase::core_forward(page, source.start, source.end);
        if core.clone().any(|i| page.pos(i) == Pos::Name) {
            return self.shorter_name(page, &core);
        }
        self.called(page, &core)
    }

    fn shorter_name(&self, page: &Page, core: &Range<usize>) -> Option<Span> {
        let after = self.mentions.partition_point(|m| m.tokens.start < core.end);
        let mention = self.mentions[..after].last().filter(|m| m.tokens.end > core.start)?;
        let entity = &self.list[mention.entity];
        let written = page.span(core.clone());
        (!written.contains(entity.name) && entity.name.of(page.text) != written.of(page.text))
            .then_some(entity.name)
    }

    /// "the mayor": who was called so last, or the only one who is at all.
    fn called(&self, page: &Page, core: &Range<usize>) -> Option<Span> {
        let head = core.end.checked_sub(1).filter(|h| *h > core.start)?;
        if !page.is_word(core.start, "the") || !page.has(head, tag::ROLE | tag::BODY) {
            return None;
        }
        let word = page.word(head).to_lowercase();
        let paper = ["newspaper", "paper", "outlet", "magazine", "publication", "website"];
        let key = if paper.contains(&word.as_str()) { OUTLET } else { word.as_str() };
        let called = self.roles.get(key)?;
        let before = called.partition_point(|c| c.at < core.start);
        let last = called[..before].last().or_else(|| only(called))?;
        Some(self.list[last.entity].name)
    }

    /// The subject of the nearest sentence that names somebody whom the pronoun fits: its first person, and people whom
    /// only a quote names last of all.
    fn pronoun(&self, page: &Page, at: usize) -> Option<Span> {
        let other = match page.word(at).to_ascii_lowercase().as_str() {
            "he" | "him" | "his" => Gender::Woman,
            "she" | "her" => Gender::Man,
            _ => return None,
        };
        let after = self.mentions.partition_point(|m| m.tokens.start < at);
        let near = &self.mentions[after.saturating_sub(NEAR)..after];
        let fits =
            |m: &&Mention| self.list[m.entity].kind == EntityKind::Person && self.genders[m.entity] != other;
        let outside = |m: &&Mention| !page.is_quoted(m.tokens.start);
        let last = near.iter().rev().filter(fits).find(outside).or_else(|| near.iter().rev().find(fits))?;
        let sentence = page.sentences.partition_point(|(r, _)| r.end <= last.tokens.start);
        let start = page.sentences.get(sentence).map_or(0, |(r, _)| r.start);
        let first = near.iter().filter(fits).find(|m| m.tokens.start >= start && outside(m)).unwrap_or(last);
        Some(self.list[first.entity].name)
    }
}

/// The one that all of them are about.
fn only(called: &[Called]) -> Option<&Called> {
    called.first().filter(|first| called.iter().take(20).all(|c| c.entity == first.entity))
}
