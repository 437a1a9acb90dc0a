//! Reads the tags of an author's HTML: what they point at, what links can lead to, what will not stay. Every place is one in
//! the file, though quotes and lists put marks before the lines.

use crate::base::markup::{Piece, Pieces, Tag};
use crate::base::span::{Span, Spanned};
use crate::course::inventory::ReferenceKind;
use crate::course::raw_html::{Address, HtmlId, RawHtml, is_allowed};
use std::ops::Range;

/// A line as CommonMark gave it, or several that it gave as one.
struct Line {
    /// Where it begins in the text.
    start: usize,
    /// In the file.
    span: Span,
    /// Text and file are letter by letter the same; else a place in it is the whole.
    is_exact: bool,
}

/// `lines` are those of `masked`, each with its place there; `source` is the same text as the author wrote it, `offset` bytes into
/// the file.
pub(super) fn raw_html(
    source: &str,
    masked: &str,
    offset: usize,
    lines: impl IntoIterator<Item = (impl AsRef<str>, Range<usize>)>,
) -> RawHtml {
    let mut text = String::new();
    let mut places = Vec::new();
    for (line, range) in lines {
        let line = line.as_ref();
        let (given, there) = (line.trim_end(), masked[range.clone()].trim_end());
        let is_exact = given == there;
        let span = Span::new(range.start, range.start + there.len()).shifted(offset);
        places.push(Line { start: text.len(), span, is_exact });
        // No mark of ours means anything in a tag.
        text.push_str(if is_exact { &source[range.start..range.start + given.len()] } else { given });
        text.push_str(&line[given.len()..]);
    }
    let reader = Reader { lines: places };
    let mut html = RawHtml::default();
    for (place, piece) in Pieces::of(&text) {
        match piece {
            Piece::Open(tag) => reader.tag(&tag, place, &mut html),
            Piece::Other => reader.unfinished(&text[place.clone()], place, &mut html),
            Piece::Close(_) => {}
        }
    }
    html.text = text.into();
    html
}

struct Reader {
    lines: Vec<Line>,
}

impl Reader {
    fn tag(&self, tag: &Tag<'_>, place: Range<usize>, html: &mut RawHtml) {
        let at = |part: Range<usize>| place.start + part.start..place.start + part.end;
        let is_kept = is_allowed(tag.name);
        if !is_kept {
            html.refused.push(Spanned::new(format!("<{}>", tag.name.to_ascii_lowercase()), self.span(&place)));
        }
        html.plays |= tag.is("video") || tag.is("audio");
        for (name, part) in tag.attributes() {
            let lower = name.to_ascii_lowercase();
            if is_kept && (lower == "style" || (lower.starts_with("on") && lower.len() > 2)) {
                html.refused.push(Spanned::new(lower, self.span(&at(part))));
            }
        }
        for (element, name, kind) in [("a", "href", ReferenceKind::Link), ("img", "src", ReferenceKind::Picture)] {
            let written = tag.get(name).zip(tag.place(name)).filter(|_| tag.is(element));
            // A letter by name (`&uuml;`) is not read here, and what holds one stays as it is.
            if let Some((target, part)) = written.filter(|(target, _)| !names_a_letter(target)) {
                let (target, place) = (target.trim().into(), at(part));
                html.addresses.push(Address { target, kind, span: self.span(&place), place });
            }
        }
        if tag.is("img") && !tag.has("alt") {
            html.without_alt.push(self.span(&place));
        }
        if let Some((id, part)) = tag.get("id").zip(tag.place("id")).filter(|(id, _)| !id.is_empty()) {
            html.ids.push(HtmlId { id: id.into(), span: self.span(&at(part)), is_allowed: is_kept });
        }
    }

    /// A tag that does not end.
    fn unfinished(&self, text: &str, place: Range<usize>, html: &mut RawHtml) {
        let rest = text.strip_prefix('<').unwrap_or_default();
        let name = &rest[..rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len())];
        if name.starts_with(|first: char| first.is_ascii_alphabetic()) && !is_allowed(name) {
            html.refused.push(Spanned::new(format!("<{}>", name.to_ascii_lowercase()), self.span(&place)));
        }
    }

    /// The place in the file of a part of the text, which is not empty.
    fn span(&self, part: &Range<usize>) -> Span {
        let (first, last) = (self.line(part.start), self.line(part.end.saturating_sub(1)));
        let within = |line: &Line, at: usize| (line.span.start as usize + at - line.start).min(line.span.end as usize);
        let start = if first.is_exact { within(first, part.start) } else { first.span.start as usize };
        let end = if last.is_exact { within(last, part.end) } else { last.span.end as usize };
        Span::new(start, end.max(start))
    }

    /// The line that holds a byte of the text.
    fn line(&self, at: usize) -> &Line {
        let number = self.lines.partition_point(|line| line.start <= at);
        &self.lines[number.saturating_sub(1)]
    }
}

/// `&uuml;` and its like.
fn names_a_letter(value: &str) -> bool {
    value.split('&').skip(1).any(|rest| {
        let name = rest.split(';').next().unwrap_or_default();
        name.len() < rest.len() && !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(source: &str, lines: &[(&'static str, Range<usize>)]) -> RawHtml {
        raw_html(source, source, 0, lines.iter().cloned())
    }

    /// As a lesson that holds nothing else.
    fn raw(text: &'static str) -> RawHtml {
        let mut at = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            at += line.len();
            (line, at - line.len()..at)
        });
        read(text, &lines.collect::<Vec<_>>())
    }

    fn refused(text: &'static str) -> Vec<(String, &'static str)> {
        raw(text).refused.into_iter().map(|refused| (refused.value, &text[refused.span.range()])).collect()
    }

    #[test]
    fn what_runs_or_styles_is_refused_and_found() {
        assert_eq!(
            refused("<b onclick=x()>a</b><script>"),
            [("onclick".to_owned(), "onclick=x()"), ("<script>".to_owned(), "<script>")]
        );
        assert_eq!(refused("<p\n  style='color:red'>"), [("style".to_owned(), "style='color:red'")]);
        assert_eq!(refused("a <IFRAME src=x"), [("<iframe>".to_owned(), "<IFRAME src=x")]);
    }

    #[test]
    fn what_marks_text_stays() {
        assert!(refused("<details><summary>a</summary> 1 < 2 </details>").is_empty());
    }

    #[test]
    fn links_and_pictures_are_found_however_they_are_written() {
        let html =
            raw("<A class=x HREF = ' a.md?b&amp;c&#33; '><img\nalt=\"\" src=b.png><a name=c><!-- <a href=d> -->");
        let found: Vec<(&str, &str)> =
            html.addresses.iter().map(|address| (&*address.target, &html.text[address.place.clone()])).collect();
        assert_eq!(found, [("a.md?b&c!", "HREF = ' a.md?b&amp;c&#33; '"), ("b.png", "src=b.png")]);
    }

    #[test]
    fn what_names_letters_is_left_alone() {
        assert!(raw("<a href='&uuml;bung.md'>").addresses.is_empty());
        assert_eq!(raw("<a href='?a=1&b=2;'>").addresses.len(), 1);
    }

    #[test]
    fn a_place_behind_marks_of_quotes_is_found() {
        let source = "> <p>ü\n> <img src=\"a.png\">\n";
        let html = read(source, &[("<p>ü\n", 2..8), ("<img src=\"a.png\">\n", 10..28)]);
        assert_eq!(html.addresses[0].span, Span::new(15, 26));
        assert_eq!(html.without_alt, [Span::new(10, 27)]);
    }

    #[test]
    fn what_was_read_otherwise_than_it_stands_has_the_place_of_the_whole() {
        let html = read("<img\n> src=x>", &[("<img\nsrc=x>", 0..13)]);
        assert_eq!(html.addresses[0].span, Span::new(0, 13));
    }
}
