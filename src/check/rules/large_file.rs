//! # large-file
//!
//! A film of more than 50 MB takes minutes to arrive where many people share one weak connection, as in a hotel's training
//! room. Save it smaller: 720 lines and about one megabit a second are enough for a person who speaks. The course's own logo
//! and fonts come with the first page that somebody opens: a logo of more than 100 kB, or a font of more than 500 kB, keeps
//! readers waiting for what they did not come for.

use crate::base::diagnostic::Diagnostic;
use crate::base::path::CoursePath;
use crate::base::span::Span;
use crate::course::course::{Course, Target};

/// In bytes.
const LARGE: u64 = 50_000_000;
const LARGE_LOGO: u64 = 100_000;
const LARGE_FONT: u64 = 500_000;
/// What a weak connection carries in a second, in bytes: two megabits.
const WEAK: u64 = 250_000;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    look(course, diagnostics);
    for text in course.texts() {
        let links = course.links.get(&text.path);
        for image in text.inventory.media.iter().map(|shown| &shown.image) {
            let Some(Target::File { path, .. }) = links.and_then(|links| links.get(&image.target)) else {
                continue;
            };
            let size = course.assets.get(path).map_or(0, |asset| asset.size);
            if size > LARGE {
                let minutes = (size / WEAK).div_ceil(60);
                diagnostics.push(
                    Diagnostic::warning("large-file", format!("`{}` has {} MB", path.file_name(), size / 1_000_000))
                        .at(&text.path, image.span, format!("{minutes} minutes on a weak connection (2 Mbit/s), for each learner"))
                        .help("save it with 720 lines and about 1 Mbit/s, cut it into shorter parts, or leave it on another site and link to it"),
                );
            }
        }
    }
}

fn look(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
    let mut tell = |path: &CoursePath, span: Span, most: u64, help: &str| {
        let size = course.assets.get(path).map_or(0, |asset| asset.size);
        if size > most {
            let message = format!("`{}` has {} kB", path.file_name(), size / 1000);
            let label = format!("every reader loads it with the first page; up to {} kB are usual", most / 1000);
            diagnostics.push(
                Diagnostic::warning("large-file", message).at(&CoursePath::new("book.toml"), span, label).help(help),
            );
        }
    };
    for logo in &course.brand.logos {
        tell(
            &logo.path,
            logo.span,
            LARGE_LOGO,
            "it is shown 32 pixels high: save it as SVG, or as PNG about 64 pixels high",
        );
    }
    for face in course.brand.faces() {
        let help = "leave out letters that the course does not use: `pyftsubset FILE --unicodes=U+0000-024F --flavor=woff2` keeps the Latin ones";
        tell(&face.path, face.span, LARGE_FONT, help);
    }
}
