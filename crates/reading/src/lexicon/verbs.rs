//! Verbs: what they do in an attribution, and their forms.
//!
//! A verb is written `base`, `base+` (doubles its last consonant: `admit+`) or `base:past:participle`. The regular
//! forms are made by [`forms`].

use super::table::Lexicon;
use super::tag;

/// Speech with a clause: "she said that …", "…, she said".
const SAY: &str = "recapitulate paraphrase misstate rule charge reason grouse carp posit conjecture contend counter continue conclude say:said:said add announce declare state note explain insist argue claim assert contend \
    acknowledge admit+ concede confirm deny reply respond answer write:wrote:written tweet retweet post report \
    reveal disclose comment remark observe mention suggest propose recommend stress emphasize emphasise underline \
    underscore reiterate repeat warn caution predict forecast:forecast:forecast estimate project speculate recall \
    recount relay complain lament protest object joke quip+ muse snap+ shout yell cry whisper mutter murmur exclaim \
    scream testify swear:swore:sworn vow pledge promise boast brag+ allege retort rebut+ interject chime opine \
    theorize theorise hypothesize posit postulate reason confess confide divulge proclaim pronounce hint imply \
    intimate signal indicate affirm reaffirm attest certify clarify specify elaborate detail outline summarize \
    summarise summarise preach rant rage fume thunder roar sigh laugh chuckle chant sneer scoff bemoan bellow gush \
    marvel email e-mail text blog+ message decree quote telegraph volunteer concur+ agree disagree wager advise \
    assure reassure foretell:foretold:foretold prophesy plead:pleaded:pleaded beg+ implore stipulate blurt bark \
    intone drawl gripe grumble moan whine wail stammer stutter tout pontificate editorialize enthuse crow gloat";

/// Speech with a hearer: "told reporters that …".
const TELL: &str = "tell:told:told remind inform notify convince persuade assure reassure warn advise instruct brief lecture urge \
    alert promise update caution email text write:wrote:written";

/// Questions.
const ASK: &str = "ask wonder inquire enquire question query ponder quiz";

/// What goes on in a head: "she believes that …".
const THINK: &str = "determine discover see:saw:seen hear:heard:heard find:found:found think:thought:thought believe know:knew:known feel:felt:felt \
    understand:understood:understood realize realise remember forget:forgot:forgotten doubt suspect assume presume \
    imagine guess suppose fear worry hope wish expect anticipate consider regard view deem judge reckon perceive \
    notice learn:learned:learned recognize recognise conclude decide dream envision foresee:foresaw:foreseen agree \
    disagree conceive regret+ envisage resolve calculate sense surmise deduce infer+ \
    misunderstand:misunderstood:misunderstood fret+ grasp appreciate pray wager concern interpret";

/// What somebody means to do or have done: "plans to …", "wants the …".
const WANT: &str = "lobby claim profess purport pretend attempt strive volunteer vote want plan+ intend hope wish seek:sought:sought aim refuse decline agree decide promise vow pledge offer threaten \
    prefer+ demand request urge order ask beg+ call+ push press desire propose opt+ resolve swear:swore:sworn \
    forbid+:forbade:forbidden recommend consider mull contemplate love hate dislike crave yearn long expect implore \
    wanna gonna";

/// How somebody stands to a person or thing: "praised the …", "opposed the …".
const JUDGE: &str = "ponder express voice articulate utter recite vent enunciate espouse propound profess extol+ exalt acclaim idolise \
    highlight spotlight frame cast:cast:cast distance discount debunk rebuff eviscerate lampoon satirize parody caricature \
    mimic+ critique harangue lecture hector browbeat demean stereotype dehumanize sugarcoat conflate peg+ nickname coin \
    relish savor savour enjoy eschew deplore pummel+ hammer pan+ zing+ roast talk petition react joke dwell reflect elaborate expand agonize agonise obsess touch riff+ inveigh fulminate \
    weigh harp hint comment refer+ rail lash respond ask apologize praise criticize criticise blame accuse condemn \
    denounce attack blast slam+ bash mock ridicule deride dismiss reject oppose support back endorse favor favour \
    defend welcome applaud laud hail thank congratulate commend salute call describe characterize characterise \
    depict portray paint label label+ brand dub+ name liken discuss debate dispute challenge question doubt contradict \
    refute rebuke chide scold chastise castigate lambast lambaste skewer trash rip+ knock assail decry deplore \
    lament bemoan regret+ mourn fault reproach disparage belittle denigrate demonize demonise vilify malign smear \
    insult taunt tease troll heckle jeer boo cheer admire love hate like dislike despise detest loathe fear distrust \
    mistrust trust respect embrace champion promote advocate tout push cite mention quote reference invoke echo \
    highlight stress emphasize emphasise underscore point note detail outline describe explain reveal announce \
    unveil propose suggest recommend offer promise  urge demand request approve disapprove recognize recognise \
    acknowledge admit+ concede confess deny reject repudiate renounce disavow disown retract \
    withdraw:withdrew:withdrawn ignore overlook downplay minimize minimise exaggerate overstate understate emphasise \
    protest predict forecast:forecast:forecast foresee:foresaw:foreseen report expose analyze analyse examine assess \
    evaluate weigh misunderstand:misunderstood:misunderstood remember forget:forgot:forgotten recall imagine want \
    prefer+ excoriate pillory berate upbraid admonish reprimand censure impugn malign flay pummel+ needle sidestep \
    shrug+ concern reiterate repeat restate clarify credit attribute ascribe misrepresent distort mischaracterize \
    mislead:misled:misled flatter peddle pillory trumpet decree proclaim declare deem shun+ snub+ spurn disregard \
    contemplate question resent envy pity forgive:forgave:forgiven apologize apologise boast brag+ allege affirm \
    uphold:upheld:upheld overturn confirm";

/// What a document, a figure or an event does: "the study shows that …".
const SHOW: &str = "show:showed:shown find:found:found suggest indicate reveal imply conclude confirm estimate report say:said:said \
    note detail outline describe list document record illustrate highlight project forecast:forecast:forecast \
    predict read:read:read allege claim warn mention cite quote dispute refute";

/// How a thing looks to nobody in particular.
const SEEM: &str = "seem appear look sound";

/// Cues that stand off from what they report.
const CONTESTED: &str = "claim allege argue contend assert insist maintain accuse suggest imply boast brag+ charge \
    speculate complain purport";

/// Cues that vouch for what they report.
const FIRM: &str = "confirm show:showed:shown prove demonstrate reveal acknowledge admit+ concede find:found:found know:knew:known \
    realize realise discover establish disclose document record verify note recall";

/// Verbs that attribute only with a preposition or particle after them: "called for", "pointed to".
const WITH_PREPOSITION: &str = "talk focus petition react joke dwell reflect elaborate expand agonize agonise obsess side touch riff+ inveigh \
    fulminate sneer weigh harp gush hint call point refer+ look push rail lash fire tear:tore:torn wave brush shrug+ \
    hit:hit:hit strike:struck:struck care knock press fault object appeal";

/// Verbs before another verb or an adjective that only say how it is done: "went on to say", "kept criticizing",
/// "remained confident".
const CATENATIVE: &str = "go:went:gone continue try begin:began:begun start seek:sought:sought attempt struggle fail decline refuse proceed \
    keep:kept:kept manage hasten rush rise:rose:risen return need have:had:had use appear seem strive work fight:fought:fought \
    hesitate dare bother force oblige compel+ prompt lead:led:led move help stop+ avoid resume finish love like mean:meant:meant \
    turn come:came:come get:got:gotten jump step+ stand:stood:stood look prepare set:set:set pause tend schedule remain feel:felt:felt sound stay grow:grew:grown become:became:become";

/// Verbs that attribute with a noun: "took issue with", "cast doubt on", "raised questions about".
const LIGHT: &str = "poke provide devote claim stake reject face meet:met:met release send:sent:sent circulate unveil distribute leak read:read:read tweet e-mail email record take:took:taken make:made:made cast:cast:cast draw:drew:drawn pay:paid:paid raise lay:laid:laid throw:threw:thrown \
    put:put:put give:gave:given pick place sound voice express offer show:showed:shown hold:held:held have:had:had deliver issue \
    launch mount wage level lodge file keep:kept:kept share convey pour heap lend:lent:lent \
    set:set:set hit:hit:hit fire turn direct aim lead:led:led sign withhold:withheld:withheld maintain write:wrote:written \
    stoke repeat renew press push post publish start do:did:done shift call win+:won:won";

/// Verbs that are speech only beside a quote: "“It held,” she continued".
const ONLY_QUOTED: &str = "put:put:put continue snap+ sigh laugh chuckle roar thunder cry bark growl smile nod shrug+ grin+ go:went:gone \
    start begin:began:begun finish blog+ text";

/// How somebody acts on a person or plan in public: "blocked the bill", "pressured the council".
const ACT: &str = "sign file issue order appoint introduce enact present publish release sue submit+ impose rescind revoke repeal \
    reverse void quash nullify annul+ invalidate prohibit license sanction mandate decree commission air broadcast circulate \
    disseminate share preview foreshadow float plug+ hype pin+ target identify pressure lobby nominate veto block ban+ prohibit bar+ outlaw restrict permit authorize authorise approve ratify sponsor \
    co-sponsor cosponsor woo overrule bash savage maul rattle      \
      please    upset:upset:upset worry concern encourage discourage pressure withhold:withheld:withheld recant \
    signal telegraph dodge duck evade avoid address tackle broach parrot regurgitate reassert resurrect \
    revisit rehash sketch tease summarize recap+ recite invoke liken compare contrast equate single justify rationalize \
    excuse dispel debunk discredit rubbish counter confront preach convey contradict correct vindicate \
    blame scapegoat slap+ chastise deprecate lambast savor savour relish cherish spurn \
    bemoan begrudge covet fancy abhor loathe revere idolize venerate glorify romanticize legitimize normalize";

/// Verbs that are nouns as well.
const ALSO_NOUNS: &str = "campaign march lobby clash feud spar rally appeal riff guess object joke boast quarrel squabble gripe \
    moan rant rave crow gush debate hint question caution protest lecture preach jeer shout yell scream rage swipe jab fire hope \
    wish petition fault credit attack blast stump root plan search quote vow focus comment press report remark harp pride hammer \
    balk sneer boo hail frame label brand cast show test vote push dream worry fret battle crusade weight pressure ban bar permit veto block \
    sponsor address signal preview sketch tease dodge duck alarm concern delight disappointment outrage upset anger offense \
    comfort surprise shock answer request demand order charge claim deal share state record post tweet text email e-mail note name \
    call fear doubt view regard judge rule challenge dispute contrast equate counter excuse value rank rate grade price \
    advocate champion host file release attempt struggle rush pause schedule leak launch level step side study poll list count project forecast estimate blog message ring list";

/// Common verbs that attribute nothing.
const OTHER: &str = "accept be go:went:gone get:got:gotten make:made:made take:took:taken come:came:come give:gave:given use work \
    become:became:become leave:left:left keep:kept:kept let:let:let begin:began:begun help talk turn start run+:ran:run move \
    live bring:brought:brought happen provide sit+:sat:sat stand:stood:stood lose:lost:lost pay:paid:paid meet:met:met include \
    set+:set:set lead:led:led follow stop+ create speak:spoke:spoken spend:spent:spent grow:grew:grown open walk win+:won:won \
    teach:taught:taught serve die send:sent:sent build:built:built stay fall:fell:fallen cut+:cut:cut reach kill raise \
    pass sell:sold:sold return develop carry break:broke:broken receive increase save enter play cover explain hold:held:held \
    rise:rose:risen drive:drove:driven buy:bought:bought wear:wore:worn catch:caught:caught throw:threw:thrown draw:drew:drawn \
    fight:fought:fought join cause produce lie:lay:lain lay:laid:laid apply avoid face fill fly:flew:flown gain occur+ remain \
    continue change result deal:dealt:dealt drop+ fail form handle hang:hung:hung hide:hid:hidden hurt:hurt:hurt improve \
    involve jump land last launch limit lift listen manage mark marry measure miss obtain operate own perform place plant pull \
    reduce release remove replace rest reveal ride:rode:ridden ring:rang:rung roll rush score seize separate settle shake:shook:shaken \
    share shift shut+:shut:shut sign sink:sank:sunk sleep:slept:slept slide:slid:slid slip+ smile solve sort spread:spread:spread \
    spring:sprang:sprung steal:stole:stolen stick:stuck:stuck stretch suffer supply surround survive sweep:swept:swept swim+:swam:swum \
    swing:swung:swung tend test tie touch track trade train travel treat trip+ visit vote wait wake:woke:woken wash waste \
    weigh widen wind:wound:wound wipe wonder worry wrap+ yield arrive arrest attend ban+ base bear:bore:borne beat:beat:beaten \
    bend:bent:bent bite:bit:bitten blow:blew:blown born burn cancel care charge check claim clean clear climb close collect \
    combine compete complete connect contain contribute control convert cook cope cost:cost:cost count cross damage dance decrease \
    define deliver depend design destroy disappear divide double dress drink:drank:drunk earn eat:ate:eaten elect eliminate emerge \
    employ enable encourage end engage enjoy ensure escape establish exist expand experience extend feed:fed:fed finish fit+ fix \
    flow focus fold forge freeze:froze:frozen function gather generate govern grab+ grant hand host hunt identify impose injure \
    install introduce invest kick kiss knock lack laugh lean lend:lent:lent lock maintain match mix murder near need negotiate \
    note number obey offend organize organise overcome:overcame:overcome overtake:overtook:overtaken park participate pick pour \
    practice prepare press pretend prevent print proceed protect prove publish punish push quit+:quit:quit range react rebuild:rebuilt:rebuilt \
    record recover recruit refer+ reflect regain register relate rely rent repair represent rescue resign resist respond restore \
    retain retire retreat roll ruin rule sail search seem select set shape shoot:shot:shot shop+ shrink:shrank:shrunk sue suit \
    surge suspend switch talk target taste tour transfer+ trap+ trigger trust unite update upset+:upset:upset urge vary view violate \
    warm warn watch wear win+:won:won wound stem feature boost ease edge climb dip+ plunge slump soar tumble slip+ shed+:shed:shed \
    swell fund ship+ spark strip+ top+ total average amount account rank stall stage resume restore host bid+:bid:bid close cruise \
    crash collapse convene craft curb dominate donate embark enforce evolve exceed excite facilitate file flee:fled:fled \
    found garner hail halt head heal ignite incite inherit inspire intervene isolate lag+ linger loom merge mount narrow \
    occupy orchestrate oust outpace pardon persist pose possess postpone prevail prompt propel+ pursue quell rally reap rebound \
    relocate render replace resolve revamp revive roam rock scramble scrap+ secure shatter shield shrink:shrank:shrunk smash snap+ spearhead \
    stab+ stem stumble submit+ succeed summon surrender tackle tap+ testify thrive thwart tighten toss trail transform trim+ undermine \
    undergo:underwent:undergone unfold unleash usher vacate vanish wage weaken wield withstand:withstood:withstood wrestle damage \
    deploy reclaim escalate attack retake:retook:retaken allow";

/// Forms that are hardly ever nouns or adjectives, whatever stands around them.
const SURELY: &str = "say believe argue agree insist said says told tells wrote writes argued argues believes believed thinks thought knew knows \
    added adds insisted insists claimed denied denies asked asks declared announced announces replied admitted \
    acknowledged explained explains noted warned warns suggested suggests wants wanted refused refuses agreed agrees \
    declined declines conceded contended contends asserted maintains testified vowed promised complained \
    recalled recalls concluded concludes tweeted responded urged urges criticized criticizes accused accuses praised \
    praises blamed blames showed shows seemed seems appeared appears became becomes went goes got gets made makes took \
    takes came comes gave gives kept keeps began begins brought brings stood sat lost paid met led spoke spent grew won \
    sent built fell held rose drove bought chose threw drew fought flew found find sought seeks hopes saw sees \
    heard hears felt feels understood understands remembers realizes realized expects decided decides opposes opposed \
    supported supports endorsed endorses described describes called calls mentioned cited cites mocked slammed blasted \
    dismissed rejected rejects defended defends condemned denounced discussed addressed questioned";

/// Adds every form of every verb.
pub(super) fn fill(lexicon: &mut Lexicon) {
    let classes = [
        (SAY, tag::SAY),
        (TELL, tag::TELL),
        (ASK, tag::ASK),
        (THINK, tag::THINK),
        (WANT, tag::WANT),
        (JUDGE, tag::JUDGE),
        (SHOW, tag::SHOW),
        (SEEM, tag::SEEM),
        (CONTESTED, tag::CONTESTED),
        (FIRM, tag::FIRM),
        (WITH_PREPOSITION, tag::WITH_PREPOSITION),
        (CATENATIVE, tag::CATENATIVE),
        (LIGHT, tag::LIGHT_VERB),
        (ACT, tag::JUDGE | tag::ACT),
        (ONLY_QUOTED, tag::ONLY_QUOTED),
        (OTHER, 0),
    ];
    for (verbs, class) in classes {
        for verb in verbs.split_whitespace() {
            for (form, kind) in forms(verb) {
                lexicon.add(&form).tags |= kind | class;
            }
        }
    }
    for noun in ALSO_NOUNS.split_whitespace() {
        lexicon.tag(noun, tag::NOUN);
        lexicon.tag(&third_person(noun), tag::NOUN);
    }
    lexicon.tag(SURELY, tag::SURELY_VERB);
}

/// The forms of a verb as it is written in the lists.
pub(super) fn forms(verb: &str) -> [(String, u64); 5] {
    let mut parts = verb.split(':');
    let head = parts.next().unwrap_or("");
    let (base, doubled) = match head.strip_suffix('+') {
        Some(base) => (base, base.chars().last()),
        None => (head, None),
    };
    let mut stem = base.to_string();
    stem.extend(doubled);
    let regular = regular_past(base, &stem);
    let past = parts.next().map_or_else(|| regular.clone(), str::to_string);
    let participle = parts.next().map_or(regular, str::to_string);
    [
        (third_person(base), tag::THIRD),
        (ing_form(base, &stem), tag::ING),
        (past, tag::PAST),
        (participle, tag::PARTICIPLE),
        (base.to_string(), tag::BASE),
    ]
}

fn ends_in_consonant_y(base: &str) -> bool {
    let mut last = base.chars().rev();
    last.next() == Some('y') && last.next().is_some_and(|c| !"aeiou".contains(c))
}

fn regular_past(base: &str, stem: &str) -> String {
    if base.ends_with('e') {
        format!("{base}d")
    } else if ends_in_consonant_y(base) {
        format!("{}ied", base.trim_end_matches('y'))
    } else {
        format!("{stem}ed")
    }
}

fn third_person(base: &str) -> String {
    if ends_in_consonant_y(base) {
        format!("{}ies", base.trim_end_matches('y'))
    } else if ["s", "x", "z", "ch", "sh", "o"].iter().any(|end| base.ends_with(end)) {
        format!("{base}es")
    } else {
        format!("{base}s")
    }
}

fn ing_form(base: &str, stem: &str) -> String {
    match base.strip_suffix("ie") {
        Some(rest) => format!("{rest}ying"),
        None if base.ends_with('e') && !base.ends_with("ee") && base.len() > 2 => {
            format!("{}ing", base.trim_end_matches('e'))
        }
        None => format!("{stem}ing"),
    }
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[track_caller]
    fn check(verb: &str, want: [&str; 5]) {
        assert_eq!(forms(verb).map(|(form, _)| form), want, "{verb}");
    }

    #[test]
    fn regular_and_irregular_forms() {
        check("add", ["adds", "adding", "added", "added", "add"]);
        check("deny", ["denies", "denying", "denied", "denied", "deny"]);
        check("admit+", ["admits", "admitting", "admitted", "admitted", "admit"]);
        check("write:wrote:written", ["writes", "writing", "wrote", "written", "write"]);
        check("agree", ["agrees", "agreeing", "agreed", "agreed", "agree"]);
        check("lie:lay:lain", ["lies", "lying", "lay", "lain", "lie"]);
        check("push", ["pushes", "pushing", "pushed", "pushed", "push"]);
    }
}
