//! Units of measure and currencies.

use std::sync::LazyLock;

use super::entry::{Dimension, UnitWord};
use super::table::Lexicon;
use super::{scaled, tag};

/// One unit a line: its normal form, then other ways to write it. Units that prefixes go before are in [`super::scaled`];
/// here are only the ways to write them that follow no rule.
const MEASURES: &str = "\
kilometre = km kms
centimetre = cm cms
millimetre = mm
micrometre = μm µm micron microns
nanometre = nm
mile = miles mi
yard = yards yd yds
foot = feet ft
inch = inches
angstrom = angstroms ångström ångströms
hectare = hectares ha
acre = acres
litre = l
millilitre = ml mls
microlitre = ul
gallon = gallons gal gals
pint = pints
quart = quarts
barrel = barrels bbl
ounce = ounces oz
pound = pounds lb lbs
kilogram = kg kgs k.g. k.g kilo kilos
gram = g gs gm gms
milligram = mg
microgram = mcg ug
stone = stones
cup = cups
tablespoon = tablespoons tbsp
teaspoon = teaspoons tsp
kilowatt = kw
megawatt = mw
gigawatt = gw
kilovolt = kv
ampere = amp amps
calorie = calories kcal kilocalorie kilocalories
horsepower = hp bhp
square metre = sqm
square foot = sqft
kilobyte = kb
megabyte = mb
gigabyte = gb
terabyte = tb
megapixel = mp
mile per hour = mph m.p.h. m.p.h
kilometre per hour = kph kmh
mile per gallon = mpg
knot = knots kt kts
decibel = db decibels
hertz = hz
bushel = bushels
carat = carats
revolution per minute = rpm
part per million = ppm
part per billion = ppb
kilowatt peak = kwp
megawatt peak = mwp
kilopound per square inch = ksi
pound per square inch = psi
cylinder = cylinders
foot pound-force = ft-lb
point = points pts
point per game = ppg
rebound per game = rpg
assist per game = apg
furlong = furlongs
fathom = fathoms
";

const TIMES: &str = "\
second = seconds sec secs
minute = minutes min mins
hour = h hours hr hrs
day = days
night = nights
week = weeks wk wks
fortnight = fortnights
month = months
quarter = quarters
season = seasons
year = years yr yrs
decade = decades
century = centuries
";

const TEMPERATURES: &str = "\
degree = degrees deg degs
celsius = degc celcius centigrade centigrate
fahrenheit = degf farenheit fahrenhiet
kelvin = kelvins
";

const SHARES: &str = "\
percent = pct pc percents
percentage point
basis point
";

/// Currencies.
const MONEY: &str = "\
dollar = dollars buck bucks
us dollar = usd us$
canadian dollar = cad
australian dollar = aud
new zealand dollar = nzd
hong kong dollar = hkd
singapore dollar = sgd
euro = euros eur
pound sterling = quid gbp sterling
yen = jpy
chinese yuan = 元 yuan yuans rmb renminbi cny kuai
rupee = rupees rs
indian rupee = inr
rouble = roubles ruble rubles rub
franc = francs
swiss franc = chf
krona = kronor sek
krone = kroner
peso = pesos
philippine peso = php
real = reais
rand = zar
lira = liras
shekel = shekels nis ils
ringgit = ringgits rm myr
won = krw
baht = thb
dong = vnd
dirham = dirhams aed
riyal = riyals sar
dinar = dinars
kuwaiti dinar = kwd
lebanese pound = lbp
egyptian pound = egp le l.e. l.e geneh genih genihat
qatari riyal = qar
bulgarian lev = bgn
zloty = zlotys pln
forint = forints
mark = marks
guilder = guilders
markka = markkaa
schilling = schillings
escudo = escudos
peseta = pesetas
drachma = drachmas
bitcoin = bitcoins btc
satoshi = satoshis
colón = colones crc
rial = rials
hryvnia = uah
tugrik = tugriks mnt
lari
kip
tenge
naira = ngn
cedi = cedis ghs
shilling = shillings sh
kenyan shilling = ksh kes
ugandan shilling = ush ugx
tanzanian shilling = tsh tzs
taka
dram
crown = crowns
koruna = korunas
";

const SMALL_MONEY: &str = "\
cent = cents ¢
penny = pence pennies
kopeck = kopecks
sen = sens
kopiyka = kopiykas
";

/// Currency symbols and what they mean when nothing else is said.
const SYMBOLS: &[(&str, &str)] = &[
    ("$", "dollar"),
    ("£", "pound sterling"),
    ("€", "euro"),
    ("¥", "yen"),
    ("₹", "indian rupee"),
    ("₽", "rouble"),
    ("₪", "shekel"),
    ("₩", "won"),
    ("₺", "lira"),
    ("₴", "hryvnia"),
    ("฿", "baht"),
    ("¢", "cent"),
    ("₡", "colón"),
    ("₾", "lari"),
    ("₭", "kip"),
    ("₿", "bitcoin"),
    ("₦", "naira"),
    ("₵", "cedi"),
    ("₱", "philippine peso"),
    ("₫", "dong"),
    ("元", "chinese yuan"),
];

/// Adjectives of nations that go before a currency, in lower case, and the name the currency takes.
const NATIONS: &[(&str, &str)] = &[
    ("us", "us"),
    ("u.s.", "us"),
    ("american", "us"),
    ("canadian", "canadian"),
    ("australian", "australian"),
    ("singaporean", "singapore"),
    ("singapore", "singapore"),
    ("british", "british"),
    ("swiss", "swiss"),
    ("french", "french"),
    ("dutch", "dutch"),
    ("finnish", "finnish"),
    ("turkish", "turkish"),
    ("chinese", "chinese"),
    ("japanese", "japanese"),
    ("indian", "indian"),
    ("mexican", "mexican"),
    ("swedish", "swedish"),
    ("norwegian", "norwegian"),
    ("danish", "danish"),
    ("egyptian", "egyptian"),
    ("lebanese", "lebanese"),
    ("kuwaiti", "kuwaiti"),
    ("qatari", "qatari"),
    ("malaysian", "malaysian"),
    ("malaysia", "malaysian"),
    ("german", "german"),
    ("belgian", "belgian"),
    ("kenyan", "kenyan"),
    ("ugandan", "ugandan"),
    ("tanzanian", "tanzanian"),
    ("philippine", "philippine"),
    ("russian", "russian"),
];

/// The nation in the name of a currency, from its adjective.
pub(crate) fn nation(word: &str) -> Option<&'static str> {
    NATIONS.iter().find(|(adjective, _)| *adjective == word).map(|(_, name)| *name)
}

/// What a currency symbol means.
pub(crate) fn symbol(text: &str) -> Option<&'static str> {
    SYMBOLS.iter().find(|(sign, _)| *sign == text).map(|(_, name)| *name)
}

/// Whether a unit in its normal form is one of money.
///
/// ```
/// assert!(reading::is_money("us dollar") && reading::is_money("penny") && !reading::is_money("kilometre"));
/// ```
#[must_use]
pub fn is_money(unit: &str) -> bool {
    let last = unit.rsplit(' ').next().unwrap_or(unit);
    let listed = |list: &str| {
        list.lines()
            .any(|line| line.split(" = ").next() == Some(unit) || line.split(" = ").next() == Some(last))
    };
    listed(MONEY) || listed(SMALL_MONEY)
}

/// Adds them.
pub(super) fn fill(lexicon: &mut Lexicon) {
    static UNITS: LazyLock<Vec<(UnitWord, Vec<&'static str>)>> = LazyLock::new(parse);
    let listed = UNITS.iter().flat_map(|(unit, words)| words.iter().map(move |w| (unit, *w)));
    let products = scaled::units().iter().flat_map(|u| u.words.iter().map(|w| (&u.unit, w.as_str())));
    for (unit, word) in listed.chain(products) {
        let entry = lexicon.add(word);
        entry.unit = entry.unit.or(Some(unit));
        if unit.dimension == Dimension::Time {
            entry.tags |= tag::TIME | tag::NOUN;
        }
    }
}

/// Reads the lists.
fn parse() -> Vec<(UnitWord, Vec<&'static str>)> {
    let lists = [
        (TIMES, Dimension::Time),
        (MEASURES, Dimension::Measure),
        (TEMPERATURES, Dimension::Temperature),
        (SHARES, Dimension::Share),
        (MONEY, Dimension::Money),
        (SMALL_MONEY, Dimension::SmallMoney),
    ];
    let mut units = Vec::new();
    for (list, dimension) in lists {
        for line in list.lines() {
            let (name, others) = line.split_once(" = ").unwrap_or((line, ""));
            let mut words: Vec<&'static str> = others.split_whitespace().collect();
            if !name.contains(' ') {
                words.push(name);
            }
            units.push((UnitWord { name, dimension }, words));
        }
    }
    units
}
