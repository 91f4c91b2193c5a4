//! The feasts and holidays that copy dates things by: how they are written, and when they fall.
//!
//! To add one, add a line: its names, the rule, and which days it takes. Names are parted by commas. Letters that some
//! leave out stand in brackets (`[c]hanuk[k]ah`), letters that stand for each other in braces (`ramad{a|ha}n`); a hyphen or
//! an apostrophe in copy needs none here, but for the possessive. A name with a capital counts only with one ("Lent" is a
//! verb too), or beside a year. A rule is a day of some calendar: see [`Rule`].

use super::india::Watch;
use super::rule::Rule::{
    Before, Chinese, Easter, Fixed, Hebrew, HebrewMoved, Hindu, Islamic, Near, Nth, OrthodoxEaster, Persian,
    Sign, Star, Sun, Wandering,
};
use super::rule::{Rule, Span};

/// Weekdays.
const MONDAY: u8 = 0;
const THURSDAY: u8 = 3;
const FRIDAY: u8 = 4;
const SATURDAY: u8 = 5;
const SUNDAY: u8 = 6;

/// Months of the Jewish calendar, counted from Nisan; in a leap year Adar is the second of that name.
const NISAN: u8 = 1;
const IYAR: u8 = 2;
const SIVAN: u8 = 3;
const AV: u8 = 5;
const TISHRI: u8 = 7;
const KISLEV: u8 = 9;
const SHEVAT: u8 = 11;
const ADAR: u8 = 12;

/// Months of the Islamic calendar.
const MUHARRAM: u8 = 1;
const RABI: u8 = 3;
const RAJAB: u8 = 7;
const SHABAN: u8 = 8;
const RAMADAN: u8 = 9;
const SHAWWAL: u8 = 10;
const HAJJ: u8 = 12;

/// Lunar months of India, from new moon to new moon.
const CHAITRA: u8 = 1;
const VAISAKHA: u8 = 2;
const ASHADHA: u8 = 4;
const SHRAVANA: u8 = 5;
const BHADRAPADA: u8 = 6;
const ASHVINA: u8 = 7;
const KARTIKA: u8 = 8;
const PAUSHA: u8 = 10;
const MAGHA: u8 = 11;
const PHALGUNA: u8 = 12;

/// The day alone.
const DAY: Span = Span::Days(0, 0);
/// A day that begins at sundown of the one before: both are in it.
const FROM_EVE: Span = Span::Days(-1, 0);

/// One feast: its names, its rule, its days.
pub(super) type Line = (&'static str, Rule, Span);

/// Days of the common calendar, and those counted from Easter.
const COMMON: &[Line] = &[
    ("christmas eve, xmas eve", Fixed(12, 24), DAY),
    ("christmas day, christmas, xmas day, xmas", Fixed(12, 25), DAY),
    ("boxing day, st stephen's day", Fixed(12, 26), DAY),
    ("kwanzaa", Fixed(12, 26), Span::Days(0, 6)),
    ("new year's eve, new years eve", Fixed(12, 31), DAY),
    ("new year's day, new years day, new year's", Fixed(1, 1), DAY),
    ("Epiphany, twelfth night", Fixed(1, 6), DAY),
    ("orthodox christmas [day], coptic christmas [day]", Fixed(1, 7), DAY),
    ("burns night", Fixed(1, 25), DAY),
    ("australia day", Fixed(1, 26), DAY),
    ("[international] holocaust {remembrance|memorial} day", Fixed(1, 27), DAY),
    ("groundhog day", Fixed(2, 2), DAY),
    ("valentine's day, valentines day, valentine day", Fixed(2, 14), DAY),
    ("st david's day", Fixed(3, 1), DAY),
    ("international women's day", Fixed(3, 8), DAY),
    ("ides of march", Fixed(3, 15), DAY),
    (
        "st patrick's day, st patricks day, saint patrick's day, saint patricks day, st paddy's day, saint paddy's day",
        Fixed(3, 17),
        DAY,
    ),
    ("april fools' day, april fools day, april fool's day", Fixed(4, 1), DAY),
    ("songkran", Fixed(4, 13), Span::Days(0, 2)),
    ("earth day", Fixed(4, 22), DAY),
    ("st george's day", Fixed(4, 23), DAY),
    ("pohela boishakh", Fixed(4, 14), DAY),
    ("anzac day", Fixed(4, 25), DAY),
    ("may day, international workers' day", Fixed(5, 1), DAY),
    ("cinco de mayo", Fixed(5, 5), DAY),
    ("juneteenth", Fixed(6, 19), DAY),
    ("canada day", Fixed(7, 1), DAY),
    ("independence day", Fixed(7, 4), DAY),
    ("bastille day", Fixed(7, 14), DAY),
    ("Assumption day", Fixed(8, 15), DAY),
    ("halloween, hallowe'en", Fixed(10, 31), DAY),
    ("all saints' day, all saints day", Fixed(11, 1), DAY),
    ("world vegan day", Fixed(11, 1), DAY),
    ("all souls' day, all souls day", Fixed(11, 2), DAY),
    ("guy fawkes night, guy fawkes day, bonfire night", Fixed(11, 5), DAY),
    ("veterans day, veterans' day, armistice day, remembrance day", Fixed(11, 11), DAY),
    ("world aids day", Fixed(12, 1), DAY),
    ("human rights day", Fixed(12, 10), DAY),
    (
        "martin luther king [jr] day, martin luther king's day, martin luther kings day, mlk [jr] day, civil rights day",
        Nth(3, MONDAY, 1, 0),
        DAY,
    ),
    ("presidents' day, presidents day, president's day", Nth(3, MONDAY, 2, 0), DAY),
    ("patriots' day, patriots day", Nth(3, MONDAY, 4, 0), DAY),
    ("mother's day, mothers day", Nth(2, SUNDAY, 5, 0), DAY),
    ("memorial day", Nth(-1, MONDAY, 5, 0), DAY),
    ("father's day, fathers day", Nth(3, SUNDAY, 6, 0), DAY),
    ("labor day, labour day", Nth(1, MONDAY, 9, 0), DAY),
    ("columbus day, indigenous peoples' day", Nth(2, MONDAY, 10, 0), DAY),
    // On the working day nearest to the 16th.
    ("boss's day, boss day", Near(10, 16, &[(SATURDAY, -1), (SUNDAY, 1)]), DAY),
    // In the United States, the Tuesday after the first Monday.
    ("election day", Nth(1, MONDAY, 11, 1), DAY),
    ("remembrance sunday", Nth(2, SUNDAY, 11, 0), DAY),
    ("thanksgiving day, thanksgiving", Nth(4, THURSDAY, 11, 0), DAY),
    ("black friday", Nth(4, THURSDAY, 11, 1), DAY),
    ("small business saturday", Nth(4, THURSDAY, 11, 2), DAY),
    ("cyber monday", Nth(4, THURSDAY, 11, 4), DAY),
    ("giving tuesday", Nth(4, THURSDAY, 11, 5), DAY),
    // The king's birthday in the Netherlands, never on a Sunday; the queen's, three days later, until 2013.
    ("koningsdag, king's day", Near(4, 27, &[(SUNDAY, -1)]), DAY),
    ("mardi gras, shrove tuesday, pancake day, pancake tuesday, fat tuesday", Easter(-47), DAY),
    ("ash wednesday", Easter(-46), DAY),
    ("Lent", Easter(-46), Span::Days(0, 45)),
    ("palm sunday", Easter(-7), DAY),
    ("holy week", Easter(-7), Span::Days(0, 6)),
    ("maundy thursday, holy thursday", Easter(-3), DAY),
    ("good friday", Easter(-2), DAY),
    ("holy saturday", Easter(-1), DAY),
    ("easter sunday, easter day, easter", Easter(0), DAY),
    ("easter monday, easter mon", Easter(1), DAY),
    ("ascension day, ascension thursday", Easter(39), DAY),
    ("pentecost [sunday], whit sunday, whitsun", Easter(49), DAY),
    ("whit monday, pentecost monday", Easter(50), DAY),
    ("trinity sunday", Easter(56), DAY),
    ("corpus christi", Easter(60), DAY),
    ("clean monday, orthodox shrove monday", OrthodoxEaster(-48), DAY),
    ("great lent, great fast, orthodox lent", OrthodoxEaster(-48), Span::Days(0, 39)),
    ("lazarus saturday", OrthodoxEaster(-8), DAY),
    ("orthodox palm sunday", OrthodoxEaster(-7), DAY),
    ("orthodox {good|great} friday", OrthodoxEaster(-2), DAY),
    ("{orthodox|coptic|greek} easter [sunday]", OrthodoxEaster(0), DAY),
    ("orthodox easter monday", OrthodoxEaster(1), DAY),
    ("orthodox pentecost", OrthodoxEaster(49), DAY),
];

/// Feasts of the Jewish calendar. They begin at sundown of the day before, as copy says of them; two days of Rosh Hashana and
/// Shavuot and eight of Passover are kept outside Israel.
const JEWISH: &[Line] = &[
    ("rosh hashan[n]a[h], jewish new year", Hebrew(TISHRI, 1), Span::Days(-1, 1)),
    ("yom kippur, day of atonement", Hebrew(TISHRI, 10), FROM_EVE),
    ("{su|suc|suk}{k|c}o{t|th|s}, feast of tabernacles", Hebrew(TISHRI, 15), Span::Days(-1, 6)),
    ("{shemini|shmini} atzere{t|th|s}", Hebrew(TISHRI, 22), FROM_EVE),
    ("simcha{t|th|s} torah", Hebrew(TISHRI, 23), FROM_EVE),
    ("[c]han[n]u[k]ka[h]", Hebrew(KISLEV, 25), Span::Days(-1, 7)),
    ("tu {bishvat|bshvat|bishevat}", Hebrew(SHEVAT, 15), FROM_EVE),
    ("purim", Hebrew(ADAR, 14), FROM_EVE),
    ("shushan purim", Hebrew(ADAR, 15), FROM_EVE),
    ("passover, pesa{h|ch}", Hebrew(NISAN, 15), Span::Days(-1, 7)),
    // Moved off the Sabbath and its eve.
    ("yom hashoa[h], holocaust day", HebrewMoved(NISAN, 27, &[(FRIDAY, -1), (SUNDAY, 1)]), FROM_EVE),
    ("yom hazikaron", HebrewMoved(IYAR, 4, &[(THURSDAY, -1), (FRIDAY, -2), (SUNDAY, 1)]), FROM_EVE),
    (
        "yom haatzmaut, israeli independence day, israel's independence day",
        HebrewMoved(IYAR, 5, &[(FRIDAY, -1), (SATURDAY, -2), (MONDAY, 1)]),
        FROM_EVE,
    ),
    ("lag {baomer|bomer}", Hebrew(IYAR, 18), FROM_EVE),
    ("jerusalem day, yom yerushalayim", Hebrew(IYAR, 28), FROM_EVE),
    ("shavuo{t|th|s}", Hebrew(SIVAN, 6), Span::Days(-1, 1)),
    ("tisha[h] bav", HebrewMoved(AV, 9, &[(SATURDAY, 1)]), FROM_EVE),
];

/// Feasts of the Islamic calendar, by the rule of the Umm al-Qura calendar of Saudi Arabia; where the new moon must be
/// seen, they may be a day later.
const MUSLIM: &[Line] = &[
    ("islamic new year, muslim new year, hijri new year, muharram", Islamic(MUHARRAM, 1), DAY),
    ("[day of] ashura", Islamic(MUHARRAM, 10), DAY),
    ("arbaeen", Islamic(2, 20), DAY),
    ("mawlid [al nabi], mawlid al nabawi, prophet's birthday, eid {e|al} milad", Islamic(RABI, 12), DAY),
    ("isra and miraj, night journey", Islamic(RAJAB, 27), DAY),
    ("shab e barat", Islamic(SHABAN, 15), DAY),
    ("ramad{a|ha}n", Islamic(RAMADAN, 1), Span::Until(&Islamic(SHAWWAL, 1))),
    ("[al] quds day, jumatul wida, jamat ul vida", Before(FRIDAY, &Islamic(SHAWWAL, 1)), DAY),
    ("{laylat|lailat} al {qadr|kadr}, night of power, night of destiny", Islamic(RAMADAN, 27), DAY),
    ("{eid|id} {al|ul} fitr", Islamic(SHAWWAL, 1), DAY),
    ("hajj", Islamic(HAJJ, 8), Span::Days(0, 5)),
    ("day of arafa{h|t}", Islamic(HAJJ, 9), DAY),
    (
        "{eid|id} {al|ul} {adha|azha}, feast of [the] sacrifice, sacrifice feast, bakr[a] {eid|id}",
        Islamic(HAJJ, 10),
        DAY,
    ),
];

/// Feasts of the calendars of East Asia, by the clock of Beijing, and of Iran.
const ASIAN: &[Line] = &[
    (
        "[chinese] lunar new year{|'s|s} [day], chinese new year{|'s|s} [day], seollal, Tet",
        Chinese(1, 1),
        DAY,
    ),
    ("lantern festival", Chinese(1, 15), DAY),
    ("qingming [festival], tomb sweeping day", Sun(15, 8), DAY),
    ("dragon boat festival, duanwu", Chinese(5, 5), DAY),
    ("qixi", Chinese(7, 7), DAY),
    ("hungry ghost festival, ghost festival", Chinese(7, 15), DAY),
    ("mid autumn festival, moon festival, chuseok", Chinese(8, 15), DAY),
    ("double ninth festival, chung yeung", Chinese(9, 9), DAY),
    // A year of 365 days without leap years, which wanders through ours.
    ("parsi new year, jamshedi navroz", Wandering(736_923), DAY),
    ("{nowruz|nowrouz|nauruz|novruz|norooz|newroz}, persian new year", Persian(1, 1), DAY),
];

/// Feasts of the calendars of India, reckoned for its middle; regions and schools may differ by a day.
const INDIAN: &[Line] = &[
    ("{makar|makara} {sankranti|sankranthi}, [thai] pongal, maghi", Sign(9, 0, Watch::Dusk), DAY),
    ("lohri, bhogi [pandigai], bogi [pandigai]", Sign(9, -1, Watch::Dusk), DAY),
    ("{mattu|maattu} pongal", Sign(9, 1, Watch::Dusk), DAY),
    ("{kaanum|kanum} pongal", Sign(9, 2, Watch::Dusk), DAY),
    ("{vais|bais|vas|vaish}akhi", Sign(0, 0, Watch::Midnight), DAY),
    ("rabindra[nath] jayanti", Sign(0, 25, Watch::Midnight), DAY),
    ("puthandu, tamil new year, vishu", Sign(0, 0, Watch::Dusk), DAY),
    ("{vasant|basant} panchami", Hindu(MAGHA, 5, Watch::Forenoon), DAY),
    ("guru ravidas[s] {jayanti|birthday}", Hindu(MAGHA, 15, Watch::Sunrise), DAY),
    ("[maha] shiv[a]ratri", Hindu(MAGHA, 29, Watch::Midnight), DAY),
    ("[dayananda] saraswati jayanti", Hindu(MAGHA, 25, Watch::Sunrise), DAY),
    ("holika dahan, {chhoti|choti} holi", Hindu(PHALGUNA, 15, Watch::Dusk), DAY),
    ("Holi, dhul{a|e}ndi, phagwah", Hindu(PHALGUNA, 15, Watch::Dusk), Span::Days(1, 1)),
    ("[y]ugadi, gudi padwa", Hindu(CHAITRA, 1, Watch::Sunrise), DAY),
    ("{rama|ram} {navami|naumi}", Hindu(CHAITRA, 9, Watch::Noon), DAY),
    ("maha{vir|veer} {jayanti|janma kalyanak}", Hindu(CHAITRA, 13, Watch::Sunrise), DAY),
    ("hanuman jayanti", Hindu(CHAITRA, 15, Watch::Sunrise), DAY),
    ("akshaya tritiya", Hindu(VAISAKHA, 3, Watch::Forenoon), DAY),
    ("{buddha|budh} purnima, buddha jayanti", Hindu(VAISAKHA, 15, Watch::Sunrise), DAY),
    (
        "vesak [day], wesak [day], vaisakha, buddha day, buddha's birthday",
        Hindu(VAISAKHA, 15, Watch::Dusk),
        DAY,
    ),
    ("{ratha|rath} yatra", Hindu(ASHADHA, 2, Watch::Sunrise), DAY),
    ("guru purnima", Hindu(ASHADHA, 15, Watch::Sunrise), DAY),
    ("raksha band{han|an}, rakhi", Hindu(SHRAVANA, 15, Watch::Sunrise), DAY),
    ("[krishna] janmashtami, gokulashtami", Hindu(SHRAVANA, 23, Watch::Midnight), DAY),
    ("[thiru] onam, thiruvonam", Star(4, 21), DAY),
    ("ganesh[a] chat[h]urthi", Hindu(BHADRAPADA, 4, Watch::Noon), DAY),
    ("nav[a]ratri", Hindu(ASHVINA, 1, Watch::Sunrise), Span::Days(0, 8)),
    ("durga puja", Hindu(ASHVINA, 6, Watch::Sunrise), Span::Days(0, 4)),
    ("maha saptami", Hindu(ASHVINA, 7, Watch::Sunrise), DAY),
    ("{dussehra|dasara|dusshera}, vijayadashami", Hindu(ASHVINA, 10, Watch::Afternoon), DAY),
    ("[maharishi] valmiki jayanti, pargat diwas", Hindu(ASHVINA, 15, Watch::Sunrise), DAY),
    ("karva chauth", Hindu(ASHVINA, 19, Watch::Moonrise), DAY),
    ("dhanteras, dhanatrayodashi", Hindu(ASHVINA, 28, Watch::Dusk), DAY),
    ("{choti|chhoti} diwali, kali chaudas", Hindu(ASHVINA, 30, Watch::Dusk), Span::Days(-1, -1)),
    ("{diwali|divali|deepavali|dipavali}, lakshmi puja", Hindu(ASHVINA, 30, Watch::Dusk), DAY),
    ("{bhai|bhau} {dooj|beej}", Hindu(KARTIKA, 2, Watch::Afternoon), DAY),
    ("chhath [puja]", Hindu(KARTIKA, 6, Watch::Sunrise), DAY),
    (
        "guru nanak {jayanti|gurpurab|birthday}, guru nanak's birthday",
        Hindu(KARTIKA, 15, Watch::Sunrise),
        DAY,
    ),
    ("guru go{b|v}ind singh {jayanti|birthday}", Hindu(PAUSHA, 7, Watch::Sunrise), DAY),
];

/// All of them.
pub(super) const FEASTS: [&[Line]; 5] = [COMMON, JEWISH, MUSLIM, ASIAN, INDIAN];
