//! # video-without-captions
//!
//! Captions are for people who do not hear, and for everybody who sits in a train. Put `talk.en.vtt` beside `talk.mp4`, or name
//! the file: `![The talk](talk.mp4){captions=talk.en.vtt}`. A film in which nobody speaks says so: `{.silent}`.

use crate::base::diagnostic::Diagnostic;
use crate::check::played::{Played, played};
use crate::course::course::Course;
use crate::course::media::Kind;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let language = &course.manifest.book.language;
    for Played { text, image, media, stem } in played(course) {
        let has_captions = media.is_some_and(|media| !media.captions.is_empty());
        let names_some = image.attributes.get("captions").is_some();
        if image.kind() == Kind::Video && !has_captions && !names_some && !image.attributes.has_class("silent") {
            diagnostics.push(
                Diagnostic::warning("video-without-captions", "this video has no captions")
                    .at(&text.path, image.span, "who does not hear it learns nothing from it")
                    .help(format!(
                        "put them beside it as `{stem}.{language}.vtt`; where nobody speaks, write `{{.silent}}` behind it"
                    )),
            );
        }
    }
}
