//! # picture-format
//!
//! Browsers show PNG, JPEG, GIF, WebP, AVIF and SVG pictures. What phones, scanners and other programs save, such as `.heic`,
//! `.tif`, `.psd`, `.pdf` or `.docx`, is saved as PNG or JPEG first: to call it `.jpg` is not enough. An iPhone takes JPEG
//! pictures where “Most Compatible” is chosen in Settings, Camera, Formats.

use crate::base::diagnostic::Diagnostic;
use crate::base::picture::Holds;
use crate::check::pictured::{Pictured, pictured};
use crate::course::course::Course;

/// How the names of files end that browsers show.
const SHOWN: [&str; 15] =
    ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "apng", "bmp", "cur", "ico", "jfif", "jpe", "pjp", "pjpeg"];
const HEIC: [&str; 3] = ["heic", "heif", "hif"];
const OF_A_PHONE: &str =
    "save or export it as JPEG; on an iPhone, choose “Most Compatible” in Settings, Camera, Formats for the next ones";

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    for Pictured { named_in, span, path, holds } in pictured(course) {
        let (name, ending) = (path.file_name(), path.extension());
        let is_shown = ending.is_empty() || SHOWN.contains(&ending.as_str());
        let (message, label, help) = match holds.and_then(not_shown) {
            _ if !is_shown => (
                format!("browsers do not show `.{ending}` files as pictures"),
                "expected a file such as `.jpg` or `.png`",
                "save it as PNG or JPEG, or write a link to it, without the `!`",
            ),
            Some(kind) => (
                format!("`{name}` is {kind}, whatever its name says"),
                "browsers do not show it",
                "save it as PNG or JPEG: another name makes no other file of it",
            ),
            None => continue,
        };
        let is_heic = holds == Some(Holds::Heic) || HEIC.contains(&ending.as_str());
        let help = if is_heic { OF_A_PHONE } else { help };
        diagnostics.push(Diagnostic::error("picture-format", message).at(&named_in, span, label).help(help));
    }
}

/// What a file is that no browser shows, in words.
fn not_shown(holds: Holds) -> Option<&'static str> {
    match holds {
        Holds::Heic => Some("a HEIC picture"),
        Holds::Tiff => Some("a TIFF picture"),
        Holds::Photoshop => Some("a Photoshop file"),
        Holds::Pdf => Some("a PDF file"),
        Holds::Zip => Some("a ZIP, Word or PowerPoint file"),
        Holds::Nothing | Holds::Picture | Holds::Unknown => None,
    }
}
