//! Quotes over several paragraphs and quotes without marks.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use reading::{Marks, QuoteKind, read};

/// Every quote's words without its marks, its marks, whether it carries on the one before, and its source.
#[track_caller]
fn check(text: &str, want: &[(&str, Marks, bool, &str)]) {
    let reading = read(text);
    let got: Vec<(&str, Marks, bool, &str)> = reading
        .quotes
        .iter()
        .map(|q| {
            let attribution = q.attribution.map(|a| &reading.attributions[a]);
            let source = attribution.and_then(|a| a.source.first()).map_or("-", |s| s.of(text));
            (q.inner.of(text), q.marks, q.continues, source)
        })
        .collect();
    assert_eq!(got, want, "{text}");
}

#[test]
fn over_paragraphs_reopened_each_time() {
    check(
        "“It held,” Ada Marsh said. “We slept.\n\n“Then the wind turned.\n\n“Nobody was hurt.”\n\nThe pier stands.",
        &[
            ("It held,", Marks::Curly, false, "Ada Marsh"),
            ("We slept.", Marks::Curly, false, "Ada Marsh"),
            ("Then the wind turned.", Marks::Curly, true, "Ada Marsh"),
            ("Nobody was hurt.", Marks::Curly, true, "Ada Marsh"),
        ],
    );
    check(
        "Ada Marsh said: \"It held.\n\n\"Then we slept.\"",
        &[
            ("It held.", Marks::Straight, false, "Ada Marsh"),
            ("Then we slept.", Marks::Straight, true, "Ada Marsh"),
        ],
    );
}

#[test]
fn an_odd_mark_spoils_only_its_own_paragraph() {
    check(
        "Ada Marsh said: “It held.\n\nThe pier stands. “We slept,” Tobias Vane said.",
        &[("It held.", Marks::Curly, false, "Ada Marsh"), ("We slept,", Marks::Curly, false, "Tobias Vane")],
    );
    check(
        "“It held,\" Ada Marsh said. \"We slept.”",
        &[("It held,", Marks::Curly, false, "Ada Marsh"), ("We slept.", Marks::Mixed, false, "Ada Marsh")],
    );
}

#[test]
fn other_marks() {
    check(
        "‘She told me “no” twice,’ Tobias Vane said.",
        &[("She told me “no” twice,", Marks::Single, false, "Tobias Vane")],
    );
    check("«It held», Ada Marsh said.", &[("It held", Marks::Guillemets, false, "Ada Marsh")]);
}

#[test]
fn blocks_without_marks() {
    for text in [
        "Ada Marsh wrote:\n\n> The pier held through the night.\n\nIt stands.",
        "Ada Marsh wrote:\n\n    The pier held through the night.\n\nIt stands.",
        "Ada Marsh wrote:\n\nThe pier held through the night.\n\nIt stands.",
    ] {
        check(text, &[("The pier held through the night.", Marks::Block, false, "Ada Marsh")]);
        assert_eq!(read(text).quotes[0].kind, QuoteKind::Speech);
    }
    check(
        "Ada Marsh wrote:\n\n> The pier held.\n> Then we slept until noon.\n\nIt stands.",
        &[
            ("The pier held.", Marks::Block, false, "Ada Marsh"),
            ("Then we slept until noon.", Marks::Block, true, "Ada Marsh"),
        ],
    );
    // Marks of its own go before the block's, and a colon after anything but saying introduces no quote.
    check("Ada Marsh wrote:\n\n> “The pier held.”", &[("The pier held.", Marks::Curly, false, "Ada Marsh")]);
    check("Three things failed:\n\nThe lamps went out before the storm came.", &[]);
}
