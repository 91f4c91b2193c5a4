//! Reads logos: files, or Iconify's collection.

use std::path::Path;

use anyhow::Context as _;
use serde_json::Value;

/// A logo as its house keeps it.
pub(crate) struct Logo {
    pub(crate) name: String,
    pub(crate) svg: String,
}

impl Logo {
    /// 0 or 1, by its house.
    pub(crate) fn half(&self) -> u64 {
        let mix = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        (self.house().bytes().fold(0xcbf2_9ce4_8422_2325, mix) >> 17) & 1
    }

    /// "aws-s3" is of "aws".
    fn house(&self) -> &str {
        self.name.split('-').next().unwrap_or_default()
    }
}

/// Whether two may look alike with good reason.
pub(crate) fn same_house(one: &Logo, two: &Logo) -> bool {
    one.house() == two.house()
}

/// All logos of a folder, by name.
pub(crate) fn read(folder: &Path) -> anyhow::Result<Vec<Logo>> {
    let collection = folder.join("icons.json");
    let mut logos = if collection.exists() { iconify(&collection)? } else { files(folder)? };
    logos.sort_by(|one, two| one.name.cmp(&two.name));
    Ok(logos)
}

fn files(folder: &Path) -> anyhow::Result<Vec<Logo>> {
    let mut logos = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if path.extension().is_some_and(|extension| extension == "svg") {
            let svg = std::fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            logos.push(Logo { name, svg });
        }
    }
    Ok(logos)
}

/// "icons": name, and body, width and height, or the collection's own.
fn iconify(file: &Path) -> anyhow::Result<Vec<Logo>> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let all: Value = serde_json::from_str(&text).with_context(|| file.display().to_string())?;
    let icons = all.get("icons").and_then(Value::as_object).context("no icons in it")?;
    let logo = |(name, icon): (&String, &Value)| {
        let number = |key: &str| icon.get(key).or_else(|| all.get(key)).and_then(Value::as_f64);
        let (width, height) = (number("width").unwrap_or(16.0), number("height").unwrap_or(16.0));
        let (left, top) = (number("left").unwrap_or(0.0), number("top").unwrap_or(0.0));
        let body = icon.get("body")?.as_str()?;
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"{left} {top} {width} {height}\">{body}</svg>"
        );
        Some(Logo { name: name.clone(), svg })
    };
    Ok(icons.iter().filter_map(logo).collect())
}
