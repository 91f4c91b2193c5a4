//! The archive, the queries and the negatives, from `tracing/` of the data folder.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A story of the archive.
#[derive(Deserialize, Clone)]
pub(crate) struct Story {
    pub(crate) id: String,
    pub(crate) text: String,
}

/// A page that may come from a story.
#[derive(Deserialize, Clone)]
pub(crate) struct Query {
    pub(crate) id: String,
    pub(crate) text: String,
    /// The story it was made from; none for a negative.
    pub(crate) src: Option<String>,
    #[serde(default)]
    kind: String,
}

impl Query {
    /// A page made from the story `src`.
    pub(super) fn from(id: &str, text: &str, src: &str) -> Self {
        Self { src: Some(src.to_owned()), ..Self::negative(id, text) }
    }

    /// A page that is nobody's copy.
    pub(super) fn negative(id: &str, text: &str) -> Self {
        Self { id: id.to_owned(), text: text.to_owned(), src: None, kind: String::new() }
    }
}

/// Two texts and whether the second derives from the first, by hand.
pub(crate) struct Labelled {
    pub(crate) story: Story,
    pub(crate) page: Query,
    pub(crate) derived: bool,
    pub(crate) same_event: bool,
}

/// A line of the labels, which are ours.
#[derive(Deserialize)]
struct Label {
    set: String,
    a: String,
    b: String,
    label: String,
    event: String,
}

const LABELS: &str = include_str!("../../labels/derivation.jsonl");

#[derive(Deserialize)]
struct Pair {
    id: String,
    text1: String,
    text2: String,
}

/// One row of the table.
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) queries: Vec<Query>,
}

/// Everything that is measured on.
pub(crate) struct Sets {
    pub(crate) archive: Vec<Story>,
    pub(crate) kinds: Vec<Kind>,
    /// Nobody's copies: BBC stories and rewrites of stories that are not in the archive.
    pub(crate) unrelated: Vec<Query>,
    /// Pairs of texts labelled by hand: does the second derive from the first?
    pub(crate) pairs: Vec<Labelled>,
}

/// Reads all of it.
pub(crate) fn load(data: &Path) -> anyhow::Result<Sets> {
    let folder = data.join("tracing");
    let reuters: Vec<Story> = lines(&folder.join("reuters.jsonl.gz"))?;
    let bbc: Vec<Query> = lines(&folder.join("bbc.jsonl.gz"))?;
    let originals: Vec<Story> = lines(&folder.join("sheepdog-originals-train.jsonl.gz"))?;
    let rewrites: Vec<Query> = lines(&folder.join("sheepdog-rewrites-train.jsonl.gz"))?;
    let strangers: Vec<Query> = lines(&folder.join("gossipcop-rewrites.jsonl.gz"))?;
    let pairs: Vec<Pair> = lines(&folder.join("semeval22-task8-training.jsonl.gz"))?;
    let synthetic: Vec<Query> = lines(&folder.join("synthetic-reposts.jsonl.gz"))?;
    let of = |kind: &str| synthetic.iter().filter(|query| query.kind.starts_with(kind)).cloned().collect();
    let half = |odd: usize| {
        rewrites.iter().enumerate().filter(move |(at, _)| at / 4 % 2 == odd).map(|(_, query)| query.clone())
    };
    let kinds = vec![
        Kind { name: "verbatim in page", queries: of("verbatim") },
        Kind { name: "30 % excerpt", queries: of("excerpt") },
        Kind { name: "light edit", queries: of("light") },
        Kind { name: "heavy edit", queries: of("heavy") },
        Kind { name: "machine rewrite, half tuned on", queries: half(0).collect() },
        Kind { name: "machine rewrite, the other half", queries: half(1).collect() },
        Kind { name: "two sentences in another's article", queries: two_sentences(&reuters, &bbc) },
    ];
    let mut archive = reuters;
    archive.extend(originals);
    let pairs = labelled(&pairs, &archive)?;
    archive.extend(
        pairs.iter().filter(|pair| pair.story.id.starts_with("semeval")).map(|pair| pair.story.clone()),
    );
    let strangers = strangers.into_iter().step_by(4);
    Ok(Sets { archive, kinds, unrelated: bbc.into_iter().chain(strangers).collect(), pairs })
}

fn labelled(pairs: &[Pair], archive: &[Story]) -> anyhow::Result<Vec<Labelled>> {
    let text = |label: &Label| match label.set.as_str() {
        "reuters" => {
            let text = |id: &str| Some(archive.iter().find(|story| story.id == id)?.text.clone());
            Some((label.a.clone(), text(&label.a)?, text(&label.b)?))
        }
        set => {
            let pair = pairs.iter().find(|pair| pair.id == format!("{}_{}", label.a, label.b))?;
            Some((format!("{set}-{}", label.a), pair.text1.clone(), pair.text2.clone()))
        }
    };
    let read = |line: &str| {
        let label: Label = serde_json::from_str(line)?;
        let (id, story, page) =
            text(&label).with_context(|| format!("no texts for {} and {}", label.a, label.b))?;
        let page = Query { id: label.b.clone(), text: page, src: Some(id.clone()), kind: String::new() };
        let story = Story { id, text: story };
        Ok(Labelled { story, page, derived: label.label == "derived", same_event: label.event == "same" })
    };
    LABELS.lines().map(read).collect()
}

/// Two sentences of every sixteenth story, in the middle of a BBC story.
fn two_sentences(stories: &[Story], articles: &[Query]) -> Vec<Query> {
    let long = stories.iter().filter_map(|story| {
        let sentences: Vec<&str> = story.text.split_inclusive(". ").collect();
        let middle = sentences.len() / 2;
        let cut = sentences.get(middle..middle + 2)?.concat();
        (sentences.len() >= 5 && cut.split_whitespace().count() >= 16).then_some((story, cut))
    });
    let pages = long.step_by(8).zip(articles).map(|((story, cut), article)| {
        let middle = article.text.match_indices(". ").nth(3).map_or(0, |(at, _)| at + 2);
        let (before, after) = article.text.split_at(middle);
        let text = format!("{before}{cut}{after}");
        Query { id: format!("{}-two", story.id), text, src: Some(story.id.clone()), kind: String::new() }
    });
    pages.take(1000).collect()
}

/// For each story, the ids of those with the very same words.
pub(crate) fn twins(archive: &[Story]) -> HashMap<String, Vec<u64>> {
    let words = |text: &str| trace::index::words(text).into_iter().map(|word| word.hash).collect::<Vec<_>>();
    archive.iter().map(|story| (story.id.clone(), words(&story.text))).collect()
}

/// Stories of one file.
pub(crate) fn stories(path: &Path) -> anyhow::Result<Vec<Story>> {
    lines(path)
}

/// Values of a file of JSON lines, gzip or not.
pub(super) fn lines<T: DeserializeOwned>(path: &Path) -> anyhow::Result<Vec<T>> {
    let file =
        std::fs::File::open(path).with_context(|| format!("{} could not be opened", path.display()))?;
    let reader: Box<dyn Read> = if path.extension().is_some_and(|end| end == "gz") {
        Box::new(flate2::read::GzDecoder::new(file))
    } else {
        Box::new(file)
    };
    let parse = |(at, line): (usize, std::io::Result<String>)| {
        serde_json::from_str(&line?).with_context(|| format!("{}, line {}", path.display(), at + 1))
    };
    BufReader::new(reader).lines().enumerate().map(parse).collect()
}
