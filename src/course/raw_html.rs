//! HTML that an author wrote into a lesson: what it points at, and what it may be under `html = "safe"`.
//!
//! It may structure and mark text; nothing stays that runs, loads, styles or asks.

use super::inventory::ReferenceKind;
use crate::base::span::{Span, Spanned};
use std::ops::Range;

/// Raw HTML, not yet made safe, without what marks its lines as part of a quote or a list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RawHtml {
    pub text: Box<str>,
    pub addresses: Vec<Address>,
    pub ids: Vec<HtmlId>,
    /// What safe HTML may not hold, as an author would name it: `<script>`, `onclick`, `style`.
    pub refused: Vec<Spanned<String>>,
    /// Pictures that have no `alt`, not even an empty one.
    pub without_alt: Vec<Span>,
    /// A film or a recording.
    pub plays: bool,
}

/// What an attribute points at: the `href` of a link, the `src` of a picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Address {
    pub target: Box<str>,
    pub kind: ReferenceKind,
    pub span: Span,
    /// Name and value of the attribute, in the text.
    pub place: Range<usize>,
}

/// An id, to which links can lead.
#[derive(Debug, Clone, PartialEq)]
pub struct HtmlId {
    pub id: Box<str>,
    pub span: Span,
    /// Its element stays in safe HTML.
    pub is_allowed: bool,
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

pub fn is_allowed(element: &str) -> bool {
    ALLOWED_ELEMENTS.iter().any(|allowed| element.eq_ignore_ascii_case(allowed))
}
