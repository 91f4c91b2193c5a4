//! What is done to the sense of a sentence, and to names.

use regex::Regex;

use super::Kind;
use super::edits::{Edit, Place};
use super::{by, own};
use crate::eval_compare::passage::Chance;
use reading::Span;

/// Sense, names, loaded words.
pub(super) fn kinds() -> Vec<Kind> {
    vec![
        by(
            "negation: come in",
            &["negation-changed", "comparison-turned"],
            Place::Outside,
            &[
                (r"\b(is|was|are|were) (the|a|an|in|on|expected|due|likely|able)\b", "$1 no longer $2"),
                (r"\b(has|have) (been|made|agreed|become|taken|shown)\b", "$1 never $2"),
                (r"\bwill (be|have|make|take|not)\b", "will not $1"),
                (r"\bagreed to\b", "refused to"),
                (r"\baccepted\b", "rejected"),
                (r"\bconfirmed\b", "denied"),
                (r"\ballowed to\b", "barred from"),
                (r"\bwith the\b", "without the"),
                (r"\bmanaged to\b", "failed to"),
                (r"\ba clear\b", "no clear"),
                (r"\bsupports the\b", "does not support the"),
                (r"\bwere able to\b", "were unable to"),
                (r"\bbegan\b", "did not begin"),
            ],
        ),
        by(
            "negation: gone",
            &["negation-changed", "comparison-turned"],
            Place::Outside,
            &[
                (r"\b(?:did|does|do) not ([a-z]+)\b", "$1"),
                (r"\b(is|was|are|were|has|have|had|would|could|will)(?: not|n['’]t) ", "$1 "),
                (r"\bno longer ", ""),
                (r"\bnever ", ""),
                (r"\brefused to\b", "agreed to"),
                (r"\bdenied (that|the|any)\b", "confirmed $1"),
                (r"\bwithout ", "with "),
                (r"\bfailed to\b", "managed to"),
                (r"\brejected\b", "accepted"),
                (r"\bdeclined to\b", "agreed to"),
                (r"\bnor\b", "and"),
                (r"\bno (evidence|plans|need|reason|sign|doubt|decision|change)\b", "some $1"),
                (r"\bcannot\b", "can"),
                (r"\bunlikely\b", "likely"),
                (r"\bhardly\b", "easily"),
            ],
        ),
        by(
            "modality: firmer",
            &["modality-changed"],
            Place::Outside,
            &[
                (r"\bmay (be|have|take|need|make|seek|become|lead|also)\b", "will $1"),
                (r"\bcould (be|have|take|lead|make|help|become|also)\b", "will $1"),
                (r"\bmight (be|have|take|make)\b", "will $1"),
                (r"\b(is|are) expected to\b", "$1 certain to"),
                (r"\bpossibly\b", "certainly"),
                (r"\bprobably\b", "definitely"),
                (r"\b(?:aims|hopes|intends) to\b", "is to"),
                (r"\bproposed (to|a|the)\b", "approved $1"),
                (r"\bshould (be|have|help)\b", "must $1"),
                (r"\b(is|are) likely to\b", "$1 sure to"),
                (r"\bperhaps\b", "certainly"),
                (r"\bconsidering\b", "planning"),
                (r"\btried to\b", "managed to"),
                (r"\bpossible\b", "certain"),
            ],
        ),
        by(
            "modality: weaker",
            &["modality-changed"],
            Place::Outside,
            &[
                (r"\bwill (be|have|take|make|also|continue|not)\b", "may $1"),
                (r"\bmust\b", "could"),
                (r"\bcan (be|now)\b", "might $1"),
                (r"\b(has|have) decided to\b", "$1 thought about whether to"),
                (r"\bcertain to\b", "likely to"),
                (r"\bis to (be|have)\b", "could $1"),
                (r"\bhas to\b", "may"),
                (r"\bhave to\b", "may"),
            ],
        ),
        by(
            "quantity: some to most",
            &[
                "figure-scope-changed",
                "hedge-dropped",
                "attribution-strengthened",
                "comparison-turned",
                "figure-changed",
                "hedge-changed",
                "modality-changed",
            ],
            Place::Outside,
            &[
                (
                    r"\b[Ss]ome (of the|people|women|men|companies|countries|members|states|children)\b",
                    "most $1",
                ),
                (
                    r"\b[Mm]any (of the|people|women|men|companies|countries|members|states|children)\b",
                    "all $1",
                ),
                (r"\b[Mm]ost (of the|people|women|men|companies|countries|members|states)\b", "some $1"),
                (r"\b[Ff]ew (people|of the|companies)\b", "many $1"),
                (r"\b[Ss]everal (people|of the|companies|countries|years|members)\b", "all $1"),
                (r"\b[Aa]ll (of the|people|women|members)\b", "some $1"),
                (r"\b(?:mostly|mainly|largely) ", "entirely "),
                (r"\balways\b", "sometimes"),
                (r"\b(?:often|usually|sometimes|frequently) ", "always "),
                (r"\bpartly\b", "wholly"),
                (r"\brarely\b", "often"),
            ],
        ),
        by(
            "comparison: turned",
            // "legal" and "illegal" are opposites by a negation.
            &["comparison-turned", "hedge-changed", "negation-changed"],
            Place::Outside,
            &[
                (r"\bhigher\b", "lower"),
                (r"\blower\b", "higher"),
                (r"\bbetter\b", "worse"),
                (r"\bworse\b", "better"),
                (r"\brose\b", "fell"),
                (r"\bfell\b", "rose"),
                (r"\bincreased\b", "decreased"),
                (r"\bdecline\b", "increase"),
                (r"\bincrease\b", "decrease"),
                (r"\bgrowth\b", "decline"),
                (r"\bfaster\b", "slower"),
                (r"\blargest\b", "smallest"),
                (r"\bbest\b", "worst"),
                (r"\bwon\b", "lost"),
                (r"\blost\b", "won"),
                (r"\bprofit\b", "loss"),
                (r"\bsurplus\b", "deficit"),
                (r"\bsupporters\b", "opponents"),
                (r"\b(voted|vote|campaigned|campaign|argued) against\b", "$1 for"),
                (r"\bopened\b", "closed"),
                (r"\bolder\b", "younger"),
                (r"\bstronger\b", "weaker"),
                (r"\bearlier than\b", "later than"),
                (r"\bbought\b", "sold"),
                (r"\bsold\b", "bought"),
                (r"\bguilty\b", "innocent"),
                (r"\bsafe\b", "dangerous"),
                (r"\bnorthern\b", "southern"),
                (r"\blegal\b", "illegal"),
            ],
        ),
        own("roles: exchanged", &["roles-swapped"], roles_exchanged),
        by(
            "roles: passive, not turned",
            &["roles-swapped"],
            Place::Outside,
            &[
                (
                    r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:was|were) (beaten|sued|accused|criticised|criticized|praised|arrested|defeated|attacked|killed|acquired|named|elected|shot|backed|supported) by ((?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)",
                    "$3 was $2 by $1",
                ),
                (
                    r"\b((?:[Tt]he )?[A-Z][a-z]+(?: [A-Z][a-z]+)?) (sued|accused|criticised|criticized|praised|defeated|attacked|acquired|warned|urged|appointed|arrested|backed|blamed|told) ((?:the )?[A-Z][a-z]+(?: [A-Z][a-z]+)?)\b",
                    "$1 was $2 by $3",
                ),
            ],
        ),
        by(
            "order: before and after",
            &["order-swapped"],
            Place::Outside,
            &[
                (r"\b([a-z]+) before (the|a|he|she|it|they|his|her|its|being)\b", "$1 after $2"),
                (r"\b([a-z]+) after (the|a|he|she|it|they|his|her|its|being)\b", "$1 before $2"),
                (r"\bAfter (the|a|he|she|it|they|his|her)\b", "Before $1"),
                (r"\bBefore (the|a|he|she|it|they|his|her)\b", "After $1"),
                (r"\b(days|weeks|months|years|hours|minutes) after\b", "$1 before"),
                (r"\b(days|weeks|months|years|hours|minutes) before\b", "$1 after"),
                (r"\buntil\b", "since"),
                (r"([a-z]{4,}) following (the|a|his|her)\b", "$1 prior to $2"),
                (
                    r"([a-z]) ahead of (the|a|his|her) ([a-z]*)(vote|election|meeting|match|game|race|debate|visit|talks|summit|report|release|weekend|start|season)\b",
                    "$1 in the wake of $2 $3$4",
                ),
                (r"\b[Ff]ormerly\b", "later"),
            ],
        ),
        by(
            "cause: turned",
            &["comparison-turned", "negation-changed", "modality-changed", "order-swapped"],
            Place::Outside,
            &[
                (r"\bbecause of\b", "despite"),
                (r"\b[Dd]espite\b", "because of"),
                (r"\bthanks to\b", "in spite of"),
                (r"\bdue to\b", "despite"),
                (r"\b[Aa]lthough\b", "because"),
                (r"\bunless\b", "if"),
                (r"\b, because\b", ", although"),
                (r"\bin spite of\b", "as a result of"),
            ],
        ),
        own("name: misspelt", &["name-misspelt"], misspelt),
        own(
            "name: another from the text",
            &["name-changed", "attribution-changed", "quote-speaker-changed", "roles-swapped"],
            another,
        ),
        by(
            "name: another place",
            &["name-changed", "attribution-changed", "quote-speaker-changed", "figure-scope-changed"],
            Place::Outside,
            &[
                (r"\bLondon\b", "Glasgow"),
                (r"\bWashington\b", "Ottawa"),
                (r"\bChina\b", "India"),
                (r"\bJapan\b", "Korea"),
                (r"\bIran\b", "Iraq"),
                (r"\bTexas\b", "Utah"),
                (r"\bGermany\b", "Austria"),
                (r"\bFrance\b", "Belgium"),
                (r"\bNew York\b", "Chicago"),
                (r"\bCalifornia\b", "Nevada"),
                (r"\bBritain\b", "Ireland"),
                (r"\bIndia\b", "Pakistan"),
                (r"\bFlorida\b", "Georgia"),
                (r"\bBrazil\b", "Chile"),
                (r"\bRussia\b", "Ukraine"),
                (r"\bIsrael\b", "Jordan"),
                (r"\bEngland\b", "Scotland"),
                (r"\bWales\b", "Cornwall"),
                (r"\bTokyo\b", "Osaka"),
                (r"\bParis\b", "Lyon"),
                (r"\bOhio\b", "Iowa"),
                (r"\bSyria\b", "Lebanon"),
                (r"\bMexico\b", "Cuba"),
                (r"\bItaly\b", "Spain"),
            ],
        ),
        by(
            "name: another body",
            &["name-changed", "attribution-changed", "description-changed", "quote-speaker-changed"],
            Place::Outside,
            &[
                (r"\bSupreme Court\b", "Appeals Court"),
                (r"\bSenate\b", "House"),
                (r"\bRepublicans\b", "Democrats"),
                (r"\bDemocrats\b", "Republicans"),
                (r"\bRepublican\b", "Democratic"),
                (r"\bDemocratic\b", "Republican"),
                (r"\bFBI\b", "CIA"),
                (r"\bCongress\b", "Parliament"),
                (r"\bLabour\b", "Conservative"),
                (r"\bTories\b", "Liberals"),
                (r"\bHigh Court\b", "County Court"),
                (r"\bArmy\b", "Navy"),
                (r"\bTreasury\b", "Pentagon"),
                (r"\bMicrosoft\b", "Apple"),
                (r"\bEuropean Union\b", "African Union"),
                (r"\bUniversity\b", "College"),
                (r"\bEC\b", "IMF"),
                (r"\bFederal Reserve\b", "World Bank"),
                (r"\bWhite House\b", "Pentagon"),
            ],
        ),
        by(
            "name: nationality",
            &["name-changed", "description-changed", "figure-scope-changed", "attribution-changed"],
            Place::Outside,
            &[
                (r"\bAmerican\b", "Canadian"),
                (r"\bBritish\b", "Irish"),
                (r"\bFrench\b", "Belgian"),
                (r"\bGerman\b", "Austrian"),
                (r"\bJapanese\b", "Chinese"),
                (r"\bChinese\b", "Japanese"),
                (r"\bRussian\b", "Ukrainian"),
                (r"\bIsraeli\b", "Syrian"),
                (r"\bIranian\b", "Turkish"),
                (r"\bItalian\b", "Spanish"),
                (r"\bSaudi\b", "Kuwaiti"),
                (r"\bBrazilian\b", "Argentine"),
                (r"\bEuropean\b", "Asian"),
            ],
        ),
        by(
            "description: office",
            &["description-changed", "attribution-changed", "name-changed", "quote-speaker-changed"],
            Place::Outside,
            &[
                (r"\bformer ([a-z]+) ([A-Z])", "$1 $2"),
                (
                    r"\b(director|manager|chairman|secretary|editor|president) ([A-Z][a-z]+ [A-Z])",
                    "deputy $1 $2",
                ),
                (r"\bPresident ([A-Z][a-z]+ [A-Z]|[A-Z])", "Vice President $1"),
                (r"\bSen\. ([A-Z])", "Gov. $1"),
                (r"\bRep\. ([A-Z])", "Sen. $1"),
                (r"\bGov\. ([A-Z])", "Mayor $1"),
                (r"\bspokes(?:man|woman|person) ([A-Z])", "chief executive $1"),
                (
                    r"([A-Z][a-z]+), (?:a|the) (?:professor|director|president|chairman|analyst|lawyer|attorney|spokesman|spokeswoman)\b",
                    "$1, a consultant",
                ),
                (r"\bMinister ([A-Z][a-z]+ [A-Z])", "Ambassador $1"),
                (r"\bchairman ([A-Z])", "treasurer $1"),
                (r"\bhis (?:wife|brother|father)\b", "his cousin"),
                (r"\bher (?:husband|mother|sister|son)\b", "her neighbour"),
            ],
        ),
        by(
            "loaded: come in",
            &["loaded-word-added", "attribution-changed", "attribution-strengthened", "description-changed"],
            Place::Outside,
            &[
                (r"\bgovernment\b", "regime"),
                (r"\bkilled\b", "slaughtered"),
                (r"\bcriticised\b", "slammed"),
                (r"\bcriticized\b", "blasted"),
                (r"\bspending\b", "reckless spending"),
                (r"\bclaim\b", "baseless claim"),
                (r"\bplan (to|for)\b", "scheme $1"),
                (r"\bcritics\b", "haters"),
                (r"\bthe (decision|proposal|ruling|policy)\b", "the shameful $1"),
                (r"\bpolicy\b", "disastrous policy"),
                (r"\b(loss|losses)\b", "catastrophic $1"),
                (r"\bsaid the\b", "boasted the"),
                (r"\bofficials\b", "bureaucrats"),
                (r"\bsupporters\b", "cronies"),
                (r"\bdeal\b", "sweetheart deal"),
                (r"\bleader\b", "strongman"),
            ],
        ),
        by(
            "loaded: gone",
            &["loaded-word-dropped"],
            Place::Outside,
            &[
                (r"\bregime\b", "government"),
                (r"\bterrorists\b", "fighters"),
                (r"\bterrorist\b", "armed"),
                (r"\bslammed\b", "criticised"),
                (r"\bblasted\b", "criticised"),
                (r"\bradical\b ", ""),
                (r"\bnotorious ", ""),
                (r"\bcontroversial ", ""),
                (r"\bdisastrous ", ""),
                (r"\bextremists\b", "members"),
                (r"\bbrutal ", ""),
                (r"\bmassacre\b", "shooting"),
                (r"\bso-called ", ""),
                (r"\bthugs\b", "men"),
                (r"\bplunged\b", "fell"),
                (r"\bsoared\b", "rose"),
            ],
        ),
    ]
}

/// What stands capitalised where a body could.
const NOBODY: &[&str] = &[
    "He",
    "She",
    "It",
    "They",
    "We",
    "You",
    "I",
    "Today",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "That",
    "This",
    "Who",
    "What",
    "When",
    "Officials",
    "Police",
];

const VERBS: &str = "beat|sued|accused|criticised|criticized|praised|defeated|attacked|met|joined|acquired|warned|urged|appointed|arrested|backed|blamed|told|hired|visited|replaced|called|asked|bought|supports|owns|wants|threatened|killed|invited|leads|hit";

/// Who did it and whom it was done to change places.
fn roles_exchanged(text: &str, chance: &mut Chance) -> Option<Vec<Edit>> {
    let body = r"(?:[Tt]he )?[A-Z][a-z]+(?: [A-Z][a-z]+)?";
    let pattern = Regex::new(&format!(r"\b({body}) (?:has |have |had )?(?:{VERBS}) ({body})\b")).ok()?;
    let places: Vec<(Span, Span)> = pattern
        .captures_iter(text)
        .filter_map(|found| Some((found.get(1)?, found.get(2)?)))
        .map(|(a, b)| (Span::new(a.start(), a.end()), Span::new(b.start(), b.end())))
        .filter(|(a, b)| {
            a.of(text) != b.of(text) && [a, b].iter().all(|span| !NOBODY.contains(&span.of(text)))
        })
        .collect();
    let (a, b) = *chance.pick(&places)?;
    Some(vec![Edit { span: a, with: b.of(text).to_owned() }, Edit { span: b, with: a.of(text).to_owned() }])
}

/// People called by two names.
fn people(text: &str) -> Vec<Span> {
    let Ok(pattern) =
        Regex::new(r"[a-z,] ([A-Z][a-z]{2,} [A-Z][a-z]{3,})(?:,| said| who| was| is| has|['’]s|\.)")
    else {
        return Vec::new();
    };
    let spans = pattern.captures_iter(text).filter_map(|found| found.get(1));
    spans.map(|name| Span::new(name.start(), name.end())).collect()
}

/// A letter of a surname doubled, left out, or exchanged with the next.
fn misspelt(text: &str, chance: &mut Chance) -> Option<Vec<Edit>> {
    let span = *chance.pick(&people(text))?;
    let name = span.of(text);
    let surname = name.rfind(' ')? + 1;
    let letters: Vec<char> = name[surname..].chars().collect();
    let at = 1 + usize::try_from(chance.next()).ok()? % (letters.len() - 2);
    let mut new = letters.clone();
    match chance.next() % 3 {
        0 => new.insert(at, letters[at]),
        1 => drop(new.remove(at)),
        _ => new.swap(at, at + 1),
    }
    let new: String = new.into_iter().collect();
    Some(vec![Edit { span: Span::new(span.start + surname, span.end), with: new }])
}

/// One person of the text in the place of another.
fn another(text: &str, chance: &mut Chance) -> Option<Vec<Edit>> {
    let people = people(text);
    let one = *chance.pick(&people)?;
    let surname = |span: Span| span.of(text).rsplit(' ').next().unwrap_or_default();
    let other = *people.iter().find(|other| surname(**other) != surname(one))?;
    Some(vec![Edit { span: one, with: other.of(text).to_owned() }])
}
