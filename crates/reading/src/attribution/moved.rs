//! Verbs whose object holds the attitude: in "the plan angered the crews" it is the crews who feel, and the plan that they
//! feel about; in "the crews were angered by the plan" the other way round.

use std::ops::Range;

use super::content;
use super::cue::{Cue, Form};
use super::found::Found;
use super::source;
use crate::page::Page;
use crate::phrase;
use crate::tagger::Pos;

/// The attribution of a verb that moves its object.
pub(super) fn moved(page: &Page, range: &Range<usize>, cue: &Cue) -> Option<Found> {
    let next = cue.range.end;
    let found = |source: Range<usize>, cue: Range<usize>, content: Range<usize>, head: usize| {
        Some(Found { source: Some(source), cue, content: vec![content], head, sentence: 0 })
    };
    match cue.form {
        Form::Finite => {
            let cause = source::before(page, range.start, cue)?;
            let end = phrase::forward(page, next, range.end);
            let whom = next..end;
            (end > next && source::can_speak(page, &whom) && page.pos(cause.start) != Pos::Relative)
                .then(|| found(whom, cue.range.clone(), cause, cue.head))?
        }
        Form::Passive | Form::Adjective => {
            let joins = ["by", "at", "with", "over", "about"].iter().any(|w| page.is_word(next, w));
            let that = page.is_word(next, "that");
            if !joins && !that {
                return None;
            }
            let whom = source::before(page, range.start, cue).filter(|s| source::can_speak(page, s))?;
            let from = if that { next } else { next + 1 };
            let end = if that { content::end } else { content::object_end }(page, from, range.end);
            found(whom, cue.range.start..from, content::some(from..end)?, cue.head)
        }
        _ => None,
    }
}
