//! # unused-key
//!
//! Some keys of the front matter belong to lessons: quotes, competencies, tools, prerequisites, old addresses and dates. On
//! the home, a module's `index.md`, the glossary and other pages they would have no effect.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::course::Course;
use crate::course::lesson::{FrontMatter, ParsedLesson};
use std::sync::Arc;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let indexes = course.modules.iter().filter_map(|module| module.index.as_ref());
    let glossary = course.glossary.as_ref().map(|glossary| &glossary.parsed);
    let pages: Vec<&Arc<ParsedLesson>> =
        course.home.iter().chain(indexes).chain(&course.plain).chain(glossary).collect();
    for page in pages {
        for (key, span) in used(&page.front_matter) {
            diagnostics.push(
                Diagnostic::warning("unused-key", format!("`{key}` has no effect on this page"))
                    .at(&page.path, span, "only lessons use it")
                    .help("move it into the front matter of a lesson, or delete it"),
            );
        }
    }
}

/// The keys of lessons that are written, each with the place of its first value.
fn used(front_matter: &FrontMatter) -> Vec<(&'static str, Span)> {
    let first = |values: &[crate::base::span::Spanned<String>]| values.first().map(|value| value.span);
    let keys = [
        ("competency", first(&front_matter.competency)),
        ("tool", first(&front_matter.tool)),
        ("quotes", front_matter.quotes.first().map(|quote| quote.text.span)),
        ("prerequisites", first(&front_matter.prerequisites)),
        ("aliases", first(&front_matter.aliases)),
        ("date", front_matter.date.as_ref().map(|date| date.span)),
    ];
    keys.into_iter().filter_map(|(key, span)| Some((key, span?))).collect()
}
