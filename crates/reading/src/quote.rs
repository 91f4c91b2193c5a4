//! Stretches between quotation marks: which marks open, which close, and what an odd one does (nothing).

use std::ops::Range;

use crate::Span;
use crate::token::{Kind, Token};

/// What the quotation marks are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum QuoteKind {
    /// Somebody's words.
    #[default]
    Speech,
    /// A word or two held at arm's length: the so-called "experts".
    Scare,
    /// The name of a work.
    Title,
}

/// Which marks a quote is written with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Marks {
    /// `“…”`, or a curly mark that another double one closes.
    #[default]
    Curly,
    /// `"…"`.
    Straight,
    /// `"…”`: a straight mark closed by a curly one.
    Mixed,
    /// `''…''`, as some archives have it.
    TwoSingles,
    /// `‘…’`, `'…'`.
    Single,
    /// `«…»`.
    Guillemets,
    /// None: a block of its own, indented, behind `>` or after a colon.
    Block,
}

impl Marks {
    /// Whether the marks are double ones of whatever form.
    #[must_use]
    pub fn are_double(self) -> bool {
        matches!(self, Self::Curly | Self::Straight | Self::Mixed)
    }

    /// Whether a mark of the one kind may close or carry on what one of the other opened.
    pub(crate) fn go_with(self, other: Self) -> bool {
        self == other || self.are_double() && other.are_double()
    }
}

/// One quote within one paragraph. A quote that runs over paragraphs is several, each marked as continuing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// With its marks, if it has any.
    pub span: Span,
    /// Without its marks.
    pub inner: Span,
    /// Speech, scare quotes or a title.
    pub kind: QuoteKind,
    /// Which marks it is written with.
    pub marks: Marks,
    /// Whether a closing mark was found.
    pub closed: bool,
    /// Whether it carries on the quote of the paragraph before it.
    pub continues: bool,
    /// Index into [`crate::Reading::attributions`] of the one that says who speaks.
    pub attribution: Option<usize>,
}

/// A quote as found in its paragraph: token indices of its marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Marked {
    /// The opening mark; the first token of a block.
    pub(crate) open: usize,
    /// The closing mark, or one past the last token.
    pub(crate) close: usize,
    /// Whether there is a closing mark.
    pub(crate) closed: bool,
    /// The pair.
    pub(crate) marks: Marks,
}

impl Marked {
    /// Its tokens, marks included.
    pub(crate) fn whole(&self) -> Range<usize> {
        self.open..self.close + usize::from(self.closed && self.marks != Marks::Block)
    }

    /// Its tokens between the marks.
    pub(crate) fn inside(&self) -> Range<usize> {
        self.open + usize::from(self.marks != Marks::Block)..self.close
    }
}

/// What a mark can do where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turn {
    Open,
    Close,
    Either,
    Neither,
}

/// Finds the outermost quotes of one paragraph, given as its tokens. A quote never leaves its paragraph.
pub(crate) fn find(text: &str, tokens: &[Token]) -> Vec<Marked> {
    let mut quotes = Vec::new();
    let Some(first) = tokens.iter().position(|t| is_mark(t.kind)) else { return quotes };
    let singles = single_outside(tokens);
    let last_firm =
        (first.max(1)..tokens.len()).rev().find(|&i| is_firm_single_close(tokens, i)).unwrap_or(0);
    let mut open: Option<(usize, Marks)> = None;
    let mut attribute = false;
    for at in first..tokens.len() {
        let Some(marks) = marks(tokens[at].kind) else { continue };
        // The value of an attribute, where markup was left in: `date="May 9"`.
        let value =
            marks == Marks::Straight && text.get(..tokens[at].start()).is_some_and(|t| t.ends_with('='));
        if value || attribute && marks == Marks::Straight {
            attribute = value && !attribute;
            continue;
        }
        match (open, turn(tokens, at)) {
            (None, Turn::Open | Turn::Either) if marks != Marks::Single || singles => {
                open = Some((at, marks));
            }
            (Some((_, Marks::Single)), Turn::Close) if at < last_firm && is_possessive(text, tokens, at) => {}
            (Some((_, held)), Turn::Close) if held.are_double() && is_inches(tokens, at) => {}
            (Some((start, held)), Turn::Close | Turn::Either) if held.go_with(marks) => {
                quotes.push(Marked { open: start, close: at, closed: true, marks: pair(held, marks) });
                open = None;
            }
            // Reopened without having been closed: the first one ends where the second begins.
            (Some((start, held)), Turn::Open)
                if held.go_with(marks) && (held.are_double() || held == Marks::TwoSingles) =>
            {
                quotes.push(Marked { open: start, close: at, closed: false, marks: held });
                open = Some((at, marks));
            }
            _ => {}
        }
    }
    if let Some((start, marks)) = open
        && marks != Marks::Single
        && start + 1 < tokens.len()
    {
        quotes.push(Marked { open: start, close: tokens.len(), closed: false, marks });
    }
    quotes
}

/// A paragraph of `count` tokens that is a quote without marks.
pub(crate) fn block(count: usize) -> Option<Marked> {
    (count > 0).then_some(Marked { open: 0, close: count, closed: true, marks: Marks::Block })
}

/// Whether a token of this kind is a quotation mark.
pub(crate) fn is_mark(kind: Kind) -> bool {
    marks(kind).is_some()
}

fn marks(kind: Kind) -> Option<Marks> {
    match kind {
        Kind::Double => Some(Marks::Straight),
        Kind::DoubleOpen | Kind::DoubleClose => Some(Marks::Curly),
        Kind::TwoSingles => Some(Marks::TwoSingles),
        Kind::Single | Kind::SingleOpen | Kind::SingleClose => Some(Marks::Single),
        Kind::GuillemetOpen | Kind::GuillemetClose => Some(Marks::Guillemets),
        _ => None,
    }
}

/// The marks of a quote that opens with `held` and closes with `marks`.
fn pair(held: Marks, marks: Marks) -> Marks {
    if held == Marks::Straight && marks == Marks::Curly { Marks::Mixed } else { held }
}

/// What the mark at `at` does, by its form and by the white space around it.
fn turn(tokens: &[Token], at: usize) -> Turn {
    let token = &tokens[at];
    let glued_before = !token.spaced() && at > 0 && !opens_bracket(tokens[at - 1].kind);
    let glued_after = tokens.get(at + 1).is_some_and(|t| !t.spaced()) && !closes_phrase(tokens.get(at + 1));
    match token.kind {
        // A curly mark that was typed the wrong way round closes where nothing follows it.
        Kind::DoubleOpen if glued_before && !glued_after => Turn::Close,
        Kind::DoubleOpen | Kind::GuillemetOpen => Turn::Open,
        Kind::DoubleClose | Kind::GuillemetClose => Turn::Close,
        // Feet and inches: 5'11".
        Kind::Double | Kind::Single
            if glued_before
                && tokens[at - 1].kind == Kind::Number
                && !glued_after
                && is_measure(tokens, at) =>
        {
            Turn::Neither
        }
        Kind::SingleOpen => Turn::Open,
        Kind::Double | Kind::TwoSingles => match (glued_before, glued_after) {
            (false, true) => Turn::Open,
            (true, false) => Turn::Close,
            _ => Turn::Either,
        },
        Kind::Single | Kind::SingleClose => match (glued_before, glued_after) {
            (false, true) if token.kind == Kind::Single => Turn::Open,
            (true, false) => Turn::Close,
            _ => Turn::Neither,
        },
        _ => Turn::Neither,
    }
}

fn opens_bracket(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Open | Kind::Dash | Kind::DoubleOpen | Kind::SingleOpen | Kind::Double | Kind::Single
    )
}

fn closes_phrase(next: Option<&Token>) -> bool {
    next.is_some_and(|t| {
        matches!(
            t.kind,
            Kind::Stop
                | Kind::Comma
                | Kind::Semicolon
                | Kind::Colon
                | Kind::Question
                | Kind::Exclaim
                | Kind::Close
                | Kind::Dash
                | Kind::DoubleClose
                | Kind::Ellipsis
        )
    })
}

/// Whether the mark after a number measures though it looks like the end of a quote: the quote ends at a later mark, and
/// none opens before that.
fn is_inches(tokens: &[Token], at: usize) -> bool {
    at > 0
        && tokens[at - 1].kind == Kind::Number
        && !tokens[at].spaced()
        && (at + 1..tokens.len())
            .find(|&i| marks(tokens[i].kind).is_some_and(Marks::are_double))
            .is_some_and(|next| turn(tokens, next) == Turn::Close)
}

/// Whether the mark after a number measures: `6' 2"` or `5'11"`, that is, feet stand before it.
fn is_measure(tokens: &[Token], at: usize) -> bool {
    match tokens[at].kind {
        Kind::Single => true,
        _ => at >= 2 && matches!(tokens[at - 2].kind, Kind::Single | Kind::SingleClose),
    }
}

/// Whether single marks are the outer ones here: an opening one stands where no double one is open, and a closing
/// one that is no possessive follows it after a stop or comma, or before one.
fn single_outside(tokens: &[Token]) -> bool {
    let double_first = tokens.iter().find_map(|t| marks(t.kind)).is_some_and(|m| m != Marks::Single);
    if double_first {
        return false;
    }
    let opening = (0..tokens.len())
        .find(|&i| marks(tokens[i].kind) == Some(Marks::Single) && turn(tokens, i) == Turn::Open);
    let Some(opening) = opening else { return false };
    (opening + 2..tokens.len()).any(|i| {
        marks(tokens[i].kind) == Some(Marks::Single)
            && turn(tokens, i) == Turn::Close
            && (!matches!(tokens[i - 1].kind, Kind::Word | Kind::Number)
                || closes_phrase(tokens.get(i + 1))
                || tokens.get(i + 1).is_none_or(Token::spaced))
    })
}

/// A single mark that closes after a stop, comma or the like: no possessive stands there.
fn is_firm_single_close(tokens: &[Token], at: usize) -> bool {
    marks(tokens[at].kind) == Some(Marks::Single)
        && turn(tokens, at) == Turn::Close
        && closes_phrase(tokens.get(at - 1))
}

/// "crews’ boats": the mark stands after a word in s and before another word.
fn is_possessive(text: &str, tokens: &[Token], at: usize) -> bool {
    at > 0
        && tokens[at - 1].span().of(text).ends_with(['s', 'S'])
        && tokens.get(at + 1).is_some_and(|t| t.kind == Kind::Word && t.spaced())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::scan;

    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let mut tokens = Vec::new();
        scan(text, Span::new(0, text.len()), &mut tokens);
        let got: Vec<&str> = find(text, &tokens)
            .into_iter()
            .map(|q| {
                let end =
                    tokens.get(q.close).map_or(text.len(), |t| if q.closed { t.end() } else { t.start() });
                Span::new(tokens[q.open].start(), end).of(text)
            })
            .collect();
        assert_eq!(got, want);
    }

    #[test]
    fn curly_and_straight() {
        check("“It held,” she said. “Just.”", &["“It held,”", "“Just.”"]);
        check("\"It held,\" she said. \"Just.\"", &["\"It held,\"", "\"Just.\""]);
        check("''It held,'' she said.", &["''It held,''"]);
        check("«It held», she said.", &["«It held»"]);
    }

    #[test]
    fn apostrophes_are_no_quotes() {
        check("the soldiers’ opinions and the crews’ boats", &[]);
        check("the soldiers' opinions, 'tis said, in the '90s", &[]);
        check("He is 6' 2\" tall and 5'11\" wide.", &[]);
    }

    #[test]
    fn singles_inside_and_outside() {
        check("“She said ‘no’ twice,” he said.", &["“She said ‘no’ twice,”"]);
        check(
            "‘It held,’ she said. ‘The crews’ boats are safe.’",
            &["‘It held,’", "‘The crews’ boats are safe.’"],
        );
    }

    #[test]
    fn british_marks() {
        check("‘She told me “no” twice,’ he said.", &["‘She told me “no” twice,’"]);
        check("'It held,' she said. 'It didn't move.'", &["'It held,'", "'It didn't move.'"]);
        check("‘It’s the crews’ night,’ said Ada.", &["‘It’s the crews’ night,’"]);
    }

    #[test]
    fn inches_inside_a_quote() {
        check("\"We laid a 6\" pipe,\" she said.", &["\"We laid a 6\" pipe,\""]);
        check("“He is 6’2” and thin,” she said.", &["“He is 6’2” and thin,”"]);
        check("She waited until 6\" and left. \"It held,\" he said.", &["\"It held,\""]);
        check("“It was 1911” and “it held”", &["“It was 1911”", "“it held”"]);
    }

    #[test]
    fn odd_marks_stay_where_they_are() {
        check("It held,\" she said. \"We slept.\"", &["\"We slept.\""]);
        check("It held,” she said. “We slept.”", &["“We slept.”"]);
        check("“It held,\" she said. \"We slept.”", &["“It held,\"", "\"We slept.”"]);
        check("»It held«", &[]);
        check("<p date=\"May 9, 2016\">\"It held,\" she said.</p>", &["\"It held,\""]);
        check("“It held, she said.", &["“It held, she said."]);
        check("\"", &[]);
        check("“One. “Two,” he said.", &["“One. ", "“Two,”"]);
    }
}
