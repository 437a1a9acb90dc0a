//! Which raw HTML a lesson may hold under `html = "safe"`: what structures and marks text, nothing that runs, loads,
//! styles or asks.

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

/// What in a piece of raw HTML would be taken out, as an author would name it: `<script>`, `onclick`, `style`.
pub fn refused(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for tag in html.split('<').skip(1) {
        let tag = tag.strip_prefix('/').unwrap_or(tag);
        let name_end = tag.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(tag.len());
        let name = tag[..name_end].to_ascii_lowercase();
        if !name.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        if !ALLOWED_ELEMENTS.contains(&name.as_str()) {
            found.push(format!("<{name}>"));
            continue;
        }
        let attributes = tag[name_end..].split('>').next().unwrap_or_default();
        for word in attributes.split_whitespace() {
            let key = word.split('=').next().unwrap_or_default().to_ascii_lowercase();
            if key == "style" || (key.starts_with("on") && key.len() > 2) {
                found.push(key);
            }
            let value = word.split_once('=').map_or("", |(_, value)| value.trim_start_matches(['"', '\'']));
            if key_is_src(word)
                && ["http:", "https:", "//"].iter().any(|start| value.to_ascii_lowercase().starts_with(start))
            {
                found.push("src of another site".to_owned());
            }
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|part| seen.insert(part.clone()));
    found
}

fn key_is_src(word: &str) -> bool {
    word.split('=').next().is_some_and(|key| key.eq_ignore_ascii_case("src"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs_or_styles_is_refused() {
        assert_eq!(refused("<b onclick=x()>a</b><script>"), ["onclick", "<script>"]);
        assert_eq!(refused("<p style='color:red'>"), ["style"]);
        assert_eq!(refused("<img alt='' src=\"https://example.org/a.png\">"), ["src of another site"]);
    }

    #[test]
    fn what_marks_text_stays() {
        assert!(refused("<details><summary>a</summary> 1 < 2 </details>").is_empty());
    }
}
