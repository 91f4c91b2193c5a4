//! Notices: an editor is told what became of the copies of the stories they released.

use store::{NoticeKind, NoticeRow, Whose};
use story::account::Actor;

use crate::partners::needs_editor;
use crate::{Error, Newsroom};

/// Which notices are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoticesAsked {
    /// Of all stories, and not only of those that the editor answers for.
    pub every_story: bool,
    /// Of one kind.
    pub kind: Option<NoticeKind>,
}

/// A part of an editor's notices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notices {
    /// The newest first.
    pub rows: Vec<NoticeRow>,
    /// How many there are in all.
    pub all: u64,
    /// Which page of them this is, from 1.
    pub page: usize,
    /// Of how many.
    pub pages: usize,
    /// The event up to which the editor has seen them; of all stories' none is new to anybody.
    pub seen: u64,
}

impl Newsroom {
    /// What became of copies (vanished, back, changed), once an event: of stories whose newest version the editor
    /// released and of those nobody answers for any more, or of all stories. Page `page` of `lines` each, from 1; the last
    /// one where there are fewer.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::Store`].
    pub async fn notices(
        &self,
        actor: &Actor,
        asked: NoticesAsked,
        page: usize,
        lines: u32,
    ) -> Result<Notices, Error> {
        needs_editor(actor)?;
        let whose = if asked.every_story { Whose::All } else { Whose::Of(&actor.account) };
        let store = self.store();
        let all = store.count_notices(whose, asked.kind).await?;
        let seen = if asked.every_story { u64::MAX } else { store.notices_seen(&actor.account).await? };
        let pages = usize::try_from(all.div_ceil(u64::from(lines.max(1)))).unwrap_or(usize::MAX).max(1);
        let page = page.clamp(1, pages);
        let before = (page as u64 - 1).saturating_mul(u64::from(lines));
        let rows = store.notices(whose, asked.kind, before, lines).await?;
        Ok(Notices { rows, all, page, pages, seen })
    }

    /// How many notices an editor has not seen, a thousand at most; none where they are no editor.
    ///
    /// # Errors
    /// [`Error::Store`].
    pub async fn unseen_notices(&self, actor: &Actor) -> Result<u64, Error> {
        if needs_editor(actor).is_err() {
            return Ok(0);
        }
        Ok(self.store().unseen_notices(&actor.account).await?)
    }

    /// Notes that an editor has seen their notices up to an event of the log, and answers up to which they had. An
    /// earlier event makes those after it new again.
    ///
    /// # Errors
    /// [`Error::Role`] unless an editor; [`Error::Store`].
    pub async fn see_notices(&self, actor: &Actor, through: u64) -> Result<u64, Error> {
        needs_editor(actor)?;
        let before = self.store().notices_seen(&actor.account).await?;
        self.store().see_notices(&actor.account, through).await?;
        Ok(before)
    }
}
