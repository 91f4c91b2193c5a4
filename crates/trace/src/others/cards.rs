//! Other stories: cards that lead to them, and posts of the same make as ours.

use std::collections::{HashMap, HashSet};

use super::{Look, Others, Row, heads_credits};
use crate::credit_line::beside_names;
use crate::credits::tells_origin;
use crate::leads::leads_to;
use crate::normal::words;
use crate::page::{Line, Link};
use crate::place::{PLAIN, Said};

/// What a link to the original says, however it opens: "Source of this post".
const SOURCE: [&str; 4] = ["original", "originally", "source", "first"];
/// Words of a link that leads to another story, at least.
const HEADLINE: usize = 4;
/// Words of a button, at most.
const BUTTON: usize = 7;
/// What a link to the original opens with, and what it has: "See the first report".
const POINTS: [&str; 8] = ["read", "see", "view", "go", "to", "visit", "continue", "where"];
const TO_SOURCE: [&str; 9] =
    ["original", "source", "story", "article", "report", "here", "there", "first", "found"];

impl Others {
    /// Cards: as much around a link to another story as holds no second one, and nothing of ours.
    pub(super) fn cards(&mut self, look: &Look<'_>) {
        let outline = &look.page.outline;
        let mut counted = HashMap::new();
        let open = look.page.links.iter().filter(|link| !self.core.contains(&link.place.element));
        let bare = self.headlines(look);
        let headed_by = |link: &Link| {
            let free = |at: &usize| !self.core.contains(at) && !look.own.contains(at);
            let mut around = outline.around(link.place.element).take_while(free);
            link.text.is_empty() && around.any(|at| bare.contains(&at))
        };
        let cards: Vec<&Link> =
            open.filter(|link| look.to_another(link, &mut counted) || headed_by(link)).collect();
        let mut held: HashMap<usize, usize> = HashMap::new();
        // Links under the headline are of one make among themselves.
        let make = |link: &Link| {
            let element = link.place.element;
            let head = (look.title..look.first).contains(&link.place.line);
            (head, outline.shape(element), outline.shape(outline.parent(element)))
        };
        let mut made: HashMap<(bool, u64, u64), usize> = HashMap::new();
        for link in &cards {
            outline.around(link.place.element).for_each(|at| *held.entry(at).or_default() += 1);
            *made.entry(make(link)).or_default() += 1;
        }
        let mut headed = HashSet::new();
        for line in look.page.lines.iter().filter(|line| line.heading) {
            headed.extend(outline.around(line.element));
        }
        let (mut rows, mut listed) = (Vec::new(), HashMap::<usize, usize>::new());
        for link in cards {
            let alone =
                |at: &usize| held.get(at) == Some(&1) && !self.core.contains(at) && !look.own.contains(at);
            let card = outline.around(link.place.element).take_while(alone).last();
            let card = card.unwrap_or(link.place.element);
            // One like no other is a button of the story's own ("Read it on their site") where it has few words; else a card where it
            // has a headline or lines of its own, or a line between paragraphs.
            let several = look.holds(link.place.element, link.place.line + 1);
            if made.get(&make(link)) == Some(&1) && !several {
                let few = words(&link.text).split_whitespace().count() <= BUTTON;
                if (few || !headed.contains(&card)) && !self.is_apart(look, card, link) {
                    if !few {
                        self.line_of(look, card, link);
                    }
                    continue;
                }
            }
            self.elements.insert(card);
            self.cards.insert(card);
            *listed.entry(outline.parent(card)).or_default() += 1;
            // A row of its own, with nothing else in it.
            let beside = |at: usize| look.holds(card, at);
            if !beside(link.place.line + 1) && !link.place.line.checked_sub(1).is_some_and(beside) {
                rows.push((card, link.place.line));
            }
        }
        for (card, line) in rows {
            // One among the story's own parts makes no list.
            let around = outline.parent(card);
            if !self.core.contains(&around) || listed.get(&around).is_some_and(|cards| *cards > 1) {
                self.behind_card(look, around, line);
            }
        }
    }

    /// Whether a link behind the story, and in no part of the page that holds it, has a line under it that names us: a headline and
    /// its byline.
    fn is_apart(&self, look: &Look<'_>, card: usize, link: &Link) -> bool {
        let outline = &look.page.outline;
        let story = look.story.iter().filter_map(|at| look.line(*at)).map(|line| line.element);
        let under = link.place.line + 1;
        link.place.line > look.last
            && look.holds(card, under)
            && look
                .line(under)
                .is_some_and(|line| look.known.mentions(&line.text) && !look.known.is_ours(&line.text))
            && !outline.holds(outline.common(story), link.place.element)
    }

    /// Elements around headlines that are no links themselves: one without words, laid over the whole card, leads where they say.
    fn headlines(&self, look: &Look<'_>) -> HashSet<usize> {
        let linked: HashSet<usize> =
            look.page.links.iter().filter(|link| !link.text.is_empty()).map(|link| link.place.line).collect();
        let lines = look.page.lines.iter().enumerate().filter(|(at, line)| {
            line.heading
                && !linked.contains(at)
                && !look.story.contains(at)
                && words(&line.text).split_whitespace().count() >= HEADLINE
                && !heads_credits(line, look.known, look.ours)
        });
        lines.flat_map(|(_, line)| look.page.outline.around(line.element)).collect()
    }

    /// Of what stands around a link the part that has nothing else in it; what comes behind may be the story's again.
    fn line_of(&mut self, look: &Look<'_>, card: usize, link: &Link) {
        let outline = &look.page.outline;
        let line = link.place.line;
        let beside = |within: usize| {
            look.holds(within, line + 1)
                || line.checked_sub(1).is_some_and(|before| look.holds(within, before))
        };
        let bare = |within: &usize| {
            outline.holds(card, *within) && !beside(*within) && !look.pictured.contains(within)
        };
        let own = outline.around(link.place.element).take_while(bare).last();
        if let Some(own) = own {
            self.elements.insert(own);
            self.furniture.insert(own);
        }
    }

    /// Rows of a flat list: the short lines behind a card's own, in the element around both.
    fn behind_card(&mut self, look: &Look<'_>, around: usize, at: usize) {
        let row = |line: &Line| line.text.len() <= 160 && !line.heading && !look.known.is_ours(&line.text);
        let of_list = |at: &usize| {
            let paragraph = |line| *at < look.last && self.set_as_paragraphs(look.page, line);
            look.line(*at).is_some_and(|line| row(line) && !paragraph(line))
                && look.holds(around, *at)
                && !look.story.contains(at)
        };
        let end = (at + 1..look.page.lines.len()).take_while(of_list).take(2).last();
        if let Some(end) = end.filter(|_| around != 0) {
            self.take(look, Row { around, from: at, to: end + 1, sure: true });
        }
    }

    /// Other posts: of the same make as the element that holds the whole story, with a head of their own.
    pub(super) fn posts(&mut self, look: &Look<'_>) {
        let outline = &look.page.outline;
        let (mut headed, mut own): (HashSet<usize>, HashSet<usize>) = Default::default();
        for (at, line) in look.page.lines.iter().enumerate().filter(|(_, line)| line.heading || line.credit) {
            headed.extend(outline.around(line.element));
            // A heading between its paragraphs is no head of the story's.
            if !(look.first + 1..=look.last).contains(&at) {
                own.extend(outline.around(line.element));
            }
        }
        for element in (0..outline.len()).filter(|at| outline.said(*at) == Said::Time) {
            headed.extend(outline.around(element));
            own.extend(outline.around(element));
        }
        // The headline of a thread stands above its posts.
        let elements = look.body.iter().filter_map(|at| look.line(*at)).map(|line| line.element);
        let whole = outline.common(elements);
        let make = |at: usize| (outline.parent(at), outline.shape(at));
        let posts: HashSet<(usize, u64)> = outline
            .around(whole)
            .filter(|at| outline.shape(*at) > PLAIN && own.contains(at))
            .map(make)
            .collect();
        let other = |at: &usize| headed.contains(at) && !self.core.contains(at) && posts.contains(&make(*at));
        // Nobody sets another post between a headline and its text.
        let between = look.title + 1..look.first;
        let lines = look.page.lines.iter().enumerate().skip(between.start).take(between.len());
        let above: HashSet<usize> = lines.flat_map(|(_, line)| outline.around(line.element)).collect();
        let others: Vec<usize> = (1..outline.len()).filter(other).filter(|at| !above.contains(at)).collect();
        self.elements.extend(others);
    }
}

impl Look<'_> {
    /// Whether a link leads to some other story: several words, most of its line, and no credit of ours. `counted` are
    /// the words of lines.
    pub(super) fn to_another(&self, link: &Link, counted: &mut HashMap<usize, usize>) -> bool {
        let at = link.place.line;
        let text = words(&link.text);
        let linked = text.split_whitespace().count();
        if linked < HEADLINE
            || self.story.contains(&at)
            || points_to_source(&text)
            || tells_origin(&link.text)
        {
            return false;
        }
        let whole = *counted
            .entry(at)
            .or_insert_with(|| self.line(at).map_or(0, |line| words(&line.text).split_whitespace().count()));
        let headline = linked * 10 >= whole * 4;
        // Between headline and text, names and nothing else are no headline: "Colm Nesbitt and Greta Moss".
        let name = |word: &str| word.starts_with(char::is_uppercase) || beside_names(words(word).trim());
        let above = (self.title..self.first).contains(&at);
        let names = || above && link.text.split_whitespace().all(name);
        let itself = || at <= self.first && text.contains(&self.known.headline_words);
        let ours = || leads_to(self.page, link, self.ours.url) || self.known.credits(&link.text, self.ours);
        headline && !itself() && !names() && !ours()
    }
}

/// "See the first report", "The original article".
fn points_to_source(text: &str) -> bool {
    let has = |list: &[&str]| text.split_whitespace().any(|word| list.contains(&word));
    let opens = text.split_whitespace().next().is_some_and(|word| POINTS.contains(&word));
    let count = text.split_whitespace().count();
    (opens && count <= 8 && has(&TO_SOURCE)) || (count <= 6 && has(&SOURCE))
}
