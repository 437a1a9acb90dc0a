//! Reads HTML tag by tag, and writes it again with other attributes.
//!
//! For pages of our own making, where elements close and nest, and for what an author wrote into a lesson, where nothing need
//! end. Text of scripts and style sheets is never looked into. What elements mean is the business of those who ask.

use std::borrow::Cow;
use std::ops::Range;

pub enum Piece<'h> {
    Open(Tag<'h>),
    /// With its name.
    Close(&'h str),
    /// Text, comments, the doctype, and what stands in elements that hold no elements.
    Other,
}

pub struct Tag<'h> {
    pub name: &'h str,
    attributes: Vec<Attribute<'h>>,
    closes_itself: bool,
    changed: bool,
}

struct Attribute<'h> {
    name: &'h str,
    /// As it stands in the text: escaped.
    value: Option<Cow<'h, str>>,
    /// In the tag, with its value.
    place: Range<usize>,
}

impl<'h> Tag<'h> {
    fn index(&self, name: &str) -> Option<usize> {
        self.attributes.iter().position(|known| known.name.eq_ignore_ascii_case(name))
    }

    pub fn has(&self, name: &str) -> bool {
        self.index(name).is_some()
    }

    /// The value of an attribute, unescaped; empty where it has none.
    pub fn get(&self, name: &str) -> Option<String> {
        self.index(name).map(|at| unescaped(self.attributes[at].value.as_deref().unwrap_or_default()))
    }

    /// Where an attribute and its value were read, from the beginning of the tag.
    pub fn place(&self, name: &str) -> Option<Range<usize>> {
        self.index(name).map(|at| self.attributes[at].place.clone())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.get("class").is_some_and(|classes| classes.split_ascii_whitespace().any(|known| known == class))
    }

    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    pub fn set(&mut self, name: &'h str, value: &str) {
        let value = Some(Cow::Owned(escaped(value)));
        match self.index(name) {
            Some(at) => self.attributes[at].value = value,
            None => self.attributes.push(Attribute { name, value, place: 0..0 }),
        }
        self.changed = true;
    }

    pub fn remove(&mut self, name: &str) {
        if let Some(at) = self.index(name) {
            self.attributes.remove(at);
            self.changed = true;
        }
    }

    /// The names of its attributes, with the place of each and its value from the beginning of the tag.
    pub fn attributes(&self) -> impl Iterator<Item = (&'h str, Range<usize>)> {
        self.attributes.iter().map(|attribute| (attribute.name, attribute.place.clone()))
    }

    /// The names alone, for those who change the tag meanwhile.
    pub fn names(&self) -> Vec<&'h str> {
        self.attributes().map(|(name, _)| name).collect()
    }

    pub fn write(&self, out: &mut String) {
        out.push('<');
        out.push_str(self.name);
        for Attribute { name, value, .. } in &self.attributes {
            out.push(' ');
            out.push_str(name);
            if let Some(value) = value {
                out.push_str("=\"");
                out.push_str(&value.replace('"', "&quot;"));
                out.push('"');
            }
        }
        out.push_str(if self.closes_itself { "/>" } else { ">" });
    }

    /// It has no end tag.
    pub fn holds_nothing(&self) -> bool {
        self.closes_itself || VOID.iter().any(|name| self.is(name))
    }
}

/// Elements without an end tag (HTML Standard, 13.1.2).
const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
/// Elements whose content is text.
const TEXT: [&str; 4] = ["script", "style", "textarea", "title"];

/// The pieces of a text, each with its place; together they are the text.
pub struct Pieces<'h> {
    html: &'h str,
    at: usize,
    /// The element of text that was opened last.
    inside: Option<&'h str>,
}

impl<'h> Pieces<'h> {
    pub fn of(html: &'h str) -> Self {
        Self { html, at: 0, inside: None }
    }

    fn take(&mut self, length: usize, piece: Piece<'h>) -> (Range<usize>, Piece<'h>) {
        let from = self.at;
        self.at += length;
        (from..self.at, piece)
    }
}

impl<'h> Iterator for Pieces<'h> {
    type Item = (Range<usize>, Piece<'h>);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = &self.html[self.at..];
        if let Some(name) = self.inside.take() {
            let end = end_of_text(rest, name);
            if end > 0 {
                return Some(self.take(end, Piece::Other));
            }
        }
        let mut letters = rest.chars();
        if letters.next()? != '<' {
            return Some(self.take(rest.find('<').unwrap_or(rest.len()), Piece::Other));
        }
        let to = |end: &str| rest.find(end).map_or(rest.len(), |at| at + end.len());
        if rest.starts_with("<!--") {
            return Some(self.take(to("-->"), Piece::Other));
        }
        match letters.next() {
            Some('!' | '?') => Some(self.take(to(">"), Piece::Other)),
            Some('/') => {
                let length = to(">");
                let name = rest[2..length].trim_end_matches('>').trim();
                Some(self.take(length, Piece::Close(name)))
            }
            Some(letter) if letter.is_ascii_alphabetic() => match tag(rest) {
                Some((tag, length)) => {
                    self.inside = (!tag.closes_itself && TEXT.iter().any(|name| tag.is(name))).then_some(tag.name);
                    Some(self.take(length, Piece::Open(tag)))
                }
                None => Some(self.take(rest.len(), Piece::Other)),
            },
            _ => Some(self.take(1, Piece::Other)),
        }
    }
}

/// Where the end tag of an element of text begins.
fn end_of_text(text: &str, name: &str) -> usize {
    let mut from = 0;
    while let Some(found) = text[from..].find("</") {
        let at = from + found;
        if text.get(at + 2..at + 2 + name.len()).is_some_and(|there| there.eq_ignore_ascii_case(name)) {
            return at;
        }
        from = at + 2;
    }
    text.len()
}

/// The tag that `text` begins with, and its length; nothing where it does not end.
fn tag(text: &str) -> Option<(Tag<'_>, usize)> {
    let is_end = |letter: char| letter.is_ascii_whitespace() || letter == '/' || letter == '>';
    let mut at = 1 + text[1..].find(is_end)?;
    let mut tag = Tag { name: &text[1..at], attributes: Vec::new(), closes_itself: false, changed: false };
    loop {
        at += text[at..].find(|letter: char| !letter.is_ascii_whitespace())?;
        let rest = &text[at..];
        if rest.starts_with('>') {
            return Some((tag, at + 1));
        }
        if let Some(after) = rest.strip_prefix('/') {
            tag.closes_itself = after.starts_with('>');
            at += 1;
            continue;
        }
        let length = rest.find(|letter: char| is_end(letter) || letter == '=')?.max(1);
        let name = rest.get(..length)?;
        let from = at;
        at += length;
        let after = text[at..].trim_ascii_start();
        let Some(value) = after.strip_prefix('=') else {
            tag.attributes.push(Attribute { name, value: None, place: from..at });
            continue;
        };
        let value = value.trim_ascii_start();
        at = text.len() - value.len();
        let (value, length) = match value.chars().next()? {
            quote @ ('"' | '\'') => {
                let end = value[1..].find(quote)?;
                (&value[1..=end], end + 2)
            }
            _ => {
                let end = value.find(|letter: char| letter.is_ascii_whitespace() || letter == '>')?;
                (&value[..end], end)
            }
        };
        at += length;
        tag.attributes.push(Attribute { name, value: Some(Cow::Borrowed(value)), place: from..at });
    }
}

/// Undoes the escaping that pages use, and letters by number (`&#64;`, `&#x40;`); other references stay as they are.
fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match reference(rest) {
            Some((letter, length)) => {
                out.push(letter);
                rest = &rest[length..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The letter that a text begins to name, and how long that takes.
fn reference(text: &str) -> Option<(char, usize)> {
    // The longest number of a letter has seven digits.
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = &text[1..end];
    let letter = match name {
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "amp" => '&',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|letter| *letter != '\0')?
        }
    };
    Some((letter, end + 1))
}

/// The text with every tag as `change` leaves it.
pub fn rewrite<'h>(html: &'h str, mut change: impl FnMut(&mut Tag<'h>)) -> String {
    let mut out = String::with_capacity(html.len());
    for (place, piece) in Pieces::of(html) {
        match piece {
            Piece::Open(mut tag) => {
                change(&mut tag);
                if tag.changed {
                    tag.write(&mut out);
                } else {
                    out.push_str(&html[place]);
                }
            }
            Piece::Close(_) | Piece::Other => out.push_str(&html[place]),
        }
    }
    out
}

/// Adds `text` as HTML text or attribute value in double quotes.
pub fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', '&', '"']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without_addresses(html: &str) -> String {
        rewrite(html, |tag| tag.remove("href"))
    }

    #[test]
    fn what_is_not_changed_keeps_every_letter() {
        let html =
            "<!doctype html>\n<!-- <a href=x> --><p CLASS='a' hidden>1 < 2 &amp; <svg><path d=\"M0 0\"/></svg><br>";
        assert_eq!(rewrite(html, |_| {}), html);
    }

    #[test]
    fn an_attribute_is_changed_however_it_is_written() {
        for html in ["<a href=x class=\"b\">", "<a href='x' class=\"b\">", "<a  href = \"x\"\nclass=\"b\">"] {
            assert_eq!(without_addresses(html), "<a class=\"b\">", "{html}");
        }
    }

    #[test]
    fn a_value_is_read_and_written_with_its_escapes() {
        let html = r#"<a href="a?b=1&amp;c=2" title="&quot;so&quot; &nbsp;">"#;
        let changed = rewrite(html, |tag| {
            assert_eq!(tag.get("href").as_deref(), Some("a?b=1&c=2"));
            tag.set("href", "<&\">");
        });
        assert_eq!(changed, r#"<a href="&lt;&amp;&quot;&gt;" title="&quot;so&quot; &nbsp;">"#);
    }

    #[test]
    fn letters_by_number_are_read_and_names_stay() {
        let read = |html: &str| {
            Pieces::of(html).find_map(|(_, piece)| match piece {
                Piece::Open(tag) => tag.get("href"),
                Piece::Close(_) | Piece::Other => None,
            })
        };
        for (written, meant) in [
            ("a&#64;b", "a@b"),
            ("&#x2F;&#X2f;", "//"),
            ("&uuml;&nbsp;", "&uuml;&nbsp;"),
            ("a&b&;&#;&#x;&#0;&#99999999;&#xD800;", "a&b&;&#;&#x;&#0;&#99999999;&#xD800;"),
            ("&amp;lt;", "&lt;"),
            ("ü&ü;&", "ü&ü;&"),
        ] {
            assert_eq!(read(&format!("<a href=\"{written}\">")).as_deref(), Some(meant));
        }
    }

    #[test]
    fn what_a_script_says_is_no_tag() {
        let html = r#"<script>"<a href=x>"</script><textarea><a href=x></textarea><a href=x>"#;
        assert_eq!(without_addresses(html), r#"<script>"<a href=x>"</script><textarea><a href=x></textarea><a>"#);
    }

    #[test]
    fn what_does_not_end_stays_as_it_is() {
        for html in ["<a href=\"x", "<", "a < b", "<a", "<p>ü<", "<!-- x", "</"] {
            assert_eq!(without_addresses(html), html);
        }
    }

    #[test]
    fn what_means_something_in_html_is_escaped() {
        assert_eq!(escaped(r#"<a b="c">&"#), "&lt;a b=&quot;c&quot;&gt;&amp;");
    }
}
