//! # picture-without-alt
//!
//! A picture needs words for those who do not see it: `![Two people comparing lists](lists.png)`. One that only
//! decorates says so: `![](leaf.png){.decorative}`. A film or a recording needs a title in the same place.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::{BlockKind, Inline, Inside, walk_blocks, walk_inline, walk_inlines};
use crate::course::lesson::ParsedLesson;
use crate::course::media::Kind;
use crate::course::raw_html::RawHtml;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    walk_blocks(&text.body, Inside::Everything, &mut |block| {
        if let BlockKind::Html(html) = &block.kind {
            in_html(text, html, diagnostics);
        }
    });
    walk_inlines(&text.body, Inside::Everything, &mut |inlines| {
        walk_inline(inlines, &mut |inline| {
            let image = match inline {
                Inline::Image(image) => image,
                Inline::Html(html) => return in_html(text, html, diagnostics),
                _ => return,
            };
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
fn in_html(text: &ParsedLesson, html: &RawHtml, diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.extend(html.pictures_without_alt().iter().map(|place| {
        Diagnostic::warning("picture-without-alt", "this picture has no words for those who do not see it")
            .at(&text.path, html.span(place), "`alt` is missing")
            .help("say what it shows, `alt=\"Two people compare their lists\"`, or that it says nothing: `alt=\"\"`")
    }));
}
