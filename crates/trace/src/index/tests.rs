//! The index as a whole.

use super::*;

/// Invented briefs, each with words of its own.
fn brief(n: usize) -> String {
    let place = ["Brackwater", "Sandholm", "Eastquay", "Tarnfoot", "Millhaven"][n % 5];
    format!(
        "The {place} harbour board said on Tuesday that pier number {n} would be closed for repairs until spring.\n\n\
         Engineer Mirel{n} Osk told the council that barnacle{n} growth had eaten into {} of the {} oak piles, and \
         that ferry service{n} would be moved to the old coal wharf while divers worked below the waterline.",
        n * 7 + 3,
        n * 11 + 40,
    )
}

fn index(count: usize) -> Index {
    let mut index = Index::new();
    index.extend((0..count).map(|n| (format!("story-{n}"), brief(n))));
    index
}

#[track_caller]
fn finds(index: &Index, text: &str, story: &str) {
    let found = index.query(text);
    assert_eq!(found.first().map(|best| best.story.as_str()), Some(story), "{found:?}");
}

#[test]
fn finds_copies_excerpts_and_rewrites() {
    let index = index(300);
    finds(&index, &brief(123), "story-123");
    finds(
        &index,
        "Unlike ours. Engineer Mirel44 Osk told the council that barnacle44 growth had. More of ours.",
        "story-44",
    );
    finds(
        &index,
        "Ferries: service77 goes to the coal wharf, for barnacle77 ate the piles, Mirel77 said.",
        "story-77",
    );
}

#[test]
fn a_story_is_found_from_the_moment_it_is_added() {
    let mut index = Index::new();
    for n in 0..200 {
        index.add(&format!("story-{n}"), &brief(n));
        finds(&index, &brief(n), &format!("story-{n}"));
        finds(&index, &brief(n / 2), &format!("story-{}", n / 2));
    }
    assert_eq!(index.len(), 200);
    assert!(index.segments.len() < 24, "{}", index.segments.len());
    assert_eq!(index.stories().nth(150), Some("story-150"));
}

#[test]
fn what_was_merged_while_it_was_asked_is_given_back_by_whoever_adds() {
    let mut index = Index::new();
    (0..FAN_IN - 1).for_each(|n| index.add(&format!("story-{n}"), &brief(n)));
    let asked = index.clone();
    index.add("last", &brief(99));
    assert_eq!((index.segments.len(), index.merged.len()), (1, FAN_IN - 1));
    assert!(index.clone().merged.is_empty(), "a clone asks, and has nothing to give back");
    index.add("another", &brief(100));
    assert_eq!(index.merged.len(), FAN_IN - 1, "the clone may still ask");
    drop(asked);
    index.add("one more", &brief(101));
    assert!(index.merged.is_empty());
}

#[test]
fn one_by_one_or_together_makes_no_difference() {
    let together = index(100);
    let mut single = Index::new();
    (0..100).for_each(|n| single.add(&format!("story-{n}"), &brief(n)));
    for n in 0..100 {
        assert_eq!(together.query(&brief(n)), single.query(&brief(n)));
    }
}

#[test]
fn odd_texts_are_no_trouble() {
    let mut index = index(3);
    for text in ["", " ", "one", "…", "\u{0}\u{ffff}", &"word ".repeat(5000), &"é".repeat(5000)] {
        index.add("odd", text);
        drop(index.query(text));
    }
    assert!(Index::new().query("anything at all in an index of nothing").is_empty());
}

#[test]
fn any_bytes_taken_for_a_segment_are_read_without_harm() {
    let good = index(40).segments[0].as_bytes().to_vec();
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 1 << (at % 8);
        if let Some(segment) = Segment::parse(Bytes::from(bad)) {
            let index = Index { segments: vec![segment], ..Index::new() };
            if at % 16 == 0 || at < 512 {
                drop(index.query(&brief(7)));
                drop(build::merge(&index.segments));
            }
        }
    }
    for len in 0..good.len() {
        assert!(Segment::parse(Bytes::from(good[..len].to_vec())).is_none());
    }
}

#[test]
fn a_draft_used_again_seals_the_same() {
    let sealed = |draft: &mut Draft, from: usize| {
        (from..from + 40).for_each(|n| draft.add(&n.to_string(), &brief(n)));
        draft.seal()
    };
    let mut used = Draft::new();
    let first = sealed(&mut used, 0);
    assert!(used.is_empty());
    assert_eq!(sealed(&mut used, 40), sealed(&mut Draft::new(), 40));
    assert_eq!(sealed(&mut used, 0), first);
}

#[test]
fn numbers_that_lie_lead_nowhere() {
    let story = "The old pier at Brackwater closes on Monday for repairs, the harbour board said.";
    let mut index = Index::new();
    index.add("true", story);
    index.add("lying", story);
    let mut bytes = index.segments[1].as_bytes().to_vec();
    let (layout, _) = layout::Layout::of(index.segments[1].counts());
    bytes[layout.passage_story].fill(0xff);
    bytes[layout.id_ends].fill(0xff);
    index.segments[1] = Segment::parse(Bytes::from(bytes)).unwrap();
    assert!(index.query(story).iter().any(|found| found.story == "true"));
}
