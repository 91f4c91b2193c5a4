//! The story's own words on the copy: what is changed, cut, corrected or late.

use super::Desk;

/// Words of quotes, and what becomes of them.
const QUOTES: [(&str, &str); 6] = [
    ("count every one of them", "count most of them"),
    ("have never been asked", "have often been asked"),
    ("know not to drink", "know to drink"),
    ("We want to know who pays", "We want to see somebody punished"),
    ("or I quit", "or I complain"),
    ("not in the business of", "in the business of"),
];

/// Statements turned round.
const TURNED: [(&str, &str); 5] = [
    ("it made no mistake", "it made mistakes"),
    ("had no doubts", "had doubts"),
    ("has not been delivered", "has been delivered"),
    ("no decision would be made", "a decision would be made"),
    ("had not been told", "had been told"),
];

/// Changes what is to be changed, then takes up the correction or not, then dates the page.
pub(super) fn change(desk: &mut Desk<'_>, honest: bool) {
    let whole = desk.sheet.body.clone();
    correction(desk);
    if !honest && desk.dice.chance(45) {
        words(desk);
    }
    // A cut that takes away what was corrected leaves nothing to be corrected.
    if let Some(corrected) = &desk.given.corrected
        && !desk
            .sheet
            .body
            .iter()
            .any(|text| text.contains(&corrected.right) || text.contains(&corrected.wrong))
    {
        desk.truth.reopens("correction", "(the corrected paragraph is not on the page)");
    }
    if let (Some(place), Some(first)) = (&desk.given.story.content.dateline, desk.sheet.body.first_mut())
        && whole.first().is_some_and(|begin| first.starts_with(&begin[..8]))
    {
        *first = format!("{place} – {first}");
    }
    window(desk);
}

fn correction(desk: &mut Desk<'_>) {
    let Some(corrected) = &desk.given.corrected else { return };
    let text = &mut desk.sheet.body[corrected.at];
    match desk.dice.below(4) {
        0 | 1 => {
            *text = text.replacen(&corrected.wrong, &corrected.right, 1);
            desk.truth.mark("correction", super::super::Mark::Kept);
            desk.truth.keeps("correction taken up");
        }
        2 => desk.truth.breaks(&["correction"], "correction never taken up"),
        _ => {
            *text = text.replacen(&corrected.wrong, &corrected.right, 1);
            desk.sheet.under_html.push_str(&format!(
                "<p class=\"correction\"><b>Correction:</b> An earlier version of this story said “{}”. It is “{}”.</p>\n",
                corrected.wrong, corrected.right
            ));
            desk.truth.mark("correction", super::super::Mark::Kept);
            desk.truth.keeps("correction taken up and told");
        }
    }
}

fn words(desk: &mut Desk<'_>) {
    let count = desk.sheet.body.len();
    match desk.dice.below(13) {
        0 => {
            desk.sheet.headline = "You won’t believe what happened to this small town".to_owned();
            desk.truth.breaks(&["headline"], "headline of their own");
        }
        1 => {
            desk.sheet.headline = format!("{} – {}", desk.sheet.headline, desk.sheet.site);
            desk.truth.leaves_open(&["headline"], "(the site's name behind the headline)");
        }
        2 => {
            desk.sheet.headline = desk.sheet.headline.to_uppercase();
            desk.truth.keeps("headline in capitals");
        }
        3 => {
            desk.sheet.body.truncate(3);
            desk.truth.breaks(&["extent"], "first three paragraphs");
        }
        4 => {
            desk.sheet.body.drain(3..count - 2);
            desk.truth.breaks(&["extent"], "the middle cut out");
        }
        5 => {
            let added =
                "It is high time that somebody lost their job over this, and readers of this page know who.";
            desk.sheet.body.insert(2 + desk.dice.below(count - 3), added.to_owned());
            desk.truth.breaks(&["edits"], "a paragraph of opinion put in");
        }
        6 => {
            let at = 2 + desk.dice.below(count - 3);
            desk.sheet.body[at].push_str(" Neighbours call the whole affair a disgrace and a swindle.");
            desk.truth.breaks(&["edits"], "a sentence put in");
        }
        7 | 8 => replaced(desk, &QUOTES, "a quote changed"),
        9 => replaced(desk, &TURNED, "a statement turned round"),
        10 => figure(desk),
        11 => {
            for text in &mut desk.sheet.body {
                *text = text.replace(" percent", " per cent").replace(['“', '”'], "\"").replace('’', "'");
            }
            desk.truth.keeps("house style");
        }
        _ => {
            for text in &mut desk.sheet.body {
                *text = text.replace("on Monday", "on Monday, Nov. 2,").replace("next week", "on Nov. 11");
            }
            desk.truth.keeps("days made dates");
        }
    }
}

fn replaced(desk: &mut Desk<'_>, pairs: &[(&str, &str)], done: &'static str) {
    let body = &mut desk.sheet.body;
    let found = pairs.iter().find_map(|(from, to)| {
        let at = body.iter().position(|text| text.contains(from))?;
        Some((at, *from, *to))
    });
    let Some((at, from, to)) = found else { return };
    body[at] = body[at].replacen(from, to, 1);
    desk.truth.breaks(&["edits"], done);
}

/// A share of so many percent becomes another.
fn figure(desk: &mut Desk<'_>) {
    let Some(text) = desk.sheet.body.iter_mut().find(|text| text.contains(" percent")) else { return };
    let Some((before, after)) = text.split_once(" percent") else { return };
    let Some((before, figure)) = before.rsplit_once(' ') else { return };
    let Ok(figure) = figure.parse::<u32>() else { return };
    *text = format!("{before} {} percent{after}", figure + 11);
    desk.truth.breaks(&["edits"], "a figure changed");
}

fn window(desk: &mut Desk<'_>) {
    let Some(window) = desk.given.terms.window_days else { return };
    let window = usize::try_from(window).unwrap_or(7);
    if desk.dice.chance(30) {
        desk.sheet.days = window + 5 + desk.dice.below(20);
        desk.truth.breaks(&["window"], "taken up too late");
    } else {
        desk.sheet.days = 1 + desk.dice.below(window - 2);
    }
}
