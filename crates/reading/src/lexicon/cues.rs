//! Words other than verbs that attribute: nouns, adjectives, adverbs.

use super::table::Lexicon;
use super::tag;

/// Nouns that attribute: "her claim that …", "his support for …".
const NOUNS: &str = "claim claims statement statements belief beliefs allegation allegations accusation accusations \
    assertion assertions argument arguments opinion opinions view views concern concerns fear fears hope hopes worry \
    worries doubt doubts suggestion suggestions proposal proposals plan plans promise promises pledge pledges vow vows \
    threat threats warning warnings criticism criticisms complaint complaints praise support opposition endorsement \
    endorsements call calls demand demands request requests question questions comment comments remark remarks \
    announcement announcements declaration decision decisions desire wish wishes refusal denial denials admission \
    acknowledgment acknowledgement assessment conclusion conclusions estimate estimates prediction predictions \
    forecast forecasts speculation rumor rumors rumour rumours idea notion theory assumption insistence contention \
    explanation description characterization depiction portrayal message advice recommendation recommendations \
    attack attacks objection objections reaction response rejection condemnation defense defence confidence optimism \
    skepticism scepticism enthusiasm interest willingness reluctance intention intentions ambition ambitions \
    expectation expectations assurance assurances confession testimony quote word words thought thoughts feeling \
    feelings impression sense frustration anger outrage disappointment regret satisfaction consensus vision dream \
    dreams mockery ridicule commitment invitation appeal plea urging mention discussion talk approval disapproval \
    preference judgment judgement verdict ruling finding findings revelation revelations";

/// Adjectives and participles that attribute: "is confident that …", "was eager to …".
const ADJECTIVES: &str = "eager confident worried concerned afraid hopeful optimistic pessimistic skeptical sceptical \
    certain sure convinced aware unaware willing unwilling reluctant glad happy unhappy proud ashamed sorry surprised \
    shocked angry furious upset disappointed frustrated pleased delighted thrilled excited grateful thankful critical \
    supportive dismissive adamant determined keen wary doubtful fearful anxious nervous satisfied dissatisfied \
    uncertain unsure prepared ready interested uncomfortable comfortable opposed committed inclined amazed stunned \
    puzzled baffled perplexed outraged appalled disgusted fond jealous hesitant";

/// Adverbs of hearsay.
const HEARSAY: &str = "reportedly allegedly supposedly purportedly apparently ostensibly seemingly presumably \
    so-called rumored rumoured alleged purported supposed";

/// Kinds of document.
const DOCUMENTS: &str = "report reports study studies survey surveys poll polls document documents filing filings \
    complaint lawsuit indictment affidavit letter letters memo memos email emails statement statements article \
    articles book books paper papers analysis data figures statistics records transcript transcripts ad ads \
    advertisement website site headline editorial op-ed column bill law ruling order constitution release poll's \
    investigation review audit census research tweet tweets post posts video sign signs banner note account accounts \
    text bulletin minutes findings exit-poll numbers results evidence";

/// Adds them.
pub(super) fn fill(lexicon: &mut Lexicon) {
    lexicon.tag(NOUNS, tag::CUE_NOUN | tag::NOUN);
    lexicon.tag(ADJECTIVES, tag::CUE_ADJECTIVE | tag::ADJECTIVE);
    lexicon.tag(HEARSAY, tag::HEARSAY);
    lexicon.tag(DOCUMENTS, tag::DOCUMENT | tag::NOUN);
}
