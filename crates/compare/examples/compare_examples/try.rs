//! scratch
use compare::{Text, compare};
fn main() {
    let a: Vec<String> = std::env::args().skip(1).collect();
    let (s, c) = (&a[0], &a[1]);
    let (x, y) = (reading::read(s), reading::read(c));
    for (t, r) in [(s, &x), (c, &y)] {
        for at in &r.attributions {
            println!(
                "  [{}] [{}] [{}] {:?} ante {:?}",
                at.source.iter().map(|x| x.of(t)).collect::<Vec<_>>().join("|"),
                at.cue.iter().map(|x| x.of(t)).collect::<Vec<_>>().join("|"),
                at.content.iter().map(|x| x.of(t)).collect::<Vec<_>>().join("|"),
                at.speaker,
                at.antecedent.map(|x| x.of(t))
            );
        }
        for q in &r.quotes {
            println!("  quote {:?}", q.span.of(t));
        }
    }
    let r = compare(Text { text: s, reading: &x }, Text { text: c, reading: &y });
    for g in &r.sentences {
        println!(
            "{:?} {:?} | {:?}",
            g.relation,
            g.source.iter().map(|x| x.of(s)).collect::<Vec<_>>(),
            g.copy.iter().map(|x| x.of(c)).collect::<Vec<_>>()
        );
    }
    for d in &r.drift {
        println!(
            "{} {:?} -> {:?}: {}",
            d.kind.name(),
            d.source.map(|x| x.of(s)),
            d.copy.map(|x| x.of(c)),
            d.message
        );
    }
}
