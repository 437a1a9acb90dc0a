//! Which pages exist, where, and what each shows.
//!
//! Knows the course and the theme's contract ([`view`]); knows no HTML. Text on its way to a page goes through
//! [`show::Prose`], which rendering implements.

pub mod audience;
pub mod code;
pub mod example;
pub mod facilitate;
pub mod gather;
pub mod lettering;
pub mod part;
pub mod passage;
pub mod plan;
pub mod route;
pub mod script;
pub mod show;
mod structured;
pub mod view;
