//! From a core type to its shape and back, and the macro that writes both for a struct or an enum.

use story::ids::{
    AccountId, BlobHash, ClaimId, CopyId, DeliveryId, ItemId, Millis, PartnerId, ReportId, SourceId,
};

/// The shape in the log of the core type `C`.
pub(crate) trait Shape<C>: Sized {
    /// The shape of a value.
    fn of(core: &C) -> Self;
    /// The value of a shape.
    fn core(self) -> C;
}

macro_rules! same {
    ($($type:ty),*) => {$(
        impl Shape<$type> for $type {
            fn of(core: &$type) -> Self {
                core.clone()
            }
            fn core(self) -> $type {
                self
            }
        }
    )*};
}
same!(String, bool, u16, u32, u64, usize);

macro_rules! id {
    ($($type:ident),*) => {$(
        impl Shape<$type> for String {
            fn of(core: &$type) -> Self {
                core.0.clone()
            }
            fn core(self) -> $type {
                $type(self)
            }
        }
    )*};
}
id!(AccountId, BlobHash, ClaimId, CopyId, DeliveryId, ItemId, PartnerId, ReportId, SourceId);

impl Shape<Millis> for i64 {
    fn of(core: &Millis) -> Self {
        core.0
    }
    fn core(self) -> Millis {
        Millis(self)
    }
}

impl<C, S: Shape<C>> Shape<Option<C>> for Option<S> {
    fn of(core: &Option<C>) -> Self {
        core.as_ref().map(S::of)
    }
    fn core(self) -> Option<C> {
        self.map(S::core)
    }
}

impl<C, S: Shape<C>> Shape<Vec<C>> for Vec<S> {
    fn of(core: &Vec<C>) -> Self {
        core.iter().map(S::of).collect()
    }
    fn core(self) -> Vec<C> {
        self.into_iter().map(S::core).collect()
    }
}

impl<C, S: Shape<C>> Shape<Box<C>> for Box<S> {
    fn of(core: &Box<C>) -> Self {
        Self::new(S::of(core))
    }
    fn core(self) -> Box<C> {
        Box::new((*self).core())
    }
}

impl<A, B, S: Shape<A>, T: Shape<B>> Shape<(A, B)> for (S, T) {
    fn of(core: &(A, B)) -> Self {
        (S::of(&core.0), T::of(&core.1))
    }
    fn core(self) -> (A, B) {
        (self.0.core(), self.1.core())
    }
}

/// `shape!(struct BylineShape of Byline { name: String })`: a serde mirror with the same fields, and both conversions.
/// Enums may have variants with named fields or none; their names in JSON are in snake case.
macro_rules! shape {
    (struct $shape:ident of $core:ident { $($(#[$meta:meta])* $field:ident: $type:ty),* $(,)? }) => {
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        pub(crate) struct $shape { $($(#[$meta])* $field: $type),* }

        impl $crate::shape::convert::Shape<$core> for $shape {
            fn of(core: &$core) -> Self {
                use $crate::shape::convert::Shape;
                Self { $($field: Shape::of(&core.$field)),* }
            }
            fn core(self) -> $core {
                use $crate::shape::convert::Shape;
                $core { $($field: Shape::core(self.$field)),* }
            }
        }
    };
    (enum $shape:ident of $core:ident {
        $($variant:ident $({ $($field:ident: $type:ty),* $(,)? })?),* $(,)?
    }) => {
        #[derive(serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "snake_case", deny_unknown_fields)]
        pub(crate) enum $shape { $($variant $({ $($field: $type),* })?),* }

        impl $crate::shape::convert::Shape<$core> for $shape {
            fn of(core: &$core) -> Self {
                #[allow(unused_imports, reason = "an enum without fields converts nothing")]
                use $crate::shape::convert::Shape;
                match core {
                    $($core::$variant $({ $($field),* })? =>
                        Self::$variant $({ $($field: Shape::of($field)),* })?),*
                }
            }
            fn core(self) -> $core {
                #[allow(unused_imports, reason = "an enum without fields converts nothing")]
                use $crate::shape::convert::Shape;
                match self {
                    $(Self::$variant $({ $($field),* })? =>
                        $core::$variant $({ $($field: Shape::core($field)),* })?),*
                }
            }
        }
    };
}
pub(super) use shape;
