//! Any bytes can be read: no panic, every span fits the text, reading twice gives the same, and every date that was read has
//! its days or none.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let reading = reading::read(&text);
    let fits = |span: reading::Span| assert!(text.get(span.start..span.end).is_some());
    reading.sentences.iter().for_each(|s| fits(s.span));
    reading.quotes.iter().for_each(|q| fits(q.span));
    for figure in &reading.figures {
        fits(figure.span);
        fits(figure.number);
        [figure.counted, figure.hedge, figure.moved].into_iter().flatten().for_each(fits);
        figure.parts.iter().for_each(|part| fits(part.span));
    }
    let dateline = reading::Day::new(2026, 11, 23).unwrap();
    for date in &reading.dates {
        fits(date.span);
        if let Some((first, last)) = date.resolve(dateline) {
            assert!(first <= last);
        }
    }
    reading.claims.iter().for_each(|c| fits(c.span));
    for attribution in &reading.attributions {
        attribution.source.iter().chain(&attribution.cue).chain(&attribution.content).for_each(|s| fits(*s));
    }
    assert_eq!(reading, reading::read(&text));
});
