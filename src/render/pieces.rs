//! What scripts put on a page when it is wanted: HTML and texts in the site's language, made of templates once for all pages.
//!
//! They stand before `more.js` in one script, so a page that is only read does not carry them.

use super::template::{Templates, Values};
use crate::base::diagnostic::Diagnostic;
use crate::theme::{MORE, StyleSheet, Theme};
use std::collections::BTreeMap;

/// The name of each piece in `Coursebook.pieces`, and its template.
const PIECES: [(&str, &str); 7] = [
    ("code", "components/codes/code-line.html"),
    ("hub", "templates/hub.html"),
    ("open", "components/quiz/open.html"),
    ("quiz", "components/quiz/words.html"),
    ("result", "components/quiz/result.html"),
    ("search", "components/search/dialog.html"),
    ("sheet", "components/worksheet/tools.html"),
];

/// The script with all pieces that the theme has; none where it has no `more.js` to use them.
///
/// `up` leads from the root of the site's language to where the theme's files stand.
pub(super) fn script(theme: &Theme, templates: &Templates, up: &str) -> Result<Option<StyleSheet>, Box<Diagnostic>> {
    let Some(more) = theme.scripts.get(MORE) else { return Ok(None) };
    let there = PIECES.iter().filter(|(_, template)| theme.templates.contains_key(*template));
    let href = |sheet: Option<&StyleSheet>| sheet.map(|sheet| format!("{up}{}", sheet.path.href())).unwrap_or_default();
    let engine = href(theme.scripts.get("search-engine"));
    let style = href(theme.styles.get("search"));
    let values = || Values::default().with("search_engine", &engine).with("search_style", &style);
    let pieces = there.map(|(name, template)| Ok((*name, templates.render(template, values(), "")?)));
    let pieces = pieces.collect::<Result<BTreeMap<_, _>, Box<Diagnostic>>>()?;
    let pieces = serde_json::to_string(&pieces).expect("texts are always JSON");
    Ok(Some(StyleSheet::of(MORE, "js", format!("window.Coursebook.pieces={pieces};\n{}", more.text))))
}
