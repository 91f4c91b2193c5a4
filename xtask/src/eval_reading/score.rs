//! Precision, recall and F1, printed as the scripts print them.

/// Hits among predicted and gold.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Counts {
    pub(crate) hit: usize,
    pub(crate) predicted: usize,
    pub(crate) gold: usize,
}

#[allow(clippy::cast_precision_loss)]
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (p, r) = (share(self.hit, self.predicted), share(self.hit, self.gold));
        let f1 = if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 };
        write!(f, "P {:5.1}  R {:5.1}  F1 {:5.1}", 100.0 * p, 100.0 * r, 100.0 * f1)
    }
}

/// "right of all" with its percentage.
pub(crate) fn cases(right: usize, all: usize) -> String {
    format!("{right:4} of {all:4}  {:5.1} %", 100.0 * share(right, all))
}
