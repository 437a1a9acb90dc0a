//! What Coursebook has to say about a course, as data. Printing is `shell::report`'s work.

use super::path::CoursePath;
use super::span::Span;

/// How much a finding matters. `Error` stops a site from being published; `--strict` counts a `Warning` as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Error,
    Warning,
    Note,
}

impl Severity {
    /// The word that people and JSON readers see.
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// One place in one file, with a few words that stand beside the caret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub path: CoursePath,
    pub span: Span,
    pub label: String,
}

/// A change that is safe to make without asking: replaces `span` of the finding's own file by `text`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    pub span: Span,
    pub text: String,
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule's name, such as `dead-link`: what an author searches the manual for.
    pub rule: &'static str,
    pub severity: Severity,
    /// Plain, lower case, no full stop; what was found and what was expected.
    pub message: String,
    /// Where; absent where it concerns no file.
    pub place: Option<Place>,
    /// Other places that belong to it, such as the first of two equal ids.
    pub related: Vec<Place>,
    /// The next step.
    pub help: Option<String>,
    pub fix: Option<Fix>,
}

impl Diagnostic {
    pub fn new(severity: Severity, rule: &'static str, message: impl Into<String>) -> Self {
        Self { rule, severity, message: message.into(), place: None, related: Vec::new(), help: None, fix: None }
    }

    pub fn error(rule: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, rule, message)
    }

    pub fn warning(rule: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, rule, message)
    }

    pub fn note(rule: &'static str, message: impl Into<String>) -> Self {
        Self::new(Severity::Note, rule, message)
    }

    #[must_use]
    pub fn at(mut self, path: &CoursePath, span: impl Into<Span>, label: impl Into<String>) -> Self {
        self.place = Some(Place { path: path.clone(), span: span.into(), label: label.into() });
        self
    }

    #[must_use]
    pub fn related(mut self, path: &CoursePath, span: Span, label: impl Into<String>) -> Self {
        self.related.push(Place { path: path.clone(), span, label: label.into() });
        self
    }

    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    #[must_use]
    pub fn fix(mut self, span: impl Into<Span>, text: impl Into<String>) -> Self {
        self.fix = Some(Fix { span: span.into(), text: text.into() });
        self
    }

    /// The order people read findings in: by file, then by place, then by weight; those without a file come first.
    pub fn sort_key(&self) -> (Option<(&CoursePath, Span)>, Severity, &'static str, &str) {
        let place = self.place.as_ref().map(|place| (&place.path, place.span));
        (place, self.severity, self.rule, &self.message)
    }
}

/// Sorts findings for reading and drops those that say the same of the same place.
pub fn in_reading_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    diagnostics.dedup();
    diagnostics
}

/// A value with what was found while making it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted<T> {
    pub value: T,
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Noted<T> {
    /// Hands out the value and moves what was found into `all`.
    pub fn into_value(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}

/// The nearest of `known` to what was `written`, where one is near enough to be what was meant.
///
/// Damerau-Levenshtein over lower-case letters; a third of the letters may differ, at most three.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.to_lowercase();
    let reach = (written.chars().count() / 3).clamp(1, 3);
    known
        .into_iter()
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&written, &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, _)| *distance <= reach)
        .min()
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        assert_eq!(nearest("drfat", ["draft", "title"]), Some("draft"));
        assert_eq!(nearest("Relationship managment", ["Relationship Management"]), Some("Relationship Management"));
    }

    #[test]
    fn another_word_is_not_a_slip() {
        assert_eq!(nearest("colour", ["title", "minutes"]), None);
    }

    #[test]
    fn findings_are_read_from_top_to_bottom() {
        let path = CoursePath::new("a.md");
        let late = Diagnostic::error("x", "late").at(&path, 9..10, "");
        let early = Diagnostic::note("x", "early").at(&path, 1..2, "");
        let sorted = in_reading_order(vec![late.clone(), early.clone(), late.clone()]);
        assert_eq!(sorted, vec![early, late]);
    }
}
