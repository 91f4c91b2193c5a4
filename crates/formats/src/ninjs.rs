//! ninjs 1.6 (IPTC News in JSON), the version that receivers in the field read: what the webhook sends.
//!
//! Every version of a story has the same `uri`; a hold or a kill is the same item again with another `pubstatus`, its
//! reason in `ednote`, and no body.

use serde_json::{Value, json};

use crate::{Published, credits, package, terms, time};

/// The item as ninjs 1.6.
#[must_use]
pub fn item(published: &Published<'_>) -> Value {
    let (content, settings) = (&published.release.content, published.settings);
    let mut item = json!({
        "$standard": {
            "name": "ninjs",
            "version": "1.6",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_1.6.json",
        },
        "uri": published.guid(),
        "altids": { "url": published.url },
        "type": "text",
        "version": published.release.version.to_string(),
        "firstcreated": time::iso(published.first_released()),
        "versioncreated": time::iso(published.updated),
        "pubstatus": published.pubstatus(),
        "urgency": content.urgency.value(),
        "language": "en",
        "headline": published.title(),
        "slugline": content.slugline,
        "copyrightholder": settings.name,
        "usageterms": terms::sentences(&published.release.terms, &settings.name).join(" "),
        "rightsinfo": { "linkedrights": published.url },
        "infosource": [{ "name": settings.name, "rel": "originator" }],
    });
    if let Value::Object(fields) = &mut item {
        let more = credit_fields(published).into_iter().chain(text_fields(published));
        fields.extend(more.map(|(name, value)| (name.to_owned(), value)));
    }
    item
}

fn credit_fields(published: &Published<'_>) -> Vec<(&'static str, Value)> {
    let content = &published.release.content;
    let mut fields = Vec::new();
    if let Some(byline) = credits::byline(&content.bylines, &published.settings.name) {
        fields.push(("byline", byline.into()));
        let people = content.bylines.iter().map(|byline| json!({ "name": byline.name, "rel": "author" }));
        fields.push(("person", people.collect()));
    }
    if let Some(dateline) = &content.dateline {
        fields.push(("located", dateline.as_str().into()));
    }
    if !content.subjects.is_empty() {
        let subjects = content.subjects.iter().map(|subject| json!({ "name": subject }));
        fields.push(("subject", subjects.collect()));
    }
    if let Some(embargo) = content.embargo {
        fields.push(("embargoed", time::iso(embargo).into()));
    }
    if let Some(logo) = published.logo {
        let logo = json!({
            "logo": { "uri": logo, "type": "graphic", "title": published.settings.name, "renditions": { "original": { "href": logo } } },
        });
        fields.push(("associations", logo));
    }
    fields
}

fn text_fields(published: &Published<'_>) -> Vec<(&'static str, Value)> {
    let content = &published.release.content;
    if let Some(reason) = published.stopped() {
        return vec![("ednote", package::stop_line(published, reason).into())];
    }
    let mut notes: Vec<String> = content.ednote.iter().cloned().collect();
    notes.extend(published.mended().map(credits::correction));
    let text = package::body_text(published).join("\n\n");
    let mut fields = vec![
        ("representationtype", "complete".into()),
        ("body_html", package::html(published).into()),
        ("charcount", text.chars().count().into()),
        ("wordcount", text.split_whitespace().count().into()),
        ("body_text", text.into()),
    ];
    if !notes.is_empty() {
        fields.push(("ednote", notes.join(" ").into()));
    }
    if let Some(standfirst) = &content.standfirst {
        fields.push(("description_text", standfirst.as_str().into()));
    }
    if !content.key_points.is_empty() {
        fields.push(("description_keypoints", content.key_points.join("\n").into()));
    }
    fields
}
