//! Words that say what a name is the name of: its last word ("Bridge", "Ltd"), its first ("Mount"), or all of it ("Kenya").

use super::table::Lexicon;

/// What a word in a name makes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Head {
    /// Ends the name of a place, and is no surname: bridge, street.
    Place,
    /// Ends the name of a place, and is a surname as well: hill, park.
    PlaceOrSurname,
    /// Ends the name of a place or of its team: town, city.
    Town,
    /// Opens the name of a place: mount, port, upper.
    PlaceOpener,
    /// Is the name of a place: kenya, fla.
    Named,
    /// Ends the name of a body: academy, rovers.
    Body,
    /// Ends the name of a company and is nothing else: ltd, plc.
    Company,
    /// Ends the name of a thing: act, prize, war.
    Thing,
    /// Opens the name of a ship: uss, hms.
    Vessel,
    /// Stands before the name of somebody: cllr, admiral, striker.
    Rank,
    /// Stands before a rank: foreign (secretary), rear (admiral).
    OfRank,
    /// Stands behind the name of somebody: jr, iii.
    Junior,
    /// A body that is for something, on it or against it: committee, friends.
    For,
    /// What names with "of" begin with, beside bodies: university, isle.
    Of,
    /// A small word inside names of people: van, de, bin.
    Particle,
    /// Opens a name where it has a capital, though it is an adjective: new, royal.
    Adjective,
}

const LISTS: &[(Head, &str)] = &[
    (
        Head::Place,
        "bridge street road avenue square river island islands isle bay beach valley creek canyon county province \
         republic kingdom airport dam tower palace hotel quay pier dock docks wharf highway freeway motorway boulevard \
         stadium arena falls springs heights desert sea ocean gulf strait straits coast peninsula mountain mountains peak \
         ridge glacier plains terrace crescent gardens estate borough parish region territory reservoir estuary archipelago \
         lighthouse marina harbor expressway parkway cemetery crossing mews roundabout tunnel viaduct canal prison jail arabia \
         zealand emirates states lanka leone faso kong rica rico salvador north south east west central",
    ),
    (
        Head::PlaceOrSurname,
        "hill hills park lane wood woods marsh field fields green grove mills castle forest lake moor heath close place \
         way ford wells brook garden hall harbour rivers house point common drive row farm cliff cove head",
    ),
    (
        Head::PlaceOpener,
        "port fort mount mt lake cape upper lower north south east west northern southern camp rio isle san \
         santa los las ras wadi new old great little castle loch glen",
    ),
    (
        Head::Named,
        "nigeria kenya ghana uganda tanzania ethiopia somalia sudan rwanda burundi congo zambia zimbabwe malawi mozambique \
         angola namibia botswana senegal mali niger chad cameroon gabon liberia morocco algeria tunisia mauritania \
         madagascar mauritius eritrea djibouti gambia guinea benin togo oman yemen qatar bahrain kuwait jordan lebanon \
         armenia azerbaijan kazakhstan uzbekistan turkmenistan kyrgyzstan tajikistan mongolia nepal bhutan bangladesh \
         myanmar thailand laos cambodia malaysia singapore indonesia philippines brunei fiji samoa tonga vanuatu \
         haiti jamaica barbados bahamas trinidad guyana suriname colombia ecuador peru bolivia chile paraguay uruguay \
         panama honduras guatemala nicaragua belize iceland estonia latvia lithuania belarus moldova romania bulgaria \
         serbia croatia slovenia slovakia czechia bosnia montenegro kosovo albania cyprus malta luxembourg monaco andorra \
         liechtenstein scotland ala ariz ark calif colo conn del fla ga ill ind kan ky md mich minn miss mo mont neb nev \
         okla ore pa tenn tex vt va wash wis wyo n.h. n.j. n.m. n.y. n.c. n.d. s.c. s.d. r.i. w.va. d.c. ont que alta b.c.",
    ),
    (
        Head::Body,
        "society academy museum theatre theater gallery library holdings industries partners capital ventures technologies \
         technology systems solutions energy airlines airways motors foods pharmaceuticals laboratories labs brothers sons \
         rovers united wanderers athletic albion division brigade regiment battalion squadron marines trust partnership \
         consortium cartel front cabinet international associates enterprises media petroleum electric insurance \
         securities stores supermarkets records studios pictures orchestra choir ballet parliament assembly tribunal \
         secretariat directorate inspectorate guild lodge synod diocese rangers primary infirmary clinic nations trains \
         buses ferries lines seeds homes farms hotels news transport railways retailers builders publishers",
    ),
    (Head::Company, "ltd limited plc inc llc llp lp corp gmbh ag nv bv spa pty pte pvt oyj kk sa"),
    (
        Head::Thing,
        "act bill law accord accords treaty agreement prize award awards cup trophy medal boot war battle championship \
         championships open games festival final project plan amendment protocol pact code constitution declaration report \
         study show day week month derby stakes tour scheme initiative programme program doctrine summit inquiry \
         review protocol oscar marathon regatta ball mass pole hawk express cross constitution protocol strategy budget",
    ),
    (Head::Vessel, "uss hms mv ss rms rrs hmcs hmas ins rv fv mt"),
    (
        Head::Rank,
        "cllr smt shri sri sheikh sheik ayatollah admiral adm brigadier brig corporal private trooper marshal commodore \
         superintendent nurse midfielder striker goalkeeper defender winger quarterback \
         pitcher forward skipper manager emperor empress archbishop cardinal father sister brother baron baroness count \
         countess duke duchess earl viscount madam mme mlle señor señora don doña herr frau monsieur sqn ldr comrade playwright \
         novelist poet chef surgeon rapper comedian sculptor photographer goalie kicker linebacker receiver secretary-general \
         correspondent reporter dr mp sgt maj cpl pte",
    ),
    (
        Head::OfRank,
        "lance staff rear vice assistant foreign finance home defence defense prime acting former interim interior health \
         transport education justice labour labor opposition first second deputy senior chief lead flight wing",
    ),
    (Head::Junior, "jr sr ii iii iv v vi vii viii qc kc mp obe mbe cbe"),
    (
        Head::For,
        "committee institute centre center society campaign coalition council association foundation movement commission \
         agency fund partnership alliance residents doctors lawyers reporters mothers parents friends students workers \
         physicians veterans women citizens farmers union league network office ministry department trust",
    ),
    (
        Head::Of,
        "review diocese archdiocese university house isle gulf bay bank republic kingdom order battle treaty friends \
         daughters sons museum chamber academy society port cape sea strait states duchy emirate tower",
    ),
    (
        Head::Particle,
        "de la van der von del bin al el af ole wa y ibn bint abu ter ten den di da dos das du le los las della zu ap arap av",
    ),
    (
        Head::Adjective,
        "new old great little big north south east west upper lower red white black green blue silver golden royal grand \
         high long holy central northern southern eastern western free first national united",
    ),
];

/// Adds them; a word may be in several lists.
pub(super) fn fill(lexicon: &mut Lexicon) {
    for (head, words) in LISTS {
        for word in words.split_whitespace() {
            lexicon.add(word).heads |= head.bit();
        }
    }
}

impl Head {
    /// Its bit in an entry of the lexicon.
    pub(crate) const fn bit(self) -> u16 {
        1 << self as u16
    }
}
