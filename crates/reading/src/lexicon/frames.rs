//! Which prepositions and particles a verb of attribution takes: "spoke about the pier", "took aim at the mayor".
//!
//! A row is a preposition and the verbs that attribute with it, written as in [`super::verbs`]. To teach the reader
//! "campaign against", put `campaign` into the row of `against`.

use super::table::Lexicon;
use super::verbs;

/// The rows. `on` is also "upon", `toward` is also "towards".
const ROWS: [(&str, &str); 25] = [
    (
        "about",
        "open learn:learned:learned know:knew:known report talk speak:spoke:spoken boast brag+ complain worry warn joke ask write:wrote:written \
        think:thought:thought fret+ muse wonder inquire enquire hear:heard:heard argue gripe grumble moan \
        rant rave lecture preach testify tweet post blog+ quiz+ reminisce dream speculate theorize bicker \
        quarrel squabble agonize agonise obsess disagree agree comment whine fume crow gush apologize \
        apologise lament question caution advise notify brief inform tell:told:told debate hint rhapsodize \
        pontificate philosophize bitch vent panic reassure protest",
    ),
    (
        "against",
        "come:came:come opine push decide turn fight:fought:fought lean hit:hit:hit speak:spoke:spoken argue campaign vote rail warn protest lobby advise inveigh rebel+ caution testify \
        rally fulminate object crusade march agitate petition editorialize preach plead rage thunder \
        demonstrate",
    ),
    (
        "as",
        "celebrate refer+ remember cast describe characterize characterise regard see:saw:seen view dismiss portray depict paint label label+ \
        brand+ denounce condemn cast:cast:cast hail frame present identify know:knew:known recognize \
        recognise interpret treat perceive represent decry blast acclaim envision endorse laud tout \
        categorize construe",
    ),
    (
        "at",
        "laugh scoff hint lash balk sneer bristle jeer marvel snap+ fire swipe poke chafe jab+ rage \
        grumble gripe bark sniff rejoice rail recoil snipe blast chip+ bridle fume boo wonder smirk cringe",
    ),
    (
        "for",
        "look call vote argue campaign push press advocate plead pray wish hope long yearn ask lobby blame praise \
        thank apologize apologise criticize criticise stump vouch root appeal opt+ plan+ petition fault \
        forgive:forgave:forgiven chide rebuke commend credit attack slam+ blast mock condemn ridicule scold \
        castigate clamor clamour cheer beg+ angle agitate crusade demand prefer+ endorse nominate salute \
        applaud laud scorn excoriate berate upbraid reprimand censure pillory rally",
    ),
    (
        "from",
        "shy back step+ distance dissent demur+ recoil backtrack retreat flinch refrain disassociate dissociate",
    ),
    ("in", "zero home believe trust weigh delight revel chime rejoice confide"),
    ("into", "look tear:tore:torn rip+ lay:laid:laid lash inquire"),
    (
        "of",
        "speak:spoke:spoken think:thought:thought accuse warn complain approve disapprove dream say:said:said \
        convince write:wrote:written talk boast despair remind tell:told:told conceive assure inform \
        persuade repent notify",
    ),
    ("off", "brush shrug+ laugh sound wave write:wrote:written"),
    (
        "on",
        "double zero home:homed:homed expound opine call focus insist comment elaborate expand dwell reflect report seize remark opine speculate \
        lecture touch concentrate pronounce harp riff+ press plan+ congratulate urge waver weigh vow agree \
        disagree campaign spar+ equivocate hedge waffle challenge push pride hammer blame tweet \
        write:wrote:written testify consult",
    ),
    (
        "over",
        "challenge press question clash spar+ fret+ agonize agonise feud argue quarrel squabble disagree fight:fought:fought worry \
        gush swoon obsess protest mourn gloat bicker criticize criticise attack debate fume",
    ),
    (
        "out",
        "come:came:come cry single sketch point speak:spoke:spoken lash call rule spell lay:laid:laid lay sing:sang:sung read:read:read blurt \
        chew trot+",
    ),
    (
        "to",
        "look refer+ point object allude admit+ confess react respond reply testify commit+ subscribe agree \
        attest swear:swore:sworn plead apologize apologise explain suggest mention \
        say:said:said write:wrote:written hint credit attribute ascribe consent accede \
        acquiesce preach boast propose bow kowtow alert describe confide announce reveal oppose pitch",
    ),
    ("toward", "lean gesture incline"),
    ("up", "open bring:brought:brought sum+ talk play speak:spoke:spoken pipe hype dream"),
    (
        "with",
        "agree disagree side sympathize sympathise quarrel argue concur+ plead talk joke credit reason spar+ \
        reply flirt",
    ),
    (
        "back",
        "hit:hit:hit push fire fight:fought:fought walk shoot:shot:shot snap+ write:wrote:written punch shout \
        yell tweet argue e-mail email",
    ),
    ("down", "double turn play shout tamp tone dial"),
    ("behind", "rally unite"),
    ("after", "go:went:gone ask inquire"),
    ("by", "stand:stood:stood abide"),
    ("between", "distinguish differentiate"),
    ("forward", "look"),
    ("away", "shy back step+ turn"),
];

/// The rows of nouns: "her doubts about the pier", "criticism of the plan".
const NOUN_ROWS: [(&str, &str); 14] = [
    (
        "about",
        "speech speeches remarks column columns op-ed article articles essay essays book books ad ads tweet tweets post posts video videos letter letters report details information answer answers update updates message messages question questions concern concerns worry worries doubt doubts comment comments statement statements claim \
        claims complaint complaints talk speculation opinion opinions view views feelings misgivings reservations qualms \
        skepticism scepticism fear fears anxiety unease warning warnings story stories joke jokes word words argument \
        arguments debate discussion announcement advice rumor rumors rumour rumours assertion assertions accusation \
        accusations allegation allegations curiosity excitement enthusiasm optimism pessimism anger frustration outrage \
        prediction predictions narrative testimony lecture rant tirade remark remarks note details reports queries query \
        uncertainty confusion alarm alarms suspicion suspicions certainty conversation stance attacks",
    ),
    (
        "of",
        "light message criticism criticisms critique endorsement endorsements mention accusation accusations allegation allegations \
        charge charges praise condemnation denunciation rejection defense defence view views opinion opinions assessment \
        description depiction portrayal characterization interpretation understanding impression approval disapproval \
        support fears denial denials acknowledgment acknowledgement admission recognition claim claims promise promises \
        warning hatred ridicule mistrust distrust suspicion vision hope supporter supporters critic critics opponent \
        opponents proponent proponents advocate advocates defender defenders backer backers fan fans champion champions \
        admirer admirers detractor detractors favor favour discussion complaint complaints talk question questions \
        evaluation repudiation mockery reassurance assurances reminder reminders chants notion secret note embrace \
        announcement declaration sign signs indication indications",
    ),
    (
        "for",
        "pitch pitches appeal appeals vision agenda stand ballot support praise call calls demand demands request requests plea pleas hope hopes wish wishes desire enthusiasm \
        preference preferences respect contempt disdain admiration sympathy affection fondness gratitude thanks apology \
        apologies blame credit criticism criticisms argument arguments case proposal proposals plans advocate advocates \
        vote votes words word passion zeal condolences disregard advice",
    ),
    (
        "on",
        "speech speeches address column columns op-ed article articles essay essays book books hearing report emphasis stand doubt doubts aspersions praise information details light update attack attacks assault comment comments statement statements position positions stance stances view views \
        opinion opinions criticism focus blame decision decisions ruling consensus agreement testimony question debate \
        debates remarks thoughts words word insistence speculation proposal petition offensive",
    ),
    (
        "over",
        "concern concerns worries fears anger outrage frustration alarm dispute disputes debate argument arguments feud \
        quarrel disagreement disagreements criticism questions fury unease anxiety complaints protests queries",
    ),
    (
        "to",
        "pitch pitches appeal appeals tribute answer opposition objection objections reference references allusion allusions commitment case answer hostility aversion \
        resistance complaint attention statement promise promises pledge note apology proposal plan",
    ),
    (
        "against",
        "lawsuit suit complaint stand ad ads ballot attack attacks argument arguments allegation allegations accusation accusations complaint complaints protest \
        protests warning warnings campaign tirade stance charges words invective",
    ),
    ("toward", "hostility feelings attitude attitudes animosity sentiment"),
    (
        "at",
        "fun look outrage dismay frustration shot shots swipe swipes jab jabs dig digs aim fury alarm surprise barb barbs \
        disappointment eyebrows indignation",
    ),
    ("with", "issue disagreement disagreements frustration dissatisfaction quarrel fault"),
    ("behind", "support weight"),
    ("into", "investigation inquiry probe"),
    ("in", "faith confidence trust belief pride interest"),
    ("between", "distinction contrast contrasts comparison comparisons parallel parallels"),
];

/// The bit of a preposition or particle, by its place in the rows.
const fn bit(row: usize) -> u32 {
    1 << row
}

/// The bit of a verb that moves its object: "the plan angered the crews".
pub(crate) const MOVES: u32 = 1 << 31;

/// Verbs of what goes on in somebody: whom they have as object feels, and feels about their subject.
const MOVERS: &str = "anger infuriate alarm outrage irk rile delight disappoint offend enrage dismay appall sadden frighten \
    scare startle horrify terrify amaze astonish astound baffle perplex puzzle mystify bewilder confound exasperate \
    frustrate annoy irritate vex rankle unnerve unsettle trouble disturb disgust repulse repel+ embarrass humiliate thrill \
    excite electrify enthuse captivate charm enchant impress intrigue fascinate amuse bemuse enthrall madden incense \
    antagonize embolden hearten dishearten demoralize discomfit gall miff peeve stun+ shock surprise enamor";

/// Marks the prepositions with their bits, and each verb's forms with the bits of those it takes.
pub(super) fn fill(lexicon: &mut Lexicon) {
    for (row, (preposition, takers)) in ROWS.iter().enumerate() {
        lexicon.add(preposition).particle = bit(row);
        for verb in takers.split_whitespace() {
            for (form, kind) in verbs::forms(verb) {
                let entry = lexicon.add(&form);
                entry.tags |= kind;
                entry.frames |= bit(row);
            }
        }
    }
    for (preposition, nouns) in NOUN_ROWS {
        let bit = lexicon.add(preposition).particle;
        for noun in nouns.split_whitespace() {
            lexicon.add(noun).noun_frames |= bit;
        }
    }
    for verb in MOVERS.split_whitespace() {
        for (form, kind) in verbs::forms(verb) {
            let entry = lexicon.add(&form);
            entry.tags |= kind;
            entry.frames |= MOVES;
        }
    }
    for (also, like) in
        [("upon", "on"), ("towards", "toward"), ("regarding", "about"), ("concerning", "about")]
    {
        lexicon.add(also).particle = lexicon.add(like).particle;
    }
}

#[cfg(test)]
mod tests {
    use super::super::find;

    #[test]
    fn verbs_know_their_prepositions() {
        let cases = [
            ("spoke", "about", true),
            ("campaigning", "against", true),
            ("called", "upon", true),
            ("lashed", "out", true),
            ("denied", "about", false),
            ("said", "on", false),
        ];
        for (verb, preposition, takes) in cases {
            assert_eq!(find(verb).frames & find(preposition).particle != 0, takes, "{verb} {preposition}");
        }
    }
}
