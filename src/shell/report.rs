//! Diagnostics become text for people, or JSON for programs. The only file that names the diagnostics printer.

use crate::base::diagnostic::{Diagnostic, Place, Severity};
use crate::base::path::CoursePath;
use crate::base::span::line_column;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// How findings are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Human,
    Json,
    Sarif,
}

/// Finds the text a finding points into.
pub type Texts<'a> = &'a dyn Fn(&CoursePath) -> Option<String>;

/// Findings as people read them, with colours where `colour` says so.
pub fn human(diagnostics: &[Diagnostic], texts: Texts<'_>, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let mut out = String::new();
    for diagnostic in diagnostics {
        let text = one(diagnostic, texts, &renderer);
        out.push_str(text.trim_end());
        out.push_str("\n\n");
    }
    out
}

fn one(diagnostic: &Diagnostic, texts: Texts<'_>, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(visible(&diagnostic.message)).id(diagnostic.rule);
    // The parts of one file are shown together, the finding's own file first.
    let mut shown: Vec<(&CoursePath, Vec<(AnnotationKind, &Place)>)> = Vec::new();
    let places = diagnostic.place.iter().map(|place| (AnnotationKind::Primary, place));
    let related = diagnostic.related.iter().map(|place| (AnnotationKind::Context, place));
    for (kind, place) in places.chain(related) {
        match shown.iter_mut().find(|(path, _)| **path == place.path) {
            Some((_, places)) => places.push((kind, place)),
            None => shown.push((&place.path, vec![(kind, place)])),
        }
    }
    let snippets: Vec<_> = shown
        .into_iter()
        .map(|(path, places)| {
            let text = texts(path).unwrap_or_default();
            let length = text.len();
            let annotations = places.into_iter().map(|(kind, place)| {
                let range = place.span.range();
                let start = range.start.min(length);
                let end = range.end.clamp(start, length);
                let annotation = kind.span(start..end);
                match place.label.is_empty() {
                    true => annotation,
                    false => annotation.label(visible(&place.label)),
                }
            });
            Snippet::source(text).path(visible(path.as_str())).annotations(annotations.collect::<Vec<_>>())
        })
        .collect();
    let help = diagnostic.help.as_ref().map(|help| Level::HELP.message(visible(help)));
    if snippets.is_empty() && help.is_none() {
        return renderer.render(&[annotate_snippets::Group::with_title(title)]);
    }
    let group = annotate_snippets::Group::with_title(title).elements(snippets).elements(help);
    renderer.render(&[group])
}

/// Names and texts may hold characters that would move a terminal's cursor.
fn visible(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() && letter != '\n' { '\u{fffd}' } else { letter }).collect()
}

/// One JSON object a line: rule, severity, message, place (path, line and column from 1, both ends), label, help.
pub fn json(diagnostics: &[Diagnostic], texts: Texts<'_>) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        let value = json!({
            "rule": diagnostic.rule,
            "severity": diagnostic.severity.name(),
            "message": diagnostic.message,
            "place": diagnostic.place.as_ref().map(|place| place_json(place, texts)),
            "related": diagnostic.related.iter().map(|place| place_json(place, texts)).collect::<Vec<_>>(),
            "help": diagnostic.help,
            "fixable": diagnostic.fix.is_some(),
        });
        writeln!(out, "{value}").expect("writing to a string cannot fail");
    }
    out
}

fn place_json(place: &Place, texts: Texts<'_>) -> Value {
    let text = texts(&place.path).unwrap_or_default();
    let start = line_column(&text, place.span.start as usize);
    let end = line_column(&text, place.span.end as usize);
    json!({
        "path": place.path.as_str(),
        "line": start.line,
        "column": start.column,
        "end-line": end.line,
        "end-column": end.column,
        "label": place.label,
    })
}

/// SARIF 2.1.0 (OASIS), for code-scanning services and editors.
pub fn sarif(diagnostics: &[Diagnostic], texts: Texts<'_>) -> String {
    let rules: BTreeMap<&str, ()> = diagnostics.iter().map(|diagnostic| (diagnostic.rule, ())).collect();
    let results: Vec<Value> = diagnostics.iter().map(|diagnostic| sarif_result(diagnostic, texts)).collect();
    let value = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "coursebook",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.keys().map(|rule| json!({"id": rule})).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{value:#}\n")
}

fn sarif_result(diagnostic: &Diagnostic, texts: Texts<'_>) -> Value {
    let mut text = diagnostic.message.clone();
    let label = diagnostic.place.iter().map(|place| &place.label).filter(|label| !label.is_empty());
    for more in label.chain(&diagnostic.help) {
        text.push_str("; ");
        text.push_str(more);
    }
    let locations: Vec<Value> = diagnostic.place.iter().map(|place| sarif_location(place, texts)).collect();
    json!({
        "ruleId": diagnostic.rule,
        "level": diagnostic.severity.name(),
        "message": {"text": text},
        "locations": locations,
        "relatedLocations": diagnostic.related.iter().map(|place| sarif_location(place, texts)).collect::<Vec<_>>(),
    })
}

fn sarif_location(place: &Place, texts: Texts<'_>) -> Value {
    let text = texts(&place.path).unwrap_or_default();
    let start = line_column(&text, place.span.start as usize);
    let end = line_column(&text, place.span.end as usize);
    json!({
        "physicalLocation": {
            "artifactLocation": {"uri": crate::base::path::percent_encode(place.path.as_str())},
            "region": {
                "startLine": start.line,
                "startColumn": start.column,
                "endLine": end.line,
                "endColumn": end.column.max(start.column),
            },
        },
    })
}

/// `2 errors, 1 warning`; empty where there is nothing.
pub fn counts(diagnostics: &[Diagnostic]) -> String {
    let count = |severity, word: &str| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        match count {
            0 => None,
            1 => Some(format!("1 {word}")),
            count => Some(format!("{count} {word}s")),
        }
    };
    let parts = [count(Severity::Error, "error"), count(Severity::Warning, "warning"), count(Severity::Note, "note")];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
