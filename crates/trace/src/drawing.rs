//! A drawing (SVG) as a raster: what a page shows of a logo kept as SVG, drawn within bounds that are looked at before anything is drawn.
//!
//! Nothing outside the drawing is read: no file, no address, no font of the system, no picture within it. A drawing that needs any of these
//! would be drawn in part, and its likeness would mean nothing, so it is refused.

mod bounds;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{Document, ParsingOptions};
use resvg::usvg::{ImageHrefResolver, Options, Tree};

use crate::raster::{PictureError, Raster};

/// Pixels drawn: a mark is compared at a few thousand.
const PIXELS: f32 = 120_000.0;
/// Most pixels on a side: very wide and very tall ones.
const LONGEST: f32 = 1_600.0;

/// Whether the bytes may be a drawing: markup with an `<svg>` in it.
pub(crate) fn is_drawing(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    bytes.first() == Some(&b'<') && memchr::memmem::find(bytes, b"<svg").is_some()
}

/// Draws it on nothing.
pub(crate) fn draw(bytes: &[u8]) -> Result<Raster, PictureError> {
    if bytes.len() > bounds::MOST_BYTES {
        return Err(PictureError::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| PictureError::Damaged)?;
    let text = text.trim_start_matches('\u{feff}').trim_start();
    bounds::before_reading(text)?;
    let options =
        ParsingOptions { allow_dtd: true, nodes_limit: bounds::MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|_| PictureError::Damaged)?;
    if document.root_element().tag_name().name() != "svg" {
        return Err(PictureError::Kind);
    }
    bounds::before_drawing(&document)?;
    // The renderer is another's and its input a stranger's: where it stops, the drawing is one that can't be drawn.
    let drawn = std::panic::catch_unwind(|| pixels(&document));
    drawn.unwrap_or(Err(PictureError::Undrawable))
}

fn pixels(document: &Document<'_>) -> Result<Raster, PictureError> {
    let nothing =
        ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    let tree = Tree::from_xmltree(document, &options).map_err(|_| PictureError::Damaged)?;
    bounds::strokes(tree.root())?;
    let size = tree.size();
    let scale = (PIXELS / size.width() / size.height()).sqrt().min(LONGEST / size.width().max(size.height()));
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 1 and LONGEST")]
    let side = |length: f32| (length * scale).ceil().clamp(1.0, LONGEST) as u32;
    let mut pixmap = Pixmap::new(side(size.width()), side(size.height())).ok_or(PictureError::Damaged)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let (width, height) = (pixmap.width() as usize, pixmap.height() as usize);
    let pixels = pixmap.pixels().iter().map(|pixel| {
        let colour = pixel.demultiply();
        [colour.red(), colour.green(), colour.blue(), colour.alpha()]
    });
    Ok(Raster { width, height, pixels: pixels.collect() })
}
