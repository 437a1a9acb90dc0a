//! # unsafe-html
//!
//! Raw HTML in a lesson may mark up text, and nothing else: scripts, frames, forms, styles and drawings are taken out.
//! Authors who own their site can write `html = "trusted"` into `[site]` of `book.toml`.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::body::{Inside, walk_html};
use crate::course::course::Course;
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::HtmlPolicy;
use crate::course::raw_html::RawHtml;

/// So many names of one place are told.
const MOST: usize = 6;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    if course.manifest.site.html == HtmlPolicy::Trusted {
        return;
    }
    for text in course.texts().filter(|text| text.inventory.has_html) {
        walk_html(&text.body, Inside::Everything, &mut |html| diagnostics.extend(told(text, html)));
    }
}

fn told(text: &ParsedLesson, html: &RawHtml) -> Option<Diagnostic> {
    let (first, last) = (html.refused.first()?, html.refused.last()?);
    let mut names: Vec<String> = Vec::new();
    for name in html.refused.iter().map(|refused| format!("`{}`", refused.value)) {
        if names.len() <= MOST && !names.contains(&name) {
            names.push(name);
        }
    }
    if names.len() > MOST {
        names[MOST] = "more".to_owned();
    }
    Some(
        Diagnostic::warning("unsafe-html", format!("{} will be taken out of this HTML", names.join(", ")))
            .at(&text.path, Span { start: first.span.start, end: last.span.end }, "raw HTML may only mark up text")
            .help("write it in Markdown, or set `html = \"trusted\"` in `[site]` if the site is yours alone"),
    )
}
