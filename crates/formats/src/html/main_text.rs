//! Which blocks of a page are the story, and what the page says of its headline, author and day.

use super::facts::Facts;
use super::page::{Block, Kind, Page};

/// Class and id words of what stands around a story.
const AROUND: &[&str] = &[
    "ad",
    "ads",
    "advert",
    "advertisement",
    "banner",
    "bio",
    "breadcrumb",
    "breadcrumbs",
    "caption",
    "comment",
    "comments",
    "consent",
    "cookie",
    "cookies",
    "footer",
    "masthead",
    "menu",
    "modal",
    "more",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "pagination",
    "paywall",
    "popular",
    "popup",
    "promo",
    "recirc",
    "recommended",
    "related",
    "share",
    "sharing",
    "sidebar",
    "signup",
    "skip",
    "social",
    "sponsor",
    "sponsored",
    "subscribe",
    "subscription",
    "tags",
    "taglist",
    "toolbar",
    "trending",
    "widget",
];

/// The blocks of the story on `page`, in order, without those that say its facts.
pub(super) fn find<'a>(page: &'a Page, facts: &Facts) -> Vec<&'a Block> {
    let strict = Around::of(page, true);
    let mut blocks = body(page, &strict);
    // Some pages name the column that holds the story after what stands beside it ("with-sidebar").
    if length(&blocks) * 4 < page.blocks.iter().map(|block| block.text.len()).sum() {
        let loose = body(page, &Around::of(page, false));
        if length(&loose) > length(&blocks) * 3 {
            blocks = loose;
        }
    }
    let taken = [&facts.headline, &facts.standfirst].map(|words| words.clone().unwrap_or_default());
    let credited = facts.byline.clone().unwrap_or_default();
    blocks.retain(|block| {
        let credit =
            !credited.is_empty() && block.text.len() < credited.len() + 60 && block.text.contains(&credited);
        !taken.contains(&block.text) && block.kind != Kind::Heading(1) && !credit
    });
    blocks
}

fn length(blocks: &[&Block]) -> usize {
    blocks.iter().map(|block| block.text.len()).sum()
}

/// For each element, whether it stands around the story rather than in it.
struct Around(Vec<bool>);

impl Around {
    fn of(page: &Page, by_class: bool) -> Self {
        let mut around: Vec<bool> = Vec::with_capacity(page.elements.len());
        for element in &page.elements {
            let named = by_class
                && !matches!(element.name.as_str(), "html" | "body" | "main" | "article")
                && element.marks.iter().any(|mark| AROUND.contains(&mark.as_str()));
            let parent = around.get(element.parent).copied().unwrap_or(false);
            around.push(element.skipped || named || parent);
        }
        Self(around)
    }

    fn has(&self, element: usize) -> bool {
        self.0.get(element).copied().unwrap_or(false)
    }
}

/// How much a block looks like running copy.
fn points(block: &Block) -> usize {
    let short = block.text.len() < 25 && block.kind != Kind::Item;
    if short || block.linked * 2 > block.text.len() || matches!(block.kind, Kind::Heading(_)) {
        return 0;
    }
    block.text.len() + 40 * block.text.matches(", ").count()
}

/// The deepest element that still holds most of the running copy, and its blocks.
fn body<'a>(page: &'a Page, around: &Around) -> Vec<&'a Block> {
    let mut sums = vec![0usize; page.elements.len()];
    for block in page.blocks.iter().filter(|block| !around.has(block.element)) {
        if let Some(sum) = sums.get_mut(block.element) {
            *sum += points(block);
        }
    }
    for at in (1..page.elements.len()).rev() {
        let (Some(element), sum) = (page.elements.get(at), sums.get(at).copied().unwrap_or(0)) else {
            continue;
        };
        if let Some(parent) = sums.get_mut(element.parent) {
            *parent += sum;
        }
    }
    let top = descend(page, &sums, start(page, &sums));
    let inside = within(page, top);
    let kept = page.blocks.iter().filter(|block| inside.get(block.element).copied().unwrap_or(false));
    kept.filter(|block| {
        !around.has(block.element) && (block.linked * 2 <= block.text.len() || block.text.len() > 200)
    })
    .collect()
}

/// The element marked as the article, where one holds at least half of the copy; the whole page otherwise.
fn start(page: &Page, sums: &[usize]) -> usize {
    let total = sums.first().copied().unwrap_or(0);
    let marked = page.elements.iter().enumerate().filter(|(_, element)| {
        matches!(element.name.as_str(), "article" | "main")
            || element.marks.iter().any(|mark| mark == "articlebody")
    });
    let best = marked.max_by_key(|(at, _)| sums.get(*at).copied().unwrap_or(0));
    match best {
        Some((at, _)) if sums.get(at).copied().unwrap_or(0) * 2 >= total && total > 0 => at,
        _ => 0,
    }
}

fn descend(page: &Page, sums: &[usize], from: usize) -> usize {
    let mut best_child = vec![None::<usize>; page.elements.len()];
    let sum = |at: usize| sums.get(at).copied().unwrap_or(0);
    for (at, element) in page.elements.iter().enumerate().skip(1) {
        if let Some(best) = best_child.get_mut(element.parent)
            && best.is_none_or(|other| sum(at) > sum(other))
        {
            *best = Some(at);
        }
    }
    let mut at = from;
    while let Some(Some(child)) = best_child.get(at).copied() {
        let paragraph = page
            .elements
            .get(child)
            .is_some_and(|element| matches!(element.name.as_str(), "p" | "li" | "blockquote"));
        if paragraph || sum(child) * 10 < sum(at) * 7 || sum(child) == 0 {
            break;
        }
        at = child;
    }
    at
}

/// For each element, whether it is `top` or inside it.
fn within(page: &Page, top: usize) -> Vec<bool> {
    let mut inside: Vec<bool> = Vec::with_capacity(page.elements.len());
    for (at, element) in page.elements.iter().enumerate() {
        let parent = at > 0 && inside.get(element.parent).copied().unwrap_or(false);
        inside.push(at == top || parent);
    }
    inside
}
