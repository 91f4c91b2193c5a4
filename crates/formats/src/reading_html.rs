//! What the reader saw, marked in the copy: quotes, sources, cues and figures, as one self-contained page.

use reading::{Reading, Span};

use crate::escape::markup;

const STYLE: &str = "\
body { font: 1.1rem/1.6 Georgia, serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fdfbf7; }
p { white-space: pre-wrap; }
.key { font-family: sans-serif; font-size: 0.9rem; }
.quote { background: #e6f1f9; } .source { border-bottom: 3px solid #0072b2; } .cue { font-style: italic; }
.figure { border-bottom: 3px double #d55e00; } .claim { border-left: 2px solid #999; }
@media (prefers-color-scheme: dark) { body { color: #e8e6e1; background: #1b1b1b; } .quote { background: #1d3343; } }
";

/// A page with `text` and what `reading` saw in it. `title` is what to call it.
#[must_use]
pub fn page(title: &str, text: &str, reading: &Reading) -> String {
    let title = markup(title);
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}: what was read</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p class=\"key\">{}</p>\n{}</body>\n</html>\n",
        key(reading),
        paragraphs(text, reading)
    )
}

fn key(reading: &Reading) -> String {
    format!(
        "{} sentences, <span class=\"quote\">{} quotes</span>, {} attributions (<span class=\"source\">source</span>, \
         <span class=\"cue\">cue</span>), <span class=\"figure\">{} figures</span>, {} claims",
        reading.sentences.len(),
        reading.quotes.len(),
        reading.attributions.len(),
        reading.figures.len(),
        reading.claims.len()
    )
}

fn paragraphs(text: &str, reading: &Reading) -> String {
    let marks = marks(reading);
    let (mut out, mut next) = (String::new(), 0);
    for paragraph in &reading.paragraphs {
        let first = next;
        while marks.get(next).is_some_and(|(span, _)| span.start < paragraph.span.end) {
            next += 1;
        }
        out.push_str("<p>");
        paragraph_html(text, paragraph.span, marks.get(first..next).unwrap_or_default(), &mut out);
        out.push_str("</p>\n");
    }
    out
}

/// Everything to mark, in order.
fn marks(reading: &Reading) -> Vec<(Span, &'static str)> {
    let quotes = reading.quotes.iter().map(|quote| (quote.span, "quote"));
    let figures = reading.figures.iter().map(|figure| (figure.span, "figure"));
    let sources = reading.attributions.iter().flat_map(|one| one.source.iter().map(|span| (*span, "source")));
    let cues = reading.attributions.iter().flat_map(|one| one.cue.iter().map(|span| (*span, "cue")));
    let mut marks: Vec<_> = quotes.chain(figures).chain(sources).chain(cues).collect();
    marks.sort_unstable();
    marks.dedup();
    marks
}

/// One paragraph in stretches between the edges of marks, each with the classes of the marks over it.
fn paragraph_html(text: &str, paragraph: Span, marks: &[(Span, &'static str)], out: &mut String) {
    let inside = |at: usize| at.clamp(paragraph.start, paragraph.end);
    let mut edges: Vec<usize> = vec![paragraph.start, paragraph.end];
    edges.extend(marks.iter().flat_map(|(span, _)| [inside(span.start), inside(span.end)]));
    edges.sort_unstable();
    edges.dedup();
    let (mut open, mut next): (Vec<(Span, &str)>, usize) = (Vec::new(), 0);
    for pair in edges.windows(2) {
        let [start, end] = *pair else { continue };
        open.retain(|(span, _)| span.end > start);
        while let Some(mark) = marks.get(next).filter(|(span, _)| inside(span.start) <= start) {
            open.push(*mark);
            next += 1;
        }
        open.retain(|(span, _)| span.end > start);
        let mut classes: Vec<&str> = open.iter().map(|(_, class)| *class).collect();
        classes.sort_unstable();
        classes.dedup();
        let words = markup(Span::new(start, end).of(text));
        match classes.as_slice() {
            [] => out.push_str(&words),
            classes => out.push_str(&format!("<span class=\"{}\">{words}</span>", classes.join(" "))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_stands_once_in_the_page() {
        let text = "“It held,” Ada Marsh said. The <pier> cost about $2.5 million.\n\nIt closes.";
        let page = page("Pier", text, &reading::read(text));
        assert!(page.contains("<span class=\"quote\">“It held,”</span>"), "{page}");
        assert!(page.contains("<span class=\"figure\">about $2.5 million</span>"), "{page}");
        assert!(page.contains("&lt;pier&gt;"));
        assert_eq!(page.matches("It closes.").count(), 1);
    }
}
