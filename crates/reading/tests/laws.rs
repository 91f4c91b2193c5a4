//! What holds for every text: spans fit it, and reading twice gives the same.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use proptest::prelude::*;
use reading::{Day, Lean, Moment, Reading, Reference, Span};

/// Every span of a reading.
fn spans(reading: &Reading) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    all.extend(reading.paragraphs.iter().map(|p| p.span));
    all.extend(reading.sentences.iter().map(|s| s.span));
    all.extend(reading.quotes.iter().flat_map(|q| [q.span, q.inner]));
    let begins = |a: &reading::Attribution| {
        a.cue.first().or(a.source.first()).or(a.content.first()).map(|span| span.start)
    };
    assert!(reading.attributions.is_sorted_by_key(begins), "attributions stand in order of their cues");
    for a in &reading.attributions {
        all.extend(a.source.iter().chain(&a.cue).chain(&a.content).copied());
        all.extend(a.antecedent.iter().chain(&a.outlet));
    }
    for f in &reading.figures {
        all.extend([f.span, f.number]);
        all.extend(f.counted.iter().chain(&f.hedge).chain(&f.moved));
    }
    for e in &reading.entities {
        all.push(e.name);
        all.extend(e.mentions.iter().chain(&e.descriptions));
    }
    all.extend(reading.dates.iter().map(|d| d.span));
    all.extend(reading.claims.iter().map(|c| c.span));
    all
}

fn check(text: &str) {
    let reading = reading::read(text);
    for span in spans(&reading) {
        assert!(text.get(span.start..span.end).is_some(), "{span:?} does not fit {text:?}");
    }
    assert_eq!(reading, reading::read(text));
    for quote in &reading.quotes {
        assert!(quote.attribution.is_none_or(|a| a < reading.attributions.len()));
    }
    for claim in &reading.claims {
        assert_eq!(claim.selector(text).exact, claim.span.of(text));
        assert!(claim.figures.iter().all(|f| *f < reading.figures.len()));
        assert!(claim.quotes.iter().all(|q| *q < reading.quotes.len()));
        assert!(claim.attribution.is_none_or(|a| a < reading.attributions.len()));
    }
    for date in &reading.dates {
        for lean in [Lean::Past, Lean::Future] {
            let day = Day::new(2024, 2, 29).unwrap();
            let reference = Reference { now: Moment::new(day, 23, 59, 59).unwrap(), zone: Some(-120), lean };
            let ends = date.stretch(&reference).and_then(|s| s.from.zip(s.to));
            assert!(ends.is_none_or(|(from, to)| from <= to), "{date:?} ends before it begins in {text:?}");
        }
    }
    for number in reading::numbers(text) {
        assert!(text.get(number.span.start..number.span.end).is_some());
    }
}

/// Pieces that the rules look at, to be put together in any order.
const PIECES: &[&str] = &[
    " 5:30 p.m. ",
    " on Monday, ",
    " July 13-15 ",
    " Feb. 29, 1900 ",
    " half past ",
    " a quarter to ",
    " the first Monday of ",
    " the last week of 2018 ",
    " 9999 years ago",
    " 31 ",
    " between 1 and ",
    " from 24:00 to ",
    " for 10 days ",
    " since ",
    " by the end of ",
    " in two weeks ",
    " three days after Easter 2100 ",
    " Ramadan 2030 ",
    " last Yom Kippur ",
    " Diwali 9999 ",
    " Lunar New Year 1 ",
    " last week's Sunday",
    " by EOM",
    " in her mid-40s",
    " ages 9, 11 and 14",
    " 5-foot-4",
    " 6ft 2in",
    " 38C (100F)",
    " 3 to 1",
    " km2",
    " several hundred ",
    " a couple of ",
    " 8- to 16-",
    " per 100,000 ",
    " 12p to ",
    " tonight ",
    " 1400 GMT ",
    " 2000 B.C. ",
    " the 1990s ",
    " an hour and a half ",
    " 7'10\" ",
    " US$3 and fourteen ",
    " a ",
    " second ",
    " - ",
    "“",
    "”",
    "\"",
    "''",
    "'",
    "’",
    "‘",
    "«",
    "»",
    " said ",
    " told ",
    "according to ",
    "Ada Marsh",
    "the Herald",
    ", ",
    ". ",
    "\n",
    "\n\n",
    "? ",
    "! ",
    "... ",
    "—",
    "-",
    " - ",
    "(",
    ")",
    "1,000",
    "3.2",
    "million",
    "half",
    "a",
    "dozen",
    "one",
    "two",
    "thirds",
    "$",
    "£",
    "%",
    "percent",
    "to",
    "and",
    "between",
    "from",
    "about",
    "over",
    "2019",
    "Oct. 26",
    "U.S.",
    "Mr.",
    "No. 10",
    "who",
    "which",
    "that",
    "she",
    "his",
    "claim",
    "rose",
    "fell",
    "by",
    "5'11\"",
    "½",
    "°",
    "é",
    "日本",
    "\u{200b}",
    "\u{a0}",
    "’s",
    "n’t",
    "1/2",
    "10-20",
    "99999999999999999999999999999999999999999999999",
    "hundredths",
    "e9",
    "minus",
    ":",
    ";",
    "/",
    "tens of thousands",
    "years old",
    "a day",
    "per",
    "reportedly",
];

proptest! {
    #[test]
    fn any_text_can_be_read(text in "\\PC{0,200}") {
        check(&text);
    }

    #[test]
    fn any_mixture_of_news_can_be_read(picks in prop::collection::vec((0..PIECES.len(), any::<bool>()), 0..80)) {
        let text: String = picks.iter().map(|(at, space)| if *space { format!("{} ", PIECES[*at]) } else { PIECES[*at].to_string() }).collect();
        check(&text);
    }
}

#[test]
fn odd_texts_can_be_read() {
    for text in [
        "",
        "\"",
        "“",
        "\n\n\n",
        "’",
        "...",
        "$",
        "1",
        "1/0",
        "0/0 of 5",
        "“”",
        "a.a.a.a.a.a.a.a.a.ab",
        "\u{feff}“x",
        "- ",
        "—1",
        "é’t",
        "a’",
        "1e999999999",
        "said Monday ",
    ] {
        check(text);
    }
    for piece in PIECES {
        check(piece);
        check(&piece.repeat(50));
    }
}
