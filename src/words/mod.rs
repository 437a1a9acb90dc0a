//! What Coursebook itself says to readers, in the course's language.
//!
//! In come the message files of a theme's layers and a language; out go texts. It knows no course, no page and no disk, and it
//! has no words of its own: those stand in `words/LANGUAGE/*.ftl` of a theme. What a language does not say is said in English.

mod bundle;
mod language;
mod locale;
mod reference;

pub use bundle::{Arg, Messages, Unsaid, Words};
pub use language::{ENGLISH, spoken};
