//! Feet and inches written with marks: 7'10", 5''.

use crate::page::Page;
use crate::token::Kind;

/// The unit that a mark glued behind digits stands for, unless the mark is one of a pair of quotation marks.
pub(super) fn read(page: &Page, at: usize) -> Option<(String, usize)> {
    let token = page.tokens.get(at).filter(|t| !t.spaced())?;
    let digits = at > 0 && page.is_kind(at - 1, Kind::Number);
    let unit = match token.kind {
        Kind::Double | Kind::TwoSingles => "inch",
        Kind::Single => "foot",
        Kind::Other if page.word(at) == "″" => "inch",
        Kind::Other if page.word(at) == "′" => "foot",
        _ => return None,
    };
    let more = page.tokens.get(at + 1).is_some_and(|t| !t.spaced() && t.kind == Kind::Word);
    (digits && !more && !page.is_quotation_mark(at)).then(|| (unit.to_string(), at + 1))
}
