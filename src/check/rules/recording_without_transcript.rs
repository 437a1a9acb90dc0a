//! # recording-without-transcript
//!
//! What is said in a recording stands beside it in letters, for people who do not hear it, who search, or who read faster.
//! Put `call.transcript.md` beside `call.mp3`, or name the file: `![The call](call.mp3){transcript=call.md}`. Captions do as
//! well: the words are taken from them. Music says `{.wordless}`.

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
            let is_written = media.is_some_and(|media| media.transcript.is_some() || !media.spoken.is_empty());
            let names_one = ["transcript", "captions"].iter().any(|key| image.attributes.get(key).is_some());
            if image.kind() == Kind::Audio && !is_written && !names_one && !image.attributes.has_class("wordless") {
                let file = image.target.rsplit('/').next().unwrap_or_default();
                let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
                diagnostics.push(
                    Diagnostic::warning("recording-without-transcript", "this recording has no transcript")
                        .at(&text.path, image.span, "who does not hear it learns nothing from it")
                        .help(format!(
                            "write what is said into `{stem}.transcript.md` beside it; where there are no words, write `{{.wordless}}` behind it"
                        )),
                );
            }
        }
    }
}
