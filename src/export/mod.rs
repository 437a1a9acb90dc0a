//! A course in other forms than a site: one folder or file a format.

#[cfg(feature = "pdf")]
pub mod pdf;
pub mod single;
