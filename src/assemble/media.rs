//! What belongs to each film and recording: the files that its author names, else those of its name beside it.
//!
//! ```text
//! talk.mp4
//! talk.vtt, talk.en.vtt, talk.de.vtt     captions
//! talk.transcript.md                     what is said and shown
//! talk.jpg                               the picture before it plays
//! ```

use super::languages::in_language;
use super::links::{Mentioned, way};
use crate::base::diagnostic::{Diagnostic, Noted, nearest};
use crate::base::path::{CoursePath, percent_decode};
use crate::base::source::Asset;
use crate::base::span::Spanned;
use crate::course::body::Image;
use crate::course::course::{LinkTable, Target};
use crate::course::language::is_tag;
use crate::course::lesson::ParsedLesson;
use crate::course::media::{Captions, Kind, Media, MediaTable, Track};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How the name of a transcript ends that stands beside its film.
const TRANSCRIPT: &str = ".transcript.md";

/// The files that could belong to a film.
pub(super) struct Beside<'a> {
    pub(super) assets: &'a BTreeMap<CoursePath, Asset>,
    pub(super) transcripts: &'a BTreeMap<CoursePath, Arc<ParsedLesson>>,
    pub(super) captions: &'a BTreeMap<CoursePath, Captions>,
    /// The course's.
    pub(super) language: &'a str,
    /// The one that the course was first written in: captions whose name says nothing are in it.
    pub(super) source: &'a str,
}

/// Which texts are transcripts and no lessons: by their names, or because a film names them.
pub fn transcripts(texts: &BTreeMap<CoursePath, Arc<ParsedLesson>>) -> BTreeSet<CoursePath> {
    let by_name = texts.keys().filter(|path| path.as_str().ends_with(TRANSCRIPT)).cloned();
    let named = texts.values().flat_map(|text| {
        let written = text.inventory.media.iter().filter_map(|shown| shown.image.attributes.get("transcript"));
        written.filter_map(|written| CoursePath::resolve(text.path.folder(), &percent_decode(&written.value)).ok())
    });
    by_name.chain(named.filter(|path| texts.contains_key(path))).collect()
}

impl Beside<'_> {
    /// What belongs to the films and recordings of `text`, whose `table` knows the files that it names; its files are noted.
    pub(super) fn media_of(
        &self,
        text: &ParsedLesson,
        table: &LinkTable,
        mentioned: &mut Mentioned,
    ) -> Noted<MediaTable> {
        let mut diagnostics = Vec::new();
        let mut value = MediaTable::new();
        for film in &text.inventory.media {
            let media = self.media(text, &film.image, table, &mut diagnostics);
            for file in media.captions.iter().map(|track| &track.path).chain(&media.poster) {
                mentioned.note_file(file, film.for_learners);
            }
            value.insert(film.image.span, media);
        }
        Noted { value, diagnostics }
    }

    /// What belongs to `image`, which stands in `text`; its `table` knows the files that it names.
    fn media(&self, text: &ParsedLesson, image: &Image, table: &LinkTable, diagnostics: &mut Vec<Diagnostic>) -> Media {
        let film = match table.get(&image.target) {
            Some(Target::File { path, .. }) => Some(path),
            _ => None,
        };
        let mut captions = match image.attributes.get("captions") {
            Some(written) => self.named_captions(text, written, table, diagnostics),
            None => film.map(|film| self.captions_beside(film)).unwrap_or_default(),
        };
        captions.sort_by_cached_key(|track| (track.language != self.language, track.language.clone()));
        let transcript = match image.attributes.get("transcript") {
            Some(written) => self.named_transcript(text, written, diagnostics),
            None => film.and_then(|film| self.transcript_beside(film)),
        };
        let poster = match image.attributes.get("poster") {
            Some(written) => file(table, &written.value),
            None if image.kind() == Kind::Video => film.and_then(|film| self.poster_beside(film)),
            None => None,
        };
        let said = captions.first().and_then(|track| self.captions.get(&track.path));
        let spoken = said.filter(|_| transcript.is_none()).map(|captions| captions.spoken.clone()).unwrap_or_default();
        Media { captions, transcript, spoken, poster }
    }

    fn named_captions(
        &self,
        text: &ParsedLesson,
        written: &Spanned<String>,
        table: &LinkTable,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<Track> {
        let mut tracks = Vec::new();
        for name in written.value.split_whitespace() {
            let Some(path) = file(table, name) else { continue };
            if path.extension() == "vtt" {
                tracks.push(self.track(path));
                continue;
            }
            let help = match path.extension().as_str() {
                "srt" => {
                    "save it as WebVTT: end the name with `.vtt`, write `WEBVTT` and a blank line on top, and a dot in place of each comma in a time"
                }
                _ => "captions are a WebVTT file, whose name ends with `.vtt`",
            };
            diagnostics.push(
                Diagnostic::error("captions-format", format!("browsers read no captions from `{name}`"))
                    .at(&text.path, written.span, "expected a `.vtt` file")
                    .help(help),
            );
        }
        tracks
    }

    fn captions_beside(&self, film: &CoursePath) -> Vec<Track> {
        let start = format!("{}.", stem(film));
        let is_its = |path: &&CoursePath| {
            let between = path.as_str().strip_prefix(&start).and_then(|rest| rest.strip_suffix("vtt"));
            between.is_some_and(|between| !between.contains('/') && between.matches('.').count() <= 1)
        };
        self.assets.keys().filter(is_its).map(|path| self.track(path.clone())).collect()
    }

    fn track(&self, path: CoursePath) -> Track {
        let tag = path.stem().rsplit_once('.').map(|(_, tag)| tag).filter(|tag| is_tag(tag));
        let language = tag.unwrap_or(self.source).to_owned();
        Track { path, language }
    }

    fn transcript_beside(&self, film: &CoursePath) -> Option<CoursePath> {
        let paths = self.names(film).map(|name| CoursePath::new(&format!("{name}{TRANSCRIPT}")));
        paths.into_iter().find(|path| self.transcripts.contains_key(path))
    }

    fn named_transcript(
        &self,
        text: &ParsedLesson,
        written: &Spanned<String>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<CoursePath> {
        let folder = text.path.folder();
        let path = CoursePath::resolve(folder, &percent_decode(&written.value)).ok();
        if let Some(path) = path.filter(|path| self.transcripts.contains_key(path)) {
            return Some(path);
        }
        let error =
            Diagnostic::error("missing-transcript", format!("the transcript `{}` does not exist", written.value));
        let known: Vec<String> = self.transcripts.keys().map(|path| way(folder, path)).collect();
        let error = match nearest(&written.value, known.iter().map(String::as_str)) {
            Some(near) => error.at(&text.path, written.span, format!("did you mean `{near}`?")),
            None if !written.value.ends_with(".md") => {
                error.at(&text.path, written.span, "expected a Markdown file, whose name ends with `.md`")
            }
            None => error.at(&text.path, written.span, "no file stands there"),
        };
        diagnostics
            .push(error.help("write what is said, and what is only shown, into a Markdown file beside the lesson"));
        None
    }

    fn poster_beside(&self, film: &CoursePath) -> Option<CoursePath> {
        let paths = self.names(film).into_iter().flat_map(|name| {
            let path = move |ending| CoursePath::new(&format!("{name}.{ending}"));
            ["jpg", "jpeg", "png", "webp"]
                .map(path)
                .into_iter()
                .flat_map(|path| [in_language(&path, self.language), path])
        });
        paths.into_iter().find(|path| self.assets.contains_key(path))
    }

    /// What the files beside a film may be called after: itself, and for `talk.es.mp4` in Spanish also `talk.mp4`.
    fn names<'f>(&self, film: &'f CoursePath) -> [&'f str; 2] {
        let own = stem(film);
        let common = own.strip_suffix(self.language).and_then(|name| name.strip_suffix('.'));
        [own, common.unwrap_or(own)]
    }

    /// Transcripts that nothing shows.
    pub(super) fn unused(&self, shown: &BTreeSet<&CoursePath>) -> Vec<Diagnostic> {
        let unused = self.transcripts.keys().filter(|path| !shown.contains(path));
        let told = unused.map(|path| {
            Diagnostic::warning("unused-transcript", "no film or recording shows this transcript")
                .at(path, 0..0, "it is left out")
                .help(format!(
                    "show its film in a lesson, and call the two alike: `talk.mp4` and `talk{TRANSCRIPT}`; or name it: `{{transcript={}}}`",
                    path.file_name()
                ))
        });
        told.collect()
    }
}

/// The path without its last ending.
fn stem(path: &CoursePath) -> &str {
    let path = path.as_str();
    path.rsplit_once('.').map_or(path, |(stem, _)| stem)
}

fn file(table: &LinkTable, written: &str) -> Option<CoursePath> {
    match table.get(written) {
        Some(Target::File { path, .. }) => Some(path.clone()),
        _ => None,
    }
}
