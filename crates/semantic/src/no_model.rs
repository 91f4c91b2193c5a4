//! The model in a build that has none: it can't be opened, so nothing else can be asked of it.

use std::convert::Infallible;
use std::path::Path;

use compare::Vector;

use crate::Error;

/// A sentence model; in this build there is none.
pub struct Model(Infallible);

impl Model {
    /// Says that this build has no model.
    pub fn open(_folder: &Path) -> Result<Self, Error> {
        Err(Error::NotBuilt)
    }

    /// The vector of a sentence.
    pub fn vector(&self, _sentence: &str) -> Result<Vector, Error> {
        match self.0 {}
    }
}
