//! Files that are packed themselves, whatever their server says of it: "sitemap.xml.gz".

use std::io::Read;

use flate2::read::MultiGzDecoder;

/// What every gzip file begins with (RFC 1952).
const MAGIC: [u8; 3] = [0x1f, 0x8b, 0x08];

/// The bytes, unpacked where they are gzip; at most `most` of them. What stands behind damage is left out.
pub(crate) fn unpacked(bytes: Vec<u8>, most: usize) -> Vec<u8> {
    if !bytes.starts_with(&MAGIC) {
        return bytes;
    }
    let mut unpacked = Vec::new();
    // Damage is the end of what can be read, as the end itself is.
    let _ = MultiGzDecoder::new(bytes.as_slice()).take(most as u64).read_to_end(&mut unpacked);
    unpacked
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn packed(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn gzip_is_unpacked_within_bounds_and_anything_else_is_as_it_was() {
        let words: Vec<u8> = (0..400_000_u32).flat_map(|number| number.to_string().into_bytes()).collect();
        let file = packed(&words);
        assert_eq!(unpacked(file.clone(), 1 << 24), words);
        assert_eq!(unpacked([file.clone(), packed(b"more")].concat(), 1 << 24).len(), words.len() + 4);
        assert_eq!(unpacked(packed(&vec![0; 50 << 20]), 1 << 20).len(), 1 << 20, "a bomb is cut off");
        let cut = unpacked(file[..file.len() / 2].to_vec(), 1 << 24);
        assert!(!cut.is_empty() && words.starts_with(&cut), "what came before the damage is kept");
        for plain in [&b"<urlset>"[..], b"", b"\x1f\x8b"] {
            assert_eq!(unpacked(plain.to_vec(), 10), plain);
        }
    }
}
