//! The small words that hold sentences together, and abbreviations.

use super::table::Lexicon;
use super::tag;

const DETERMINERS: &str = "the a an every each no any some another either neither both all such";
const POSSESSIVES: &str = "my your his her its our their whose";
const SUBJECTS: &str = "i he she they it we you";
const OBJECTS: &str = "me him her them us it you myself himself herself themselves itself ourselves yourself";
const INDEFINITES: &str = "somebody someone everybody everyone nobody anybody anyone others many some most several few \
    both another neither none all one those everything something anything nothing";
const DEMONSTRATIVES: &str = "this that these those";
const RELATIVES: &str = "who whom which that whose";
const QUESTIONS: &str = "what how why where when whether who which if whom whatever whoever";
const PREPOSITIONS: &str = "of in on at by for with from to into onto over under about against between among during \
    through throughout after before since until till despite without within toward towards across along behind beyond \
    below above near like unlike upon regarding concerning amid amidst off out around inside outside per via than as \
    besides beneath alongside versus vs except plus following including down up past";
const CONJUNCTIONS: &str = "and or but nor yet &";
const SUBORDINATORS: &str = "because although though while if unless until since whereas after before as when where \
    once lest whilst whenever wherever so whether than";
const BE: &str = "am is are was were be been being 'm 're ain't";
const HAVE: &str = "have has had having 've";
const DO: &str = "do does did doing done";
const MODALS: &str = "will would can could may might must shall should ca wo 'll ought";
const NOT: &str = "not n't never hardly scarcely";
const ADVERBS: &str = "also again soon then now just still already even once twice later earlier ago often always \
    sometimes ever too very quite rather almost nearly only simply perhaps maybe here there away back together apart \
    instead meanwhile however therefore thus moreover furthermore nevertheless nonetheless indeed further alone \
    afterward afterwards today yesterday tomorrow tonight though else otherwise yet so well far long much more most \
    less least first last next seldom anew elsewhere anyway altogether forward outright straight aloud alike likewise \
    newly nationwide worldwide statewide citywide overnight abroad online ahead long-time up down out off over around in on";
const ADJECTIVES: &str = "new old young big small large great good bad high low long short early late major minor \
    former current senior junior chief top leading local federal national international public private political \
    economic social military foreign domestic regional global recent past future next previous last first second third \
    own same other different several many few much more most less least certain other main key major own real true \
    false free full empty strong weak hard easy able likely unlikely possible impossible ready willing clear unclear \
    open close closed right wrong left black white red blue green poor rich deep wide long-term short-term \
    independent republican democratic conservative liberal progressive presidential congressional vice general deputy \
    acting assistant executive managing prime prominent top-ranking unnamed anonymous veteran retired longtime fellow \
    western eastern northern southern central human special nuclear legal illegal common only very single double \
    young elderly male female total average annual monthly weekly daily final initial additional extra further";
const NOUNS: &str = "people man woman men women child children person thing things way ways fact facts part place \
    case week point government company number group problem world area money story issue side kind head house service \
    friend father mother power hour game line end member law car city community name president team minute idea body \
    information back parent face level office door health art war history party result change morning reason research \
    girl guy moment air teacher force education foot boy age policy process music market sense nation plan college \
    interest death experience effect use class control field development role effort rate heart drug show leader light \
    voice wife police mind price decision son view relationship town road arm difference value building action season \
    society tax director position player record paper space ground form event official matter center couple site \
    project activity star table need court oil situation cost industry figure street image phone data picture practice \
    piece land product doctor wall patient worker news test movie north south east west love book land race vote votes \
    polling reporting filing ruling testing briefing posting hearing meeting training building finding \
    voter voters campaign election elections poll polls candidate debate nominee nomination senate congress state \
    states bill deal speech interview conference meeting statement";
const ABBREVIATIONS: &str = "mr mrs ms dr prof sen sens rep reps gov govs gen lt col sgt cpl capt cmdr adm maj pvt rev \
    hon st ave blvd rd no nos vs inc corp co ltd jr sr jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues \
    wed thu thur thurs fri sat sun fig approx dept est assn bros ariz ark calif colo conn del fla ga ill ind kan ky la \
    md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo etc al viz cf p pp vol op ft mt ed \
    u.s u.k spc det insp supt messrs mmes cm km kg lb lbs oz sq mph atty supt comdr pres smt \
    cllr brig sqn pte pfc incl v";
const TIMES: &str = "day days week weeks month months year years hour hours minute minutes second seconds morning \
    mornings afternoon evening night nights weekend weekends decade decades century centuries quarter quarters season \
    noon midnight today yesterday tomorrow tonight spring summer autumn fall winter fortnight moment time";
const MONTHS: &str = "mar january february march april may june july august september october november december jan feb \
    apr jun jul aug sept sep oct nov dec";
const WEEKDAYS: &str = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
    mondays tuesdays wednesdays thursdays fridays saturdays sundays";
const LABELS: &str = "page pages flight room section sections article chapter highway route interstate channel \
    version volume number no nos gate unit apartment suite box exhibit figure table item question phase level tier \
    district precinct ward model amendment proposition type category class grade row title clause verse lot junction \
    size exit platform terminal";

/// Adds them.
pub(super) fn fill(lexicon: &mut Lexicon) {
    lexicon.tag(DETERMINERS, tag::DETERMINER);
    lexicon.tag(POSSESSIVES, tag::POSSESSIVE);
    lexicon.tag(SUBJECTS, tag::SUBJECT);
    lexicon.tag(OBJECTS, tag::OBJECT);
    lexicon.tag(INDEFINITES, tag::INDEFINITE);
    lexicon.tag(DEMONSTRATIVES, tag::DEMONSTRATIVE);
    lexicon.tag(RELATIVES, tag::RELATIVE);
    lexicon.tag(QUESTIONS, tag::QUESTION);
    lexicon.tag(PREPOSITIONS, tag::PREPOSITION);
    lexicon.tag(CONJUNCTIONS, tag::AND);
    lexicon.tag(SUBORDINATORS, tag::SUBORDINATOR);
    lexicon.tag(BE, tag::BE);
    lexicon.tag(HAVE, tag::HAVE);
    lexicon.tag(DO, tag::DO);
    lexicon.tag(MODALS, tag::MODAL);
    lexicon.tag("'s 'd", tag::MODAL);
    lexicon.tag(NOT, tag::NOT);
    lexicon.tag("to", tag::TO);
    lexicon.tag(ADVERBS, tag::ADVERB);
    lexicon.tag(ADJECTIVES, tag::ADJECTIVE);
    lexicon.tag(NOUNS, tag::NOUN);
    lexicon.tag(ABBREVIATIONS, tag::ABBREVIATION);
    lexicon.tag(TIMES, tag::TIME | tag::NOUN);
    lexicon.tag(MONTHS, tag::MONTH);
    lexicon.tag(WEEKDAYS, tag::WEEKDAY);
    lexicon.tag("a an tens minus negative", tag::NUMBER_OPENER);
    lexicon.tag(LABELS, tag::LABEL | tag::NOUN);
}
