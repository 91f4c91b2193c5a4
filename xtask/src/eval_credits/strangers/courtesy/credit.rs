//! The credit line: how it is kept, and how it is broken.

use super::{Desk, OTHERS, Round, other_than};
use crate::eval_credits::page::esc;
use crate::eval_credits::strangers::sheet::Card;
use crate::eval_credits::world::Dice;

/// Decides who is named, and writes the line.
pub(super) fn change(desk: &mut Desk<'_>, honest: bool) {
    desk.round =
        [Round::Words, Round::Words, Round::Logo, Round::Newsroom, Round::Notice][desk.dice.below(5)];
    if !honest && desk.dice.chance(60) {
        byline(desk);
    }
    let as_ours = desk.hidden.is_none() && desk.of.as_deref() == Some(desk.ours().name);
    if !honest && as_ours && desk.dice.chance(40) {
        affiliation(desk);
    }
}

/// Writes the line once the link is known.
pub(super) fn write(desk: &mut Desk<'_>) {
    let Some(line) = line(desk) else { return };
    match desk.hidden {
        Some((before, after)) => desk.sheet.byline_html = format!("{before}{line}{after}"),
        None if desk.dice.chance(15) => {
            desk.truth.keeps("credit at the end");
            desk.sheet.under_html.insert_str(0, &format!("<p class=\"written-by\">{line}</p>\n"));
        }
        None => desk.sheet.byline_html = line,
    }
}

fn line(desk: &mut Desk<'_>) -> Option<String> {
    let names = desk.names.clone().map(|names| joined(&names, desk.dice));
    let of = desk.of.clone().map(|of| match desk.round {
        Round::Newsroom => desk.linked(&esc(&of)),
        _ if of == desk.ours().name && desk.dice.chance(25) => {
            format!("<a href=\"{}/\">{}</a>", desk.ours().site, esc(&of))
        }
        _ => esc(&of),
    });
    let both = [
        "By {names}, {of}",
        "Words: {names} ({of})",
        "{names} for {of}",
        "{names} | {of}",
        "Reporting by {names}, {of}",
        "Story by {names} / {of}",
        "Originally reported by {names} for {of}",
        "By {names} <span class=\"sep\">&bull;</span> <span class=\"source\">Courtesy of {of}</span>",
        "By {names} · via {of}",
        "By <strong>{names}</strong><br>Syndicated from {of}",
        "<b>{names}</b><br><i>{of}</i>",
        "<span class=\"label\">Text</span> {names}, {of}",
    ];
    let alone = ["By {names}", "Words: {names}", "Reporting by {names}", "Story by {names}", "{names}"];
    let house = ["From {of}", "{of}", "Courtesy of {of}", "via {of}", "By {of}"];
    let pattern = match (&names, &of) {
        (Some(_), Some(_)) => desk.dice.pick(&both),
        (Some(_), None) => desk.dice.pick(&alone),
        (None, Some(_)) => desk.dice.pick(&house),
        (None, None) => return None,
    };
    Some(pattern.replace("{names}", &names.unwrap_or_default()).replace("{of}", &of.unwrap_or_default()))
}

/// As sites join names; each may lead to a page of its own.
fn joined(names: &[String], dice: &mut Dice) -> String {
    let linked = dice.chance(20);
    let names: Vec<String> = names
        .iter()
        .map(|name| match linked {
            true => format!("<a href=\"/writers/{}\" rel=\"author\">{}</a>", name.len(), esc(name)),
            false => esc(name),
        })
        .collect();
    let (last, before) = [(" and ", ", "), (" &amp; ", ", "), (", ", ", "), (", and ", ", "), (" / ", " / ")]
        [dice.below(if names.len() > 2 { 5 } else { 3 })];
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{}{last}{end}", first.join(before)),
    }
}

fn byline(desk: &mut Desk<'_>) {
    let names = desk.names.clone().unwrap_or_default();
    let plain = names.join(" and ");
    let other = desk.dice.pick(&OTHERS).to_owned();
    let mut named = |to: Option<&str>, done| {
        desk.names = to.map(|name| vec![name.to_owned()]);
        desk.truth.breaks(&["byline"], done);
    };
    match desk.dice.below(24) {
        0 => named(None, "byline removed"),
        1 => named(Some("Staff"), "byline of the staff"),
        2 => named(Some("Admin"), "byline of the system"),
        3 => named(Some("Newsdesk"), "byline of a desk"),
        4 => named(Some(&other), "byline of somebody else"),
        5 => named(Some(desk.sheet.site), "byline of the site"),
        6 => {
            named(None, "byline as a tag");
            desk.sheet.tags.extend(names);
        }
        7 => {
            named(None, "byline in the head only");
            let head = format!(
                "<meta name=\"author\" content=\"{0}\"><meta property=\"article:author\" content=\"{0}\">\n",
                esc(&plain)
            );
            desk.sheet.head_html.push_str(&head);
        }
        8 => {
            named(None, "byline in a comment of the source");
            desk.sheet.over_html.push_str(&format!("<!-- By {} -->\n", esc(&plain)));
        }
        9 => {
            named(Some(&other), "byline of somebody else, ours for the picture");
            desk.sheet.over_html.push_str(&format!(
                "<figure><img src=\"/p/{}.jpg\" alt=\"\"><figcaption>Photo: {}</figcaption></figure>\n",
                plain.len(),
                esc(&plain)
            ));
        }
        10 => {
            named(Some("Staff report"), "byline of the staff, ours on a card");
            let href = desk.given.story.other_url.clone();
            let by = format!("By {plain}");
            desk.sheet.cards.push(Card { headline: "Bus lanes: a year on".to_owned(), by, href });
        }
        11 | 12 => {
            desk.names = Some(misspelt(&names, desk.dice));
            desk.truth.breaks(&["byline"], "byline misspelt");
        }
        13 if names.len() > 1 => {
            desk.names = Some(names[..names.len() - 1].to_vec());
            desk.truth.breaks(&["byline"], "one reporter left out");
        }
        14 | 15 => hide(desk),
        16 => {
            desk.names = Some(names.iter().map(|name| plainer(name)).collect());
            desk.truth.leaves_open(&["byline"], "(accents and titles lost)");
        }
        17 => {
            desk.names = Some(names.iter().map(|name| name.to_uppercase()).collect());
            desk.truth.keeps("names in capitals");
        }
        18 => {
            desk.names = Some(names.into_iter().rev().collect());
            desk.truth.keeps("names in another order");
        }
        19 => {
            desk.names = Some(names.iter().map(|name| name.replace(' ', "\u{a0}")).collect());
            desk.truth.keeps("names with hard spaces");
        }
        20 => {
            desk.hidden = Some(("<span aria-hidden=\"true\">", "</span>"));
            desk.truth.keeps("credit hidden from machines that read aloud, not from eyes");
        }
        21 => {
            desk.sheet.under_html.push_str(&format!("<p><small>Edited by {other}.</small></p>\n"));
            desk.truth.keeps("an editor named beside");
        }
        22 => {
            desk.names = Some(vec![other]);
            desk.sheet.under_html.push_str(&format!("<p>Edited by {}.</p>\n", esc(&plain)));
            desk.truth.breaks(&["byline"], "byline of somebody else, ours as the editor");
        }
        _ => {
            desk.names = None;
            desk.of = Some(desk.sheet.site.to_owned());
            desk.truth.breaks(&["byline", "affiliation"], "site instead of both");
        }
    }
}

/// Ways of having the credit in the source and not before anybody's eyes.
fn hide(desk: &mut Desk<'_>) {
    let (pair, done) = match desk.dice.below(7) {
        0 => (("<span hidden>", "</span>"), "credit hidden by an attribute"),
        1 => (("<span style=\"display: none !important;\">", "</span>"), "credit hidden by its style"),
        2 => (("<span class=\"nodisplay\">", "</span>"), "credit hidden by a sheet"),
        3 => (("<template>", "</template>"), "credit in a template"),
        4 => (("<noscript>", "</noscript>"), "credit where no scripts run"),
        5 => (("<span style=\"visibility:hidden\">", "</span>"), "credit made invisible"),
        _ => (("<!-- ", " -->"), "credit commented out"),
    };
    desk.hidden = Some(pair);
    desk.sheet.head_html.push_str("<style>.nodisplay{display:none}.box{border:1px solid #ccc}</style>\n");
    desk.truth.breaks(&["byline", "affiliation"], done);
}

fn affiliation(desk: &mut Desk<'_>) {
    let ours = desk.ours();
    match desk.dice.below(10) {
        0 | 1 => {
            desk.of = None;
            desk.truth.breaks(&["affiliation"], "affiliation removed");
        }
        2 => {
            desk.of = Some(desk.sheet.site.to_owned());
            desk.truth.breaks(&["affiliation"], "affiliation of the site");
        }
        3 => {
            desk.of = Some(other_than(ours, desk.dice).name.to_owned());
            desk.truth.breaks(&["affiliation"], "affiliation of another newsroom");
        }
        4 => {
            desk.of = Some(format!("Special to {}", desk.sheet.site));
            desk.truth.breaks(&["affiliation"], "special to the site");
        }
        5 => {
            desk.of = Some(letters_swapped(ours.name, desk.dice));
            desk.truth.breaks(&["affiliation"], "newsroom misspelt");
        }
        6 => {
            desk.of = Some(ours.name.to_uppercase());
            desk.truth.keeps("newsroom in capitals");
        }
        7 if ours.name.contains(" & ") => {
            desk.of = Some(ours.name.replace(" & ", " and "));
            desk.truth.keeps("newsroom with \"and\"");
        }
        8 if ours.name.starts_with("The ") => {
            desk.of = Some(ours.name.replacen("The ", "", 1));
            desk.truth.keeps("newsroom without its article");
        }
        _ => {
            desk.of = None;
            desk.sheet.tags.push(ours.name.to_owned());
            desk.truth.breaks(&["affiliation"], "newsroom as a tag only");
        }
    }
}

/// One of the names with a slip of the keys in it.
fn misspelt(names: &[String], dice: &mut Dice) -> Vec<String> {
    let which = dice.below(names.len());
    let slip = |(at, name): (usize, &String)| {
        if at == which { letters_swapped(name, dice) } else { name.clone() }
    };
    names.iter().enumerate().map(slip).collect()
}

/// Two letters swapped, one lost, or one put in, inside the longest word.
fn letters_swapped(name: &str, dice: &mut Dice) -> String {
    let longest = name.split(' ').max_by_key(|word| word.chars().count()).unwrap_or(name);
    let letters: Vec<char> = longest.chars().collect();
    let places: Vec<usize> = (1..letters.len().saturating_sub(1))
        .filter(|at| letters[*at].is_alphabetic() && letters[at + 1].is_alphabetic())
        .filter(|at| letters[*at] != letters[at + 1])
        .collect();
    let Some(at) = places.get(dice.below(places.len())).copied() else { return format!("{name}s") };
    let mut slipped = letters;
    match dice.below(3) {
        0 => slipped.swap(at, at + 1),
        1 => drop(slipped.remove(at)),
        _ => slipped.insert(at, 'w'),
    }
    name.replacen(longest, &slipped.into_iter().collect::<String>(), 1)
}

/// The name without accents, titles and suffixes, as some systems leave it.
fn plainer(name: &str) -> String {
    let bare = name.replace("Dr. ", "").replace(" Jr.", "").replace(" III", "");
    let plain = |letter: char| match letter {
        'é' | 'ę' => 'e',
        'á' | 'ą' => 'a',
        'í' => 'i',
        'ñ' => 'n',
        'Š' => 'S',
        'ć' => 'c',
        'Ł' => 'L',
        'Ø' => 'O',
        'Ż' => 'Z',
        'ó' => 'o',
        other => other,
    };
    bare.chars().map(plain).collect()
}
