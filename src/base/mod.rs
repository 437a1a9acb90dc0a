//! The words that every room speaks: paths, sources, spans, diagnostics, output; and the outer form of what is read and written.
//!
//! Knows nothing of courses, Markdown, pages or disks, and imports nothing of ours.

pub mod diagnostic;
pub mod drawing;
pub mod font;
pub mod markup;
pub mod output;
pub mod path;
pub mod picture;
pub mod slug;
pub mod source;
pub mod span;
