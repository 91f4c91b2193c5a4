//! Pixels as numbers, and parts of them as fewer.

use crate::raster::Raster;

/// Values row by row.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Plane {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) values: Vec<f32>,
}

/// A part of a plane, in its pixels and shares of them; the ends are not of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Frame {
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

impl Frame {
    /// All of something, in shares of its sides.
    pub(super) const ALL: Self = Self { left: 0.0, right: 1.0, top: 0.0, bottom: 1.0 };

    pub(super) fn width(&self) -> f32 {
        self.right - self.left
    }

    pub(super) fn height(&self) -> f32 {
        self.bottom - self.top
    }

    /// Sides of a grid of so many cells with these proportions, none smaller than a pixel.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a few hundred cells on a side"
    )]
    pub(super) fn grid(&self, cells: f32) -> (usize, usize) {
        let share = (cells / (self.width() * self.height())).sqrt().min(1.0);
        let side =
            |length: f32| (length * share).round().max(LEAST_SIDE.min(length.round())).max(1.0) as usize;
        (side(self.width()), side(self.height()))
    }
}

/// Cells on the shorter side of something very long.
const LEAST_SIDE: f32 = 5.0;

#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pictures have a few thousand pixels on a side"
)]
impl Plane {
    pub(super) fn at(&self, x: usize, y: usize) -> f32 {
        self.values.get(y * self.width + x).copied().unwrap_or_default()
    }

    pub(super) fn whole(&self) -> Frame {
        Frame { left: 0.0, right: self.width as f32, top: 0.0, bottom: self.height as f32 }
    }

    /// A window in shares of the sides, in pixels.
    pub(super) fn part(&self, window: Frame) -> Frame {
        let (width, height) = (self.width as f32, self.height as f32);
        Frame {
            left: window.left * width,
            right: window.right * width,
            top: window.top * height,
            bottom: window.bottom * height,
        }
    }

    /// The mean of each cell of a grid over `frame`; what lies outside the plane is `around`.
    pub(super) fn sampled(&self, frame: Frame, (width, height): (usize, usize), around: f32) -> Self {
        let columns = spans(frame.left, frame.right, width);
        let mut values = Vec::with_capacity(width * height);
        for (top, bottom) in spans(frame.top, frame.bottom, height) {
            for (left, right) in &columns {
                values.push(self.mean((*left, *right), (top, bottom), around));
            }
        }
        Self { width, height, values }
    }

    fn mean(&self, (left, right): (f32, f32), (top, bottom): (f32, f32), around: f32) -> f32 {
        let area = (right - left) * (bottom - top);
        let (mut sum, mut inside) = (0.0, 0.0);
        let last = |end: f32, side: usize| (end.max(0.0).ceil() as usize).min(side);
        for y in top.max(0.0) as usize..last(bottom, self.height) {
            let tall = bottom.min(y as f32 + 1.0) - top.max(y as f32);
            let row = y * self.width;
            for x in left.max(0.0) as usize..last(right, self.width) {
                let part = tall * (right.min(x as f32 + 1.0) - left.max(x as f32));
                sum += self.values.get(row + x).copied().unwrap_or_default() * part;
                inside += part;
            }
        }
        if area > 0.0 { (sum + around * (area - inside).max(0.0)) / area } else { around }
    }

    pub(super) fn zipped(&self, other: &Self, with: impl Fn(f32, f32) -> f32) -> Self {
        let values = self.values.iter().zip(&other.values).map(|(one, two)| with(*one, *two)).collect();
        Self { values, ..*self }
    }
}

/// The ends of each of `count` parts of a stretch.
#[allow(clippy::cast_precision_loss, reason = "a few hundred parts")]
fn spans(from: f32, to: f32, count: usize) -> Vec<(f32, f32)> {
    let size = (to - from) / count as f32;
    (0..count).map(|at| (from + at as f32 * size, from + (at + 1) as f32 * size)).collect()
}

/// Colours times how opaque they are, and how opaque, each a plane.
pub(super) struct Planes {
    pub(super) colours: [Plane; 3],
    pub(super) alpha: Plane,
}

impl Planes {
    /// A picture in at most so many pixels.
    pub(super) fn of(raster: &Raster, pixels: f32) -> Self {
        let plane = |value: &dyn Fn([u8; 4]) -> f32| {
            let values = raster.pixels.iter().map(|pixel| value(*pixel)).collect();
            let plane = Plane { width: raster.width, height: raster.height, values };
            let frame = plane.whole();
            let grid = frame.grid(pixels);
            if grid == (plane.width, plane.height) { plane } else { plane.sampled(frame, grid, 0.0) }
        };
        let colour = |at: usize| plane(&|pixel| f32::from(pixel[at]) * f32::from(pixel[3]) / 65_025.0);
        Self { colours: [0, 1, 2].map(colour), alpha: plane(&|pixel| f32::from(pixel[3]) / 255.0) }
    }

    /// Luma of Rec. 601, times how opaque.
    pub(super) fn light(&self) -> Plane {
        let [red, green, blue] = &self.colours;
        let warm = red.zipped(green, |r, g| 0.299 * r + 0.587 * g);
        warm.zipped(blue, |sum, b| sum + 0.114 * b)
    }

    /// On a ground of this grey.
    pub(super) fn on(&self, ground: f32) -> Self {
        let over =
            |colour: &Plane| colour.zipped(&self.alpha, |colour, alpha| colour + ground * (1.0 - alpha));
        let [red, green, blue] = &self.colours;
        let alpha = Plane { values: vec![1.0; self.alpha.values.len()], ..self.alpha };
        Self { colours: [over(red), over(green), over(blue)], alpha }
    }

    /// How far each pixel's colour is from `ground`, 0 to 1; clear pixels are not.
    pub(super) fn apart(&self, ground: [f32; 3]) -> Plane {
        let mut most = Plane { values: vec![0.0; self.alpha.values.len()], ..self.alpha };
        for (colour, ground) in self.colours.iter().zip(ground) {
            let apart = colour.zipped(&self.alpha, |colour, alpha| (colour - ground * alpha).abs());
            most = most.zipped(&apart, f32::max);
        }
        most
    }
}
