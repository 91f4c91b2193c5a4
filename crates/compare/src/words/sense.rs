//! Words that carry the sense of a sentence: grammar, negation, modality, hedges, opposites, order.

use super::{ALLEGED, HEDGE, Lexicon, MODAL, NEGATION, ORDER, PRONOUN, QUANTIFIER, STOP};

const STOP_WORDS: &str = "a an the of to in on at by for from with as into onto upon and or but so that which who \
    whom whose this these those it its be is are was were been being am has have had having do does did done doing \
    there here then than also i you we us he she him her his hers they them their our your my me myself himself \
    herself itself themselves what when where how why while if because though although such just very too only \
    own both each every either all any same other another out off down up";

const PRONOUNS: &str = "he she they it him her them his hers their its who i we us our my me you your";

const NEGATIONS: &str = "not no never without nor neither none nobody nothing nowhere cannot hardly scarcely";

const HEDGES: &str = "about around roughly approximately approx nearly almost close over above under below least most \
    exactly precisely estimated estimate up fewer less more virtually circa some just barely";

const ALLEGATIONS: &str = "alleged allegedly reportedly purported purportedly supposed supposedly apparent apparently \
    suspected suspicion accused claimed rumoured rumored unconfirmed so-called ostensibly";

/// Scales of opposites: words that turn a statement round when one takes the other's place.
const SCALES: &[(&str, &str)] = &[
    ("more", "less fewer"),
    ("most", "least fewest"),
    ("higher", "lower"),
    ("highest", "lowest"),
    ("high", "low"),
    ("larger bigger greater", "smaller lesser"),
    ("largest biggest greatest", "smallest"),
    ("large big", "small"),
    ("better", "worse"),
    ("best", "worst"),
    ("faster quicker", "slower"),
    ("fastest quickest", "slowest"),
    ("longer", "shorter"),
    ("longest", "shortest"),
    ("older", "younger"),
    ("oldest", "youngest"),
    ("stronger", "weaker"),
    ("strongest", "weakest"),
    ("strong", "weak"),
    ("richer", "poorer"),
    ("cheaper", "dearer costlier"),
    ("heavier", "lighter"),
    ("warmer hotter", "colder cooler"),
    ("easier", "harder"),
    ("safer", "riskier"),
    (
        "rose rise rises rising risen increase increased increases increasing grew grow climbed climbs climbing gained gains jumped jumps soared soars surged surges",
        "fell fall falls falling fallen decrease decreased decreases decreasing shrank shrink decline dropped drops dropping declined declines declining slid slumped slumps plunged \
      plunges tumbled",
    ),
    ("gain", "loss"),
    ("profit profits", "losses"),
    ("up", "down"),
    ("above over", "below under"),
    ("won win wins winning", "lost lose loses losing"),
    ("win victory", "defeat"),
    ("accept accepted accepts accepting", "reject rejected rejects rejecting"),
    ("support supported supports supporting backed backs", "oppose opposed opposes opposing"),
    ("approve approved approves approving", "disapprove disapproved"),
    ("allow allowed allows allowing permitted", "ban banned bans banning forbid forbidden prohibited"),
    ("include included includes including", "exclude excluded excludes excluding"),
    ("guilty", "innocent"),
    ("success succeeded successful", "failure failed unsuccessful"),
    ("legal lawful", "illegal unlawful"),
    ("likely", "unlikely"),
    ("able", "unable"),
    ("possible", "impossible"),
    ("agree agreed agrees", "disagree disagreed disagrees"),
    ("many", "few"),
    ("often", "rarely seldom"),
    ("always", "sometimes"),
    ("majority", "minority"),
    ("maximum", "minimum"),
    ("open opened opens opening", "close closed closes closing"),
    ("begin began begins start started starts", "end ended ends"),
    ("buy bought buys buying", "sell sold sells selling"),
    ("import imports imported", "export exports exported"),
    ("surplus", "deficit"),
    ("deny denied denies denying", "admit admitted admits admitting"),
    ("positive", "negative"),
    ("good", "bad"),
    ("early earlier", "late later"),
    ("inside", "outside"),
    ("north northern", "south southern"),
    ("east eastern", "west western"),
    ("left", "right"),
    ("true", "false"),
    ("eased easing loosened relaxed", "tightened tightening toughened"),
    ("widened widens widening", "narrowed narrows narrowing"),
    ("strengthened strengthens strengthening", "weakened weakens weakening"),
    ("improved improves improving improvement", "worsened worsens worsening deteriorated deterioration"),
    ("expanded expands expanding expansion", "contracted contracts contracting contraction"),
    ("accelerated accelerates accelerating", "slowed slows slowing decelerated"),
    ("optimistic optimism hopeful", "pessimistic pessimism gloomy"),
    ("upgraded upgrades upgrade", "downgraded downgrades downgrade"),
    ("raised raises raising", "lowered lowering"),
    ("wider", "narrower"),
    ("deeper", "shallower"),
    ("richest", "poorest"),
    ("cheapest", "dearest costliest"),
    ("hottest warmest", "coldest coolest"),
    ("busiest", "quietest"),
    ("safest", "riskiest deadliest"),
    ("happier", "unhappier sadder"),
    ("advantage benefit", "disadvantage drawback"),
    ("attack attacked attacks", "defend defended defends"),
    ("created creates create", "destroyed destroys destroy"),
    ("encouraged encourages encourage", "discouraged discourages discourage"),
    ("love loves loved", "hate hates hated"),
    ("present", "absent"),
    ("public", "private"),
    ("temporary temporarily", "permanent permanently"),
    ("voluntary", "compulsory mandatory"),
    ("because due thanks owing", "despite notwithstanding although spite"),
    ("before until", "after since"),
];

/// Further opposites of words that stand on another scale already.
pub(super) const OPPOSITES: &[(&str, &str)] = &[
    ("ahead", "behind"),
    ("full", "part"),
    ("rejected", "granted"),
    ("rejected", "approved"),
    ("refused", "granted"),
    ("denied", "granted"),
    ("welcomed", "disputed"),
    ("welcomed", "criticised"),
    ("welcomed", "rejected"),
    ("welcomes", "disputes"),
    ("welcomes", "rejects"),
    ("praised", "disputed"),
    ("proposed", "opposed"),
    ("proposes", "opposes"),
    ("lost", "earned"),
    ("loses", "earns"),
    ("gained", "lost"),
    ("if", "unless"),
    ("supporters", "opponents"),
    ("supporter", "opponent"),
    ("formerly", "later"),
    ("dangerous", "safe"),
    ("ahead", "wake"),
    ("prior", "following"),
    ("gains", "losses"),
    ("gain", "lose"),
    ("rise", "cut"),
    ("increase", "cut"),
    ("increased", "cut"),
    ("raised", "cut"),
    ("raise", "cut"),
    ("raised", "lowered"),
    ("raise", "lower"),
    ("rise", "drop"),
    ("increase", "drop"),
    ("profit", "loss"),
    ("profits", "loss"),
    ("won", "failed"),
    ("greater", "fewer"),
    ("larger", "fewer"),
    ("fewer", "greater"),
    ("increases", "cuts"),
    ("increase", "cuts"),
    ("increases", "cut"),
    ("denied", "confirmed"),
    ("denies", "confirms"),
    ("deny", "confirm"),
    ("denied", "acknowledged"),
    ("refused", "agreed"),
    ("refuses", "agrees"),
    ("praised", "criticised"),
    ("praised", "condemned"),
    ("welcomed", "condemned"),
    ("hired", "fired"),
    ("hired", "dismissed"),
    ("arrived", "left"),
    ("joined", "left"),
    ("build", "demolish"),
    ("built", "demolished"),
    ("failed", "managed"),
    ("following", "preceding"),
    ("nobody", "everybody"),
    ("nothing", "everything"),
    ("survived", "died"),
    ("alive", "dead"),
    ("full", "empty"),
    ("inside", "outside"),
    ("friend", "enemy"),
    ("friends", "enemies"),
    ("winner", "loser"),
    ("winners", "losers"),
    ("growth", "decline"),
    ("growth", "contraction"),
];

/// How sure a statement sounds; a larger number is surer.
const MODALITY: &[(i8, &str)] = &[
    (1, "could might may can possibly perhaps maybe potentially possible"),
    (
        2,
        "should would likely probably expected expects plans planned hopes intends proposed aims considering",
    ),
    (3, "will must shall definitely certainly surely"),
];

/// Fills in the words of this file.
pub(super) fn fill(lexicon: &mut Lexicon) {
    for (group, (one, other)) in (2_u8..).zip(SCALES) {
        let role = if one.starts_with("before") { ORDER } else { 0 };
        lexicon.scale(group, 1, one, role);
        lexicon.scale(group, -1, other, role);
    }
    lexicon.add_all(STOP_WORDS, STOP);
    lexicon.add_all(PRONOUNS, PRONOUN | STOP);
    lexicon.add_all(NEGATIONS, NEGATION);
    lexicon.add_all(HEDGES, HEDGE);
    lexicon.add_all(ALLEGATIONS, ALLEGED);
    lexicon.add_all(
        "some many several numerous few dozens scores hundreds thousands millions billions most all countless various",
        QUANTIFIER,
    );
    for &(strength, words) in MODALITY {
        for word in words.split_whitespace() {
            let entry = lexicon.entry(word);
            entry.role |= MODAL;
            if entry.group == 0 {
                entry.group = 1;
                entry.pole = strength;
            }
        }
    }
}
