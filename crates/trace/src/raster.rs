//! A small picture as pixels: PNG, JPEG, GIF, WebP or SVG, of a stranger's making, within bounds that are looked at before
//! anything is unpacked.

use std::io::Cursor;

use crate::drawing::{draw, is_drawing};

/// Largest file read.
pub(crate) const MOST_BYTES: usize = 2 << 20;
/// Most pixels unpacked: a logo of 2,000 by 2,000.
const MOST_PIXELS: usize = 4_000_000;
/// Most memory a decoder may ask for by the way.
const MOST_MEMORY: usize = 64 << 20;

/// Why a picture can't be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureError {
    /// None of the kinds that are read.
    #[error("it is no PNG, JPEG, GIF, WebP or SVG picture")]
    Kind,
    /// More bytes or pixels than a logo has.
    #[error("it is larger than a logo: over 2 MiB or four million pixels")]
    TooLarge,
    /// It can't be unpacked.
    #[error("it is damaged")]
    Damaged,
    /// A drawing with words in fonts or pictures within, or with more in it than a logo has.
    #[error(
        "it is a drawing with words in fonts, pictures or dashes in it, or with more in it than a logo has"
    )]
    Undrawable,
    /// It shows hardly anything.
    #[error("it is too plain to be told from others")]
    Plain,
}

/// Red, green, blue and how opaque each pixel is, row by row.
pub(crate) struct Raster {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<[u8; 4]>,
}

impl Raster {
    /// Unpacks the first frame.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        if bytes.len() > MOST_BYTES {
            return Err(PictureError::TooLarge);
        }
        match bytes {
            [0x89, b'P', b'N', b'G', ..] => png(bytes),
            [0xff, 0xd8, 0xff, ..] => jpeg(bytes),
            [b'G', b'I', b'F', b'8', ..] => gif(bytes),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(bytes),
            _ if is_drawing(bytes) => draw(bytes),
            _ => Err(PictureError::Kind),
        }
    }

    /// From samples of one to four channels: grey, grey and alpha, colours, colours and alpha.
    fn of(width: usize, height: usize, samples: &[u8], channels: usize) -> Result<Self, PictureError> {
        let chunks = samples.chunks_exact(channels.max(1)).take(width * height);
        let pixels: Vec<[u8; 4]> = chunks.map(pixel).collect();
        if pixels.is_empty() || pixels.len() != width * height {
            return Err(PictureError::Damaged);
        }
        Ok(Self { width, height, pixels })
    }
}

fn pixel(samples: &[u8]) -> [u8; 4] {
    match *samples {
        [grey] => [grey, grey, grey, 255],
        [grey, alpha] => [grey, grey, grey, alpha],
        [r, g, b] => [r, g, b, 255],
        [r, g, b, alpha, ..] => [r, g, b, alpha],
        [] => [255, 255, 255, 0],
    }
}

/// Width and height, where they are not too much.
fn bounded(width: impl TryInto<usize>, height: impl TryInto<usize>) -> Result<(usize, usize), PictureError> {
    let (width, height) = (width.try_into().ok(), height.try_into().ok());
    let (Some(width), Some(height)) = (width, height) else { return Err(PictureError::TooLarge) };
    let pixels: Option<usize> = usize::checked_mul(width, height);
    if pixels.is_none_or(|pixels| pixels > MOST_PIXELS) {
        return Err(PictureError::TooLarge);
    }
    Ok((width, height))
}

fn damaged<E>(_: E) -> PictureError {
    PictureError::Damaged
}

fn png(bytes: &[u8]) -> Result<Raster, PictureError> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: MOST_MEMORY });
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(damaged)?;
    let (width, height) = bounded(reader.info().width, reader.info().height)?;
    let channels = reader.output_color_type().0.samples();
    let size =
        reader.output_buffer_size().filter(|size| *size <= MOST_PIXELS * 4).ok_or(PictureError::TooLarge)?;
    let mut samples = vec![0; size];
    reader.next_frame(&mut samples).map_err(damaged)?;
    Raster::of(width, height, &samples, channels)
}

fn jpeg(bytes: &[u8]) -> Result<Raster, PictureError> {
    use zune_core::colorspace::ColorSpace;
    use zune_core::options::DecoderOptions;
    let options = DecoderOptions::new_safe().jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = zune_jpeg::JpegDecoder::new_with_options(Cursor::new(bytes), options);
    decoder.decode_headers().map_err(damaged)?;
    let info = decoder.info().ok_or(PictureError::Damaged)?;
    let (width, height) = bounded(info.width, info.height)?;
    let samples = decoder.decode().map_err(damaged)?;
    Raster::of(width, height, &samples, samples.len() / (width * height).max(1))
}

fn gif(bytes: &[u8]) -> Result<Raster, PictureError> {
    let mut options = gif::DecodeOptions::new();
    options.set_color_output(gif::ColorOutput::RGBA);
    let most = std::num::NonZeroU64::new(MOST_MEMORY as u64);
    options.set_memory_limit(most.map_or(gif::MemoryLimit::Unlimited, gif::MemoryLimit::Bytes));
    let mut decoder = options.read_info(Cursor::new(bytes)).map_err(damaged)?;
    bounded(decoder.width(), decoder.height())?;
    let frame = decoder.read_next_frame().map_err(damaged)?.ok_or(PictureError::Damaged)?;
    let (width, height) = bounded(frame.width, frame.height)?;
    Raster::of(width, height, &frame.buffer, 4)
}

fn webp(bytes: &[u8]) -> Result<Raster, PictureError> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(damaged)?;
    decoder.set_memory_limit(MOST_MEMORY);
    let (width, height) = decoder.dimensions();
    let (width, height) = bounded(width, height)?;
    let channels = if decoder.has_alpha() { 4 } else { 3 };
    let size =
        decoder.output_buffer_size().filter(|size| *size <= MOST_PIXELS * 4).ok_or(PictureError::TooLarge)?;
    let mut samples = vec![0; size];
    decoder.read_image(&mut samples).map_err(damaged)?;
    Raster::of(width, height, &samples, channels)
}
