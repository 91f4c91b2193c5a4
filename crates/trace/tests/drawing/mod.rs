//! Pictures drawn for tests, made smaller and packed as a republisher's system does it.
#![allow(dead_code, reason = "each test file takes what it needs")]

/// Colours with alpha, row by row.
#[derive(Clone)]
pub(crate) struct Drawing {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<[u8; 4]>,
}

/// Five by seven points a letter, drawn by the letter's number: no alphabet, but as different as letters are.
pub(crate) fn inked(letter: u8, x: usize, y: usize) -> bool {
    let mut bits = u64::from(letter).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (bits >> (y * 5 + x)) & 1 == 1
}

impl Drawing {
    /// Each pixel by its place.
    pub(crate) fn of(width: usize, height: usize, pixel: impl Fn(usize, usize) -> [u8; 4]) -> Self {
        let pixels = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        Self { width, height, pixels: pixels.map(|(x, y)| pixel(x, y)).collect() }
    }

    /// Mean of the pixels that fall on each, set on white where `opaque`.
    pub(crate) fn sized(&self, share: f32) -> Self {
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

    pub(crate) fn on(&self, ground: u8) -> Self {
        let mix = |[r, g, b, a]: [u8; 4]| {
            let over = |c: u8| {
                ((u32::from(c) * u32::from(a) + u32::from(ground) * (255 - u32::from(a))) / 255) as u8
            };
            [over(r), over(g), over(b), 255]
        };
        Self { pixels: self.pixels.iter().copied().map(mix).collect(), ..*self }
    }

    pub(crate) fn with_margin(&self, margin: usize) -> Self {
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

    pub(crate) fn png(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width as u32, self.height as u32);
        encoder.set_color(png::ColorType::Rgba);
        encoder.write_header().unwrap().write_image_data(&self.rgba()).unwrap();
        bytes
    }

    pub(crate) fn jpeg(&self, quality: u8) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
        encoder
            .encode(&self.rgb(), self.width as u16, self.height as u16, jpeg_encoder::ColorType::Rgb)
            .unwrap();
        bytes
    }

    pub(crate) fn gif(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut pixels = self.on(255).rgba();
        let frame = gif::Frame::from_rgba(self.width as u16, self.height as u16, &mut pixels);
        gif::Encoder::new(&mut bytes, self.width as u16, self.height as u16, &[])
            .unwrap()
            .write_frame(&frame)
            .unwrap();
        bytes
    }

    pub(crate) fn webp(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        let encoder = image_webp::WebPEncoder::new(&mut bytes);
        encoder
            .encode(&self.rgba(), self.width as u32, self.height as u32, image_webp::ColorType::Rgba8)
            .unwrap();
        bytes
    }
}
