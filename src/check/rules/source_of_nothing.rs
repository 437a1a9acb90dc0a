//! # source-of-nothing
//!
//! `source` in the front matter says which text a translation was made from. In a file that is no translation it has no effect;
//! where a quotation or a finding comes from is said in its own entry below `quotes`.

use crate::base::diagnostic::Diagnostic;
use crate::course::course::Course;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for text in course.texts() {
        if let Some(source) = &text.front_matter.source {
            diagnostics.push(
                Diagnostic::warning("source-of-nothing", "`source` has no effect here: this file is no translation")
                    .at(&text.path, source.span, "only translations say what they were made from")
                    .help("delete the line; the source of a quotation stands in its entry below `quotes`"),
            );
        }
    }
}
