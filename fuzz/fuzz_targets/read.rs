//! Any bytes can be read: no panic, every span fits the text, reading twice gives the same.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let text = String::from_utf8_lossy(bytes);
    let reading = reading::read(&text);
    let fits = |span: reading::Span| assert!(text.get(span.start..span.end).is_some());
    reading.sentences.iter().for_each(|s| fits(s.span));
    reading.quotes.iter().for_each(|q| fits(q.span));
    reading.figures.iter().for_each(|f| fits(f.span));
    reading.dates.iter().for_each(|d| fits(d.span));
    reading.claims.iter().for_each(|c| fits(c.span));
    for attribution in &reading.attributions {
        attribution.source.iter().chain(&attribution.cue).chain(&attribution.content).for_each(|s| fits(*s));
    }
    assert_eq!(reading, reading::read(&text));
});
