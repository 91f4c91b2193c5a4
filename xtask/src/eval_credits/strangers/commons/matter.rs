//! The words of the story on the twentieth group's copies.

use super::Desk;
use crate::eval_credits::strangers::Mark;

/// What people said, and what the copy has them say.
const SAID: [(&str, &str); 6] = [
    ("I have no window there", "I have a window there"),
    ("we never asked who had the key", "we always knew who had the key"),
    ("swept them out with a broom", "burned them out with a torch"),
    ("almost all of them are", "almost none of them are"),
    ("and my son won’t", "and my son will"),
    ("it was the wrong one", "it was the right one"),
];

/// Whom, when and how much, and what the copy makes of it.
const FACTS: [(&str, &str); 6] = [
    ("above a bakery", "above a bank"),
    ("March 2020", "March 2012"),
    ("do not exist", "do exist"),
    ("had a permit for it", "had no permit for it"),
    ("fewer than ten", "fewer than thirty"),
    ("and hired two", "and hired twelve"),
];

pub(super) fn change(desk: &mut Desk<'_>, honest: bool) {
    correction(desk);
    if !honest && desk.dice.chance(42) {
        words(desk);
    }
    let cut = |desk: &Desk<'_>| {
        desk.given.corrected.as_ref().is_some_and(|of| {
            !desk.sheet.body.iter().any(|text| text.contains(&of.wrong) || text.contains(&of.right))
        })
    };
    if cut(desk) {
        desk.truth.reopens("correction", "(what was corrected is not on the page)");
    }
    headings(desk);
    if let (Some(place), Some(first)) = (&desk.given.story.content.dateline, desk.sheet.body.first_mut()) {
        *first = match desk.dice.below(3) {
            0 => format!("{} — {first}", place.to_uppercase()),
            1 => format!("{place} — {first}"),
            _ => format!("{} ({}) — {first}", place.to_uppercase(), desk.sheet.site),
        };
    }
    if let Some(window) = desk.given.terms.window_days {
        let window = usize::try_from(window).unwrap_or(10);
        if desk.dice.chance(30) {
            desk.sheet.days = window + 3 + desk.dice.below(25);
            desk.truth.breaks(&["window"], "taken up too late");
        }
    }
}

/// A copy pasted as plain text has its headings as paragraphs.
fn headings(desk: &mut Desk<'_>) {
    for text in &mut desk.sheet.body {
        if let Some(heading) = text.strip_prefix("## ") {
            *text = heading.to_owned();
        }
    }
}

fn correction(desk: &mut Desk<'_>) {
    let Some(of) = &desk.given.corrected else { return };
    if desk.dice.chance(40) {
        desk.truth.breaks(&["correction"], "correction never taken up");
        return;
    }
    let text = &mut desk.sheet.body[of.at];
    *text = text.replacen(&of.wrong, &of.right, 1);
    desk.truth.mark("correction", Mark::Kept);
    desk.truth.keeps("correction taken up");
}

/// Where the terms allow edits, what is a matter of style there is left open.
fn words(desk: &mut Desk<'_>) {
    let free = desk.given.terms.edits;
    let count = desk.sheet.body.len();
    match desk.dice.below(13) {
        0 => {
            desk.sheet.headline = format!("Local scandal: {}", desk.sheet.headline.to_lowercase());
            desk.truth.breaks(&["headline"], "headline made louder");
        }
        1 => {
            desk.sheet.headline = "What we learned this week".to_owned();
            desk.truth.breaks(&["headline"], "headline of their own");
        }
        2 => {
            desk.sheet.headline = desk.sheet.headline.replace('’', "'");
            desk.truth.keeps("headline with plain signs");
        }
        3 => {
            desk.sheet.body.truncate(4);
            desk.sheet.body.push("Continue reading at the source.".to_owned());
            desk.truth.breaks(&["extent"], "four paragraphs and a pointer");
        }
        4 => {
            desk.sheet.body.drain(..4);
            desk.truth.breaks(&["extent"], "the beginning cut off");
        }
        5 => {
            // Headings stand elsewhere.
            desk.sheet.body.remove(count - 2);
            desk.sheet.body.remove(5);
            desk.truth.breaks(&["extent"], "two parts cut out");
            desk.truth.leaves_open(&["edits"], "(a cut is an edit for some)");
        }
        6 => {
            let at = 3 + desk.dice.below(count - 4);
            let added =
                "The opposition in the council has called on the mayor to resign before the week is over.";
            desk.sheet.body.insert(at, added.to_owned());
            let done = "a statement of others put in";
            if free { desk.truth.leaves_open(&["edits"], done) } else { desk.truth.breaks(&["edits"], done) }
        }
        7 | 8 => replaced(desk, &SAID, "a quote changed"),
        9 => replaced(desk, &FACTS, "a fact changed"),
        10 => sum(desk),
        11 => {
            for text in &mut desk.sheet.body {
                *text =
                    text.replace(" percent", "%").replace(" — ", " - ").replace('“', "«").replace('”', "»");
            }
            desk.truth.keeps("house style");
        }
        _ => {
            let Some(text) = desk.sheet.body.iter_mut().find(|text| text.contains(" said that ")) else {
                return;
            };
            *text = text.replacen(" said that ", " openly admitted that ", 1);
            desk.truth.leaves_open(&["edits"], "(a verb of saying made louder)");
        }
    }
}

fn replaced(desk: &mut Desk<'_>, pairs: &[(&str, &str)], done: &'static str) {
    let body = &mut desk.sheet.body;
    let found = pairs
        .iter()
        .find_map(|(from, to)| Some((body.iter().position(|text| text.contains(from))?, from, to)));
    if let Some((at, from, to)) = found {
        body[at] = body[at].replacen(from, to, 1);
        desk.truth.breaks(&["edits"], done);
    }
}

/// A sum of money grows by a digit.
fn sum(desk: &mut Desk<'_>) {
    let Some(text) = desk.sheet.body.iter_mut().find(|text| text.contains(['$', '€'])) else { return };
    *text = text.replacen('$', "$1", 1).replacen('€', "€1", 1);
    desk.truth.breaks(&["edits"], "a sum changed");
}
