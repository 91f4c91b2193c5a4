//! Long lists, a hundred lines a page.

use maud::{Markup, html};

use crate::access::Visitor;

/// Lines on one page of a list.
pub(crate) const LINES: usize = 100;

/// One page of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Leaf<'a, T> {
    /// What stands on it.
    pub(crate) rows: &'a [T],
    /// Which it is, from 1.
    number: usize,
    /// Of how many.
    of: usize,
}

impl<'a, T> Leaf<'a, T> {
    /// The page of `rows` that a visitor asks for with `?page=`.
    #[must_use]
    pub(crate) fn asked(rows: &'a [T], visitor: &Visitor) -> Self {
        Self::at(rows, visitor.asked("page").as_deref())
    }

    /// The first where nothing is asked that is a number, and the last where the list is shorter than was asked.
    fn at(rows: &'a [T], asked: Option<&str>) -> Self {
        let of = rows.len().div_ceil(LINES).max(1);
        let number = asked.and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, of);
        let from = (number - 1) * LINES;
        let rows = rows.get(from..rows.len().min(from + LINES)).unwrap_or_default();
        Self { rows, number, of }
    }

    /// A page that was read by itself: page `number` of `of`.
    #[must_use]
    pub(crate) fn read(rows: &'a [T], number: usize, of: usize) -> Self {
        Self { rows, number, of }
    }

    /// The way to the pages before and after, keeping what was asked for besides; nothing where all stand on one.
    pub(crate) fn turn(&self, kept: &[(&str, &str)]) -> Markup {
        let to = |page: usize, word: &str| {
            html! {
                form method="get" {
                    @for (name, value) in kept { input type="hidden" name=(name) value=(value); }
                    input type="hidden" name="page" value=(page);
                    button class="quiet" { (word) }
                }
            }
        };
        html! {
            @if self.of > 1 {
                nav class="row" aria-label="Pages of the list" {
                    @if self.number > 1 { (to(self.number - 1, "Previous page")) }
                    span class="meta" { "page " (self.number) " of " (self.of) }
                    @if self.number < self.of { (to(self.number + 1, "Next page")) }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_turned_over() {
        let rows: Vec<usize> = (0..250).collect();
        let first = |asked| {
            let leaf = Leaf::at(&rows, asked);
            (leaf.rows.first().copied(), leaf.rows.len(), leaf.number)
        };
        for (asked, expected) in [
            (None, (Some(0), 100, 1)),
            (Some("2"), (Some(100), 100, 2)),
            (Some("3"), (Some(200), 50, 3)),
            (Some("99999999999999999999"), (Some(0), 100, 1)),
            (Some("12"), (Some(200), 50, 3)),
            (Some("0"), (Some(0), 100, 1)),
            (Some("two"), (Some(0), 100, 1)),
        ] {
            assert_eq!(first(asked), expected, "{asked:?}");
        }
        assert_eq!(Leaf::at(&rows[..100], None).turn(&[]).into_string(), "", "all stand on one page");
        assert_eq!(Leaf::<usize>::at(&[], Some("2")).rows, [0_usize; 0]);
    }

    #[test]
    fn what_was_sought_goes_along() {
        let rows = [0; 250];
        let nav = Leaf::at(&rows, Some("2")).turn(&[("q", "a \"b\"")]).into_string();
        assert!(nav.contains("name=\"q\" value=\"a &quot;b&quot;\""), "{nav}");
        assert!(
            nav.contains("value=\"1\"") && nav.contains("value=\"3\"") && nav.contains("page 2 of 3"),
            "{nav}"
        );
    }
}
