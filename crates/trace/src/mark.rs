//! Whether two pictures show one logo: a difference hash, which looks at where a picture gets lighter and darker and not at
//! its size, colours or compression.

use crate::raster::{PictureError, Raster};

/// Cells on a side.
const SIDE: usize = 12;
/// Steps smaller than this share of the strongest are noise: flat ground, what compression left.
const NOISE: f32 = 0.12;
/// Shorter pictures are small: a pixel more or less at the edge is much.
const SMALL: f32 = 100.0;
/// So much of a pixel.
const GROWN: f32 = 0.6;
/// Cells reach into their neighbours by so much of their size.
const OVER: f32 = 0.5;
/// Steps a picture must have to be told from others.
const LEAST_STEPS: usize = 16;
/// A pixel that differs by so much from the ground is of the picture.
const INK: f32 = 0.1;
/// A pixel that differs from the ground by less than this share of the strongest is what compression left.
const FAINT: f32 = 0.3;
/// A picture whose cells differ by less shows nothing.
const CONTRAST: f32 = 0.04;
/// Parts of a pattern, from left to right.
const PARTS: usize = 3;
/// So much less alike than the whole may one of them be.
const PART_MAY_DIFFER: f32 = 0.08;
/// From here on two marks show one logo.
const ALIKE: f32 = 0.83;
/// Proportions may differ by so much: margins are cut unevenly, sizes are rounded.
const PROPORTION: f32 = 1.2;

/// A picture's pattern of light and dark.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Margins cut, and where what is left has a ground of its own, that cut too: a square with letters in it may be shown
    /// with a margin or without.
    views: Vec<View>,
}

/// One part of a picture.
#[derive(Debug, Clone, PartialEq)]
struct View {
    /// How much lighter each cell's neighbours on the right and below are, in shares of the strongest step: as the
    /// picture is, and where it is small, with a pixel more or less at its edges, for there a pixel is much.
    steps: Vec<Vec<i8>>,
    /// Width by height.
    proportion: f32,
}

impl Mark {
    /// Reads a PNG, JPEG, GIF or WebP picture.
    ///
    /// # Errors
    /// [`PictureError`]: larger than a logo, damaged, of another kind, or nothing on it.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let raster = Raster::read(bytes)?;
        // What is white on nothing shows on a dark ground only.
        Self::on(&raster, 1.0).or_else(|_| Self::on(&raster, 0.0))
    }

    fn on(raster: &Raster, ground: f32) -> Result<Self, PictureError> {
        let grey: Vec<f32> = raster
            .grey
            .iter()
            .zip(&raster.alpha)
            .map(|(grey, alpha)| grey * alpha + ground * (1.0 - alpha))
            .collect();
        let whole = Frame::whole(raster.width, raster.height).ok_or(PictureError::Plain)?;
        let outer = ink(&grey, raster.width, whole).ok_or(PictureError::Plain)?;
        let inner = ink(&grey, raster.width, outer).filter(|inner| *inner != outer);
        let frames = std::iter::once(outer).chain(inner);
        let views: Vec<View> = frames.filter_map(|frame| View::of(&grey, raster.width, frame)).collect();
        if views.is_empty() { Err(PictureError::Plain) } else { Ok(Self { views }) }
    }

    /// How alike, 0 to 1. A logo and its negative are alike: one is set on light ground, the other on dark.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> f32 {
        let pairs = self.views.iter().flat_map(|one| other.views.iter().map(move |two| (one, two)));
        pairs.map(|(one, two)| one.likeness(two)).fold(0.0, f32::max)
    }

    /// Whether both show one logo.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        self.likeness(other) >= ALIKE
    }
}

impl View {
    fn of(grey: &[f32], width: usize, frame: Frame) -> Option<Self> {
        let small = (frame.right - frame.left).min(frame.bottom - frame.top) < SMALL;
        let shifts: &[f32] = if small { &[0.0, -GROWN, GROWN] } else { &[0.0] };
        let pairs = shifts.iter().flat_map(|x| shifts.iter().map(move |y| (*x, *y)));
        let frames = pairs.map(|(x, y)| frame.grown(x, y));
        let steps: Option<Vec<Vec<i8>>> = frames.map(|frame| steps(&frame.cells(grey, width))).collect();
        Some(Self { steps: steps?, proportion: frame.proportion() })
    }

    fn likeness(&self, other: &Self) -> f32 {
        let wide = self.proportion.max(other.proportion) / self.proportion.min(other.proportion);
        if wide.is_nan() || wide > PROPORTION {
            return 0.0;
        }
        let pairs = self.steps.iter().flat_map(|one| other.steps.iter().map(move |two| (one, two)));
        pairs.map(|(one, two)| alike(one, two)).fold(0.0, f32::max)
    }
}

/// The newsroom's own logo, to hold pictures against.
#[derive(Debug, Clone)]
pub struct Logo {
    bytes: Vec<u8>,
    mark: Option<Mark>,
}

impl Logo {
    /// From its file. A drawing (SVG) is known again byte by byte only.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        let mark = Mark::read(&bytes).ok();
        Self { bytes, mark }
    }

    /// How `picture` shows the logo, in words; `None` where it shows something else.
    #[must_use]
    pub fn shown_by(&self, picture: &[u8]) -> Option<String> {
        if picture == self.bytes {
            return Some("our logo's own file".to_owned());
        }
        let likeness = self.mark.as_ref()?.likeness(&Mark::read(picture).ok()?);
        (likeness >= ALIKE).then(|| format!("looks like our logo: {likeness:.2}"))
    }
}

/// The steps between cells, in shares of the strongest; `None` where there are too few to tell by.
fn steps(cells: &[f32]) -> Option<Vec<i8>> {
    let cell = |x: usize, y: usize| cells.get(y * (SIDE + 1) + x).copied().unwrap_or_default();
    let places = (0..SIDE).flat_map(|y| (0..SIDE).map(move |x| (x, y)));
    let steps: Vec<f32> =
        places.flat_map(|(x, y)| [cell(x + 1, y) - cell(x, y), cell(x, y + 1) - cell(x, y)]).collect();
    let strongest = steps.iter().fold(0.0_f32, |most, step| most.max(step.abs()));
    let strong = steps.iter().filter(|step| step.abs() >= strongest * NOISE).count();
    #[allow(clippy::cast_possible_truncation, reason = "between -127 and 127")]
    let share = |step: &f32| (step / strongest * 127.0).round() as i8;
    (strongest >= CONTRAST && strong >= LEAST_STEPS).then(|| steps.iter().map(share).collect())
}

fn cosine(one: &[i8], two: &[i8]) -> f32 {
    let product = |one: &[i8], two: &[i8]| -> f32 {
        one.iter().zip(two).map(|(one, two)| f32::from(*one) * f32::from(*two)).sum()
    };
    let lengths = (product(one, one) * product(two, two)).sqrt();
    if lengths > 0.0 { product(one, two) / lengths } else { 0.0 }
}

/// How alike two patterns are: as a whole, and in the part of them that differs most, for a disc with a word beside it is
/// like any other until one looks at the word.
fn alike(one: &[i8], two: &[i8]) -> f32 {
    let part = |steps: &[i8], number: usize| -> Vec<i8> {
        let column = |at: usize| (at / 2) % SIDE / (SIDE / PARTS);
        steps.iter().enumerate().filter(|(at, _)| column(*at) == number).map(|(_, step)| *step).collect()
    };
    let parts = (0..PARTS).map(|number| cosine(&part(one, number), &part(two, number)).abs());
    cosine(one, two).abs().min(parts.fold(1.0, f32::min) + PART_MAY_DIFFER)
}

/// The part of a picture that has something on it; the ends are not of it.
#[derive(Clone, Copy, PartialEq)]
struct Frame {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

/// Finds it within `whole` by what differs from the corners.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pictures have a few thousand pixels on a side"
)]
fn ink(grey: &[f32], width: usize, whole: Frame) -> Option<Frame> {
    let at = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(1.0);
    let (columns, rows) =
        (whole.left as usize..whole.right as usize, whole.top as usize..whole.bottom as usize);
    let (right, bottom) = (columns.end.checked_sub(1)?, rows.end.checked_sub(1)?);
    let mut corners =
        [at(columns.start, rows.start), at(right, rows.start), at(columns.start, bottom), at(right, bottom)];
    corners.sort_by(f32::total_cmp);
    let [darkest, ground, _, lightest] = corners;
    if lightest - darkest > INK {
        return Some(whole);
    }
    let all = rows.clone().flat_map(|y| columns.clone().map(move |x| (x, y)));
    let strongest = all.map(|(x, y)| (at(x, y) - ground).abs()).fold(0.0, f32::max);
    // What compression left around it is fainter, or a pixel here and there.
    let least = INK.max(strongest * FAINT);
    let is_ink = |x: usize, y: usize| (at(x, y) - ground).abs() > least;
    let row = |y: &usize| columns.clone().filter(|x| is_ink(*x, *y)).count() > columns.len() / 100;
    let column = |x: &usize| rows.clone().filter(|y| is_ink(*x, *y)).count() > rows.len() / 100;
    Some(Frame {
        left: columns.clone().find(column)? as f32,
        right: (columns.clone().rfind(column)? + 1) as f32,
        top: rows.clone().find(row)? as f32,
        bottom: (rows.clone().rfind(row)? + 1) as f32,
    })
}

impl Frame {
    fn whole(width: usize, height: usize) -> Option<Self> {
        #[allow(clippy::cast_precision_loss, reason = "pictures have a few thousand pixels on a side")]
        let ends = (width as f32, height as f32);
        (width > 0 && height > 0).then_some(Self { left: 0.0, right: ends.0, top: 0.0, bottom: ends.1 })
    }

    fn proportion(&self) -> f32 {
        (self.right - self.left) / (self.bottom - self.top)
    }

    /// So much more at each end, or less.
    fn grown(self, x: f32, y: f32) -> Self {
        Self { left: self.left - x, right: self.right + x, top: self.top - y, bottom: self.bottom + y }
    }

    /// The mean of each of a grid of cells, one more on a side than there are steps.
    fn cells(&self, grey: &[f32], width: usize) -> Vec<f32> {
        let count = SIDE + 1;
        let mut cells = Vec::with_capacity(count * count);
        for y in 0..count {
            let rows = within(slice(self.top, self.bottom, y, count), self.top, self.bottom);
            for x in 0..count {
                let columns = within(slice(self.left, self.right, x, count), self.left, self.right);
                cells.push(mean(grey, width, columns, rows));
            }
        }
        cells
    }
}

/// Nothing of what lies around a picture: it may be shown with a margin or without.
fn within((from, to): (f32, f32), start: f32, end: f32) -> (f32, f32) {
    (from.max(start), to.min(end))
}

/// The part with this number of a stretch cut in `count`, in pixels and shares of them.
#[allow(clippy::cast_precision_loss, reason = "pictures have a few thousand pixels on a side")]
fn slice(from: f32, to: f32, number: usize, count: usize) -> (f32, f32) {
    let size = (to - from) / count as f32;
    let start = from + number as f32 * size;
    (start - size * OVER, start + size * (1.0 + OVER))
}

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pixels between 0 and a few thousand"
)]
fn mean(grey: &[f32], width: usize, (left, right): (f32, f32), (top, bottom): (f32, f32)) -> f32 {
    let (mut sum, mut weight) = (0.0, 0.0);
    for y in top.max(0.0) as usize..bottom.max(0.0).ceil() as usize {
        let tall = (bottom.min(y as f32 + 1.0) - top.max(y as f32)).max(0.0);
        for x in left.max(0.0) as usize..right.max(0.0).ceil() as usize {
            let wide = (right.min(x as f32 + 1.0) - left.max(x as f32)).max(0.0);
            if let Some(pixel) = grey.get(y * width + x).filter(|_| x < width) {
                sum += pixel * tall * wide;
                weight += tall * wide;
            }
        }
    }
    if weight > 0.0 { sum / weight } else { 1.0 }
}
