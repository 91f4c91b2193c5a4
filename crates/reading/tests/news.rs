//! What a desk must see in a short story: who spoke, through which outlet, and every figure with its hedge and rate.

use reading::{Approximation, Certainty, QuoteKind, Speaker, read};

const STORY: &str = "Harbour crews are reportedly losing 200 nets daily off Marlow.\n\
One deckhand told the Harbour Herald, “They come back empty, morning and night.”\n\
According to the Harbour Herald, the council has sent some 4,500 workers to the pier and has rebuilt half of it.\n\
“I believe the sea will win,” Ada Marsh, a retired harbourmaster who led the crews, told the Herald.\n\
Ten thousand boats came in over 100 days, and the city has spent an estimated $700,000.\n\
The soldiers’ opinions are mixed.";

#[test]
fn quotes_have_their_speakers_and_outlets() {
    let reading = read(STORY);
    let spoken: Vec<_> = reading.quotes.iter().filter(|q| q.kind == QuoteKind::Speech).collect();
    assert_eq!(spoken.len(), 2, "{spoken:?}");
    let said = |at: usize| spoken[at].attribution.and_then(|a| reading.attributions.get(a));
    let source = |at: usize| said(at).and_then(|a| a.source.first()).map(|s| s.of(STORY));
    let outlet = |at: usize| said(at).and_then(|a| a.outlet).map(|s| s.of(STORY));
    assert_eq!((source(0), outlet(0)), (Some("One deckhand"), Some("the Harbour Herald")));
    assert_eq!(said(0).map(|a| a.speaker), Some(Speaker::Unnamed));
    assert_eq!(source(1), Some("Ada Marsh, a retired harbourmaster who led the crews,"));
    assert_eq!((said(1).map(|a| a.speaker), outlet(1)), (Some(Speaker::Named), Some("the Herald")));
}

#[test]
fn an_outlet_that_is_followed_by_its_report_is_the_source() {
    let reading = read(STORY);
    let outlets: Vec<_> = reading.attributions.iter().filter(|a| a.speaker == Speaker::Outlet).collect();
    assert_eq!(outlets.len(), 1);
    assert_eq!(outlets[0].source[0].of(STORY), "the Harbour Herald");
    assert_eq!(outlets[0].certainty, Certainty::Plain);
}

#[test]
fn figures_keep_hedge_count_and_rate() {
    let reading = read(STORY);
    let seen: Vec<(&str, Approximation, Option<&str>)> = reading
        .figures
        .iter()
        .map(|f| (f.span.of(STORY), f.approximation, f.rate.as_ref().map(|r| r.0.as_str())))
        .collect();
    assert_eq!(
        seen,
        [
            ("200 nets daily", Approximation::Exact, Some("day")),
            ("One deckhand", Approximation::Exact, None),
            ("some 4,500 workers", Approximation::About, None),
            ("half of it", Approximation::Exact, None),
            ("Ten thousand boats", Approximation::Exact, None),
            ("over 100 days", Approximation::Over, None),
            ("an estimated $700,000", Approximation::About, None),
        ]
    );
}

#[test]
fn about_one_claim_a_sentence() {
    let reading = read(STORY);
    assert!(reading.claims.len() <= reading.sentences.len());
    for (claim, next) in reading.claims.iter().zip(reading.claims.iter().skip(1)) {
        assert!(claim.span.end <= next.span.start);
    }
}
