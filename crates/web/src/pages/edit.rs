//! Writing: a new story, or the next words of one.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use maud::{Markup, html};
use story::content::{Byline, Content, Urgency};
use story::ids::ItemId;

use crate::access::{App, Sent, Visitor, see_other};
use crate::answer::{Page, csrf};
use crate::fault::Fault;
use crate::form::Form;
use crate::{field, when};

/// A story as it stands in the form. What was typed is kept as typed, right or wrong.
#[derive(Debug, Clone, Default)]
struct Typed {
    slugline: String,
    headline: String,
    dateline: String,
    date: String,
    bylines: String,
    standfirst: String,
    key_points: String,
    body: String,
    ednote: String,
    urgency: String,
    subjects: String,
    embargo: String,
    seen: u64,
}

/// An empty form, but for the writer's own byline.
pub(crate) async fn new(State(app): State<App>, visitor: Visitor) -> Result<Response, Fault> {
    let name = visitor.who.as_ref().map_or("", |who| who.name.as_str());
    let house = app.newsroom.settings().await?.name;
    let byline = Byline { name: name.to_owned(), affiliation: (!house.is_empty()).then_some(house) };
    let content = Content { bylines: vec![byline], ..Content::default() };
    Ok(page(&visitor, None, &Typed::of(&content, 0), None))
}

/// A form filled from a file: text, Markdown or a web page. Nothing is saved yet.
pub(crate) async fn from_file(visitor: Visitor, Sent(form): Sent) -> Response {
    let read = match form.file("file") {
        None => Err(Fault::field("File", "choose one")),
        Some(file) => newsroom::read_file(&file.name, &file.bytes).map_err(Fault::from),
    };
    match read {
        Ok(intake) => page(&visitor, None, &Typed::of(&intake.content(), 0), None),
        Err(fault) => page(&visitor, None, &Typed::default(), Some(&fault)),
    }
}

/// Begins a story.
pub(crate) async fn open(
    State(app): State<App>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let typed = Typed::sent(&form);
    let opened = match typed.content() {
        Ok(content) => app.newsroom.open_item(visitor.actor()?, content).await.map_err(Fault::from),
        Err(fault) => Err(fault),
    };
    match opened {
        Ok(id) => Ok(see_other(&format!("/desk/{id}"))),
        Err(fault) => Ok(page(&visitor, None, &typed, Some(&fault))),
    }
}

/// The words as they are.
pub(crate) async fn show(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
) -> Result<Response, Fault> {
    let loaded = app.newsroom.item(&ItemId(id)).await?;
    let typed = Typed::of(&loaded.item.content, loaded.version());
    Ok(page(&visitor, Some(&loaded.item.id), &typed, None))
}

/// Replaces the words.
pub(crate) async fn save(
    State(app): State<App>,
    Path(id): Path<String>,
    visitor: Visitor,
    Sent(form): Sent,
) -> Result<Response, Fault> {
    let (id, typed) = (ItemId(id), Typed::sent(&form));
    let saved = match typed.content() {
        Ok(content) => {
            app.newsroom.revise(visitor.actor()?, &id, typed.seen, content).await.map_err(Fault::from)
        }
        Err(fault) => Err(fault),
    };
    match saved {
        Ok(()) => Ok(see_other(&format!("/desk/{id}"))),
        Err(fault) if fault.status == StatusCode::NOT_FOUND => Err(fault),
        Err(mut fault) if fault.status == StatusCode::CONFLICT => {
            "Your words are still here, not saved yet. Open the story in another tab, bring the two together, and save from there.".clone_into(&mut fault.todo);
            Ok(page(&visitor, Some(&id), &typed, Some(&fault)))
        }
        Err(fault) => Ok(page(&visitor, Some(&id), &typed, Some(&fault))),
    }
}

impl Typed {
    fn of(content: &Content, seen: u64) -> Self {
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        let byline = |byline: &Byline| match &byline.affiliation {
            Some(affiliation) => format!("{}, {affiliation}", byline.name),
            None => byline.name.clone(),
        };
        Self {
            slugline: content.slugline.clone(),
            headline: or_empty(&content.headline),
            dateline: or_empty(&content.dateline),
            date: or_empty(&content.date),
            bylines: content.bylines.iter().map(byline).collect::<Vec<_>>().join("\n"),
            standfirst: or_empty(&content.standfirst),
            key_points: content.key_points.join("\n"),
            body: content.body.join("\n\n"),
            ednote: or_empty(&content.ednote),
            urgency: content.urgency.value().to_string(),
            subjects: content.subjects.join(", "),
            embargo: content.embargo.map(when::field).unwrap_or_default(),
            seen,
        }
    }

    fn sent(form: &Form) -> Self {
        Self {
            slugline: form.text("slugline"),
            headline: form.text("headline"),
            dateline: form.text("dateline"),
            date: form.text("date"),
            bylines: form.text("bylines"),
            standfirst: form.text("standfirst"),
            key_points: form.text("key_points"),
            body: form.text("body"),
            ednote: form.text("ednote"),
            urgency: form.text("urgency"),
            subjects: form.text("subjects"),
            embargo: form.text("embargo"),
            seen: form.text("seen").parse().unwrap_or(0),
        }
    }

    fn content(&self) -> Result<Content, Fault> {
        let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let lines = |text: &str| -> Vec<String> { text.lines().filter_map(given).collect() };
        let embargo = match given(&self.embargo) {
            None => None,
            Some(text) => Some(when::from_field(&text).ok_or_else(|| {
                Fault::field("Embargo", "a day and a time, such as 2026-05-05T10:00, or nothing")
            })?),
        };
        Ok(Content {
            headline: given(&self.headline),
            slugline: self.slugline.trim().to_owned(),
            dateline: given(&self.dateline),
            date: given(&self.date),
            bylines: lines(&self.bylines).iter().map(|line| byline(line)).collect(),
            standfirst: given(&self.standfirst),
            key_points: lines(&self.key_points),
            body: paragraphs(&self.body),
            ednote: given(&self.ednote),
            urgency: self.urgency.parse().ok().and_then(Urgency::new).unwrap_or_default(),
            subjects: self.subjects.split(',').filter_map(given).collect(),
            embargo,
        })
    }
}

/// "Mara Ellison, Harbour Desk": what stands after the first comma is the affiliation.
fn byline(line: &str) -> Byline {
    let line = line.strip_prefix("By ").unwrap_or(line);
    match line.split_once(',') {
        Some((name, affiliation)) if !affiliation.trim().is_empty() => {
            Byline { name: name.trim().to_owned(), affiliation: Some(affiliation.trim().to_owned()) }
        }
        _ => Byline { name: line.trim_end_matches(',').trim().to_owned(), affiliation: None },
    }
}

/// Paragraphs are parted by empty lines; a line end inside one is a space.
fn paragraphs(body: &str) -> Vec<String> {
    let mut made: Vec<String> = vec![String::new()];
    for line in body.lines().map(str::trim) {
        match made.last_mut() {
            Some(last) if !line.is_empty() => {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(line);
            }
            _ => made.push(String::new()),
        }
    }
    made.retain(|paragraph| !paragraph.is_empty());
    made
}

fn page(visitor: &Visitor, id: Option<&ItemId>, typed: &Typed, fault: Option<&Fault>) -> Response {
    let status = fault.map_or(StatusCode::OK, |fault| fault.status);
    let title = if id.is_some() { "Edit the copy" } else { "New story" };
    let action = id.map_or("/desk/new".to_owned(), |id| format!("/desk/{id}/edit"));
    let body = html! {
        @if let Some(id) = id { p class="meta" { a href={ "/desk/" (id) } { "Back to the story" } } }
        h1 { (title) }
        @if id.is_some() {
            p { "Saving makes it a draft again. Claims whose words stay keep their checks; the others are open." }
        }
        @if let Some(fault) = fault { (fault.note()) }
        @if id.is_none() { (file_form(visitor)) }
        form class="set" method="post" action=(action) {
            (csrf(visitor))
            input type="hidden" name="seen" value=(typed.seen);
            (words(typed))
            (around(typed))
            div { button { @if id.is_some() { "Save the copy" } @else { "Save as a draft" } } }
        }
    };
    Page::new(title, body).narrow().status(status).seen_by(visitor)
}

fn file_form(visitor: &Visitor) -> Markup {
    html! {
        details {
            summary { "Begin with a file …" }
            form class="set" method="post" enctype="multipart/form-data" action="/desk/new/file" {
                (csrf(visitor))
                div class="field" {
                    label for="file" { "File" }
                    input id="file" name="file" type="file" aria-describedby="file-hint";
                    p class="hint" id="file-hint" { "Text, Markdown or a web page. Its parts fill the form below, in place of what is there; nothing is saved yet." }
                }
                div { button class="quiet" { "Fill the form from it" } }
            }
        }
    }
}

fn words(typed: &Typed) -> Markup {
    html! {
        (field::text("slugline", "Slugline", &typed.slugline, "The story's short name on the desk, such as bridge-closure."))
        (field::copy("headline", "Headline", &typed.headline, 2, ""))
        (field::copy("standfirst", "Standfirst", &typed.standfirst, 3, "The summary under the headline."))
        (field::lines("bylines", "Bylines", &typed.bylines, 2, "One a line, with the affiliation: Mara Ellison, Harbour Desk."))
        (field::copy("key_points", "Key points", &typed.key_points, 4, "One a line."))
        div class="pair" {
            (field::text("dateline", "Dateline", &typed.dateline, "The place: HARBOUR CITY."))
            (field::text("date", "Date", &typed.date, "The day the copy is dated."))
        }
        (field::copy("body", "Body", &typed.body, 24, "An empty line between paragraphs; a heading is a line of its own that begins with ##."))
    }
}

fn around(typed: &Typed) -> Markup {
    let urgencies: Vec<(String, String)> = (1..=9)
        .map(|urgency: u8| {
            let words = match urgency {
                1 => "1, highest".to_owned(),
                9 => "9, lowest".to_owned(),
                other => other.to_string(),
            };
            (urgency.to_string(), words)
        })
        .collect();
    let urgencies: Vec<(&str, &str)> =
        urgencies.iter().map(|(value, words)| (value.as_str(), words.as_str())).collect();
    html! {
        fieldset {
            legend { "For editors and the wire" }
            (field::lines("ednote", "Note to editors", &typed.ednote, 2, "Readers don't see it."))
            (field::text("subjects", "Subjects", &typed.subjects, "Parted by commas."))
            div class="pair" {
                (field::choice("urgency", "Urgency", &urgencies, &typed.urgency))
                (field::kind("datetime-local", "embargo", "Embargo, UTC", &typed.embargo, "Not public before. Leave it empty for at once."))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_are_parted_by_empty_lines() {
        let body = "One line\nand its rest.\n\n\n## Heading\n\nLast. \n";
        assert_eq!(paragraphs(body), ["One line and its rest.", "## Heading", "Last."]);
        assert!(paragraphs(" \n\n").is_empty());
    }

    #[test]
    fn a_story_comes_out_of_the_form_as_it_went_in() {
        let content = Content {
            headline: Some("Old Bridge to close".into()),
            slugline: "bridge-closure".into(),
            bylines: vec![
                Byline { name: "Mara Ellison".into(), affiliation: Some("Harbour Desk".into()) },
                Byline { name: "Jon Reed".into(), affiliation: None },
            ],
            key_points: vec!["It closes on Monday.".into()],
            body: vec!["The bridge will close.".into(), "## Why".into()],
            embargo: Some(story::ids::Millis(1_777_977_720_000)),
            ..Content::default()
        };
        assert_eq!(Typed::of(&content, 3).content(), Ok(content));
    }
}
