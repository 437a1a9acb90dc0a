//! Templates, compiled once and shared by all threads. Only this file and `template_words.rs` name Tera.

use super::template_words;
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::site::view::SiteView;
use crate::theme::Theme;
use crate::words::Words;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use tera::{Context, ErrorKind, Tera};

pub(super) struct Templates {
    tera: Tera,
    places: BTreeMap<String, CoursePath>,
}

impl Templates {
    /// Compiles the theme's templates; every page sees `site`.
    pub(super) fn new(theme: &Theme, site: &SiteView, words: &Words) -> Noted<Option<Self>> {
        let places: BTreeMap<String, CoursePath> =
            theme.templates.iter().map(|(name, template)| (name.clone(), template.path.clone())).collect();
        let mut tera = Tera::new();
        template_words::teach(&mut tera, words);
        let texts = theme.templates.iter().map(|(name, template)| (name.as_str(), &*template.text));
        if let Err(error) = tera.add_raw_templates(texts) {
            return Noted { value: None, diagnostics: vec![broken(&error, &places, "")] };
        }
        tera.global_context().insert("site", site);
        let texts = theme.templates.values();
        let unknown: Vec<Diagnostic> =
            texts.flat_map(|template| template_words::unknown(&template.path, &template.text, words)).collect();
        Noted { value: unknown.is_empty().then_some(Self { tera, places }), diagnostics: unknown }
    }

    /// Renders a template with some named values; `page` is the page it is rendered for, to tell where it went wrong.
    pub(super) fn render(&self, template: &str, values: Values, page: &str) -> Result<String, Box<Diagnostic>> {
        self.tera.render(template, &values.context).map_err(|error| Box::new(broken(&error, &self.places, page)))
    }
}

/// Named values for one template.
#[derive(Default)]
pub(super) struct Values {
    context: Context,
}

impl Values {
    #[must_use]
    pub(super) fn with<T: Serialize>(mut self, name: impl Into<Cow<'static, str>>, value: &T) -> Self {
        self.context.insert(name, value);
        self
    }
}

/// Tells a template's mistake in our words and at its place.
fn broken(error: &tera::Error, places: &BTreeMap<String, CoursePath>, page: &str) -> Diagnostic {
    let while_rendering = match page {
        "" => String::new(),
        page => format!(" while rendering `{page}`"),
    };
    let message = |text: &str| format!("broken template{while_rendering}: {}", in_our_style(text));
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let diagnostic = Diagnostic::error("broken-template", message(report.message()));
            let range = report.span().range.clone();
            match places.get(report.filename()) {
                Some(path) => diagnostic
                    .at(path, Span::from(range), "the template stumbles here")
                    .help("the values a template may use stand in the manual under “Themes”"),
                None => diagnostic,
            }
        }
        ErrorKind::TemplateNotFound(name) => {
            let diagnostic =
                Diagnostic::error("broken-template", message(&format!("the theme has no template `{name}`")));
            match nearest(name, places.keys().map(String::as_str)) {
                Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                None => diagnostic,
            }
        }
        other => Diagnostic::error("broken-template", message(&other.to_string())),
    }
}

fn in_our_style(text: &str) -> String {
    let text = text.trim().trim_end_matches('.');
    let first = text.lines().next().unwrap_or_default();
    let mut letters = first.chars();
    match letters.next() {
        Some(letter) => letter.to_lowercase().chain(letters).collect(),
        None => "unknown cause".to_owned(),
    }
}
