//! # unsafe-html
//!
//! Raw HTML in a lesson may mark up text, and nothing else: scripts, frames, forms, styles and drawings are taken out.
//! Authors who own their site can write `html = "trusted"` into `[site]` of `book.toml`.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::{BlockKind, Inline, Inside, walk_blocks, walk_inline, walk_inlines};
use crate::course::course::Course;
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::HtmlPolicy;
use crate::course::raw_html::RawHtml;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    if course.manifest.site.html == HtmlPolicy::Trusted {
        return;
    }
    for text in course.texts().filter(|text| text.inventory.has_html) {
        let mut tell = |html| diagnostics.extend(told(text, html));
        walk_blocks(&text.body, Inside::Everything, &mut |block| {
            if let BlockKind::Html(html) = &block.kind {
                tell(html);
            }
        });
        walk_inlines(&text.body, Inside::Everything, &mut |inlines| {
            walk_inline(inlines, &mut |inline| {
                if let Inline::Html(html) = inline {
                    tell(html);
                }
            });
        });
    }
}

fn told(text: &ParsedLesson, html: &RawHtml) -> Option<Diagnostic> {
    let (refused, span) = html.refused()?;
    let list = refused.iter().map(|part| format!("`{part}`")).collect::<Vec<_>>().join(", ");
    Some(
        Diagnostic::warning("unsafe-html", format!("{list} will be taken out of this HTML"))
            .at(&text.path, span, "raw HTML may only mark up text")
            .help("write it in Markdown, or set `html = \"trusted\"` in `[site]` if the site is yours alone"),
    )
}
