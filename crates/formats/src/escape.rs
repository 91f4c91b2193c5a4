//! Text made safe to stand inside HTML and XML.

/// `text` for element content and quoted attributes of HTML and XML. Characters that XML 1.0 forbids even when
/// escaped are dropped.
#[must_use]
pub fn markup(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 16);
    for char in text.chars() {
        match char {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => {
                safe.push(char);
            }
            _ => {}
        }
    }
    safe
}

/// `json` so that it can stand inside a `<script>` element: no `</script>`, no comment opener, and no line
/// separator that older script engines take for a line end can be left in it.
#[must_use]
pub fn json_in_script(json: &str) -> String {
    let mut safe = String::with_capacity(json.len());
    for char in json.chars() {
        match char {
            '<' => safe.push_str("\\u003c"),
            '>' => safe.push_str("\\u003e"),
            '&' => safe.push_str("\\u0026"),
            '\u{2028}' => safe.push_str("\\u2028"),
            '\u{2029}' => safe.push_str("\\u2029"),
            _ => safe.push(char),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_cannot_break_out() {
        assert_eq!(markup("a <b> & \"c\" 'd'"), "a &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;");
        assert_eq!(markup("bell\u{7} null\0 end"), "bell null end");
    }

    #[test]
    fn a_script_cannot_be_closed_from_inside() {
        assert_eq!(json_in_script("\"</script><!--\""), "\"\\u003c/script\\u003e\\u003c!--\"");
    }
}
