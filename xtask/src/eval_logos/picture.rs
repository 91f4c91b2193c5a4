//! Pictures as the evaluation makes them: drawn, made smaller, set on a ground, packed.

use anyhow::Context as _;
use resvg::tiny_skia::{Pixmap, PremultipliedColorU8, Transform};
use resvg::usvg::{Options, Tree};

/// Longest side of what copies are made from.
const LARGE: f32 = 700.0;

/// Red, green, blue, alpha, row by row.
#[derive(Clone)]
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<[u8; 4]>,
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "pictures have a few hundred pixels on a side"
)]
impl Picture {
    /// Draws a logo on nothing, large.
    pub(crate) fn drawn(svg: &str) -> anyhow::Result<Self> {
        let tree = Tree::from_str(svg, &Options::default())?;
        let (width, height) = (tree.size().width(), tree.size().height());
        let scale = LARGE / width.max(height);
        let side = |length: f32| (length * scale).round().max(1.0) as u32;
        let mut pixmap = Pixmap::new(side(width), side(height)).context("no size")?;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
        let pixels = pixmap.pixels().iter().map(PremultipliedColorU8::demultiply);
        let pixels = pixels.map(|c| [c.red(), c.green(), c.blue(), c.alpha()]).collect();
        Ok(Self { width: pixmap.width() as usize, height: pixmap.height() as usize, pixels })
    }

    /// With about as many pixels as a square of this side: each the mean of what falls on it.
    pub(crate) fn sized(&self, side: f32) -> Self {
        let share = side / ((self.width * self.height) as f32).sqrt();
        let width = ((self.width as f32 * share).round() as usize).max(1);
        let height = ((self.height as f32 * share).round() as usize).max(1);
        let (across, down) = (spans(self.width, width), spans(self.height, height));
        let mut pixels = Vec::with_capacity(width * height);
        for rows in &down {
            for columns in &across {
                let mut sum = [0.0_f32; 4];
                let mut weight = 0.0;
                for (y, tall) in rows {
                    for (x, wide) in columns {
                        let Some([r, g, b, a]) = self.pixels.get(y * self.width + x) else { continue };
                        let (part, alpha) = (tall * wide, f32::from(*a));
                        weight += part;
                        sum[3] += part * alpha;
                        for (sum, colour) in sum.iter_mut().zip([r, g, b]) {
                            *sum += part * alpha * f32::from(*colour);
                        }
                    }
                }
                let colour = |at: usize| (sum[at] / sum[3].max(1e-6)).round() as u8;
                pixels.push([
                    colour(0),
                    colour(1),
                    colour(2),
                    (sum[3] / f32::max(weight, 1e-6)).round() as u8,
                ]);
            }
        }
        Self { width, height, pixels }
    }

    pub(crate) fn map(&self, change: impl Fn([u8; 4]) -> [u8; 4]) -> Self {
        Self { pixels: self.pixels.iter().map(|pixel| change(*pixel)).collect(), ..*self }
    }

    /// On a ground of this grey.
    pub(crate) fn on(&self, ground: u8) -> Self {
        self.map(|[r, g, b, a]| {
            let over = |c: u8| {
                ((u32::from(c) * u32::from(a) + u32::from(ground) * (255 - u32::from(a))) / 255) as u8
            };
            [over(r), over(g), over(b), 255]
        })
    }

    /// One colour, as opaque as it was.
    pub(crate) fn coloured(&self, [r, g, b]: [u8; 3]) -> Self {
        self.map(|[.., a]| [r, g, b, a])
    }

    pub(crate) fn negative(&self) -> Self {
        self.map(|[r, g, b, a]| [255 - r, 255 - g, 255 - b, a])
    }

    /// A part of it, in shares of its sides; what lies outside is clear.
    pub(crate) fn part(&self, left: f32, right: f32, top: f32, bottom: f32) -> Self {
        let at = |share: f32, side: usize| (share * side as f32).round() as isize;
        let (x0, x1) = (at(left, self.width), at(right, self.width));
        let (y0, y1) = (at(top, self.height), at(bottom, self.height));
        let pixel = |x: isize, y: isize| {
            let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
            self.pixels.get(y * self.width + x).filter(|_| x < self.width).copied()
        };
        let places = (y0..y1).flat_map(|y| (x0..x1).map(move |x| (x, y)));
        let pixels = places.map(|(x, y)| pixel(x, y).unwrap_or([255, 255, 255, 0])).collect();
        Self { width: (x1 - x0).unsigned_abs(), height: (y1 - y0).unsigned_abs(), pixels }
    }

    /// How light a pixel is on a ground of this grey, 0 to 1.
    fn light([r, g, b, a]: [u8; 4], ground: f32) -> f32 {
        let luma = (0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b)) / 255.0;
        let alpha = f32::from(a) / 255.0;
        luma * alpha + ground * (1.0 - alpha)
    }

    /// How much ink stands out from a ground of this grey: the mean difference where there is any.
    pub(crate) fn contrast(&self, ground: f32) -> f32 {
        let inked = self.pixels.iter().filter(|[.., a]| *a > 128);
        let differences: Vec<f32> = inked.map(|pixel| (Self::light(*pixel, ground) - ground).abs()).collect();
        differences.iter().sum::<f32>() / differences.len().max(1) as f32
    }

    /// How much of its lines the outline alone has, 0 to 1: a plate with a letter on it has little.
    pub(crate) fn outlined(&self) -> f32 {
        let steps = |value: &dyn Fn([u8; 4]) -> f32| -> f32 {
            let pairs = self.pixels.windows(2).enumerate().filter(|(at, _)| (at + 1) % self.width != 0);
            pairs.map(|(_, pair)| (value(pair[0]) - value(pair[1])).abs()).sum()
        };
        let colours = (0..3).map(|at| {
            steps(&|pixel: [u8; 4]| {
                let alpha = f32::from(pixel[3]) / 255.0;
                f32::from(pixel[at]) / 255.0 * alpha
            })
        });
        let outline = steps(&|[.., a]: [u8; 4]| f32::from(a) / 255.0);
        outline / (outline.max(colours.fold(0.0, f32::max)) + 1e-6)
    }

    fn rgba(&self) -> Vec<u8> {
        self.pixels.concat()
    }

    pub(crate) fn png(&self) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgba);
        encoder.write_header()?.write_image_data(&self.rgba())?;
        Ok(bytes)
    }

    pub(crate) fn jpeg(&self, quality: u8) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let rgb: Vec<u8> = self.pixels.iter().flat_map(|[r, g, b, _]| [*r, *g, *b]).collect();
        let (width, height) = (u16::try_from(self.width)?, u16::try_from(self.height)?);
        jpeg_encoder::Encoder::new(&mut bytes, quality).encode(
            &rgb,
            width,
            height,
            jpeg_encoder::ColorType::Rgb,
        )?;
        Ok(bytes)
    }

    pub(crate) fn gif(&self) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let (width, height) = (u16::try_from(self.width)?, u16::try_from(self.height)?);
        let frame = gif::Frame::from_rgba(width, height, &mut self.rgba());
        gif::Encoder::new(&mut bytes, width, height, &[])?.write_frame(&frame)?;
        Ok(bytes)
    }

    pub(crate) fn webp(&self) -> anyhow::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let encoder = image_webp::WebPEncoder::new(&mut bytes);
        encoder.encode(&self.rgba(), self.width as u32, self.height as u32, image_webp::ColorType::Rgba8)?;
        Ok(bytes)
    }
}

/// For each of `count` parts of a side, the pixels it covers and how much of each.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "as above"
)]
fn spans(side: usize, count: usize) -> Vec<Vec<(usize, f32)>> {
    let size = side as f32 / count as f32;
    let span = |at: usize| {
        let (from, to) = (at as f32 * size, (at + 1) as f32 * size);
        let covered = |pixel: usize| (to.min(pixel as f32 + 1.0) - from.max(pixel as f32)).max(0.0);
        (from as usize..(to.ceil() as usize).min(side)).map(|pixel| (pixel, covered(pixel))).collect()
    };
    (0..count).map(span).collect()
}
