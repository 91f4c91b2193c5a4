//! A text with its words by position, for mutations to work on; and the seeded choice between places.

use reading::Span;

/// One word: letters, digits, inner apostrophes, commas and points of numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Word<'t> {
    pub(crate) text: &'t str,
    pub(crate) span: Span,
    /// Inside quotation marks.
    pub(crate) quoted: bool,
    /// First of its sentence, as far as a full stop before it tells.
    pub(crate) first: bool,
}

impl Word<'_> {
    pub(crate) fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
    pub(crate) fn is_number(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
    pub(crate) fn is_lower(&self) -> bool {
        self.text.chars().all(|c| c.is_ascii_lowercase())
    }
}

/// A text and its words.
pub(crate) struct Passage<'t> {
    pub(crate) text: &'t str,
    pub(crate) words: Vec<Word<'t>>,
    /// Quotes in double marks: the whole with its marks.
    pub(crate) quotes: Vec<Span>,
}

impl<'t> Passage<'t> {
    pub(crate) fn new(text: &'t str) -> Self {
        let quotes = quotes(text);
        let mut words = Vec::new();
        let mut start = None;
        let chars: Vec<(usize, char)> = text.char_indices().chain([(text.len(), ' ')]).collect();
        for (at, &(byte, c)) in chars.iter().enumerate() {
            let next = chars.get(at + 1).map_or(' ', |c| c.1);
            let before = at.checked_sub(1).and_then(|at| chars.get(at)).map_or(' ', |c| c.1);
            let joins = matches!(c, '\'' | '’') && before.is_alphabetic() && next.is_alphabetic()
                || matches!(c, ',' | '.') && before.is_ascii_digit() && next.is_ascii_digit();
            match (c.is_alphanumeric() || joins, start) {
                (true, None) => start = Some(byte),
                (false, Some(first)) => {
                    let span = Span::new(first, byte);
                    let quoted = quotes.iter().any(|quote| quote.contains(span));
                    words.push(Word {
                        text: &text[first..byte],
                        span,
                        quoted,
                        first: starts_sentence(text, first),
                    });
                    start = None;
                }
                _ => {}
            }
        }
        Self { text, words, quotes }
    }

    /// The text between two neighbouring words.
    pub(crate) fn gap(&self, at: usize) -> &'t str {
        match (self.words.get(at), self.words.get(at + 1)) {
            (Some(a), Some(b)) => &self.text[a.span.end..b.span.start],
            _ => "",
        }
    }

    /// The word at a place, or an empty one.
    pub(crate) fn word(&self, at: usize) -> Word<'t> {
        self.words.get(at).copied().unwrap_or(Word {
            text: "",
            span: Span::default(),
            quoted: true,
            first: true,
        })
    }

    /// Words `at..at + n` are a plain run: outside quotes, only single spaces between.
    pub(crate) fn plain_run(&self, at: usize, n: usize) -> bool {
        (at..at + n).all(|i| self.words.get(i).is_some_and(|w| !w.quoted))
            && (at..at + n - 1).all(|i| self.gap(i) == " ")
    }

    /// Every capitalised pair of words, sentence starts left out.
    pub(crate) fn names(&self) -> Vec<(usize, &'t str)> {
        (0..self.words.len())
            .filter(|&at| {
                let (a, b) = (self.word(at), self.word(at + 1));
                let ok = |w: &Word<'_>| {
                    w.is_capitalised()
                        && w.text.len() >= 3
                        && w.text.chars().skip(1).all(|c| c.is_ascii_lowercase())
                };
                ok(&a)
                    && ok(&b)
                    && !a.first
                    && self.gap(at) == " "
                    && !a.quoted
                    && !is_common(a.text)
                    && !is_common(b.text)
                    && !self.next_to_capital(at)
            })
            .map(|at| (at, &self.text[self.word(at).span.start..self.word(at + 1).span.end]))
            .collect()
    }

    /// Whether a capitalised word stands right before or after the pair at `at`.
    fn next_to_capital(&self, at: usize) -> bool {
        let before = at > 0 && self.gap(at - 1) == " " && self.word(at - 1).is_capitalised();
        before || self.gap(at + 1) == " " && self.word(at + 2).is_capitalised()
    }
}

/// Words that are capitalised for other reasons than being somebody's name.
pub(crate) fn is_common(word: &str) -> bool {
    const COMMON: &str = " The This That These Those Mr Mrs Ms Dr Sen Rep Gov President Monday Tuesday Wednesday Thursday Friday \
        Saturday Sunday January February March April May June July August September October November December New \
        North South East West United States White House And But For His Her Its Not You Your They When What Who How ";
    COMMON.contains(&format!(" {word} "))
}

fn starts_sentence(text: &str, at: usize) -> bool {
    let before = text[..at].trim_end_matches([' ', '"', '“', '‘', '\'', '(']);
    before.is_empty() || before.ends_with(['.', '!', '?', '\n', ':', ';', '”', '"', '-', '–', '—'])
}

fn quotes(text: &str) -> Vec<Span> {
    let mut quotes = Vec::new();
    let mut open: Option<usize> = None;
    for (at, c) in text.char_indices() {
        let spaced =
            text[..at].chars().next_back().is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '['));
        match c {
            '\n' => open = None,
            '“' => open = Some(at),
            '”' => quotes.extend(open.take().map(|start| Span::new(start, at + c.len_utf8()))),
            '"' if spaced => open = Some(at),
            '"' => quotes.extend(open.take().map(|start| Span::new(start, at + 1))),
            _ => {}
        }
    }
    quotes
}

/// A small seeded generator (SplitMix64).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// One of a list.
    pub(crate) fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let length = u64::try_from(list.len()).ok().filter(|&n| n > 0)?;
        list.get(usize::try_from(self.next() % length).ok()?)
    }
}

/// A changed text: what was there, what stands there now, and which kinds would be a right report.
#[derive(Debug, Clone)]
pub(crate) struct Mutated {
    pub(crate) copy: String,
    pub(crate) source_span: Span,
    pub(crate) copy_span: Span,
}

/// Replaces a stretch of the text.
pub(crate) fn replace(text: &str, span: Span, with: &str) -> Mutated {
    let copy = format!("{}{with}{}", &text[..span.start], &text[span.end..]);
    Mutated { copy, source_span: span, copy_span: Span::new(span.start, span.start + with.len()) }
}
