//! Fractions, however written: "2/3", "⅔", "two-thirds", "a third of", "8-1/2".

/// The fraction that the digits `start..end` open with a slash behind them, and where it ends: "2/3", no date.
pub(crate) fn slash_at(text: &str, start: usize, end: usize, limit: usize) -> Option<(f64, usize)> {
    let rest = text.get(end..limit)?.strip_prefix('/')?;
    let length = rest.bytes().take_while(u8::is_ascii_digit).count();
    if rest.get(length..)?.starts_with(|c: char| c == '/' || c.is_alphanumeric()) {
        return None;
    }
    let (over, under): (f64, f64) = (text.get(start..end)?.parse().ok()?, rest.get(..length)?.parse().ok()?);
    let fits = over >= 1.0 && over < under && under <= 64.0;
    fits.then(|| (over / under, end + 1 + length))
}

/// The value of a fraction that is one sign.
pub(crate) fn vulgar(sign: char) -> Option<f64> {
    Some(match sign {
        '½' => 0.5,
        '⅓' => 1.0 / 3.0,
        '⅔' => 2.0 / 3.0,
        '¼' => 0.25,
        '¾' => 0.75,
        '⅕' => 0.2,
        '⅖' => 0.4,
        '⅗' => 0.6,
        '⅘' => 0.8,
        '⅛' => 0.125,
        '⅜' => 0.375,
        '⅝' => 0.625,
        '⅞' => 0.875,
        _ => return None,
    })
}

/// Plurals that name a fraction; the singulars are ordinals too and are told apart by what stands around them.
pub(crate) fn under(word: &str) -> Option<f64> {
    Some(match word {
        "halves" => 2.0,
        "thirds" => 3.0,
        "quarter" | "quarters" => 4.0,
        "fifths" => 5.0,
        "sixths" => 6.0,
        "sevenths" => 7.0,
        "eighths" => 8.0,
        "ninths" => 9.0,
        "tenths" => 10.0,
        _ => return None,
    })
}
