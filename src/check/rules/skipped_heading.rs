//! # skipped-heading
//!
//! Headings go down one level at a time: `##`, then `###`. People who listen to a page move by its headings, and a
//! skipped level sounds like something is missing.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::Anchor;
use crate::course::lesson::ParsedLesson;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    let mut above: Option<&Anchor> = None;
    for anchor in text.anchors.iter().filter(|anchor| anchor.level > 0) {
        let allowed = above.map_or(2, |above| above.level.max(2) + 1);
        // Blocks have headings of their own level, so the first `###` of a file may stand in one.
        let first_in_block = above.is_none() && anchor.level == 3;
        if anchor.level > allowed && !first_in_block {
            let wanted = "#".repeat(allowed.into());
            let mut diagnostic = Diagnostic::warning(
                "skipped-heading",
                format!(
                    "this heading skips a level: `{}` below a heading of level {}",
                    "#".repeat(anchor.level.into()),
                    allowed - 1
                ),
            )
            .at(&text.path, anchor.span, format!("expected `{wanted}` or less"))
            .help("levels go down one at a time; the size of a heading is the theme's work");
            if let Some(above) = above {
                diagnostic = diagnostic.related(&text.path, above.span, "the heading above");
            }
            diagnostics.push(diagnostic);
        }
        above = Some(anchor);
    }
}
