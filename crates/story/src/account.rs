//! People with a sign-in, and what they may do.

use crate::ids::AccountId;

/// What somebody may do. Nobody is anything by implication: an admin who edits is also an editor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Writes stories, registers sources.
    Reporter,
    /// Verifies, waives, releases; vets partners; answers reports.
    Editor,
    /// Opens accounts and sets roles; changes the newsroom's settings.
    Admin,
}

/// Somebody acting, with the roles they have at that moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub account: AccountId,
    /// What they may do.
    pub roles: Vec<Role>,
}

impl Actor {
    /// Whether they have `role`.
    #[must_use]
    pub fn has(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }
}

/// What happened to an account. Passwords are not in the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountEvent {
    /// It was opened.
    Opened {
        /// Its id.
        id: AccountId,
        /// As shown: "A. Editor".
        name: String,
        /// The sign-in, lower case.
        email: String,
        /// What they may do.
        roles: Vec<Role>,
    },
    /// The roles became these.
    RolesSet {
        /// All roles from now on.
        roles: Vec<Role>,
    },
    /// It can no longer sign in.
    Closed,
}

/// An account as its events left it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// As shown.
    pub name: String,
    /// The sign-in.
    pub email: String,
    /// What they may do.
    pub roles: Vec<Role>,
    /// Whether it can still sign in.
    pub open: bool,
}

impl Account {
    /// The account after `events`, or `None` before it was opened.
    #[must_use]
    pub fn of<'a>(events: impl IntoIterator<Item = &'a AccountEvent>) -> Option<Self> {
        events.into_iter().fold(None, Self::after)
    }

    /// The account after one more event.
    #[must_use]
    pub fn after(mut account: Option<Self>, event: &AccountEvent) -> Option<Self> {
        match (event, &mut account) {
            (AccountEvent::Opened { id, name, email, roles }, state) => {
                let (id, name, email, roles) = (id.clone(), name.clone(), email.clone(), roles.clone());
                *state = Some(Self { id, name, email, roles, open: true });
            }
            (AccountEvent::RolesSet { roles }, Some(account)) => account.roles.clone_from(roles),
            (AccountEvent::Closed, Some(account)) => account.open = false,
            (_, None) => {}
        }
        account
    }
}
