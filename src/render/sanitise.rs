//! Raw HTML in lessons, made safe. The only file that names ammonia.
//!
//! Parts that Coursebook makes itself (quizzes, sheets, code, formulas) must pass untouched, and may hold what authors may
//! not: they are taken out before, each leaving an empty slot, and put back after. A slot's name is made from the text
//! of the lesson, and a slot counts only as an element, so that nothing an author writes can become one.

use crate::course::raw_html::ALLOWED_ELEMENTS;
use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

const SLOT: &str = "coursebook-slot";
const MARK_END: &str = "\"></coursebook-slot>";

/// The parts taken out of one fragment.
#[derive(Debug)]
pub(super) struct Slots {
    /// Makes slot names that no author can guess before writing the text they are made from.
    secret: String,
    parts: Vec<String>,
}

impl Slots {
    pub(super) fn new(secret: String) -> Self {
        Self { secret, parts: Vec::new() }
    }

    /// Keeps `part` and gives what stands for it.
    pub(super) fn add(&mut self, part: String) -> String {
        self.parts.push(part);
        self.mark(self.parts.len() - 1)
    }

    fn mark(&self, index: usize) -> String {
        format!("{}{index}{MARK_END}", self.mark_start())
    }

    fn mark_start(&self) -> String {
        format!("<{SLOT} data-n=\"{}-", self.secret)
    }

    /// Puts the parts back.
    pub(super) fn fill(&self, html: &str) -> String {
        let start = self.mark_start();
        let mut out = String::with_capacity(html.len());
        let mut rest = html;
        while let Some((before, behind)) = rest.split_once(&start) {
            out.push_str(before);
            let (index, after) = behind.split_once(MARK_END).unwrap_or((behind, ""));
            let part = index.parse::<usize>().ok().and_then(|index| self.parts.get(index));
            out.push_str(part.map_or("", String::as_str));
            rest = after;
        }
        out.push_str(rest);
        out
    }
}

/// The words of some raw HTML, for where there are no elements: on paper.
#[cfg(feature = "pdf")]
pub(crate) fn words_of_html(html: &str) -> String {
    let escaped = ammonia::Builder::empty().clean(html).to_string();
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", "\u{a0}"), ("&amp;", "&")];
    let text = entities.iter().fold(escaped, |text, (entity, letter)| text.replace(entity, letter));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes everything out of `html` that may not stand in a lesson.
pub(super) fn sanitise(html: &str) -> String {
    static CLEANER: OnceLock<ammonia::Builder<'static>> = OnceLock::new();
    CLEANER.get_or_init(cleaner).clean(html).to_string()
}

fn cleaner() -> ammonia::Builder<'static> {
    let mut elements: HashSet<&str> = ALLOWED_ELEMENTS.iter().copied().collect();
    elements.insert(SLOT);
    let everywhere: HashSet<&str> = [
        "class",
        "dir",
        "id",
        "lang",
        "title",
        "role",
        "aria-label",
        "aria-hidden",
        "aria-labelledby",
        "aria-describedby",
        "tabindex",
    ]
    .into_iter()
    .collect();
    let own: [(&str, &[&str]); 13] = [
        ("a", &["href", "hreflang"]),
        ("blockquote", &["cite"]),
        ("col", &["span"]),
        ("colgroup", &["span"]),
        ("del", &["datetime"]),
        ("details", &["open"]),
        ("img", &["src", "alt", "width", "height", "loading", "decoding"]),
        ("ins", &["datetime"]),
        ("ol", &["start", "reversed", "type"]),
        ("td", &["colspan", "rowspan", "headers"]),
        ("th", &["colspan", "rowspan", "scope", "headers", "abbr"]),
        ("time", &["datetime"]),
        (SLOT, &["data-n"]),
    ];
    let own: HashMap<&str, HashSet<&str>> =
        own.into_iter().map(|(element, attributes)| (element, attributes.iter().copied().collect())).collect();
    let schemes: HashSet<&str> = ["http", "https", "mailto", "tel", "sms", "data"].into_iter().collect();
    let mut cleaner = ammonia::Builder::new();
    cleaner
        .tags(elements)
        .clean_content_tags(["script", "style"].into_iter().collect())
        .generic_attributes(everywhere)
        .tag_attributes(own)
        .url_schemes(schemes)
        .link_rel(Some("noreferrer"))
        .attribute_filter(own_addresses);
    cleaner
}

/// Pictures come from the course or stand in the page as pixels; nothing else may be data, nothing is loaded from outside.
fn own_addresses<'a>(element: &str, attribute: &str, value: &'a str) -> Option<std::borrow::Cow<'a, str>> {
    let lower: String =
        value.chars().filter(|letter| !letter.is_control()).collect::<String>().trim().to_ascii_lowercase();
    let is_data = lower.starts_with("data:");
    let allowed = match (element, attribute) {
        ("img", "src") => {
            let raster = ["data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;"];
            let outside = lower.starts_with("http:") || lower.starts_with("https:") || lower.starts_with("//");
            raster.iter().any(|kind| lower.starts_with(kind)) || !(is_data || outside)
        }
        (_, "href" | "cite" | "src") => !is_data,
        _ => true,
    };
    allowed.then(|| value.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_handlers_and_outside_pictures_go() {
        let html = r#"<p onclick="x()">a<script>b()</script><img src="https://e.org/x.png" alt=""><a href="javascript:x">c</a></p>"#;
        assert_eq!(sanitise(html), r#"<p>a<img alt=""><a rel="noreferrer">c</a></p>"#);
    }

    #[test]
    fn parts_come_back_untouched_and_only_as_elements() {
        let mut slots = Slots::new("secret".into());
        let mark = slots.add("<form>quiz</form>".into());
        let html = format!("<p title='{mark}'>a</p>{mark}");
        let filled = slots.fill(&sanitise(&html));
        assert_eq!(filled.matches("<form>").count(), 1);
        assert!(filled.ends_with("<form>quiz</form>"));
    }
}
