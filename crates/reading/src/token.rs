//! The one scan over the text that everything else builds on: words, numbers, marks, each looked up in the lexicon once.

use crate::Span;
use crate::lexicon::{self, Entry, Letters, Lexicon, WordId, tag};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Letters, with apostrophes that belong to them, and clitics: "don" is never split from "n’t" in the wrong place.
    Word,
    /// Digits, with commas and points between digits.
    Number,
    /// `.`
    Stop,
    /// `...` or `…`
    Ellipsis,
    /// `?`
    Question,
    /// `!`
    Exclaim,
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// `:`
    Colon,
    /// A dash between phrases: `—`, `–`, `--`, or ` - `.
    Dash,
    /// A hyphen inside a word or before a number.
    Hyphen,
    /// `/`
    Slash,
    /// `%`
    Percent,
    /// `$`, `£` and the like.
    Currency,
    /// `(` or `[`
    Open,
    /// `)` or `]`
    Close,
    /// `"`
    Double,
    /// `''` or ` `` `
    TwoSingles,
    /// `“` or `„`
    DoubleOpen,
    /// `”`
    DoubleClose,
    /// `'` standing alone or at a word's edge.
    Single,
    /// `‘`
    SingleOpen,
    /// `’` at a word's edge or standing alone.
    SingleClose,
    /// `«`
    GuillemetOpen,
    /// `»`
    GuillemetClose,
    /// Anything else.
    Other,
}

/// One token, in 16 bytes: nothing else takes as much memory in a long text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token {
    /// The tags and signs of its lexicon entry, which are looked at many times.
    tags: u64,
    /// Where it starts, in the lower bits, and [`SPACED`], [`CAPITAL`] and [`UPPER`].
    place: u32,
    /// Its word in the lexicon; [`WordId::NONE`] where it is unknown.
    pub(crate) word: WordId,
    /// Bytes; see [`LONGEST_TOKEN`].
    length: u8,
    /// What it is.
    pub(crate) kind: Kind,
}

/// White space or the paragraph's start stands before the token.
const SPACED: u32 = 1 << 31;

/// Its first letter is upper case.
const CAPITAL: u32 = 1 << 30;

/// It has more than one letter and all are upper case.
const UPPER: u32 = 1 << 29;

/// The last place at which a token can start: half a gigabyte.
const LAST_START: u32 = UPPER - 1;

impl Token {
    /// Where it stands in the text.
    pub(crate) fn span(&self) -> Span {
        Span { start: self.start(), end: self.end() }
    }

    pub(crate) fn start(&self) -> usize {
        (self.place & LAST_START) as usize
    }

    /// Whether white space or the paragraph's start stands before it.
    pub(crate) fn spaced(&self) -> bool {
        self.place & SPACED != 0
    }

    /// Whether its first letter is upper case.
    pub(crate) fn capital(&self) -> bool {
        self.place & CAPITAL != 0
    }

    /// Whether it has more than one letter and all are upper case.
    pub(crate) fn upper(&self) -> bool {
        self.place & UPPER != 0
    }

    /// Takes it for a word in lower case.
    pub(crate) fn lower(&mut self) {
        self.place &= !CAPITAL;
    }

    pub(crate) fn end(&self) -> usize {
        self.start() + usize::from(self.length)
    }

    /// Whether it is this word of `text`, in any case.
    pub(crate) fn reads(&self, text: &str, word: &str) -> bool {
        // The lengths differ nearly always, and save a look at the text.
        usize::from(self.length) == word.len()
            && text
                .as_bytes()
                .get(self.start()..self.end())
                .is_some_and(|own| own.eq_ignore_ascii_case(word.as_bytes()))
    }

    /// Its lexicon entry.
    pub(crate) fn entry(&self) -> &'static Entry {
        lexicon::get().entry(self.word)
    }

    /// The tags of its lexicon entry.
    pub(crate) fn tags(&self) -> u64 {
        self.tags & !tag::SIGNS
    }

    /// Whether its lexicon entry has any of `tags`, signs among them.
    pub(crate) fn is(&self, tags: u64) -> bool {
        self.tags & tags != 0
    }
}

/// Cuts `text[range]`, one paragraph, into tokens and adds them to `tokens`.
pub(crate) fn scan(text: &str, range: Span, tokens: &mut Vec<Token>) {
    let end = text.floor_char_boundary(range.end.min(LAST_START as usize));
    let text = &text[..end];
    let bytes = text.as_bytes();
    let mut scanner = Scanner { text, bytes, at: range.start, spaced: true, tokens, lexicon: lexicon::get() };
    while let Some(&byte) = bytes.get(scanner.at) {
        scanner.step(byte);
    }
}

/// Most bytes of one token: what is longer is cut into several, none of which means anything anyway.
const LONGEST_TOKEN: usize = u8::MAX as usize;

/// Most bytes of "U.S.A." and its like; a bound keeps `a.a.a.a…` linear.
const LONGEST_INITIALS: usize = 12;

struct Scanner<'a> {
    /// The text up to where the scan ends.
    text: &'a str,
    /// Its bytes.
    bytes: &'a [u8],
    at: usize,
    spaced: bool,
    tokens: &'a mut Vec<Token>,
    lexicon: &'static Lexicon,
}

impl Scanner<'_> {
    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(b' ')
    }

    /// Takes in what begins with `byte`.
    fn step(&mut self, byte: u8) {
        match byte {
            b' ' | b'\t' | b'\r' | b'\n' | 0..=31 | 127 => {
                self.at += 1;
                self.spaced = true;
            }
            b'a'..=b'z' | b'A'..=b'Z' => self.word(),
            b'0'..=b'9' => self.number(),
            b'.' if self.peek(1).is_ascii_digit() && (self.spaced || !self.after_number()) => self.number(),
            b'.' if self.peek(1) == b'.' => self.run(b'.', Kind::Ellipsis),
            b'-' if self.peek(1) == b'-' => self.run(b'-', Kind::Dash),
            b'-' if self.spaced && self.peek(1) == b' ' => self.push(1, Kind::Dash),
            b'\'' if self.peek(1) == b'\'' => self.push(2, Kind::TwoSingles),
            b'`' if self.peek(1) == b'`' => self.push(2, Kind::TwoSingles),
            0..=127 => self.push(1, ascii_mark(byte)),
            _ => self.wide(),
        }
    }

    fn after_number(&self) -> bool {
        self.tokens.last().is_some_and(|t| t.kind == Kind::Number && t.end() == self.at)
    }

    /// A run of one byte.
    fn run(&mut self, byte: u8, kind: Kind) {
        let mut length = 1;
        while length <= LONGEST_TOKEN && self.peek(length) == byte {
            length += 1;
        }
        self.push(length, kind);
    }

    fn push(&mut self, length: usize, kind: Kind) {
        self.push_word(length, kind, WordId::NONE, false, false);
    }

    #[inline(always)]
    fn push_word(&mut self, length: usize, kind: Kind, word: WordId, capital: bool, upper: bool) {
        let start = self.at;
        let length = if length > LONGEST_TOKEN { self.cut() } else { length };
        self.at = start + length;
        // `scan` stops at `LAST_START` and tokens at `LONGEST_TOKEN`, so neither cast can lose anything.
        #[allow(clippy::cast_possible_truncation)]
        let (start, length) = (start as u32, length as u8);
        let signs =
            (u32::from(self.spaced) * SPACED) | (u32::from(capital) * CAPITAL) | (u32::from(upper) * UPPER);
        let place = start | signs;
        let tags = self.lexicon.tags(word);
        self.tokens.push(Token { tags, place, word, length, kind });
        // The space that follows nearly every word is passed over with it.
        self.spaced = self.peek(0) == b' ';
        self.at += usize::from(self.spaced);
    }

    /// Length of a token that is cut off here because it would be too long.
    fn cut(&self) -> usize {
        self.text.floor_char_boundary(self.at + LONGEST_TOKEN) - self.at
    }

    /// Digits with commas, points and apostrophes between digits.
    fn number(&mut self) {
        let mut length = usize::from(self.bytes[self.at] == b'.');
        while length <= LONGEST_TOKEN {
            match self.peek(length) {
                b'0'..=b'9' => length += 1,
                b'.' | b',' if length > 0 && self.peek(length + 1).is_ascii_digit() => length += 2,
                _ => break,
            }
        }
        self.push(length, Kind::Number);
    }

    /// Letters, with initials ("U.S.") and inner apostrophes ("O’Neil") kept and clitics ("’s", "n’t") cut off.
    fn word(&mut self) {
        let Letters { length, capital, upper, key } = Letters::at(&self.bytes[self.at..]);
        // Nearly every word ends here; the rest goes on with an apostrophe or a letter of another kind, or is very long.
        match self.peek(length) {
            b'\'' | b'a'..=b'z' | b'A'..=b'Z' | 128.. => self.odd_word(),
            b'.' if length == 1 => self.odd_word(),
            _ => self.push_word(length, Kind::Word, self.lexicon.find_key(key), capital, upper && length > 1),
        }
    }

    /// A word that is not plain ASCII letters and then something else.
    #[inline(never)]
    fn odd_word(&mut self) {
        if let Some(length) = self.initials() {
            let word = self.look_up(self.at, self.at + length);
            return self.push_word(length, Kind::Word, word, self.bytes[self.at].is_ascii_uppercase(), true);
        }
        let mut length = self.letters_from(self.at);
        while length <= LONGEST_TOKEN
            && self.peek(length) >= 128
            && let Some(c) = self.letter_at(self.at + length)
        {
            length += c.len_utf8();
            length += self.letters_from(self.at + length);
        }
        self.finish_word(length);
    }

    /// The letter at `at`, or none where another kind of character stands there.
    fn letter_at(&self, at: usize) -> Option<char> {
        let c = self.text.get(at..)?.chars().next()?;
        (c != '’' && c.is_alphabetic() || ('\u{300}'..='\u{36f}').contains(&c)).then_some(c)
    }

    /// Having found the letters, decides what an apostrophe after them means.
    fn finish_word(&mut self, letters: usize) {
        let start = self.at;
        let apostrophe = matches!(self.peek(letters), b'\'' | 0xe2 | 0xc2);
        let (mut length, mut clitic) = if apostrophe { self.apostrophe(letters) } else { (letters, 0) };
        if clitic == 0 && length > letters {
            // "O’Neil’s": the apostrophe inside the name may be followed by one more that cuts off a clitic.
            (length, clitic) = self.apostrophe(length);
        }
        let capital = match self.bytes[start] {
            byte @ 0..128 => byte.is_ascii_uppercase(),
            _ => self.text[start..].starts_with(char::is_uppercase),
        };
        let uppers = self.uppers(start..start + letters);
        let word = self.look_up(start, start + length);
        self.push_word(length, Kind::Word, word, capital, uppers > 1 && uppers >= letters.min(length));
        if clitic > 0 {
            let word = self.look_up(self.at, self.at + clitic);
            self.push_word(clitic, Kind::Word, word, false, false);
        }
    }

    /// Letters in upper case in the word at `range`.
    fn uppers(&self, range: std::ops::Range<usize>) -> usize {
        let word = &self.text[range];
        if word.is_ascii() {
            word.bytes().filter(u8::is_ascii_uppercase).count()
        } else {
            word.chars().filter(|c| c.is_uppercase()).count()
        }
    }

    /// Length of the word whose first `length` bytes are letters, and of the clitic after it, if an apostrophe follows.
    fn apostrophe(&self, length: usize) -> (usize, usize) {
        let at = self.at + length;
        let Some(mark) = self.apostrophe_at(at) else { return (length, 0) };
        let tail = self.letters_from(at + mark);
        let letters = self.bytes.get(at + mark..at + mark + tail).unwrap_or_default();
        if letters.eq_ignore_ascii_case(b"t") && self.text_ends_with_n(at) && length > 1 {
            // "don’t" is "do" and "n’t"; "can’t" keeps its letters as "ca".
            (length - 1, 1 + mark + 1)
        } else if is_clitic(letters) {
            (length, mark + tail)
        } else if tail > 0 {
            (length + mark + tail, 0)
        } else {
            (length, 0)
        }
    }

    fn text_ends_with_n(&self, end: usize) -> bool {
        end > 0 && self.bytes[end - 1].eq_ignore_ascii_case(&b'n')
    }

    /// Length of the apostrophe at `at`, if one is there.
    fn apostrophe_at(&self, at: usize) -> Option<usize> {
        match self.bytes.get(at..)? {
            [b'\'', ..] => Some(1),
            [0xe2, 0x80, 0x99, ..] => Some(3),
            // Windows' mark, read as Latin-1; see `wide_mark`.
            [0xc2, 0x92, ..] => Some(2),
            _ => None,
        }
    }

    /// How many ASCII letters stand at `at`; no more than tell that a token is too long, which keeps `aaaa…` linear.
    fn letters_from(&self, at: usize) -> usize {
        let end = self.bytes.len().min(at.saturating_add(LONGEST_TOKEN + 1));
        self.bytes.get(at..end).map_or(0, ascii_letters)
    }

    /// Length of "U.S.", "a.m.", "J.D." here: single letters each followed by a stop, at least two.
    fn initials(&self) -> Option<usize> {
        if self.peek(1) != b'.' {
            return None;
        }
        let mut length = 0;
        while length < LONGEST_INITIALS
            && self.peek(length).is_ascii_alphabetic()
            && self.peek(length + 1) == b'.'
        {
            length += 2;
        }
        // In "U.S.A" the last letter has no stop of its own; in "a.m.and" the text is broken and left alone.
        if length >= 2 && self.peek(length).is_ascii_alphabetic() {
            length = if self.peek(length + 1).is_ascii_alphanumeric() { 0 } else { length + 1 };
        }
        (length >= 3).then_some(length)
    }

    fn look_up(&self, start: usize, end: usize) -> WordId {
        self.lexicon.find(&self.bytes[start..end])
    }

    /// A character outside ASCII.
    fn wide(&mut self) {
        let Some(c) = self.text.get(self.at..).and_then(|t| t.chars().next()) else {
            self.at = self.bytes.len();
            return;
        };
        let mark = wide_mark(c);
        if mark != Kind::Other {
            self.push(c.len_utf8(), mark);
        } else if c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}') {
            self.at += c.len_utf8();
            self.spaced = true;
        } else if c.is_alphabetic() {
            self.word();
        } else {
            self.push(c.len_utf8(), Kind::Other);
        }
    }
}

/// How many ASCII letters `bytes` begins with.
fn ascii_letters(bytes: &[u8]) -> usize {
    bytes.iter().position(|b| !b.is_ascii_alphabetic()).unwrap_or(bytes.len())
}

/// Whether these letters after an apostrophe are a word of their own.
fn is_clitic(letters: &[u8]) -> bool {
    let same = |clitic: &[u8]| letters.eq_ignore_ascii_case(clitic);
    same(b"s") || same(b"re") || same(b"ve") || same(b"ll") || same(b"d") || same(b"m")
}

fn ascii_mark(byte: u8) -> Kind {
    match byte {
        b'.' => Kind::Stop,
        b'?' => Kind::Question,
        b'!' => Kind::Exclaim,
        b',' => Kind::Comma,
        b';' => Kind::Semicolon,
        b':' => Kind::Colon,
        b'-' => Kind::Hyphen,
        b'/' => Kind::Slash,
        b'%' => Kind::Percent,
        b'$' => Kind::Currency,
        b'(' | b'[' => Kind::Open,
        b')' | b']' => Kind::Close,
        b'"' => Kind::Double,
        b'\'' => Kind::Single,
        _ => Kind::Other,
    }
}

/// What a mark outside ASCII is. U+0091 to U+0097 are the marks of Windows' character set, read as Latin-1: they are no
/// characters of their own, and pages are full of them.
fn wide_mark(c: char) -> Kind {
    match c {
        '…' => Kind::Ellipsis,
        '\u{96}' | '\u{97}' | '—' | '–' | '―' | '−' => Kind::Dash,
        '\u{2010}' | '\u{2011}' => Kind::Hyphen,
        '£' | '€' | '¥' | '¢' | '\u{20a0}'..='\u{20cf}' => Kind::Currency,
        '\u{93}' | '“' | '„' | '‟' => Kind::DoubleOpen,
        '\u{94}' | '”' => Kind::DoubleClose,
        '\u{91}' | '‘' | '‚' => Kind::SingleOpen,
        '\u{92}' | '’' => Kind::SingleClose,
        '«' => Kind::GuillemetOpen,
        '»' => Kind::GuillemetClose,
        _ => Kind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: &[&str]) {
        let mut tokens = Vec::new();
        scan(text, Span::new(0, text.len()), &mut tokens);
        let got: Vec<&str> = tokens.iter().map(|t| t.span().of(text)).collect();
        assert_eq!(got, want);
    }

    #[test]
    fn words_and_clitics() {
        check("Don’t say O’Neil’s", &["Do", "n’t", "say", "O’Neil", "’s"]);
        check("\u{93}Don\u{92}t,\u{94}", &["\u{93}", "Do", "n\u{92}t", ",", "\u{94}"]);
        check("the soldiers’ view", &["the", "soldiers", "’", "view"]);
        check("They’re U.S.-made.", &["They", "’re", "U.S.", "-", "made", "."]);
        check("at 5 p.m. in São Tomé", &["at", "5", "p.m.", "in", "São", "Tomé"]);
    }

    #[test]
    fn numbers_and_marks() {
        check("$1,234.5, or .08%", &["$", "1,234.5", ",", "or", ".08", "%"]);
        check("20-year-old...", &["20", "-", "year", "-", "old", "..."]);
        check("''It'' -- so", &["''", "It", "''", "--", "so"]);
        check("a – b—c - d", &["a", "–", "b", "—", "c", "-", "d"]);
    }
}
