//! Films and recordings whose file is there, with what belongs to them: for the rules that ask what else they need.

use crate::course::body::Image;
use crate::course::course::{Course, Target};
use crate::course::lesson::ParsedLesson;
use crate::course::media::Media;

pub(super) struct Played<'c> {
    pub(super) text: &'c ParsedLesson,
    pub(super) image: &'c Image,
    pub(super) media: Option<&'c Media>,
    /// The file's name without its ending: what belongs to it is called alike.
    pub(super) stem: &'c str,
}

pub(super) fn played(course: &Course) -> impl Iterator<Item = Played<'_>> {
    course.texts().flat_map(|text| {
        let links = course.links.get(&text.path);
        let media = course.media.get(&text.path);
        let images = text.inventory.media.iter().map(|shown| &*shown.image);
        // A file that is missing was told.
        let there =
            images.filter(move |image| links.and_then(|links| links.get(&image.target)) != Some(&Target::Nothing));
        there.map(move |image| {
            let file = image.target.rsplit('/').next().unwrap_or_default();
            Played {
                text,
                image,
                media: media.and_then(|table| table.get(&image.span)),
                stem: file.rsplit_once('.').map_or(file, |(stem, _)| stem),
            }
        })
    })
}
