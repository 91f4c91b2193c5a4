//! schema.org NewsArticle with its corrections, for search engines and other machines.

use serde_json::{Value, json};

use crate::escape::json_in_script;
use crate::{Published, credits, package, terms, time};

/// The object as a value; see [`script`] for what a page carries.
#[must_use]
pub fn news_article(published: &Published<'_>) -> Value {
    let (content, settings) = (&published.release.content, published.settings);
    let mut article = json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": published.url,
        "url": published.url,
        "mainEntityOfPage": published.url,
        "identifier": published.guid(),
        "version": published.release.version,
        "headline": published.title(),
        "datePublished": time::iso(published.first_released()),
        "dateModified": time::iso(published.updated),
        "author": authors(published),
        "publisher": publisher(published),
        "copyrightHolder": organisation(&settings.name, &settings.address),
        "creditText": credits::byline(&content.bylines, &settings.name).unwrap_or_else(|| settings.name.clone()),
        "usageInfo": published.url,
        "conditionsOfAccess": terms::sentences(&published.release.terms, &settings.name).join(" "),
        "isAccessibleForFree": true,
        "correction": corrections(published),
    });
    match published.stopped() {
        Some(reason) => {
            put(&mut article, "creativeWorkStatus", published.pubstatus());
            put(&mut article, "abstract", package::stop_line(published, reason));
        }
        None => put(&mut article, "articleBody", package::body_text(published).join("\n\n")),
    }
    if let (Some(standfirst), None) = (&content.standfirst, published.stopped()) {
        put(&mut article, "description", standfirst.as_str());
    }
    if let Some(dateline) = &content.dateline {
        put(&mut article, "dateline", dateline.as_str());
    }
    if !content.subjects.is_empty() {
        put(&mut article, "keywords", content.subjects.clone());
    }
    article
}

/// The object inside a `<script type="application/ld+json">` element: no word of the story can close it.
#[must_use]
pub fn script(published: &Published<'_>) -> String {
    let json = json_in_script(&news_article(published).to_string());
    format!("<script type=\"application/ld+json\">{json}</script>")
}

fn authors(published: &Published<'_>) -> Vec<Value> {
    let newsroom = &published.settings.name;
    let people = published.release.content.bylines.iter().map(|byline| {
        let affiliation = byline.affiliation.as_deref().unwrap_or(newsroom);
        json!({
            "@type": "Person",
            "name": byline.name,
            "affiliation": { "@type": "NewsMediaOrganization", "name": affiliation },
        })
    });
    people.collect()
}

fn publisher(published: &Published<'_>) -> Value {
    let settings = published.settings;
    let mut publisher = organisation(&settings.name, &settings.address);
    put(&mut publisher, "correctionsPolicy", format!("{}/corrections", settings.address));
    if !settings.contact.is_empty() {
        put(&mut publisher, "contactPoint", json!({ "@type": "ContactPoint", "email": settings.contact }));
    }
    if let Some(logo) = published.logo {
        put(&mut publisher, "logo", json!({ "@type": "ImageObject", "url": logo }));
    }
    publisher
}

fn organisation(name: &str, url: &str) -> Value {
    json!({ "@type": "NewsMediaOrganization", "name": name, "url": url })
}

fn corrections(published: &Published<'_>) -> Vec<Value> {
    let mended = published.mended().map(|mended| {
        json!({
            "@type": "CorrectionComment",
            "text": credits::correction(mended),
            "datePublished": time::iso(mended.at),
        })
    });
    mended.collect()
}

fn put(object: &mut Value, name: &str, value: impl Into<Value>) {
    if let Value::Object(fields) = object {
        fields.insert(name.to_owned(), value.into());
    }
}
