//! # roleplay-without-behaviours
//!
//! The observer's sheet of a role play lists what can be seen and heard of its competencies: their `behaviours` in `book.toml`.
//! Without any, the observers have nothing to look for, and there is no sheet.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::course::body::Role;
use crate::course::course::Course;
use crate::course::roleplay::observed;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let declared = &course.manifest.course.competencies;
    for lesson in &course.lessons {
        let path = &lesson.parsed.path;
        for block in lesson.parsed.inventory.activities.iter().filter(|block| block.role == Role::Roleplay) {
            if let Some(written) = block.attributes.get("competency") {
                let names = written.value.split([',', ';']).map(str::trim).filter(|name| !name.is_empty());
                for name in names {
                    let is_known = declared.iter().any(|known| known.name.to_lowercase() == name.to_lowercase());
                    if is_known {
                        continue;
                    }
                    let diagnostic = Diagnostic::warning(
                        "roleplay-without-behaviours",
                        format!("`book.toml` declares no competency `{name}`"),
                    );
                    diagnostics.push(match nearest(name, declared.iter().map(|known| known.name.as_str())) {
                        Some(near) => diagnostic.at(path, written.span, format!("did you mean `{near}`?")),
                        None => diagnostic
                            .at(path, written.span, "observers have nothing to look for")
                            .help("name one of the course, or declare it in `[course.competencies]`"),
                    });
                }
            }
            if observed(course, lesson, block).1.is_empty() {
                diagnostics.push(
                    Diagnostic::warning("roleplay-without-behaviours", "this role play has no observer's sheet: its competencies have no behaviours")
                        .at(path, block.opening, "nothing to look for")
                        .help("write them in `book.toml`: `\"Conflict\" = { sentence = \"...\", behaviours = [\"Names what both want\", \"...\"] }`"),
                );
            }
        }
    }
}
