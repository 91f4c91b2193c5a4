//! How much running text stands in each element of a page.

use std::collections::HashMap;

use ego_tree::iter::Edge;
use ego_tree::{NodeId, NodeRef};
use scraper::Node;

/// Bytes of words that are no links, by element; counted when first asked for.
#[derive(Default)]
pub(crate) struct Prose {
    counted: Option<HashMap<NodeId, usize>>,
}

impl Prose {
    /// Whether more than half of the page's running text stands in `node`.
    pub(crate) fn most(&mut self, node: NodeRef<'_, Node>) -> bool {
        let counted = self.counted.get_or_insert_with(|| count(node));
        let all = counted.values().max().copied().unwrap_or_default();
        counted.get(&node.id()).is_some_and(|own| *own * 2 > all)
    }
}

fn count(node: NodeRef<'_, Node>) -> HashMap<NodeId, usize> {
    let root = node.ancestors().last().unwrap_or(node);
    let mut counted = HashMap::new();
    let mut open: Vec<usize> = Vec::new();
    let mut silent = 0_usize;
    for edge in root.traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Element(element) => {
                    silent += usize::from(is_silent(element.name()));
                    open.push(0);
                }
                Node::Text(text) if silent == 0 => {
                    if let Some(own) = open.last_mut() {
                        *own += text.trim().len();
                    }
                }
                _ => {}
            },
            Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    silent -= usize::from(is_silent(element.name()));
                    let own = open.pop().unwrap_or_default();
                    if let Some(around) = open.last_mut() {
                        *around += own;
                    }
                    counted.insert(node.id(), own);
                }
            }
        }
    }
    counted
}

fn is_silent(name: &str) -> bool {
    matches!(name, "a" | "head" | "script" | "style" | "template" | "noscript" | "button" | "select" | "nav")
}
