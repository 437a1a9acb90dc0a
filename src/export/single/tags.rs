//! Finds elements in pages of our own making, and takes out what leads nowhere any more.
//!
//! What a lesson's own HTML does against nesting stays as it was written. Addresses and ids are the business of `address.rs`.

use crate::base::markup::{Piece, Pieces, Tag};
use std::ops::Range;

/// An element: all of it, and what is in it.
pub(super) struct Element {
    pub(super) outer: Range<usize>,
    pub(super) inner: Range<usize>,
}

/// The first element whose tag `is_it`.
pub(super) fn element(html: &str, is_it: impl Fn(&Tag<'_>) -> bool) -> Option<Element> {
    let mut found: Option<(&str, Range<usize>)> = None;
    let mut depth = 0usize;
    for (place, piece) in Pieces::of(html) {
        match (piece, &found) {
            (Piece::Open(tag), None) if is_it(&tag) => {
                if tag.holds_nothing() {
                    return Some(Element { inner: place.end..place.end, outer: place });
                }
                found = Some((tag.name, place));
                depth = 1;
            }
            (Piece::Open(tag), Some((name, _))) if tag.is(name) && !tag.holds_nothing() => depth += 1,
            (Piece::Close(closed), Some((name, opened))) if closed.eq_ignore_ascii_case(name) => {
                depth -= 1;
                if depth == 0 {
                    return Some(Element { outer: opened.start..place.end, inner: opened.end..place.start });
                }
            }
            _ => {}
        }
    }
    None
}

/// Marks a link whose target is not there.
pub(super) const GONE: &str = "data-gone";

/// Takes out each of the `parts` (names of elements) that leads nowhere any more, and every link that would say where one
/// goes on. Other links that are gone stay as their words.
pub(super) fn prune(html: &str, parts: &[&str]) -> String {
    struct Open<'h> {
        name: &'h str,
        from: usize,
        live: usize,
        gone: usize,
        goes: bool,
    }
    let mut out = String::with_capacity(html.len());
    let mut open: Vec<Open<'_>> = Vec::new();
    for (place, piece) in Pieces::of(html) {
        match piece {
            Piece::Open(mut tag) => {
                let (is_link, is_gone) = (tag.is("a"), tag.has(GONE));
                let goes = is_gone && (tag.has("rel") || tag.has("hidden"));
                if !tag.holds_nothing() && (goes || parts.iter().any(|name| tag.is(name))) {
                    open.push(Open { name: tag.name, from: out.len(), live: 0, gone: 0, goes });
                }
                if let Some(part) = open.last_mut().filter(|_| is_link) {
                    part.gone += usize::from(is_gone);
                    part.live += usize::from(!is_gone);
                }
                if is_gone {
                    tag.remove(GONE);
                    tag.write(&mut out);
                } else {
                    out.push_str(&html[place]);
                }
            }
            Piece::Close(name) => {
                out.push_str(&html[place]);
                if open.last().is_some_and(|part| part.name.eq_ignore_ascii_case(name)) {
                    let part = open.pop().expect("there is a last one");
                    let leads_nowhere = part.goes || (part.gone > 0 && part.live == 0);
                    if leads_nowhere {
                        out.truncate(part.from);
                        out.truncate(out.trim_end_matches('\n').len());
                    }
                    if let Some(around) = open.last_mut() {
                        around.gone += part.gone;
                        around.live += part.live;
                    }
                }
            }
            Piece::Other => out.push_str(&html[place]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_element_ends_where_it_closes() {
        let html = "<div><nav class=\"a b\"><nav>1</nav><br></nav>2</div>";
        let found = element(html, |tag| tag.has_class("b")).expect("it is there");
        assert_eq!(
            (&html[found.outer], &html[found.inner]),
            ("<nav class=\"a b\"><nav>1</nav><br></nav>", "<nav>1</nav><br>")
        );
        assert!(element(html, |tag| tag.has_class("c")).is_none());
    }

    #[test]
    fn a_list_of_what_is_gone_goes_and_words_stay() {
        let html = "<p><a data-gone>One</a></p><ul><li><a data-gone>1</a></li>\n<li><a href=\"#2\">2</a></li></ul><ol><li><a data-gone>3</a></li></ol><a data-gone>Four</a><a rel=\"next\" data-gone>5</a>";
        assert_eq!(prune(html, &["li", "p", "ol", "ul"]), "<ul>\n<li><a href=\"#2\">2</a></li></ul><a>Four</a>");
    }
}
