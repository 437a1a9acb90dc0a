//! The values that a theme gives names to, for its gallery: colours with their contrast, sizes, spaces, fonts.
//!
//! Sees the style sheet of every page, as text; knows no page.

use super::accent::{Colour, DAY, NIGHT, promised, values};
use serde::Serialize;

/// What words are written in, and what they may stand on.
const INKS: [&str; 7] = ["--text", "--muted", "--link", "--accent", "--ok", "--no", "--hint"];
const GROUNDS: [&str; 3] = ["--bg", "--surface", "--sunk"];

/// What the names of values that belong together begin with, and how the gallery calls them.
const GROUPS: [(&str, &str, &str); 3] =
    [("type", "Type", "--size-"), ("space", "Space", "--space-"), ("fonts", "Fonts", "--font-")];

#[derive(Debug, Default, Serialize)]
pub(super) struct TokensView {
    colours: Vec<ColourView>,
    grounds: Vec<&'static str>,
    inks: Vec<InkView>,
    /// The contrast that the theme promises for words, such as `4.5`.
    least: String,
    groups: Vec<GroupView>,
    /// What `base` has a value for, and this theme has not: a sheet that takes the place of another must name all.
    missing: Vec<String>,
}

#[derive(Debug, Serialize)]
struct ColourView {
    name: String,
    day: String,
    /// Empty where no other is named for dark screens.
    night: String,
}

#[derive(Debug, Serialize)]
struct InkView {
    name: &'static str,
    pairs: Vec<PairView>,
}

/// Words of one colour on another, by day and by night.
#[derive(Debug, Serialize)]
struct PairView {
    ground: &'static str,
    day: String,
    night: String,
    is_faint: bool,
}

#[derive(Debug, Serialize)]
struct GroupView {
    kind: &'static str,
    title: &'static str,
    tokens: Vec<TokenView>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct TokenView {
    name: String,
    value: String,
}

/// What the gallery shows of a theme's style sheet, held against that of `base`.
pub(super) fn tokens(css: &str, base: &str) -> TokensView {
    let (day, mut night) = (values(css, DAY), values(css, DAY));
    let named_for_night = values(css, NIGHT);
    night.extend(&named_for_night);
    let least = promised(css);
    let all = named(css);
    let colours = all.iter().filter_map(|token| {
        let colour = day.get(token.name.as_str())?;
        let dark = named_for_night.get(token.name.as_str()).map(Colour::to_string);
        Some(ColourView { name: token.name.clone(), day: colour.to_string(), night: dark.unwrap_or_default() })
    });
    let pair = |ink: &str, ground: &'static str| {
        let by_day = day.get(ink)?.contrast(*day.get(ground)?);
        let by_night = night.get(ink)?.contrast(*night.get(ground)?);
        let is_faint = by_day < least || by_night < least;
        Some(PairView { ground, day: format!("{by_day:.1}"), night: format!("{by_night:.1}"), is_faint })
    };
    let ink = |name: &'static str, grounds: &[&'static str]| InkView {
        name,
        pairs: grounds.iter().filter_map(|ground| pair(name, ground)).collect(),
    };
    let mut inks: Vec<InkView> = INKS.iter().map(|name| ink(name, &GROUNDS)).collect();
    inks.push(ink("--on-accent", &["--accent"]));
    let mut groups: Vec<GroupView> = GROUPS
        .iter()
        .map(|(kind, title, prefix)| {
            let tokens = all.iter().filter(|token| token.name.starts_with(prefix)).cloned().collect();
            GroupView { kind, title, tokens }
        })
        .collect();
    let is_other =
        |name: &str| !day.contains_key(name) && !GROUPS.iter().any(|(_, _, prefix)| name.starts_with(prefix));
    let others = all.iter().filter(|token| is_other(&token.name)).cloned().collect();
    groups.push(GroupView { kind: "others", title: "Other values", tokens: others });
    let is_there = |name: &str| all.iter().any(|token| token.name == name);
    let missing = named(base).into_iter().map(|token| token.name).filter(|name| !is_there(name)).collect();
    TokensView {
        missing,
        colours: colours.collect(),
        grounds: GROUNDS.to_vec(),
        inks,
        least: least.to_string(),
        groups,
    }
}

/// Rules that let a page show each value by its name: a policy without `unsafe-` allows no style attributes.
pub(super) fn rules(view: &TokensView) -> String {
    let mut css = String::new();
    let mut rule = |class: &str, name: &str, property: &str| {
        css.push_str(&format!(".{class}--{}{{{property}:var({name})}}\n", name.trim_start_matches("--")));
    };
    for colour in &view.colours {
        rule("gallery__paint", &colour.name, "background");
        rule("gallery__ink", &colour.name, "color");
    }
    for group in &view.groups {
        for token in &group.tokens {
            match group.kind {
                "type" => rule("gallery__type", &token.name, "font-size"),
                "space" => rule("gallery__space", &token.name, "inline-size"),
                "fonts" => rule("gallery__font", &token.name, "font-family"),
                _ => {}
            }
        }
    }
    css
}

/// The custom properties of `:root` as every page has them, in their order; of two values of one name the later counts. What
/// holds only for some screens or for paper is left out.
fn named(css: &str) -> Vec<TokenView> {
    let mut tokens: Vec<TokenView> = Vec::new();
    let mut around: Vec<&str> = Vec::new();
    let mut from = 0;
    for (at, brace) in css.match_indices(['{', '}']) {
        let text = css[from..at].trim();
        from = at + 1;
        if brace == "{" {
            around.push(text.rsplit(';').next().unwrap_or(text).trim());
            continue;
        }
        let is_everywhere = around.pop() == Some(DAY) && around.iter().all(|outer| outer.starts_with("@layer"));
        for (name, value) in text.split(';').filter_map(|line| line.split_once(':')).filter(|_| is_everywhere) {
            let token = TokenView { name: name.trim().to_owned(), value: value.trim().to_owned() };
            match tokens.iter_mut().find(|known| known.name == token.name) {
                Some(known) => *known = token,
                None if token.name.starts_with("--") => tokens.push(token),
                None => {}
            }
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSS: &str = "@layer tokens{\n:root{\ncolor-scheme:light dark;--bg:#fff;--surface:#fff;--sunk:#eee;--text:#000;--muted:#999;--size-1:clamp(1rem,2vw,2rem);}\n\
        @media screen{:root[data-theme=\"dark\"]{--bg:#000;--text:#fff;}\n}\n@media print{:root{--rule:.4mm;}}\n}\n:root{--radius:0;--bg:#fefefe;}\n";

    #[test]
    fn values_are_those_of_every_page_and_the_later_counts() {
        let names: Vec<(String, String)> = named(CSS).into_iter().map(|token| (token.name, token.value)).collect();
        let names: Vec<(&str, &str)> = names.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let expected = [
            ("--bg", "#fefefe"),
            ("--surface", "#fff"),
            ("--sunk", "#eee"),
            ("--text", "#000"),
            ("--muted", "#999"),
            ("--size-1", "clamp(1rem,2vw,2rem)"),
            ("--radius", "0"),
        ];
        assert_eq!(names, expected);
    }

    #[test]
    fn a_faint_ink_is_marked() {
        let view = tokens(CSS, CSS);
        let faint = |name: &str| {
            let ink = view.inks.iter().find(|ink| ink.name == name).unwrap();
            ink.pairs.iter().map(|pair| pair.is_faint).collect::<Vec<_>>()
        };
        assert_eq!(faint("--muted"), [true, true, true]);
        assert_eq!(view.inks[0].pairs[0].night, "21.0");
        assert_eq!(view.missing, Vec::<String>::new());
        assert_eq!(view.groups.iter().map(|group| group.tokens.len()).collect::<Vec<_>>(), [1, 0, 0, 1]);
    }
    #[test]
    fn what_base_names_and_the_theme_does_not_is_missing() {
        let view = tokens(CSS, ":root{--bg:#fff;--hint:#000;}\n@media print{:root{--rule:1mm;}}");
        assert_eq!(view.missing, ["--hint"]);
    }
}
