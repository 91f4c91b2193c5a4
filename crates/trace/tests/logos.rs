//! Logos drawn here, made smaller, recoloured and packed again as a republisher's system does it, and others.
#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a test may stop"
)]

mod drawing;

use drawing::{Drawing, inked};
use trace::{Mark, PictureError};

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
    assert_eq!(Mark::read(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(PictureError::Plain));
    assert_eq!(Mark::read(b"<html><svg/></html>"), Err(PictureError::Kind));
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
