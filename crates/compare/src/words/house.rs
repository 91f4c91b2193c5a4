//! House styles: short and long forms, titles, figures of speech of the wire, that mean the same.

use super::{CURRENCY, HONORIFIC, Lexicon, PLACE, STYLED, TIME, UNIT};

/// Canonical form, then the forms that mean the same.
const SAME: &[(&str, &str)] = &[
    ("percent", "pct percentage"),
    ("dollar", "dollars dlr dlrs usd"),
    ("pound", "pounds stg gbp sterling"),
    ("euro", "euros eur"),
    ("cent", "cents ct cts"),
    ("yen", "jpy"),
    ("franc", "francs"),
    ("mark", "marks"),
    ("kilometre", "kilometres kilometer kilometers km kms"),
    ("metre", "metres meter meters"),
    ("centimetre", "centimetres centimeter centimeters cm"),
    ("millimetre", "millimetres millimeter millimeters mm"),
    ("mile", "miles"),
    ("foot", "feet ft"),
    ("inch", "inches"),
    ("kilogram", "kilograms kilogramme kilogrammes kg kgs kilo kilos"),
    ("tonne", "tonnes"),
    ("ton", "tons"),
    ("litre", "litres liter liters"),
    ("hour", "hours hr hrs"),
    ("minute", "minutes mins"),
    ("seconds", "secs"),
    ("day", "days"),
    ("week", "weeks"),
    ("month", "months"),
    ("year", "years yr yrs"),
    ("barrel", "barrels bbl bpd"),
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
    ("monday", "mon mondays"),
    ("tuesday", "tue tues tuesdays"),
    ("wednesday", "wednesdays"),
    ("thursday", "thu thur thurs thursdays"),
    ("friday", "fri fridays"),
    ("saturday", "saturdays"),
    ("sunday", "sundays"),
    ("senator", "sen"),
    ("representative", "rep"),
    ("representatives", "reps"),
    ("senators", "sens"),
    ("governor", "gov"),
    ("president", "pres"),
    ("general", "gen"),
    ("lieutenant", "lt"),
    ("colonel", "col"),
    ("captain", "capt"),
    ("sergeant", "sgt"),
    ("doctor", "dr"),
    ("professor", "prof"),
    ("reverend", "rev"),
    ("saint", "st"),
    ("company", "co"),
    ("corporation", "corp"),
    ("incorporated", "inc"),
    ("limited", "ltd plc"),
    ("department", "dept"),
    ("government", "govt"),
    ("avenue", "ave"),
    ("versus", "vs"),
    ("email", "emails"),
    ("television", "tv"),
    ("okay", "ok"),
    ("and", "&"),
    ("through", "thru"),
    ("although", "though"),
    ("toward", "towards"),
    ("among", "amongst"),
    ("while", "whilst"),
    ("amid", "amidst"),
    ("approximately", "approx"),
    ("adviser", "advisor"),
    ("advisers", "advisors"),
    ("spokesperson", "spokespeople"),
];

const HONORIFICS: &str = "mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend senator sen \
    representative rep governor gov president pres general gen colonel col captain capt lieutenant lt sergeant sgt \
    justice judge hon";

const STATES: &str = "ala ariz ark calif colo conn del fla ga ill ind kan ky md mass mich minn miss mo mont neb nev okla \
    ore pa tenn tex vt va wash wis wyo oregon alabama arizona arkansas california colorado connecticut delaware florida \
    georgia idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota \
    mississippi missouri montana nebraska nevada ohio oklahoma pennsylvania tennessee texas utah vermont virginia \
    wisconsin wyoming ontario quebec alberta manitoba";

/// Fills in the words of this file.
pub(super) fn fill(lexicon: &mut Lexicon) {
    lexicon.add_all(HONORIFICS, HONORIFIC);
    lexicon.add_all(STATES, PLACE);
    for &(canonical, forms) in SAME {
        lexicon.same(canonical, forms, STYLED);
    }
    lexicon.add_all("mar jan sun", TIME);
    lexicon.add_all("$ £ € ¥", UNIT | CURRENCY);
}
