//! Pictures whose file is there, with the places that show them: for the rules that ask what such a file holds.

use crate::base::path::CoursePath;
use crate::base::picture::Holds;
use crate::base::span::Span;
use crate::course::course::{Course, Target};
use crate::course::inventory::ReferenceKind;
use crate::course::lesson::ParsedLesson;

pub(super) struct Pictured<'c> {
    /// The text that shows it, or `book.toml`.
    pub(super) named_in: CoursePath,
    pub(super) span: Span,
    pub(super) path: &'c CoursePath,
    pub(super) holds: Option<Holds>,
}

/// The course's logos, and what its texts show: pictures, posters of films, and pictures of link previews.
pub(super) fn pictured(course: &Course) -> impl Iterator<Item = Pictured<'_>> {
    let logos = course.brand.logos.iter().map(|logo| (CoursePath::new("book.toml"), logo.span, &logo.path));
    let in_texts = course.texts().flat_map(move |text| {
        let shown = shown_in(course, text).into_iter();
        shown.map(move |(span, path)| (text.path.clone(), span, path))
    });
    logos.chain(in_texts).map(move |(named_in, span, path)| {
        let holds = course.assets.get(path).and_then(|asset| asset.holds);
        Pictured { named_in, span, path, holds }
    })
}

fn shown_in<'c>(course: &'c Course, text: &'c ParsedLesson) -> Vec<(Span, &'c CoursePath)> {
    let (links, media) = (course.links.get(&text.path), course.media.get(&text.path));
    let file = |target: &str| match links.and_then(|links| links.get(target)) {
        Some(Target::File { path, .. }) => Some(path),
        _ => None,
    };
    let references = text.inventory.references.iter();
    let named = references
        .filter(|reference| matches!(reference.kind, ReferenceKind::Picture | ReferenceKind::Poster))
        .filter_map(|reference| Some((reference.span, file(&reference.target)?)));
    let films = text.inventory.media.iter().map(|shown| &shown.image);
    let beside_films = films
        .filter(|film| film.attributes.get("poster").is_none())
        .filter_map(|film| Some((film.span, media?.get(&film.span)?.poster.as_ref()?)));
    // A translation may have it from its source, and the place with it.
    let preview = text.front_matter.image.as_ref().filter(|_| !course.is_translation());
    let preview = preview.and_then(|image| Some((image.span, file(&image.value)?)));
    named.chain(beside_films).chain(preview).collect()
}
