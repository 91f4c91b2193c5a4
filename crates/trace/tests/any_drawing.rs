//! Any drawing (SVG) is drawn or refused, and stops nothing on the way.

use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::*;
use trace::Mark;

fn svg(inside: &str) -> Vec<u8> {
    format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 80'>{inside}</svg>").into_bytes()
}

static PANICS: AtomicUsize = AtomicUsize::new(0);

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        "(#|url\\(#)[ab]\\)?",
        "-?[0-9]{1,3}(\\.[0-9]|e[0-9]{1,2})?(%|px|em)?",
        "[MLHVCSQTAZmlhvcsqtaz0-9 ,.-]{0,30}",
        "(scale|rotate|matrix|translate|skewX)\\([0-9 ,.e-]{0,20}\\)",
        "(objectBoundingBox|userSpaceOnUse|none|evenodd|currentColor|red|#fff|hidden|inherit)",
        "[ -;=?-~]{0,8}",
    ]
}

fn piece() -> impl Strategy<Value = String> {
    let name = prop_oneof![
        Just("path"),
        Just("g"),
        Just("use"),
        Just("mask"),
        Just("clipPath"),
        Just("pattern"),
        Just("linearGradient"),
        Just("radialGradient"),
        Just("stop"),
        Just("rect"),
        Just("circle"),
        Just("ellipse"),
        Just("polygon"),
        Just("svg"),
        Just("symbol"),
        Just("filter"),
        Just("feGaussianBlur"),
        Just("feOffset"),
        Just("feMerge"),
        Just("feFlood"),
        Just("defs"),
        Just("switch"),
        Just("style"),
        Just("a"),
        Just("line"),
        Just("text"),
    ];
    let attribute = prop_oneof![
        Just("d"),
        Just("id"),
        Just("href"),
        Just("fill"),
        Just("stroke"),
        Just("mask"),
        Just("clip-path"),
        Just("filter"),
        Just("transform"),
        Just("viewBox"),
        Just("width"),
        Just("height"),
        Just("x"),
        Just("y"),
        Just("r"),
        Just("cx"),
        Just("rx"),
        Just("points"),
        Just("offset"),
        Just("style"),
        Just("class"),
        Just("stroke-width"),
        Just("opacity"),
        Just("stdDeviation"),
        Just("patternUnits"),
        Just("maskContentUnits"),
        Just("gradientTransform"),
        Just("preserveAspectRatio"),
        Just("display"),
        Just("in"),
        Just("stroke-dasharray"),
        Just("x1"),
        Just("fx"),
    ];
    let attributes = proptest::collection::vec((attribute, value()), 0..5);
    (name, attributes, 0..3_u8).prop_map(|(name, attributes, end)| {
        let mut written: Vec<String> = Vec::new();
        let mut seen = Vec::new();
        for (attribute, value) in attributes {
            if !seen.contains(&attribute) {
                seen.push(attribute);
                written.push(format!("{attribute}='{}'", value.replace(['\'', '&', '<'], "")));
            }
        }
        let open = format!("<{name} {}", written.join(" "));
        match end {
            0 => format!("{open}>"),
            1 => format!("{open}/>"),
            _ => format!("{open}></{name}>"),
        }
    })
}

/// Closes what is open, in order.
fn closed(pieces: &[String]) -> String {
    let (mut text, mut open) = (String::new(), Vec::new());
    for piece in pieces {
        text.push_str(piece);
        if !piece.ends_with("/>") && !piece.contains("</") {
            open.push(piece.trim_start_matches('<').split([' ', '>']).next().unwrap_or_default().to_owned());
        }
        if open.len() > 6 {
            text.push_str(&format!("</{}>", open.pop().unwrap_or_default()));
        }
    }
    open.iter().rev().for_each(|name| text.push_str(&format!("</{name}>")));
    text
}

proptest! {
    /// The renderer is not stopped by a panic that is caught, either: none is to be had.
    #[test]
    fn any_drawing(pieces in proptest::collection::vec(piece(), 0..40), cut in 0..4_000_usize) {
        std::panic::set_hook(Box::new(|_| { PANICS.fetch_add(1, Ordering::Relaxed); }));
        let bytes = svg(&closed(&pieces));
        let _ = Mark::read(&bytes);
        let _ = Mark::read(bytes.get(..cut).unwrap_or_default());
        let panics = PANICS.swap(0, Ordering::Relaxed);
        let _ = std::panic::take_hook();
        prop_assert_eq!(panics, 0, "{}", String::from_utf8_lossy(&bytes));
    }
}
