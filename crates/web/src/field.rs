//! Fields of forms: a label, a control, a hint, all tied together for whoever can't see them.

use maud::{Markup, html};

/// A line of text.
#[must_use]
pub(crate) fn text(name: &str, label: &str, value: &str, hint: &str) -> Markup {
    kind("text", name, label, value, hint)
}

/// An `<input>` of the given type.
#[must_use]
pub(crate) fn kind(kind: &str, name: &str, label: &str, value: &str, hint: &str) -> Markup {
    let (about, complete) = (format!("{name}-hint"), autocomplete(kind, name));
    html! {
        div class="field" {
            label for=(name) { (label) }
            input id=(name) name=(name) type=(kind) value=(value) autocomplete=(complete) aria-describedby=[described(hint, &about)];
            (hinted(hint, &about))
        }
    }
}

/// Several lines of text.
#[must_use]
pub(crate) fn lines(name: &str, label: &str, value: &str, rows: u32, hint: &str) -> Markup {
    area(name, label, value, rows, hint, "")
}

/// Several lines in the face of copy.
#[must_use]
pub(crate) fn copy(name: &str, label: &str, value: &str, rows: u32, hint: &str) -> Markup {
    area(name, label, value, rows, hint, "copy")
}

fn area(name: &str, label: &str, value: &str, rows: u32, hint: &str, class: &str) -> Markup {
    let about = format!("{name}-hint");
    html! {
        div class="field" {
            label for=(name) { (label) }
            // The first line end inside a textarea is dropped by browsers, so one is always there to drop.
            textarea id=(name) name=(name) rows=(rows) class=(class) aria-describedby=[described(hint, &about)] { "\n" (value) }
            (hinted(hint, &about))
        }
    }
}

/// One of several values.
#[must_use]
pub(crate) fn choice(name: &str, label: &str, values: &[(&str, &str)], chosen: &str) -> Markup {
    html! {
        div class="field" {
            label for=(name) { (label) }
            select id=(name) name=(name) {
                @for (value, words) in values { option value=(value) selected[*value == chosen] { (words) } }
            }
        }
    }
}

/// A box to tick.
#[must_use]
pub(crate) fn tick(name: &str, value: &str, label: &str, ticked: bool) -> Markup {
    let id = format!("{name}-{value}");
    html! {
        div class="check" {
            input id=(id) type="checkbox" name=(name) value=(value) checked[ticked];
            label for=(id) { (label) }
        }
    }
}

/// One of several, all shown.
#[must_use]
pub(crate) fn radio(name: &str, value: &str, label: &str, chosen: bool) -> Markup {
    let id = format!("{name}-{value}");
    html! {
        div class="check" {
            input id=(id) type="radio" name=(name) value=(value) checked[chosen];
            label for=(id) { (label) }
        }
    }
}

fn described<'a>(hint: &str, about: &'a str) -> Option<&'a str> {
    (!hint.is_empty()).then_some(about)
}

fn hinted(hint: &str, about: &str) -> Markup {
    html! { @if !hint.is_empty() { p class="hint" id=(about) { (hint) } } }
}

fn autocomplete(kind: &str, name: &str) -> &'static str {
    match (kind, name) {
        ("password", "new-password" | "again") => "new-password",
        ("password", _) => "current-password",
        ("email", _) => "email",
        _ => "off",
    }
}
