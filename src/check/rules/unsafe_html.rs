//! # unsafe-html
//!
//! Raw HTML in a lesson may mark up text, and nothing else: scripts, frames, forms, styles and drawings are taken out.
//! Authors who own their site can write `html = "trusted"` into `[site]` of `book.toml`.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::body::{BlockKind, Inline, Inside, walk_blocks, walk_inline, walk_inlines};
use crate::course::course::Course;
use crate::course::manifest::HtmlPolicy;
use crate::course::raw_html::refused;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    if course.manifest.site.html == HtmlPolicy::Trusted {
        return;
    }
    for text in course.texts().filter(|text| text.inventory.has_html) {
        let mut tell = |html: &str, span: Span| {
            let refused = refused(html);
            if !refused.is_empty() {
                let list = refused.iter().map(|part| format!("`{part}`")).collect::<Vec<_>>().join(", ");
                diagnostics.push(
                    Diagnostic::warning("unsafe-html", format!("{list} will be taken out of this HTML"))
                        .at(&text.path, span, "raw HTML may only mark up text")
                        .help(
                            "write it in Markdown, or set `html = \"trusted\"` in `[site]` if the site is yours alone",
                        ),
                );
            }
        };
        walk_blocks(&text.body, Inside::Everything, &mut |block| {
            if let BlockKind::Html(html) = &block.kind {
                tell(html, block.span);
            }
            let span = block.span;
            walk_inlines_of(block, &mut |inline| {
                if let Inline::Html(html) = inline {
                    tell(html, span);
                }
            });
        });
    }
}

/// The inlines of a block itself, not those of the blocks in it: they are visited with their own place.
fn walk_inlines_of(block: &crate::course::body::Block, visit: &mut dyn FnMut(&Inline)) {
    if let BlockKind::Paragraph(_) | BlockKind::Heading(_) | BlockKind::Table(_) = block.kind {
        walk_inlines(std::slice::from_ref(block), Inside::Everything, &mut |inlines| {
            walk_inline(inlines, &mut |inline| visit(inline));
        });
    }
}
