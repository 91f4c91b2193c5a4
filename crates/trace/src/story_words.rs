//! A story's words, as they can be looked for on a page.

use std::collections::HashSet;

use story::content::Content;

use crate::credit_line::{Says, beside_names, says};
use crate::credits::{Ours, names_only};
use crate::normal::{misspells, words};
use crate::page::Line;

/// The story's words.
pub(crate) struct StoryWords {
    threes: HashSet<String>,
    /// Paragraphs too short to be told by threes: headings in the story.
    short: HashSet<String>,
    headline: HashSet<String>,
    pub(crate) headline_words: String,
    /// Standfirst and key points.
    summaries: Vec<String>,
    pub(crate) names: Vec<String>,
    newsroom: String,
    notice: String,
}

impl StoryWords {
    pub(crate) fn of(content: &Content, ours: &Ours<'_>) -> Self {
        let headline_words = words(content.headline.as_deref().unwrap_or_default());
        let short = |text: &&String| threes(text).len() < 4;
        Self {
            threes: content.body.iter().flat_map(|paragraph| threes(paragraph)).collect(),
            short: content.body.iter().filter(short).map(|text| words(text)).collect(),
            headline: headline_words.split_whitespace().map(str::to_owned).collect(),
            headline_words,
            summaries: content.standfirst.iter().chain(&content.key_points).map(|text| words(text)).collect(),
            names: content.bylines.iter().map(|byline| words(&byline.name)).collect(),
            newsroom: words(ours.newsroom),
            notice: words(&formats::credits::notice(ours.newsroom)),
        }
    }

    /// Whether at least half of a line is the story's.
    pub(crate) fn is_body(&self, line: &Line) -> bool {
        let threes = threes(&line.text);
        let known = threes.iter().filter(|three| self.threes.contains(*three)).count();
        threes.len() >= 4 && known * 2 >= threes.len()
    }

    /// Whether a line is a short paragraph of the story: a heading in it.
    pub(crate) fn is_short(&self, line: &Line) -> bool {
        self.short.contains(&words(&line.text))
    }

    pub(crate) fn is_headline(&self, line: &Line) -> bool {
        let own = words(&line.text);
        let known = own.split_whitespace().filter(|word| self.headline.contains(*word)).count();
        !self.headline.is_empty() && known * 10 >= self.headline.len() * 6
    }

    pub(crate) fn is_summary(&self, text: &str) -> bool {
        self.summaries.iter().any(|summary| words(text).contains(summary))
    }

    /// Whether the words run on from one line to the next in the story: a paragraph that a page broke.
    pub(crate) fn runs_on(&self, line: &str, next: &str) -> bool {
        let (line, next) = (words(line), words(next));
        let mut last: Vec<&str> = line.split_whitespace().rev().take(2).collect();
        last.reverse();
        let seam = |before: &[&str], after: usize| {
            let three: Vec<&str> =
                before.iter().copied().chain(next.split_whitespace().take(after)).collect();
            three.len() == 3 && self.threes.contains(&three.join(" "))
        };
        seam(&last, 1) || seam(last.get(1..).unwrap_or_default(), 2)
    }

    /// Whether a line names one of the reporters, rightly or nearly.
    pub(crate) fn names_somebody(&self, text: &str) -> bool {
        let normal = words(text);
        self.names.iter().any(|name| normal.contains(name) || misspells(text, name))
    }

    /// Whether a text is names of ours and little more.
    pub(crate) fn credits_only(&self, text: &str, ours: &Ours<'_>) -> bool {
        let mut rest = words(text);
        for name in &self.names {
            rest = rest.replace(name.as_str(), " ");
        }
        let reporters = rest.len() < words(text).len() && rest.split_whitespace().all(beside_names);
        reporters || names_only(text, &self.names, ours.newsroom)
    }

    /// Whether a text holds the newsroom's name or a reporter's.
    pub(crate) fn mentions(&self, text: &str) -> bool {
        let normal = words(text);
        normal.contains(&self.newsroom) || self.names.iter().any(|name| normal.contains(name))
    }

    /// Whether a text credits one of the reporters, with the story or with its pictures, or is names of ours alone.
    pub(crate) fn credits(&self, text: &str, ours: &Ours<'_>) -> bool {
        let credit = |name: &String| matches!(says(text, name), Some(Says::Credit | Says::OtherWork));
        self.credits_only(text, ours) || self.names.iter().any(credit)
    }

    /// Whether a line is a credit of ours beyond doubt: the notice.
    pub(crate) fn is_ours(&self, text: &str) -> bool {
        let normal = words(text);
        let names_us = normal.contains(&self.newsroom);
        names_us && (normal.contains(&self.notice) || crate::credits::tells_origin(text))
    }
}

fn threes(text: &str) -> Vec<String> {
    let normal = words(text);
    let all: Vec<&str> = normal.split_whitespace().collect();
    all.windows(3).map(|three| three.join(" ")).collect()
}
