//! # unknown-gather
//!
//! `::: gather {from="top-five"}` shows what a learner wrote in a worksheet. The id must be that of a worksheet of this
//! course, or `commitments`.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::course::body::{BlockKind, Inside, Role, walk_blocks};
use crate::course::course::Course;
use std::collections::BTreeSet;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut sheets = BTreeSet::from(["commitments"]);
    for text in course.texts() {
        walk_blocks(&text.body, Inside::Everything, &mut |block| {
            if let BlockKind::Worksheet(worksheet) = &block.kind {
                sheets.insert(&worksheet.id.text);
            }
        });
    }
    for text in course.texts() {
        walk_blocks(&text.body, Inside::Everything, &mut |block| {
            let BlockKind::Role(role) = &block.kind else { return };
            if role.role != Role::Gather {
                return;
            }
            let Some(from) = role.attributes.get("from") else { return };
            for id in from.value.split_whitespace().filter(|id| !sheets.contains(id)) {
                let diagnostic = Diagnostic::error("unknown-gather", format!("no worksheet has the id `{id}`"));
                diagnostics.push(match nearest(id, sheets.iter().copied()) {
                    Some(near) => diagnostic.at(&text.path, from.span, format!("did you mean `{near}`?")),
                    None => diagnostic
                        .at(&text.path, from.span, "expected ids of worksheets, or `commitments`")
                        .help("the id stands behind the word `worksheet`: `::: worksheet {#top-five}`"),
                });
            }
        });
    }
}
