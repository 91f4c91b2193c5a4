//! What the reader saw, one JSON object a line: for `standfirst read --format json` and for the evaluations.
//!
//! Unit names here follow the common convention of quantity corpora ("percentage", "year of age", "japanese yen");
//! the reader's own normal forms stay inside.

use reading::{Approximation, Change, Figure, Interval, Marks, Quote, Reading, Span};
use serde_json::{Value, json};

/// Quotes with their speakers, and attributions, of one file. Offsets are in bytes, ends exclusive. `quotes` has what
/// somebody says or is said to have said between a pair of double marks of one form in one paragraph, or from a curly
/// one to the paragraph's end; what stands between other marks, or has lost one, is under `other_quotes`.
#[must_use]
pub fn quotes(path: &str, reading: &Reading) -> Value {
    let paired = |q: &Quote| q.marks == Marks::Curly || q.marks == Marks::Straight && q.closed;
    let spoken = |double: bool| -> Vec<Value> {
        let wanted = reading.quotes.iter().filter(|q| q.attribution.is_some() && paired(q) == double);
        wanted.map(|q| json!({"start": q.span.start, "end": q.span.end, "speaker": speaker(reading, q.attribution)})).collect()
    };
    let attributions: Vec<Value> = reading
        .attributions
        .iter()
        .map(|a| json!({"source": pairs(&a.source), "cue": pairs(&a.cue), "content": pairs(&a.content)}))
        .collect();
    json!({"path": path, "quotes": spoken(true), "other_quotes": spoken(false), "attributions": attributions})
}

fn speaker(reading: &Reading, attribution: Option<usize>) -> Value {
    let source = attribution.and_then(|a| reading.attributions.get(a)).and_then(|a| a.source.first());
    source.map_or(Value::Null, |s| json!({"start": s.start, "end": s.end}))
}

fn pairs(spans: &[Span]) -> Vec<[usize; 2]> {
    spans.iter().map(|s| [s.start, s.end]).collect()
}

/// The figures of one sentence or text.
#[must_use]
pub fn figures(id: u64, text: &str, reading: &Reading) -> Value {
    // Corpora count the parts of "7 feet 10 inches" one by one.
    let each = |f: &Figure| if f.parts.is_empty() { vec![f.clone()] } else { f.parts.clone() };
    let figures: Vec<Value> = reading.figures.iter().flat_map(each).map(|f| figure(text, &f)).collect();
    json!({"id": id, "figures": figures})
}

fn figure(text: &str, figure: &Figure) -> Value {
    let (low, high) = ends(figure.value);
    json!({"low": low, "high": high, "unit": unit(text, figure), "change": change(figure),
        "start": figure.span.start, "end": figure.span.end})
}

/// Both ends; an open end repeats the other.
fn ends(value: Interval) -> (f64, f64) {
    let low = value.low.or(value.high).map_or(0.0, reading::Exact::to_f64);
    let high = value.high.or(value.low).map_or(0.0, reading::Exact::to_f64);
    (low, high)
}

/// The corpora's one word for hedge and movement: the hedge goes first, and a movement counts where a verb says so.
fn change(figure: &Figure) -> &'static str {
    let said_before = figure.moved.is_some_and(|m| m.start < figure.span.start);
    match (figure.approximation, figure.change) {
        (Approximation::About | Approximation::Nearly, _) => "~",
        (Approximation::Over | Approximation::AtLeast, _) => ">",
        (Approximation::Under | Approximation::AtMost, _) => "<",
        (Approximation::Exact, Change::Up) if said_before => "up",
        (Approximation::Exact, Change::Down) if said_before => "down",
        (Approximation::Exact, _) => "=",
    }
}

/// The unit as corpora name it; what is counted, in the singular, for a bare count.
fn unit(text: &str, figure: &Figure) -> String {
    let base = match figure.unit.0.as_str() {
        "-" => figure
            .counted
            .map_or_else(|| "-".to_string(), |counted| share(text, figure) + &counted_name(counted.of(text))),
        name => outside_name(name),
    };
    match &figure.rate {
        Some(rate) if base != "-" => format!("{base} per {}", rate.0),
        _ => base,
    }
}

/// A share of what is counted is marked with a percent sign.
fn share(text: &str, figure: &Figure) -> String {
    let fraction = figure.value.single().is_some_and(|v| v < reading::Exact::ONE)
        && !figure.number.of(text).contains(|c: char| c.is_ascii_digit());
    if fraction { "% ".to_string() } else { String::new() }
}

/// Our normal form and the corpora's, where they differ.
const NAMES: &[(&str, &str)] = &[
    ("percent", "percentage"),
    ("percentage point", "percentage"),
    ("us dollar", "dollar"),
    ("yen", "japanese yen"),
    ("ringgit", "malaysian ringgit"),
    ("rand", "south african rand"),
    ("singapore dollar", "singaporean dollar"),
    ("tonne", "metric ton"),
    ("kilotonne", "kiloton"),
    ("megatonne", "megaton"),
    ("gigatonne", "gigaton"),
    ("pound", "pound-mass"),
    ("time", "count"),
    ("fold", "count"),
    ("generation", "generation wireless"),
];

fn outside_name(name: &str) -> String {
    if let Some(unit) = name.strip_suffix(" of age") {
        return format!("{unit} of age");
    }
    NAMES
        .iter()
        .find(|(ours, _)| *ours == name)
        .map_or_else(|| name.to_string(), |(_, theirs)| (*theirs).to_string())
}

/// "coal-fired power plants" as "coal-fired power plant".
fn counted_name(words: &str) -> String {
    let (rest, head) = words.rsplit_once(' ').map_or(("", words), |(rest, head)| (rest, head));
    let head = singular(head);
    let rest: Vec<String> = rest.split(' ').filter(|w| !w.is_empty() && *w != "and").map(leading).collect();
    let name = if rest.is_empty() { head } else { format!("{} {head}", rest.join(" ")) };
    if name == "time" { "count".to_string() } else { name }
}

/// Adjectives that are compared, in their plain form.
const COMPARED: &[&str] = &[
    "big", "bright", "broad", "cheap", "clean", "close", "cold", "dark", "deep", "early", "fast", "few",
    "fine", "great", "hard", "heavy", "high", "hot", "large", "late", "light", "long", "low", "near", "new",
    "old", "poor", "quick", "quiet", "real", "rich", "short", "slow", "small", "soft", "strong", "tall",
    "tight", "tough", "warm", "weak", "wet", "wide", "young",
];

/// A word before the head as corpora keep it: no possessive ending, and adjectives in their plain form.
fn leading(word: &str) -> String {
    let word = word.trim_end_matches("’s").trim_end_matches("'s");
    let stem = word.strip_suffix("est").or_else(|| word.strip_suffix("er"));
    let plain = stem.and_then(|stem| {
        let once = &stem[..stem.len() - stem.chars().next_back().map_or(0, char::len_utf8)];
        COMPARED.iter().find(|a| {
            **a == stem
                || a.strip_suffix('e') == Some(stem)
                || a.strip_suffix('y') == stem.strip_suffix('i') && stem.ends_with('i')
                || **a == once
        })
    });
    plain.map_or_else(|| word.to_string(), |a| (*a).to_string())
}

/// Plurals that follow no rule, and words that only look like plurals.
const ODD: &[(&str, &str)] = &[
    ("men", "man"),
    ("women", "woman"),
    ("children", "child"),
    ("feet", "foot"),
    ("lives", "life"),
    ("wives", "wife"),
    ("knives", "knife"),
    ("series", "series"),
    ("news", "news"),
    ("species", "species"),
];

/// The singular of a noun, by the rules of spelling.
fn singular(word: &str) -> String {
    if let Some((_, odd)) = ODD.iter().find(|(plural, _)| *plural == word) {
        return (*odd).to_string();
    }
    let stem = |end: &str| word.strip_suffix(end).filter(|s| s.len() > 2);
    if let Some(stem) = stem("ies") {
        return format!("{stem}y");
    }
    if ["sses", "shes", "ches", "xes"].iter().any(|end| word.ends_with(end)) {
        return word.strip_suffix("es").unwrap_or(word).to_string();
    }
    match stem("s") {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) => stem.to_string(),
        _ => word.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counted_nouns_are_singular() {
        for (plural, one) in [
            ("ferries", "ferry"),
            ("boxes", "box"),
            ("men", "man"),
            ("power plants", "power plant"),
            ("staff", "staff"),
            ("classes", "class"),
            ("smaller boats", "small boat"),
            ("earliest hottest days", "early hot day"),
            ("Marsh’s ferries", "Marsh ferry"),
            ("times", "count"),
        ] {
            assert_eq!(counted_name(plural), one);
        }
    }

    #[test]
    fn lines_carry_offsets_and_units() {
        let text = "“It held all night,” Ada Marsh said. Costs rose 5 percent.";
        let reading = reading::read(text);
        let line = quotes("a.txt", &reading);
        assert_eq!(line["quotes"][0]["start"], 0);
        assert_eq!(figures(7, text, &reading)["figures"][0]["unit"], "percentage");
        assert_eq!(figures(7, text, &reading)["figures"][0]["change"], "up");
    }
}
