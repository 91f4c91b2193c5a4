//! Number words.

use super::entry::NumberWord;
use super::table::Lexicon;
use super::verbs;

const SMALL: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen \
    sixteen seventeen eighteen nineteen";
const TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
const SMALL_ORDINALS: &str = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth \
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENS_ORDINALS: &str = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";
const MAGNITUDES: [(&str, u8); 9] = [
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("quadrillion", 15),
    ("quintillion", 18),
    ("lakh", 5),
    ("crore", 7),
    ("mil", 6),
];
const SHORT: [(&str, u8); 15] = [
    ("k", 3),
    ("m", 6),
    ("mm", 6),
    ("mln", 6),
    ("mn", 6),
    ("b", 9),
    ("g", 9),
    ("bn", 9),
    ("bln", 9),
    ("t", 12),
    ("tn", 12),
    ("tln", 12),
    ("trn", 12),
    ("mio", 6),
    ("bil", 9),
];

/// Verbs of growing by a factor; of shrinking, below nought.
const FACTORS: [(&str, i8); 6] =
    [("double", 2), ("triple", 3), ("treble", 3), ("quadruple", 4), ("quintuple", 5), ("halve", -2)];

/// Adds them.
pub(super) fn fill(lexicon: &mut Lexicon) {
    let mut set = |word: &str, number: NumberWord| lexicon.add(word).number = Some(number);
    for (word, value) in SMALL.split_whitespace().zip(0..) {
        set(word, NumberWord::Small(value));
        set(&format!("{word}fold"), NumberWord::Fold(value));
    }
    for word in ["nought", "naught", "nil"] {
        set(word, NumberWord::Small(0));
    }
    for (word, tens) in TENS.split_whitespace().zip(2..) {
        set(word, NumberWord::Tens(tens * 10));
    }
    set("fourty", NumberWord::Tens(40));
    set("nineth", NumberWord::SmallOrdinal(9));
    for (word, value) in SMALL_ORDINALS.split_whitespace().zip(0..) {
        set(word, NumberWord::SmallOrdinal(value));
        set(&format!("{word}s"), NumberWord::Parts(value));
    }
    for (word, tens) in TENS_ORDINALS.split_whitespace().zip(2..) {
        set(word, NumberWord::TensOrdinal(tens * 10));
        set(&format!("{word}s"), NumberWord::Parts(tens * 10));
    }
    // Written as one word: "twentyfifth".
    for (tens, value) in TENS.split_whitespace().zip(2..) {
        for (unit, n) in SMALL_ORDINALS.split_whitespace().zip(0_u8..).filter(|(_, n)| (1..=9).contains(n)) {
            set(&format!("{tens}{unit}"), NumberWord::SmallOrdinal(value * 10 + n));
        }
    }
    for (word, power) in [
        ("lkh", 5),
        ("lkhs", 5),
        ("lac", 5),
        ("lacs", 5),
        ("cr", 7),
        ("koti", 7),
        ("krore", 7),
        ("krores", 7),
    ] {
        set(word, NumberWord::Magnitude(power));
    }
    set("hundred", NumberWord::Hundred);
    set("hundredth", NumberWord::MagnitudeOrdinal(2));
    set("hundredths", NumberWord::MagnitudeParts(2));
    set("hundreds", NumberWord::Plural(2));
    for (word, power) in MAGNITUDES {
        set(word, NumberWord::Magnitude(power));
        set(&format!("{word}th"), NumberWord::MagnitudeOrdinal(power));
        set(&format!("{word}ths"), NumberWord::MagnitudeParts(power));
        set(&format!("{word}s"), NumberWord::Plural(power));
    }
    for (word, power) in SHORT {
        set(word, NumberWord::Short(power));
    }
    for word in ["dozen", "doz", "dz"] {
        set(word, NumberWord::Dozen);
    }
    for word in ["dozens", "dozs", "dzs"] {
        set(word, NumberWord::Dozens(12));
    }
    set("score", NumberWord::Score);
    set("scores", NumberWord::Dozens(20));
    set("half", NumberWord::Half);
    set("halves", NumberWord::Half);
    set("quarter", NumberWord::Quarter);
    set("quarters", NumberWord::Quarter);
    for (verb, times) in FACTORS {
        for (form, _) in verbs::forms(verb).iter().filter(|(form, _)| form != "halves") {
            set(form, NumberWord::Factor(times));
        }
    }
    set("twice", NumberWord::Times(2));
    set("thrice", NumberWord::Times(3));
    for (word, tens) in TENS.split_whitespace().zip(2..) {
        set(&format!("{}ies", word.trim_end_matches('y')), NumberWord::Decade(tens * 10));
    }
    set("teens", NumberWord::Decade(13));
    set("pair", NumberWord::Couple);
    set("couple", NumberWord::Couple);
}
