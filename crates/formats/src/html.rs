//! A web page: finds the story among the menus, teasers and notices around it.
//!
//! The manuscript's text is made from the page: its offsets are not the file's. Time and memory are linear in the page
//! whatever its nesting; see `tokens`.

mod facts;
mod main_text;
mod page;
mod tokens;

use reading::Span;
use story::manuscript::{Labelled, Manuscript, Part};

use crate::intake::{Intake, IntakeError, Meta};
use crate::lines::lines;
use crate::text;
use page::{Kind, Page};

/// Takes in a web page.
pub fn intake(html: &str) -> Result<Intake, IntakeError> {
    let page = Page::of(html);
    let facts = facts::facts(&page);
    let blocks = main_text::find(&page, &facts);
    if blocks.is_empty() {
        return Err(IntakeError::NoStory);
    }
    let mut made = Manuscript::default();
    push(&mut made, Part::Headline, "", facts.headline.as_deref());
    push(&mut made, Part::Byline, "By ", facts.byline.as_deref());
    push(&mut made, Part::Affiliation, "", facts.affiliation.as_deref());
    push(&mut made, Part::Date, "", facts.date.as_deref());
    push(&mut made, Part::Standfirst, "", facts.standfirst.as_deref());
    let body = made.text.len();
    for block in &blocks {
        let marker = if block.kind == Kind::Item { "- " } else { "" };
        made.text.push_str(&format!("{marker}{}\n\n", block.text));
    }
    made.text.truncate(made.text.trim_end().len());
    let below: Vec<_> = lines(&made.text).into_iter().filter(|line| line.span.start >= body).collect();
    let labelled = text::label_below(&made.text, &below, &made.parts);
    made.parts.extend(labelled);
    Ok(Intake { manuscript: made, meta: Meta::default(), same_offsets: false })
}

fn push(made: &mut Manuscript, part: Part, lead: &str, words: Option<&str>) {
    let Some(words) = words.map(str::trim).filter(|words| !words.is_empty()) else { return };
    made.text.push_str(lead);
    let start = made.text.len();
    made.text.push_str(words);
    made.parts.push(Labelled { part, span: Span::new(start, made.text.len()) });
    made.text.push_str("\n\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = include_str!("../tests/pages/republisher.html");

    #[test]
    fn the_story_without_the_chrome_around_it() {
        let intake = intake(PAGE).unwrap();
        let parts: Vec<String> = intake
            .manuscript
            .parts
            .iter()
            .map(|l| format!("{:?}: {}", l.part, l.span.of(&intake.manuscript.text)))
            .collect();
        insta::assert_snapshot!(parts.join("\n"));
    }

    #[test]
    fn hostile_pages_are_read_in_one_pass() {
        for html in
            ["<div>".repeat(100_000), "<b>x".repeat(100_000), format!("<p {}>", "a=1 ".repeat(100_000))]
        {
            let _ = intake(&format!("{html}<p>The bridge will close on Monday, the city said.</p>"));
        }
        assert_eq!(intake("<html><body><nav>Home</nav></body></html>"), Err(IntakeError::NoStory));
    }
}
