//! LaTeX becomes MathML for pages, a tree for paper and a line of words for alternative text.
//!
//! This file and `math_tree.rs` are the only ones that name pulldown-latex.

#[cfg(feature = "pdf")]
use super::math_words::words;
use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::course::body::Math;
use pulldown_latex::config::DisplayMode;
use pulldown_latex::event::Event;
use pulldown_latex::{Parser, RenderConfig, Storage, push_mathml};
#[cfg(feature = "pdf")]
use serde_json::Value;
use std::convert::Infallible;

/// MathML for one formula, or what is wrong with it.
pub(super) fn mathml(source: &str, display: bool) -> Result<String, String> {
    let storage = Storage::new();
    let events = events(source, &storage)?;
    let config = RenderConfig {
        display_mode: match display {
            true => DisplayMode::Block,
            false => DisplayMode::Inline,
        },
        ..RenderConfig::default()
    };
    let mut out = String::new();
    push_mathml(&mut out, events.into_iter().map(Ok::<_, Infallible>), config).map_err(|error| error.to_string())?;
    Ok(out)
}

/// What an author hears of a formula that cannot be read.
pub(crate) fn broken_math(path: &CoursePath, math: &Math, message: &str) -> Diagnostic {
    Diagnostic::error("broken-math", format!("this formula cannot be read: {message}"))
        .at(path, math.span, "LaTeX stumbles here")
        .help("for a dollar sign in text, write `\\$`")
}

/// The formula as nodes for a paper template, or what is wrong with it. The nodes are those of the contract between
/// `export::pdf` and `themes/base/paper`.
#[cfg(feature = "pdf")]
pub(crate) fn math_tree(source: &str) -> Result<Value, String> {
    super::math_tree::read(source).map(|node| super::math_node::json(&node))
}

/// The formula in one line that can be read aloud, such as `(a + b)/2`; the source itself where it is broken.
#[cfg(feature = "pdf")]
pub(crate) fn in_words(source: &str) -> String {
    match super::math_tree::read(source) {
        Ok(node) => words(&node),
        Err(_) => source.trim().to_owned(),
    }
}

/// The formula's parts in the order of reading, or what is wrong with the first that is not understood.
pub(super) fn events<'a>(source: &'a str, storage: &'a Storage) -> Result<Vec<Event<'a>>, String> {
    Parser::new(source, storage).collect::<Result<_, _>>().map_err(|error| {
        let text = error.to_string();
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("not understood");
        first.trim().trim_start_matches("error:").trim().to_owned()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_mathml() {
        assert!(mathml("x^2", false).unwrap().starts_with("<math"));
    }

    #[test]
    fn a_broken_formula_is_told() {
        assert!(mathml(r"\frac{1", false).is_err());
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn pages_and_paper_tell_a_mistake_in_the_same_words() {
        assert_eq!(mathml(r"\nothing", false).unwrap_err(), math_tree(r"\nothing").unwrap_err());
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn a_broken_formula_is_read_out_as_written() {
        assert_eq!(in_words(r" \frac{1 "), r"\frac{1");
    }
}
