//! # translation-headings
//!
//! Headings of a translation have the anchors of its source, so that a link leads to the same place in every language and
//! a reader who changes the language stays there. That needs the same headings in the same order.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::lesson::{Anchor, ParsedLesson};

pub(super) fn run(source: &ParsedLesson, translation: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    let headings = |text: &ParsedLesson| -> Vec<Anchor> {
        text.anchors.iter().filter(|anchor| anchor.level > 0).cloned().collect()
    };
    let (there, here) = (headings(source), headings(translation));
    if there.iter().map(|anchor| anchor.level).eq(here.iter().map(|anchor| anchor.level)) {
        return;
    }
    let first =
        (0..).find(|index| there.get(*index).map(|anchor| anchor.level) != here.get(*index).map(|anchor| anchor.level));
    let first: usize = first.expect("the lists differ somewhere");
    let wanted = match there.get(first) {
        Some(anchor) => format!("`{} {}` stands here in the source", "#".repeat(anchor.level.into()), anchor.text),
        None => "the source has no heading here".to_owned(),
    };
    let place = here.get(first).map(|anchor| anchor.span);
    let title = translation.front_matter.title.as_ref().map_or(Span::new(0, 0), |title| title.span);
    diagnostics.push(
        Diagnostic::warning("translation-headings", format!("the headings are not those of `{}`", source.path.file_name()))
            .at(&translation.path, place.unwrap_or(title), wanted)
            .help("keep the headings of the source and their levels; links to them, and readers who change the language, find their place by them"),
    );
}
