//! What differs in a copy's credit lines is told by its terms: "By Mara Ellison · 4 min read" adds no figure to the story.

use compare::{Comparison, Correspondence, Drift};
use reading::Span;
use story::manuscript::{Manuscript, Part};

use crate::judge::touches;

/// The same comparison, in which what differs in the lines of the release's bylines and date matters no more than what terms
/// commonly permit.
#[must_use]
pub fn permitted_in_credits(comparison: Comparison, release: &Manuscript) -> Comparison {
    let Comparison { sentences, drift, mut permitted } = comparison;
    let parts = [Part::Byline, Part::Affiliation, Part::Date];
    let credits: Vec<Span> = parts.iter().flat_map(|&part| release.spans(part)).collect();
    let is_credit = |group: &Correspondence| {
        group.source.iter().any(|line| credits.iter().any(|credit| line.overlaps(*credit)))
    };
    let (lines, story): (Vec<&Correspondence>, Vec<&Correspondence>) =
        sentences.iter().partition(|group| is_credit(group));
    let within = |groups: &[&Correspondence], drift: &Drift| groups.iter().any(|group| touches(drift, group));
    let (of_credits, drift): (Vec<Drift>, Vec<Drift>) =
        drift.into_iter().partition(|drift| within(&lines, drift) && !within(&story, drift));
    permitted.extend(of_credits);
    Comparison { sentences, drift, permitted }
}

#[cfg(test)]
mod tests {
    use compare::Text;
    use story::content::{Byline, Content};

    use super::*;

    #[test]
    fn a_time_to_read_is_no_figure_of_the_story_and_a_changed_figure_is() {
        let content = Content {
            headline: Some("Old Bridge to close".into()),
            bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
            body: vec!["The bridge carries 2,300 vehicles a day.".into(), "It closes on Monday.".into()],
            ..Content::default()
        };
        let release = Manuscript::of(&content);
        for (figure, drifts) in [("2,300", 0), ("3,200", 1)] {
            let copy = format!(
                "Old Bridge to close\n\nBy Mara Ellison, Harbour Desk · 4 min read\n\nThe bridge carries {figure} vehicles a day.\n\nIt closes on Monday."
            );
            let (ours, theirs) = (reading::read(&release.text), reading::read(&copy));
            let (source, page) =
                (Text { text: &release.text, reading: &ours }, Text { text: &copy, reading: &theirs });
            let comparison = permitted_in_credits(compare::compare(source, page), &release);
            assert_eq!(comparison.drift.len(), drifts, "{figure}: {:#?}", comparison.drift);
        }
    }
}
