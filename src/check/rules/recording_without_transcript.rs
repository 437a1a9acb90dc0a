//! # recording-without-transcript
//!
//! What is said in a recording stands beside it in letters, for people who do not hear it, who search, or who read faster.
//! Put `call.transcript.md` beside `call.mp3`, or name the file: `![The call](call.mp3){transcript=call.md}`. Captions do as
//! well: the words are taken from them. Music says `{.wordless}`.

use crate::base::diagnostic::Diagnostic;
use crate::check::played::{Played, played};
use crate::course::course::Course;
use crate::course::media::Kind;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for Played { text, image, media, stem } in played(course) {
        let is_written = media.is_some_and(|media| media.transcript.is_some() || !media.spoken.is_empty());
        let names_one = ["transcript", "captions"].iter().any(|key| image.attributes.get(key).is_some());
        if image.kind() == Kind::Audio && !is_written && !names_one && !image.attributes.has_class("wordless") {
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
