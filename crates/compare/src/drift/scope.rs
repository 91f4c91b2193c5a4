//! What a figure counts: "four in ten voters" is not "four in ten residents".

use crate::doc::Run;
use crate::drift::figure::Figure;
use crate::drift::hedge::{is_span, word};
use crate::drift::units::is_age;
use crate::drift::{Findings, Known, shown};
use crate::pairing::{Pairing, Side};
use crate::words::{self, HEDGE, TIME};
use crate::{DriftKind, Severity};

/// Words for one thing that is counted.
const ONE_THING: &[&str] = &[
    "home homes house houses household households",
    "job jobs position positions post posts",
    "people persons individuals",
    "worker workers employee employees staff staffers",
    "car cars vehicle vehicles",
    "flat flats apartment apartments",
    "death deaths fatality fatalities",
    "child children kids youngsters",
    "shop shops store stores",
    "customer customers client clients",
    "soldier soldiers troops",
    "firm firms company companies business businesses",
    "student students pupil pupils",
    "film films movie movies",
    "arrived came",
    "left emigrated departed",
    "died perished",
    "hurt injured wounded",
];

/// Compares what two figures count.
pub(super) fn find(
    pairing: &mut Pairing<'_>,
    known: &Known<'_>,
    source: Figure,
    copy: Figure,
    findings: &mut Findings,
) {
    let (Some(i), Some(j)) = (source.counted, copy.counted) else { return };
    if is_age(&pairing.source, source) || is_age(&pairing.copy, copy) {
        return;
    }
    if !(pairing.source.is_open(i) && pairing.copy.is_open(j) && pairing.is_close()) {
        return;
    }
    let (left, right) = (Run::new(i, i + 1), Run::new(j, j + 1));
    let plain = |side: &Side<'_>, at: usize, number: usize| {
        let verb = if at == number + 1 { 0 } else { words::CUE };
        side.token(at).is_some_and(|t| {
            !t.is(HEDGE | TIME | words::CAPITAL | words::OPPOSITE | words::MODAL | words::LOADED_WORD | verb)
        })
    };
    if !plain(&pairing.source, i, source.number) || !plain(&pairing.copy, j, copy.number) {
        return;
    }
    // A sum counts money, and a span of time time, whatever is done with them.
    let sum = |side: &Side<'_>, figure: Figure| {
        let unit = figure.unit.and_then(|at| side.token(at));
        unit.is_some_and(|t| t.is(words::CURRENCY)) || figure.unit.is_some_and(|at| is_span(word(side, at)))
    };
    let stem = |side: &Side<'_>, at: usize| side.token(at).map(|t| t.stem);
    let turned = match (pairing.source.token(i), pairing.copy.token(j)) {
        (Some(a), Some(b)) => words::are_opposites(a.key, b.key),
        _ => false,
    };
    if turned
        || stem(&pairing.source, i) == stem(&pairing.copy, j)
        || is_known_group(pairing, known, left, right)
        || is_one_thing(pairing.source.words(left), pairing.copy.words(right))
        || sum(&pairing.source, source)
        || sum(&pairing.copy, copy)
    {
        return;
    }
    let message = format!(
        "{} is counted of something else: {} became {}.",
        shown(word(&pairing.source, source.number)),
        shown(pairing.source.words(left)),
        shown(pairing.copy.words(right))
    );
    findings.instead(pairing, (left, right), DriftKind::FigureScopeChanged, Severity::Warning, message);
}

/// "212 people" told as "212 victims", which the source calls them elsewhere.
fn is_known_group(pairing: &Pairing<'_>, known: &Known<'_>, left: Run, right: Run) -> bool {
    let people = pairing.source.words(left).eq_ignore_ascii_case("people");
    let group = pairing.copy.run(right).first().map(|t| t.key);
    people && group.is_some_and(|key| known.source.plain.contains_key(&key))
}

fn is_one_thing(a: &str, b: &str) -> bool {
    let has = |list: &str, word: &str| list.split(' ').any(|w| word.eq_ignore_ascii_case(w));
    ONE_THING.iter().any(|list| has(list, a) && has(list, b))
}
