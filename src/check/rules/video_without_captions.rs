//! # video-without-captions
//!
//! Captions are for people who do not hear, and for everybody who sits in a train. Put `talk.en.vtt` beside `talk.mp4`, or name
//! the file: `![The talk](talk.mp4){captions=talk.en.vtt}`. A film in which nobody speaks says so: `{.silent}`.

use crate::base::diagnostic::Diagnostic;
use crate::course::body::Image;
use crate::course::course::{Course, Target};
use crate::course::media::Kind;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for text in course.texts() {
        let links = course.links.get(&text.path);
        let is_there = |image: &Image| links.and_then(|links| links.get(&image.target)) != Some(&Target::Nothing);
        for image in text.inventory.media.iter().map(|shown| &shown.image).filter(|image| is_there(image)) {
            let media = course.media.get(&text.path).and_then(|table| table.get(&image.span));
            let has_captions = media.is_some_and(|media| !media.captions.is_empty());
            let names_some = image.attributes.get("captions").is_some();
            if image.kind() == Kind::Video && !has_captions && !names_some && !image.attributes.has_class("silent") {
                let file = image.target.rsplit('/').next().unwrap_or_default();
                let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
                let language = &course.manifest.book.language;
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
}
