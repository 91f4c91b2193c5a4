//! Whether two pictures show one logo: a difference hash, which looks at where a picture gets lighter and darker and not at
//! its size, colours or compression.

use crate::raster::{PictureError, Raster};

/// Cells on a side.
const SIDE: usize = 12;
/// Steps smaller than this share of the strongest are noise: flat ground, what compression left.
const NOISE: f32 = 0.12;
/// Shorter pictures are small: a pixel more or less at the edge is much.
const SMALL: usize = 100;
/// So much of a pixel.
const GROWN: f32 = 0.6;
/// Cells reach into their neighbours by so much of their size.
const OVER: f32 = 0.5;
/// Steps a picture must have to be told from others.
const LEAST_STEPS: usize = 16;
/// A pixel that differs by so much from the ground is of the picture.
const INK: f32 = 0.1;
/// From here on two marks show one logo.
const ALIKE: f32 = 0.83;
/// Proportions may differ by so much: margins are cut unevenly, sizes are rounded.
const PROPORTION: f32 = 1.2;

/// A picture's pattern of light and dark.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// How much lighter each cell's neighbours on the right and below are, in shares of the strongest step: as the
    /// picture is, and where it is small, with a pixel more or less at its edges, for there a pixel is much.
    steps: Vec<Vec<i8>>,
    /// Width by height, margins cut.
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
        let frame = ink(&grey, raster.width, raster.height).ok_or(PictureError::Plain)?;
        let small = raster.width.min(raster.height) < SMALL;
        let shifts: &[f32] = if small { &[0.0, -GROWN, GROWN] } else { &[0.0] };
        let pairs = shifts.iter().flat_map(|x| shifts.iter().map(move |y| (*x, *y)));
        let frames = pairs.map(|(x, y)| frame.grown(x, y));
        let steps: Option<Vec<Vec<i8>>> =
            frames.map(|frame| steps(&frame.cells(&grey, raster.width))).collect();
        Ok(Self { steps: steps.ok_or(PictureError::Plain)?, proportion: frame.proportion() })
    }

    /// How alike, 0 to 1. A logo and its negative are alike: one is set on light ground, the other on dark.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> f32 {
        let wide = self.proportion.max(other.proportion) / self.proportion.min(other.proportion);
        if wide.is_nan() || wide > PROPORTION {
            return 0.0;
        }
        let pairs = self.steps.iter().flat_map(|one| other.steps.iter().map(move |two| (one, two)));
        pairs.map(|(one, two)| cosine(one, two).abs()).fold(0.0, f32::max)
    }

    /// Whether both show one logo.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        self.likeness(other) >= ALIKE
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
    (strongest >= INK && strong >= LEAST_STEPS).then(|| steps.iter().map(share).collect())
}

fn cosine(one: &[i8], two: &[i8]) -> f32 {
    let product = |one: &[i8], two: &[i8]| -> f32 {
        one.iter().zip(two).map(|(one, two)| f32::from(*one) * f32::from(*two)).sum()
    };
    let lengths = (product(one, one) * product(two, two)).sqrt();
    if lengths > 0.0 { product(one, two) / lengths } else { 0.0 }
}

/// The part of a picture that has something on it; the ends are not of it.
#[derive(Clone, Copy)]
struct Frame {
    left: f32,
    right: f32,
    top: f32,
    bottom: f32,
}

/// Finds it by what differs from the corners.
fn ink(grey: &[f32], width: usize, height: usize) -> Option<Frame> {
    let at = |x: usize, y: usize| grey.get(y * width + x).copied().unwrap_or(1.0);
    let (right, bottom) = (width.checked_sub(1)?, height.checked_sub(1)?);
    let mut corners = [at(0, 0), at(right, 0), at(0, bottom), at(right, bottom)];
    corners.sort_by(f32::total_cmp);
    #[allow(clippy::cast_precision_loss, reason = "pictures have a few thousand pixels on a side")]
    let place = |at: usize| at as f32;
    let whole = Frame { left: 0.0, right: place(width), top: 0.0, bottom: place(height) };
    let [darkest, ground, _, lightest] = corners;
    if lightest - darkest > INK {
        return Some(whole);
    }
    // What compression left around it is fainter, or a pixel here and there.
    let is_ink = |x: usize, y: usize| (at(x, y) - ground).abs() > INK;
    let row = |y: &usize| (0..width).filter(|x| is_ink(*x, *y)).count() > width / 100;
    let column = |x: &usize| (0..height).filter(|y| is_ink(*x, *y)).count() > height / 100;
    Some(Frame {
        left: place((0..width).find(column)?),
        right: place((0..width).rfind(column)? + 1),
        top: place((0..height).find(row)?),
        bottom: place((0..height).rfind(row)? + 1),
    })
}

impl Frame {
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
            let rows = slice(self.top, self.bottom, y, count);
            for x in 0..count {
                cells.push(mean(grey, width, slice(self.left, self.right, x, count), rows));
            }
        }
        cells
    }
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
