//! Kinds of logo: words alone, thin lines, crests, gradients, photographs, wide and tall ones, two colours turned round. Each is known
//! again as a republisher shows it, and told from others of its kind.
#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a test may stop"
)]

mod drawing;

use drawing::{Drawing, inked};
use trace::Mark;

const CLEAR: [u8; 4] = [255, 255, 255, 0];

/// A number between 0 and 1 that a place and a seed fix.
fn noise(seed: usize, x: i64, y: i64) -> f32 {
    let mut bits = (x.cast_unsigned() ^ (y.cast_unsigned() << 20) ^ ((seed as u64) << 40))
        .wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 31)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((bits >> 40) & 0xffff) as f32 / 65_535.0
}

/// Light and shade that changes over some `size` pixels.
fn shade(seed: usize, x: f32, y: f32, size: f32) -> f32 {
    let (x, y) = (x / size, y / size);
    let (left, top) = (x.floor(), y.floor());
    let at = |dx: f32, dy: f32| noise(seed, (left + dx) as i64, (top + dy) as i64);
    let ease = |t: f32| t * t * (3.0 - 2.0 * t);
    let (tx, ty) = (ease(x - left), ease(y - top));
    let upper = at(0.0, 0.0) * (1.0 - tx) + at(1.0, 0.0) * tx;
    let lower = at(0.0, 1.0) * (1.0 - tx) + at(1.0, 1.0) * tx;
    upper * (1.0 - ty) + lower * ty
}

/// Whether a word of `letters`, chosen by the seed, has ink at a place; `thin` has outlines of one pixel.
fn word(seed: usize, letters: usize, scale: usize, thin: bool, x: usize, y: usize) -> bool {
    let (at, column, row) = (x / (6 * scale), (x / scale) % 6, y / scale);
    let letter = (noise(seed, at as i64, 7) * 250.0) as u8;
    let on = |column: usize, row: usize| column < 5 && row < 7 && inked(letter, column, row);
    if at >= letters || !on(column, row) {
        return false;
    }
    let (u, v) = (x % scale, y % scale);
    let edge = (u == 0 && (column == 0 || !on(column - 1, row)))
        || (v == 0 && (row == 0 || !on(column, row - 1)))
        || (u + 1 == scale && !on(column + 1, row))
        || (v + 1 == scale && !on(column, row + 1));
    !thin || edge
}

fn inside(x: usize, y: usize, cx: f32, cy: f32, radius: f32) -> bool {
    let (dx, dy) = (x as f32 - cx, y as f32 - cy);
    (dx * dx + dy * dy).sqrt() < radius
}

/// The kinds, each as the logo with this seed in these two colours.
type Kind = (&'static str, fn(usize, [u8; 3], [u8; 3]) -> Drawing);

fn solid([r, g, b]: [u8; 3]) -> [u8; 4] {
    [r, g, b, 255]
}

const KINDS: [Kind; 9] = [
    ("a word", |seed, ink, _| {
        Drawing::of(9 * 36 + 8, 58, |x, y| {
            let on = x >= 8 && y >= 8 && word(seed, 9, 6, false, x - 8, y - 8);
            if on { solid(ink) } else { CLEAR }
        })
    }),
    ("a word in thin lines", |seed, ink, _| {
        Drawing::of(7 * 48 + 8, 72, |x, y| {
            let on = x >= 8 && y >= 8 && word(seed, 7, 8, true, x - 8, y - 8);
            if on { solid(ink) } else { CLEAR }
        })
    }),
    ("a crest", |seed, ink, other| {
        Drawing::of(140, 140, |x, y| {
            let ring = inside(x, y, 70.0, 70.0, 66.0) && !inside(x, y, 70.0, 70.0, 58.0);
            let field = inside(x, y, 70.0, 70.0, 54.0);
            let quarter = usize::from(x > 70) + 2 * usize::from(y > 70);
            let charge = noise(seed * 16 + quarter, (x / 18) as i64, (y / 18) as i64) > 0.5;
            match (ring, field, charge) {
                (true, ..) | (_, true, true) => solid(ink),
                (_, true, false) => solid(other),
                _ => CLEAR,
            }
        })
    }),
    ("lines", |seed, ink, _| {
        Drawing::of(160, 120, |x, y| {
            let line = |at: usize| {
                let n = |what: i64| noise(seed, at as i64, what);
                let (x0, y0, x1, y1) = (n(1) * 160.0, n(2) * 120.0, n(3) * 160.0, n(4) * 120.0);
                let (dx, dy) = (x1 - x0, y1 - y0);
                let length = (dx * dx + dy * dy).sqrt().max(1.0);
                let (px, py) = (x as f32 - x0, y as f32 - y0);
                let along = (px * dx + py * dy) / length;
                (px * dy - py * dx).abs() / length < 1.3 && along > 0.0 && along < length
            };
            if (0..7).any(line) { solid(ink) } else { CLEAR }
        })
    }),
    ("a word on a gradient", |seed, ink, other| {
        Drawing::of(7 * 36 + 30, 72, |x, y| {
            let share = x as f32 / 282.0;
            let mix =
                |at: usize| (f32::from(ink[at]) * (1.0 - share) + f32::from(other[at]) * share * 0.6) as u8;
            let on = x >= 15 && y >= 15 && word(seed, 7, 6, false, x - 15, y - 15);
            if on { [255, 255, 255, 255] } else { [mix(0), mix(1), mix(2), 255] }
        })
    }),
    ("a photograph and a word", |seed, ink, _| {
        Drawing::of(100 + 6 * 36, 90, |x, y| {
            if inside(x, y, 45.0, 45.0, 42.0) {
                let light = (shade(seed, x as f32, y as f32, 17.0) * 190.0
                    + shade(seed + 99, x as f32, y as f32, 4.0) * 60.0) as u8;
                return [light, light / 2 + 60, 200 - light / 2, 255];
            }
            let on = x >= 100 && y >= 24 && word(seed, 6, 6, false, x - 100, y - 24);
            if on { solid(ink) } else { CLEAR }
        })
    }),
    ("a very wide one", |seed, ink, _| {
        Drawing::of(20 * 24 + 4, 32, |x, y| {
            let on = x >= 2 && y >= 2 && word(seed, 20, 4, false, x - 2, y - 2);
            if on { solid(ink) } else { CLEAR }
        })
    }),
    ("letters one over another", |seed, ink, _| {
        Drawing::of(60, 230, |x, y| {
            let row = y / 56;
            let on = x >= 6 && word(seed * 8 + row, 1, 8, false, x - 6, y % 56);
            if on { solid(ink) } else { CLEAR }
        })
    }),
    ("a monogram in a square", |seed, ink, other| {
        Drawing::of(120, 120, |x, y| {
            let on = x >= 12 && y >= 26 && word(seed, 2, 8, false, x - 12, y - 26);
            if on { solid(other) } else { solid(ink) }
        })
    }),
];

const INK: [u8; 3] = [20, 40, 90];
const PALE: [u8; 3] = [240, 200, 90];
const SEEDS: usize = 4;

#[test]
fn each_kind_is_known_again() {
    let mut low = Vec::new();
    for (kind, draw) in KINDS {
        for seed in 0..SEEDS {
            let drawn = draw(seed, INK, PALE);
            let Ok(ours) = Mark::read(&drawn.png()) else {
                low.push(format!("{kind} {seed} can't be read"));
                continue;
            };
            let cases = [
                ("half the size", drawn.sized(0.5).png()),
                ("a third, JPEG", drawn.sized(0.34).jpeg(60)),
                ("twice the size", drawn.sized(2.0).png()),
                ("an odd size, WebP", drawn.sized(0.73).webp()),
                ("JPEG of low quality", drawn.jpeg(25)),
                ("with margins", drawn.with_margin(17).png()),
                ("other colours", draw(seed, [90, 30, 20], [200, 220, 230]).png()),
                (
                    "the colours turned round",
                    draw(seed, PALE, INK).on(if kind.contains("square") { 255 } else { 20 }).png(),
                ),
                ("on grey, small, JPEG", drawn.on(225).sized(0.5).jpeg(70)),
            ];
            // Outlines of one pixel are a third of one.
            let seen = |name: &str| !(kind.contains("thin") && name.contains("third"));
            for (name, bytes) in cases.into_iter().filter(|(name, _)| seen(name)) {
                let likeness = Mark::read(&bytes).map_or(0.0, |theirs| ours.likeness(&theirs));
                if likeness < trace::ALIKE {
                    low.push(format!("{kind} {seed}, {name}: {likeness:.2}"));
                }
            }
        }
    }
    assert!(low.is_empty(), "{low:#?}");
}

#[test]
fn each_is_told_from_others_of_its_kind() {
    let mut high = Vec::new();
    for (kind, draw) in KINDS {
        let marks: Vec<_> = (0..SEEDS).map(|seed| Mark::read(&draw(seed, INK, PALE).png())).collect();
        for (seed, other) in (0..SEEDS).flat_map(|one| (0..SEEDS).map(move |other| (one, other))) {
            let shown = draw(other, INK, PALE).sized(0.6).jpeg(70);
            let likeness = marks[seed]
                .as_ref()
                .map_or(0.0, |ours| Mark::read(&shown).map_or(0.0, |theirs| ours.likeness(&theirs)));
            if seed != other && likeness >= trace::ALIKE {
                high.push(format!("{kind} {seed} and {other}: {likeness:.2}"));
            }
        }
    }
    assert!(high.is_empty(), "{high:#?}");
}
