//! # skipped-heading
//!
//! Headings go down one level at a time: `##`, then `###`. People who listen to a page move by its headings, and a
//! skipped level sounds like something is missing.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::body::BlockKind;
use crate::course::lesson::ParsedLesson;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    let mut above: Option<(u8, Span)> = None;
    // Headings inside blocks get their level from where the block stands.
    for block in &text.body {
        let BlockKind::Heading(heading) = &block.kind else { continue };
        let allowed = above.map_or(2, |(level, _)| level.max(2) + 1);
        if heading.level > allowed {
            let (written, wanted) = ("#".repeat(heading.level.into()), "#".repeat(allowed.into()));
            let mut diagnostic = Diagnostic::warning(
                "skipped-heading",
                format!("this heading skips a level: `{written}` below a heading of level {}", allowed - 1),
            )
            .at(&text.path, block.span, format!("expected `{wanted}` or less"))
            .help("levels go down one at a time; the size of a heading is the theme's work");
            if let Some((_, span)) = above {
                diagnostic = diagnostic.related(&text.path, span, "the heading above");
            }
            diagnostics.push(diagnostic);
        }
        above = Some((heading.level, block.span));
    }
}
