//! Another outlet is cited, and no document from it is attached.

use compare::Severity;
use reading::{Span, Speaker};
use story::manuscript::Part;

use crate::draft::Draft;
use crate::finding::{Finding, Whose};
use crate::rules::Rule;

pub(crate) const RULE: Rule = Rule {
    name: "outlet-without-document",
    what: "The story rests on what another outlet reported, and that report is not among its sources.",
    why: "A claim taken from another newsroom is as good as that newsroom’s page says it, on the day it was read; \
          without the page nobody can check what was taken, or whether it has been corrected since.",
    example: "The pier will be sold, according to the Valley Post. The mayor told the Valley Post ...\n→ the Valley \
              Post is cited twice, and no document from it is attached",
    find,
};

/// One outlet with the ways it is named and where it is cited.
struct Outlet<'a> {
    names: Vec<&'a str>,
    /// As the story first names it: "the Valley Post".
    called: String,
    places: Vec<Span>,
}

fn find(draft: &Draft<'_>) -> Vec<Finding> {
    let mut outlets: Vec<Outlet<'_>> = Vec::new();
    for span in cited(draft) {
        let name = bare(draft.words(span));
        if name.is_empty() || is_own(draft, name) {
            continue;
        }
        let known = outlets.iter().position(|outlet| outlet.names.iter().any(|known| same(known, name)));
        match known {
            Some(at) => outlets.get_mut(at).into_iter().for_each(|outlet| outlet.names.push(name)),
            // A story cites a handful; a text that seems to cite hundreds is not a story.
            None if outlets.len() >= 20 => {}
            None => outlets.push(Outlet {
                names: vec![name],
                called: called(draft.words(span), name),
                places: Vec::new(),
            }),
        }
    }
    for outlet in &mut outlets {
        outlet.names.dedup();
        outlet.places = places(draft, &outlet.names);
    }
    outlets.iter().filter(|outlet| !attached(draft, outlet)).filter_map(finding).collect()
}

/// Where an outlet is what is said to have reported, or what somebody told.
fn cited(draft: &Draft<'_>) -> Vec<Span> {
    let spans = draft.reading.attributions.iter().flat_map(|attribution| {
        let source =
            (attribution.speaker == Speaker::Outlet).then(|| attribution.source.first().copied()).flatten();
        attribution.outlet.or(source)
    });
    spans
        .filter(|span| matches!(draft.part_of(*span), Some(Part::Body | Part::Standfirst | Part::KeyPoint)))
        .collect()
}

/// The outlet's own name: without article, day, "’s editorial board"; empty for "a poll".
fn bare(name: &str) -> &str {
    if name.starts_with("a ") || name.starts_with("an ") || name.starts_with("A ") || name.starts_with("An ")
    {
        return "";
    }
    let name = ["The ", "the ", "THE "].iter().find_map(|the| name.strip_prefix(the)).unwrap_or(name);
    let name = ["’s", "'s"].iter().find_map(|of| name.split_once(of)).map_or(name, |(name, _)| name);
    let day = |word: &str| word.len() > 4 && word.ends_with("day") && word.starts_with(char::is_uppercase);
    match name.trim().rsplit_once(' ') {
        Some((rest, last)) if day(last) && !rest.is_empty() => rest,
        _ => name.trim().trim_end_matches(['.', ',']),
    }
}

fn called(words: &str, name: &str) -> String {
    let the = words.get(..4).is_some_and(|the| the.eq_ignore_ascii_case("the "));
    if the { format!("the {name}") } else { name.to_owned() }
}

/// The same name, one the initials of the other ("Wall Street Journal" and "WSJ"), or one the end of the other
/// ("Valley Post" and "the Post").
fn same(one: &str, other: &str) -> bool {
    let initials = |name: &str| {
        let words = name.split_whitespace().filter(|word| word.starts_with(char::is_uppercase));
        words.filter_map(|word| word.chars().next()).collect::<String>()
    };
    let ends = |long: &str, short: &str| long.strip_suffix(short).is_some_and(|rest| rest.ends_with(' '));
    one.eq_ignore_ascii_case(other)
        || ends(one, other)
        || ends(other, one)
        || (other.len() >= 2 && initials(one) == other)
        || (one.len() >= 2 && initials(other) == one)
}

/// The newsroom that wrote the story is not another outlet.
fn is_own(draft: &Draft<'_>, name: &str) -> bool {
    draft.manuscript.spans(Part::Affiliation).any(|span| same(bare(draft.words(span)), name))
}

/// Every place in the story, outside boilerplate, that names the outlet.
fn places(draft: &Draft<'_>, names: &[&str]) -> Vec<Span> {
    let text = draft.text();
    let mut places: Vec<Span> = names
        .iter()
        .flat_map(|name| text.match_indices(name).map(|(at, found)| Span::new(at, at + found.len())))
        .filter(|span| {
            let ends = text.get(span.end..).is_none_or(|rest| !rest.starts_with(char::is_alphanumeric));
            let starts = text.get(..span.start).is_none_or(|before| !before.ends_with(char::is_alphanumeric));
            ends && starts
        })
        .filter(|span| {
            !matches!(draft.part_of(*span), None | Some(Part::Boilerplate | Part::Byline | Part::Affiliation))
        })
        .collect();
    places.sort_unstable();
    places.dedup_by(|later, earlier| later.overlaps(*earlier));
    places
}

/// Whether a source is called after the outlet, or names it at its head.
fn attached(draft: &Draft<'_>, outlet: &Outlet<'_>) -> bool {
    draft.sources.iter().any(|source| {
        let head: String = source.text.chars().take(400).collect();
        let (title, head) = (plain(&source.name), plain(&head));
        outlet
            .names
            .iter()
            .map(|name| plain(name))
            .any(|name| title.contains(&name) || (name.len() > 3 && head.contains(&name)))
    })
}

fn plain(name: &str) -> String {
    name.chars().filter(|char| char.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn finding(outlet: &Outlet<'_>) -> Option<Finding> {
    let (first, others) = outlet.places.split_first()?;
    let (severity, times) = match outlet.places.len() {
        1 => (Severity::Note, "once".to_owned()),
        2 => (Severity::Warning, "twice".to_owned()),
        count => (Severity::Warning, format!("{count} times")),
    };
    let message = format!("{} is cited {times}, and no document from it is attached", outlet.called);
    let finding = Finding::new(RULE.name, severity, *first, message);
    let finding = others.iter().fold(finding, |finding, span| finding.see(Whose::Own, *span, "and here"));
    Some(finding.note("attach the report with --source, or find the claim’s own source"))
}
