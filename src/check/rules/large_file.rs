//! # large-file
//!
//! A film of more than 50 MB takes minutes to arrive where many people share one weak connection, as in a hotel's training
//! room. Save it smaller: 720 lines and about one megabit a second are enough for a person who speaks.

use crate::base::diagnostic::Diagnostic;
use crate::course::course::{Course, Target};

/// In bytes.
const LARGE: u64 = 50_000_000;
/// What a weak connection carries in a second, in bytes: two megabits.
const WEAK: u64 = 250_000;

pub(super) fn run(course: &Course, diagnostics: &mut Vec<Diagnostic>) {
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
