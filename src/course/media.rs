//! Films and recordings: what an image that is no picture is, and what belongs to it.
//!
//! An author writes them as pictures are written, `![Title](talk.mp4)`, so any other reader of Markdown shows a link or the
//! title. What kind it is shows from its ending, or from the site it leads to.

use super::body::{Block, Image, Inline, Inside, walk_inline, walk_inlines};
use crate::base::path::CoursePath;
use crate::base::span::Span;
use std::collections::BTreeMap;

/// What an image is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    Picture,
    Video,
    Audio,
    /// A film or a recording on another site: never loaded from there, only linked.
    Outside,
}

/// What belongs to one film or recording.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Media {
    pub captions: Vec<Track>,
    /// A Markdown file.
    pub transcript: Option<CoursePath>,
    /// What is said in the captions, a paragraph each time somebody else speaks or nobody does: in place of a transcript
    /// that is not there.
    pub spoken: Vec<String>,
    /// The picture that stands for a film before it plays.
    pub poster: Option<CoursePath>,
}

/// Captions in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Track {
    pub path: CoursePath,
    /// `en`, `pt-BR`
    pub language: String,
}

/// The media of one text, by their places in it.
pub type MediaTable = BTreeMap<Span, Media>;

/// What a captions file says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Captions {
    /// See [`Media::spoken`].
    pub spoken: Vec<String>,
}

const VIDEO: [&str; 4] = ["mp4", "webm", "m4v", "ogv"];
const AUDIO: [&str; 7] = ["mp3", "m4a", "ogg", "oga", "opus", "wav", "flac"];
/// Endings that no browser plays everywhere, and what to save the file as.
const UNPLAYABLE_VIDEO: [&str; 9] = ["mov", "avi", "wmv", "mkv", "flv", "mpg", "mpeg", "3gp", "vob"];
const UNPLAYABLE_AUDIO: [&str; 5] = ["wma", "aiff", "aif", "amr", "mid"];

/// Sites whose pages are films, by the end of their host, with what the path of a film begins with.
const SITES: [(&str, &str); 9] = [
    ("youtube.com", "/"),
    ("youtube-nocookie.com", "/"),
    ("youtu.be", "/"),
    ("vimeo.com", "/"),
    ("dailymotion.com", "/video/"),
    ("ted.com", "/talks/"),
    // PeerTube stands on many hosts and has addresses of its own.
    ("", "/w/"),
    ("", "/videos/watch/"),
    ("", "/videos/embed/"),
];

impl Image {
    pub fn kind(&self) -> Kind {
        let target = self.target.trim();
        let ending = ending(target);
        let is_film = VIDEO.contains(&ending.as_str()) || UNPLAYABLE_VIDEO.contains(&ending.as_str());
        let is_recording = AUDIO.contains(&ending.as_str()) || UNPLAYABLE_AUDIO.contains(&ending.as_str());
        match host_and_path(target) {
            Some((host, path)) => {
                let is_known = SITES.iter().any(|(site, start)| {
                    let is_host = site.is_empty() || host == *site || host.ends_with(&format!(".{site}"));
                    is_host && path.starts_with(start) && path.len() > start.len()
                });
                let is_media = is_film || is_recording || is_known || self.attributes.has_class("video");
                if is_media { Kind::Outside } else { Kind::Picture }
            }
            None if is_film => Kind::Video,
            None if is_recording => Kind::Audio,
            None => Kind::Picture,
        }
    }

    /// The ending, where it is that of a film or a recording that browsers do not play.
    pub fn unplayable(&self) -> Option<String> {
        let ending = ending(self.target.trim());
        let unplayable = UNPLAYABLE_VIDEO.contains(&ending.as_str()) || UNPLAYABLE_AUDIO.contains(&ending.as_str());
        unplayable.then_some(ending)
    }

    /// The site that it leads to: `youtube.com`.
    pub fn host(&self) -> String {
        let (host, _) = host_and_path(self.target.trim()).unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(&host).to_owned()
    }
}

/// Lower case, without the dot, of the path alone.
fn ending(target: &str) -> String {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let name = path.rsplit('/').next().unwrap_or_default();
    name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default()
}

/// Host in lower case, and path, of an address on another site.
fn host_and_path(target: &str) -> Option<(String, &str)> {
    let lower = target.get(..8).unwrap_or(target).to_ascii_lowercase();
    let start = ["https://", "http://", "//"].into_iter().find(|start| lower.starts_with(start))?;
    let rest = &target[start.len()..];
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let host = rest[..end].rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    Some((host.to_ascii_lowercase(), &rest[end..]))
}

/// Whether a film or a recording stands in some blocks.
pub fn plays(blocks: &[Block]) -> bool {
    let mut plays = false;
    walk_inlines(blocks, Inside::Everything, &mut |inlines| {
        walk_inline(inlines, &mut |inline| {
            plays |= matches!(inline, Inline::Image(image) if image.kind() != Kind::Picture);
        });
    });
    plays
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(target: &str) -> Kind {
        let image = Image {
            target: target.into(),
            title: "".into(),
            caption: Vec::new(),
            alt: "".into(),
            attributes: crate::course::body::Attributes::default(),
            span: Span::default(),
        };
        image.kind()
    }

    #[test]
    fn a_kind_shows_from_the_ending_or_the_site() {
        assert_eq!(kind("talk.MP4#t=10"), Kind::Video);
        assert_eq!(kind("../a/talk.mp3"), Kind::Audio);
        assert_eq!(kind("talk.png"), Kind::Picture);
        for film in [
            "https://www.youtube.com/watch?v=1",
            "https://youtu.be/1",
            "https://vimeo.com/123",
            "https://tube.example/w/abc",
            "https://files.example/talk.webm?x=1",
        ] {
            assert_eq!(kind(film), Kind::Outside, "{film}");
        }
        for picture in ["https://example.org/a.png", "https://notyoutube.com/watch?v=1", "https://vimeo.com/"] {
            assert_eq!(kind(picture), Kind::Picture, "{picture}");
        }
    }
}
