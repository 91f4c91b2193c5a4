//! Words that attribute, describe people, and count.

use std::sync::LazyLock;

use super::{CUE, CURRENCY, DESCRIPTION, KeyMap, Lexicon, TIME, UNIT, UNNAMED};

const CUES: &str = "said says say saying told tells tell telling according added adds adding wrote writes tweeted \
    posted announced announces stated states noted notes explained explains argued argues claimed claims alleged \
    alleges insisted insists confirmed confirms warned warns reported reports replied responded recalled acknowledged \
    admitted conceded denied denies declared asserted asserts suggested suggests estimated predicted predicts \
    concluded testified maintained maintains contended contends indicated indicates showed shows revealed reveals \
    disclosed believes believed thinks quoted commented remarked observed complained promised pledged vowed urged \
    asked cited accused emphasized stressed described recounted show believe think argue claim suggest warn insist";

/// Rungs of how firmly a cue stands behind its content.
const FIRM: &[(i8, &str)] = &[
    (
        1,
        "claimed claims claim alleged alleges allege argued argues contended contends maintained maintains insisted \
         insists suggested suggests suggest asserted asserts believed believes believe thinks think thought estimated \
         estimates",
    ),
    (
        2,
        "said says say told tells added adds stated states wrote writes according noted notes announced reported reports",
    ),
    (
        3,
        "confirmed confirms confirm showed shows show proved proves prove revealed reveals disclosed discloses demonstrated \
         demonstrates established admitted admits acknowledged acknowledges conceded concedes knows know",
    ),
];

const DESCRIPTIONS: &str = "mayor president chairman chairwoman chair chief executive officer director minister \
    secretary senator governor congressman congresswoman representative judge lawyer attorney prosecutor detective \
    sergeant captain colonel general major lieutenant commander sheriff deputy assistant vice acting interim former \
    retired late ex current senior junior head leader founder owner manager editor reporter journalist author writer \
    professor doctor nurse teacher student pupil farmer fisherman driver pilot engineer scientist researcher analyst \
    economist historian actor actress singer musician artist coach player captain goalkeeper striker champion son \
    daughter father mother brother sister husband wife widow uncle aunt cousin neighbour friend colleague spokesman \
    spokeswoman spokesperson official councillor councilman councilwoman commissioner superintendent inspector \
    treasurer ambassador envoy diplomat aide adviser consultant contractor developer architect builder surgeon \
    priest bishop rabbi imam pastor activist campaigner volunteer resident tenant landlord victim witness suspect \
    defendant plaintiff co-founder chairperson dean principal headteacher broker dealer trader banker investor \
    candidate nominee contender incumbent frontrunner winner prince princess king queen pope carpenter baker butcher electrician plumber mechanic harbourmaster librarian archivist curator";

const UNNAMED_WORDS: &str = "official officials source sources spokesman spokeswoman spokesperson spokespeople analyst \
    analysts expert experts witness witnesses resident residents observer observers insider insiders critic critics \
    people someone somebody authorities aide aides dealer dealers trader traders report reports study studies neighbour \
    neighbours employee employees worker workers person man woman diplomat diplomats economist economists record records data figures documents survey filing filings statistics police";

const UNITS: &str = "percent point degree degrees kilometre metre centimetre millimetre mile foot feet inch yard acre hectare \
    litre gallon barrel bag tonne ton kilogram gram pound ounce kilo kilos watt kilowatt megawatt gigawatt volt byte \
    megabyte gigabyte terabyte share hour minute second day week month year decade century hours minutes seconds days weeks \
    months years decades centuries miles metres kilometres inches yards acres hectares litres gallons barrels tonnes \
    tons kilograms grams pounds ounces points bushel bushels daily weekly monthly yearly \
    annually annual hourly fortnight fortnights celsius fahrenheit mph kph";

const CURRENCIES: &str = "dollar dollars pound pounds euro euros yen franc francs mark marks rupee rupees yuan won peso \
    pesos rouble roubles lira cent cents pence penny krona kroner crown crowns guilder guilders riyal dinar dirham real \
    reais rand shekel shekels zloty";

const TIMES: &str = "monday tuesday wednesday thursday friday saturday sunday january february march april may june july \
    august september october november december today yesterday tomorrow tonight morning afternoon evening night \
    overnight weekend spring summer autumn winter noon midnight";

/// Fills in the words of this file.
pub(super) fn fill(lexicon: &mut Lexicon) {
    lexicon.add_all(CUES, CUE);
    for &(_, words) in FIRM {
        lexicon.add_all(words, CUE);
    }
    lexicon.add_all(DESCRIPTIONS, DESCRIPTION);
    lexicon.add_all(UNNAMED_WORDS, UNNAMED);
    lexicon.add_all(UNITS, UNIT);
    lexicon.add_all(CURRENCIES, UNIT | CURRENCY);
    lexicon.add_all(TIMES, TIME);
}

static RUNGS: LazyLock<KeyMap<i8>> = LazyLock::new(|| {
    let words = FIRM.iter().flat_map(|(rung, words)| words.split_whitespace().map(move |word| (*rung, word)));
    // By canonical form: "revealed" is kept as "revealled".
    let key = |word: &str| {
        let key = super::hash(word.as_bytes());
        super::look_up(key).map_or(key, |entry| entry.key)
    };
    words.map(|(rung, word)| (key(word), rung)).collect()
});

/// How firmly a cue (by key) stands behind its content; a larger number is firmer.
pub(crate) fn firmness(cue: u64) -> Option<i8> {
    RUNGS.get(&cue).copied()
}
