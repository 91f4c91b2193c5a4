//! Reads the words and numbers of a sentence.
//!
//! Punctuation yields no token, so it can never make two texts differ; quotation marks come from the reading.

use crate::clitic;
use crate::clock;
use crate::fraction;
use crate::number;
use crate::token::{Token, to_u32};
use crate::words::{
    self, CAPITAL, CURRENCY, DATE, INITIAL, LONGEST, NEGATION, NUMBER, POSSESSIVE, RESPELT, Role, STYLED,
    UNIT, stem_of,
};

/// A word being read: its letters folded to lower case without diacritics.
struct Word {
    letters: [u8; LONGEST],
    len: usize,
    /// Hash of the letters so far, not mixed yet.
    hashed: u64,
    overflow: u64,
    upper: usize,
    count: usize,
}

impl Word {
    fn new() -> Self {
        Self { letters: [0; LONGEST], len: 0, hashed: words::UNHASHED, overflow: 0, upper: 0, count: 0 }
    }

    fn push(&mut self, letter: char) {
        self.count += 1;
        if letter.is_ascii() {
            self.upper += usize::from(letter.is_ascii_uppercase());
            self.push_byte(letter.to_ascii_lowercase() as u8);
        } else {
            self.upper += usize::from(letter.is_uppercase());
            let mut buffer = [0; 4];
            for lower in letter.to_lowercase() {
                for &byte in fold(lower).encode_utf8(&mut buffer).as_bytes() {
                    self.push_byte(byte);
                }
            }
        }
    }

    fn push_byte(&mut self, byte: u8) {
        if let Some(place) = self.letters.get_mut(self.len) {
            *place = byte;
            self.len += 1;
            self.hashed = words::hash_on(self.hashed, byte);
        } else {
            self.overflow = words::mix(self.overflow ^ u64::from(byte)).wrapping_add(1);
        }
    }

    fn bytes(&self) -> &[u8] {
        self.letters.get(..self.len).unwrap_or(&[])
    }
}

/// A Latin letter without its diacritic; others as they are.
fn fold(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ś' | 'š' | 'ş' => 's',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ł' => 'l',
        'ğ' => 'g',
        _ => letter,
    }
}

/// Plain letters in lower case and digits; nothing for all other bytes.
const LOWER: [u8; 256] = {
    let mut lower = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        if byte.is_ascii_alphanumeric() {
            lower[byte as usize] = byte.to_ascii_lowercase();
        }
        byte += 1;
    }
    lower
};

/// Reads tokens from one sentence.
pub(crate) struct Tokenizer<'a> {
    text: &'a str,
    at: usize,
    end: usize,
    initial: bool,
    currency: Option<Token>,
}

/// Appends the tokens of `text[start..end]`, one sentence, to `tokens`.
pub(crate) fn tokenize(text: &str, start: usize, end: usize, tokens: &mut Vec<Token>) {
    let first = tokens.len();
    let mut tokenizer =
        Tokenizer { text, at: start, end: end.min(text.len()), initial: true, currency: None };
    tokenizer.run(tokens);
    number::join(text, tokens, first);
}

impl Tokenizer<'_> {
    fn byte(&self, at: usize) -> u8 {
        if at < self.end { self.text.as_bytes().get(at).copied().unwrap_or(0) } else { 0 }
    }

    fn peek(&self, at: usize) -> Option<char> {
        if at >= self.end {
            return None;
        }
        let byte = self.byte(at);
        if byte < 0x80 { Some(char::from(byte)) } else { self.text.get(at..self.end)?.chars().next() }
    }

    fn run(&mut self, tokens: &mut Vec<Token>) {
        while self.at < self.end {
            match self.byte(self.at) {
                b' ' => self.at += 1,
                b'0'..=b'9' => self.number(tokens),
                b'a'..=b'z' | b'A'..=b'Z' => self.word(tokens),
                _ => match self.peek(self.at) {
                    Some(next) if !is_mark(next) && next.is_alphabetic() => self.word(tokens),
                    Some(next) => self.sign(next, tokens),
                    None => break,
                },
            }
        }
        self.flush_currency(tokens);
    }

    /// Anything that is neither letter nor digit.
    fn sign(&mut self, sign: char, tokens: &mut Vec<Token>) {
        let start = self.at;
        self.at += sign.len_utf8();
        if !sign.is_ascii()
            && let Some(value) = fraction::vulgar(sign)
        {
            return self.fraction(start, value, tokens);
        }
        let name: &[u8] = match sign {
            '%' => b"percent",
            '&' => b"and",
            '°' => b"degrees",
            '$' => b"dollar",
            '£' => b"pound",
            '€' => b"euro",
            '¥' => b"yen",
            '"' | '“' | '‘' | '«' | ':' => {
                // A straight mark with a space behind it closes.
                self.initial |= sign != '"' || self.peek(self.at).is_some_and(char::is_alphanumeric);
                return;
            }
            ' ' | '\u{a0}' => return,
            _ => {
                self.flush_currency(tokens);
                return;
            }
        };
        let mut token = finish(start, self.at, words::hash(name), name);
        token.role |= STYLED;
        if matches!(sign, '%' | '&' | '°') {
            tokens.push(token);
        } else {
            self.flush_currency(tokens);
            self.currency = Some(token);
        }
    }

    /// A currency sign stands before its number and is said after it.
    fn flush_currency(&mut self, tokens: &mut Vec<Token>) {
        if let Some(mut token) = self.currency.take() {
            token.role |= UNIT | CURRENCY;
            tokens.push(token);
        }
    }

    fn number(&mut self, tokens: &mut Vec<Token>) {
        let start = self.at;
        while self.byte(self.at).is_ascii_digit()
            || (matches!(self.byte(self.at), b',' | b'.') && self.byte(self.at + 1).is_ascii_digit())
        {
            self.at += 1;
        }
        let digits = self.text.get(start..self.at).unwrap_or("");
        if let Some((minutes, end)) = clock::time_at(self.text, start, self.at, self.end) {
            let key = words::mix(u64::from(minutes) ^ 0x0063_6c6f_636b);
            let role = NUMBER | DATE | STYLED | if self.initial { INITIAL } else { 0 };
            let stem = f64::from(minutes).to_bits();
            let span = (to_u32(start), to_u32(end));
            tokens.push(Token { start: span.0, end: span.1, key, stem, role, ..Token::default() });
            self.at = end;
            self.initial = false;
            return;
        }
        if let Some((value, end)) = fraction::slash_at(self.text, start, self.at, self.end) {
            self.at = end;
            return self.fraction(start, value, tokens);
        }
        let suffix_start = self.at;
        while self.byte(self.at).is_ascii_alphabetic() {
            self.at += 1;
        }
        let suffix = self.text.get(suffix_start..self.at).unwrap_or("");
        let mut token = number::from_digits(digits);
        token.start = to_u32(start);
        token.end = to_u32(self.at);
        let suffix = number::apply_suffix(&mut token, suffix, self.currency.is_some());
        token.role |= if self.initial { INITIAL } else { 0 };
        self.initial = false;
        if suffix.is_some() {
            token.end = to_u32(suffix_start);
        }
        let role = token.role;
        tokens.push(token);
        if let Some(unit) = suffix {
            let mut lower = unit.to_ascii_lowercase().into_bytes();
            lower.truncate(LONGEST);
            let mut token = finish(suffix_start, self.at, words::hash(&lower), &lower);
            token.role |= STYLED | (role & INITIAL);
            tokens.push(token);
        }
        if self.currency.is_some() && !number::magnitude_follows(self.text, self.at, self.end) {
            self.flush_currency(tokens);
        }
    }

    /// A fraction from `start` to here.
    fn fraction(&mut self, start: usize, value: f64, tokens: &mut Vec<Token>) {
        let mut token = number::from_fraction(value);
        token.start = to_u32(start);
        token.end = to_u32(self.at);
        token.role |= if self.initial { INITIAL } else { 0 };
        self.initial = false;
        tokens.push(token);
    }

    /// Reads the plain letters and digits that a word opens with at one go.
    fn plain_start(&mut self, word: &mut Word) {
        let rest = self.text.as_bytes().get(self.at..self.end).unwrap_or(&[]);
        let (mut length, mut upper, mut hashed) = (0, 0, word.hashed);
        for (place, &byte) in word.letters.iter_mut().zip(rest) {
            let lower = LOWER[usize::from(byte)];
            if lower == 0 {
                break;
            }
            *place = lower;
            hashed = words::hash_on(hashed, lower);
            upper += usize::from(lower != byte);
            length += 1;
        }
        (word.len, word.count, word.upper, word.hashed) = (length, length, upper, hashed);
        self.at += length;
    }

    fn word(&mut self, tokens: &mut Vec<Token>) {
        let start = self.at;
        let mut word = Word::new();
        self.plain_start(&mut word);
        let mut apostrophe = None;
        // Most words end here, before a space or a comma.
        let next = self.byte(self.at);
        let may_go_on = !next.is_ascii() || next.is_ascii_alphanumeric() || matches!(next, b'\'' | b'.');
        while may_go_on && let Some(next) = self.peek(self.at) {
            if !is_mark(next) && next.is_alphanumeric() {
                word.push(next);
                self.at += next.len_utf8();
            } else if matches!(next, '\'' | '’' | '\u{92}') && self.letter_after(self.at + next.len_utf8())
            {
                apostrophe = Some((word.len, self.at));
                self.at += next.len_utf8();
            } else if next == '.' && word.count == 1 && self.is_acronym(self.at) {
                self.acronym(&mut word);
            } else if !is_joiner(next) {
                break;
            } else {
                self.at += next.len_utf8();
            }
        }
        self.push_word(start, &word, apostrophe, tokens);
        self.flush_currency(tokens);
        self.initial = false;
    }

    /// "°C", "° F".
    fn follows_degree(&self, start: usize) -> bool {
        self.text.get(..start).is_some_and(|before| before.trim_end_matches(' ').ends_with('°'))
    }

    fn letter_after(&self, at: usize) -> bool {
        self.peek(at).is_some_and(char::is_alphabetic)
    }

    /// Whether a single letter and a dot go on as "U.S." does.
    fn is_acronym(&self, dot: usize) -> bool {
        self.byte(dot + 1).is_ascii_alphabetic() && self.byte(dot + 2) == b'.'
    }

    fn acronym(&mut self, word: &mut Word) {
        while self.byte(self.at) == b'.' && self.is_acronym(self.at) {
            word.push(char::from(self.byte(self.at + 1)));
            self.at += 2;
        }
        if self.byte(self.at) == b'.' {
            self.at += 1;
        }
    }

    fn push_word(
        &mut self,
        start: usize,
        word: &Word,
        apostrophe: Option<(usize, usize)>,
        tokens: &mut Vec<Token>,
    ) {
        let mut role = if self.initial { INITIAL } else { 0 };
        if word.upper > 0 && self.peek(start).is_some_and(char::is_uppercase) {
            role |= CAPITAL;
        }
        let letters = word.bytes();
        let (stem, tail) = match apostrophe {
            Some((at, byte)) if at > 0 => {
                (letters.get(..at).unwrap_or(letters), Some((letters.get(at..).unwrap_or(&[]), byte)))
            }
            _ => (letters, None),
        };
        let scale: Option<&[u8]> = match letters {
            b"c" if self.follows_degree(start) => Some(b"celsius"),
            b"f" if self.follows_degree(start) => Some(b"fahrenheit"),
            _ => None,
        };
        if let Some(scale) = scale {
            let mut token = finish(start, self.at, words::hash(scale), scale);
            token.role |= STYLED | role;
            return tokens.push(token);
        }
        match tail {
            None if letters == b"cannot" => self.contraction(start, b"can", b"t", start + 4, role, tokens),
            Some((tail, byte)) if clitic::is_clitic(stem, tail) => {
                self.contraction(start, stem, tail, byte, role, tokens);
            }
            _ => {
                let all_capitals = word.count > 1 && word.upper == word.count;
                let mut key = words::mix(word.hashed) ^ word.overflow;
                if all_capitals && matches!(letters, b"us" | b"it" | b"who" | b"may") {
                    key = words::mix(key);
                    let mut token = Token { key, stem: key, role: role | CAPITAL, ..Token::default() };
                    token.start = to_u32(start);
                    token.end = to_u32(self.at);
                    tokens.push(token);
                    return;
                }
                let mut token = finish(start, self.at, key, letters);
                token.role |= role;
                tokens.push(token);
            }
        }
    }

    /// "don't" is "do not", "it's" is "it is", "Smith's" is "Smith" and a possessive.
    fn contraction(
        &mut self,
        start: usize,
        stem: &[u8],
        tail: &[u8],
        apostrophe: usize,
        role: Role,
        tokens: &mut Vec<Token>,
    ) {
        let (base, second, cut): (&[u8], &[u8], usize) = match tail {
            b"t" => (clitic::without_n(stem), b"not", apostrophe.saturating_sub(1)),
            b"s" if clitic::takes_is(stem) => (stem, b"is", apostrophe),
            b"s" => (stem, b"'s", apostrophe),
            b"re" => (stem, b"are", apostrophe),
            b"ve" => (stem, b"have", apostrophe),
            b"ll" => (stem, b"will", apostrophe),
            b"m" => (stem, b"am", apostrophe),
            _ => (stem, b"'d", apostrophe),
        };
        let mut first = finish(start, cut, words::hash(base), base);
        first.role |= role;
        tokens.push(first);
        let mut rest = finish(cut, self.at, words::hash(second), second);
        rest.role |= match second {
            b"'s" | b"'d" => POSSESSIVE,
            b"not" => STYLED | NEGATION,
            _ => STYLED,
        };
        tokens.push(rest);
    }
}

/// Dashes, curly quotation marks and the like: told quickly, since they are neither letters nor digits.
fn is_mark(sign: char) -> bool {
    matches!(sign, '\u{2000}'..='\u{206f}')
}

/// Soft hyphens and zero-width signs stand inside words and mean nothing.
fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{200b}' | '\u{200c}' | '\u{200d}' | '\u{feff}' | '\u{300}'..='\u{36f}')
}

/// A token of a word with what the lexicon knows about it.
fn finish(start: usize, end: usize, key: u64, letters: &[u8]) -> Token {
    let mut token = Token { start: to_u32(start), end: to_u32(end), key, ..Token::default() };
    if let Some(entry) = words::look_up(key) {
        token.key = entry.key;
        token.role = entry.role;
        token.group = entry.group;
        token.pole = entry.pole;
        token.stem = if entry.key == key { stem_of(letters, key) } else { entry.key };
        return token;
    }
    if letters.len() >= 6 && letters.len() < LONGEST && letters.contains(&b'z') {
        let mut spelt = [0; LONGEST];
        if let Some(copy) = spelt.get_mut(..letters.len()) {
            copy.copy_from_slice(letters);
            if words::respell(copy) {
                token.key = words::hash(copy);
                token.role |= RESPELT;
                token.stem = stem_of(copy, token.key);
                return token;
            }
        }
    }
    token.stem = stem_of(letters, key);
    token
}
