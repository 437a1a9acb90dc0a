//! Blocks that a template fills and that the one it extends does not have: their text would be shown nowhere. And templates that
//! show nothing at all: they leave `main` empty, or are empty themselves.
//!
//! Sees the texts of a theme's templates. Knows three words of their language (`extends`, `block`, `endblock`) and what hides
//! these: comments and `raw`. Whether a template is whole is for the engine to say.

use crate::base::diagnostic::{Diagnostic, nearest};
use crate::base::span::Span;
use crate::theme::{Template, Theme};
use std::collections::{BTreeMap, BTreeSet};

/// A block of a template, and where its opening tag stands.
#[derive(Debug, PartialEq, Eq)]
struct Filled<'t> {
    name: &'t str,
    span: Span,
    /// It stands in another block, and is shown as part of that one.
    is_inner: bool,
}

#[derive(Debug, Default)]
struct Outline<'t> {
    extends: Option<&'t str>,
    blocks: Vec<Filled<'t>>,
}

/// Those of a theme's templates, by name.
type Outlines<'t> = BTreeMap<&'t str, Outline<'t>>;

/// What templates say in vain; else which of them show nothing.
pub(super) fn amiss(theme: &Theme) -> Vec<Diagnostic> {
    let outlines: Outlines<'_> =
        theme.templates.iter().map(|(name, template)| (name.as_str(), outline(&template.text))).collect();
    let in_vain = filled_in_vain(theme, &outlines);
    if in_vain.is_empty() { show_nothing(theme, &outlines) } else { in_vain }
}

/// What is filled in vain: told where it stands, or, where several templates fill it, of the one that lacks it.
fn filled_in_vain(theme: &Theme, outlines: &Outlines<'_>) -> Vec<Diagnostic> {
    let mut in_vain: BTreeMap<(&str, &str), Vec<(&str, &Filled<'_>)>> = BTreeMap::new();
    for (name, outline) in outlines {
        let Some(extended) = outline.extends.filter(|extended| outlines.contains_key(extended)) else { continue };
        let known = blocks_from(extended, outlines);
        for block in outline.blocks.iter().filter(|block| !block.is_inner && !known.contains(block.name)) {
            in_vain.entry((extended, block.name)).or_default().push((name, block));
        }
    }
    let told = in_vain.iter().map(|((extended, block), by)| match by.as_slice() {
        [(name, filled)] => {
            let known = blocks_from(extended, outlines);
            let help = match nearest(block, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("`{extended}` has {}", in_words(&known)),
            };
            let message = format!("broken template: `{extended}` has no block `{block}`");
            at(&theme.templates[*name], filled.span, message, "this would be shown nowhere").help(help)
        }
        several => {
            let message = format!("broken template: `{extended}` has no block `{block}`");
            let label = format!("{} templates fill it: what they say would be shown nowhere", several.len());
            at(&theme.templates[*extended], Span { start: 0, end: 0 }, message, &label).help(format!(
                "put `{{% block {block} %}}{{% endblock {block} %}}` where it belongs; `{}` fills it, for one",
                several[0].0
            ))
        }
    });
    told.collect()
}

/// Templates whose pages, or whose part of a page, would be empty.
fn show_nothing(theme: &Theme, outlines: &Outlines<'_>) -> Vec<Diagnostic> {
    let top = Span { start: 0, end: 0 };
    let told = theme.templates.iter().filter_map(|(name, template)| {
        let is_part = || theme.templates.values().any(|other| other.text.contains(&format!("include \"{name}\"")));
        if template.text.trim().is_empty() && !is_part() {
            let message = format!("broken template: `{name}` is empty");
            let help = "delete it to have Coursebook's own, or write `{# nothing #}` where that is what you mean";
            return Some(at(template, top, message, "nothing of it would be shown").help(help));
        }
        // Of what others extend no page is made.
        if outlines.values().any(|other| other.extends == Some(name)) {
            return None;
        }
        let frame = waits_for_main(name, outlines, theme)?;
        let message = format!("broken template: `{name}` fills no block `main`");
        Some(at(template, top, message, "its pages would be empty").help(format!(
            "`{frame}` shows what stands between `{{% block main %}}` and `{{% endblock main %}}`: put it there"
        )))
    });
    told.collect()
}

/// The template that a template extends in the end, where that one has an empty block `main` which none on the way fills.
fn waits_for_main<'t>(name: &'t str, outlines: &Outlines<'t>, theme: &Theme) -> Option<&'t str> {
    let mut at = name;
    let mut seen = BTreeSet::new();
    let mut fills = false;
    while seen.insert(at) {
        let outline = outlines.get(at)?;
        let main = outline.blocks.iter().find(|block| block.name == "main");
        match (outline.extends, main) {
            // What encloses it may have been filled.
            (None, Some(main)) if at != name && !(main.is_inner && fills) => {
                let behind = theme.templates[at].text[main.span.range().end..].trim_start();
                let ends =
                    behind.strip_prefix("{%").map(|tag| tag.trim_start_matches(['-', ' ']).starts_with("endblock"));
                return ends.unwrap_or(false).then_some(at);
            }
            (Some(next), None) => {
                fills |= !outline.blocks.is_empty();
                at = next;
            }
            _ => return None,
        }
    }
    None
}

fn at(template: &Template, span: Span, message: String, label: &str) -> Diagnostic {
    Diagnostic::error("broken-template", message).at(&template.path, span, label)
}

/// The blocks of a template and of those that it extends in turn.
fn blocks_from<'t>(name: &'t str, outlines: &Outlines<'t>) -> BTreeSet<&'t str> {
    let mut known = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut next = Some(name);
    // Templates that extend each other in a ring are refused by the engine.
    while let Some((name, outline)) = next.and_then(|name| Some((name, outlines.get(name)?)))
        && seen.insert(name)
    {
        known.extend(outline.blocks.iter().map(|block| block.name));
        next = outline.extends;
    }
    known
}

fn in_words(names: &BTreeSet<&str>) -> String {
    match names.len() {
        0 => "no blocks at all".to_owned(),
        _ => names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "),
    }
}

fn outline(text: &str) -> Outline<'_> {
    let mut outline = Outline::default();
    let (mut at, mut depth, mut is_raw) = (0, 0_usize, false);
    while let Some(start) = text[at..].find("{%").map(|found| at + found) {
        let comment = text[at..start].rfind("{#").map(|found| at + found);
        if let Some(comment) = comment.filter(|comment| !text[*comment..start].contains("#}") && !is_raw) {
            let Some(end) = text[comment..].find("#}") else { break };
            at = comment + end + 2;
            continue;
        }
        let Some(end) = text[start..].find("%}").map(|found| start + found + 2) else { break };
        let words: Vec<&str> = text[start + 2..end - 2].trim_matches('-').split_whitespace().collect();
        match words.as_slice() {
            ["endraw"] => is_raw = false,
            _ if is_raw => {}
            ["raw"] => is_raw = true,
            ["extends", name] => outline.extends = Some(name.trim_matches(['"', '\''])),
            ["block", name] => {
                outline.blocks.push(Filled { name, span: Span::from(start..end), is_inner: depth > 0 });
                depth += 1;
            }
            ["endblock", ..] => depth = depth.saturating_sub(1),
            _ => {}
        }
        at = end;
    }
    outline
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::theme::Layer;

    fn names(text: &str) -> Vec<(&str, bool)> {
        outline(text).blocks.iter().map(|block| (block.name, block.is_inner)).collect()
    }

    #[test]
    fn blocks_are_found_with_what_they_stand_in() {
        let text = "{% extends \"a.html\" %}{%- block one -%}{% block two %}{% endblock %}{% endblock one %}{% block three %}{% endblock %}";
        assert_eq!(outline(text).extends, Some("a.html"));
        assert_eq!(names(text), [("one", false), ("two", true), ("three", false)]);
    }

    #[test]
    fn what_is_commented_out_or_raw_is_no_block() {
        assert_eq!(names("{# {% block one %} #}{% block two %}{% endblock %}"), [("two", false)]);
        assert_eq!(names("{% raw %}{% block one %}{% endraw %}{% block two %}{% endblock %}"), [("two", false)]);
        assert_eq!(names("{# done #} {% block one %}{% endblock %}"), [("one", false)]);
    }

    #[test]
    fn a_template_that_leaves_the_page_empty_is_told() {
        let mut layer = Layer::new("theme");
        for (name, text) in [
            ("frame", "{% block course %}{% endblock course %}<main>{% block main %}{% endblock main %}</main>"),
            ("own", "<main>{% block main %}Hello{% endblock main %}</main>"),
            ("full", "{% extends \"templates/frame.html\" %}{% block main %}Hello{% endblock main %}"),
            ("through", "{% extends \"templates/full.html\" %}"),
            ("kept", "{% extends \"templates/own.html\" %}"),
            ("none", "{% extends \"templates/frame.html\" %}"),
            ("empty", " \n"),
            ("meant", "{# nothing #}"),
            ("part", ""),
            ("whole", "<main>{% include \"templates/part.html\" %}</main>"),
            ("layout", "{% extends \"templates/frame.html\" %}{% block course %}{% endblock %}"),
            ("page", "{% extends \"templates/layout.html\" %}{% block main %}Hello{% endblock main %}"),
            ("outer", "{% block body %}<main>{% block main %}{% endblock main %}</main>{% endblock body %}"),
            ("enclosing", "{% extends \"templates/outer.html\" %}{% block body %}Hello{% endblock body %}"),
        ] {
            layer.add(&format!("templates/{name}.html"), text.as_bytes());
        }
        let told = amiss(&Theme::from_layers(&[layer]));
        let told: Vec<&str> = told.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert_eq!(
            told,
            [
                "broken template: `templates/empty.html` is empty",
                "broken template: `templates/none.html` fills no block `main`"
            ]
        );
    }

    #[test]
    fn a_tag_that_never_ends_ends_the_reading() {
        assert_eq!(names("{% block one %}{% block two"), [("one", false)]);
    }
}
