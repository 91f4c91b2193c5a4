//! Edits that change nothing: anything reported as drift for one of these is wrong.

use super::passage::{Chance, Passage};

/// A harmless edit; `None` where the text has no place for it.
pub(crate) type Harmless = (&'static str, fn(&Passage<'_>, &mut Chance) -> Option<String>);

/// All of them.
pub(crate) const ALL: &[Harmless] = &[
    ("same-text", |p, _| Some(p.text.to_owned())),
    ("straight-quotes", |p, _| changed(p.text, &[("“", "\""), ("”", "\""), ("’", "'"), ("‘", "'")])),
    ("curly-quotes", curly),
    ("apostrophes", apostrophes),
    ("dashes", |p, _| changed(p.text, &[(" -- ", " — "), (" — ", " – "), (" - ", " – ")])),
    ("spaces", |p, _| {
        changed(p.text, &[(". ", ".  "), (" million", "\u{a0}million"), (" percent", "\u{a0}percent")])
    }),
    ("one-paragraph", |p, _| {
        p.text.contains('\n').then(|| p.text.split_whitespace().collect::<Vec<_>>().join(" "))
    }),
    ("more-paragraphs", |p, _| changed(p.text, &[(" said. ", " said.\n\n"), (" year. ", " year.\n\n")])),
    ("per-cent", |p, _| {
        changed(
            p.text,
            &[(" percent ", "% "), (" per cent ", "% "), (" pct ", " percent "), ("% ", " per cent ")],
        )
    }),
    ("numbers-as-digits", digits),
    ("thousands", thousands),
    ("american-spelling", |p, _| words(p, AMERICAN)),
    ("ise-ize", ize),
    ("honorifics", |p, _| {
        changed(p.text, &[("Mr. ", ""), ("Mr ", ""), ("Mrs. ", ""), ("Ms. ", ""), ("Dr. ", "")])
    }),
    ("titles-short", |p, _| {
        changed(
            p.text,
            &[
                ("Senator ", "Sen. "),
                ("Sen. ", "Senator "),
                ("Rep. ", "Representative "),
                ("Gov. ", "Governor "),
            ],
        )
    }),
    ("abbreviations", |p, _| {
        changed(
            p.text,
            &[
                ("U.S. ", "US "),
                ("U.K. ", "UK "),
                ("U.N. ", "UN "),
                (" Corp ", " Corp. "),
                (" Inc ", " Inc. "),
                (" Co ", " Co. "),
            ],
        )
    }),
    ("united-states", |p, _| {
        changed(p.text, &[("the U.S. ", "the United States "), ("the US ", "the United States ")])
    }),
    ("months-short", |p, _| {
        words(
            p,
            &[
                ("January", "Jan."),
                ("February", "Feb."),
                ("August", "Aug."),
                ("September", "Sept."),
                ("October", "Oct."),
                ("November", "Nov."),
                ("December", "Dec."),
            ],
        )
    }),
    ("money-short", money),
    ("said-before", said_before),
    ("contractions", |p, _| {
        changed_outside_quotes(
            p,
            &[
                (" did not ", " didn't "),
                (" is not ", " isn't "),
                (" does not ", " doesn't "),
                (" will not ", " won't "),
                (" it is ", " it's "),
            ],
        )
    }),
    ("states", |p, _| {
        changed_outside_quotes(
            p,
            &[
                (", Calif.,", ","),
                (", Fla.,", ","),
                (", Ohio,", ","),
                (", Pa.,", ","),
                (", Mass.,", ","),
                (", N.J.,", ","),
                (", Va.,", ","),
            ],
        )
    }),
    ("about-around", |p, _| {
        changed_outside_quotes(
            p,
            &[(" about $", " around $"), (" nearly $", " almost $"), (" over $", " more than $")],
        )
    }),
    ("relative-day", |p, _| relative_day(p)),
    ("dropped-sentences", dropped),
    ("excerpt", excerpt),
    ("own-sentences", own),
    ("paragraphs-moved", moved),
    ("headline", |p, _| Some(format!("Our take on a story from the wire\n\n{}", p.text))),
    ("fractions", |p, _| {
        changed_outside_quotes(
            p,
            &[
                ("two-thirds", "2/3"),
                ("two thirds", "two-thirds"),
                ("a third of", "one-third of"),
                ("1/2 ", "½ "),
            ],
        )
    }),
    ("of-the-country", |p, _| {
        changed_outside_quotes(
            p,
            &[
                ("U.S. officials", "American officials"),
                ("U.S. economy", "American economy"),
                ("US economy", "American economy"),
                ("U.S. government", "American government"),
                ("US government", "American government"),
                ("Japanese government", "Japan government"),
                ("UK economy", "British economy"),
            ],
        )
    }),
    ("bodies-in-full", |p, _| {
        changed_outside_quotes(
            p,
            &[
                ("the FBI ", "the Federal Bureau of Investigation "),
                ("the IMF ", "the International Monetary Fund "),
                ("the WHO ", "the World Health Organization "),
                ("the NHS ", "the National Health Service "),
                ("the EC ", "the European Commission "),
                ("International Monetary Fund ", "IMF "),
                ("Environmental Protection Agency ", "EPA "),
            ],
        )
    }),
    ("quote-ellipsis", ellipsis),
    ("hyphens", |p, _| {
        changed_outside_quotes(
            p,
            &[
                ("-year-old", " year old"),
                ("e-mail", "email"),
                ("long-term", "long term"),
                ("so-called", "so called"),
            ],
        )
    }),
    ("footer", |p, _| {
        Some(format!(
            "{}\n\nThis story was first published elsewhere. Sign up for our newsletter to get more like it.",
            p.text
        ))
    }),
];

/// The text with the first pair that occurs replaced throughout.
fn changed(text: &str, pairs: &[(&str, &str)]) -> Option<String> {
    let (from, to) = pairs.iter().find(|(from, _)| text.contains(from))?;
    Some(text.replace(from, to))
}

fn changed_outside_quotes(passage: &Passage<'_>, pairs: &[(&str, &str)]) -> Option<String> {
    // Quotes in doubled apostrophes, or that run over paragraphs, are not in `quotes`.
    if passage.text.contains("''")
        || passage.text.matches(['"', '“', '”']).count() != 2 * passage.quotes.len()
    {
        return None;
    }
    for (from, to) in pairs {
        for (at, _) in passage.text.match_indices(from) {
            if !passage.quotes.iter().any(|q| q.start <= at && at < q.end) {
                return Some(format!("{}{to}{}", &passage.text[..at], &passage.text[at + from.len()..]));
            }
        }
    }
    None
}

fn is_straight(quote: &str) -> bool {
    quote.len() > 2 && quote.starts_with('"') && quote.ends_with('"')
}

fn curly(passage: &Passage<'_>, _: &mut Chance) -> Option<String> {
    let straight: Vec<_> = passage.quotes.iter().filter(|q| is_straight(q.of(passage.text))).collect();
    if straight.is_empty() {
        return None;
    }
    let mut text = passage.text.to_owned();
    for quote in straight.iter().rev() {
        text.replace_range(quote.end - 1..quote.end, "”");
        text.replace_range(quote.start..quote.start + 1, "“");
    }
    Some(text)
}

fn apostrophes(passage: &Passage<'_>, _: &mut Chance) -> Option<String> {
    changed(passage.text, &[("'s ", "’s "), ("’s ", "'s "), ("n't", "n’t")])
}

const DIGITS: [(&str, &str); 9] = [
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("ten", "10"),
];

/// Replaces every word on the left by its partner, outside quotes.
fn words(passage: &Passage<'_>, pairs: &[(&str, &str)]) -> Option<String> {
    let mut text = passage.text.to_owned();
    let mut any = false;
    for word in passage.words.iter().rev().filter(|w| !w.quoted) {
        if let Some((_, to)) = pairs.iter().find(|(from, _)| *from == word.text) {
            text.replace_range(word.span.start..word.span.end, to);
            any = true;
        }
    }
    any.then_some(text)
}

fn digits(passage: &Passage<'_>, _: &mut Chance) -> Option<String> {
    let hyphen = |at: usize| passage.gap(at).starts_with('-') || at > 0 && passage.gap(at - 1).ends_with('-');
    let alone = (0..passage.words.len())
        .all(|at| !hyphen(at) || !DIGITS.iter().any(|(w, _)| *w == passage.word(at).text));
    alone.then(|| words(passage, &DIGITS)).flatten()
}

fn thousands(passage: &Passage<'_>, _: &mut Chance) -> Option<String> {
    let word = passage.words.iter().find(|w| w.text.len() >= 5 && w.text.contains(',') && w.is_number())?;
    Some(passage.text.replace(word.text, &word.text.replace(',', "")))
}

const AMERICAN: &[(&str, &str)] = &[
    ("colour", "color"),
    ("labour", "labor"),
    ("Labour", "Labor"),
    ("favour", "favor"),
    ("centre", "center"),
    ("defence", "defense"),
    ("programme", "program"),
    ("programmes", "programs"),
    ("theatre", "theater"),
    ("travelled", "traveled"),
    ("cancelled", "canceled"),
    ("behaviour", "behavior"),
    ("neighbours", "neighbors"),
    ("honour", "honor"),
    ("licence", "license"),
    ("tonnes", "tonnes"),
    ("aluminium", "aluminum"),
    ("favourite", "favorite"),
    ("rumours", "rumors"),
    ("harbour", "harbor"),
    ("grey", "gray"),
    ("sceptical", "skeptical"),
    ("modelling", "modeling"),
];

fn ize(passage: &Passage<'_>, _: &mut Chance) -> Option<String> {
    const PAIRS: &[(&str, &str)] = &[
        ("organization", "organisation"),
        ("organizations", "organisations"),
        ("criticized", "criticised"),
        ("realized", "realised"),
        ("recognized", "recognised"),
        ("authorized", "authorised"),
        ("organized", "organised"),
        ("emphasized", "emphasised"),
        ("organisation", "organization"),
        ("organisations", "organizations"),
        ("recognised", "recognized"),
        ("realise", "realize"),
    ];
    words(passage, PAIRS)
}

fn money(passage: &Passage<'_>, _: &mut Chance) -> Option<String> {
    let at = (0..passage.words.len()).find(|&at| {
        let word = passage.word(at);
        word.is_number()
            && passage.text[..word.span.start].ends_with('$')
            && passage.gap(at) == " "
            && passage.word(at + 1).text == "million"
    })?;
    let end = passage.word(at + 1).span.end;
    Some(format!("{}m{}", &passage.text[..passage.word(at).span.end], &passage.text[end..]))
}

/// `Name Name said.` becomes `said Name Name.`
fn said_before(passage: &Passage<'_>, chance: &mut Chance) -> Option<String> {
    let places: Vec<usize> = passage
        .names()
        .into_iter()
        .map(|(at, _)| at)
        .filter(|&at| {
            passage.gap(at + 1) == " "
                && passage.word(at + 2).text == "said"
                && passage.gap(at + 2).starts_with('.')
                && at > 0
                && passage.gap(at - 1).contains(',')
        })
        .collect();
    let at = *chance.pick(&places)?;
    let (start, end) = (passage.word(at).span.start, passage.word(at + 2).span.end);
    let name = &passage.text[start..passage.word(at + 1).span.end];
    Some(format!("{}said {name}{}", &passage.text[..start], &passage.text[end..]))
}

fn relative_day(passage: &Passage<'_>) -> Option<String> {
    changed_outside_quotes(
        passage,
        &[
            (" yesterday", " on Tuesday"),
            (" on Wednesday", " yesterday"),
            (" on Tuesday", " last week"),
            (" today", " on Monday"),
            (" on Thursday", " earlier this week"),
        ],
    )
}

/// Sentence ends that are plain to see.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    for paragraph in text.split('\n').map(str::trim).filter(|p| !p.is_empty()) {
        sentences.push(paragraph);
    }
    sentences
}

fn dropped(passage: &Passage<'_>, chance: &mut Chance) -> Option<String> {
    let all = sentences(passage.text);
    let kept: Vec<&str> = all.iter().copied().filter(|_| !chance.next().is_multiple_of(4)).collect();
    (kept.len() < all.len() && kept.len() >= 2).then(|| kept.join("\n\n"))
}

fn excerpt(passage: &Passage<'_>, _: &mut Chance) -> Option<String> {
    let all = sentences(passage.text);
    (all.len() >= 5).then(|| all.get(..all.len() / 3 + 1).unwrap_or(&[]).join("\n\n"))
}

const OWN: [&str; 4] = [
    "Readers in our valley have followed the matter closely.",
    "We will keep an eye on what comes next for the harbour towns.",
    "Our correspondent in the hill villages heard much the same from shopkeepers.",
    "It remains to be felt in the orchards around Millbrook.",
];

fn own(passage: &Passage<'_>, chance: &mut Chance) -> Option<String> {
    let mut all = sentences(passage.text);
    let at = usize::try_from(chance.next()).ok()? % all.len().max(1);
    all.insert(at, chance.pick(&OWN)?);
    Some(all.join("\n\n"))
}

fn moved(passage: &Passage<'_>, chance: &mut Chance) -> Option<String> {
    let mut all = sentences(passage.text);
    if all.len() < 4 {
        return None;
    }
    let at = 1 + usize::try_from(chance.next()).ok()? % (all.len() - 2);
    all.swap(at, at + 1);
    Some(all.join("\n\n"))
}

fn ellipsis(passage: &Passage<'_>, chance: &mut Chance) -> Option<String> {
    let quotes: Vec<Vec<usize>> = passage
        .quotes
        .iter()
        .map(|&q| {
            (0..passage.words.len()).filter(|&at| q.contains(passage.word(at).span)).collect::<Vec<_>>()
        })
        .filter(|words| words.len() >= 12)
        .collect();
    let words = chance.pick(&quotes)?;
    let (a, b) = (passage.word(*words.get(4)?), passage.word(*words.get(8)?));
    if passage.text[a.span.start..b.span.start].contains(['.', '?', '!']) {
        return None;
    }
    Some(format!("{}... {}", &passage.text[..a.span.start], &passage.text[b.span.start..]))
}
