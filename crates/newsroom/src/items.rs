//! Items: write, submit, release, hold, kill.

use compare::Text;
use reading::{Reading, Span};
use store::StoreError;
use story::account::Actor;
use story::content::Content;
use story::correction::{Label, PubStatus};
use story::event::{Event, Recorded, Stream};
use story::ids::{ClaimId, ItemId, Who};
use story::item::{ClaimRead, Command, Item, Refusal, decide};
use story::manuscript::{Manuscript, Part};

use crate::{Error, Newsroom, new_id, now};

/// How often a command is decided anew when somebody else was quicker.
const TRIES: usize = 4;

/// An item with its history.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// As its events left it.
    pub item: Item,
    /// Its events, oldest first.
    pub history: Vec<Recorded>,
}

impl Loaded {
    /// The version to name in [`Newsroom::revise`].
    #[must_use]
    pub fn version(&self) -> u64 {
        self.history.last().map_or(0, |recorded| recorded.version)
    }
}

impl Newsroom {
    /// The item and its history.
    ///
    /// # Errors
    /// [`Error::NotFound`]; [`Error::Store`].
    pub async fn item(&self, id: &ItemId) -> Result<Loaded, Error> {
        let history = self.store().load(&Stream::Item(id.clone())).await?;
        let item = fold(&history).ok_or(Error::NotFound("story"))?;
        Ok(Loaded { item, history })
    }

    /// Begins a story with its first words, and answers its id.
    ///
    /// # Errors
    /// A refusal; [`Error::Invalid`] for content out of bounds; [`Error::Store`].
    pub async fn open_item(&self, actor: &Actor, content: Content) -> Result<ItemId, Error> {
        check_bounds(&content)?;
        let id = ItemId(new_id());
        let mut events = decide(None, actor, Command::Open { id: id.clone() })?;
        let opened = fold_new(&events, actor).ok_or(Error::NotFound("story"))?;
        events.extend(decide(Some(&opened), actor, revision(content))?);
        self.append_item(&id, 0, actor, events).await?;
        Ok(id)
    }

    /// Replaces a story's words. `seen` is the version the writer had before them.
    ///
    /// # Errors
    /// A refusal; [`Error::Changed`] where somebody wrote since `seen`; [`Error::Invalid`]; [`Error::Store`].
    pub async fn revise(&self, actor: &Actor, id: &ItemId, seen: u64, content: Content) -> Result<(), Error> {
        check_bounds(&content)?;
        let loaded = self.item(id).await?;
        let revised_since = loaded.history.iter().any(|past| {
            past.version > seen && matches!(past.event, Event::Item(story::item::ItemEvent::Revised { .. }))
        });
        if revised_since {
            return Err(Error::Changed);
        }
        let events = decide(Some(&loaded.item), actor, revision(content))?;
        self.append_item(id, loaded.version(), actor, events).await
    }

    /// Carries out any command but opening and revising, deciding anew where somebody else was quicker.
    ///
    /// # Errors
    /// A refusal; [`Error::NotFound`]; [`Error::Store`].
    pub async fn command(&self, actor: &Actor, id: &ItemId, command: Command) -> Result<(), Error> {
        for _ in 0..TRIES {
            let loaded = self.item(id).await?;
            self.check_evidence(&loaded.item, &command).await?;
            let events = decide(Some(&loaded.item), actor, command.clone())?;
            match self.append_item(id, loaded.version(), actor, events).await {
                Err(Error::Changed) => {}
                other => return other,
            }
        }
        Err(Error::Changed)
    }

    /// Puts the working version on the wire under the newsroom's terms as they stand.
    ///
    /// # Errors
    /// The gate's refusal, and those of [`Self::command`].
    pub async fn release(&self, actor: &Actor, id: &ItemId, label: Label) -> Result<(), Error> {
        let terms = self.settings().await?.terms;
        self.command(actor, id, Command::Release { label, terms }).await
    }

    /// Withholds, frees or kills a released item.
    ///
    /// # Errors
    /// Those of [`Self::command`].
    pub async fn set_status(&self, actor: &Actor, id: &ItemId, status: PubStatus) -> Result<(), Error> {
        self.command(actor, id, Command::SetStatus { status }).await
    }

    async fn append_item(
        &self,
        id: &ItemId,
        expected: u64,
        actor: &Actor,
        events: Vec<story::item::ItemEvent>,
    ) -> Result<(), Error> {
        let who = Who::Account(actor.account.clone());
        let events: Vec<Event> = events.into_iter().map(Event::Item).collect();
        self.store().append(&Stream::Item(id.clone()), expected, &who, now(), &events).await?;
        Ok(())
    }

    /// Evidence must be words that are there.
    async fn check_evidence(&self, item: &Item, command: &Command) -> Result<(), Error> {
        let Command::Verify { evidence, .. } = command else { return Ok(()) };
        let source = item.source(&evidence.source).ok_or(Refusal::NoSuchSource)?;
        let text = self.text(&source.text).await?;
        if evidence.span.of(&text).trim().is_empty() {
            return Err(Refusal::NoEvidence.into());
        }
        Ok(())
    }

    /// A stored text.
    pub(crate) async fn text(&self, hash: &story::ids::BlobHash) -> Result<String, StoreError> {
        let bytes = self.store().blob(hash).await?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn revision(content: Content) -> Command {
    let claims = claims_of(&content).into_iter().map(|read| (ClaimId(new_id()), read)).collect();
    Command::Revise { content, claims }
}

fn fold(history: &[Recorded]) -> Option<Item> {
    Item::of(history.iter().filter_map(|recorded| match &recorded.event {
        Event::Item(event) => Some((&recorded.who, recorded.at, event)),
        _ => None,
    }))
}

fn fold_new(events: &[story::item::ItemEvent], actor: &Actor) -> Option<Item> {
    let who = Who::Account(actor.account.clone());
    Item::of(events.iter().map(|event| (&who, now(), event)))
}

/// The claims of `content` that somebody must check: all of the body's, and those of the headline, summary and key
/// points that the body does not make in the same strength (one that it does is checked once, in the body).
#[must_use]
pub fn claims_of(content: &Content) -> Vec<ClaimRead> {
    let manuscript = Manuscript::of(content);
    let reading = reading::read(&manuscript.text);
    let body = body_of(content);
    let body_reading = reading::read(&body);
    // By its last words: the first sentence of the body opens with the dateline.
    let part_of = |claim: Span| manuscript.part_at(claim.end.saturating_sub(1));
    let above: Vec<Span> = spans_of(&reading, |claim| {
        matches!(part_of(claim), Some(Part::Headline | Part::Standfirst | Part::KeyPoint))
    });
    let whole = Text { text: &manuscript.text, reading: &reading };
    let supports = compare::support(whole, &above, &[Text { text: &body, reading: &body_reading }]);
    let made_below: Vec<Span> = above
        .into_iter()
        .zip(supports)
        .filter(|(_, support)| support.as_ref().is_some_and(|support| support.drift.is_empty()))
        .map(|(span, _)| span)
        .collect();
    reading
        .claims
        .iter()
        .filter(|claim| match part_of(claim.span) {
            Some(Part::Headline | Part::Standfirst | Part::KeyPoint) => !made_below.contains(&claim.span),
            part => part == Some(Part::Body),
        })
        .map(|claim| ClaimRead { kind: claim.kind, selector: claim.selector(&manuscript.text) })
        .collect()
}

fn spans_of(reading: &Reading, keep: impl Fn(Span) -> bool) -> Vec<Span> {
    reading.claims.iter().map(|claim| claim.span).filter(|span| keep(*span)).collect()
}

fn body_of(content: &Content) -> String {
    content.body.join("\n\n")
}

/// No story of ours is longer, and every page and package of it stays small.
const MOST_TEXT: usize = 400_000;

fn check_bounds(content: &Content) -> Result<(), Error> {
    let length: usize = content.body.iter().chain(&content.key_points).map(String::len).sum();
    let fields = [&content.headline, &content.dateline, &content.date, &content.standfirst, &content.ednote];
    let small: usize = fields.into_iter().flatten().map(String::len).max().unwrap_or(0);
    if length > MOST_TEXT {
        let problem = format!("{length} bytes; {MOST_TEXT} at most");
        return Err(Error::Invalid { field: "Body", problem });
    }
    if small > 4_000 {
        return Err(Error::Invalid {
            field: "Headline, summary and notes",
            problem: "4,000 bytes at most".into(),
        });
    }
    if content.slugline.trim().is_empty() || content.slugline.len() > 80 {
        let problem = "one to 80 characters, such as bridge-closure".into();
        return Err(Error::Invalid { field: "Slugline", problem });
    }
    if content.bylines.len() > 50 || content.key_points.len() > 50 || content.subjects.len() > 50 {
        return Err(Error::Invalid { field: "Bylines, key points, subjects", problem: "50 at most".into() });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_counts_though_it_opens_with_the_dateline() {
        let content = Content {
            dateline: Some("HARBOUR CITY".into()),
            body: vec!["Inspectors found cracks in three of its nine piers.".into()],
            ..Content::default()
        };
        let claims = claims_of(&content);
        assert_eq!(claims.len(), 1, "{claims:?}");
    }

    #[test]
    fn what_the_body_says_as_strongly_is_checked_once() {
        let content = |point: &str| Content {
            key_points: vec![point.into()],
            body: vec!["The Old Bridge carries about 2,300 vehicles a day.".into()],
            ..Content::default()
        };
        assert_eq!(claims_of(&content("The Old Bridge carries about 2,300 vehicles a day.")).len(), 1);
        assert_eq!(claims_of(&content("The Old Bridge carries 2,300 vehicles a day.")).len(), 2);
        assert_eq!(claims_of(&content("The New Tunnel cost $40 million.")).len(), 2);
    }
}
