//! What an author puts on a page as a file: pictures with their captions; films and recordings with theirs, and with what is
//! said in them.

use super::body::BodyWriter;
use super::component::heading_shift;
use super::html::{escaped, push_address, push_escaped};
use super::pictures::Sizes;
use super::template::Values;
use crate::base::path::{CoursePath, percent_decode};
use crate::course::body::Image;
use crate::course::course::Target;
use crate::course::language::name_with_region;
use crate::course::media::{Kind, Media, Track};
use crate::site::audience::Audience;
use crate::site::view::{MediaView, TrackView};

/// How wide a picture is on a page, for browsers that choose a size before they know the style sheet: the measure of the text
/// beside a margin, and on a phone the screen.
const ON_A_PAGE: &str = "(min-width: 46rem) 41rem, calc(100vw - 2rem)";
/// Before a room, a picture fills the screen.
const BEFORE_A_ROOM: &str = "100vw";
/// What a browser that chooses nothing gets.
const USUAL: u32 = 960;

impl<'w> BodyWriter<'w> {
    /// Writes an image that has a paragraph for itself; false where it is an ordinary one.
    pub(super) fn figure(&mut self, image: &'w Image) -> bool {
        if image.kind() != Kind::Picture {
            let html = self.media(image);
            self.own(html);
            return true;
        }
        if image.caption.is_empty() {
            return false;
        }
        self.out.push_str("<figure>");
        self.image(image);
        self.out.push_str("<figcaption>");
        self.caption(image);
        self.out.push_str("</figcaption></figure>\n");
        true
    }

    fn caption(&mut self, image: &'w Image) {
        let links_terms = std::mem::take(&mut self.links_terms);
        self.inlines(&image.caption);
        self.links_terms = links_terms;
    }

    /// A film, a recording, or the way to one.
    fn media(&mut self, image: &'w Image) -> String {
        let none = Media::default();
        let table = self.around.course.media.get(&self.text.path);
        let media = table.and_then(|table| table.get(&image.span)).unwrap_or(&none);
        let Some(href) = self.href(&image.target) else {
            return format!("<p>{}</p>\n", escaped(&image.alt));
        };
        let (poster, (width, height)) = self.poster(image, media);
        let view = MediaView {
            kind: match image.kind() {
                Kind::Audio => "audio",
                Kind::Outside => "outside",
                Kind::Video | Kind::Picture => "video",
            }
            .into(),
            title: image.alt.trim().to_owned(),
            caption_html: self.fragment(|writer| writer.caption(image)),
            address: self.address_on_paper(image),
            host: image.host(),
            tracks: media.captions.iter().filter_map(|track| self.track(track)).collect(),
            transcript_html: self.transcript(media),
            href,
            poster,
            width,
            height,
        };
        self.component("components/media/media.html", Values::default().with("media", &view))
    }

    /// Where the film is to be had, in letters: from a sheet of paper nobody can click.
    fn address_on_paper(&self, image: &Image) -> String {
        let url = self.around.course.manifest.site.url.as_ref().map_or("", |url| &url.value);
        let absolute = self.around.routes.href(self.links, &image.target, url).unwrap_or_default();
        match (image.kind(), url) {
            (Kind::Outside, _) => image.target.trim().to_owned(),
            (_, "") => absolute.rsplit('/').next().map(percent_decode).unwrap_or_default(),
            _ => absolute,
        }
    }

    /// The address of a film's poster, and the size that the film takes on the page; zeros where nobody says.
    fn poster(&self, image: &Image, media: &Media) -> (String, (u32, u32)) {
        let number = |key| image.attributes.get(key).and_then(|written| written.value.parse().ok());
        let written = number("width").zip(number("height"));
        let Some(path) = &media.poster else {
            return (String::new(), written.unwrap_or_default());
        };
        let asset = self.around.course.assets.get(path);
        let own = asset.and_then(|asset| asset.dimensions);
        let made = self.around.pictures.sizes(path).and_then(|sizes| {
            let usual = sizes.made.iter().find(|size| size.width >= USUAL).or(sizes.made.last())?;
            Some(self.around.routes.file_href(&usual.path, self.around.root))
        });
        let href = made.or_else(|| self.file_href(path)).unwrap_or_default();
        (href, written.or(own).unwrap_or_default())
    }

    fn file_href(&self, path: &CoursePath) -> Option<String> {
        Some(self.around.routes.file_href(self.around.routes.file(path)?, self.around.root))
    }

    fn track(&self, track: &Track) -> Option<TrackView> {
        Some(TrackView {
            href: self.file_href(&track.path)?,
            language: track.language.clone(),
            label: name_with_region(&track.language),
        })
    }

    fn transcript(&mut self, media: &Media) -> String {
        if self.is_part {
            // A film that its own transcript shows would never end.
            return String::new();
        }
        let written = media.transcript.as_ref().and_then(|path| self.around.course.transcripts.get(path));
        let Some(text) = written else {
            return media.spoken.iter().map(|paragraph| format!("<p>{}</p>\n", escaped(paragraph))).collect();
        };
        let mut writer = BodyWriter::new(self.around, text);
        writer.level = self.level;
        writer.shift = heading_shift(&text.body, self.level);
        writer.is_part = true;
        let html = writer.excerpt(&text.body);
        self.found.extend(writer.into_found());
        let course = self.around.course;
        match course.foreign(&text.path).filter(|_| course.foreign(&self.text.path).is_none()) {
            // The lesson is translated, and what is said in its film is not yet.
            Some(language) => {
                let (code, direction) = (escaped(&language.code), language.direction.code());
                format!("<div lang=\"{code}\" dir=\"{direction}\">\n{html}</div>\n")
            }
            None => html,
        }
    }

    pub(super) fn image(&mut self, image: &'w Image) {
        let Some(src) = self.around.routes.href(self.links, &image.target, self.around.root) else {
            push_escaped(&mut self.out, &image.alt);
            return;
        };
        if image.kind() != Kind::Picture {
            // There is no place for a film within a line, which was told.
            self.out.push_str("<a");
            self.address("href", &src);
            self.out.push_str(" rel=\"noreferrer\">");
            push_escaped(&mut self.out, &image.alt);
            self.out.push_str("</a>");
            return;
        }
        // It is written aside, because a lesson's raw HTML may not hold all that a picture needs.
        let before = std::mem::take(&mut self.out);
        self.img(image, &src);
        let html = std::mem::replace(&mut self.out, before);
        self.own(html);
    }

    fn img(&mut self, image: &Image, src: &str) {
        let path = match self.links.and_then(|links| links.get(&image.target)) {
            Some(Target::File { path, .. }) => Some(path),
            _ => None,
        };
        self.out.push_str("<img");
        match path.and_then(|path| self.around.pictures.sizes(path)) {
            Some(sizes) => self.sizes(sizes, src),
            None => self.address("src", src),
        }
        self.attribute("alt", &image.alt);
        let asset = path.and_then(|path| self.around.course.assets.get(path));
        if let Some((width, height)) = asset.and_then(|asset| asset.dimensions) {
            self.attribute("width", &width.to_string());
            self.attribute("height", &height.to_string());
        }
        // What is seen at once is not put off.
        if !std::mem::take(&mut self.at_the_top) {
            self.out.push_str(" loading=\"lazy\" decoding=\"async\"");
        }
        self.out.push('>');
    }

    fn sizes(&mut self, sizes: &Sizes, original: &str) {
        let (routes, root) = (self.around.routes, self.around.root);
        let made = sizes.made.iter().map(|size| (routes.file_href(&size.path, root), size.width));
        let all: Vec<(String, u32)> = made.chain(sizes.original.map(|width| (original.to_owned(), width))).collect();
        let usual = all.iter().find(|(_, width)| *width >= USUAL).or(all.last());
        if let Some((src, _)) = usual {
            self.address("src", src);
        }
        if let [_] = all.as_slice() {
            return;
        }
        let choices: Vec<String> = all.iter().map(|(src, width)| format!("{src} {width}w")).collect();
        self.attribute("srcset", &choices.join(", "));
        let is_shown_to_a_room = self.around.audience == Audience::Facilitator;
        self.attribute("sizes", if is_shown_to_a_room { BEFORE_A_ROOM } else { ON_A_PAGE });
    }

    fn address(&mut self, name: &str, address: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_address(&mut self.out, address);
        self.out.push('"');
    }
}
