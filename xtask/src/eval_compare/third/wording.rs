//! Harmless edits of whole clauses and of words.

use super::Kind;
use super::by;
use super::edits::Place;

/// The same in another order, joined or parted.
pub(super) fn sentences() -> Vec<Kind> {
    vec![
        by(
            "passive with the same sense",
            &[],
            Place::Outside,
            &[
                (
                    r"(?:^|\n)([A-Z][a-z]+ [A-Z][a-z]+) (sued|accused|criticised|criticized|praised|defeated|acquired|warned|appointed|backed) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)( over| of| for| to|,|\.)",
                    "\n$3 was $2 by $1$4",
                ),
                (
                    r"(?:^|\n)([A-Z][a-z]+(?: [A-Z][a-z]+)?) was (sued|accused|criticised|criticized|praised|defeated|acquired|arrested|beaten|killed|appointed|backed) by ([A-Z][a-z]+ [A-Z][a-z]+|police|the government)\b",
                    "\n$3 $2 $1",
                ),
            ],
        ),
        by(
            "clause moved",
            &[],
            Place::Outside,
            &[
                (
                    r"(?:^|\n)(After|Before|When|While|If|Although|Since) ([a-z][^,.\n]{8,70}), ((?:the|he|she|it|they|a) [^,.\n]{15,90})\.(\n|$| [A-Z])",
                    "\n$3 $1 $2.$4",
                ),
                (
                    r"(?:^|\n)(In|On|At) ([A-Z][a-z]+), ((?:the|he|she|it|they|a) [^,.\n]{15,110})\.(\n|$| [A-Z])",
                    "\n$3 in $2.$4",
                ),
            ],
        ),
        by(
            "attribution moved",
            &[],
            Place::Outside,
            &[
                (
                    r"(?:^|\n)According to ([^,.\n]{4,50}), ([a-z][^\n.”“]{20,120})\.( |\n|$)",
                    "\n$2, according to $1.$3",
                ),
                (
                    r"(?:^|\n)([A-Z][^\n.“”]{20,120}), according to ([^,.\n]{4,50})\.( |\n|$)",
                    "\nAccording to $2, $1.$3",
                ),
            ],
        ),
        by(
            "attribution inside the quote",
            &[],
            Place::Anywhere,
            &[
                (
                    r#"“([^”",\n.]{12,70}), ([^”"\n.]{12,}),” ([A-Z][a-z]+ [A-Z][a-z]+ said|he said|she said)\."#,
                    "“$1,” $3, “$2.”",
                ),
                (r#"“([^”"\n.]{12,90}),” ([A-Z][a-z]+ [A-Z][a-z]+|he|she) said\."#, "$2 said: “$1.”"),
                (r#""([^"\n.]{12,90})," ([A-Z][a-z]+ [A-Z][a-z]+|he|she) said\."#, "$2 said: \"$1.\""),
            ],
        ),
        by(
            "sentences joined",
            &[],
            Place::Outside,
            &[(r"([a-z])\. (The|It|He|She|They|But|A|This) ([a-z])", "$1; $2 $3")],
        ),
        by(
            "sentences parted",
            &[],
            Place::Outside,
            &[
                (r"([a-z]), and (he|she|it|they|the [a-z]+) (was|is|has|had|will|were)\b", "$1. And $2 $3"),
                (r"([a-z]); ([a-z])", "$1. And $2"),
                (r"([a-z]), but (he|she|it|they) ", "$1. But $2 "),
            ],
        ),
        by("paragraphs elsewhere", &[], Place::Outside, &[(r"([a-z]{3,})\. ([A-Z])", "$1.\n\n$2")]),
        by(
            "that and which",
            &[],
            Place::Outside,
            &[
                (r"\b(said|says|believes?|added) that (the|it|he|she|they|there)\b", "$1 $2"),
                (r", (?:who|which) (?:is|was) (a|an|the)\b", ", $1"),
                (r"\bsaid (the|it|they) (is|was|had|has)\b", "said that $1 $2"),
            ],
        ),
        by(
            "possessive",
            &[],
            Place::Outside,
            &[(
                r"\bthe (president|head|director|leader|mayor|owner|chairman|capital|end|size|future) of the (company|city|country|university|bank|group|party|state|year)\b",
                "the $2's $1",
            )],
        ),
        by(
            "a name in brackets in a quote",
            &[],
            Place::Inside,
            &[(r"\b(he|she|they|it) (was|is|were|had|has)\b", "[$1] $2")],
        ),
    ]
}

/// Other words that say the same.
pub(super) fn words() -> Vec<Kind> {
    vec![
        by(
            "contractions",
            &[],
            Place::Outside,
            &[
                (r"\b(is|was|did|does|do|has|have|had|would|could|are|were) not\b", "${1}n't"),
                (r"\b(is|was|did|does|do|has|have|had|would|could|are|were)n['’]t\b", "$1 not"),
                (r"\bwill not\b", "won't"),
                (r"\b([Ii])t is\b", "${1}t's"),
                (r"\b([Tt])hey are\b", "${1}hey're"),
                (r"\b([Hh])e had\b", "${1}e'd"),
                (r"\bcannot\b", "can't"),
                (r"\bcan['’]t\b", "cannot"),
            ],
        ),
        by(
            "a word for its twin",
            &[],
            Place::Outside,
            &[
                (r"\bpurchased\b", "bought"),
                (r"\bpurchase\b", "buy"),
                (r"\battempted\b", "tried"),
                (r"\bobtain\b", "get"),
                (r"\brequires?\b", "needs"),
                (r"\badditional\b", "more"),
                (r"\bindividuals\b", "people"),
                (r"\bphysicians?\b", "doctor"),
                (r"\battorneys\b", "lawyers"),
                (r"\bfilms\b", "movies"),
                (r"\bthe firm\b", "the company"),
                (r"\bprior to\b", "before"),
                (r"\bin order to\b", "to"),
                (r"\bnumerous\b", "many"),
                (r"\bcurrently\b", "now"),
                (r"\bfor example\b", "for instance"),
                (r"\bassist\b", "help"),
                (r"\bbegan\b", "started"),
                (r"\bstarted\b", "began"),
                (r"\bhuge\b", "enormous"),
                (r"\bchildren\b", "kids"),
                (r"\bsufficient\b", "enough"),
                (r"\bcommenced\b", "began"),
                (r"\bapproximately\b", "about"),
                (r"\bnearly\b", "almost"),
                (r"\balmost\b", "nearly"),
                (r"\bmore than (\d)", "over $1"),
                (r"\baround (\d)", "about $1"),
                (r"\bquickly\b", "rapidly"),
                (r"\bsituated\b", "located"),
                (r"\bshut\b", "closed"),
                (r"\bhit by\b", "affected by"),
                (r"\btalks\b", "negotiations"),
                (r"\bjob\b", "position"),
                (r"\blarge\b", "big"),
                (r"\bbig\b", "large"),
                (r"\bdied\b", "passed away"),
                (r"\bchose\b", "picked"),
                (r"\bensure\b", "make sure"),
            ],
        ),
        by(
            "words with no claim left out",
            &[],
            Place::Outside,
            &[
                (
                    r"\b(?:Meanwhile|However|Moreover|Furthermore|In addition|Additionally|Indeed|Nevertheless), ",
                    "",
                ),
                (r", however,", ""),
                (r", meanwhile,", ""),
                (r" also (said|told|noted|added|has|have|was|is)\b", " $1"),
                (r"\bBut ", ""),
                (r", too\.", "."),
                (r"\bAnd ", ""),
                (r", in fact,", ""),
                (r", of course,", ""),
            ],
        ),
        by(
            "said in another word",
            &[],
            Place::Outside,
            &[
                (r"\b(he|she|[A-Z][a-z]+ [A-Z][a-z]+) said\b", "$1 told reporters"),
                (r"\badded\b", "said"),
                (r"\b(he|she|[A-Z][a-z]+) says\b", "$1 said"),
                (r"\bsaid in a statement\b", "said"),
                (r"\bstated\b", "said"),
                (r"\bsaid on\b", "stated on"),
            ],
        ),
        by(
            "in a statement, to a reporter",
            &[],
            Place::Outside,
            &[
                (r"\b([A-Z][a-z]+ [A-Z][a-z]+) said([,.])", "$1 said in a statement$2"),
                (
                    r"\b([A-Z][a-z]+) said on (Monday|Tuesday|Wednesday|Thursday|Friday)\b",
                    "$1 told Reuters on $2",
                ),
            ],
        ),
        by(
            "day for the day",
            &[],
            Place::Outside,
            &[
                (r"\byesterday\b", "on Tuesday"),
                (r"\btoday\b", "on Wednesday"),
                (r"\bon (Monday|Tuesday|Wednesday|Thursday)\b", "last $1"),
                (r"\btomorrow\b", "on Thursday"),
            ],
        ),
    ]
}
