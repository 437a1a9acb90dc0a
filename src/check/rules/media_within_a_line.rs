//! # media-within-a-line
//!
//! A film or a recording has a paragraph for itself: a blank line before it and one behind it. Within a line of text only
//! a link to it is shown.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::body::{BlockKind, Inline, Inside, walk_blocks};
use crate::course::lesson::ParsedLesson;
use std::collections::BTreeSet;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    if text.inventory.media.is_empty() {
        return;
    }
    let mut alone: BTreeSet<Span> = BTreeSet::new();
    walk_blocks(&text.body, Inside::Everything, &mut |block| {
        if let BlockKind::Paragraph(inlines) = &block.kind
            && let [Inline::Image(image)] = inlines.as_slice()
        {
            alone.insert(image.span);
        }
    });
    for image in text.inventory.media.iter().map(|shown| &shown.image) {
        if !alone.contains(&image.span) {
            diagnostics.push(
                Diagnostic::warning("media-within-a-line", "this stands within other text, where nothing can play")
                    .at(&text.path, image.span, "only a link is shown")
                    .help("give it a paragraph of its own, or write a link without the `!`"),
            );
        }
    }
}
