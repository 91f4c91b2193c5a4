//! Clock times, however written: "9 a.m.", "9:00 am", "10.30pm", "22:30".

/// The minute of the day that the digits `start..end` begin, and where the time ends; `None` where they are no time.
pub(crate) fn time_at(text: &str, start: usize, end: usize, limit: usize) -> Option<(u16, usize)> {
    let digits = text.get(start..end)?;
    let rest = text.get(end..limit)?;
    let (hours, minutes, after) = match rest.strip_prefix(':') {
        Some(rest) => (digits, two_digits(rest)?, end + 3),
        None => match digits.split_once('.') {
            Some((hours, minutes)) if minutes.len() == 2 => (hours, two_digits(minutes)?, end),
            Some(_) => return None,
            None => (digits, 0, end),
        },
    };
    let hour: u16 = hours.parse().ok().filter(|hour| *hour < 25)?;
    let with_colon = after == end + 3;
    match half_of_day(text.get(after..limit)?) {
        Some((afternoon, length)) if (1..=12).contains(&hour) => {
            Some(((hour % 12 + if afternoon { 12 } else { 0 }) * 60 + minutes, after + length))
        }
        None if with_colon => Some((hour * 60 + minutes, after)),
        _ => None,
    }
}

fn two_digits(text: &str) -> Option<u16> {
    let digits = text.get(..2).filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
    let goes_on =
        text.get(2..3).is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit() || c == ':'));
    if goes_on { None } else { digits.parse().ok().filter(|minutes| *minutes < 60) }
}

/// "a.m." or "p.m." in any dress: whether it is the afternoon, and how many bytes it takes.
fn half_of_day(text: &str) -> Option<(bool, usize)> {
    let spaces = text.len() - text.trim_start_matches([' ', '\u{a0}']).len();
    let rest = text.get(spaces..)?.as_bytes();
    let afternoon = match rest.first()?.to_ascii_lowercase() {
        b'a' => false,
        b'p' => true,
        _ => return None,
    };
    let dotted = rest.get(1) == Some(&b'.');
    let m = if dotted { 2 } else { 1 };
    if !rest.get(m)?.eq_ignore_ascii_case(&b'm') || rest.get(m + 1).is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let stop = usize::from(dotted && rest.get(m + 1) == Some(&b'.'));
    Some((afternoon, spaces + m + 1 + stop))
}
