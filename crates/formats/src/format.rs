//! What a file is written in, and taking it in as that.

use crate::intake::{Intake, IntakeError};
use crate::{html, markdown, text};

/// What a file is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Plain text.
    Text,
    /// Markdown, with or without front matter.
    Markdown,
    /// A web page.
    Html,
}

impl Format {
    /// By the file's name, and by its first words where the name does not say.
    #[must_use]
    pub fn of(name: &str, text: &str) -> Self {
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
        match ending.as_deref() {
            Some("md" | "markdown") => return Self::Markdown,
            Some("html" | "htm" | "xhtml") => return Self::Html,
            _ => {}
        }
        let head: String = text.trim_start().chars().take(512).collect::<String>().to_ascii_lowercase();
        if ["<!doctype html", "<html", "<head", "<body", "<article"].iter().any(|tag| head.starts_with(tag))
            || (head.starts_with('<') && head.contains("<html"))
        {
            return Self::Html;
        }
        if head.starts_with("---\n") || head.starts_with("---\r\n") || head.starts_with("# ") {
            return Self::Markdown;
        }
        Self::Text
    }
}

/// Takes in `copy` as `format`.
pub fn intake(format: Format, copy: &str) -> Result<Intake, IntakeError> {
    match format {
        Format::Text => Ok(text::intake(copy)),
        Format::Markdown => markdown::intake(copy),
        Format::Html => html::intake(copy),
    }
}
