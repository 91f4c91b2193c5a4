//! How many read a story, and each of its copies, and how many went on to the original: what the counter counted, robots
//! apart.

use std::ops::Add;

use maud::{Markup, html};
use store::{Hits, Readers};
use story::ids::ItemId;

use crate::access::App;
use crate::answer::number;
use crate::fault::Fault;
use crate::pages::copies::site;

/// Sums of all stories by site.
#[derive(Debug, Default)]
pub(crate) struct Audience(Vec<Readers>);

/// People and robots, each by both ways of counting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    /// Times a reader opened a page, and followed its link to the original.
    pub(crate) people: Hits,
    /// Times a robot did.
    pub(crate) robots: Hits,
}

impl Add for Sum {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { people: self.people + other.people, robots: self.robots + other.robots }
    }
}

impl Audience {
    /// What was counted so far, up to the last second.
    ///
    /// # Errors
    /// Where the records can't be read.
    pub(crate) async fn of(app: &App) -> Result<Self, Fault> {
        Ok(Self(app.newsroom.store().readers().await.map_err(newsroom::Error::from)?))
    }

    /// Of a story, on all sites.
    #[must_use]
    pub(crate) fn story(&self, item: &ItemId) -> Sum {
        self.sum(item, |_| true)
    }

    /// Of a story, on the site of the copy at `url`. Browsers tell the site and seldom the page.
    #[must_use]
    pub(crate) fn copy(&self, item: &ItemId, url: &str) -> Sum {
        let own = site(url);
        let own = own.split_once(':').map_or(own, |(host, _)| host).trim_start_matches("www.").to_lowercase();
        self.sum(item, |host| host == own)
    }

    fn sum(&self, item: &ItemId, of: impl Fn(&str) -> bool) -> Sum {
        let own = self.0.iter().filter(|row| row.item == *item && of(&row.host));
        own.map(|row| Sum { people: row.people, robots: row.robots }).fold(Sum::default(), Add::add)
    }
}

/// The headings of [`Sum::columns`].
pub(crate) const COLUMNS: [&str; 4] = ["readers", "robot visits", "clicks to the original", "robot clicks"];

impl Sum {
    /// "1,204 readers, 57 clicks to the original, and 31 robots apart"; nothing where nothing was counted.
    #[must_use]
    pub(crate) fn words(self) -> Markup {
        let Self { people, robots } = self;
        html! {
            @if people.all() > 0 || robots.all() > 0 {
                span class="readers" {
                    (told(people))
                    @if robots.all() > 0 { ", and " (number(robots.all())) @if robots.all() == 1 { " robot" } @else { " robots" } " apart" }
                }
            }
        }
    }

    /// What the clicks in [`Sum::words`] leave out; nothing where there are none.
    #[must_use]
    pub(crate) fn hint(self) -> Markup {
        html! {
            @if self.people.follows > 0 {
                p class="hint counted" { "Clicks are counted where the reader’s browser tells of them (Chrome, Edge and Safari do; Firefox, Brave and some blockers do not) and the site kept the link as it was in the package. So there were at least as many." }
            }
        }
    }

    /// The same behind something else in its line.
    #[must_use]
    pub(crate) fn after(self) -> Markup {
        html! { @if self != Self::default() { " · " (self.words()) } }
    }

    /// In a table for spreadsheets, under [`COLUMNS`].
    #[must_use]
    pub(crate) fn columns(self) -> [String; 4] {
        [self.people.reads, self.robots.reads, self.people.follows, self.robots.follows]
            .map(|count| count.to_string())
    }
}

/// "1,204 readers, 57 clicks to the original".
#[must_use]
pub(crate) fn told(people: Hits) -> Markup {
    html! {
        (number(people.reads)) @if people.reads == 1 { " reader" } @else { " readers" }
        @if people.follows > 0 { ", " (number(people.follows)) @if people.follows == 1 { " click" } @else { " clicks" } " to the original" }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_are_summed_by_the_site_of_a_copy() {
        let hits = |reads, follows| Hits { reads, follows };
        let row =
            |host: &str, people, robots| Readers { item: "one".into(), host: host.into(), people, robots };
        let other = Readers { item: "two".into(), ..row("bay.example", hits(9, 9), hits(9, 9)) };
        let audience = Audience(vec![
            row("bay.example", hits(3, 1), hits(1, 0)),
            row("cove.example", hits(1_204, 57), hits(0, 0)),
            row("", hits(2, 0), hits(0, 2)),
            other,
        ]);
        let one = ItemId::from("one");
        assert_eq!(audience.story(&one), Sum { people: hits(1_209, 58), robots: hits(1, 2) });
        let bay = audience.copy(&one, "https://www.Bay.example/a?b");
        assert_eq!(bay, Sum { people: hits(3, 1), robots: hits(1, 0) });
        assert_eq!(bay.columns(), ["3", "1", "1", "0"]);
        let words = |sum: Sum| sum.words().into_string();
        assert!(
            words(bay).contains("3 readers, 1 click to the original, and 1 robot apart"),
            "{}",
            words(bay)
        );
        let cove = words(audience.copy(&one, "https://cove.example:8080/"));
        assert!(cove.contains("1,204 readers, 57 clicks to the original<"), "{cove}");
        assert_eq!(words(Sum::default()), "");
        assert_eq!(
            Sum { people: hits(7, 0), robots: hits(0, 0) }.hint().into_string(),
            "",
            "no click to explain"
        );
    }
}
