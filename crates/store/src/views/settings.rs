//! The newsroom's settings.

use story::settings::{Settings, SettingsEvent};

use crate::engine::{Tx, on};
use crate::shape::{self, SettingsShape};
use crate::{Store, StoreError};

impl Store {
    /// The settings; `None` until somebody sets them.
    ///
    /// # Errors
    /// Where the database fails.
    pub async fn settings(&self) -> Result<Option<Settings>, StoreError> {
        let sql = "SELECT settings FROM settings WHERE one = 1";
        let json: Option<String> = on!(&self.pools, at => sqlx::query_scalar(sql).fetch_optional(at).await)?;
        let read = |json: String| {
            shape::from_json::<_, SettingsShape>(&json).map_err(|_| StoreError::view("settings", json))
        };
        json.map(read).transpose()
    }
}

/// Writes the settings' one row.
pub(super) async fn project(tx: &mut Tx, event: &SettingsEvent) -> Result<(), StoreError> {
    let SettingsEvent::Set { settings } = event;
    let json = shape::to_json::<_, SettingsShape>(settings).map_err(StoreError::Unwritable)?;
    let sql = "INSERT INTO settings (one, settings) VALUES (1, $1)
        ON CONFLICT (one) DO UPDATE SET settings = excluded.settings";
    on!(tx, tx => sqlx::query(sql).bind(json).execute(&mut **tx).await.map(drop))?;
    Ok(())
}
