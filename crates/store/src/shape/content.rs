//! What a version of a story says, in the log.

use serde::{Deserialize, Serialize};
use story::content::{Byline, Content, Urgency};

use super::convert::{Shape, shape};

shape!(struct BylineShape of Byline { name: String, affiliation: Option<String> });

shape!(struct ContentShape of Content {
    headline: Option<String>,
    slugline: String,
    dateline: Option<String>,
    date: Option<String>,
    bylines: Vec<BylineShape>,
    standfirst: Option<String>,
    key_points: Vec<String>,
    body: Vec<String>,
    ednote: Option<String>,
    urgency: UrgencyShape,
    subjects: Vec<String>,
    embargo: Option<i64>,
});

/// 1 to 9; anything else is refused when it is read.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
#[derive(Clone)]
pub(crate) struct UrgencyShape(Urgency);

impl TryFrom<u8> for UrgencyShape {
    type Error = String;

    fn try_from(value: u8) -> Result<Self, String> {
        Urgency::new(value).map(Self).ok_or_else(|| format!("urgency {value} is not between 1 and 9"))
    }
}

impl From<UrgencyShape> for u8 {
    fn from(shape: UrgencyShape) -> Self {
        shape.0.value()
    }
}

impl Shape<Urgency> for UrgencyShape {
    fn of(core: &Urgency) -> Self {
        Self(*core)
    }
    fn core(self) -> Urgency {
        self.0
    }
}
