//! What becomes of credits in practice: a desk's own name in the byline, "Special to", a credit for machines alone or hidden, links that
//! a system rewrites, a notice made an italic line, a correction that was never taken up.

use super::{OTHERS, SITES, Truth, around, faithful, joined};
use crate::eval_credits::page::{Anchor, Hidden, Logo, Notice, Shown, Teaser};
use crate::eval_credits::world::{Dice, Story, correction};

/// The page a republisher makes of `story` in the ways that are common in practice.
pub(crate) fn practised(story: &Story, dice: &mut Dice) -> (Shown, Truth) {
    let site = dice.pick(&SITES);
    let mut truth = Truth::default();
    let mut shown = faithful(story, site);
    around(story, &mut shown, &mut truth, dice);
    frame(story, &mut shown, dice);
    if dice.chance(45) {
        credit(story, &mut shown, &mut truth, dice);
    }
    if dice.chance(35) {
        logo(story, &mut shown, &mut truth, dice);
    }
    if dice.chance(45) {
        notice(story, &mut shown, &mut truth, dice);
    }
    if dice.chance(45) {
        link(story, &mut shown, &mut truth, dice);
    }
    if dice.chance(20) && shown.hidden.is_none() {
        hidden(&mut shown, &mut truth, dice);
    }
    if dice.chance(30) {
        words(story, &mut shown, &mut truth, dice);
    }
    (shown, truth)
}

/// What a site has beside the credits: the user who put the story up, a counter, a box between paragraphs.
fn frame(story: &Story, shown: &mut Shown, dice: &mut Dice) {
    let ours = story.newsroom;
    shown.slot = match dice.below(4) {
        0 => format!("{} Staff", shown.site),
        1 => "Web Desk".to_owned(),
        2 => "admin".to_owned(),
        _ => shown.site.to_owned(),
    };
    if dice.chance(60) {
        let alt = if dice.chance(50) { ours.name.to_owned() } else { String::new() };
        shown.counter = Some((format!("{}/count/{}/pixel.gif", ours.site, 100 + dice.below(900)), alt));
    }
    if dice.chance(50) {
        shown.canonical = Some("https://courier.example/2026/closure".to_owned());
    }
    if dice.chance(40) {
        let site = shown.site;
        shown.inset = Some(match dice.below(4) {
            0 => "<p><strong>READ MORE: <a href=\"/2026/10/ferry\">Ferry timetable changes again for winter</a></strong></p>".to_owned(),
            1 => format!("<div class=\"newsletter-signup\"><h3>Get the {site} in your inbox</h3><p>The news of the town, every weekday at six.</p><form action=\"/subscribe\"><input type=\"email\" placeholder=\"Your email\"><button>Sign up</button></form></div>"),
            2 => "<div class=\"ad-slot\"><span>Advertisement</span></div>".to_owned(),
            _ => format!("<aside class=\"related-inline\"><h4>Related</h4><ul><li><a href=\"/2026/10/bakery\">The bakery on the quay is for sale</a> <span>By {}</span></li></ul></aside>", dice.pick(&OTHERS)),
        });
    }
}

fn credit(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let (names, of, site) = (joined(&story.content.bylines), story.newsroom.name, shown.site);
    let (done, byline, affiliation) = match dice.below(10) {
        0 => {
            shown.names = Some(dice.pick(&["Staff", "Staff Report", "News Staff", "Newsroom"]).to_owned());
            ("byline of the staff", true, false)
        }
        1 => {
            shown.names = Some(format!("{site} Staff"));
            shown.affiliation = None;
            ("byline and newsroom are the republisher's staff", true, true)
        }
        2 => {
            let other = dice.pick(&OTHERS);
            shown.names = Some(other.to_owned());
            shown.affiliation = Some(site.to_owned());
            shown.author_box = Some(other.to_owned());
            ("byline of the republisher's reporter", true, true)
        }
        3 => {
            shown.affiliation = Some(format!("Special to the {site}"));
            ("special to, newsroom left out", false, true)
        }
        4 => {
            shown.affiliation = Some(format!("{of}, special to the {site}"));
            ("special to, newsroom kept", false, false)
        }
        5 => {
            (shown.names, shown.affiliation) = (None, None);
            shown.told = Some((names, of.to_owned()));
            ("credit for machines only", true, true)
        }
        6 => {
            shown.names = Some(names.to_uppercase());
            shown.affiliation = Some(of.to_uppercase());
            ("credit in capitals", false, false)
        }
        7 => {
            shown.affiliation = Some(format!("for {of}"));
            ("newsroom behind \"for\"", false, false)
        }
        8 => {
            shown.names = Some(of.to_owned());
            shown.affiliation = None;
            ("the newsroom in the reporter's place", true, false)
        }
        _ => {
            shown.told = Some((names, of.to_owned()));
            ("credit for machines too", false, false)
        }
    };
    (truth.byline, truth.affiliation) = (byline, affiliation);
    truth.done.push(done);
}

fn logo(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let (src, name) = (story.newsroom.logo.to_owned(), story.newsroom.name.to_owned());
    let lazy = |attribute, alt| Logo::Lazy { attribute, src: src.clone(), alt };
    let (logo, done, broken) = match dice.below(7) {
        0 => (Logo::None, "logo removed", true),
        1 => {
            let (src, alt) = ("/img/masthead-small.png".to_owned(), shown.site.to_owned());
            (Logo::Image { src, alt }, "the republisher's logo instead", true)
        }
        2 => (lazy("data-original", name), "logo lazy", false),
        3 => (lazy("data-lazyload", String::new()), "logo lazy, no words", false),
        4 => (lazy("data-srcset", String::new()), "logo lazy by a set", false),
        5 => {
            let src = format!("/wp-content/uploads/2026/11/{}-logo-1024x256.png", super::slug(&name));
            (Logo::Image { src, alt: String::new() }, "logo uploaded again", false)
        }
        _ => {
            let src = "/wp-content/uploads/2026/11/image-4.png".to_owned();
            (Logo::Image { src, alt: name }, "logo uploaded again as an image", false)
        }
    };
    shown.logo = logo;
    truth.logo = broken;
    truth.done.push(done);
}

fn notice(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let (name, site) = (story.newsroom.name, shown.site);
    let whole = format!("This story was first published by {name} and is republished under its terms.");
    let (line, done, broken) = match dice.below(8) {
        0 | 1 => {
            shown.notice_first = true;
            (whole, "notice as an italic line before the text", false)
        }
        2 => (format!("Editor’s note: {whole}"), "notice as an editor's note", false),
        3 => (format!("{whole} Sign up for its weekly letter."), "notice with an advertisement", false),
        4 => (format!("This story was first published by {name}."), "notice without the terms", true),
        5 => {
            let line =
                format!("This story was first published by {site} and is republished under its terms.");
            (line, "notice with the republisher's name", true)
        }
        6 => (
            format!("{site} is a member of a network of newsrooms that share their work."),
            "a network's line instead",
            true,
        ),
        _ => ("This story ran elsewhere first.".to_owned(), "a line without a name instead", true),
    };
    shown.notice = Notice::Line(line);
    truth.notice = broken;
    truth.done.push(done);
}

fn link(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let url = &story.url;
    let anchor = |href: String| Anchor { href, rel: None, words: "Read the original" };
    let coded = super::encoded(url);
    let (link, done, broken) = match dice.below(9) {
        0 => (
            Some(anchor(format!("https://l.weirbook.example/l.php?u={coded}&h=AT0x9&s=1"))),
            "link through a network",
            false,
        ),
        1 => {
            let href = format!("https://nam02.safelinks.mail.example/?url={coded}&data=05%7C02&reserved=0");
            (Some(anchor(href)), "link through a mail system", false)
        }
        2 => (Some(anchor(format!("{url}?fbclid=IwAR0x&mc_cid=9a"))), "link with tracking", false),
        3 => {
            let link = Anchor { rel: Some("nofollow ugc sponsored noopener"), ..anchor(url.clone()) };
            (Some(link), "link marked nofollow", false)
        }
        4 => (Some(anchor(url.replace("https:", ""))), "link without a scheme", false),
        5 => (Some(anchor("#".to_owned())), "link that leads nowhere", true),
        6 => {
            if let Notice::Line(line) = &mut shown.notice {
                *line = format!("{line} {url}");
            }
            (None, "address in words only", true)
        }
        7 => (
            Some(anchor(format!("/redirect/harbour/{}", dice.below(900)))),
            "link to the republisher's own",
            true,
        ),
        _ => {
            let headline = "More from our partners: fares on the line rise again".to_owned();
            shown.teasers.push(Teaser {
                headline,
                by: story.newsroom.name.to_owned(),
                href: story.other_url.clone(),
            });
            (None, "link removed, ours on a card", true)
        }
    };
    shown.link = link;
    truth.link = broken;
    truth.done.push(done);
}

fn hidden(shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    let tag = match dice.below(4) {
        0 => "<div style=\"display:none\">",
        1 => "<div hidden>",
        2 => "<div class=\"source-credit\">",
        _ => "<div style=\"position:absolute; left:-9999px; top:auto\">",
    };
    let (part, done) = match dice.below(3) {
        0 => {
            (truth.byline, truth.affiliation) = (true, true);
            (Hidden::Credit, "credit hidden")
        }
        1 => {
            truth.notice = true;
            truth.link = true;
            (Hidden::Notice, "notice and link hidden")
        }
        _ => {
            truth.logo = true;
            (Hidden::Logo, "logo hidden")
        }
    };
    shown.hidden = Some((part, tag));
    truth.done.push(done);
}

fn words(story: &Story, shown: &mut Shown, truth: &mut Truth, dice: &mut Dice) {
    match dice.below(3) {
        0 => {
            shown.headline = "Months of repairs ahead as cracks close a busy building".to_owned();
            truth.headline = true;
            truth.done.push("headline of their own");
        }
        kind => {
            let Some(corrected) = correction(&story.content.body) else { return };
            if kind == 1 {
                truth.correction = Some(true);
                truth.done.push("correction never taken up");
            } else {
                let text = &mut shown.body[corrected.at];
                *text = text.replace(&corrected.wrong, &corrected.right);
                truth.correction = Some(false);
                truth.done.push("correction taken up");
            }
        }
    }
}
