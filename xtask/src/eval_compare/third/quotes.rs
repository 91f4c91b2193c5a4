//! What is done to quotes and to who says what.

use regex::Regex;

use super::Kind;
use super::edits::{Edit, Place};
use super::{by, own};
use crate::eval_compare::passage::Chance;
use reading::Span;

const NAMED: &str = "[A-Z][a-z]{2,} (?:[A-Z]\\. )?[A-Z][a-z]+";

/// Quotes.
pub(super) fn kinds() -> Vec<Kind> {
    vec![
        by(
            "quote: a word for one like it",
            &["quote-altered"],
            Place::Inside,
            &[
                (r"\bneed\b", "require"),
                (r"\bvery\b", "extremely"),
                (r"\bthink\b", "believe"),
                (r"\bbig\b", "huge"),
                (r"\bpeople\b", "citizens"),
                (r"\bgood\b", "great"),
                (r"\bwant\b", "demand"),
                (r"\bproblem\b", "crisis"),
                (r"\bimportant\b", "vital"),
                (r"\bhelp\b", "assist"),
                (r"\bstart\b", "begin"),
                (r"\bchildren\b", "kids"),
                (r"\bhope\b", "expect"),
                (r"\bsaid\b", "told"),
                (r"\bshow\b", "prove"),
                (r"\bmany\b", "countless"),
            ],
        ),
        by(
            "quote: person or tense",
            &["quote-altered"],
            Place::Inside,
            &[
                (r"\bI\b", "We"),
                (r"\bwe\b", "they"),
                (r"\bour\b", "their"),
                (r"\bis\b", "was"),
                (r"\bare\b", "were"),
                (r"\bwill\b", "would"),
                (r"\bhas\b", "had"),
                (r"\bhave been\b", "were"),
                (r"\bmy\b", "our"),
            ],
        ),
        by(
            "quote: negation",
            &["quote-altered", "quote-cut", "negation-changed"],
            Place::Inside,
            &[
                (r"\bis not\b", "is"),
                (r"\bdon['’]t\b", "do"),
                (r"\bcan['’]t\b", "can"),
                (r"\bnever ", ""),
                (r"\bno (\w+)\b", "a $1"),
                (r"\bis\b", "is not"),
                (r"\bwill\b", "will not"),
                (r"\bhave\b", "have never"),
            ],
        ),
        by(
            "quote: its second sentence gone",
            &["quote-cut"],
            Place::Anywhere,
            &[
                (r#"“([^”"\n.]{20,}\.) [A-Z][^”".\n]{10,}\.”"#, "“$1”"),
                (r#"“([^”"\n.]{20,})\. [A-Z][^”".\n]{10,},”"#, "“$1,”"),
                (r#""([^"\n.]{20,})\. [A-Z][^".\n]{10,}," ([a-zA-Z])"#, "\"$1,\" $2"),
            ],
        ),
        by(
            "quote: its middle gone",
            &["quote-cut"],
            Place::Anywhere,
            &[
                (
                    r#"“([^”"\n.]{15,90}?),? (?:and|but|because|which|who|so|as) [^”"\n.,]{12,60}, ([^”"\n]{12,})”"#,
                    "“$1, $2”",
                ),
                (
                    r#"“([^”"\n.]{15,90}?) (?:really|very|just|certainly|probably|actually|absolutely) "#,
                    "“$1 ",
                ),
            ],
        ),
        own(
            "quote: two speakers exchanged",
            &["quote-speaker-changed", "attribution-changed"],
            speakers_exchanged,
        ),
        by(
            "quote: marks taken wider",
            &["quote-marks-added", "quote-altered"],
            Place::Anywhere,
            &[
                (r#"\b(said|called|was|is|as|the|an?) ([a-z]{4,}) “([a-z])"#, "$1 “$2 $3"),
                (r#"([a-z])” ([a-z]{3,} [a-z]{3,})\b"#, "$1 $2”"),
            ],
        ),
        by(
            "quote: told without marks",
            &["quote-marks-lost"],
            Place::Anywhere,
            &[
                (r#"“([^”"\n]{25,}),” ((?:he|she|[A-Z][a-z]+ [A-Z][a-z]+) (?:said|says|added))"#, "$1, $2"),
                (r#"\bsaid: “([^”"\n]{25,})”"#, "said: $1"),
                (r#""([^"\n]{25,})," ((?:he|she|[A-Z][a-z]+ [A-Z][a-z]+) (?:said|says|added))"#, "$1, $2"),
            ],
        ),
        by(
            "quote: report set in marks",
            &["quote-marks-added"],
            Place::Outside,
            &[
                (r"\b(said|says) that ([^.\n“”]{25,110})\.( |\n|$)", "$1, “$2.”$3"),
                (r"\b(said) ((?:the|it|he|she|they) [^.\n“”,]{25,110})\.( |\n|$)", "$1: “$2.”$3"),
            ],
        ),
        by(
            "attribution: according to, gone",
            &["attribution-dropped"],
            Place::Outside,
            &[
                (r", according to [^,.\n]{4,60}\.( |\n|$)", ".$1"),
                (r"\bAccording to [^,.\n]{4,60}, ", ""),
                (r", (?:the )?[a-z ]{4,40} said\.( |\n|$)", ".$1"),
                (r", [A-Z][a-z]+ [A-Z][a-z]+ said\.( |\n|$)", ".$1"),
            ],
        ),
        by(
            "attribution: said that, gone",
            &["attribution-dropped"],
            Place::Outside,
            &[
                (r"(?:^|\n)[A-Z][a-z]+ [A-Z][a-z]+ said (?:that )?(the|it|there|they|its|a|an|no) ", "\n$1 "),
                (
                    r"\b(?:Officials|Police|Analysts|Researchers|Experts|Authorities|Witnesses) (?:said|say) (?:that )?",
                    "",
                ),
                (r"\b(?:He|She|They) (?:said|added|says) (?:that )?(the|it|there|its|no) ", "$1 "),
                (
                    r"\b[Tt]he (?:company|bank|ministry|department|agency|report|study|government) (?:said|says) (?:that )?(it|the|its|there) ",
                    "$1 ",
                ),
            ],
        ),
        by(
            "attribution: another body",
            &["attribution-changed", "quote-speaker-changed", "description-changed"],
            Place::Outside,
            &[
                (r"\b[Pp]olice (said|say)\b", "prosecutors $1"),
                (r"\b[Oo]fficials (said|say)\b", "residents $1"),
                (r"\b[Aa]nalysts (said|say)\b", "regulators $1"),
                (r"\b[Rr]esearchers (said|say)\b", "critics $1"),
                (r"\b[Tt]he company (said|says)\b", "its lawyers $1"),
                (r"\b[Tt]he ministry said\b", "the embassy said"),
                (r"\b[Tt]he (?:report|study) (said|says|found)\b", "the charity $1"),
                (r"\b[Tt]he bank said\b", "its chairman said"),
                (r"\b[Tt]raders said\b", "farmers said"),
                (r"\b[Aa] spokesman said\b", "a minister said"),
                (r"\baccording to police\b", "according to witnesses"),
                (r"\baccording to the report\b", "according to its critics"),
            ],
        ),
        by(
            "attribution: name to nobody",
            &["attribution-named", "attribution-changed", "quote-speaker-changed"],
            Place::Outside,
            &[
                (r", ([A-Z][a-z]+ [A-Z][a-z]+) said\b", ", an official said"),
                (r", said ([A-Z][a-z]+ [A-Z][a-z]+)([,.])", ", said a person familiar with the matter$2"),
                (r"(?:^|\n)[A-Z][a-z]+ [A-Z][a-z]+ said ", "\nSources said "),
                (r"\baccording to [A-Z][a-z]+ [A-Z][a-z]+([,.])", "according to people there$1"),
            ],
        ),
        by(
            "attribution: more of them",
            &["attribution-strengthened", "figure-scope-changed", "attribution-changed"],
            Place::Outside,
            &[
                (
                    r"\b[Ss]ome (experts|analysts|critics|officials|residents|lawmakers|observers|economists|traders|dealers|sources)\b",
                    "most $1",
                ),
                (r"\b[Aa] (source|witness|trader|dealer|analyst|diplomat|official) said\b", "${1}s said"),
                (
                    r"\b[Oo]ne (analyst|trader|dealer|expert|economist|official) (said|says)\b",
                    "leading ${1}s $2",
                ),
                (r"\b[Ss]everal (experts|analysts|critics|officials|sources|members)\b", "dozens of $1"),
                (r"\bsources said\b", "officials said"),
            ],
        ),
        by(
            "attribution: doubt gone",
            &["attribution-strengthened", "attribution-dropped", "modality-changed"],
            Place::Outside,
            &[
                (
                    r"\b(the|an?|his|her|their) (?:alleged|suspected|purported|reported|supposed|apparent) ([a-z]+)",
                    "$1 $2",
                ),
                (r"\b(?:allegedly|reportedly|apparently|supposedly|purportedly) ", ""),
                (r"\b(is|was|are|were) (?:accused of|suspected of|charged with) ", "$1 guilty of "),
                (r"\b(?:appears|seems) to be\b", "is"),
                (r"\b(?:appeared|seemed) to be\b", "was"),
                (r"\b(?:appeared|seemed) to have been\b", "had been"),
                (r"\b(is|are|was|were) (?:thought|believed|said|understood|reported) to be\b", "$1"),
                (r"\bclaim(?:s|ed) that\b", "revealed that"),
            ],
        ),
        by(
            "attribution: a surer cue",
            &["attribution-strengthened", "attribution-changed"],
            Place::Outside,
            &[
                (r"\b(he|she|[A-Z][a-z]+ [A-Z][a-z]+) said (that|the|it|he|she)\b", "$1 admitted $2"),
                (r"\b(report|study|survey|figures|data|results) (?:suggests?|indicates?)\b", "$1 proves"),
                (r"\bbelieves? (that |the |it |he |she )", "knows $1"),
                (r"\b(say|says) (the|it|that|there)\b", "claim $2"),
                (r"\b(he|she|[A-Z][a-z]+) (?:alleged|claimed) ", "$1 confirmed "),
            ],
        ),
    ]
}

/// The names in two taglines change places.
fn speakers_exchanged(text: &str, chance: &mut Chance) -> Option<Vec<Edit>> {
    let tagline =
        Regex::new(&format!(r#"[,?!.]["”] (?:said |says )?({NAMED})(?: said| says| added|[.,])"#)).ok()?;
    let names: Vec<Span> = tagline
        .captures_iter(text)
        .filter_map(|found| found.get(1))
        .map(|name| Span::new(name.start(), name.end()))
        .collect();
    let first = *chance.pick(&names)?;
    let surname = |span: Span| span.of(text).rsplit(' ').next().unwrap_or_default();
    let second = *names.iter().find(|name| surname(**name) != surname(first))?;
    Some(vec![
        Edit { span: first, with: second.of(text).to_owned() },
        Edit { span: second, with: first.of(text).to_owned() },
    ])
}
