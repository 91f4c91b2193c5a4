//! Who speaks a quote, and which quotes are no speech: one table a question.

#![allow(clippy::unwrap_used, reason = "a test may fail")]

use reading::{QuoteKind, Reading, read};

/// The source of the quote at `at`, as written.
fn speaker<'t>(reading: &Reading, text: &'t str, at: usize) -> Option<&'t str> {
    let attribution = &reading.attributions[reading.quotes[at].attribution?];
    attribution.source.first().map(|s| s.of(text))
}

/// Every quote of a text is spoken by the one named beside it.
#[track_caller]
fn check(text: &str, speakers: &[&str]) {
    let reading = read(text);
    let got: Vec<&str> =
        (0..reading.quotes.len()).map(|at| speaker(&reading, text, at).unwrap_or("-")).collect();
    assert_eq!(got, speakers, "{text}");
}

#[test]
fn the_tag_stands_after_the_quote() {
    check("“It held,” Ada Marsh said.", &["Ada Marsh"]);
    check("“It held!” beamed Ada Marsh of Marlow.", &["Ada Marsh of Marlow"]);
    check("“It held,” exhorted the mayor’s deputy, Tobias Vane.", &["the mayor’s deputy, Tobias Vane"]);
    check("“The pier stands,” read the statement.", &["the statement"]);
    check("“It held,” another friend, Mara Vane told the Herald.", &["another friend, Mara Vane"]);
    check("“It will stand for years,” a voice in the film states.", &["a voice in the film"]);
    check("“Will it stand?” Vane pressed.", &["Vane"]);
    check("“You know, it happens, right?” Vane went on, as if nobody had heard.", &["Vane"]);
    check("Their chants of “Ada! Ada! Ada!” were cut short.", &["Their"]);
}

#[test]
fn the_words_before_the_quote_say_who() {
    check(
        "Joking again, Ada Marsh of the crews observed, the best was the tide itself:\n“It held.”",
        &["Ada Marsh of the crews"],
    );
    check("From the report: “The pier held through the storm.”", &["the report"]);
    check("Piers hold up well - Tobias Vane: “Nobody was hurt at all.”", &["Tobias Vane"]);
    check(
        "Said Ada Marsh, who led the crews for years, “We were all so proud.”",
        &["Ada Marsh, who led the crews for years"],
    );
    check("Asked what a repair would cost, Vane replied: “I have no idea.”", &["Vane"]);
    check("Tobias Vane on Monday attacked the council, saying it was “late and lazy.”", &["Tobias Vane"]);
    check("Marsh said it would hold, and Vane vowed to “mend every plank” by May.", &["Vane"]);
}

#[test]
fn a_quote_that_stands_alone_is_carried_over_or_belongs_to_the_subject_before() {
    check("“It held,” Ada Marsh said. “We slept well.”", &["Ada Marsh", "Ada Marsh"]);
    check("“It held,” Ada Marsh said. But “the lower steps are gone.”", &["Ada Marsh", "Ada Marsh"]);
    check("Ada Marsh praised the crews after the storm.\n\n“They worked all night for us.”", &["Ada Marsh"]);
    check("Vane argued that the pier was too old.\n\n“It should have been closed in May.”", &["Vane"]);
    check(
        "“It held,” Ada Marsh said. Tobias Vane says the crews were cold. “They had no blankets.”",
        &["Ada Marsh", "Tobias Vane"],
    );
}

#[test]
fn the_line_below_a_quote_signs_it() {
    check("“The pier was never safe at all.”\n\n- Ada Marsh.\n\nThat is wrong.", &["Ada Marsh"]);
    check("“The pier was never safe at all.” — Tobias Vane, harbourmaster", &["Tobias Vane"]);
    check("“The pier was never safe at all.”\n— Ada Marsh", &["Ada Marsh"]);
}

#[test]
fn names_of_works_are_no_speech() {
    for (text, title) in [
        ("Marsh told ABC’s “The Morning Hour” that the pier was safe.", "“The Morning Hour”"),
        ("“It held,” he said on “Meet the Crew.”", "“Meet the Crew.”"),
        ("In an interview with \"Tide and Time,\" Ada Marsh blamed the council.", "\"Tide and Time,\""),
        (
            "Vane, author of “A Long Night: The Marlow Storm,” lives in Stowe.",
            "“A Long Night: The Marlow Storm,”",
        ),
        ("She wore a “Keep Marlow Dry” hat.", "“Keep Marlow Dry”"),
        ("“Girls of Marlow” is a play about the storm.", "“Girls of Marlow”"),
    ] {
        let reading = read(text);
        let quote = reading.quotes.iter().find(|q| q.span.of(text) == title).unwrap();
        assert_eq!((quote.kind, quote.attribution), (QuoteKind::Title, None), "{text}");
    }
}

#[test]
fn a_title_does_not_hide_what_is_said() {
    let text = "Marsh told ABC’s “The Morning Hour” that the pier was “safe as houses.”";
    let reading = read(text);
    assert_eq!(reading.quotes[1].kind, QuoteKind::Speech);
    assert_eq!(speaker(&reading, text, 1), Some("Marsh"));
    let content: Vec<&str> = reading.attributions[0].content.iter().map(|s| s.of(text)).collect();
    assert_eq!(content, ["that the pier was “safe as houses.”"]);
}

#[test]
fn cries_are_speech_though_capitals() {
    for text in
        ["Fans shouted “Hold The Pier!” as the boats passed.", "The crowd broke into chants of “Let Us In!”"]
    {
        assert_eq!(read(text).quotes[0].kind, QuoteKind::Speech, "{text}");
    }
}
