//! Edits that change nothing, made at every place where they fit.

use regex::Regex;

use super::Kind;
use super::edits::{Edit, Place};
use super::wording;
use super::{by, own};
use crate::eval_compare::passage::Chance;
use reading::Span;

/// All of them; none may be reported.
pub(super) fn kinds() -> Vec<Kind> {
    let mut kinds = signs();
    kinds.extend(figures());
    kinds.extend(names());
    kinds.extend(wording::sentences());
    kinds.extend(wording::words());
    kinds
}

fn signs() -> Vec<Kind> {
    vec![
        by(
            "dashes and ellipses",
            &[],
            Place::Anywhere,
            &[
                (r" -- ", " – "),
                (r"(\w)—(\w)", "$1 – $2"),
                (r" — ", "—"),
                (r" – ", " — "),
                (r"\.\.\.", "…"),
                (r"…", "..."),
            ],
        ),
        by(
            "hard spaces",
            &[],
            Place::Anywhere,
            &[(r"(\d) (million|billion|percent|per|people)", "$1\u{a0}$2"), (r"(Mr|Dr|Mrs)\. ", "$1.\u{a0}")],
        ),
        by(
            "quotes in another form",
            &[],
            Place::Anywhere,
            &[(r#"“([^”"\n]+)”"#, "\"$1\""), (r#""([^"“”\n]+)""#, "“$1”")],
        ),
        own("quotes in single marks", &[], single_marks),
        by(
            "spelling, British",
            &[],
            Place::Outside,
            &[
                (r"\bcolor\b", "colour"),
                (r"\blabor\b", "labour"),
                (r"\bcenter\b", "centre"),
                (r"\bdefense\b", "defence"),
                (r"\bprogram\b", "programme"),
                (
                    r"\b(organ|real|recogn|critic|apolog|author|summar|final|emphas|minim|general|modern)iz(e|ed|es|ing|ation)\b",
                    "${1}is$2",
                ),
                (r"\btravel(ed|ing)\b", "travell$1"),
                (r"\bcancel(ed)\b", "cancell$1"),
                (r"\bneighbor", "neighbour"),
                (r"\bfavorite", "favourite"),
                (r"\bskeptic", "sceptic"),
                (r"\bgray\b", "grey"),
                (r"\bairplane\b", "aeroplane"),
                (r"\bjudgment\b", "judgement"),
                (r"\bpracticing\b", "practising"),
                (r"\bcatalog\b", "catalogue"),
                (r"\bcheck(s?) for\b", "cheque$1 for"),
                (r"\bwhile\b", "whilst"),
                (r"\btoward\b", "towards"),
                (r"\bamong\b", "amongst"),
                (r"\bfulfill\b", "fulfil"),
            ],
        ),
        by(
            "spelling, American",
            &[],
            Place::Outside,
            &[
                (r"\bcolour\b", "color"),
                (r"\blabour\b", "labor"),
                (r"\bcentre\b", "center"),
                (r"\bdefence\b", "defense"),
                (r"\bprogramme\b", "program"),
                (
                    r"\b(organ|real|recogn|critic|apolog|author|summar|final|emphas|minim|general|modern)is(e|ed|es|ing|ation)\b",
                    "${1}iz$2",
                ),
                (r"\btravell(ed|ing)\b", "travel$1"),
                (r"\bcancell(ed)\b", "cancel$1"),
                (r"\bneighbour", "neighbor"),
                (r"\bfavour", "favor"),
                (r"\bhonour", "honor"),
                (r"\bsceptic", "skeptic"),
                (r"\btowards\b", "toward"),
                (r"\bamongst\b", "among"),
                (r"\btonne", "metric ton"),
                (r"\bdraught\b", "draft"),
                (r"\bjewellery\b", "jewelry"),
            ],
        ),
        by(
            "hyphens",
            &[],
            Place::Outside,
            &[
                (r"\b(\d+)-year-old\b", "$1 year old"),
                (r"\b(long|short|high|low|full|part)-(term|time|level|scale|profile)\b", "$1 $2"),
                (r"\bre-(elect|open|export|issue|examine)", "re$1"),
                (r"\bco-oper", "cooper"),
                (r"\bcooper(at|ation)", "co-oper$1"),
                (r"\bonline\b", "on-line"),
                (r"\bvice president\b", "vice-president"),
                (r"\bemail\b", "e-mail"),
                (r"\bdecision-making\b", "decision making"),
            ],
        ),
    ]
}

/// British papers set quotes in single marks. Left alone where an apostrophe is inside.
fn single_marks(text: &str, _: &mut Chance) -> Option<Vec<Edit>> {
    let quotes = super::edits::quoted(text);
    let inner = |span: Span| span.of(text).trim_matches(['"', '“', '”']).to_owned();
    let plain = |quote: &&Span| !inner(**quote).contains(['\'', '’', '‘', '"']) && inner(**quote).len() > 3;
    let edits: Vec<Edit> =
        quotes.iter().filter(plain).map(|&span| Edit { span, with: format!("‘{}’", inner(span)) }).collect();
    (!edits.is_empty()).then_some(edits)
}

fn figures() -> Vec<Kind> {
    vec![
        by(
            "percent in another form",
            &[],
            Place::Outside,
            &[
                (r"(\d) (?:percent|pct)\b", "$1%"),
                (r"(\d)%", "$1 per cent"),
                (r"(\d) per cent\b", "$1 percent"),
            ],
        ),
        by(
            "numbers in words",
            &[],
            Place::Outside,
            &[
                (r" 2 ([a-z]{3,})", " two $1"),
                (r" 3 ([a-z]{3,})", " three $1"),
                (r" 4 ([a-z]{3,})", " four $1"),
                (r" 5 ([a-z]{3,})", " five $1"),
                (r" 10 ([a-z]{3,})", " ten $1"),
                (r" 12 ([a-z]{3,})", " twelve $1"),
                (r" 20 ([a-z]{3,})", " twenty $1"),
                (r" 15 ([a-z]{3,})", " fifteen $1"),
                (r" 30 ([a-z]{3,})", " thirty $1"),
                (r" 1\.5 million\b", " one and a half million"),
            ],
        ),
        by(
            "numbers in digits",
            &[],
            Place::Outside,
            &[
                (r"\beleven\b", "11"),
                (r"\btwelve\b", "12"),
                (r"\bfifteen\b", "15"),
                (r"\btwenty ([a-z])", "20 $1"),
                (r"\bthirty ([a-z])", "30 $1"),
                (r"\bone hundred\b", "100"),
                (r"\b(?:seven) (days|years|people|months|weeks)\b", "7 $1"),
                (r"\bthree (days|years|people|months|weeks)\b", "3 $1"),
                (r"\bthird (largest|biggest|quarter|time)\b", "3rd $1"),
                (r"\ba dozen ([a-z]+s)\b", "12 $1"),
            ],
        ),
        by(
            "money in another form",
            &[],
            Place::Outside,
            &[
                (r" \$(\d+(?:\.\d)?) million\b", " $$${1}m"),
                (r" \$(\d+(?:\.\d)?) billion\b", " US$$${1}bn"),
                (r"£(\d+(?:\.\d)?)m\b", "£$1 million"),
                (r"£(\d+(?:\.\d)?)bn\b", "£$1 billion"),
                (r" \$(\d+)([.,] )", " $1 dollars$2"),
                (r"\b(\d+(?:\.\d)?) mln dlrs\b", "$$$1 million"),
                (r"(\d) dlrs\b", "$1 dollars"),
                (r"(\d) mln\b", "$1 million"),
                (r"(\d) billion\b", "${1}bn"),
            ],
        ),
        by(
            "months and days in another form",
            &[],
            Place::Outside,
            &[
                (r"\b(January|February|August|September|October|November|December) (\d{1,2})\b", "$2 $1"),
                (r"\b(March|April|June|July) (\d{1,2})\b", "$1 ${2}th"),
                (r"\bJan\. ", "January "),
                (r"\bFeb\. ", "February "),
                (r"\bSept\. ", "September "),
                (r"\bOct\. ", "October "),
                (r"\bNov\. ", "November "),
                (r"\bDec\. ", "December "),
                (
                    r"\bin (January|February|August|September|October|November|December) ((?:19|20)\d\d)\b",
                    "in $1, $2",
                ),
            ],
        ),
        by(
            "on before a day",
            &[],
            Place::Outside,
            &[
                (r"\bon (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b", "$1"),
                (
                    r"\b(said|told|announced|reported) (Monday|Tuesday|Wednesday|Thursday|Friday)\b",
                    "$1 on $2",
                ),
            ],
        ),
        by(
            "hours in another form",
            &[],
            Place::Outside,
            &[
                (r"(\d) a\.m\.", "${1}am"),
                (r"(\d) p\.m\.", "$1 pm"),
                (r"(\d)am\b", "$1 a.m."),
                (r"(\d)pm\b", "$1 p.m."),
                (r"\bnoon\b", "12 p.m."),
            ],
        ),
        own("a conversion in brackets", &[], |text, _| converted(text, true)),
        own("converted with the right value", &[], |text, _| converted(text, false)),
    ]
}

/// Lengths with their metric equivalent behind them, or in their place.
fn converted(text: &str, beside: bool) -> Option<Vec<Edit>> {
    let quotes = super::edits::quoted(text);
    let pattern =
        Regex::new(r"(?:[a-z] )(\d{1,3}) (miles|feet|pounds|km|kilometers|kilometres|acres)\b").ok()?;
    let edits: Vec<Edit> = pattern
        .captures_iter(text)
        .filter_map(|found| {
            let value: f64 = found.get(1)?.as_str().parse().ok()?;
            let (factor, unit) = match found.get(2)?.as_str() {
                "miles" => (1.609_34, "kilometres"),
                "feet" => (0.3048, "metres"),
                "pounds" => (0.453_59, "kilograms"),
                "acres" => (0.404_69, "hectares"),
                _ => (0.621_37, "miles"),
            };
            let whole = found.get(0)?;
            let span = Span::new(found.get(1)?.start(), whole.end());
            let money = found.get(2)?.as_str() == "pounds";
            let quoted = quotes.iter().any(|quote| quote.contains(span));
            let new = format!("{:.1} {unit}", value * factor);
            let with = if beside { format!("{} ({new})", span.of(text)) } else { new };
            (!money && !quoted).then_some(Edit { span, with })
        })
        .collect();
    (!edits.is_empty()).then_some(edits)
}

fn names() -> Vec<Kind> {
    vec![
        by(
            "honorifics put in",
            &[],
            Place::Outside,
            &[(r"\b(\. |, |and |but )([A-Z][a-z]+) (said|told|added|says)\b", "${1}Mr $2 $3")],
        ),
        by(
            "honorifics taken out",
            &[],
            Place::Outside,
            &[(r"\b(?:Mr|Mrs|Ms|Dr|Sir|Lord|Prof|Professor)\.? ([A-Z][a-z]+)", "$1")],
        ),
        by(
            "states in another form",
            &[],
            Place::Outside,
            &[
                (r", California\b", ", Calif."),
                (r", Calif\.", ", California"),
                (r", Texas,", ","),
                (r", Mass\.", ", Massachusetts"),
                (r", N\.Y\.", ", New York"),
                (r", D\.C\.", ""),
                (r", Florida\b", ", Fla."),
                (r", Ill\.", ", Illinois"),
                (r", Ohio,", ","),
                (r", Va\.", ", Virginia"),
                (r", Pa\.", ", Pennsylvania"),
                (r", Fla\.", ", Florida"),
                (r", N\.C\.", ", North Carolina"),
            ],
        ),
        by(
            "bodies short or long",
            &[],
            Place::Outside,
            &[
                (r"\bthe United States\b", "the US"),
                (r"\bU\.S\. ([A-Z]|[a-z])", "US $1"),
                (r"\bUnited Nations\b", "UN"),
                (r"\bEuropean Union\b", "EU"),
                (r"\bUnited Kingdom\b", "UK"),
                (r"\bchief executive officer\b", "CEO"),
                (r"\bgross domestic product\b", "GDP"),
                (r"\bFBI\b", "Federal Bureau of Investigation"),
                (r"\bNATO\b", "Nato"),
                (r"\bIMF\b", "International Monetary Fund"),
                (r"\bGOP\b", "Republican Party"),
                (r"\bEC\b", "European Community"),
            ],
        ),
        by(
            "title behind the name",
            &[],
            Place::Outside,
            &[
                (
                    r"\b(?:[Tt]he )?(?:company |police )?spokes(man|woman|person) ([A-Z][a-z]+ [A-Z][a-z]+)\b",
                    "$2, a spokes$1,",
                ),
                (r"\b[Cc]hief executive ([A-Z][a-z]+ [A-Z][a-z]+)\b", "$1, the chief executive,"),
                (r"\b[Cc]hairman ([A-Z][a-z]+ [A-Z][a-z]+)\b", "$1, the chairman,"),
                (r"\b[Dd]irector ([A-Z][a-z]+ [A-Z][a-z]+)\b", "$1, the director,"),
                (r"\b([Aa])nalyst ([A-Z][a-z]+ [A-Z][a-z]+)\b", "$2, an analyst,"),
            ],
        ),
        own("surname alone, later on", &[], surname_alone),
        own("dateline and byline", &[], |text, _| {
            Some(vec![Edit {
                span: Span::new(0, 0),
                with: "By Ann Example\n\nHARBOUR CITY (Wire) - ".into(),
            }])
            .filter(|_| !text.is_empty())
        }),
        own("subheadings and a caption", &[], subheads),
    ]
}

/// At a person's second mention, in full again, the surname alone.
fn surname_alone(text: &str, _: &mut Chance) -> Option<Vec<Edit>> {
    let quotes = super::edits::quoted(text);
    let pattern =
        Regex::new(r"[a-z,] ([A-Z][a-z]{2,} )([A-Z][a-z]{3,}) (?:said|told|added|was|is|has)\b").ok()?;
    let edits: Vec<Edit> = pattern
        .captures_iter(text)
        .filter_map(|found| {
            let (first, last) = (found.get(1)?, found.get(2)?);
            let whole = &text[first.start()..last.end()];
            let earlier = text.find(whole)? < first.start();
            let quoted = quotes.iter().any(|quote| quote.start < first.start() && last.end() < quote.end);
            let body = matches!(
                last.as_str(),
                "Court" | "Committee" | "House" | "Party" | "Street" | "Council" | "States"
            );
            (earlier && !quoted && !body)
                .then(|| Edit { span: Span::new(first.start(), first.end()), with: String::new() })
        })
        .collect();
    (!edits.is_empty()).then_some(edits)
}

fn subheads(text: &str, _: &mut Chance) -> Option<Vec<Edit>> {
    let ends: Vec<usize> = text.match_indices(".\n").map(|(at, _)| at + 1).collect();
    let with = ["\n\nWhat happens next", "\n\nPhoto: The harbour at dusk", "\n\nThe background"];
    let edits: Vec<Edit> = ends
        .iter()
        .skip(2)
        .step_by(4)
        .zip(with)
        .map(|(&at, with)| Edit { span: Span::new(at, at), with: with.into() })
        .collect();
    (!edits.is_empty()).then_some(edits)
}
