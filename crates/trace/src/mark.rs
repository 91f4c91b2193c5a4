//! Whether two pictures show one logo, whatever their size, colours, ground, margins or compression.

mod likeness;
mod plane;
mod view;

use crate::raster::{PictureError, Raster};
use view::View;

/// From here on two marks show one logo.
pub const ALIKE: f32 = 0.73;

/// From here on a person should look.
const PERHAPS: f32 = 0.5;

/// What a picture shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Margins cut, and where what is left is a plate, what stands on it too: a square with letters in it may be shown with a
    /// margin or without.
    views: Vec<View>,
}

impl Mark {
    /// Reads a PNG, JPEG, GIF, WebP or SVG picture.
    ///
    /// # Errors
    /// [`PictureError`]: larger than a logo, damaged, of another kind, or nothing on it.
    pub fn read(bytes: &[u8]) -> Result<Self, PictureError> {
        let views = View::all(&Raster::read(bytes)?)?;
        Ok(Self { views })
    }

    /// How alike, 0 to 1. A logo and its negative are alike: one is set on light ground, the other on dark.
    #[must_use]
    pub fn likeness(&self, other: &Self) -> f32 {
        let pairs = self.views.iter().flat_map(|one| other.views.iter().map(move |two| (one, two)));
        pairs.map(|(one, two)| likeness::likeness(one, two)).fold(0.0, f32::max)
    }

    /// Whether both show one logo.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        self.likeness(other) >= ALIKE
    }
}

/// What a look at a picture says of our logo.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Looks {
    /// Nothing: it was not looked at, or can't be compared.
    #[default]
    Unseen,
    /// It shows the logo, as told in words.
    Ours(String),
    /// It may, being so much like it: a person should look.
    Perhaps(String),
    /// It shows something else.
    Another,
}

/// The newsroom's own logo, to hold pictures against.
#[derive(Debug, Clone)]
pub struct Logo {
    bytes: Vec<u8>,
    mark: Option<Mark>,
}

impl Logo {
    /// From its file.
    #[must_use]
    pub fn new(bytes: Vec<u8>) -> Self {
        // One that is too plain is not even like itself.
        let mark = Mark::read(&bytes).ok().filter(|mark| mark.is_alike(mark));
        Self { bytes, mark }
    }

    /// Whether `picture` shows the logo.
    #[must_use]
    pub fn looks(&self, picture: &[u8]) -> Looks {
        if picture == self.bytes {
            return Looks::Ours("our logo's own file".to_owned());
        }
        let (Some(ours), Ok(theirs)) = (&self.mark, Mark::read(picture)) else { return Looks::Unseen };
        match ours.likeness(&theirs) {
            likeness if likeness >= ALIKE => Looks::Ours(format!("looks like our logo: {likeness:.2}")),
            likeness if likeness >= PERHAPS => Looks::Perhaps(format!("{likeness:.2}")),
            _ => Looks::Another,
        }
    }
}
