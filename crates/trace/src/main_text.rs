//! Which blocks of a page are the story: those in the smallest element that holds most of its running text.

use std::collections::HashMap;

use ego_tree::NodeId;
use scraper::Html;

use crate::blocks::{Block, element};

/// Share of the running text that the story's element must hold. Less than all, since a page may run other stories
/// below; much, since a story may stand in several elements, with advertisements between.
const MOST: f64 = 0.8;

/// Marks, for each of `blocks`, whether it is of the story.
pub(crate) fn main_text(page: &Html, blocks: &[Block]) -> Vec<bool> {
    let mass: Vec<usize> = blocks.iter().map(running_text).collect();
    let total: usize = mass.iter().sum();
    if total == 0 {
        return blocks.iter().map(|block| !block.chrome).collect();
    }
    let story = smallest(page, blocks, &mass, total);
    let inside = |id: NodeId| {
        let own = (Some(id) == story).then_some(id);
        own.or_else(|| page.tree.get(id)?.ancestors().map(|node| node.id()).find(|id| Some(*id) == story))
    };
    let mut known: HashMap<NodeId, bool> = HashMap::new();
    let mut of_story = |id: NodeId| *known.entry(id).or_insert_with(|| inside(id).is_some());
    let words = |block: &Block| !block.chrome && (block.heading || block.linked * 2 < block.text.len());
    blocks.iter().map(|block| words(block) && (story.is_none() || of_story(block.element))).collect()
}

/// Bytes of a block that read like prose: long enough, not mostly links, not chrome.
fn running_text(block: &Block) -> usize {
    let length = block.text.len();
    let prose = length >= 60 && block.linked * 2 < length && !block.heading && !block.chrome;
    if prose { length } else { 0 }
}

/// The deepest element that holds enough; `None` where only the page as a whole does.
fn smallest(page: &Html, blocks: &[Block], mass: &[usize], total: usize) -> Option<NodeId> {
    let mut held: HashMap<NodeId, (usize, usize)> = HashMap::new();
    for (block, mass) in blocks.iter().zip(mass).filter(|(_, mass)| **mass > 0) {
        let Some(node) = page.tree.get(block.element) else { continue };
        let chain: Vec<NodeId> =
            std::iter::once(node.id()).chain(node.ancestors().map(|above| above.id())).collect();
        for (above, id) in chain.iter().rev().enumerate() {
            let entry = held.entry(*id).or_insert((0, above));
            entry.0 += mass;
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "a share needs no exact bytes")]
    let enough = |bytes: usize| bytes as f64 >= total as f64 * MOST;
    let deepest = held.iter().filter(|(_, (bytes, _))| enough(*bytes)).max_by_key(|(_, (_, depth))| *depth);
    let id = deepest.map(|(id, _)| *id)?;
    Some(with_its_head(page, id))
}

/// A body's own element often stands beside its headline and byline: take the article around it, if there is one.
fn with_its_head(page: &Html, id: NodeId) -> NodeId {
    let Some(node) = page.tree.get(id) else { return id };
    let article = node.ancestors().find(|above| {
        element(page, above.id()).is_some_and(|found| {
            let value = found.value();
            value.name() == "article" || value.attr("itemtype").is_some_and(|kind| kind.contains("Article"))
        })
    });
    article.map_or(id, |article| article.id())
}
