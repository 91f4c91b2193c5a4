//! Tables for spreadsheets: comma-separated values as RFC 4180 has them, with nothing in them that a spreadsheet would run.

use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};

/// What a cell must not begin with, since spreadsheets take it for a formula (OWASP, CSV Injection).
const FORMULA: [char; 8] = ['=', '+', '-', '@', '\t', '\r', '＝', '＠'];

/// A table, its first row the names of the columns.
#[derive(Debug, Default)]
pub(crate) struct Table(String);

impl Table {
    /// A table with these columns.
    #[must_use]
    pub(crate) fn new(columns: &[&str]) -> Self {
        let mut table = Self::default();
        table.row(columns.iter().map(|name| (*name).to_owned()));
        table
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        for (index, text) in cells.into_iter().enumerate() {
            if index > 0 {
                self.0.push(',');
            }
            self.0.push_str(&cell(&text));
        }
        self.0.push_str("\r\n");
    }

    /// The table as a file to keep.
    #[must_use]
    pub(crate) fn download(self, name: &str) -> Response {
        let headers = [
            (CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
            (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
            (CACHE_CONTROL, "no-store".to_owned()),
        ];
        (headers, self.0).into_response()
    }
}

/// One cell: what would be a formula gets an apostrophe before it, which spreadsheets take for "this is text".
fn cell(text: &str) -> String {
    let guard = if text.trim_start_matches(' ').starts_with(FORMULA) { "'" } else { "" };
    let quote = text.contains(['"', ',', '\n', '\r', '\t']) || text.starts_with(' ') || text.ends_with(' ');
    if quote { format!("\"{guard}{}\"", text.replace('"', "\"\"")) } else { format!("{guard}{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_never_formulas() {
        for (text, expected) in [
            ("kept", "kept"),
            ("", ""),
            ("one, two", "\"one, two\""),
            ("a \"quote\"", "\"a \"\"quote\"\"\""),
            ("two\nlines", "\"two\nlines\""),
            ("=1+1", "'=1+1"),
            ("+49", "'+49"),
            ("-1", "'-1"),
            ("@SUM(A1)", "'@SUM(A1)"),
            (" =1", "\"' =1\""),
            ("\t=1", "\"'\t=1\""),
            ("=cmd|' /C calc'!A0, x", "\"'=cmd|' /C calc'!A0, x\""),
            ("https://bay.example/a=b", "https://bay.example/a=b"),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }

    #[test]
    fn rows_end_as_the_standard_has_it() {
        let mut table = Table::new(&["site", "state"]);
        table.row(["bay.example".to_owned(), "edited".to_owned()]);
        assert_eq!(table.0, "site,state\r\nbay.example,edited\r\n");
    }
}
