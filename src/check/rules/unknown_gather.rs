//! # unknown-gather
//!
//! `::: gather {from="top-five"}` shows what a learner wrote in a worksheet. The id must be that of a worksheet of this
//! course, or `commitments`.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::course::course::Course;
use std::collections::BTreeSet;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut sheets = BTreeSet::from(["commitments"]);
    for text in course.texts() {
        sheets.extend(text.inventory.worksheets.iter().map(|worksheet| worksheet.id.text.as_str()));
    }
    for text in course.texts() {
        for wanted in text.inventory.gathered.iter().filter(|wanted| !sheets.contains(wanted.value.as_str())) {
            let id = &wanted.value;
            let diagnostic = Diagnostic::error("unknown-gather", format!("no worksheet has the id `{id}`"));
            diagnostics.push(match nearest(id, sheets.iter().copied()) {
                Some(near) => diagnostic.at(&text.path, wanted.span, format!("did you mean `{near}`?")),
                None => diagnostic
                    .at(&text.path, wanted.span, "expected ids of worksheets, or `commitments`")
                    .help("the id stands behind the word `worksheet`: `::: worksheet {#top-five}`"),
            });
        }
    }
}
