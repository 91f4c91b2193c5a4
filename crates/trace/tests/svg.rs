//! Logos as drawings (SVG): known again, and whatever a stranger puts into one, drawn within bounds or refused.
#![allow(
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "a test may stop"
)]

mod drawing;

use drawing::{Drawing, inked};
use story::content::{Byline, Content};
use story::correction::Label;
use story::ids::{Millis, Who};
use story::item::Release;
use story::terms::Terms;
use story::verdict::Standing;
use trace::{Logo, Mark, Ours, PictureError, judge, look_within, read_page};

/// A word of seven letters, chosen by the seed, in a frame.
fn word(seed: u8) -> Drawing {
    Drawing::of(300, 80, |x, y| {
        let frame = (6..294).contains(&x)
            && (6..74).contains(&y)
            && !((10..290).contains(&x) && (10..70).contains(&y));
        let letter = x.checked_sub(24).is_some_and(|x| {
            let (at, column) = (x / 36, x / 6 % 6);
            let row = y.checked_sub(19).map(|y| y / 6);
            let letter = seed.wrapping_mul(31).wrapping_add(at as u8);
            at < 7 && column < 5 && row.is_some_and(|row| row < 7 && inked(letter, column, row))
        });
        if frame || letter { [20, 40, 90, 255] } else { [255, 255, 255, 0] }
    })
}

/// Each run of pixels as a rectangle.
fn body(drawn: &Drawing) -> String {
    let mut body = String::new();
    for y in 0..drawn.height {
        let mut from = None;
        for x in 0..=drawn.width {
            let on = x < drawn.width && drawn.pixels[y * drawn.width + x][3] > 0;
            match (on, from) {
                (true, None) => from = Some(x),
                (false, Some(start)) => {
                    body.push_str(&format!("M{start} {y}h{}v1h-{0}z", x - start));
                    from = None;
                }
                _ => {}
            }
        }
    }
    format!("<path fill='#14285a' d='{body}'/>")
}

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 300 80'>{inside}</svg>")
        .into_bytes()
}

#[test]
fn a_drawing_is_its_picture() {
    for seed in 0..4 {
        let drawn = word(seed);
        let ours = Mark::read(&svg(&body(&drawn))).unwrap();
        let used = format!("<defs><g id='a'>{}</g></defs><use xlink:href='#a'/>", body(&drawn));
        let styled = format!(
            "<style>.k{{fill:#fff}}</style><g class='k'>{}</g>",
            body(&drawn).replace("fill='#14285a'", "")
        );
        for shown in [
            drawn.png(),
            drawn.sized(0.4).jpeg(60),
            drawn.on(20).png(),
            svg(&used),
            svg(&styled),
            [
                b"\xef\xbb\xbf<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY ns 'http://x.example/'>]>"
                    .as_slice(),
                &svg(&body(&drawn)),
            ]
            .concat(),
        ] {
            let likeness = ours.likeness(&Mark::read(&shown).unwrap());
            assert!(likeness >= trace::ALIKE, "{seed}: {likeness}");
            let other = Mark::read(&svg(&body(&word(seed + 40)))).unwrap();
            let likeness = other.likeness(&Mark::read(&shown).unwrap());
            assert!(likeness < trace::ALIKE, "{seed} as another: {likeness}");
        }
    }
}

/// Each would take hours or all memory, or show what is not in the file.
#[test]
fn bombs_are_refused() {
    let shape = "<path d='M0 0h9v9h-9z'/>";
    let chain = |element: &str, link: &str| -> String {
        let level = |at: usize| {
            let inner = format!("<path d='M0 0h9v9h-9z' {link}='url(#x{})'/>", at + 1).repeat(20);
            format!("<{element} id='x{at}' width='9' height='9'>{inner}</{element}>")
        };
        (0..12).map(level).collect::<String>() + &format!("<path d='M0 0h9v9h-9z' {link}='url(#x0)'/>")
    };
    let uses =
        (0..20).map(|at| format!("<g id='u{at}'>{}</g>", format!("<use href='#u{}'/>", at + 1).repeat(10)));
    let sheet = "<style>.a{mask:url(#m0)}.b{mask:url(#m1)}</style>";
    let masks = |class: &str, inner: &str| {
        format!("<mask id='{class}'>{}</mask>", format!("<g class='{inner}'>{shape}</g>").repeat(300))
    };
    let laughs: String =
        (1..9).map(|at| format!("<!ENTITY e{at} '{}'>", format!("&e{};", at - 1).repeat(10))).collect();
    let long = "x".repeat(100_000);
    for (name, bytes) in [
        ("uses", svg(&(uses.collect::<String>() + "<g id='u20'><path d='M0 0h9'/></g><use href='#u0'/>"))),
        ("itself", svg("<g id='a'><use href='#a'/></g>")),
        ("in a ring", svg("<mask id='a'><g mask='url(#b)'/></mask><mask id='b'><g mask='url(#a)'/></mask>")),
        ("patterns", svg(&chain("pattern", "fill"))),
        ("masks", svg(&chain("mask", "mask"))),
        ("clips", svg(&chain("clipPath", "clip-path"))),
        ("masks by style", svg(&format!("{sheet}{}{}<g class='a'>{}</g>", masks("m0", "b"), masks("m1", "c"), shape.repeat(300)))),
        ("nesting", svg(&"<g>".repeat(100_000))),
        ("nesting that ends", svg(&("<g>".repeat(12_000) + shape + &"</g>".repeat(12_000)))),
        ("attributes", svg(&format!("<g {}/>", (0..60_000).map(|at| format!("a{at}='' ")).collect::<String>()))),
        ("namespaces", svg(&"<g xmlns:a='b'>".repeat(30_000))),
        ("rules", svg(&format!("<style>{}</style>{}", ".a .b{x:y}".repeat(20_000), shape.repeat(10_000)))),
        ("dashes", svg("<path d='M0 0h300' stroke='red' stroke-width='2' stroke-dasharray='0.0001'/>")),
        ("noise", svg("<filter id='f'><feTurbulence numOctaves='9999999'/></filter><g filter='url(#f)'><path d='M0 0h9v9z'/></g>")),
        ("words", svg("<text y='40'>HARBOUR DESK</text>")),
        ("a file", svg("<image href='/etc/hostname' width='9' height='9'/>")),
        ("an address", svg("<image href='http://127.0.0.1/x.png' width='9' height='9'/>")),
        ("laughs", [format!("<!DOCTYPE svg [<!ENTITY e0 'ha'>{laughs}]>").into_bytes(), svg("<g id='&e8;'/>")].concat()),
        ("one long entity", [format!("<!DOCTYPE svg [<!ENTITY e '{long}'>]>").into_bytes(), svg(&format!("<g id='{}'/>", "&e;".repeat(100_000)))].concat()),
        ("an entity from a file", b"<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><svg xmlns='http://www.w3.org/2000/svg'><g id='&e;'/></svg>".to_vec()),
    ] {
        let error = Mark::read(&bytes).unwrap_err();
        assert!(matches!(error, PictureError::Undrawable | PictureError::Damaged | PictureError::TooLarge | PictureError::Plain), "{name}: {error}");
        if !["nesting", "an entity from a file"].contains(&name) {
            assert_ne!(error, PictureError::Plain, "{name}");
        }
    }
}

#[test]
fn odd_sizes_and_numbers_are_drawn_or_refused() {
    for head in [
        "viewBox='0 0 0 0'",
        "viewBox='0 0 1e-30 1'",
        "viewBox='-1e38 -1e38 3e38 3e38'",
        "width='1e30' height='1'",
        "width='1' height='1e30'",
        "width='-4' height='nan'",
        "width='100%' height='1em'",
        "width='99999999' height='99999999' viewBox='0 0 9 9'",
        "",
    ] {
        for path in [
            "M0 0h9v9h-9z",
            "M1e38 1e38L-1e38 4C1e38 3 9 9 1 1Z",
            "M0 0A1e-20 1e20 9 1 1 3 3z",
            "M",
            "M0 0h1e-40",
        ] {
            for more in [
                "",
                "transform='scale(1e30)'",
                "transform='matrix(0 0 0 0 0 0)'",
                "stroke='red' stroke-width='1e20'",
                "stroke='red' stroke-width='1e-30'",
            ] {
                let _ = Mark::read(
                    format!("<svg xmlns='http://www.w3.org/2000/svg' {head}><path d='{path}' {more}/></svg>")
                        .as_bytes(),
                );
            }
        }
    }
}

fn release() -> Release {
    let content = Content {
        headline: Some("Old Bridge to close".into()),
        bylines: vec![Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) }],
        body: vec![
            "The bridge will close on Monday, the city said. About 2,300 vehicles cross it every day.".into(),
        ],
        ..Content::default()
    };
    let (terms, label) = (Terms::default(), Label::First);
    Release { version: 1, content, claims: Vec::new(), terms, label, by: Who::System, at: Millis(0) }
}

/// Our logo in the page itself, another drawing, one that can't be compared; what is told of the logo, and its evidence.
#[test]
fn drawings_in_the_page_are_looked_at() {
    let (ours, other) = (body(&word(1)), body(&word(50)));
    let percent = |text: &str| {
        text.replace('%', "%25")
            .replace('#', "%23")
            .replace('"', "%22")
            .replace('<', "%3C")
            .replace('>', "%3E")
    };
    let file = String::from_utf8(svg(&ours)).unwrap();
    for (logo, standing, words) in [
        (
            format!("<svg viewBox='0 0 300 80' @click='x' data-n='1 &amp; 2'>{ours}</svg>"),
            Standing::Kept,
            "looks like our logo",
        ),
        (
            format!(
                "<svg viewBox='0 0 300 80'><use xlink:href='#m'></use></svg><svg style='display:none'><symbol id='m' viewBox='0 0 300 80'>{ours}</symbol></svg>"
            ),
            Standing::Kept,
            "looks like our logo",
        ),
        (
            format!("<img alt='' src=\"data:image/svg+xml,{}\">", percent(&file)),
            Standing::Kept,
            "in the page itself",
        ),
        (format!("<svg viewBox='0 0 300 80'>{other}</svg>"), Standing::Broken, ""),
        (
            "<svg viewBox='0 0 300 80'><text y='40'>HARBOUR DESK</text></svg>".to_owned(),
            Standing::Unseen,
            "can't be compared",
        ),
    ] {
        let page = format!(
            "<!DOCTYPE html><main><h1>Old Bridge to close</h1><p>By Mara Ellison, Harbour Desk</p><div>{logo}</div><p>{}</p></main>",
            release().content.body[0]
        );
        let mut page =
            read_page("https://bay.example/x", Some("text/html; charset=utf-8"), page.as_bytes()).unwrap();
        let newsroom = Ours {
            newsroom: "Harbour Desk",
            url: "https://harbour.example/stories/1",
            logo: Some("https://harbour.example/logo"),
        };
        look_within(&mut page, &release().content, &newsroom, &Logo::new(word(1).png()));
        let terms = judge(&page, &[release()], &newsroom, Millis(0)).terms;
        let told = terms.iter().find(|term| term.name == "logo").unwrap();
        assert_eq!(told.standing, standing, "{}: {}", told.evidence, &logo[..60]);
        assert!(told.evidence.contains(words), "{}", told.evidence);
    }
}
