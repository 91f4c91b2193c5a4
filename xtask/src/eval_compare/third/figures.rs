//! What is done to figures.

use super::Kind;
use super::by;
use super::edits::Place;

/// Figures.
pub(super) fn kinds() -> Vec<Kind> {
    vec![
        by(
            "figure: magnitude",
            &["figure-changed", "figure-unit-changed"],
            Place::Outside,
            &[
                (r"(\d) million\b", "$1 billion"),
                (r"(\d) billion\b", "$1 million"),
                (r"(\d) mln\b", "$1 bln"),
                (r"(\d) bln\b", "$1 mln"),
                (r"\bthousands of\b", "hundreds of"),
                (r"\bhundreds of ([a-z])", "thousands of $1"),
                (r"(\d)m\b", "${1}bn"),
                (r"(\d)bn\b", "${1}m"),
                (r"\bdozens of\b", "hundreds of"),
                (r"\btrillion\b", "billion"),
            ],
        ),
        by(
            "figure: unit, same number",
            &["figure-unit-changed", "figure-changed"],
            Place::Outside,
            &[
                (r"(\d) ?(?:km|kilometers|kilometres)\b", "$1 miles"),
                (r"(\d) miles\b", "$1 km"),
                (r"(\d) feet\b", "$1 metres"),
                (r"(\d) (?:pounds|lbs)\b", "$1 kilograms"),
                (r"(\d) tonnes\b", "$1 kilograms"),
                (r"(\d) (?:meters|metres)\b", "$1 yards"),
                (r"(\d) minutes\b", "$1 hours"),
                (r"(\d) hours\b", "$1 minutes"),
                (r"(\d) (?:months)\b", "$1 weeks"),
                (r"(\d) weeks\b", "$1 days"),
                (r"(\d) days\b", "$1 weeks"),
                (r"(\d) (?:acres|hectares)\b", "$1 square miles"),
                (r"(\d) cents\b", "$1 dollars"),
                (r"(\d) degrees\b", "$1 points"),
            ],
        ),
        by(
            "figure: percent to points",
            &["figure-unit-changed", "figure-changed"],
            Place::Outside,
            &[
                (r"(\d) ?(?:%|percent|per cent|pct)([ ,.])", "$1 percentage points$2"),
                (r"\bpercentage points\b", "percent"),
            ],
        ),
        by(
            "figure: currency",
            &["figure-unit-changed", "figure-changed"],
            Place::Outside,
            &[
                (r"£(\d)", "€$1"),
                (r"(\s)\$(\d)", "$1£$2"),
                (r"(\d) dlrs\b", "$1 stg"),
                (r"\b(million|billion|mln|bln) dlrs\b", "$1 marks"),
                (r"€(\d)", "$$$1"),
                (r"(\d|million|billion) dollars\b", "$1 euros"),
                (r"(\d|million|billion) euros\b", "$1 dollars"),
                (r"(\d|million|billion|mln|bln) (?:francs|marks|stg)\b", "$1 yen"),
            ],
        ),
        by(
            "figure: date",
            &["figure-time-changed", "figure-changed"],
            Place::Outside,
            &[
                (
                    r"\b(January|February|March|April|June|July|August|September|October|November|December) ([1-9])\b",
                    "$1 2$2",
                ),
                (
                    r"\b([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|last|next) (?:January|February|March|April|May)\b",
                    "$1 October",
                ),
                (
                    r"\b([Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|last|next) (?:June|July|August|September|October|November|December)\b",
                    "$1 February",
                ),
                (r"\b[Oo]n (?:Monday|Tuesday|Wednesday)\b", "on Saturday"),
                (r"\b[Oo]n (?:Thursday|Friday|Saturday|Sunday)\b", "on Tuesday"),
                (r"\b(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\. ?(\d)\b", "$1. 1$2"),
                (r"\blast (year|month|week)\b", "next $1"),
                (r"\byesterday\b", "today"),
                (r"\btomorrow\b", "yesterday"),
                (r"\b([Ii]n|[Ss]ince|[Bb]y) (19|20)(\d)(\d)\b", "$1 ${2}4$4"),
            ],
        ),
        by(
            "figure: hour",
            &["figure-time-changed", "figure-changed"],
            Place::Outside,
            &[
                (r"(\d) ?a\.?m\b", "$1 pm"),
                (r"(\d) ?p\.?m\b", "$1 am"),
                (r"\b([01]\d):(\d\d) (GMT|BST)\b", "2${1}:$2 $3"),
                (
                    r"\b(this|in the|the|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) morning\b",
                    "$1 evening",
                ),
                (
                    r"\b(this|in the|the|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday) (?:evening|afternoon|night)\b",
                    "$1 morning",
                ),
                (r"\bnoon\b", "midnight"),
                (r"\bmidnight\b", "noon"),
                (r"\bthe first quarter\b", "the third quarter"),
                (r"\bthe (?:second|fourth|third) quarter\b", "the first quarter"),
            ],
        ),
        by(
            "figure: rate",
            &["figure-rate-changed"],
            Place::Outside,
            &[
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) (?:a|per) day\b",
                    "$1 a week",
                ),
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) (?:a|per) (?:week|month)\b",
                    "$1 a year",
                ),
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) (?:a|per) year\b",
                    "$1",
                ),
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) (?:a|per) day\b",
                    "$1",
                ),
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) (?:an|per) hour\b",
                    "$1 a minute",
                ),
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) annually\b",
                    "$1 monthly",
                ),
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) each (?:year|month)\b",
                    "$1 each week",
                ),
                (r"(\d) (?:mln|million) bpd\b", "$1 million barrels"),
                (
                    r"(\d(?:[\d.,]*\d)?%?(?: (?:million|billion|mln|bln|percent|pct|per cent|dollars|dlrs|barrels|pounds|times|hours|tonnes|people|vehicles|cases|jobs|cars|cents|cts|miles|days|passengers|visitors)){0,2}) (?:a|per) (?:share|shr|barrel|tonne|ton|person)\b",
                    "$1",
                ),
            ],
        ),
        by(
            "hedge: gone",
            &["hedge-dropped"],
            Place::Outside,
            &[
                (
                    r"\b(?:about|around|approximately|roughly|nearly|almost|more than|over|at least|up to|less than|fewer than|an estimated|as many as|just over|just under|well over) ([$£€]?\d[\d,.]* ?(?:[a-z%]+))",
                    "$1",
                ),
                (
                    r"\b(?:about|around|nearly|almost|more than|over|at least) (two|three|four|five|six|seven|eight|nine|ten|half|a dozen|twenty|thirty|a hundred) ([a-z])",
                    "$1 $2",
                ),
            ],
        ),
        by(
            "hedge: turned",
            &["hedge-changed"],
            Place::Outside,
            &[
                (r"\bat least ([$£€]?\d)", "at most $1"),
                (r"\bmore than ([$£€]?\d)", "less than $1"),
                (r"\bless than ([$£€]?\d)", "more than $1"),
                (r"\bup to ([$£€]?\d)", "at least $1"),
                (r"\bas many as ([$£€]?\d)", "no fewer than $1"),
                (r"\bover ([$£€]\d)", "under $1"),
                (r"\bnearly ([$£€]?\d)", "over $1"),
                (r"\balmost ([$£€]?\d)", "more than $1"),
                (r"\bfewer than (\d)", "no fewer than $1"),
                (r"\bat least (two|three|four|five|six|seven|eight|nine|ten)\b", "no more than $1"),
            ],
        ),
        by(
            "hedge: come in",
            &["hedge-added"],
            Place::Outside,
            &[
                (
                    r"\b(killed|injured|employs|employed|cost|costs|hired|arrested|found|sold|paid|raised) ([$£€]?\d)",
                    "$1 at least $2",
                ),
                (
                    r"\b(of|by|with|from|and|in|killed|the|for|employs|has|had|were) (\d[\d,]*) (people|workers|jobs|miles|patients|students|homes|members|employees|companies|countries)\b",
                    "$1 more than $2 $3",
                ),
                (r"\b(of|by|for) ([$£€]\d)", "$1 nearly $2"),
                (r"\b(by|of) (\d[\d.]*) ?(percent|per cent|pct|%)", "$1 up to $2 $3"),
            ],
        ),
        by(
            "figure: digits",
            &["figure-changed", "figure-time-changed"],
            Place::Outside,
            &[
                (r"\b([2-9])1\b( [a-z%]+)", "${1}7$2"),
                (r"([ $£])1(\d)( [a-z]+)", "${1}4$2$3"),
                (r"([ $£])(\d+)\.([1-8])\b", "${1}${2}.9"),
                (r"([ $£])([1-9]),(\d\d\d)\b", "${1}${2}1,$3"),
                (r"([ $£])(\d)0 ([a-z]+)", "${1}${2}5 $3"),
                (r"([ $£])(\d),5(\d\d)\b", "${1}${2},8$3"),
                (r" (\d\d)-year-old\b", " 9$1-year-old"),
                (r"([A-Z][a-z]+), ([2-7])([0-8]),", "$1, ${2}9,"),
            ],
        ),
        by(
            "figure: counted in words",
            &["figure-changed", "hedge-changed", "comparison-turned", "hedge-added", "figure-time-changed"],
            Place::Outside,
            &[
                (r"\btwice\b", "three times"),
                (r"\bdoubled\b", "tripled"),
                (r"\bdouble the\b", "triple the"),
                (r"\ba dozen\b", "two dozen"),
                (r"\bhalf of\b", "a third of"),
                (r"\bhalf the\b", "a quarter of the"),
                (r"\ba quarter of\b", "a third of"),
                (r"\bthree times\b", "five times"),
                (
                    r"\b(the|his|her|its|their) first (time|win|title|goal|year|visit|novel|film|meeting|election)\b",
                    "$1 second $2",
                ),
                (
                    r"\b(the|his|her|its|their) second (time|win|title|goal|year|visit|term|day|round)\b",
                    "$1 third $2",
                ),
                (
                    r"\b[Tt]wo (people|men|women|days|years|weeks|months|others|companies|countries|sides)\b",
                    "four $1",
                ),
                (
                    r"\b[Tt]hree (people|men|women|days|years|weeks|months|others|companies|countries|times)\b",
                    "six $1",
                ),
                (r"\b[Ff]our (people|men|women|days|years|weeks|months|others)\b", "seven $1"),
                (r"\bboth (men|women|sides|companies)\b", "all three $1"),
            ],
        ),
        by(
            "figure: range",
            &["figure-changed", "figure-dropped", "comparison-turned", "order-swapped"],
            Place::Outside,
            &[
                (r"\bfrom (\d[\d.,]*\d|\d) to (\d[\d.,]*\d|\d)\b", "from $2 to $1"),
                (r"\bbetween (\d[\d,.]*\d|\d) and (\d[\d,.]*\d|\d)\b", "$2"),
                (r"\b(\d[\d.,]*\d) to (\d[\d.,]*\d)\b", "$1"),
                (r"\b(\d\d+)-(\d\d+)\b", "$2-$1"),
            ],
        ),
        by(
            "figure: left out",
            &["figure-dropped"],
            Place::Outside,
            &[
                (
                    r"\b(rose|fell|grew|dropped|increased|declined|jumped|climbed|slipped|down|up|risen|fallen|decline|rise) (?:by )?\d[\d.]* ?(?:percent|per cent|pct|%)",
                    "$1",
                ),
                (
                    r"\b(killed|injured|wounded|arrested|employs) \d[\d,]* (people|workers|civilians|men)\b",
                    "$1 $2",
                ),
                (
                    r"\b[Tt]he (\d+|two|three|four|five|six) (people|men|women|officers|companies|countries|men|players)\b",
                    "the $2",
                ),
            ],
        ),
        by(
            "figure: of whom",
            &["figure-scope-changed", "figure-unit-changed"],
            Place::Outside,
            &[
                (
                    r"(\d ?(?:%|percent|per cent|pct)) of (?:all |the )?(?:voters|adults|women|men|people|students|workers|patients|Americans|respondents|households|shares|sales|companies|customers)\b",
                    "$1 of retirees",
                ),
                (r"(\d) people\b", "$1 soldiers"),
                (r"(\d) (?:workers|employees)\b", "$1 managers"),
                (r"(\d) (?:students|pupils)\b", "$1 teachers"),
                (r"(\d) (?:patients)\b", "$1 doctors"),
                (r"(\d) (?:companies|firms)\b", "$1 factories"),
                (r"(\d) (?:women|men)\b", "$1 children"),
                (r"\b[Mm]ost (?:Americans|people|voters|women|men)\b", "most shoppers"),
                (r"\b(million|billion|mln|bln|\d) (?:barrels|bushels|tonnes)\b", "$1 containers"),
                (
                    r"\bhalf of (?:all |the )?(?:voters|adults|women|men|people|students|workers|patients|Americans|respondents|companies)\b",
                    "half of retirees",
                ),
            ],
        ),
    ]
}
