//! Prints what the reader sees in a file: `cargo run -p reading --example show -- FILE`.

fn main() {
    let Some(path) = std::env::args().nth(1) else { return };
    let text = match std::fs::read(&path) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) => return eprintln!("{path}: {error}"),
    };
    let reading = reading::read(&text);
    for quote in &reading.quotes {
        println!("quote {:?} {:?} {}", quote.kind, quote.attribution, quote.span.of(&text));
    }
    for (index, a) in reading.attributions.iter().enumerate() {
        let words =
            |spans: &[reading::Span]| spans.iter().map(|s| s.of(&text)).collect::<Vec<_>>().join(" // ");
        println!(
            "attribution {index} [{}] ({}) {{{}}} {:?} {:?} outlet {:?} whom {:?}",
            words(&a.source),
            words(&a.cue),
            words(&a.content),
            a.speaker,
            a.certainty,
            a.outlet.map(|s| s.of(&text)),
            a.antecedent.map(|s| s.of(&text))
        );
    }
    for f in &reading.figures {
        println!(
            "figure «{}» {:?} {} {:?} {:?} counted {:?} rate {:?} vague {}",
            f.span.of(&text),
            f.value.low.map(|v| v.to_string()),
            f.unit.0,
            f.approximation,
            f.change,
            f.counted.map(|s| s.of(&text)),
            f.rate,
            f.vague
        );
    }
    for e in &reading.entities {
        println!("entity {:?} {}", e.kind, e.name.of(&text));
    }
    for d in &reading.dates {
        println!("date «{}» {:?}", d.span.of(&text), d.when);
    }
    for claim in &reading.claims {
        println!("claim {:?} {}", claim.kind, claim.span.of(&text));
    }
}
