//! One file's text becomes values; each file alone.
//!
//! Parsers never fail: wrong input is described in the diagnostics, and whatever can be made of the rest is made. They
//! know no other file, no order, no addresses.

mod attributes;
pub(crate) mod captions;
mod directive;
pub(crate) mod examples;
mod findings;
mod front_matter;
mod leftover;
pub mod lesson;
mod lines;
pub mod manifest;
mod markdown;
mod mask;
mod quiz;
mod raw_html;
mod worksheet;
mod yaml;
