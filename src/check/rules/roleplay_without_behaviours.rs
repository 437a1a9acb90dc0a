//! # roleplay-without-behaviours
//!
//! The observer's sheet of a role play lists what can be seen and heard of its competencies: their `behaviours` in `book.toml`.
//! Without any, the observers have nothing to look for, and there is no sheet.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::course::body::Role;
use crate::course::course::Course;
use crate::course::roleplay::{competencies, observed};

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let declared = &course.manifest.course.competencies;
    for lesson in &course.lessons {
        let path = &lesson.parsed.path;
        for block in lesson.parsed.inventory.activities.iter().filter(|block| block.role == Role::Roleplay) {
            let mut all_known = true;
            if let Some(written) = block.attributes.get("competency") {
                for (at, name) in competencies(&written.value) {
                    let is_known = declared.iter().any(|known| known.name.to_lowercase() == name.to_lowercase());
                    if is_known {
                        continue;
                    }
                    all_known = false;
                    let span = written.part(at, name.len());
                    let diagnostic = Diagnostic::warning(
                        "roleplay-without-behaviours",
                        format!("`book.toml` declares no competency `{name}`"),
                    );
                    diagnostics.push(match nearest(name, declared.iter().map(|known| known.name.as_str())) {
                        Some(near) => diagnostic.at(path, span, format!("did you mean `{near}`?")).fix(span, near),
                        None => diagnostic
                            .at(path, span, "observers have nothing to look for")
                            .help("name one of the course, or declare it in `[course.competencies]`"),
                    });
                }
            }
            let (names, behaviours) = observed(course, lesson, block);
            if !all_known || !behaviours.is_empty() {
                continue;
            }
            if names.is_empty() && lesson.competencies.is_empty() {
                diagnostics.push(
                    Diagnostic::warning(
                        "roleplay-without-behaviours",
                        "this role play names no competency, nor does its lesson, so there is no observer's sheet",
                    )
                    .at(path, block.opening, "nothing to look for")
                    .help("write `{competency=\"Conflict\"}`, with a competency of the course"),
                );
            } else {
                diagnostics.push(
                    Diagnostic::warning("roleplay-without-behaviours", "this role play has no observer's sheet: its competencies have no behaviours")
                        .at(path, block.opening, "nothing to look for")
                        .help("write them in `book.toml`: `\"Conflict\" = { sentence = \"...\", behaviours = [\"Names what both want\", \"...\"] }`"),
                );
            }
        }
    }
}
