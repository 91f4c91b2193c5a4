//! Corrections and clarifications, as they went out.

use sqlx::FromRow;
use story::correction::Label;
use story::ids::{ItemId, Millis, ReportId};
use story::item::Item;

use super::words::{Words, count, value, word};
use crate::engine::{Tx, clean, clean_opt, on};
use crate::{Store, StoreError};

/// What kind of fix a version was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CorrectionLabel {
    /// A substantive error fixed.
    Correction,
    /// The facts were right, the wording was not.
    Clarification,
}

const LABELS: &Words<CorrectionLabel> =
    &[(CorrectionLabel::Correction, "correction"), (CorrectionLabel::Clarification, "clarification")];

/// One error put right in the open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CorrectionRow {
    /// Of which story.
    pub item: ItemId,
    /// The version that put it right.
    pub version: u32,
    /// What kind of fix it was.
    pub label: CorrectionLabel,
    /// The headline of that version.
    pub headline: Option<String>,
    /// What the story said.
    pub wrong: String,
    /// What is right.
    pub right: String,
    /// When somebody noticed.
    pub noticed: Millis,
    /// When the corrected version went out.
    pub fixed: Millis,
    /// That version is not to be published before.
    pub embargo: Option<Millis>,
    /// The reader's report it came from, if one did.
    pub report: Option<ReportId>,
}

#[derive(FromRow)]
struct Sql {
    item: String,
    version: i64,
    label: String,
    headline: Option<String>,
    was_wrong: String,
    is_right: String,
    noticed: i64,
    fixed: i64,
    embargo: Option<i64>,
    report: Option<String>,
}

impl Sql {
    fn row(self) -> Result<CorrectionRow, StoreError> {
        Ok(CorrectionRow {
            item: ItemId(self.item),
            version: count(self.version),
            label: value(LABELS, "corrections", &self.label)?,
            headline: self.headline,
            wrong: self.was_wrong,
            right: self.is_right,
            noticed: Millis(self.noticed),
            fixed: Millis(self.fixed),
            embargo: self.embargo.map(Millis),
            report: self.report.map(ReportId),
        })
    }
}

impl Store {
    /// All corrections and clarifications, the newest first.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn corrections(&self) -> Result<Vec<CorrectionRow>, StoreError> {
        let sql = "SELECT * FROM corrections ORDER BY fixed DESC, item, version DESC";
        let rows: Vec<Sql> = on!(&self.pools, at => sqlx::query_as(sql).fetch_all(at).await)?;
        rows.into_iter().map(Sql::row).collect()
    }
}

/// Writes the row for the release that just happened, if it put something right.
pub(super) async fn project(tx: &mut Tx, item: &Item) -> Result<(), StoreError> {
    let Some(release) = item.released() else { return Ok(()) };
    let (label, told) = match &release.label {
        Label::Correction(told) => (CorrectionLabel::Correction, told),
        Label::Clarification(told) => (CorrectionLabel::Clarification, told),
        Label::First | Label::Update | Label::Refile => return Ok(()),
    };
    let sql = "INSERT INTO corrections (item, version, label, headline, was_wrong, is_right, noticed, fixed,
            embargo, report)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    on!(tx, tx => sqlx::query(sql)
        .bind(&item.id.0)
        .bind(i64::from(release.version))
        .bind(word(LABELS, label))
        .bind(clean_opt(release.content.headline.as_ref()))
        .bind(clean(&told.wrong))
        .bind(clean(&told.right))
        .bind(told.noticed.0)
        .bind(release.at.0)
        .bind(release.content.embargo.map(|at| at.0))
        .bind(clean_opt(told.report.as_ref().map(|report| &report.0)))
        .execute(&mut **tx)
        .await
        .map(drop))?;
    Ok(())
}
