//! Names for ids, as pages show them.

use std::collections::HashMap;

use newsroom::Newsroom;
use story::ids::{AccountId, PartnerId};

use crate::fault::Fault;

/// Who is who in the newsroom.
#[derive(Debug, Clone, Default)]
pub(crate) struct People {
    accounts: HashMap<AccountId, String>,
    partners: HashMap<PartnerId, String>,
}

impl People {
    /// Everybody with an account, and every partner.
    ///
    /// # Errors
    /// Where the records can't be read.
    pub(crate) async fn of(newsroom: &Newsroom) -> Result<Self, Fault> {
        let failed = |error| Fault::from(newsroom::Error::from(error));
        let accounts = newsroom.store().accounts().await.map_err(failed)?;
        let partners = newsroom.store().partners().await.map_err(failed)?;
        Ok(Self {
            accounts: accounts.into_iter().map(|row| (row.id, row.name)).collect(),
            partners: partners.into_iter().map(|row| (row.id, row.application.name)).collect(),
        })
    }

    /// An account's name.
    #[must_use]
    pub(crate) fn name(&self, id: &AccountId) -> &str {
        self.accounts.get(id).map_or("somebody whose account is gone", String::as_str)
    }

    /// Several names: "Mara Ellison, Tobias Wren".
    #[must_use]
    pub(crate) fn names(&self, ids: &[AccountId]) -> String {
        ids.iter().map(|id| self.name(id)).collect::<Vec<_>>().join(", ")
    }

    /// A partner's name.
    #[must_use]
    pub(crate) fn partner(&self, id: &PartnerId) -> &str {
        self.partners.get(id).map_or("a partner", String::as_str)
    }
}
