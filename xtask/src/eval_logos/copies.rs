//! A logo as pages show it.

use super::picture::Picture;
use super::set::Logo;

/// As many pixels as a square of this side has.
pub(crate) const SIZES: [u16; 7] = [24, 32, 48, 64, 96, 200, 400];
/// What is held against all other logos: these kinds, in these sizes.
const AGAINST_ALL: [(&str, u16); 6] = [
    ("on white, JPEG 50", 32),
    ("clear, PNG", 64),
    ("on grey, JPEG 70", 96),
    ("white on dark, one colour", 48),
    ("padded to a square, JPEG 80", 200),
    ("on white, JPEG 90", 200),
];
/// A ground on which ink stands out by less than this would not be chosen.
const SEEN: f32 = 0.2;
/// Of a logo whose outline has less of its lines nobody makes a version in one colour by filling it.
const OUTLINED: f32 = 0.8;
const DARK: u8 = 28;

/// One copy.
pub(crate) struct Copy {
    pub(crate) kind: &'static str,
    pub(crate) size: u16,
    pub(crate) bytes: Vec<u8>,
    /// Whether it is held against the other logos too.
    pub(crate) against_all: bool,
}

/// All copies of a logo; none of what can't be drawn.
pub(crate) fn of(logo: &Logo) -> anyhow::Result<Vec<Copy>> {
    let Ok(large) = Picture::drawn(&logo.svg) else { return Ok(Vec::new()) };
    let fill = large.outlined() >= OUTLINED;
    let on = |ground: u8| large.contrast(f32::from(ground) / 255.0) >= SEEN;
    let (white, grey, dark) = (on(255), on(225), on(DARK));
    let mut copies = Vec::new();
    for size in SIZES {
        let small = large.sized(f32::from(size));
        let mut add = |kind: &'static str, bytes: Vec<u8>| {
            let against_all = AGAINST_ALL.contains(&(kind, size));
            copies.push(Copy { kind, size, bytes, against_all });
        };
        add("clear, PNG", small.png()?);
        add("clear, WebP", small.webp()?);
        if white {
            add("on white, PNG", small.on(255).png()?);
            add("on white, GIF", small.on(255).gif()?);
            add("on white, JPEG 90", small.on(255).jpeg(90)?);
            add("on white, JPEG 50", small.on(255).jpeg(50)?);
            add("on white, JPEG 25", small.on(255).jpeg(25)?);
            add("margins, JPEG 80", small.part(-0.2, 1.2, -0.3, 1.3).on(255).jpeg(80)?);
            add("one margin, PNG", small.part(-0.25, 1.0, 0.0, 1.1).png()?);
            add("padded to a square, JPEG 80", square(&small).on(255).jpeg(80)?);
            add("cut by 2 %, PNG", small.part(0.02, 0.98, 0.02, 0.98).on(255).png()?);
            add("cut by 4 % on two sides, JPEG 80", small.part(0.04, 1.0, 0.0, 0.96).on(255).jpeg(80)?);
            add("negative, JPEG 80", small.on(255).negative().jpeg(80)?);
        }
        if grey {
            add("on grey, JPEG 70", small.on(225).jpeg(70)?);
        }
        if dark {
            add("on dark, JPEG 70", small.on(DARK).jpeg(70)?);
        }
        if fill {
            add("one colour, PNG", small.coloured([150, 30, 40]).png()?);
            add("white on dark, one colour", small.coloured([255; 3]).on(DARK).jpeg(80)?);
            add("grey on white, one colour", small.coloured([140; 3]).on(255).jpeg(80)?);
        }
    }
    Ok(copies)
}

/// In the middle of a square.
#[allow(clippy::cast_precision_loss, reason = "pictures have a few hundred pixels on a side")]
fn square(picture: &Picture) -> Picture {
    let (width, height) = (picture.width as f32, picture.height as f32);
    let side = width.max(height) * 1.1;
    let (across, down) = ((side / width - 1.0) / 2.0, (side / height - 1.0) / 2.0);
    picture.part(-across, 1.0 + across, -down, 1.0 + down)
}
