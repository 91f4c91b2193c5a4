//! The pages, one a file: what it shows, and what its forms do.

pub(crate) mod accounts;
pub(crate) mod assets;
pub(crate) mod chase;
pub(crate) mod claim;
pub(crate) mod copies;
pub(crate) mod copy;
pub(crate) mod corrections;
pub(crate) mod desk;
pub(crate) mod edit;
pub(crate) mod feed;
pub(crate) mod front;
pub(crate) mod history;
pub(crate) mod keys;
pub(crate) mod partners;
pub(crate) mod release;
pub(crate) mod report;
pub(crate) mod reports;
pub(crate) mod republish;
pub(crate) mod review;
pub(crate) mod robots;
pub(crate) mod settings;
pub(crate) mod sign_in;
pub(crate) mod source;
pub(crate) mod sources;
pub(crate) mod story;
pub(crate) mod welcome;
