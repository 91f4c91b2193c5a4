//! How the demo tells its steps in the terminal.

use std::io::IsTerminal;

use crate::input::print;

/// Lines are set no wider than this.
const WIDTH: usize = 98;

/// Tells steps, numbered.
#[derive(Debug)]
pub(crate) struct Teller {
    step: usize,
    bold: bool,
}

impl Teller {
    /// A teller on standard output.
    pub(crate) fn new() -> Self {
        Self { step: 0, bold: std::io::stdout().is_terminal() }
    }

    /// Opens the next step.
    pub(crate) fn step(&mut self, title: &str) -> anyhow::Result<()> {
        self.step += 1;
        let (on, off) = if self.bold { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        print(&format!("\n{on}{:>2}  {title}{off}\n", self.step))
    }

    /// Tells one thing that happened.
    pub(crate) fn say(&self, words: &str) -> anyhow::Result<()> {
        print(&wrapped(words, "    ", "    "))
    }

    /// Tells one of several things.
    pub(crate) fn item(&self, words: &str) -> anyhow::Result<()> {
        print(&wrapped(words, "    - ", "      "))
    }

    /// Sets rows in columns, each as wide as its widest cell; the first row is the head.
    pub(crate) fn table(&self, rows: &[Vec<String>]) -> anyhow::Result<()> {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column));
        let widths: Vec<usize> = (0..columns)
            .map(|column| cells(column).map(|cell| cell.chars().count()).max().unwrap_or(0))
            .collect();
        let mut set = String::from("\n");
        for (index, row) in rows.iter().enumerate() {
            let line: Vec<String> =
                row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            set.push_str(&format!("    {}\n", line.join("  ").trim_end()));
            if index == 0 {
                let rule: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
                set.push_str(&format!("    {}\n", rule.join("  ")));
            }
        }
        print(&set)
    }
}

/// `words` broken at spaces, the first line after `first`, the others after `others`.
fn wrapped(words: &str, first: &str, others: &str) -> String {
    let mut set = String::new();
    let mut line = first.to_owned();
    for word in words.split_whitespace() {
        if line.chars().count() + word.chars().count() > WIDTH && !line.trim().is_empty() {
            set.push_str(line.trim_end());
            set.push('\n');
            others.clone_into(&mut line);
        }
        line.push_str(word);
        line.push(' ');
    }
    set.push_str(line.trim_end());
    set.push('\n');
    set
}

/// "1 claim", "2 claims".
pub(crate) fn many(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_broken_at_spaces() {
        let words = "word ".repeat(40);
        let set = wrapped(&words, "    - ", "      ");
        assert!(set.lines().all(|line| line.chars().count() <= WIDTH));
        assert!(
            set.starts_with("    - word")
                && set.lines().nth(1).is_some_and(|line| line.starts_with("      word"))
        );
    }
}
