//! Exact rational numbers: what figures are compared with, so that 0.1 and one tenth are the same.

use std::cmp::Ordering;
use std::fmt;

/// An exact rational number in lowest terms, denominator above zero.
///
/// ```
/// use reading::Exact;
/// let tenth = Exact::from_decimal("0.1").unwrap();
/// assert_eq!(Some(tenth), Exact::new(1, 10));
/// assert_eq!(tenth.to_string(), "0.1");
/// assert!(Exact::new(1, 3) > Some(tenth));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Exact {
    numerator: i128,
    denominator: i128,
}

/// Most digits read from one number; more would not fit the arithmetic and mean nothing in copy.
const MOST_DIGITS: usize = 36;

impl Exact {
    /// Nought.
    pub const ZERO: Self = Self { numerator: 0, denominator: 1 };
    /// One.
    pub const ONE: Self = Self { numerator: 1, denominator: 1 };

    /// `numerator / denominator`; none where the denominator is nought or the fraction does not fit.
    #[must_use]
    pub fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator == 1 {
            return Some(Self { numerator, denominator });
        }
        let divisor = gcd(numerator.unsigned_abs(), denominator.unsigned_abs());
        if denominator == 0 {
            return None;
        }
        let divisor = i128::try_from(divisor).ok()?;
        let (n, d) = (numerator / divisor, denominator / divisor);
        if d < 0 {
            Some(Self { numerator: n.checked_neg()?, denominator: d.checked_neg()? })
        } else {
            Some(Self { numerator: n, denominator: d })
        }
    }

    /// A whole number.
    #[must_use]
    pub const fn whole(value: i64) -> Self {
        Self { numerator: value as i128, denominator: 1 }
    }

    /// Reads plain decimal text: an optional sign, digits with optional commas between them, an optional
    /// fraction, an optional exponent ("-1,234.50", ".5", "2e6"). None for anything else.
    #[must_use]
    pub fn from_decimal(text: &str) -> Option<Self> {
        let (mantissa, exponent) = match text.find(['e', 'E']) {
            Some(at) => (text.get(..at)?, text.get(at + 1..)?.parse::<i32>().ok()?),
            None => (text, 0),
        };
        let (negative, digits) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
        };
        let (mut value, mut places, mut seen, mut point) = (0_i128, 0_i32, 0_usize, false);
        for byte in digits.bytes() {
            match byte {
                b'0'..=b'9' if seen < MOST_DIGITS => {
                    value = value * 10 + i128::from(byte - b'0');
                    seen += 1;
                    places += i32::from(point);
                }
                b',' if !point && seen > 0 => {}
                b'.' if !point => point = true,
                _ => return None,
            }
        }
        if seen == 0 {
            return None;
        }
        let signed = if negative { -value } else { value };
        Self::new(signed, 1)?.times_power_of_ten(exponent.checked_sub(places)?)
    }

    /// Moves the decimal point `power` places to the right.
    #[must_use]
    pub fn times_power_of_ten(self, power: i32) -> Option<Self> {
        if power == 0 {
            return Some(self);
        }
        let factor = 10_i128.checked_pow(power.unsigned_abs())?;
        if power < 0 { self.divided_by(Self::new(factor, 1)?) } else { self.times(Self::new(factor, 1)?) }
    }

    /// Above the line.
    #[must_use]
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// Below the line; above zero.
    #[must_use]
    pub const fn denominator(self) -> i128 {
        self.denominator
    }

    /// Whether it has no fraction.
    #[must_use]
    pub const fn is_whole(self) -> bool {
        self.denominator == 1
    }

    /// The sum; none where it does not fit.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let left = self.numerator.checked_mul(other.denominator)?;
        let right = other.numerator.checked_mul(self.denominator)?;
        Self::new(left.checked_add(right)?, self.denominator.checked_mul(other.denominator)?)
    }

    /// The difference; none where it does not fit.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated()?)
    }

    /// The product; none where it does not fit.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        // Crosswise reduction first keeps the factors small.
        let a = Self::new(self.numerator, other.denominator)?;
        let b = Self::new(other.numerator, self.denominator)?;
        Self::new(a.numerator.checked_mul(b.numerator)?, a.denominator.checked_mul(b.denominator)?)
    }

    /// The quotient; none for division by nought or where it does not fit.
    #[must_use]
    pub fn divided_by(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    /// The number on the other side of nought.
    #[must_use]
    pub fn negated(self) -> Option<Self> {
        Some(Self { numerator: self.numerator.checked_neg()?, denominator: self.denominator })
    }

    /// The number without its sign.
    #[must_use]
    pub fn magnitude(self) -> Option<Self> {
        if self.numerator < 0 { self.negated() } else { Some(self) }
    }

    /// The nearest binary float; for display and charts only, never for comparing.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn to_f64(self) -> f64 {
        self.numerator as f64 / self.denominator as f64
    }
}

impl Ord for Exact {
    /// Compares without multiplying, so that nothing overflows: whole parts first, then the reciprocals of the rests.
    fn cmp(&self, other: &Self) -> Ordering {
        let (mut a, mut b) = ((self.numerator, self.denominator), (other.numerator, other.denominator));
        let mut turned = false;
        loop {
            let order = a.0.div_euclid(a.1).cmp(&b.0.div_euclid(b.1));
            let (rest_a, rest_b) = (a.0.rem_euclid(a.1), b.0.rem_euclid(b.1));
            let order = order.then_with(|| match (rest_a, rest_b) {
                (0, 0) => Ordering::Equal,
                (0, _) => Ordering::Less,
                (_, 0) => Ordering::Greater,
                _ => Ordering::Equal,
            });
            if order != Ordering::Equal || rest_a == 0 {
                return if turned { order.reverse() } else { order };
            }
            (a, b) = ((a.1, rest_a), (b.1, rest_b));
            turned = !turned;
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<i64> for Exact {
    fn from(value: i64) -> Self {
        Self::whole(value)
    }
}

impl fmt::Display for Exact {
    /// As a decimal where it ends ("2.5"), otherwise as a fraction ("1/3").
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(places) = decimal_places(self.denominator) else {
            return write!(f, "{}/{}", self.numerator, self.denominator);
        };
        let scale = 10_i128.pow(places) / self.denominator;
        let Some(scaled) = self.numerator.checked_mul(scale) else {
            return write!(f, "{}/{}", self.numerator, self.denominator);
        };
        if places == 0 {
            return write!(f, "{scaled}");
        }
        let digits = format!("{:0width$}", scaled.unsigned_abs(), width = places as usize + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places as usize);
        write!(f, "{}{whole}.{fraction}", if scaled < 0 { "-" } else { "" })
    }
}

/// How many decimal places `1 / denominator` needs; none where it never ends or needs over 30.
fn decimal_places(mut denominator: i128) -> Option<u32> {
    let (mut twos, mut fives) = (0, 0);
    while denominator % 2 == 0 {
        denominator /= 2;
        twos += 1;
    }
    while denominator % 5 == 0 {
        denominator /= 5;
        fives += 1;
    }
    let places: u32 = twos.max(fives);
    (denominator == 1 && places <= 30).then_some(places)
}

/// Greatest common divisor, at least one.
fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        // Nearly all are small, and dividing is many times as quick for them.
        if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b)) {
            return u128::from(gcd_of_small(a, b));
        }
        (a, b) = (b, a % b);
    }
    a.max(1)
}

fn gcd_of_small(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

#[cfg(test)]
mod tests {
    use super::Exact;

    #[test]
    fn decimal_text_is_read_and_written_exactly() {
        for (text, shown) in [
            ("1,234.50", "1234.5"),
            (".5", "0.5"),
            ("-3", "-3"),
            ("2e6", "2000000"),
            ("12.32e-2", "0.1232"),
            ("0.1", "0.1"),
        ] {
            assert_eq!(Exact::from_decimal(text).map(|v| v.to_string()).as_deref(), Some(shown), "{text}");
        }
        for text in ["", ".", "1.2.3", "12a", "-", "9999999999999999999999999999999999999999"] {
            assert_eq!(Exact::from_decimal(text), None, "{text}");
        }
    }

    #[test]
    fn order_needs_no_floats_and_never_overflows() {
        let third = Exact::new(1, 3);
        assert!(third > Exact::from_decimal("0.333333333333333333"));
        assert!(Exact::new(-1, 3) < Some(Exact::ZERO));
        assert!(Exact::new(i128::MAX, 2) < Exact::new(i128::MAX, 1));
        assert_eq!(Exact::new(2, 4), Exact::new(-1, -2));
        assert_eq!(Exact::new(1, 0), None);
    }

    #[test]
    fn arithmetic_is_exact() {
        let tenth = Exact::from_decimal("0.1").unwrap_or(Exact::ZERO);
        let fifth = Exact::from_decimal("0.2").unwrap_or(Exact::ZERO);
        assert_eq!(tenth.plus(fifth), Exact::from_decimal("0.3"));
        assert_eq!(tenth.times(fifth), Exact::from_decimal("0.02"));
        assert_eq!(tenth.divided_by(fifth), Exact::new(1, 2));
        assert_eq!(tenth.divided_by(Exact::ZERO), None);
    }
}
