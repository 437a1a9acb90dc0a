//! A course in other forms than a site: one folder or file a format.

pub mod pdf;
