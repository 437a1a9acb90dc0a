//! A theme as data: templates, styles, scripts and files, put together from layers.
//!
//! Knows nothing of courses and nothing of disks: a layer is a map from path to bytes, wherever it came from.

mod builtin;
mod fonts;
mod light;
#[expect(clippy::module_inception, reason = "the room and the value it is named for")]
mod theme;

pub use builtin::{BUILT_IN, built_in, gallery};
pub use fonts::{Bundled, FAMILIES, Family, family};
pub use theme::{LANGUAGES, LOGO, Layer, MORE, SINGLE, StyleSheet, Template, Theme};
