//! Where on a page something stands: after which line, in which element.

/// Where something stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// How many lines of the page begin before it.
    pub line: usize,
    /// The innermost element around it, as [`Outline`] counts them.
    pub element: usize,
    /// Whether it stands in navigation, a sidebar, comments, or the page's own head or foot.
    pub chrome: bool,
}

/// The shape of an element that has nothing to tell it from others.
pub(crate) const PLAIN: u64 = 1;

/// What an element says of itself by its kind and the names its page gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Said {
    #[default]
    Nothing,
    /// Comments, the page's own head or foot: of somebody else, unless the story stands in it.
    Others,
    /// What leads elsewhere: to other stories, unless it leads to ours.
    More,
    /// Called a foot: the page's, or a part's own.
    Foot,
    /// Navigation, forms, advertisements: of nobody.
    Furniture,
    /// Beside a text: an aside, a caption, a box. Credits may stand there, and so may anything else.
    Beside,
    /// A time or a day.
    Time,
}

/// Which element of a page stands in which. Element 0 is the page itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    parents: Vec<usize>,
    said: Vec<Said>,
    /// A number for the element's name and classes.
    shapes: Vec<u64>,
}

impl Outline {
    /// Adds an element inside `parent`.
    pub(crate) fn open(&mut self, parent: usize, said: Said, shape: u64) -> usize {
        if self.parents.is_empty() {
            self.parents.push(0);
            self.said.push(Said::Nothing);
            self.shapes.push(0);
        }
        self.parents.push(parent);
        self.said.push(said);
        self.shapes.push(shape);
        self.parents.len() - 1
    }

    pub(crate) fn len(&self) -> usize {
        self.parents.len()
    }

    pub(crate) fn said(&self, element: usize) -> Said {
        self.said.get(element).copied().unwrap_or_default()
    }

    pub(crate) fn shape(&self, element: usize) -> u64 {
        self.shapes.get(element).copied().unwrap_or_default()
    }

    pub(crate) fn parent(&self, element: usize) -> usize {
        self.parents.get(element).copied().unwrap_or(0)
    }

    /// The element itself, the one around it, and so on to the page.
    pub(crate) fn around(&self, element: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::successors(Some(element), |at| {
            (*at != 0).then(|| self.parents.get(*at).copied().unwrap_or(0))
        })
    }

    /// The innermost element that holds all of `elements`; the page where there are none.
    #[must_use]
    pub fn common(&self, elements: impl IntoIterator<Item = usize>) -> usize {
        elements.into_iter().reduce(|one, other| self.around_both(one, other)).unwrap_or(0)
    }

    /// The innermost element that holds both.
    pub(crate) fn around_both(&self, mut one: usize, mut other: usize) -> usize {
        // What stands around an element was opened before it, and has the smaller number.
        while one != other {
            let inner = if one > other { &mut one } else { &mut other };
            *inner = self.parent(*inner);
        }
        one
    }

    /// Whether `element` is `outer` or stands in it.
    #[must_use]
    pub fn holds(&self, outer: usize, element: usize) -> bool {
        self.around(element).any(|at| at == outer)
    }
}
