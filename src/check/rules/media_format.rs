//! # media-format
//!
//! Browsers play MP4 (H.264 with AAC) and WebM films, and MP3, M4A, Ogg and WAV recordings. What cameras and older programs
//! save, such as `.mov`, `.avi` or `.wmv`, is converted first.

use crate::base::diagnostic::Diagnostic;
use crate::course::lesson::ParsedLesson;
use crate::course::media::Kind;

pub(super) fn run(text: &ParsedLesson, diagnostics: &mut Vec<Diagnostic>) {
    for image in text.inventory.media.iter().map(|shown| &shown.image) {
        let Some(ending) = image.unplayable().filter(|_| image.kind() != Kind::Outside) else { continue };
        let (better, help) = match image.kind() {
            Kind::Audio => ("`.mp3`", "convert it to MP3"),
            _ => ("`.mp4`", "convert it to MP4 (H.264 and AAC) or WebM"),
        };
        diagnostics.push(
            Diagnostic::error("media-format", format!("browsers do not play `.{ending}` files"))
                .at(&text.path, image.span, format!("expected a file such as {better}"))
                .help(format!("{help}: free programs such as HandBrake and VLC do that")),
        );
    }
}
