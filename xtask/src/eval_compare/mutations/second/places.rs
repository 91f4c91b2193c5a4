//! Changes of words and figures in places of their own: inside quotes, in headlines, at the front of sentences.

use reading::Span;

use crate::eval_compare::mutations::figures::{is_year, numbers};
use crate::eval_compare::mutations::words::words_between;
use crate::eval_compare::passage::{Chance, Mutated, Passage, is_common, replace};

/// The words of every quote of at least so many.
fn quotes(passage: &Passage<'_>, least: usize) -> Vec<(Span, Vec<usize>)> {
    let all = passage.quotes.iter().map(|&span| (span, words_between(passage, span)));
    all.filter(|(_, words)| words.len() >= least).collect()
}

/// A place inside a quote where only a space parts two lower-case words, neither its first nor its last.
fn inside_quote(passage: &Passage<'_>, chance: &mut Chance) -> Option<usize> {
    let quotes = quotes(passage, 6);
    let places: Vec<usize> = quotes
        .iter()
        .flat_map(|(_, words)| words.get(1..words.len() - 1).unwrap_or_default())
        .copied()
        .filter(|&at| {
            passage.word(at).is_lower()
                && passage.word(at + 1).is_lower()
                && passage.word(at + 1).quoted
                && passage.gap(at) == " "
        })
        .collect();
    chance.pick(&places).copied()
}

pub(super) fn quote_put_in(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let at = inside_quote(passage, chance)?;
    let with = chance.pick(&["really", "always", "completely", "terribly", "honestly", "never"])?;
    let end = passage.word(at).span.end;
    Some(replace(passage.text, Span::new(end, end + 1), &format!(" {with} ")))
}

pub(super) fn quote_left_out(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let at = inside_quote(passage, chance)?;
    if passage.gap(at.checked_sub(1)?) != " " {
        return None;
    }
    let span = Span::new(passage.word(at).span.start, passage.word(at + 1).span.start);
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(3), span.start + 4);
    Some(made)
}

pub(super) fn quote_other_words(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let words = quotes(passage, 8);
    let (_, words) = chance.pick(&words)?;
    let (a, b) = (*words.get(2)?, *words.get(4)?);
    if (a..b).any(|at| passage.gap(at) != " ") {
        return None;
    }
    let span = Span::new(passage.word(a).span.start, passage.word(b).span.end);
    let with =
        chance.pick(&["what everybody here wants", "the worst of both worlds", "going far too slowly"])?;
    Some(replace(passage.text, span, with))
}

/// `“… until the bridge is open, whatever it costs,” X said` loses what follows the last comma.
pub(super) fn quote_tail_cut(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = quotes(passage, 12)
        .into_iter()
        .filter_map(|(_, words)| {
            let (&last, first) = (words.last()?, words.len() / 2);
            let tail = words.get(first..words.len() - 2)?;
            let at =
                tail.iter().copied().find(|&at| passage.gap(at) == " " && passage.word(at).is_lower())?;
            let span = Span::new(passage.word(at).span.end, passage.word(last).span.end);
            let cut = span.of(passage.text);
            let said = passage.text[passage.word(last).span.end..].starts_with([',']);
            (said && !cut.contains(['.', '?', '!', '…'])).then_some(span)
        })
        .collect();
    let span = *chance.pick(&places)?;
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(12), span.start + 4);
    Some(made)
}

pub(super) fn quote_figure(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (0..passage.words.len())
        .filter(|&at| {
            let word = passage.word(at);
            word.quoted
                && word.is_number()
                && word.text.chars().all(|c| c.is_ascii_digit())
                && word.text.len() < 4
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let value: u32 = word.text.parse().ok()?;
    Some(replace(passage.text, word.span, &(value + 3).to_string()))
}

/// Two quotes in neighbouring sentences, by one speaker or two, become one.
pub(super) fn quotes_joined(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let pairs: Vec<(Span, Span)> = passage
        .quotes
        .windows(2)
        .filter_map(|pair| Some((*pair.first()?, *pair.last()?)))
        .filter(|(a, b)| {
            let between = &passage.text[a.end..b.start];
            let words = between.split_whitespace().count();
            !between.contains('\n')
                && (3..14).contains(&words)
                && words_between(passage, *a).len() >= 3
                && words_between(passage, *b).len() >= 3
        })
        .collect();
    let (a, b) = *chance.pick(&pairs)?;
    let close = a.of(passage.text).chars().next_back()?;
    let end = a.end - close.len_utf8();
    let open = b.start + passage.text[b.start..].chars().next()?.len_utf8();
    let mut made = replace(passage.text, Span::new(end, open), " ");
    made.copy_span = Span::new(a.start, made.copy_span.end + 10);
    Some(made)
}

pub(super) fn short_quote_unmarked(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let short: Vec<Span> = quotes(passage, 2)
        .into_iter()
        .filter(|(_, words)| words.len() <= 5 && words.iter().all(|&at| !passage.word(at).is_capitalised()))
        .map(|(span, _)| span)
        .collect();
    let span = *chance.pick(&short)?;
    let inner = span.of(passage.text).trim_matches(|c| matches!(c, '"' | '“' | '”')).to_owned();
    Some(replace(passage.text, span, &inner))
}

/// `X said the pier would …` becomes `X said “the pier would …”`.
pub(super) fn indirect_to_direct(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = (1..passage.words.len())
        .filter(|&at| {
            matches!(passage.word(at).text, "said" | "says" | "added")
                && !passage.word(at).quoted
                && passage.gap(at) == " "
                && passage.word(at + 1).is_lower()
        })
        .filter_map(|at| {
            let last = (at + 1..at + 30).find(|&i| passage.gap(i) != " ")?;
            let ends =
                passage.gap(last).starts_with('.') && last > at + 4 && passage.word(last).text.len() > 2;
            let span = Span::new(passage.word(at + 1).span.start, passage.word(last).span.end);
            let near = Span::new(span.start.saturating_sub(120), span.end + 120);
            (ends && !passage.quotes.iter().any(|quote| quote.overlaps(near))).then_some(span)
        })
        .collect();
    let span = *chance.pick(&places)?;
    Some(replace(passage.text, span, &format!("“{}”", span.of(passage.text))))
}

/// "Ellison said" with the surname alone.
pub(super) fn speaker_one_name(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (1..passage.words.len())
        .filter(|&at| {
            let word = passage.word(at);
            let alone = !passage.gap(at - 1).ends_with(' ') || !passage.word(at - 1).is_capitalised();
            word.is_capitalised()
                && word.text.len() > 3
                && !word.quoted
                && !word.first
                && alone
                && !is_common(word.text)
                && word.text.chars().skip(1).all(|c| c.is_ascii_lowercase())
                && passage.gap(at) == " "
                && matches!(passage.word(at + 1).text, "said" | "says")
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let with = chance.pick(&["Thackeray", "Oyelaran", "Lindqvist", "Marchbanks"])?;
    Some(replace(passage.text, word.span, with))
}

pub(super) fn he_to_she(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[("he", "she"), ("she", "he"), ("He", "She"), ("She", "He")];
    let mut places: Vec<(Span, &str)> = Vec::new();
    for word in passage.words.iter().filter(|word| !word.quoted) {
        places.extend(PAIRS.iter().filter(|(from, _)| *from == word.text).map(|(_, to)| (word.span, *to)));
    }
    let &(span, to) = chance.pick(&places)?;
    Some(replace(passage.text, span, to))
}

/// 1,234 becomes 1,243.
pub(super) fn digits_turned(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let turned: Vec<(Span, String)> = numbers(passage)
        .into_iter()
        .filter_map(|at| {
            let word = passage.word(at);
            let mut letters: Vec<char> = word.text.chars().collect();
            let place = (0..letters.len() - 1).rev().find(|&i| {
                letters[i].is_ascii_digit() && letters[i + 1].is_ascii_digit() && letters[i] != letters[i + 1]
            })?;
            letters.swap(place, place + 1);
            (!letters.starts_with(&['0'])).then(|| (word.span, letters.into_iter().collect()))
        })
        .collect();
    let (span, with) = chance.pick(&turned)?;
    Some(replace(passage.text, *span, with))
}

pub(super) fn point_moved(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = numbers(passage)
        .into_iter()
        .map(|at| passage.word(at))
        .filter(|w| w.text.contains('.'))
        .map(|w| w.span)
        .collect();
    let span = *chance.pick(&places)?;
    let (whole, part) = span.of(passage.text).split_once('.')?;
    let mut part = part.chars();
    let first = part.next()?;
    let rest: String = part.collect();
    let moved = if rest.is_empty() { format!("{whole}{first}") } else { format!("{whole}{first}.{rest}") };
    Some(replace(passage.text, span, &moved))
}

pub(super) fn one_more(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> =
        numbers(passage).into_iter().filter(|&at| passage.word(at).text.len() <= 3).collect();
    let word = passage.word(*chance.pick(&places)?);
    let value: u32 = word.text.parse().ok()?;
    Some(replace(passage.text, word.span, &(value + 1).to_string()))
}

/// A figure in the first line, where that is a heading, or else in the first sentence.
pub(super) fn figure_in_headline(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let end = passage.text.find(['\n']).unwrap_or(passage.text.len()).min(180);
    let places: Vec<usize> = (0..passage.words.len())
        .take_while(|&at| passage.word(at).span.end < end)
        .filter(|&at| {
            let word = passage.word(at);
            let plain = word.text.chars().all(|c| c.is_ascii_digit());
            word.is_number()
                && plain
                && word.text.len() < 4
                && !passage.gap(at).starts_with(['/', '-', ':'])
                && !passage.gap(at.saturating_sub(1)).ends_with(['/', '-', ':', '.'])
                && !is_common(passage.word(at.saturating_sub(1)).text)
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let value: u32 = word.text.parse().ok()?;
    Some(replace(passage.text, word.span, &(value * 2 + 1).to_string()))
}

pub(super) fn currency(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = numbers(passage)
        .into_iter()
        .map(|at| passage.word(at).span.start)
        .filter(|&start| passage.text[..start].ends_with(['$', '£', '€']))
        .map(|start| {
            let sign = passage.text[..start].chars().next_back().map_or(0, char::len_utf8);
            Span::new(start - sign, start)
        })
        .collect();
    let span = *chance.pick(&places)?;
    let with = if span.of(passage.text) == "$" { "€" } else { "$" };
    let mut made = replace(passage.text, span, with);
    made.copy_span.end += 6;
    Some(made)
}

pub(super) fn magnitude_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = numbers(passage)
        .into_iter()
        .filter(|&at| {
            passage.gap(at) == " "
                && matches!(passage.word(at + 1).text, "million" | "billion" | "mln" | "bln" | "thousand")
        })
        .map(|at| Span::new(passage.word(at).span.end, passage.word(at + 1).span.end))
        .collect();
    let span = *chance.pick(&places)?;
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(3), span.start + 2);
    Some(made)
}

pub(super) fn rate_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = (3..passage.words.len())
        .filter(|&at| {
            let number = (2..4)
                .any(|back| passage.word(at - back).is_number() && !is_year(passage.word(at - back).text));
            let plain = (at - 3..at).all(|i| passage.gap(i) == " " && !passage.word(i).quoted);
            let period = matches!(
                passage.word(at).text,
                "day" | "week" | "month" | "hour" | "barrel" | "tonne" | "share"
            );
            period
                && number
                && plain
                && matches!(passage.word(at - 1).text, "a" | "per")
                && !matches!(
                    passage.word(at + 1).text,
                    "earlier" | "ago" | "before" | "later" | "after" | "of" | "s"
                )
        })
        .map(|at| Span::new(passage.word(at - 1).span.start - 1, passage.word(at).span.end))
        .collect();
    let span = *chance.pick(&places)?;
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(12), span.start + 3);
    Some(made)
}

pub(super) fn day_of_month(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const MONTHS: &str = " January February April June July August September October November December Jan Feb Aug Sept Oct Nov Dec ";
    let is_month = |at: usize| MONTHS.contains(&format!(" {} ", passage.word(at).text));
    let places: Vec<usize> = (1..passage.words.len())
        .filter(|&at| {
            let word = passage.word(at);
            let before = is_month(at - 1) && matches!(passage.gap(at - 1), " " | ". ");
            let after = is_month(at + 1) && passage.gap(at) == " ";
            word.text.chars().all(|c| c.is_ascii_digit())
                && word.text.len() <= 2
                && !word.quoted
                && (before || after)
        })
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let day: u32 = word.text.parse().ok()?;
    Some(replace(passage.text, word.span, &(day % 27 + 2).to_string()))
}

/// `X said (that) the pier …` becomes `The pier …`.
pub(super) fn front_attribution_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<(Span, usize)> = (0..passage.words.len())
        .filter(|&at| passage.word(at).first && passage.word(at).is_capitalised() && !passage.word(at).quoted)
        .filter_map(|start| {
            let said = (start + 1..start + 6).find(|&at| passage.word(at).text == "said")?;
            let that = usize::from(passage.word(said + 1).text == "that");
            let next = said + 1 + that;
            let plain = (start..next).all(|i| passage.gap(i) == " ");
            let clause = matches!(
                passage.word(next).text,
                "the" | "it" | "they" | "there" | "he" | "she" | "a" | "its"
            );
            (plain && clause)
                .then(|| (Span::new(passage.word(start).span.start, passage.word(next).span.end), next))
        })
        .collect();
    let &(span, next) = chance.pick(&places)?;
    let word = passage.word(next).text;
    let (head, tail) = word.split_at(1);
    Some(replace(passage.text, span, &format!("{}{tail}", head.to_uppercase())))
}

/// `…, according to X.` becomes `….`
pub(super) fn according_to_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = (1..passage.words.len())
        .filter(|&at| {
            passage.word(at).text == "according"
                && passage.word(at + 1).text == "to"
                && !passage.word(at).quoted
                && passage.gap(at - 1) == ", "
        })
        .filter_map(|at| {
            let last = (at + 2..at + 12).find(|&i| passage.gap(i) != " ")?;
            passage
                .gap(last)
                .starts_with('.')
                .then(|| Span::new(passage.word(at - 1).span.end, passage.word(last).span.end))
        })
        .collect();
    let span = *chance.pick(&places)?;
    let mut made = replace(passage.text, span, "");
    made.copy_span = Span::new(span.start.saturating_sub(12), span.start + 2);
    Some(made)
}

pub(super) fn name_to_role(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = passage
        .names()
        .into_iter()
        .filter(|&(at, _)| {
            passage.gap(at + 1) == " "
                && matches!(passage.word(at + 2).text, "said" | "told" | "added" | "says" | "argued")
        })
        .map(|(at, _)| Span::new(passage.word(at).span.start, passage.word(at + 1).span.end))
        .collect();
    let span = *chance.pick(&places)?;
    let with = chance.pick(&[
        "a senior employee",
        "a critic",
        "a neighbour",
        "one expert",
        "a person close to the talks",
    ])?;
    Some(replace(passage.text, span, with))
}

pub(super) fn failed_to(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const VERBS: &str = " failed refused declined fails refuses declines ";
    let places: Vec<usize> = (0..passage.words.len())
        .filter(|&at| {
            VERBS.contains(&format!(" {} ", passage.word(at).text))
                && !passage.word(at).quoted
                && passage.word(at + 1).text == "to"
                && passage.gap(at) == " "
                && passage.gap(at + 1) == " "
                && passage.word(at + 2).is_lower()
                && passage.word(at + 2).text.len() > 3
        })
        .collect();
    let at = *chance.pick(&places)?;
    let span = Span::new(passage.word(at).span.start, passage.word(at + 2).span.end);
    let verb = passage.word(at + 2).text;
    let past = if verb.ends_with('e') { format!("{verb}d") } else { format!("{verb}ed") };
    Some(replace(passage.text, span, &past))
}

/// "not" after an auxiliary in a long sentence, or inside a quote.
pub(super) fn not_put_in(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = (15..passage.words.len())
        .filter(|&at| {
            let word = passage.word(at);
            matches!(word.text, "should" | "can" | "did" | "does" | "must" | "be" | "been" | "may")
                && passage.gap(at) == " "
                && passage.word(at + 1).is_lower()
                && passage.word(at + 1).text != "not"
                && (at - 12..at).all(|i| !passage.gap(i).contains(['.', '\n']))
        })
        .collect();
    let end = passage.word(*chance.pick(&places)?).span.end;
    Some(replace(passage.text, Span::new(end, end + 1), " not "))
}

/// `X was beaten by Y` becomes `Y was beaten by X`.
pub(super) fn passive_roles(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let capital = |at: usize| {
        let w = passage.word(at);
        w.is_capitalised()
            && !w.quoted
            && w.text.len() >= 3
            && !is_common(w.text)
            && w.text.chars().skip(1).all(|c| c.is_ascii_lowercase())
    };
    let places: Vec<(Span, Span)> = (1..passage.words.len())
        .filter(|&by| {
            passage.word(by).text == "by"
                && !passage.word(by).quoted
                && capital(by + 1)
                && passage.gap(by) == " "
                && !(capital(by + 2) && passage.gap(by + 1) == " ")
        })
        .filter_map(|by| {
            let be = (by.saturating_sub(4)..by)
                .find(|&i| matches!(passage.word(i).text, "was" | "were" | "is" | "been"))?;
            let who = be.checked_sub(1)?;
            let alone = capital(who)
                && !passage.word(who).first
                && !(capital(who.checked_sub(1)?) && passage.gap(who - 1) == " ");
            let plain = (who..by).all(|i| passage.gap(i) == " ");
            (alone && plain).then(|| (passage.word(who).span, passage.word(by + 1).span))
        })
        .filter(|(a, b)| a.of(passage.text) != b.of(passage.text))
        .collect();
    let &(a, b) = chance.pick(&places)?;
    let text = passage.text;
    let swapped = format!("{}{}{}", b.of(text), &text[a.end..b.start], a.of(text));
    Some(replace(text, Span::new(a.start, b.end), &swapped))
}

pub(super) fn surname(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<Span> = passage.names().into_iter().map(|(at, _)| passage.word(at + 1).span).collect();
    let span = *chance.pick(&places)?;
    let with = chance.pick(&["Quennell", "Abernathy", "Sorensen", "Villanueva"])?;
    Some(replace(passage.text, span, with))
}

pub(super) fn place(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PLACES: &str = " Britain France Germany Japan Iran Iraq China Washington London Paris Chicago Texas Florida California \
        England Scotland Wales Ireland Spain Italy Brazil India Canada Mexico Australia Ohio Boston Tokyo Brussels Geneva ";
    let places: Vec<Span> = passage
        .words
        .iter()
        .filter(|word| !word.quoted && !word.first && PLACES.contains(&format!(" {} ", word.text)))
        .map(|word| word.span)
        .collect();
    let span = *chance.pick(&places)?;
    let with = *chance.pick(&["Norway", "Portugal", "Nebraska", "Lisbon", "Kenya"])?;
    (with != span.of(passage.text)).then(|| replace(passage.text, span, with))
}

/// A letter doubled, left out, or another vowel.
pub(super) fn name_letter(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let places: Vec<usize> = passage
        .names()
        .into_iter()
        .map(|(at, _)| at + 1)
        .filter(|&at| passage.word(at).text.len() >= 5)
        .collect();
    let word = passage.word(*chance.pick(&places)?);
    let mut letters: Vec<char> = word.text.chars().collect();
    let at = 1 + usize::try_from(chance.next()).ok()? % (letters.len() - 2);
    match chance.next() % 3 {
        0 => letters.insert(at, letters[at]),
        1 => {
            letters.remove(at);
        }
        _ => {
            let vowel = (1..letters.len()).find(|&i| "aeiou".contains(letters[i]))?;
            letters[vowel] = if letters[vowel] == 'e' { 'a' } else { 'e' };
        }
    }
    Some(replace(passage.text, word.span, &letters.into_iter().collect::<String>()))
}

/// The copy gets a headline made of a sentence from further down, its doubt left out.
pub(super) fn lead_sheds_doubt(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const DOUBTS: &[(&str, &str)] = &[
        (" could ", " will "),
        (" may ", " will "),
        (" might ", " will "),
        (" about ", " "),
        (" nearly ", " "),
        (" up to ", " "),
        (" more than ", " "),
        (" almost ", " "),
        (" allegedly ", " "),
        (" alleged ", " "),
    ];
    let lines = passage.text.lines().skip(2).flat_map(|line| line.split(". "));
    let sheds: Vec<(&str, String)> = lines
        .filter(|line| {
            (60..140).contains(&line.len()) && !line.contains(['"', '“', ',']) && !line.contains(" said")
        })
        .filter_map(|line| {
            let (from, to) = DOUBTS.iter().find(|(from, _)| line.contains(from))?;
            let after = line.split_once(from)?.1;
            let figure = after.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '$' | '£'));
            let modal = to.trim() == "will" || from.contains("alleged");
            (figure || modal).then(|| (line, line.replacen(from, to, 1).trim_end_matches('.').to_owned()))
        })
        .filter(|(line, _)| !is_year(line))
        .collect();
    let (line, headline) = chance.pick(&sheds)?;
    let start = line.as_ptr() as usize - passage.text.as_ptr() as usize;
    Some(Mutated {
        copy: format!("{headline}\n\n{}", passage.text),
        source_span: Span::new(start, start + line.len()),
        copy_span: Span::new(0, headline.len()),
    })
}
