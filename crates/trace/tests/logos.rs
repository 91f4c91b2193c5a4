//! Logos drawn here, made smaller, recoloured and packed again as a republisher's system does it, and others.
#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a test may stop"
)]

use trace::{Mark, PictureError};

/// Colours with alpha, row by row.
#[derive(Clone)]
struct Drawing {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
}

/// Five by seven points a letter, drawn by the letter's number: no alphabet, but as different as letters are.
fn inked(letter: u8, x: usize, y: usize) -> bool {
    let mut bits = u64::from(letter).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (bits >> (y * 5 + x)) & 1 == 1
}

/// A disc and a word beside it.
fn logo(word: &str, ink: [u8; 3]) -> Drawing {
    let (scale, high) = (6, 60);
    let width = 70 + word.len() * 6 * scale;
    let ground = [255, 255, 255, 0];
    let mut pixels = vec![ground; width * high];
    let first = word.bytes().next().unwrap_or_default();
    for y in 0..high {
        for x in 0..width {
            let (dx, dy) = (x as f32 - 30.0, y as f32 - 30.0);
            let disc = (dx * dx + dy * dy).sqrt() < 26.0
                && !(dx.abs() < f32::from(first % 13) && dy > f32::from(first % 7) - 4.0);
            let letter = x.checked_sub(66).and_then(|x| {
                let at = x / (6 * scale);
                let (column, row) = ((x / scale) % 6, y.checked_sub(8)? / scale);
                (column < 5 && row < 7).then_some(())?;
                word.as_bytes().get(at).map(|letter| inked(*letter, column, row))
            });
            if disc || letter == Some(true) {
                pixels[y * width + x] = [ink[0], ink[1], ink[2], 255];
            }
        }
    }
    Drawing { width, height: high, pixels }
}

impl Drawing {
    /// Mean of the pixels that fall on each, set on white where `opaque`.
    fn sized(&self, share: f32) -> Self {
        let (width, height) = ((self.width as f32 * share) as usize, (self.height as f32 * share) as usize);
        let mut pixels = Vec::new();
        for y in 0..height {
            for x in 0..width {
                let range = |at: usize, most: usize| {
                    let from = (at as f32 / share) as usize;
                    from..(((at + 1) as f32 / share).ceil() as usize).clamp(from + 1, most.max(from + 1))
                };
                let mut sum = [0_u32; 4];
                let mut count = 0;
                for v in range(y, self.height) {
                    for u in range(x, self.width) {
                        if let Some(pixel) = self.pixels.get(v * self.width + u) {
                            (0..4).for_each(|at| sum[at] += u32::from(pixel[at]));
                            count += 1;
                        }
                    }
                }
                pixels.push(sum.map(|sum| (sum / count.max(1)) as u8));
            }
        }
        Self { width, height, pixels }
    }

    fn on(&self, ground: u8) -> Self {
        let mix = |[r, g, b, a]: [u8; 4]| {
            let over = |c: u8| {
                ((u32::from(c) * u32::from(a) + u32::from(ground) * (255 - u32::from(a))) / 255) as u8
            };
            [over(r), over(g), over(b), 255]
        };
        Self { pixels: self.pixels.iter().copied().map(mix).collect(), ..*self }
    }

    fn with_margin(&self, margin: usize) -> Self {
        let (width, height) = (self.width + 2 * margin, self.height + 2 * margin);
        let mut pixels = vec![[255, 255, 255, 0]; width * height];
        for y in 0..self.height {
            for x in 0..self.width {
                pixels[(y + margin) * width + x + margin] = self.pixels[y * self.width + x];
            }
        }
        Self { width, height, pixels }
    }

    fn rgba(&self) -> Vec<u8> {
        self.pixels.concat()
    }

    fn rgb(&self) -> Vec<u8> {
        self.on(255).pixels.iter().flat_map(|[r, g, b, _]| [*r, *g, *b]).collect()
    }

    fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgba);
        encoder.write_header().unwrap().write_image_data(&self.rgba()).unwrap();
        bytes
    }

    fn jpeg(&self, quality: u8) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
        encoder
            .encode(&self.rgb(), self.width as u16, self.height as u16, jpeg_encoder::ColorType::Rgb)
            .unwrap();
        bytes
    }

    fn gif(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut pixels = self.on(255).rgba();
        let frame = gif::Frame::from_rgba(self.width as u16, self.height as u16, &mut pixels);
        gif::Encoder::new(&mut bytes, self.width as u16, self.height as u16, &[])
            .unwrap()
            .write_frame(&frame)
            .unwrap();
        bytes
    }

    fn webp(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoder = image_webp::WebPEncoder::new(&mut bytes);
        encoder
            .encode(&self.rgba(), self.width as u32, self.height as u32, image_webp::ColorType::Rgba8)
            .unwrap();
        bytes
    }
}

const WORDS: [&str; 6] = ["HARBOUR", "UPLANDS", "FENWAYS", "TARNING", "COURIER", "LARKFLD"];
const INK: [u8; 3] = [20, 40, 90];

#[test]
fn a_logo_is_known_again() {
    for word in WORDS {
        let drawn = logo(word, INK);
        let ours = Mark::read(&drawn.png()).unwrap();
        let cases = [
            ("half the size", drawn.sized(0.5).png()),
            ("a third, JPEG", drawn.sized(0.34).jpeg(60)),
            ("twice the size", drawn.sized(2.0).png()),
            ("an odd size, WebP", drawn.sized(0.73).webp()),
            ("JPEG of low quality", drawn.jpeg(25)),
            ("GIF", drawn.gif()),
            ("WebP", drawn.webp()),
            ("another blue", logo(word, [40, 70, 140]).png()),
            ("green", logo(word, [10, 110, 60]).png()),
            ("with margins", drawn.with_margin(17).png()),
            ("white on dark", logo(word, [255, 255, 255]).on(30).png()),
            ("white on nothing", logo(word, [250, 250, 250]).png()),
            ("on grey, small, JPEG", drawn.on(225).sized(0.5).jpeg(70)),
        ];
        for (name, bytes) in cases {
            let theirs = Mark::read(&bytes).unwrap();
            let likeness = ours.likeness(&theirs);
            assert!(ours.is_alike(&theirs), "{word} {name}: {likeness}");
        }
    }
}

#[test]
fn another_logo_is_not_ours() {
    for one in WORDS {
        for other in WORDS.into_iter().filter(|other| *other != one) {
            let (ours, theirs) = (
                Mark::read(&logo(one, INK).png()).unwrap(),
                Mark::read(&logo(other, INK).sized(0.6).jpeg(70)).unwrap(),
            );
            let likeness = ours.likeness(&theirs);
            assert!(!ours.is_alike(&theirs), "{one} {other}: {likeness}");
        }
    }
}

#[test]
fn bombs_damage_and_plain_pictures_are_refused() {
    let blank = Drawing { width: 40, height: 40, pixels: vec![[255, 255, 255, 255]; 1600] };
    let huge = Drawing { width: 5000, height: 1000, pixels: vec![[1, 2, 3, 255]; 5_000_000] };
    for bytes in [blank.png(), blank.jpeg(50), blank.gif(), blank.webp()] {
        assert_eq!(Mark::read(&bytes), Err(PictureError::Plain));
    }
    for bytes in [huge.png(), [0x89, b'P', b'N', b'G'].repeat(1 << 20)] {
        assert_eq!(Mark::read(&bytes), Err(PictureError::TooLarge));
    }
    assert_eq!(Mark::read(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(PictureError::Kind));
    let drawn = logo("HARBOUR", INK);
    for bytes in [drawn.png(), drawn.jpeg(80), drawn.gif(), drawn.webp()] {
        for cut in [0, 3, 12, 40, bytes.len() / 2] {
            let _ = Mark::read(&bytes[..cut]);
        }
        // Each byte of the head made another: no panic, no endless work.
        for at in 0..bytes.len().min(80) {
            let mut bytes = bytes.clone();
            bytes[at] ^= 0xff;
            let _ = Mark::read(&bytes);
        }
    }
}
