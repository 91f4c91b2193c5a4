//! The credit line of the twentieth group: forms that keep it, and what is done to it.

use super::{Desk, OTHERS};
use crate::eval_credits::page::esc;
use crate::eval_credits::strangers::Mark;

pub(super) fn change(desk: &mut Desk<'_>, honest: bool) {
    if !honest && desk.dice.chance(58) {
        byline(desk);
    }
    let untouched = desk.of.as_deref() == Some(desk.ours().name);
    if !honest && untouched && desk.truth.is("affiliation", Mark::Kept) && desk.dice.chance(35) {
        affiliation(desk);
    }
    write(desk);
    if desk.named_elsewhere && desk.truth.is("affiliation", Mark::Broken) {
        desk.truth.reopens("affiliation", "(the newsroom named in the notice's place)");
    }
}

fn write(desk: &mut Desk<'_>) {
    let home = desk.ours().site;
    let of = desk.of.clone().map(|of| match desk.dice.below(4) {
        0 if of == desk.ours().name => format!("<a href=\"{home}/\" target=\"_blank\">{}</a>", esc(&of)),
        _ => esc(&of),
    });
    let names = desk.names.clone().map(|names| esc(&names));
    let line = match (names, of) {
        (Some(names), Some(of)) => both(desk, &names, &of),
        (Some(names), None) => desk
            .dice
            .pick(&["By {names}", "Author: {names}", "{names}", "Reported by {names}"])
            .replace("{names}", &names),
        (None, Some(of)) => {
            desk.dice.pick(&["{of}", "Source: {of}", "By {of}", "From {of}"]).replace("{of}", &of)
        }
        (None, None) => return,
    };
    let (before, after) = desk.round_credit;
    desk.sheet.byline_html = format!("{before}{line}{after}");
}

fn both(desk: &mut Desk<'_>, names: &str, of: &str) -> String {
    let possessive = format!("From {of}’s {names}");
    let bio = format!(
        "<p class=\"bio\"><em>{names} {} for {of}.</em></p>\n",
        if names.contains(" and ") { "report" } else { "reports" }
    );
    let forms = [
        "BY {names}<br>{of}",
        "By {names}, courtesy {of}",
        "By {names} — {of}",
        "Author: {names} <span aria-hidden=\"true\">|</span> Source: {of}",
        "Reported by {names} of {of}",
        "<span itemprop=\"author\" itemscope itemtype=\"https://schema.org/Person\"><span itemprop=\"name\">{names}</span></span>, <span itemprop=\"sourceOrganization\">{of}</span>",
        "{of}: {names}",
        "Por {names}, {of}",
        "By {names} <small>({of})</small>",
        "<span class=\"eyebrow\">{of}</span> <span class=\"writer\">{names}</span>",
        "By {names} | Provided by {of}",
    ];
    let filled = |form: &str| form.replace("{names}", names).replace("{of}", of);
    // Sentences about the reporters need them as they are.
    let as_given = names == esc(&desk.reporters) && desk.truth.is("affiliation", Mark::Kept);
    match desk.dice.below(forms.len() + 3) {
        0 if as_given => possessive,
        // The newsroom in a line at the end that says whom the reporters work for.
        1 if desk.round_credit.0.is_empty() && as_given => {
            desk.truth.keeps("newsroom in a line on its reporters");
            desk.sheet.under_html.insert_str(0, &bio);
            format!("By {names}")
        }
        2 if as_given => {
            desk.truth.leaves_open(&["affiliation"], "(newsroom in the sentence that names its reporters)");
            filled("This story by {names} first appeared in {of}.")
        }
        at => filled(forms[at % forms.len()]),
    }
}

fn byline(desk: &mut Desk<'_>) {
    let names = desk.names.clone().unwrap_or_default();
    let all = &desk.given.story.content.bylines;
    let other = desk.dice.pick(&OTHERS).to_owned();
    let site = desk.sheet.site;
    let colleague = desk.colleague();
    let of = esc(desk.ours().name);
    let mut named = |to: Option<String>, done| {
        desk.names = to;
        desk.truth.breaks(&["byline"], done);
    };
    match desk.dice.below(25) {
        0 => named(None, "byline removed"),
        1 => named(Some("Wire reports".to_owned()), "byline of the wires"),
        2 => {
            named(Some(format!("{site} Staff and Wire Reports")), "byline of staff and wires");
            desk.of = None;
            desk.truth.breaks(&["affiliation"], "affiliation gone with it");
        }
        3 => named(Some(other), "byline of somebody else"),
        4 => named(Some(colleague.to_owned()), "byline of a colleague"),
        5 | 6 => named(Some(vowel_changed(&names)), "a vowel of a name changed"),
        7 if all.len() > 1 => named(Some(format!("{} et al.", all[0].name)), "and others instead of names"),
        8 => {
            named(Some(other.clone()), "byline of somebody else, with reporting from the newsroom");
            desk.of = None;
            desk.truth.leaves_open(&["affiliation"], "(newsroom as a source of reporting)");
            desk.sheet.under_html.insert_str(0, &format!("<p><em>With reporting from {of}.</em></p>\n"));
        }
        9 => {
            named(None, "byline as words for a picture that cannot be seen");
            desk.sheet.over_html.push_str(&format!(
                "<figure><img src=\"/img/lead.jpg\" alt=\"By {0}\" title=\"By {0}\"><figcaption>A street in the rain.</figcaption></figure>\n",
                esc(&names)
            ));
        }
        10 => {
            named(Some(site.to_owned()), "byline of the site, ours for machines");
            let told = format!(
                "<script type=\"application/ld+json\">{{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"author\":[{{\"@type\":\"Person\",\"name\":\"{names}\"}}]}}</script>\n"
            );
            desk.sheet.head_html.push_str(&told);
        }
        11 => {
            named(None, "byline in an attribute");
            desk.sheet.over_html.push_str(&format!(
                "<div class=\"share\" data-author=\"{}\" data-source=\"{of}\"></div>\n",
                esc(&names)
            ));
        }
        12..=14 => unseen(desk),
        15 => {
            desk.round_credit = ("<span class=\"no-print\">", "</span>");
            desk.truth.keeps("credit left out of print only");
        }
        16 => {
            desk.names = Some(names.replace(" and ", " &nbsp;").replace(" &nbsp;", ", "));
            desk.truth.keeps("names with commas only");
        }
        17 => {
            desk.names = Some(all.iter().map(|one| family_first(&one.name)).collect::<Vec<_>>().join("; "));
            desk.truth.keeps("family names first");
        }
        18 => {
            desk.names = Some(format!("{names} with {other}"));
            desk.truth.leaves_open(&["byline"], "(a local reporter added as an author)");
        }
        19 => {
            desk.sheet
                .under_html
                .push_str(&format!("<p><small>Photos: {other}. Design: {colleague}.</small></p>\n"));
            desk.truth.keeps("others credited beside");
        }
        20 => {
            desk.names = Some(format!("{names}, photos by {other}"));
            desk.truth.keeps("a photographer in the line");
        }
        21 => {
            named(Some(other.clone()), "byline of somebody else, who thanks ours");
            desk.sheet.under_html.push_str(&format!(
                "<p class=\"bio\">{other} covers the council for {site}. She thanks {} for help with the records.</p>\n",
                esc(&names)
            ));
        }
        22 => {
            named(Some(format!("{other}, after {names}")), "byline of somebody else, after ours");
            desk.truth.reopens("byline", "(careful persons may take it for a credit)");
        }
        23 => {
            named(None, "byline as a hashtag");
            desk.sheet
                .tags
                .extend(all.iter().map(|one| format!("#{}", one.name.replace([' ', '.', '-'], ""))));
        }
        _ => {
            named(Some("—".to_owned()), "a dash for a byline");
        }
    }
}

/// The credit is in the page's source, and nobody sees it.
fn unseen(desk: &mut Desk<'_>) {
    let (pair, done) = match desk.dice.below(8) {
        0 => (("<span class=\"sr-only\">", "</span>"), "credit for screen readers only"),
        1 => (("<span class=\"only-print\">", "</span>"), "credit in print only"),
        2 => (("<span style=\"opacity:0\">", "</span>"), "credit made clear as glass"),
        3 => (("<span style=\"font-size:0\">", "</span>"), "credit of no size"),
        4 => (("<dialog>", "</dialog>"), "credit in a dialog that is shut"),
        5 => (("<span style=\"display:block;height:0;overflow:hidden\">", "</span>"), "credit of no height"),
        6 => (("<template>", "</template>"), "credit in a template"),
        _ => (("<script type=\"text/html\">", "</script>"), "credit in a script"),
    };
    desk.round_credit = pair;
    desk.truth.breaks(&["byline", "affiliation"], done);
}

fn affiliation(desk: &mut Desk<'_>) {
    let ours = desk.ours();
    let site = desk.sheet.site;
    let mut of = |to: Option<String>, done| {
        desk.of = to;
        desk.truth.breaks(&["affiliation"], done);
    };
    match desk.dice.below(10) {
        0 | 1 => of(None, "affiliation removed"),
        2 => of(Some(site.to_owned()), "affiliation of the site"),
        3 => of(Some(format!("Special to {site}")), "special to the site"),
        4 => {
            let other = desk.other_newsroom();
            desk.of = Some(other.name.to_owned());
            desk.truth.breaks(&["affiliation"], "affiliation of another newsroom");
        }
        5 => of(Some(vowel_changed(ours.name)), "a vowel of the newsroom changed"),
        6 => of(Some("Contributing writer".to_owned()), "a role instead of the newsroom"),
        7 => {
            desk.of = Some(ours.name.to_lowercase());
            desk.truth.keeps("newsroom in small letters");
        }
        8 => {
            desk.of = Some(ours.name.replace(" & ", " + ").replace('’', "'"));
            desk.truth.keeps("newsroom with other signs");
        }
        _ => {
            desk.of = Some(format!("{}, a nonprofit newsroom", ours.name));
            desk.truth.keeps("newsroom with what it is");
        }
    }
}

/// One plain vowel in the longest word becomes another.
fn vowel_changed(name: &str) -> String {
    let longest = name.split(' ').max_by_key(|word| word.chars().count()).unwrap_or(name);
    let next = |letter: char| match letter {
        'a' => Some('o'),
        'e' => Some('a'),
        'i' => Some('e'),
        'o' => Some('u'),
        'u' => Some('i'),
        _ => None,
    };
    match longest.char_indices().skip(1).find_map(|(at, letter)| Some((at, next(letter)?))) {
        Some((at, letter)) => {
            let word = format!("{}{letter}{}", &longest[..at], &longest[at + 1..]);
            name.replacen(longest, &word, 1)
        }
        None => format!("{name}t"),
    }
}

/// "Farr, Ottoline".
fn family_first(name: &str) -> String {
    match name.split_once(' ') {
        Some((given, family)) if !family.contains(' ') => format!("{family}, {given}"),
        _ => name.to_owned(),
    }
}
