//! Everything that is out, ready for pages to be held against: for crawls, where pages come by the thousand.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use reading::Span;
use store::StoreError;
use story::copy::{CopyEvent, Found, Tearsheet};
use story::event::{Event, Stream};
use story::ids::{ItemId, Millis, Who};
use story::verdict::{CopyState, CorrectionShown, Verdict};
use trace::decide::{self, Match, Original, Relation};
use trace::index::{Index, Search};
use trace::{Ours, Page, sift};

use crate::partners::web_address;
use crate::released::{self, Kept};
use crate::schedule::DAY;
use crate::unblocked::unblocked;
use crate::{Error, Newsroom, Published, now, tearsheets};

/// Stories a page is judged as a copy of, at most.
const MOST_JUDGED: usize = 4;

/// Sentences that must stand on the page word for word where the tracer itself is not sure: in a small archive no word
/// is rare.
const LEAST_KEPT: u32 = 2;

/// Released stories with their index. Knows nothing that is released later.
#[derive(Debug, Default)]
pub struct Archive {
    index: Index,
    search: Search,
    /// By item and version, as they stand in the index. What stands there and not here is out no longer, or not so.
    stories: HashMap<String, Known>,
}

#[derive(Debug)]
struct Known {
    published: Published,
    /// Its text, and what of it is from sources that others may have too.
    original: Original,
    /// Sentences that are such a source's for the most part.
    given: u32,
}

/// A copy of one of our stories, seen on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Seen {
    /// The story.
    pub item: ItemId,
    /// Its headline.
    pub headline: String,
    /// How the page relates to it.
    pub relation: Relation,
    /// Probability of that relation, 0 to 1; `None` where the sentences kept word for word decided.
    pub probability: Option<f32>,
    /// Why, in sentences.
    pub reasons: Vec<String>,
    /// The page's own story, as text.
    pub text: String,
    /// What it shows.
    pub verdict: Verdict,
}

impl Archive {
    /// Number of stories.
    #[must_use]
    pub fn len(&self) -> usize {
        self.stories.len()
    }

    /// Whether nothing is out.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stories.is_empty()
    }

    /// The same stories, for which pages are searched so.
    #[must_use]
    pub fn searching(self, search: Search) -> Self {
        Self { search, ..self }
    }

    /// The copies of our stories on a page that was `captured` then, likeliest first. Takes a core for a moment: a tenth of a millisecond for
    /// a page that has nothing of ours.
    ///
    /// # Errors
    /// [`trace::PageError`] where the page is no text; it is not looked for where nothing of ours seems to be on it.
    pub fn copies_on(
        &self,
        url: &str,
        content_type: Option<&str>,
        bytes: &[u8],
        captured: Millis,
    ) -> Result<Vec<Seen>, trace::PageError> {
        // Other encodings are rare, and reading the page properly finds out which it is.
        if let Ok(html) = std::str::from_utf8(bytes)
            && !sift::may_show(&self.index, &trace::rough_text(html), self.search, |story| self.text(story))
        {
            return Ok(Vec::new());
        }
        let page = trace::read_page_if(url, content_type, bytes, |text| self.worth_reading(text))?;
        Ok(page.map_or_else(Vec::new, |page| self.copies_of(&page, captured)))
    }

    /// The copies of our stories on a page that was read already.
    #[must_use]
    pub fn copies_of(&self, page: &Page, captured: Millis) -> Vec<Seen> {
        let text = page.text();
        if !self.worth_reading(&text) {
            return Vec::new();
        }
        let matches = decide::search(&self.index, &text, self.search, |story| self.original(story).cloned());
        let seen = sift::near(&self.index, &text, self.search).take(MOST_JUDGED).filter_map(|candidate| {
            let known = self.stories.get(&candidate.story)?;
            let sure = matches.iter().find(|found| found.story == candidate.story);
            let sure = sure.filter(|found| found.relation.is_ours());
            let reasons = sure.map(|found| decide::reasons(&self.index, &text, &known.original, found));
            known.seen(page, sure.zip(reasons), captured)
        });
        let mut seen: Vec<Seen> = seen.collect();
        seen.sort_by(|a, b| b.probability.unwrap_or_default().total_cmp(&a.probability.unwrap_or_default()));
        seen
    }

    fn worth_reading(&self, text: &str) -> bool {
        sift::near(&self.index, text, self.search).next().is_some()
    }

    fn text(&self, story: &str) -> Option<&str> {
        self.original(story).map(|original| original.text.as_str())
    }

    fn original(&self, story: &str) -> Option<&Original> {
        self.stories.get(story).map(|known| &known.original)
    }
}

impl Known {
    async fn of(newsroom: &Newsroom, published: Published) -> Result<Self, Error> {
        let mut sources = Vec::new();
        for source in published.open_sources() {
            sources.push(newsroom.text(&source.text).await?);
        }
        let text = released::text(&published);
        // A long story against many long sources takes milliseconds of a core: not on the tasks of others.
        let (original, given) = unblocked(move || {
            let given = decide::given(&text, sources.iter().map(String::as_str));
            let original = Original { text, given };
            let sentences = given_sentences(&original);
            (original, sentences)
        })
        .await?;
        Ok(Self { published, original, given })
    }

    /// The story as a page shows it, if it does; `sure` is what the tracer is sure of, and why.
    fn seen(&self, page: &Page, sure: Option<(&Match, Vec<String>)>, captured: Millis) -> Option<Seen> {
        let outgoing = self.published.outgoing();
        let ours = Ours { newsroom: &outgoing.settings.name, url: outgoing.url, logo: outgoing.logo };
        // A page of our own is no copy.
        if page.url == ours.url {
            return None;
        }
        let verdict = trace::judge(page, self.published.releases(), &ours, captured);
        let (relation, probability, mut reasons) = match sure {
            Some((found, reasons)) => (found.relation, Some(found.probability), reasons),
            None => (self.relation_shown(&verdict)?, None, vec![kept(&verdict)]),
        };
        reasons.extend(self.dated(page));
        reasons.extend(repeats_error(&verdict));
        let headline = outgoing.release.content.headline.clone().unwrap_or_default();
        let item = outgoing.item.id.clone();
        Some(Seen { item, headline, relation, probability, reasons, text: page.text(), verdict })
    }

    /// What sentences kept word for word say on their own; those that a source gave to others too say nothing.
    fn relation_shown(&self, verdict: &Verdict) -> Option<Relation> {
        match verdict.state {
            _ if verdict.kept.saturating_sub(self.given) < LEAST_KEPT => None,
            CopyState::Faithful | CopyState::Edited => Some(Relation::Copy),
            CopyState::Excerpt => Some(Relation::Excerpt),
            CopyState::Rewritten | CopyState::Unrelated | CopyState::Vanished => None,
        }
    }

    /// What the day the page gives for itself says: nobody takes a story before it is out.
    fn dated(&self, page: &Page) -> Option<String> {
        let first = self.published.releases().first()?.at;
        let days = (page.facts.published?.0 - first.0).div_euclid(DAY);
        Some(match days {
            // A page may give the day alone, or that of another time zone.
            ..-1 => "The page is dated before the story was released: it has it from elsewhere, or the date is wrong.".to_owned(),
            -1..=0 => "The page is dated on the day of the release.".to_owned(),
            1 => "The page is dated a day after the release.".to_owned(),
            days => format!("The page is dated {days} days after the release."),
        })
    }
}

/// What stands there word for word, where nothing else was weighed.
fn kept(verdict: &Verdict) -> String {
    format!("{} of the story's {} sentences stand there word for word.", verdict.kept, verdict.total)
}

/// What two texts have in common that is wrong, one of them has from the other.
fn repeats_error(verdict: &Verdict) -> Option<String> {
    (verdict.correction == CorrectionShown::NotShown)
        .then(|| "It has the error that a later version of the story put right.".to_owned())
}

/// Sentences of a story most of whose words are from its sources.
fn given_sentences(original: &Original) -> u32 {
    if original.given.is_empty() {
        return 0;
    }
    let reading = reading::read(&original.text);
    let is_given = |sentence: &Span| {
        let given = original
            .given
            .iter()
            .map(|given| given.end.min(sentence.end).saturating_sub(given.start.max(sentence.start)));
        2 * given.sum::<usize>() > sentence.len()
    };
    u32::try_from(reading.sentences.iter().filter(|sentence| is_given(&sentence.span)).count())
        .unwrap_or(u32::MAX)
}

impl Newsroom {
    /// Everything that is out, ready for pages to be held against. Its index is kept in the file `index`: missing stories
    /// are appended, and a file that is missing, damaged or of another version is made anew from the log.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn archive(&self, index: &Path) -> Result<Archive, Error> {
        let mut archive = Archive::default();
        for row in self.store().items().await?.into_iter().filter(|row| row.released_at.is_some()) {
            let published = match self.published(&row.id).await {
                Ok(published) => published,
                // Under embargo.
                Err(Error::NotFound(_)) => continue,
                Err(other) => return Err(other),
            };
            archive.stories.insert(released::name(&published), Known::of(self, published).await?);
        }
        let mut kept = Kept::open(index);
        kept.drop_outdated(Some(index), |name| archive.stories.contains_key(name));
        let there: HashSet<&str> = kept.index().stories().collect();
        let missing = archive.stories.iter().filter(|(name, _)| !there.contains(name.as_str()));
        let missing: Vec<(&str, &str)> =
            missing.map(|(name, known)| (name.as_str(), known.original.text.as_str())).collect();
        drop(there);
        kept.append(&missing);
        // The file is let go: whoever serves this newsroom writes to it.
        archive.index = kept.index().clone();
        Ok(archive)
    }

    /// Keeps a copy that was seen on a page kept elsewhere (a crawl), with its tearsheet. Whether it is new: a copy that is
    /// known already stays as it is.
    ///
    /// `at` is when the page was captured there; `None` where that is not known.
    ///
    /// # Errors
    /// [`Error::Invalid`] where the page's address is none; [`Error::Store`].
    pub async fn keep_seen(
        &self,
        seen: &Seen,
        page: &fetch::Fetched,
        at: Option<Millis>,
    ) -> Result<bool, Error> {
        let url = without_fragment(web_address("Address", &page.url)?);
        // What we show ourselves is no copy, under whichever address.
        if self.is_ours(&url).await? || self.store().copy_by_url(&seen.item, &url).await?.is_some() {
            return Ok(false);
        }
        let file = tearsheets::file(page, &url, at.unwrap_or_else(now), &[])?;
        let bytes = self.store().put_blob(&file).await?;
        let text = self.store().put_blob(seen.text.as_bytes()).await?;
        let tearsheet =
            Tearsheet { url: url.clone(), status: page.status, bytes, text, verdict: seen.verdict.clone() };
        let id = crate::copy_id(&seen.item, &url);
        let partner = self.partner_at(&url).await?;
        let item = seen.item.clone();
        let events = [
            Event::Copy(CopyEvent::Found { id: id.clone(), item, url, partner, found: Found::Crawl }),
            Event::Copy(CopyEvent::Captured { tearsheet: Box::new(tearsheet) }),
        ];
        match self.store().append(&Stream::Copy(id), 0, &Who::System, now(), &events).await {
            Ok(_) => Ok(true),
            Err(StoreError::Conflict { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }
}

/// An address as reported copies have theirs, so that one page is one copy.
fn without_fragment(address: String) -> String {
    let Ok(mut url) = url::Url::parse(&address) else { return address };
    url.set_fragment(None);
    url.into()
}
