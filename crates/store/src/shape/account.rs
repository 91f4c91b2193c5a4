//! Accounts in the log.

use story::account::{AccountEvent, Role};

use super::convert::shape;

shape!(enum RoleShape of Role { Reporter, Editor, Admin });

shape!(enum AccountEventShape of AccountEvent {
    Opened { id: String, name: String, email: String, roles: Vec<RoleShape> },
    RolesSet { roles: Vec<RoleShape> },
    Closed,
});
