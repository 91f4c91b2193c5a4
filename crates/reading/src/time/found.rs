//! A date with its tokens, as the rules hand it on.

use super::{Date, Period, TimeOfDay, When};

/// A date with its tokens, the word that opens it ("since") left out.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) date: Date,
    pub(crate) tokens: std::ops::Range<usize>,
}

impl Found {
    /// Whether its numbers are those of the calendar and the clock. A number of weeks is a figure all the same, and a year
    /// that stands alone may turn out to be a count.
    pub(crate) fn holds_no_figure(&self) -> bool {
        fn plain(when: &When) -> bool {
            match when {
                When::Time(_, TimeOfDay::Clock(_)) => true,
                When::Days(Period::Calendar { month, day, .. }) => month.is_some() || day.is_some(),
                When::Days(Period::Decade { .. }) => true,
                When::Days(_) | When::Time(..) | When::Lasting { .. } => false,
                When::Between(first, last) => plain(first) && plain(last),
                When::Since(when) | When::Until(when) | When::By(when) => plain(when),
            }
        }
        plain(&self.date.when)
    }
}
