//! What can be said of a course that is readable but not yet good. One rule a file; each file's first lines are the
//! rule's page in the manual.

mod offered;
mod pictured;
mod played;
mod rules;

use crate::base::diagnostic::Diagnostic;
use crate::course::course::Course;
use crate::course::lesson::ParsedLesson;

/// How much is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Depth {
    /// What a build says: mistakes, and what readers would stumble over.
    Build,
    /// Also what could be better: for `coursebook check`.
    Full,
}

/// A rule about one file: what it says is the same for as long as the file is.
struct TextRule {
    depth: Depth,
    run: fn(&ParsedLesson, &mut Vec<Diagnostic>),
}

/// A rule about how the files go together.
struct CourseRule {
    depth: Depth,
    run: fn(&Course, &mut Vec<Diagnostic>),
}

/// A rule about a translation and its source: for `coursebook check`.
type TranslationRule = fn(&ParsedLesson, &ParsedLesson, &mut Vec<Diagnostic>);

/// Runs the rules about one file that belong to just this depth.
pub fn check_text(text: &ParsedLesson, depth: Depth) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for rule in rules::OF_A_TEXT.iter().filter(|rule| rule.depth == depth) {
        (rule.run)(text, &mut diagnostics);
    }
    diagnostics
}

/// Runs the rules about a whole course, to this depth.
pub fn check(course: &Course, depth: Depth) -> Vec<Diagnostic> {
    let rules = if course.is_translation() { rules::OF_A_TRANSLATED_COURSE } else { rules::OF_A_COURSE };
    let mut diagnostics = Vec::new();
    for rule in rules.iter().filter(|rule| rule.depth == Depth::Build || depth == Depth::Full) {
        (rule.run)(course, &mut diagnostics);
    }
    diagnostics
}

/// Runs the rules about one translation, as its file says it.
pub fn check_translation(source: &ParsedLesson, translation: &ParsedLesson) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for rule in rules::OF_A_TRANSLATION {
        rule(source, translation, &mut diagnostics);
    }
    diagnostics
}
