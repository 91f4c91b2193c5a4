//! A country and what is of it: "U.S." and "American", "Britain" and "British" name one place.

use std::sync::LazyLock;

use super::{KeyMap, hash, look_up, mix};

/// One place a line, in all the forms that may stand for each other beside a noun.
const PLACES: &[&str] = &[
    "us america american americans usa",
    "uk britain british britons briton",
    "eu europe european europeans",
    "un",
    "afghanistan afghan afghans",
    "algeria algerian algerians",
    "argentina argentine argentinian argentines",
    "australia australian australians",
    "austria austrian austrians",
    "bangladesh bangladeshi bangladeshis",
    "belgium belgian belgians",
    "brazil brazilian brazilians",
    "bulgaria bulgarian bulgarians",
    "canada canadian canadians",
    "chile chilean chileans",
    "china chinese",
    "colombia colombian colombians",
    "cuba cuban cubans",
    "cyprus cypriot cypriots",
    "denmark danish danes",
    "egypt egyptian egyptians",
    "england english",
    "ethiopia ethiopian ethiopians",
    "finland finnish finns",
    "france french",
    "germany german germans",
    "ghana ghanaian ghanaians",
    "greece greek greeks",
    "hungary hungarian hungarians",
    "iceland icelandic icelanders",
    "india indian indians",
    "indonesia indonesian indonesians",
    "iran iranian iranians",
    "iraq iraqi iraqis",
    "ireland irish",
    "israel israeli israelis",
    "italy italian italians",
    "japan japanese",
    "jordan jordanian jordanians",
    "kenya kenyan kenyans",
    "korea korean koreans",
    "kuwait kuwaiti kuwaitis",
    "lebanon lebanese",
    "libya libyan libyans",
    "malaysia malaysian malaysians",
    "mexico mexican mexicans",
    "morocco moroccan moroccans",
    "netherlands dutch holland",
    "nigeria nigerian nigerians",
    "norway norwegian norwegians",
    "pakistan pakistani pakistanis",
    "palestine palestinian palestinians",
    "peru peruvian peruvians",
    "philippines filipino filipinos philippine",
    "poland polish poles",
    "portugal portuguese",
    "qatar qatari qataris",
    "romania romanian romanians",
    "russia russian russians",
    "scotland scottish scots",
    "singapore singaporean singaporeans",
    "somalia somali somalis",
    "spain spanish spaniards",
    "sudan sudanese",
    "sweden swedish swedes",
    "switzerland swiss",
    "syria syrian syrians",
    "taiwan taiwanese",
    "thailand thai thais",
    "tunisia tunisian tunisians",
    "turkey turkish turks",
    "uganda ugandan ugandans",
    "ukraine ukrainian ukrainians",
    "venezuela venezuelan venezuelans",
    "vietnam vietnamese",
    "wales welsh",
    "yemen yemeni yemenis",
    "zimbabwe zimbabwean zimbabweans",
];

static NUMBERS: LazyLock<KeyMap<usize>> = LazyLock::new(|| {
    let forms = PLACES.iter().enumerate().flat_map(|(at, line)| line.split(' ').map(move |form| (form, at)));
    let key = |form: &str| match hash(form.as_bytes()) {
        // "US" is told apart from "us".
        plain if form == "us" => mix(plain),
        plain => look_up(plain).map_or(plain, |entry| entry.key),
    };
    forms.map(|(form, at)| (key(form), at)).collect()
});

/// Whether two words (by key) name the same country or what is of it.
pub(crate) fn are_one_place(one: u64, other: u64) -> bool {
    NUMBERS.get(&one).is_some_and(|at| NUMBERS.get(&other) == Some(at))
}
