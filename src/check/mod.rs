//! What can be said of a course that is readable but not yet good. One rule a file; each file's first lines are the
//! rule's page in the manual.

mod rules;

use crate::base::diagnostic::Diagnostic;
use crate::course::course::Course;

/// How much is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    /// What a build says: mistakes, and what readers would stumble over.
    Build,
    /// Also what could be better: for `coursebook check`.
    Full,
}

/// One rule: when it runs, and what it does.
struct Rule {
    depth: Depth,
    run: fn(&Course, &mut Vec<Diagnostic>),
}

/// Runs every rule of this depth over the course.
pub fn check(course: &Course, depth: Depth) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for rule in rules::ALL.iter().filter(|rule| rule.depth == Depth::Build || depth == Depth::Full) {
        (rule.run)(course, &mut diagnostics);
    }
    diagnostics
}
