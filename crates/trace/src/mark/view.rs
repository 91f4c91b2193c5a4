//! A picture cut to what is on it: what stands out from its ground, and where that is a plate, what stands on the plate.

use super::plane::{Frame, Plane, Planes};
use crate::raster::{PictureError, Raster};

/// Pixels that a picture is cut in.
const READ: f32 = 40_000.0;
/// Cells compared, coarse to fine.
pub(super) const LEVELS: [f32; 4] = [50.0, 150.0, 600.0, 1_800.0];
/// Pixels kept for each cell, so that it can be moved by parts of one.
const FINER: f32 = 4.0;
/// Along the edge of a picture on one ground colours differ by less.
const EVEN: f32 = 0.04;
/// A pixel that stands out by so much is ink.
const INK: f32 = 0.1;
/// One that stands out by less than this share of the strongest is what compression left.
const FAINT: f32 = 0.3;
/// A row or column has so many pixels for each that compression may have left alone in it.
const STRAY: usize = 200;
/// Clear pixels, of a hundred, from which on the ground is what the page has.
const CLEAR: usize = 2;
/// So much of a side must be hidden for that to matter.
const HIDDEN: f32 = 0.02;
/// A colour that covers so much of the picture is a plate.
const PLATE: f32 = 0.35;
/// Colours that differ by less are one.
const ONE_COLOUR: f32 = 0.12;

/// One part of a picture.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct View {
    /// For each level.
    layers: Vec<Layer>,
    /// Light, alpha and ink around it.
    around: [f32; 3],
    /// How light the ground is; none where the page's shows through.
    pub(super) ground: Option<f32>,
    /// Its part of the picture that was cut.
    pub(super) frame: Frame,
}

/// A view in a few pixels.
#[derive(Debug, Clone, PartialEq)]
struct Layer {
    /// How light, times how opaque.
    light: Plane,
    alpha: Plane,
    /// What stands out, of the strongest.
    ink: Plane,
}

impl Layer {
    fn smaller(&self, grid: (usize, usize)) -> Self {
        let less = |plane: &Plane| plane.sampled(plane.whole(), grid, 0.0);
        Self { light: less(&self.light), alpha: less(&self.alpha), ink: less(&self.ink) }
    }
}

impl View {
    /// The parts of a picture.
    pub(super) fn all(raster: &Raster) -> Result<Vec<Self>, PictureError> {
        let planes = Planes::of(raster, READ);
        let clear = planes.alpha.values.iter().filter(|alpha| **alpha < 0.5).count();
        let is_clear = clear * 100 > planes.alpha.values.len() * CLEAR;
        let (ground, uneven) = edge(&planes);
        let ink = if is_clear { planes.alpha.clone() } else { planes.apart(ground) };
        let frame = inked(&ink, ink.whole()).ok_or(PictureError::Plain)?;
        let light = luma(ground);
        let around = if is_clear { [0.0; 3] } else { [light, 1.0, 0.0] };
        let mut views = vec![Self::cut(&planes, &ink, frame, around, (!is_clear).then_some(light))];
        if is_clear {
            // What is white on white, or black on black, is not seen there: what is left may be smaller.
            views.extend([1.0, 0.0].into_iter().filter_map(|ground| Self::left_on(&planes, frame, ground)));
        }
        if !is_clear && uneven && frame != ink.whole() {
            // What looks like ground may be the picture's own: a plate with a gradient fills it to the edge.
            views.push(Self::cut(&planes, &ink, ink.whole(), around, Some(light)));
        }
        if let Some(plate) = plate(&planes, &ink, frame) {
            let on_it = planes.apart(plate).zipped(&ink, |apart, ink| apart * ink.min(1.0));
            // The rim of a plate is neither plate nor ground.
            let on_it = on_it.zipped(&ink, |apart, ink| if ink > 0.5 { apart } else { 0.0 });
            if let Some(inner) = inked(&on_it, frame) {
                let light = luma(plate);
                views.push(Self::cut(
                    &planes,
                    &on_it,
                    inner,
                    [light, 1.0, 0.0],
                    (!is_clear).then_some(light),
                ));
            }
        }
        Ok(views)
    }

    /// A clear picture on a ground that hides part of it.
    fn left_on(planes: &Planes, clear: Frame, ground: f32) -> Option<Self> {
        let planes = planes.on(ground);
        let ink = planes.apart([ground; 3]);
        let frame = inked(&ink, ink.whole())?;
        let (wide, high) = (clear.width() * HIDDEN, clear.height() * HIDDEN);
        let less = frame.left - clear.left > wide || clear.right - frame.right > wide;
        let lower = frame.top - clear.top > high || clear.bottom - frame.bottom > high;
        (less || lower).then(|| Self::cut(&planes, &ink, frame, [ground, 1.0, 0.0], Some(ground)))
    }

    fn cut(planes: &Planes, ink: &Plane, frame: Frame, around: [f32; 3], ground: Option<f32>) -> Self {
        let light = planes.light();
        let finest = LEVELS.into_iter().fold(0.0, f32::max);
        let grid = frame.grid(finest * FINER);
        let ink = ink.sampled(frame, grid, 0.0);
        let strongest = ink.values.iter().fold(1e-6_f32, |most, ink| most.max(*ink));
        let fine = Layer {
            light: light.sampled(frame, grid, around[0]),
            alpha: planes.alpha.sampled(frame, grid, around[1]),
            ink: Plane { values: ink.values.iter().map(|ink| ink / strongest).collect(), ..ink },
        };
        let layer =
            |cells: f32| if cells < finest { fine.smaller(frame.grid(cells * FINER)) } else { fine.clone() };
        Self { layers: LEVELS.into_iter().map(layer).collect(), around, ground, frame }
    }

    pub(super) fn proportion(&self) -> f32 {
        self.frame.width() / self.frame.height()
    }

    /// A window of this view in so many cells: how light it is on a ground, or what stands out.
    pub(super) fn seen(
        &self,
        level: usize,
        window: Frame,
        grid: (usize, usize),
        ground: Option<f32>,
    ) -> Plane {
        let Some(layer) = self.layers.get(level) else { return Plane::default() };
        let window = layer.ink.part(window);
        let Some(ground) = ground else { return layer.ink.sampled(window, grid, self.around[2]) };
        let light = layer.light.sampled(window, grid, self.around[0]);
        if self.ground.is_some() {
            return light;
        }
        let alpha = layer.alpha.sampled(window, grid, self.around[1]);
        light.zipped(&alpha, |light, alpha| light + ground * (1.0 - alpha))
    }
}

fn luma([r, g, b]: [f32; 3]) -> f32 {
    0.299 * r + 0.587 * g + 0.114 * b
}

/// The colour along the edge, the middle one of each channel, and whether there are others.
fn edge(planes: &Planes) -> ([f32; 3], bool) {
    let (width, height) = (planes.alpha.width, planes.alpha.height);
    let along = (0..width).flat_map(|x| [(x, 0), (x, height - 1)]);
    let places: Vec<_> = along.chain((0..height).flat_map(|y| [(0, y), (width - 1, y)])).collect();
    let mut uneven = false;
    let colour = [0, 1, 2].map(|at| {
        let mut values: Vec<f32> = places.iter().map(|(x, y)| planes.colours[at].at(*x, *y)).collect();
        values.sort_by(f32::total_cmp);
        let share = |part: usize| values.get(values.len() * part / 10).copied().unwrap_or(1.0);
        uneven |= share(9) - share(1) > EVEN;
        share(5)
    });
    (colour, uneven)
}

/// The colour that covers most of the frame, where it covers much.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "0 to 7; pixels"
)]
fn plate(planes: &Planes, ink: &Plane, frame: Frame) -> Option<[f32; 3]> {
    let places = (frame.top as usize..frame.bottom as usize)
        .flat_map(|y| (frame.left as usize..frame.right as usize).map(move |x| (x, y)));
    let colours: Vec<[f32; 3]> = places
        .filter(|(x, y)| ink.at(*x, *y) > 0.5 || (ink.at(*x, *y) > INK && planes.alpha.at(*x, *y) > 0.9))
        .map(|(x, y)| [0, 1, 2].map(|at| planes.colours[at].at(x, y) / planes.alpha.at(x, y).max(0.01)))
        .collect();
    let bin =
        |colour: &[f32; 3]| colour.iter().fold(0, |bin, part| bin * 8 + ((part * 7.99) as usize).min(7));
    let mut bins = vec![(0_u32, [0.0_f32; 3]); 512];
    for colour in &colours {
        if let Some((count, sum)) = bins.get_mut(bin(colour)) {
            *count += 1;
            sum.iter_mut().zip(colour).for_each(|(sum, part)| *sum += part);
        }
    }
    let (count, sum) = bins.into_iter().max_by_key(|(count, _)| *count)?;
    let mean = sum.map(|sum| sum / count.max(1) as f32);
    let near = |colour: &&[f32; 3]| colour.iter().zip(mean).all(|(one, two)| (one - two).abs() < ONE_COLOUR);
    let covered = colours.iter().filter(near).count() as f32;
    (covered > frame.width() * frame.height() * PLATE).then_some(mean)
}

/// The part of `whole` that has ink in it.
#[allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "pictures have a few thousand pixels on a side"
)]
fn inked(ink: &Plane, whole: Frame) -> Option<Frame> {
    let (columns, rows) =
        (whole.left as usize..whole.right as usize, whole.top as usize..whole.bottom as usize);
    let all = rows.clone().flat_map(|y| columns.clone().map(move |x| (x, y)));
    let strongest = all.map(|(x, y)| ink.at(x, y)).fold(0.0, f32::max);
    // What compression left is fainter, or a pixel here and there.
    let least = INK.max(strongest * FAINT);
    let row = |y: &usize| columns.clone().filter(|x| ink.at(*x, *y) > least).count() > columns.len() / STRAY;
    let column = |x: &usize| rows.clone().filter(|y| ink.at(*x, *y) > least).count() > rows.len() / STRAY;
    Some(Frame {
        left: columns.clone().find(column)? as f32,
        right: (columns.clone().rfind(column)? + 1) as f32,
        top: rows.clone().find(row)? as f32,
        bottom: (rows.clone().rfind(row)? + 1) as f32,
    })
}
