//! Gathers what is found in one file, so that parsers need not carry its path around.

use crate::base::diagnostic::{Diagnostic, Severity};
use crate::base::path::CoursePath;
use crate::base::span::Span;

pub(super) struct Findings {
    path: CoursePath,
    found: Vec<Diagnostic>,
}

impl Findings {
    pub(super) fn new(path: &CoursePath) -> Self {
        Self { path: path.clone(), found: Vec::new() }
    }

    pub(super) fn error(
        &mut self,
        rule: &'static str,
        span: impl Into<Span>,
        message: impl Into<String>,
    ) -> Finding<'_> {
        self.add(Severity::Error, rule, span.into(), message.into())
    }

    pub(super) fn warning(
        &mut self,
        rule: &'static str,
        span: impl Into<Span>,
        message: impl Into<String>,
    ) -> Finding<'_> {
        self.add(Severity::Warning, rule, span.into(), message.into())
    }

    pub(super) fn note(
        &mut self,
        rule: &'static str,
        span: impl Into<Span>,
        message: impl Into<String>,
    ) -> Finding<'_> {
        self.add(Severity::Note, rule, span.into(), message.into())
    }

    pub(super) fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.found
    }

    fn add(&mut self, severity: Severity, rule: &'static str, span: Span, message: String) -> Finding<'_> {
        self.found.push(Diagnostic::new(severity, rule, message).at(&self.path, span, ""));
        Finding { path: &self.path, diagnostic: self.found.last_mut().expect("one was just pushed") }
    }
}

/// The finding just made, to say more about it.
pub(super) struct Finding<'a> {
    path: &'a CoursePath,
    diagnostic: &'a mut Diagnostic,
}

impl Finding<'_> {
    /// The words beside the caret.
    pub(super) fn label(self, label: impl Into<String>) -> Self {
        if let Some(place) = &mut self.diagnostic.place {
            place.label = label.into();
        }
        self
    }

    pub(super) fn help(self, help: impl Into<String>) -> Self {
        self.diagnostic.help = Some(help.into());
        self
    }

    pub(super) fn fix(self, span: impl Into<Span>, text: impl Into<String>) -> Self {
        *self.diagnostic = self.diagnostic.clone().fix(span, text);
        self
    }

    pub(super) fn related(self, span: Span, label: impl Into<String>) -> Self {
        *self.diagnostic = self.diagnostic.clone().related(self.path, span, label);
        self
    }
}
