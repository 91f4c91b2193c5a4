//! Quotes held against the documents they are from, with and without quotation marks there.

use compare::{Text, support};

/// What differs between the quotes of `story` and `sources`, one line a difference.
fn differences(story: &str, sources: &[&str]) -> Vec<String> {
    let reading = reading::read(story);
    let read: Vec<_> = sources.iter().map(|source| reading::read(source)).collect();
    let texts: Vec<Text<'_>> =
        sources.iter().zip(&read).map(|(text, reading)| Text { text, reading }).collect();
    let claims: Vec<_> = reading.claims.iter().map(|claim| claim.span).collect();
    let found = support(Text { text: story, reading: &reading }, &claims, &texts);
    let drift = found.into_iter().flatten().flat_map(|support| support.drift);
    drift
        .filter(|drift| drift.kind.name().starts_with("quote-"))
        .map(|drift| format!("{}: {}", drift.kind.name(), drift.message))
        .collect()
}

#[track_caller]
fn check(story: &str, source: &str, expected: &[&str]) {
    assert_eq!(differences(story, &[source]), expected, "{story}\n{source}");
}

const TRANSCRIPT: &str = "Transcript of the public meeting\n\nMAYOR: How long will it take?\n\nCALDER: The bridge is \
    safe to walk on, but I will not sign for another winter of trucks. We start on Monday.\n\nMAYOR: Thank you.\n";

#[test]
fn a_transcript_has_no_quotation_marks_and_its_words_count_all_the_same() {
    check("“I will not sign for another winter of trucks,” Ruth Calder said.", TRANSCRIPT, &[]);
    check(
        "“I will never sign for another winter of trucks,” Ruth Calder said.",
        TRANSCRIPT,
        &["quote-altered: Inside the quote, “not” became “never”."],
    );
    check(
        "“I will not sign for another winter of heavy trucks,” Ruth Calder said.",
        TRANSCRIPT,
        &["quote-altered: “heavy” was put into the quote."],
    );
    check(
        "“I will sign for another winter of trucks,” Ruth Calder said.",
        TRANSCRIPT,
        &["quote-altered: The quote lost “not”."],
    );
}

#[test]
fn a_quote_may_begin_and_end_where_it_likes_and_leave_out_with_an_ellipsis() {
    check("“The bridge is safe to walk on,” Ruth Calder said.", TRANSCRIPT, &[]);
    check("“The bridge is safe to walk on ... We start on Monday,” Ruth Calder said.", TRANSCRIPT, &[]);
    check("“[T]he bridge is safe to walk on,” Ruth Calder said.", TRANSCRIPT, &[]);
}

#[test]
fn the_second_sentence_of_a_longer_quote_is_not_a_cut() {
    let source = "“We found it on Thursday. We closed the lane within the hour,” Rosa Lind said.";
    check("“We closed the lane within the hour,” Rosa Lind said.", source, &[]);
}

#[test]
fn an_altered_word_is_seen_whatever_stands_around_the_quote() {
    check(
        "“We found it on Friday,” the city’s chief engineer, Rosa Lind, said.",
        "The city will close it on Monday.\nRosa Lind, chief engineer: “We found it on Thursday.”",
        &["quote-altered: Inside the quote, “Thursday” became “Friday”."],
    );
}

#[test]
fn what_nobody_said_in_any_source_is_not_called_altered() {
    check("“The ferries will run all night in July,” Rosa Lind said.", TRANSCRIPT, &[]);
}

#[test]
fn the_order_of_sources_changes_nothing() {
    let story = "“I will never sign for another winter of trucks,” Ruth Calder said.";
    let other = "MAYOR: I will never sign for another summer of boats.";
    assert_eq!(differences(story, &[TRANSCRIPT, other]), differences(story, &[other, TRANSCRIPT]));
}
