//! What a republisher copies: the story with all its credits and terms, as HTML and as plain text.
//!
//! The HTML needs no style sheet and no script, survives being pasted into a CMS, and carries the item's id and
//! version as data attributes, so that a copy can be told apart from an older one.

use crate::escape::markup;
use crate::{Published, credits, terms};

/// The package as an HTML fragment. A withheld or canceled story has no body in it, only the reason.
#[must_use]
pub fn html(published: &Published<'_>) -> String {
    let version = published.release.version;
    let mut page = format!(
        "<article class=\"standfirst-story\" data-standfirst-item=\"{}\" data-standfirst-version=\"{version}\">\n",
        markup(&published.item.id.0)
    );
    element(&mut page, "h1", "", published.title());
    match published.stopped() {
        Some(reason) => element(&mut page, "p", "stopped", &stop_line(published, reason)),
        None => story_html(published, &mut page),
    }
    page.push_str("</article>\n");
    page
}

fn story_html(published: &Published<'_>, page: &mut String) {
    let content = &published.release.content;
    let newsroom = &published.settings.name;
    if let Some(byline) = credits::byline(&content.bylines, newsroom) {
        element(page, "p", "byline", &byline);
    }
    if let Some(standfirst) = &content.standfirst {
        element(page, "p", "summary", standfirst);
    }
    if !content.key_points.is_empty() {
        page.push_str("<ul class=\"key-points\">\n");
        for point in &content.key_points {
            element(page, "li", "", point);
        }
        page.push_str("</ul>\n");
    }
    let mut dateline = content.dateline.as_deref();
    for paragraph in &content.body {
        match (paragraph.strip_prefix("## "), dateline.take()) {
            (Some(heading), kept) => {
                element(page, "h2", "", heading);
                dateline = kept;
            }
            (None, Some(place)) => element(page, "p", "", &format!("{place} — {paragraph}")),
            (None, None) => element(page, "p", "", paragraph),
        }
    }
    for mended in published.mended() {
        element(page, "p", "correction", &credits::correction(mended));
    }
    footer_html(published, page);
}

fn footer_html(published: &Published<'_>, page: &mut String) {
    let newsroom = markup(&published.settings.name);
    // Browsers that send pings tell us when a reader follows a link to the original; others just follow it.
    let to_original = format!("<a href=\"{}\" ping=\"{}\">", markup(published.url), markup(&ping(published)));
    page.push_str("<footer class=\"credit\">\n");
    if let Some(logo) = published.logo {
        let logo = markup(logo);
        page.push_str(&format!(
            "<p>{to_original}<img src=\"{logo}\" alt=\"{newsroom}\" height=\"40\"></a></p>\n"
        ));
    }
    let notice = markup(&credits::notice(&published.settings.name));
    page.push_str(&format!("<p class=\"notice\">{notice} {to_original}Read the original</a>.</p>\n"));
    let terms = terms::sentences(&published.release.terms, &published.settings.name).join(" ");
    element(page, "p", "terms", &terms);
    // The browser must be asked to say which page it shows; by itself it names only the site. And a content system that
    // makes pictures wait until they are scrolled to would count those alone who read to the end.
    page.push_str(&format!(
        "<img src=\"{}\" alt=\"\" width=\"1\" height=\"1\" loading=\"eager\" \
         referrerpolicy=\"no-referrer-when-downgrade\">\n",
        markup(&counter(published))
    ));
    page.push_str("</footer>\n");
}

/// The counter of readers on copies of this version: a picture of one clear dot, without cookie or script.
#[must_use]
pub fn counter(published: &Published<'_>) -> String {
    counted_at(published, "gif")
}

/// Where browsers tell that a reader of a copy of this version follows its link to the original.
#[must_use]
pub fn ping(published: &Published<'_>) -> String {
    counted_at(published, "ping")
}

fn counted_at(published: &Published<'_>, way: &str) -> String {
    let (home, item) = (&published.settings.address, &published.item.id);
    format!("{home}/count/{item}/{}.{way}", published.release.version)
}

/// The package as plain text: the same words in the same order.
#[must_use]
pub fn text(published: &Published<'_>) -> String {
    let content = &published.release.content;
    let newsroom = &published.settings.name;
    let mut blocks = vec![published.title().to_owned()];
    if let Some(reason) = published.stopped() {
        blocks.push(stop_line(published, reason));
        return blocks.join("\n\n") + "\n";
    }
    blocks.extend(credits::byline(&content.bylines, newsroom));
    blocks.extend(content.standfirst.clone());
    if !content.key_points.is_empty() {
        let points: Vec<String> = content.key_points.iter().map(|point| format!("- {point}")).collect();
        blocks.push(format!("Key Points\n{}", points.join("\n")));
    }
    blocks.extend(body_text(published));
    blocks.extend(published.mended().map(credits::correction));
    blocks.push(format!("{} The original: {}", credits::notice(newsroom), published.url));
    blocks.push(terms::sentences(&published.release.terms, newsroom).join(" "));
    blocks.join("\n\n") + "\n"
}

/// The body's paragraphs with the dateline in the first, headings without their mark.
pub(crate) fn body_text(published: &Published<'_>) -> Vec<String> {
    let content = &published.release.content;
    let mut dateline = content.dateline.as_deref();
    let mut blocks = Vec::with_capacity(content.body.len());
    for paragraph in &content.body {
        blocks.push(match paragraph.strip_prefix("## ") {
            Some(heading) => heading.to_owned(),
            None => match dateline.take() {
                Some(place) => format!("{place} — {paragraph}"),
                None => paragraph.clone(),
            },
        });
    }
    blocks
}

/// What stands in place of a story that may not be used.
pub(crate) fn stop_line(published: &Published<'_>, reason: &str) -> String {
    match published.pubstatus() {
        "withheld" => format!("HOLD: do not use this story until further notice. {reason}"),
        _ => format!("KILL: do not use this story, and take it down where it has run. {reason}"),
    }
}

fn element(page: &mut String, name: &str, class: &str, words: &str) {
    let words = markup(words);
    match class {
        "" => page.push_str(&format!("<{name}>{words}</{name}>\n")),
        _ => page.push_str(&format!("<{name} class=\"{class}\">{words}</{name}>\n")),
    }
}
