//! Republication terms in plain words.

use story::terms::{Force, Terms};

/// One sentence a term, in the order a republisher needs them. What is of no account is left out.
#[must_use]
pub fn sentences(terms: &Terms, newsroom: &str) -> Vec<String> {
    let mut lines = Vec::new();
    credits(terms, newsroom, &mut lines);
    lines.push(match terms.excerpts {
        true => "You may run the whole story or a part of it.".to_owned(),
        false => "Run the whole story, not a part of it.".to_owned(),
    });
    lines.push(match terms.edits {
        true => "You may edit it, as long as no fact, figure or quote changes.".to_owned(),
        false => "Do not change its words, except for your house style and to turn “yesterday” into a date."
            .to_owned(),
    });
    lines.push(match terms.correction_hours {
        0 => "Take corrections at once.".to_owned(),
        1 => "Take corrections within one hour.".to_owned(),
        hours => format!("Take corrections within {hours} hours."),
    });
    match terms.window_days {
        None => {}
        Some(1) => lines.push("Take it up within a day of its release.".to_owned()),
        Some(days) => lines.push(format!("Take it up within {days} days of its release.")),
    }
    if let Some(note) = terms.note.as_deref().map(str::trim).filter(|note| !note.is_empty()) {
        lines.push(note.to_owned());
    }
    lines
}

fn credits(terms: &Terms, newsroom: &str, lines: &mut Vec<String>) {
    let credits = [
        (terms.byline, "the reporter’s byline".to_owned()),
        (terms.affiliation, format!("the affiliation “{newsroom}” in it")),
        (terms.logo, format!("the logo of {newsroom}")),
        (terms.link, "the link to the original".to_owned()),
        (terms.notice, "the line that says where it was first published".to_owned()),
    ];
    for (force, verb) in [(Force::Required, "Keep"), (Force::Preferred, "Please keep, if you can,")] {
        let kept: Vec<&str> =
            credits.iter().filter(|(of, _)| *of == force).map(|(_, credit)| credit.as_str()).collect();
        match kept.as_slice() {
            [] => {}
            [one] => lines.push(format!("{verb} {one}.")),
            [first @ .., last] => lines.push(format!("{verb} {} and {last}.", first.join(", "))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_required_comes_first_and_what_is_free_is_left_out() {
        let terms = Terms {
            logo: Force::Free,
            link: Force::Preferred,
            window_days: Some(90),
            note: Some("Not for resale.".into()),
            ..Terms::default()
        };
        assert_eq!(
            sentences(&terms, "Harbour Desk"),
            [
                "Keep the reporter’s byline, the affiliation “Harbour Desk” in it and the line that says where it was \
                 first published.",
                "Please keep, if you can, the link to the original.",
                "You may run the whole story or a part of it.",
                "Do not change its words, except for your house style and to turn “yesterday” into a date.",
                "Take corrections within 24 hours.",
                "Take it up within 90 days of its release.",
                "Not for resale.",
            ]
        );
    }
}
