//! The course as plain values.
//!
//! No parsing, no HTML, no addresses of pages: what a trainer would say a course is made of.

pub mod activity;
pub mod body;
pub mod brand;
#[expect(clippy::module_inception, reason = "the room and the value it is named for")]
pub mod course;
pub mod delivery;
pub mod inventory;
pub mod language;
pub mod lesson;
pub mod manifest;
pub mod media;
pub mod quiz;
pub mod raw_html;
pub mod roleplay;
pub mod worksheet;
