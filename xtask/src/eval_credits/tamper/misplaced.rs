//! Credits that stand on the page, but not as this story's: in a comment, beside another story, in the site's foot, under another's name.

use super::{COMMENTERS, OTHERS, SITES, Truth, around, faithful, joined, other_than};
use crate::eval_credits::page::{Anchor, Logo, Notice, Shown, Teaser};
use crate::eval_credits::world::{Dice, Story};

/// The page a republisher makes of `story`, one or two of its credits put where they credit somebody else.
pub(crate) fn misplaced(story: &Story, dice: &mut Dice) -> (Shown, Truth) {
    let site = dice.pick(&SITES);
    let mut truth = Truth::default();
    let mut shown = faithful(story, site);
    around(story, &mut shown, &mut truth, dice);
    match dice.below(4) {
        0 => byline(story, &mut shown, &mut truth, dice),
        1 => newsroom(story, &mut shown, &mut truth, dice),
        2 => origin(story, &mut shown, &mut truth, dice),
        _ => text(&mut shown, &mut truth, dice),
    }
    if !truth.byline && dice.chance(40) {
        byline(story, &mut shown, &mut truth, dice);
    }
    (shown, truth)
}

fn byline(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let (names, of) = (joined(&story.content.bylines), story.newsroom.name);
    let other = dice.pick(&OTHERS);
    let comment = |shown: &mut Shown, what: String| {
        shown.comments.push((COMMENTERS[0].to_owned(), what, None));
    };
    let done = match dice.below(7) {
        0 => {
            shown.names = Some(other.to_owned());
            comment(shown, format!("By {names}, {of}, if you please. Give her the credit."));
            "byline of another, ours in a comment"
        }
        1 => {
            shown.names = None;
            comment(shown, format!("I know {names} and this is how she writes."));
            "byline in a comment only"
        }
        2 => {
            shown.names = Some(other.to_owned());
            beside(story, shown, format!("By {names}, {of}"));
            "byline of another, ours on a card"
        }
        3 => {
            shown.names = None;
            beside(story, shown, format!("By {names} | {of}"));
            "byline on a card only"
        }
        4 => {
            shown.names = Some(other.to_owned());
            shown.author_box = Some(other.to_owned());
            shown.author_note = Some(format!("Before that {other} worked with {names} at {of}."));
            "byline of another, ours in the other's author box"
        }
        5 => {
            shown.names = Some(format!("{other}. Photographs: {names}"));
            "byline of another, ours for the pictures"
        }
        _ => {
            shown.names = Some(format!("{names}. Additional reporting by {other}"));
            truth.done.push("a local reporter added");
            return;
        }
    };
    truth.byline = true;
    truth.done.push(done);
}

fn beside(story: &Story, shown: &mut Shown, by: String) {
    let headline = "Fares on the harbour line rise again in spring".to_owned();
    shown.teasers.push(Teaser { headline, by, href: story.other_url.clone() });
}

fn newsroom(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let ours = story.newsroom;
    let other = other_than(ours, dice);
    let done = match dice.below(4) {
        0 => {
            shown.affiliation = None;
            shown.partners = vec![(ours.name.to_owned(), "/p/one.png".to_owned())];
            truth.affiliation = true;
            "newsroom in the foot only"
        }
        1 => {
            shown.affiliation = Some(other.name.to_owned());
            shown.partners = vec![(ours.name.to_owned(), ours.logo.to_owned())];
            truth.affiliation = true;
            "newsroom in the foot, another in the byline"
        }
        2 => {
            shown.logo = Logo::None;
            shown.partners = vec![
                (ours.name.to_owned(), ours.logo.to_owned()),
                (other.name.to_owned(), other.logo.to_owned()),
            ];
            truth.logo = true;
            "logo in the foot only"
        }
        _ => {
            shown.logo = Logo::Image { src: other.logo.to_owned(), alt: "Logo".to_owned() };
            shown.partners = vec![(ours.name.to_owned(), ours.logo.to_owned())];
            truth.logo = true;
            "another's logo, ours in the foot"
        }
    };
    truth.done.push(done);
}

fn origin(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let (ours, url) = (story.newsroom, &story.url);
    let whole =
        format!("This story was first published by {} and is republished under its terms.", ours.name);
    let anchor = |href: String| Some(Anchor { href, rel: None, words: "Read the original" });
    let done = match dice.below(7) {
        0 => {
            shown.link = anchor(url.replace(ours.site, "https://elsewhere.example"));
            truth.link = true;
            "link to the same path of another site"
        }
        1 => {
            shown.link = anchor(format!("{}/?ref=courier", ours.site));
            truth.link = true;
            "link to the home page"
        }
        2 => {
            shown.link = None;
            shown.comments.push((
                COMMENTERS[1].to_owned(),
                "Here is where they have it from:".to_owned(),
                Some(url.clone()),
            ));
            truth.link = true;
            "link in a comment only"
        }
        3 => {
            shown.link = None;
            let headline = "Two weeks on: what we know of the closure".to_owned();
            shown.teasers.push(Teaser {
                headline,
                by: format!("By {}", ours.reporters[2]),
                href: story.other_url.clone(),
            });
            truth.link = true;
            "link removed, another story of ours beside it"
        }
        4 => {
            shown.notice = Notice::None;
            shown.comments.push((COMMENTERS[2].to_owned(), whole, None));
            truth.notice = true;
            "notice in a comment only"
        }
        5 => {
            shown.notice = Notice::Line(format!(
                "You could read this first in {}, under whose rules we use it.",
                ours.name
            ));
            truth.notice = true;
            "notice paraphrased"
        }
        _ => {
            shown.notice = Notice::Line(
                "This story was first published elsewhere and is republished under its terms.".to_owned(),
            );
            truth.notice = true;
            "notice without the name"
        }
    };
    truth.done.push(done);
}

fn text(shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let count = shown.body.len();
    let done = match dice.below(4) {
        0 => {
            shown.headline = "Fury as town is left without a say".to_owned();
            truth.headline = true;
            "headline replaced"
        }
        1 => {
            shown.body.truncate(count / 2);
            truth.extent = true;
            "half of the story"
        }
        2 => {
            shown.body.drain(2..count - 2);
            truth.extent = true;
            "the middle cut out"
        }
        _ => {
            let opinion =
                "The plan has been a scandal from its first day, and those who voted for it should go.";
            shown.body.insert(count - 1, opinion.to_owned());
            truth.edits = true;
            "an opinion put in"
        }
    };
    truth.done.push(done);
}
