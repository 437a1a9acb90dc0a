//! Templates, compiled once and shared by all threads. Only this file and `template_words.rs` name Tera.

use super::template_words;
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::span::Span;
use crate::site::view::SiteView;
use crate::theme::{Template, Theme};
use crate::words::Words;
use serde::Serialize;
use std::borrow::Cow;
use std::collections::BTreeMap;
use tera::{Context, ErrorKind, Tera};

pub(super) struct Templates {
    tera: Tera,
    places: BTreeMap<String, Template>,
}

impl Templates {
    /// Compiles the theme's templates; every page sees `site`.
    pub(super) fn new(theme: &Theme, site: &SiteView, words: &Words) -> Noted<Option<Self>> {
        let places = theme.templates.clone();
        let mut tera = Tera::new();
        template_words::teach(&mut tera, words);
        let texts = theme.templates.iter().map(|(name, template)| (name.as_str(), &*template.text));
        if let Err(error) = tera.add_raw_templates(texts) {
            return Noted { value: None, diagnostics: uncompiled(&error, &places) };
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

/// What keeps the templates from being compiled. The engine tells several mistakes in one text.
fn uncompiled(error: &tera::Error, places: &BTreeMap<String, Template>) -> Vec<Diagnostic> {
    let reports = match error.kind() {
        ErrorKind::Msg(text) => reports(text),
        _ => Vec::new(),
    };
    if reports.is_empty() {
        return vec![broken(error, places, "")];
    }
    reports.iter().map(|report| missing(report, places)).collect()
}

/// One mistake in the engine's text: `error: MESSAGE`, and below it `--> FILE:LINE:COLUMN`.
struct Report<'t> {
    message: &'t str,
    file: &'t str,
    line: usize,
    column: usize,
}

fn reports(text: &str) -> Vec<Report<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let found = lines.windows(2).filter_map(|pair| {
        let message = pair[0].strip_prefix("error: ")?;
        let mut place = pair[1].trim_start().strip_prefix("--> ")?.rsplitn(3, ':');
        let (column, line) = (place.next()?.parse().ok()?, place.next()?.parse().ok()?);
        Some(Report { message, file: place.next()?, line, column })
    });
    found.collect()
}

/// A name that no template, component, function, filter or test has.
fn missing(report: &Report<'_>, places: &BTreeMap<String, Template>) -> Diagnostic {
    let message = format!("broken template: {}", in_our_style(report.message));
    let diagnostic = Diagnostic::error("broken-template", message);
    let Some(template) = places.get(report.file) else { return diagnostic };
    let name = report.message.split('`').nth(1).unwrap_or_default();
    let line = template.text.split_inclusive('\n').nth(report.line - 1).unwrap_or_default();
    let line_at = template.text.split_inclusive('\n').take(report.line - 1).map(str::len).sum::<usize>();
    let from = line.char_indices().nth(report.column - 1).map_or(line.len(), |(at, _)| at);
    let at = line_at + line[from..].find(name).map_or(from, |found| from + found);
    let span = Span::new(at, (at + name.len()).min(template.text.len()));
    let diagnostic = diagnostic.at(&template.path, span, "the template stumbles here");
    match near(report.message, name, places) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help("what a template may use stands in the manual under “Themes”"),
    }
}

/// The nearest name of the same kind.
fn near(message: &str, name: &str, places: &BTreeMap<String, Template>) -> Option<String> {
    let own = |tag: &'static str| places.values().flat_map(move |template| declared(&template.text, tag));
    let known: Vec<&str> = match message.split_whitespace().nth(1)? {
        "template" => return near_template(name, places).map(str::to_owned),
        "component" => own("{% component ").chain(own("{%- component ")).collect(),
        "function" => template_words::FUNCTIONS.to_vec(),
        "filter" => FILTERS.to_vec(),
        _ => Vec::new(),
    };
    nearest(name, known).map(str::to_owned)
}

/// The template of nearly this name; the folder before it is easily forgotten.
fn near_template<'t>(name: &str, places: &'t BTreeMap<String, Template>) -> Option<&'t str> {
    let file = |path: &'t str| path.rsplit('/').next().unwrap_or(path);
    let mut names = places.keys().map(String::as_str);
    names.clone().find(|path| file(path) == name).or_else(|| nearest(name, names.by_ref()))
}

/// What a template declares behind a tag.
fn declared<'t>(text: &'t str, tag: &'static str) -> impl Iterator<Item = &'t str> {
    text.split(tag).skip(1).filter_map(|behind| behind.split(['(', ' ']).next())
}

/// Those of the engine that a page has a use for.
const FILTERS: [&str; 14] = [
    "capitalize",
    "default",
    "escape",
    "first",
    "join",
    "last",
    "length",
    "lower",
    "nth",
    "replace",
    "reverse",
    "safe",
    "trim",
    "upper",
];

/// Tells a template's mistake in our words and at its place.
fn broken(error: &tera::Error, places: &BTreeMap<String, Template>, page: &str) -> Diagnostic {
    let while_rendering = match page {
        "" => String::new(),
        page => format!(" while rendering `{page}`"),
    };
    let message = |text: &str| format!("broken template{while_rendering}: {}", in_our_style(text));
    let tell = |text: &str| Diagnostic::error("broken-template", message(text));
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let range = report.span().range.clone();
            let Some(template) = places.get(report.filename()) else { return tell(report.message()) };
            let found = template.text.get(range.clone()).unwrap_or_default();
            let help = match error.kind() {
                ErrorKind::RenderingError(_) => "the values a template may use stand in the manual under “Themes”",
                _ if found.starts_with("end") => {
                    "is a tag before it still open? Each `if` needs its `endif`, each `for` its `endfor`"
                }
                _ => "how templates are written stands in the manual under “Themes”",
            };
            tell(report.message()).at(&template.path, Span::from(range), "the template stumbles here").help(help)
        }
        ErrorKind::TemplateNotFound(name) => {
            with_near(tell(&format!("the theme has no template `{name}`")), name, places)
        }
        ErrorKind::MissingParent { current, parent } => {
            let diagnostic = tell(&format!("the theme has no template `{parent}`"));
            with_near(at_name(diagnostic, current, parent, places), parent, places)
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain } => {
            let text = format!("templates extend each other in a circle: {}", circle(tpl, chain));
            at_name(tell(&text), tpl, "extends", places)
        }
        ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let text = format!("templates include each other in a circle: {}", circle(tpl, chain));
            at_name(tell(&text), tpl, "include", places)
        }
        other => tell(&other.to_string()),
    }
}

fn with_near(diagnostic: Diagnostic, name: &str, places: &BTreeMap<String, Template>) -> Diagnostic {
    match near_template(name, places) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic,
    }
}

/// Points to where a word first stands in a template.
fn at_name(diagnostic: Diagnostic, template: &str, word: &str, places: &BTreeMap<String, Template>) -> Diagnostic {
    let Some(template) = places.get(template) else { return diagnostic };
    let tags =
        template.text.match_indices("{%").map(|(at, _)| (at, template.text[at..].split("%}").next().unwrap_or("")));
    let at = tags.filter_map(|(at, tag)| Some(at + tag.find(word)?)).next().unwrap_or(0);
    let span = Span::new(at, (at + word.len()).min(template.text.len()));
    diagnostic.at(&template.path, span, "the template stumbles here")
}

fn circle(template: &str, chain: &[String]) -> String {
    let names = chain
        .iter()
        .map(String::as_str)
        .chain((chain.last().map(String::as_str) != Some(template)).then_some(template));
    names.map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
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
