//! # translation-undated
//!
//! A translation that does not say which text it was made from cannot be told from one that has fallen behind.
//! `coursebook check --fix` writes the edition of today's source into it: `source: 3f2a91c4`.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::lesson::ParsedLesson;

pub(super) fn run(source: &ParsedLesson, translation: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    let front_matter = &translation.front_matter;
    if front_matter.source.is_some() {
        return;
    }
    let place = front_matter.title.as_ref().map_or(Span::new(0, 0), |title| title.span);
    let fix = translation.note_edition(source);
    diagnostics.push(
        Diagnostic::note("translation-undated", "this translation does not say which text it was made from")
            .at(&translation.path, place, format!("changes of `{}` would go unnoticed", source.path.file_name()))
            .help("if it is up to date, `coursebook check --fix` notes that: it adds a line `source:` to the front matter")
            .fix(fix.span, fix.text),
    );
}
