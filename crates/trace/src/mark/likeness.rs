//! How alike two views are: one is laid over the other, in few cells first and then in more, moved and stretched a little until it fits
//! best, and their steps from cell to cell are compared.

use super::plane::{Frame, Plane};
use super::view::{LEVELS, View};

/// How alike two must be on a level to be moved, and then to go on to the next.
const LEAST: [(f32, f32); 4] = [(0.3, 0.5), (0.2, 0.5), (0.2, 0.5), (0.2, 0.0)];
/// Proportions may differ by so much: margins are cut unevenly, sizes are rounded, edges are cut off.
const PROPORTION: f32 = 1.2;
/// An edge is moved by so much of the side at most.
const FARTHEST: f32 = 0.08;
/// So alike, nothing is gained by moving.
const CERTAIN: f32 = 0.97;
/// Edges that may be cut off at first.
const CUT: f32 = 0.035;
/// It is moved by so much of a cell first.
const CELL: f32 = 0.6;
/// Rounds of moving edges on one level.
const ROUNDS: usize = 3;
/// Steps smaller than this share of the strongest are noise.
const NOISE: f32 = 0.12;
/// Steps a picture must have to be told from others.
const LEAST_STEPS: usize = 16;
/// A picture whose cells differ by less shows nothing.
const CONTRAST: f32 = 0.04;
/// Strokes that a line across an outline meets, on average: any plain shape has one.
const STROKES: f32 = 1.08;
/// A plain shape covers more than this of its frame.
const FILLED: f32 = 0.7;
/// So like its outline, a picture is nothing else.
const ONLY_OUTLINE: f32 = 0.9;
/// So like its outline, it has one colour.
const ONE_COLOUR: f32 = 0.96;
/// A ground shows so much of what the better one of black and white does, or too little.
const SEEN: f32 = 0.4;
/// The level on which it is told by.
const TELLING: usize = 2;
/// Parts of a pattern each way.
const PARTS: usize = 3;
/// So much less alike than the whole may one of them be.
const PART_MAY_DIFFER: f32 = 0.08;
/// A part with less of all steps than this shows nothing of its own.
const EMPTY: f32 = 0.02;

/// What of two views is held against each other.
#[derive(Clone, Copy)]
enum Look {
    /// How light they are, each on a ground of this light.
    Light(f32, f32),
    /// What stands out, whatever its colour.
    Ink,
}

/// 0 to 1; `ours` is moved.
pub(super) fn likeness(ours: &View, theirs: &View) -> f32 {
    let wide = ours.proportion() / theirs.proportion();
    if wide.is_nan() || !(1.0 / PROPORTION..=PROPORTION).contains(&wide) {
        return 0.0;
    }
    let looks = match (ours.ground, theirs.ground) {
        // Our clear logo on their ground, and as the negative of itself on the opposite one.
        (None, Some(ground)) => vec![Look::Light(ground, ground), Look::Light(1.0 - ground, ground)],
        (Some(ground), None) => vec![Look::Light(ground, ground), Look::Light(ground, 1.0 - ground)],
        (Some(_), Some(_)) => vec![Look::Light(1.0, 1.0)],
        (None, None) => vec![Look::Light(1.0, 1.0), Look::Light(0.0, 0.0)],
    };
    let hidden = |ground: f32| {
        [ours, theirs].iter().all(|view| view.ground.is_none()) && {
            hides(ours, ground) || hides(theirs, ground)
        }
    };
    let seen = looks.into_iter().filter(|look| !matches!(look, Look::Light(ground, _) if hidden(*ground)));
    let fits = seen.chain([Look::Ink]);
    fits.fold(
        0.0,
        |best: f32, look| if best >= CERTAIN { best } else { best.max(fitted(ours, theirs, look)) },
    )
}

/// How alike they are where they fit best.
fn fitted(ours: &View, theirs: &View, look: Look) -> f32 {
    let (own, other) = match look {
        Look::Light(own, other) => (Some(own), Some(other)),
        Look::Ink => (None, None),
    };
    let (mut best, mut window) = (0.0, Frame::ALL);
    let mut before = (0, 0);
    for (level, (cells, (worth, least))) in LEVELS.into_iter().zip(LEAST).enumerate() {
        let grid = theirs.frame.grid(cells);
        if before == grid {
            break;
        }
        before = grid;
        let shown = Steps::of(&theirs.seen(level, Frame::ALL, grid, other));
        let alike = |window: Frame| Steps::of(&ours.seen(level, window, grid, own)).likeness(&shown);
        if level == 0 {
            (best, window) = started(&alike);
        } else {
            best = alike(window);
        }
        if best < worth {
            return best;
        }
        (best, window) = moved(&alike, best, window, grid);
        if best < least {
            return best;
        }
    }
    if telling(ours, theirs, look) { best } else { 0.0 }
}

/// Whether a ground hides most of a clear picture that another would show: of black words beside a red dot, black leaves the dot.
fn hides(view: &View, ground: f32) -> bool {
    let grid = view.frame.grid(LEVELS[TELLING]);
    let steps = |ground: f32| Steps::of(&view.seen(TELLING, Frame::ALL, grid, Some(ground))).all;
    steps(ground) < steps(0.0).max(steps(1.0)) * SEEN
}

/// Whether what is compared is enough to tell a logo by: some steps, and more than a plain outline, for a disc is like any other.
/// An outline is not enough either where both have more than one colour in it.
fn telling(ours: &View, theirs: &View, look: Look) -> bool {
    let (level, grid) = (TELLING, theirs.frame.grid(LEVELS[TELLING]));
    let seen = |view: &View, ground: Option<f32>| view.seen(level, Frame::ALL, grid, ground);
    let outlines = [ours, theirs].map(|view| Outline::of(&seen(view, None)));
    let light = |view: &View, ground: f32| Steps::of(&seen(view, Some(ground)));
    match look {
        Look::Ink => {
            let filled = |view: &View, outline: &Outline| {
                [1.0, 0.0].into_iter().any(|ground| light(view, ground).likeness(&outline.steps) > ONE_COLOUR)
            };
            outlines.iter().all(|outline| outline.steps.tells() && !outline.plain)
                && outlines.iter().zip([ours, theirs]).any(|(outline, view)| filled(view, outline))
        }
        Look::Light(own, other) => {
            let seen = [light(ours, own), light(theirs, other)];
            let nothing_else = |(light, outline): (&Steps, &Outline)| {
                outline.plain && light.likeness(&outline.steps) > ONLY_OUTLINE
            };
            seen.iter().all(Steps::tells) && !seen.iter().zip(&outlines).any(nothing_else)
        }
    }
}

/// What stands out of a picture.
struct Outline {
    steps: Steps,
    /// Whether it is a disc, a square or the like: one stroke on each line, and hardly anything left clear.
    plain: bool,
}

impl Outline {
    #[allow(clippy::cast_precision_loss, reason = "a few hundred cells")]
    fn of(plane: &Plane) -> Self {
        let steps = Steps::of(plane);
        let covered = plane.values.iter().sum::<f32>() / plane.values.len().max(1) as f32;
        let plain = steps.strokes() < STROKES && covered > FILLED;
        Self { steps, plain }
    }
}

/// The best of the windows with some edges cut off.
fn started(alike: &dyn Fn(Frame) -> f32) -> (f32, Frame) {
    let whole = alike(Frame::ALL);
    if whole >= CERTAIN {
        return (whole, Frame::ALL);
    }
    let cut = |bits: u8, edge: u8| if bits >> edge & 1 == 1 { CUT } else { 0.0 };
    let windows = (0..16).map(|bits| Frame {
        left: cut(bits, 0),
        right: 1.0 - cut(bits, 1),
        top: cut(bits, 2),
        bottom: 1.0 - cut(bits, 3),
    });
    windows
        .map(|window| (alike(window), window))
        .fold((0.0, Frame::ALL), |best, next| if next.0 > best.0 { next } else { best })
}

/// Moves the edges of the window, one after the other, as long as that makes it more alike.
#[allow(clippy::cast_precision_loss, reason = "a few hundred cells")]
fn moved(
    alike: &dyn Fn(Frame) -> f32,
    mut best: f32,
    mut window: Frame,
    grid: (usize, usize),
) -> (f32, Frame) {
    let (mut x, mut y) = (CELL / grid.0 as f32, CELL / grid.1 as f32);
    for _ in 0..ROUNDS {
        if best >= CERTAIN {
            break;
        }
        let mut better = false;
        for edge in 0..4 {
            for sign in [-1.0, 1.0] {
                let mut next = window;
                let (at, by, home) = match edge {
                    0 => (&mut next.left, x, 0.0),
                    1 => (&mut next.right, x, 1.0),
                    2 => (&mut next.top, y, 0.0),
                    _ => (&mut next.bottom, y, 1.0),
                };
                *at += by * sign;
                if (*at - home).abs() > FARTHEST {
                    continue;
                }
                let likeness = alike(next);
                if likeness > best {
                    (best, window, better) = (likeness, next, true);
                    break;
                }
            }
        }
        if !better {
            (x, y) = (x / 2.0, y / 2.0);
        }
    }
    (best, window)
}

/// The steps from each cell to the next, right and down.
pub(super) struct Steps {
    width: usize,
    height: usize,
    steps: Vec<(f32, f32)>,
    /// The sum of their squares.
    all: f32,
}

impl Steps {
    fn of(plane: &Plane) -> Self {
        let (width, height) = (plane.width.saturating_sub(1), plane.height.saturating_sub(1));
        let mut steps = Vec::with_capacity(width * height);
        for y in 0..height {
            for x in 0..width {
                let here = plane.at(x, y);
                steps.push((plane.at(x + 1, y) - here, plane.at(x, y + 1) - here));
            }
        }
        let all = steps.iter().map(|(x, y)| x * x + y * y).sum();
        Self { width, height, steps, all }
    }

    /// Whether there are enough to tell by.
    fn tells(&self) -> bool {
        let each = || self.steps.iter().flat_map(|(x, y)| [x.abs(), y.abs()]);
        let strongest = each().fold(0.0, f32::max);
        strongest >= CONTRAST && each().filter(|step| *step >= strongest * NOISE).count() >= LEAST_STEPS
    }

    /// How many strokes a line across meets.
    #[allow(clippy::cast_precision_loss, reason = "a few hundred cells")]
    fn strokes(&self) -> f32 {
        let sum: f32 = self.steps.iter().map(|(x, y)| x.abs() + y.abs()).sum();
        sum / (2 * (self.width + self.height)).max(1) as f32
    }

    /// As a whole, and in the part that differs most: a disc with a word beside it is like any other until one looks at the word.
    fn likeness(&self, other: &Self) -> f32 {
        if self.steps.len() != other.steps.len() || self.all <= 0.0 || other.all <= 0.0 {
            return 0.0;
        }
        let scale = 1.0 / (self.all * other.all).sqrt();
        let mut parts = [[0.0_f32; 3]; PARTS * PARTS];
        for (at, (one, two)) in self.steps.iter().zip(&other.steps).enumerate() {
            let column = (at % self.width.max(1)) * PARTS / self.width.max(1);
            let row = (at / self.width.max(1)) * PARTS / self.height.max(1);
            if let Some(part) = parts.get_mut(row * PARTS + column) {
                part[0] += one.0 * two.0 + one.1 * two.1;
                part[1] += one.0 * one.0 + one.1 * one.1;
                part[2] += two.0 * two.0 + two.1 * two.1;
            }
        }
        let product: f32 = parts.iter().map(|part| part[0]).sum();
        // A logo and its negative are alike: one is set on light ground, the other on dark.
        let sign = product.signum();
        let lines = (0..PARTS).flat_map(|line| {
            let sum = |places: [usize; PARTS]| {
                places.iter().filter_map(|at| parts.get(*at)).fold([0.0; 3], |sum: [f32; 3], part| {
                    [sum[0] + part[0], sum[1] + part[1], sum[2] + part[2]]
                })
            };
            [
                sum([line * PARTS, line * PARTS + 1, line * PARTS + 2]),
                sum([line, line + PARTS, line + 2 * PARTS]),
            ]
        });
        let agree = |[product, one, two]: [f32; 3]| {
            let (one, two) = (one / self.all, two / other.all);
            if one.max(two) < EMPTY { 1.0 } else { 2.0 * product * sign * scale / (one + two) }
        };
        let worst = lines.map(agree).fold(1.0, f32::min);
        (product * sign * scale).min(worst + PART_MAY_DIFFER).max(0.0)
    }
}
