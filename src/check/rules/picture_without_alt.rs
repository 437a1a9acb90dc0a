//! # picture-without-alt
//!
//! A picture needs words for those who do not see it: `![Two people comparing lists](lists.png)`. One that only
//! decorates says so: `![](leaf.png){.decorative}`.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::{Inline, Inside, walk_inline, walk_inlines};
use crate::course::lesson::ParsedLesson;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    walk_inlines(&text.body, Inside::Everything, &mut |inlines| {
        walk_inline(inlines, &mut |inline| {
            let Inline::Image(image) = inline else { return };
            if image.alt.trim().is_empty() && !image.attributes.has_class("decorative") {
                diagnostics.push(
                    Diagnostic::warning("picture-without-alt", "this picture has no words for those who do not see it")
                        .at(&text.path, image.span, "nothing stands between `[` and `]`")
                        .help("say what it shows, or that it says nothing: `![](picture.png){.decorative}`"),
                );
            }
        });
    });
}
