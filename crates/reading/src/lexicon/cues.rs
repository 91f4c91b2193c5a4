//! Words other than verbs that attribute: nouns, adjectives, adverbs.

use super::table::Lexicon;
use super::tag;

/// Nouns that attribute: "her claim that …", "his support for …".
const NOUNS: &str = "reference references chants admiration passion disdain denunciation condolences allusion allusions embrace repudiation remark remarks conversation confusion excitement anxiety indignation reminder reminders comment comments claim claims statement statements belief beliefs allegation allegations accusation accusations \
    assertion assertions argument arguments opinion opinions view views concern concerns fear fears hope hopes worry \
    worries doubt doubts suggestion suggestions proposal proposals plan plans promise promises pledge pledges vow vows \
      warning warnings criticism criticisms complaint complaints praise support opposition endorsement \
    endorsements call calls demand demands request requests question questions     \
    announcement announcements declaration decision decisions desire wish wishes refusal denial denials admission \
    acknowledgment acknowledgement assessment conclusion conclusions estimate estimates prediction predictions \
    forecast forecasts speculation rumor rumors rumour rumours idea notion theory assumption insistence contention \
    explanation description characterization depiction portrayal  advice recommendation recommendations \
    attack attacks objection objections reaction  rejection condemnation defense defence confidence optimism \
    skepticism scepticism enthusiasm interest willingness reluctance intention intentions ambition ambitions \
    expectation expectations assurance assurances confession testimony quote word words thought thoughts feeling \
    feelings impression sense frustration anger outrage disappointment regret satisfaction consensus vision dream \
    dreams mockery ridicule commitment invitation  plea urging mention discussion talk approval disapproval affection affinity alarm animosity antipathy assertions assumptions aversion awareness caution \
    certainty concession conviction convictions curiosity contempt cynicism dismay disagreement disagreements dissatisfaction \
    distrust mistrust emphasis empathy fascination fixation flirtation fondness grievance grievances hatred hostility inquiry \
    inquiries insinuation insinuations insults lament misgivings narrative obsession opinions outcry perception perceptions \
    philosophy pleas pessimism position positions praise preferences premise principle protest protests queries query \
    rationale reassurance rebuke recollection recollections refrain rhetoric sentiment sentiments skirmish stance stances \
    suspicion suspicions tirade tirades tribute tributes uncertainty understanding unease vote whining wariness zeal advocacy \
    debate debates dispute disputes \
    feud quarrel reports argument reservations qualms jokes \
    preference judgment judgement verdict ruling finding findings revelation revelations";

/// Nouns that attribute after a verb of [`tag::LIGHT_VERB`]: "took issue with", "made the case for".
const LIGHT_NOUNS: &str = "goal speech speeches address remarks column columns op-ed article articles essay essays book books investigation probe lawsuit suit pitch pitches appeal appeals plea pleas hearing letter letters ad ads tweet tweets post posts video videos report reports statement statements fun tribute look faith information message messages update updates ballot doubt doubts aspersions case attention issue aim  exception note stock fun blame credit  light  emphasis stress faith trust \
    stand position positions stance shot shots swipe swipes jab jabs dig digs potshots barb barbs umbrage pride \
    solace heed  focus sympathy sympathies thanks gratitude respect backing blessing nod vote votes voice apology \
    apologies excuse excuses  push overture overtures oath charge charges  petition motion tirade rant salvo broadside \
    rebuke lecture sermon toast eulogy resolution ultimatum answer answers reply retort rebuttal \
    issue eyebrows alarm alarms objections misgivings qualms reservations scrutiny resistance backlash interest   fury \
    scorn contempt disdain cold-water hopes bets weight chorus campaign onslaught assault offensive crusade \
    secret allowances assurances overview glimpse hint hints clue clues account reason reasons evidence proof details \
    detail commentary critique lesson lessons story stories tale tales joke jokes fault faults opinion contrast contrasts \
    comparison comparisons parallels parallel distinction references reference allusion point points sign signs \
    indication indications";

/// Nouns for one who stands for or against something: "was a critic of the plan".
const STANCES: &str = "advocate advocates supporter supporters critic critics opponent opponents proponent proponents fan fans defender \
    defenders backer backers champion champions believer believers foe foes enemy skeptic skeptics sceptic sceptics favor favour \
    support opposition agreement disagreement doubt admirer admirers apologist cheerleader detractor detractors";

/// Adjectives and participles that attribute: "is confident that …", "was eager to …", a family a line.
const ADJECTIVES: [&str; 9] = [
    // What one knows or doubts.
    "aware unaware conscious cognizant mindful ignorant oblivious certain sure confident positive convinced \
     uncertain unsure unconvinced undecided doubtful dubious sceptical skeptical suspicious incredulous curious",
    // Fear.
    "afraid fearful anxious nervous worried concerned apprehensive uneasy wary leery alarmed frightened scared \
     terrified spooked panicked paranoid jittery troubled unnerved perturbed disturbed distressed",
    // Anger.
    "angry furious upset frustrated outraged disgusted appalled incensed infuriated enraged irate livid irked \
     irritated annoyed exasperated indignant resentful bitter embittered peeved aggrieved horrified",
    // Sorrow and shame.
    "sorry sad saddened disappointed disheartened dismayed disillusioned dissatisfied disgruntled unhappy dejected \
     despondent distraught devastated heartbroken ashamed embarrassed humiliated mortified regretful remorseful \
     apologetic unapologetic",
    // Joy and hope.
    "glad happy pleased delighted thrilled excited elated ecstatic overjoyed jubilant gleeful proud satisfied \
     relieved heartened encouraged grateful thankful appreciative flattered amused hopeful optimistic upbeat \
     bullish sanguine pessimistic gloomy",
    // Wonder.
    "surprised shocked amazed stunned astonished astounded startled puzzled baffled perplexed bewildered mystified \
     confused dumbfounded flabbergasted stumped impressed unimpressed intrigued captivated shaken rattled",
    // Liking and dislike.
    "fond enamored smitten enthusiastic unenthusiastic lukewarm passionate zealous supportive sympathetic \
     unsympathetic critical dismissive contemptuous disdainful scornful hostile envious jealous respectful \
     distrustful mistrustful tolerant intolerant receptive partial indifferent ambivalent cynical neutral \
     complimentary effusive",
    // Will.
    "eager willing unwilling reluctant hesitant determined adamant insistent intent keen inclined disinclined loath \
     desperate impatient resigned opposed interested uninterested uncomfortable comfortable",
    // How one speaks of a thing, and how many agree.
    "outspoken vocal candid frank forthright coy cagey evasive vague mum silent tight-lipped noncommittal reticent \
     unequivocal divided unanimous torn obsessed preoccupied",
];

/// Adjectives before an infinitive that say how it is done: "was quick to criticize".
const CATENATIVE: &str = "quick slow eager happy likely unlikely ready free willing able unable careful first last loath \
    reluctant afraid ought supposed bound set";

/// Adverbs of hearsay.
const HEARSAY: &str = "reportedly allegedly supposedly purportedly apparently ostensibly seemingly presumably \
    rumored rumoured alleged purported supposed";

/// Kinds of document.
const DOCUMENTS: &str = "report reports study studies survey surveys poll polls document documents filing filings \
    complaint lawsuit indictment affidavit letter letters memo memos email emails statement statements article \
    articles book books paper papers analysis data figures statistics records transcript transcripts ad ads \
    advertisement website site headline editorial op-ed column bill law ruling order constitution release poll's \
    investigation review audit census research tweet tweets post posts video sign signs banner note account accounts \
    text bulletin minutes findings exit-poll numbers results evidence";

/// Adds them.
pub(super) fn fill(lexicon: &mut Lexicon) {
    // "according to", "in the eyes of", "in a poll".
    lexicon
        .tag("according in clear plain evident obvious apparent unclear uncertain unknown titled entitled headlined", tag::ATTRIBUTES);
    lexicon.tag(NOUNS, tag::CUE_NOUN | tag::NOUN);
    for family in ADJECTIVES {
        lexicon.tag(family, tag::CUE_ADJECTIVE | tag::ADJECTIVE);
    }
    lexicon.tag(LIGHT_NOUNS, tag::LIGHT_NOUN | tag::NOUN);
    lexicon.tag(STANCES, tag::STANCE | tag::NOUN);
    lexicon.tag(CATENATIVE, tag::CATENATIVE | tag::ADJECTIVE);
    lexicon.tag(HEARSAY, tag::HEARSAY);
    lexicon.tag(DOCUMENTS, tag::DOCUMENT | tag::NOUN);
}
