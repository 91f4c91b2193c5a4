//! Phrases that take each other's place.

use reading::Span;

use crate::eval_compare::mutations::figures::is_year;
use crate::eval_compare::passage::{Chance, Mutated, Passage, replace};

/// Where the words of `phrase` stand side by side, outside or inside quotes.
fn find_phrase(passage: &Passage<'_>, phrase: &str, quoted: bool) -> Vec<(usize, Span)> {
    let words: Vec<&str> = phrase.split(' ').collect();
    let fits = |at: usize| {
        words.iter().enumerate().all(|(n, word)| passage.word(at + n).text == *word)
            && (at..at + words.len()).all(|i| passage.words.get(i).is_some_and(|w| w.quoted == quoted))
            && (at..at + words.len() - 1).all(|i| matches!(passage.gap(i), " " | "-"))
    };
    let span =
        |at: usize| Span::new(passage.word(at).span.start, passage.word(at + words.len() - 1).span.end);
    (0..passage.words.len()).filter(|&at| fits(at)).map(|at| (at, span(at))).collect()
}

/// Puts another phrase in the place of one of the pairs, where `fits(first word, words)` says so.
fn swap_phrase(
    passage: &Passage<'_>,
    chance: &mut Chance,
    pairs: &[(&str, &str)],
    fits: impl Fn(usize, usize) -> bool,
) -> Option<Mutated> {
    let mut places: Vec<(Span, &str)> = Vec::new();
    for (from, to) in pairs {
        let length = from.split(' ').count();
        for (at, span) in find_phrase(passage, from, false) {
            if fits(at, length) {
                places.push((span, to));
            }
        }
    }
    let &(span, to) = chance.pick(&places)?;
    let mut made = if to.is_empty() {
        let rest = &passage.text[span.end..];
        let space = rest.len() - rest.trim_start_matches(' ').len();
        replace(passage.text, Span::new(span.start, span.end + space), "")
    } else {
        replace(passage.text, span, to)
    };
    // A gap is pointed at by the words beside it.
    made.copy_span = Span::new(made.copy_span.start.saturating_sub(3), made.copy_span.end + 4);
    Some(made)
}

fn number_after(passage: &Passage<'_>, at: usize) -> bool {
    let word = passage.word(at);
    const WORDS: &str =
        " two three four five six seven eight nine ten half twenty thirty forty fifty hundred ";
    (word.is_number() || WORDS.contains(&format!(" {} ", word.text))) && !is_year(word.text)
}

pub(super) fn number_in_words(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("two", "three"),
        ("three", "five"),
        ("four", "two"),
        ("five", "seven"),
        ("six", "four"),
        ("seven", "eight"),
        ("eight", "six"),
        ("nine", "seven"),
        ("ten", "eleven"),
        ("twelve", "twenty"),
    ];
    swap_phrase(passage, chance, PAIRS, |at, _| {
        passage.gap(at) == " "
            && passage.word(at + 1).is_lower()
            && !passage.gap(at.saturating_sub(1)).contains('-')
    })
}

pub(super) fn fraction(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("a third", "a quarter"),
        ("one third", "one quarter"),
        ("two thirds", "three quarters"),
        ("a quarter", "a fifth"),
        ("three quarters", "two thirds"),
        ("a tenth", "a fifth"),
        ("half of", "a third of"),
    ];
    swap_phrase(passage, chance, PAIRS, |at, length| {
        let next = passage.word(at + length).text;
        next == "of" || passage.word(at + length - 1).text == "of"
    })
}

pub(super) fn unit(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("km", "miles"),
        ("metres", "feet"),
        ("meters", "feet"),
        ("feet", "inches"),
        ("minutes", "hours"),
        ("seconds", "minutes"),
        ("cents", "dollars"),
        ("acres", "hectares"),
        ("barrels", "gallons"),
        ("kg", "tonnes"),
        ("ounces", "pounds"),
        ("pence", "pounds"),
        ("decades", "years"),
        ("francs", "marks"),
        ("marks", "francs"),
        ("yen", "dollars"),
        ("points", "pct"),
        ("megabytes", "gigabytes"),
    ];
    swap_phrase(passage, chance, PAIRS, |at, _| {
        let million =
            matches!(passage.word(at.saturating_sub(1)).text, "million" | "mln" | "billion" | "bln");
        at > 1 && (passage.word(at - 1).is_number() || million) && passage.gap(at - 1) == " "
    })
}

pub(super) fn relative_time(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("last year", "this year"),
        ("this year", "last year"),
        ("last month", "this month"),
        ("last week", "next week"),
        ("next year", "this year"),
        ("next month", "last month"),
        ("this month", "next month"),
        ("next week", "this week"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}

pub(super) fn hedge_phrase_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const HEDGES: &[(&str, &str)] = &[
        ("an estimated", ""),
        ("some", ""),
        ("as many as", ""),
        ("as much as", ""),
        ("close to", ""),
        ("just over", ""),
        ("just under", ""),
        ("well over", ""),
        ("a minimum of", ""),
        ("a maximum of", ""),
        ("no more than", ""),
        ("slightly more than", ""),
        ("in excess of", ""),
        ("upwards of", ""),
        ("nearly", ""),
        ("almost", ""),
        ("roughly", ""),
    ];
    swap_phrase(passage, chance, HEDGES, |at, length| {
        number_after(passage, at + length)
            && matches!(passage.gap(at + length - 1), " " | " $" | " £")
            && !passage.word(at).first
    })
}

pub(super) fn hedge_phrase_turned(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const TURNED: &[(&str, &str)] = &[
        ("as many as", "at least"),
        ("as much as", "more than"),
        ("just over", "just under"),
        ("just under", "just over"),
        ("no more than", "no less than"),
        ("some", "more than"),
        ("approximately", "fewer than"),
        ("almost", "more than"),
        ("nearly", "well over"),
        ("below", "over"),
        ("above", "under"),
        ("at least", "about"),
        ("more than", "almost"),
        ("less than", "about"),
    ];
    swap_phrase(passage, chance, TURNED, |at, length| {
        number_after(passage, at + length)
            && matches!(passage.gap(at + length - 1), " " | " $" | " £")
            && !is_year(passage.word(at + length).text)
            && !passage.word(at).first
    })
}

pub(super) fn all_for_most(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("almost all", "all"),
        ("nearly all", "all"),
        ("most of the", "all of the"),
        ("many of the", "most of the"),
        ("some of the", "all of the"),
        ("nearly every", "every"),
        ("almost every", "every"),
        ("nearly half", "half"),
        ("about half", "half"),
        ("more than half", "half"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}

pub(super) fn one_of_the_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    let pairs = [("one of the", "the")];
    swap_phrase(passage, chance, &pairs, |at, length| {
        let next = passage.word(at + length).text;
        (next.ends_with("est") && next.len() > 5 || next == "most") && passage.gap(at + length) == " "
    })
}

pub(super) fn body_for_body(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("police said", "witnesses said"),
        ("Police said", "Neighbours said"),
        ("officials said", "activists said"),
        ("analysts said", "customers said"),
        ("the company said", "the union said"),
        ("The company said", "The regulator said"),
        ("the department said", "the unions said"),
        ("traders said", "farmers said"),
        ("dealers said", "economists said"),
        ("sources said", "lawyers said"),
        ("a spokesman said", "a rival said"),
        ("the bank said", "the ministry said"),
        ("the government said", "the opposition said"),
        ("experts say", "campaigners say"),
        ("the report said", "the company said"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}

pub(super) fn more_of_them(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("some analysts", "most analysts"),
        ("some experts", "many experts"),
        ("Some analysts", "Most analysts"),
        ("some people", "most people"),
        ("some members", "all members"),
        ("several members", "most members"),
        ("some traders", "many traders"),
        ("few people", "many people"),
        ("some officials", "many officials"),
        ("a few", "many"),
        ("many people", "most people"),
        ("several countries", "most countries"),
        ("some economists", "most economists"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}

pub(super) fn doubt_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("is accused of", "is guilty of"),
        ("allegedly", ""),
        ("reportedly", ""),
        ("purportedly", ""),
        ("is believed to be", "is"),
        ("are believed to be", "are"),
        ("was thought to be", "was"),
        ("is thought to be", "is"),
        ("is said to be", "is"),
        ("the alleged", "the"),
        ("the suspected", "the"),
        ("an apparent", "a"),
        ("apparently", ""),
    ];
    swap_phrase(passage, chance, PAIRS, |at, _| !passage.word(at).first)
}

pub(super) fn cue(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("said", "admitted"),
        ("said", "alleged"),
        ("says", "proves"),
        ("suggests", "shows"),
        ("believe", "know"),
        ("believes", "knows"),
        ("alleges", "reveals"),
        ("claims", "confirms"),
        ("estimated", "confirmed"),
        ("thinks", "knows"),
        ("added", "conceded"),
    ];
    swap_phrase(passage, chance, PAIRS, |at, _| {
        let next = passage.word(at + 1).text;
        at > 0
            && passage.gap(at - 1) == " "
            && (passage.word(at - 1).is_capitalised()
                || matches!(passage.word(at - 1).text, "he" | "she" | "they"))
            && !matches!(next, "by" | "to" | "that")
    })
}

pub(super) fn no_none_nobody(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("no plans", "plans"),
        ("no evidence", "evidence"),
        ("no agreement", "agreement"),
        ("no longer", "still"),
        ("no decision", "a decision"),
        ("no change", "a change"),
        ("no one", "everyone"),
        ("nobody", "everybody"),
        ("none of", "all of"),
        ("nothing", "everything"),
        ("there is no", "there is a"),
        ("There is no", "There is a"),
        ("there was no", "there was a"),
        ("had no", "had a"),
        ("has no", "has a"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}

pub(super) fn without_neither(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("without", "with"),
        ("neither", "both"),
        ("unable to", "able to"),
        ("unlikely", "likely"),
        ("unclear", "clear"),
        ("unchanged", "changed"),
        ("impossible", "possible"),
        ("unhappy", "happy"),
        ("incorrect", "correct"),
        ("illegal", "legal"),
        ("unnecessary", "necessary"),
        ("denied", "confirmed"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}

pub(super) fn modal_phrase(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("is expected to", "will"),
        ("are expected to", "will"),
        ("is likely to", "will"),
        ("are likely to", "will"),
        ("plans to", "will"),
        ("hopes to", "will"),
        ("intends to", "will"),
        ("is considering", "has decided on"),
        ("can be", "must be"),
        ("should be", "will be"),
        ("may have", "has"),
        ("might have", "had"),
        ("could be", "is"),
        ("may be", "is"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}

pub(super) fn opposite(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("strengthened", "weakened"),
        ("improved", "worsened"),
        ("widened", "narrowed"),
        ("narrowed", "widened"),
        ("expansion", "contraction"),
        ("tightened", "eased"),
        ("eased", "tightened"),
        ("accelerated", "slowed"),
        ("cheaper", "dearer"),
        ("optimistic", "pessimistic"),
        ("victory", "defeat"),
        ("success", "failure"),
        ("raised", "lowered"),
        ("increases", "cuts"),
        ("majority", "minority"),
        ("biggest", "smallest"),
        ("earlier", "later"),
        ("heavier", "lighter"),
        ("gains", "losses"),
        ("rising", "falling"),
        ("falling", "rising"),
        ("upgraded", "downgraded"),
        ("strong", "weak"),
        ("longest", "shortest"),
        ("most", "least"),
        ("easier", "harder"),
    ];
    swap_phrase(passage, chance, PAIRS, |at, _| passage.word(at + 1).text != "said")
}

pub(super) fn order_phrase(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("ahead of the", "following the"),
        ("prior to", "following"),
        ("shortly after", "shortly before"),
        ("soon after", "just before"),
        ("days after", "days before"),
        ("hours before", "hours after"),
        ("a day after", "a day before"),
        ("since the", "until the"),
        ("until the", "since the"),
        ("following the", "ahead of the"),
    ];
    swap_phrase(passage, chance, PAIRS, |at, _| passage.word(at.saturating_sub(1)).text != "is")
}

pub(super) fn description(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("chief executive", "chief economist"),
        ("vice president", "president"),
        ("deputy", "acting"),
        ("prime minister", "foreign minister"),
        ("Prime Minister", "Finance Minister"),
        ("secretary of state", "secretary of defence"),
        ("managing director", "finance director"),
        ("captain", "manager"),
        ("editor", "reporter"),
        ("attorney", "accountant"),
        ("prosecutor", "judge"),
        ("researcher", "student"),
        ("brother", "cousin"),
        ("mother", "aunt"),
        ("wife", "daughter"),
        ("chief of staff", "chief of police"),
    ];
    swap_phrase(passage, chance, PAIRS, |at, length| {
        let near = at.saturating_sub(4)..at + length + 4;
        near.filter(|i| !(at..at + length).contains(i)).any(|i| passage.word(i).is_capitalised())
    })
}

pub(super) fn former_gone(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] =
        &[("former", ""), ("acting", ""), ("deputy", ""), ("retired", ""), ("assistant", "")];
    swap_phrase(passage, chance, PAIRS, |at, _| {
        passage.gap(at) == " "
            && passage.word(at + 1).is_lower()
            && passage.word(at + 1).text != "as"
            && !passage.word(at).first
            || passage.word(at).text == "former"
                && passage.word(at + 1).is_capitalised()
                && !passage.word(at).first
    })
}

pub(super) fn loaded(passage: &Passage<'_>, chance: &mut Chance) -> Option<Mutated> {
    const PAIRS: &[(&str, &str)] = &[
        ("deaths", "carnage"),
        ("leaders", "tyrants"),
        ("fighters", "extremists"),
        ("strict", "draconian"),
        ("protest", "riot of thugs"),
        ("attack", "savage attack"),
        ("failure", "fiasco"),
        ("known", "notorious"),
        ("activists", "radicals"),
        ("group", "mob"),
        ("strong", "fierce"),
        ("associates", "cronies"),
        ("opponents", "traitors"),
        ("large", "staggering"),
        ("violence", "carnage"),
        ("demonstrators", "thugs"),
    ];
    swap_phrase(passage, chance, PAIRS, |_, _| true)
}
