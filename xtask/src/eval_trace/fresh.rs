//! Archives that the decision was not tuned on: other newsrooms' stories, with edits made here from a seed.
//!
//! - BBC: every second story of four categories; the fifth category and the rewrites are nobody's copies.
//! - PolNeAR: four outlets' stories on one election; three other outlets' are own reports on the same events.
//! - SheepDog: the originals alone, a small archive in which few words are rare.
//! - GossipCop: one machine rewrite of every second story (the stories themselves are not there); another rewrite of the same
//!   stories is to be found, and of the others, which are on the same few people, none is ours.
//! - Answers of students to a question with one text to lean on (Clough and Stevenson 2011), among the BBC's stories.

mod edits;

use std::path::Path;
use std::process::Command;

use anyhow::ensure;

use super::sets::{self, Kind, Query, Story};
use edits::Edits;

/// An archive, with what is asked of it.
pub(super) struct World {
    pub(super) name: &'static str,
    pub(super) archive: Vec<Story>,
    pub(super) kinds: Vec<Kind>,
    /// Texts that have nothing from the archive.
    pub(super) unrelated: Vec<Query>,
    /// Others' stories on the same events; what they are called, and they.
    pub(super) others: (&'static str, Vec<Query>),
}

/// Stories edited, of each archive.
const EDITED: usize = 300;

/// Outlets of PolNeAR whose stories are the archive.
const OURS: [&str; 4] = ["breitbart", "nyt", "politico", "usa-today"];

/// Reads and makes all of it.
pub(super) fn load(data: &Path) -> anyhow::Result<Vec<World>> {
    let folder = data.join("tracing");
    let bbc = sets::stories(&folder.join("bbc.jsonl.gz"))?;
    let strangers: Vec<Query> = sets::lines(&folder.join("gossipcop-rewrites.jsonl.gz"))?;
    let rewrites: Vec<Query> = sets::lines(&folder.join("sheepdog-rewrites-train.jsonl.gz"))?;
    let originals = sets::stories(&folder.join("sheepdog-originals-train.jsonl.gz"))?;
    let outlets = outlets(data)?;
    let nobodys: Vec<Query> = strangers.into_iter().step_by(4).map(negative).collect();
    Ok(vec![
        bbc_world(&folder, &bbc, &nobodys, &rewrites)?,
        election_world(&outlets, &bbc, &nobodys),
        small_world(originals, rewrites, &outlets, nobodys),
        gossip_world(&folder, &bbc)?,
    ])
}

fn negative(query: Query) -> Query {
    Query::negative(&query.id, &query.text)
}

fn as_query(story: &Story) -> Query {
    Query::negative(&story.id, &story.text)
}

fn bbc_world(folder: &Path, bbc: &[Story], nobodys: &[Query], rewrites: &[Query]) -> anyhow::Result<World> {
    let (left_out, kept): (Vec<&Story>, Vec<&Story>) =
        bbc.iter().partition(|story| story.id.starts_with("bbc-sport"));
    let mut archive: Vec<Story> = kept.iter().step_by(2).map(|&story| story.clone()).collect();
    let others = kept.iter().skip(1).step_by(2).map(|story| as_query(story)).collect();
    let around: Vec<&str> = left_out.iter().step_by(2).map(|story| story.text.as_str()).collect();
    let mut kinds = Edits::new(around).kinds(&archive, EDITED);
    let (students, sources) = students(folder)?;
    archive.extend(sources);
    kinds.extend(students);
    let mut unrelated: Vec<Query> = left_out.iter().skip(1).step_by(2).map(|story| as_query(story)).collect();
    unrelated.extend(nobodys.iter().cloned());
    unrelated.extend(rewrites.iter().cloned().map(negative));
    Ok(World { name: "BBC", archive, kinds, unrelated, others: ("other stories of the newsroom", others) })
}

fn election_world(outlets: &[Story], bbc: &[Story], nobodys: &[Query]) -> World {
    let (archive, others): (Vec<Story>, Vec<Story>) =
        outlets.iter().cloned().partition(|story| OURS.iter().any(|outlet| story.id.starts_with(outlet)));
    let around: Vec<&str> = bbc.iter().step_by(3).map(|story| story.text.as_str()).collect();
    let kinds = Edits::new(around).kinds(&archive, EDITED);
    let mut unrelated: Vec<Query> = bbc.iter().skip(1).step_by(3).map(as_query).collect();
    unrelated.extend(nobodys.iter().cloned());
    let others = others.iter().map(as_query).collect();
    World { name: "PolNeAR", archive, kinds, unrelated, others: ("other outlets, same election", others) }
}

fn small_world(originals: Vec<Story>, rewrites: Vec<Query>, outlets: &[Story], nobodys: Vec<Query>) -> World {
    let mut kinds = Edits::new(outlets.iter().step_by(2).map(|story| story.text.as_str()).collect())
        .kinds(&originals, EDITED);
    kinds.push(Kind { name: "machine rewrite", queries: rewrites });
    let others = outlets.iter().skip(1).step_by(2).map(as_query).collect();
    World {
        name: "SheepDog",
        archive: originals,
        kinds,
        unrelated: nobodys,
        others: ("newspapers on the same politics", others),
    }
}

/// Rewrites of stories that were told twice in the set, each with the rewrite of the other telling. Looked for by eye among
/// the pairs that came out likeliest before anything was fitted on them.
const SAME_GOSSIP: &str = include_str!("../../labels/same-gossip.txt");

fn gossip_world(folder: &Path, bbc: &[Story]) -> anyhow::Result<World> {
    #[derive(serde::Deserialize)]
    struct Rewrite {
        id: String,
        cluster: String,
        style: String,
        text: String,
    }
    let rewrites: Vec<Rewrite> = sets::lines(&folder.join("gossipcop-rewrites.jsonl.gz"))?;
    let even = |rewrite: &Rewrite| rewrite.cluster.ends_with(['0', '2', '4', '6', '8']);
    let of = |style: &'static str| rewrites.iter().filter(move |rewrite| rewrite.style == style);
    let archive = of("A").filter(|rewrite| even(rewrite));
    let archive = archive.map(|rewrite| Story { id: rewrite.cluster.clone(), text: rewrite.text.clone() });
    let again = of("B").filter(|rewrite| even(rewrite));
    let again = again.map(|rewrite| Query::from(&rewrite.id, &rewrite.text, &rewrite.cluster)).collect();
    let same = |id: &str| SAME_GOSSIP.lines().any(|line| line.split(' ').next() == Some(id));
    let others = of("B").filter(|rewrite| !even(rewrite) && !same(&rewrite.id));
    let others = others.map(|rewrite| Query::negative(&rewrite.id, &rewrite.text)).collect();
    Ok(World {
        name: "GossipCop",
        archive: archive.collect(),
        kinds: vec![Kind { name: "two rewrites of one story", queries: again }],
        unrelated: bbc.iter().map(as_query).collect(),
        others: ("other stories on the same people", others),
    })
}

/// The students' answers by how much of the text they used, and the texts.
fn students(folder: &Path) -> anyhow::Result<(Vec<Kind>, Vec<Story>)> {
    #[derive(serde::Deserialize)]
    struct Answer {
        id: String,
        task: String,
        category: String,
        text: String,
    }
    let answers: Vec<Answer> = sets::lines(&folder.join("clough-stevenson-abc.jsonl"))?;
    let of = |category: &str| {
        let of = answers.iter().filter(|answer| answer.category == category);
        of.map(|answer| Query::from(&answer.id, &answer.text, &answer.task)).collect()
    };
    let kinds = [("students: cut", "cut"), ("students: light", "light"), ("students: heavy", "heavy")]
        .map(|(name, category)| Kind { name, queries: of(category) });
    let none = Kind { name: "students: own words", queries: of("non") };
    let sources = answers.iter().filter(|answer| answer.category == "orig");
    let sources = sources.map(|answer| Story { id: answer.task.clone(), text: answer.text.clone() });
    Ok((kinds.into_iter().chain([none]).collect(), sources.collect()))
}

/// The stories of PolNeAR, named after their files, which begin with the outlet.
fn outlets(data: &Path) -> anyhow::Result<Vec<Story>> {
    let folder = tempfile::tempdir()?;
    let packed = data.join("reading/polnear-train-dev.tar.gz");
    let status = Command::new("tar").arg("xzf").arg(&packed).arg("-C").arg(folder.path()).status()?;
    ensure!(status.success(), "tar could not unpack {}", packed.display());
    let mut stories = Vec::new();
    for split in ["train", "dev"] {
        for entry in std::fs::read_dir(folder.path().join("polnear/data").join(split).join("text"))? {
            let path = entry?.path();
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            stories.push(Story { id: name, text: std::fs::read_to_string(&path)? });
        }
    }
    stories.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(stories)
}
