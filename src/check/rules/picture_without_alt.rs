//! # picture-without-alt
//!
//! A picture needs words for those who do not see it: `![Two people comparing lists](lists.png)`. One that only
//! decorates says so: `![](leaf.png){.decorative}`. A film or a recording needs a title in the same place.

use crate::base::diagnostic::Diagnostic;
use crate::base::span::Span;
use crate::course::body::{Inline, Inside, walk_html, walk_inline, walk_inlines};
use crate::course::lesson::ParsedLesson;
use crate::course::media::Kind;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    walk_html(&text.body, Inside::Everything, &mut |html| {
        let told = html.without_alt.iter().map(|span| in_html(text, *span));
        diagnostics.extend(told);
    });
    walk_inlines(&text.body, Inside::Everything, &mut |inlines| {
        walk_inline(inlines, &mut |inline| {
            let Inline::Image(image) = inline else { return };
            let is_picture = image.kind() == Kind::Picture;
            if !image.alt.trim().is_empty() || (is_picture && image.attributes.has_class("decorative")) {
                return;
            }
            let (what, help) = match is_picture {
                true => (
                    "this picture has no words for those who do not see it",
                    "say what it shows, or that it says nothing: `![](picture.png){.decorative}`",
                ),
                false => (
                    "this has no title",
                    "say what is heard or seen, as in `![Two people compare their lists](lists.mp4)`",
                ),
            };
            diagnostics.push(
                Diagnostic::warning("picture-without-alt", what)
                    .at(&text.path, image.span, "nothing stands between `[` and `]`")
                    .help(help),
            );
        });
    });
}

/// `alt=""` is how raw HTML says that a picture only decorates.
fn in_html(text: &ParsedLesson, span: Span) -> Diagnostic {
    Diagnostic::warning("picture-without-alt", "this picture has no words for those who do not see it")
        .at(&text.path, span, "`alt` is missing")
        .help("say what it shows, `alt=\"Two people compare their lists\"`, or that it says nothing: `alt=\"\"`")
}
