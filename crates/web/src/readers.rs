//! How many read a story, and each of its copies: what the counter counted, robots apart.

use maud::{Markup, html};
use store::Readers;
use story::ids::ItemId;

use crate::access::App;
use crate::answer::number;
use crate::fault::Fault;
use crate::pages::copies::site;

/// Sums of all stories by site.
#[derive(Debug, Default)]
pub(crate) struct Audience(Vec<Readers>);

/// People and robots.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    /// Times a reader opened a page.
    pub(crate) people: u64,
    /// Times a robot did.
    pub(crate) robots: u64,
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
        own.fold(Sum::default(), |sum, row| Sum {
            people: sum.people + row.people,
            robots: sum.robots + row.robots,
        })
    }
}

impl Sum {
    /// "1,204 readers and 31 robots"; nothing where nothing was counted.
    #[must_use]
    pub(crate) fn words(self) -> Markup {
        let Self { people, robots } = self;
        html! {
            @if people + robots > 0 {
                span class="readers" {
                    (number(people)) @if people == 1 { " reader" } @else { " readers" }
                    @if robots > 0 { ", and " (number(robots)) @if robots == 1 { " robot" } @else { " robots" } " apart" }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readers_are_summed_by_the_site_of_a_copy() {
        let row =
            |host: &str, people, robots| Readers { item: "one".into(), host: host.into(), people, robots };
        let other = Readers { item: "two".into(), ..row("bay.example", 9, 9) };
        let audience =
            Audience(vec![row("bay.example", 3, 1), row("cove.example", 1_204, 0), row("", 2, 0), other]);
        let one = ItemId::from("one");
        assert_eq!(audience.story(&one), Sum { people: 1_209, robots: 1 });
        assert_eq!(audience.copy(&one, "https://www.Bay.example/a?b"), Sum { people: 3, robots: 1 });
        assert_eq!(
            audience
                .copy(&one, "https://cove.example:8080/")
                .words()
                .into_string()
                .matches("1,204 readers")
                .count(),
            1
        );
        assert_eq!(Sum::default().words().into_string(), "");
    }
}
