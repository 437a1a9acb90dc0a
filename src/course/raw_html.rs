//! HTML that an author wrote into a lesson: where it stands, what it may be under `html = "safe"`, and what it points at.
//!
//! It may structure and mark text; nothing stays that runs, loads, styles or asks.

use super::inventory::ReferenceKind;
use crate::base::markup::{Piece, Pieces};
use crate::base::span::Span;
use std::ops::Range;

/// Raw HTML, not yet made safe, without what marks its lines as part of a quote or a list.
#[derive(Debug, Clone, PartialEq)]
pub struct RawHtml {
    pub text: Box<str>,
    lines: Box<[Line]>,
}

/// A line of it, or several that were read as one.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    /// In the text.
    start: usize,
    /// In the file.
    span: Span,
    /// Text and file are letter by letter the same.
    is_exact: bool,
}

/// What an attribute points at.
#[derive(Debug, PartialEq)]
pub struct Address {
    pub target: String,
    pub kind: ReferenceKind,
    /// Name and value of the attribute, in the text.
    pub place: Range<usize>,
}

impl RawHtml {
    /// Joins lines as they were read. `source` is the text that they were read from, which begins `offset` bytes into the file.
    pub fn of<'a>(
        source: &str,
        offset: usize,
        lines: impl IntoIterator<Item = (impl AsRef<str> + 'a, Range<usize>)>,
    ) -> Self {
        let mut text = String::new();
        let mut places = Vec::new();
        for (line, range) in lines {
            let line = line.as_ref();
            let written = source[range.clone()].trim_end();
            let span = Span::new(range.start, range.start + written.len()).shifted(offset);
            places.push(Line { start: text.len(), span, is_exact: line.trim_end() == written });
            text.push_str(line);
        }
        Self { text: text.into(), lines: places.into() }
    }

    /// The place in the file of a part of the text, which is not empty.
    pub fn span(&self, part: &Range<usize>) -> Span {
        let place = |at: usize, whole: fn(Span) -> u32| {
            let number = self.lines.partition_point(|line| line.start <= at).saturating_sub(1);
            self.lines.get(number).map_or(0, |line| match line.is_exact {
                true => (line.span.start as usize + at - line.start).min(line.span.end as usize),
                false => whole(line.span) as usize,
            })
        };
        let start = place(part.start, |line| line.start);
        Span::new(start, (place(part.end.saturating_sub(1), |line| line.end) + 1).min(self.end(part)).max(start))
    }

    /// Where the last line of a part ends in the file.
    fn end(&self, part: &Range<usize>) -> usize {
        let number = self.lines.partition_point(|line| line.start < part.end).saturating_sub(1);
        self.lines.get(number).map_or(0, |line| line.span.end as usize)
    }

    /// The links and pictures in it.
    pub fn addresses(&self) -> Vec<Address> {
        let mut found = Vec::new();
        for (place, piece) in Pieces::of(&self.text) {
            let Piece::Open(tag) = piece else { continue };
            for (element, attribute, kind) in
                [("a", "href", ReferenceKind::Link), ("img", "src", ReferenceKind::Picture)]
            {
                let written = tag.get(attribute).zip(tag.place(attribute)).filter(|_| tag.is(element));
                if let Some((target, part)) = written {
                    found.push(Address { target, kind, place: place.start + part.start..place.start + part.end });
                }
            }
        }
        found
    }

    pub fn pictures_without_alt(&self) -> Vec<Range<usize>> {
        let is_it = |piece: &Piece<'_>| matches!(piece, Piece::Open(tag) if tag.is("img") && !tag.has("alt"));
        Pieces::of(&self.text).filter(|(_, piece)| is_it(piece)).map(|(place, _)| place).collect()
    }

    /// The ids in it, to which links can lead.
    pub fn ids(&self) -> Vec<String> {
        let tags = Pieces::of(&self.text).filter_map(|(_, piece)| match piece {
            Piece::Open(tag) => Some(tag),
            Piece::Close(_) | Piece::Other => None,
        });
        tags.filter(|tag| ALLOWED_ELEMENTS.iter().any(|name| tag.is(name)))
            .filter_map(|tag| tag.get("id"))
            .filter(|id| !id.is_empty())
            .collect()
    }

    /// What would be taken out, as an author would name it (`<script>`, `onclick`, `style`), and from where to where.
    pub fn refused(&self) -> Option<(Vec<String>, Span)> {
        let mut found: Vec<(String, Range<usize>)> = Vec::new();
        for (place, piece) in Pieces::of(&self.text) {
            let refused = |name: &str| !ALLOWED_ELEMENTS.iter().any(|allowed| name.eq_ignore_ascii_case(allowed));
            match piece {
                Piece::Open(tag) if refused(tag.name) => {
                    found.push((format!("<{}>", tag.name.to_ascii_lowercase()), place));
                }
                Piece::Open(tag) => {
                    for name in tag.names() {
                        let lower = name.to_ascii_lowercase();
                        if lower == "style" || (lower.starts_with("on") && lower.len() > 2) {
                            let part = tag.place(name).unwrap_or_default();
                            found.push((lower, place.start + part.start..place.start + part.end));
                        }
                    }
                }
                // A tag that does not end.
                Piece::Other => {
                    let rest = self.text[place.clone()].strip_prefix('<').unwrap_or_default();
                    let name = &rest[..rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len())];
                    if name.starts_with(|first: char| first.is_ascii_alphabetic()) && refused(name) {
                        found.push((format!("<{}>", name.to_ascii_lowercase()), place));
                    }
                }
                Piece::Close(_) => {}
            }
        }
        let whole = found.first()?.1.start..found.last()?.1.end;
        let mut names: Vec<String> = Vec::new();
        for (name, _) in found {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        Some((names, self.span(&whole)))
    }
}

/// Elements that stay; every other one goes, with the text in it kept (scripts and styles go whole).
pub const ALLOWED_ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "aside",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

#[cfg(test)]
mod tests {
    use super::*;

    /// As a lesson that holds nothing else.
    fn raw(text: &str) -> RawHtml {
        let mut at = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            at += line.len();
            (line, at - line.len()..at)
        });
        RawHtml::of(text, 0, lines)
    }

    fn refused(text: &str) -> (Vec<String>, &str) {
        let (names, span) = raw(text).refused().unwrap_or_default();
        (names, &text[span.range()])
    }

    #[test]
    fn what_runs_or_styles_is_refused_and_found() {
        assert_eq!(
            refused("<b onclick=x()>a</b><script>"),
            (vec!["onclick".into(), "<script>".into()], "onclick=x()>a</b><script>")
        );
        assert_eq!(refused("<p\n  style='color:red'>"), (vec!["style".into()], "style='color:red'"));
        assert_eq!(refused("a <IFRAME src=x"), (vec!["<iframe>".into()], "<IFRAME src=x"));
    }

    #[test]
    fn what_marks_text_stays() {
        assert_eq!(raw("<details><summary>a</summary> 1 < 2 </details>").refused(), None);
    }

    #[test]
    fn links_and_pictures_are_found_however_they_are_written() {
        let html = raw("<A class=x HREF = 'a.md?b&amp;c'><img\nalt=\"\" src=b.png><a name=c><!-- <a href=d> -->");
        let found: Vec<(String, &str)> =
            html.addresses().into_iter().map(|address| (address.target, &html.text[address.place])).collect();
        assert_eq!(found, [("a.md?b&c".to_owned(), "HREF = 'a.md?b&amp;c'"), ("b.png".to_owned(), "src=b.png")]);
    }

    #[test]
    fn a_place_behind_marks_of_quotes_is_found() {
        let source = "> <p>ü\n> <img src=\"a.png\">\n";
        let html = RawHtml::of(source, 100, [("<p>ü\n", 2..8), ("<img src=\"a.png\">\n", 10..28)]);
        let place = html.addresses().remove(0).place;
        assert_eq!(html.span(&place), Span::new(115, 126));
        assert_eq!(html.span(&(0..html.text.len())), Span::new(102, 127));
    }

    #[test]
    fn what_was_read_otherwise_than_it_stands_has_the_place_of_the_whole() {
        let html = RawHtml::of("<img\n> src=x>", 0, [("<img\nsrc=x>", 0..13)]);
        assert_eq!(html.span(&html.addresses()[0].place), Span::new(0, 13));
    }
}
