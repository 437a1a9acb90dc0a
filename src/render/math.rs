//! LaTeX becomes MathML for pages, a tree for paper and a line of words for alternative text.
//!
//! This file and `math_tree.rs` are the only ones that name pulldown-latex.

#[cfg(feature = "pdf")]
use super::math_words::words;
use crate::base::markup::{Piece, Pieces};
use pulldown_latex::config::DisplayMode;
use pulldown_latex::event::{Content, Dimension, DimensionUnit, Event, StateChange};
use pulldown_latex::{Parser, RenderConfig, Storage, push_mathml};
#[cfg(feature = "pdf")]
use serde_json::Value;
use std::borrow::Cow;
use std::convert::Infallible;

/// MathML for one formula, or what is wrong with it.
pub(super) fn mathml(source: &str, display: bool) -> Result<String, String> {
    let (storage, source) = (Storage::new(), mended(source));
    let events = events(&source, &storage)?;
    let config = RenderConfig {
        display_mode: match display {
            true => DisplayMode::Block,
            false => DisplayMode::Inline,
        },
        ..RenderConfig::default()
    };
    let mut out = String::new();
    let events = events.into_iter().filter_map(for_pages).map(Ok::<_, Infallible>);
    push_mathml(&mut out, events, config).map_err(|error| error.to_string())?;
    Ok(without_styles(&out))
}

/// Why a formula cannot be read; nothing where it can.
pub(super) fn fault(source: &str) -> Option<String> {
    events(&mended(source), &Storage::new()).err()
}

/// Colours are left out: the page refuses styles that stand in it, and a colour for white paper is lost by night. A hard
/// space would be written as the name of one.
fn for_pages(event: Event<'_>) -> Option<Event<'_>> {
    match event {
        Event::StateChange(StateChange::Color(_)) => None,
        Event::Content(Content::Text("&nbsp;")) => {
            let width = Some(Dimension::new(0.333, DimensionUnit::Em));
            Some(Event::Space { width, height: None, depth: None })
        }
        event => Some(event),
    }
}

/// The same without `style`, which the page refuses: what went back is marked by a class, and what parted two rows stands in
/// the row between them.
fn without_styles(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut height = None;
    for (place, piece) in Pieces::of(html) {
        let Piece::Open(mut tag) = piece else {
            out.push_str(&html[place]);
            continue;
        };
        let style = tag.get("style");
        tag.remove("style");
        if tag.is("mspace") && style.is_some() {
            tag.set("class", "math-back");
        }
        tag.write(&mut out);
        if tag.is("mtr") {
            height = style.as_deref().and_then(|style| style.strip_prefix("height: ")).map(str::to_owned);
        } else if let Some(height) = height.take().filter(|_| tag.is("mtd")) {
            out.push_str(&format!("<mspace height=\"{height}\"/>"));
        }
    }
    out
}

/// The formula as nodes for a paper template, or what is wrong with it. The nodes are those of the contract between
/// `export::pdf` and `themes/base/paper`.
#[cfg(feature = "pdf")]
pub(crate) fn math_tree(source: &str) -> Result<Value, String> {
    super::math_tree::read(source).map(|node| super::math_node::json(&node))
}

/// The formula in one line that can be read aloud, such as `(a + b)/2`; the source itself where it is broken.
#[cfg(feature = "pdf")]
pub(crate) fn in_words(source: &str) -> String {
    match super::math_tree::read(source) {
        Ok(node) => words(&node),
        Err(_) => source.trim().to_owned(),
    }
}

/// The formula's parts in the order of reading, or what is wrong with the first that is not understood.
pub(super) fn events<'a>(source: &'a str, storage: &'a Storage) -> Result<Vec<Event<'a>>, String> {
    Parser::new(source, storage).collect::<Result<_, _>>().map_err(|error| {
        let text = error.to_string();
        let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("not understood");
        first.trim().trim_start_matches("parsing error:").trim().to_owned()
    })
}

/// The source without what pulldown-latex 0.8 misreads: it takes only the first token of a root's index, and the star
/// of `\operatorname*` for the name. (`\mathop` does what the star asks for.)
pub(super) fn mended(source: &str) -> Cow<'_, str> {
    if !source.contains(r"\sqrt") && !source.contains(r"\operatorname*") {
        return Cow::Borrowed(source);
    }
    let mut parts = source.split(r"\sqrt");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        out.push_str(r"\sqrt");
        match index_end(part) {
            Some((start, end)) => {
                out.push_str(&format!("[{{{}}}]{}", &part[start..end], &part[end + 1..]));
            }
            None => out.push_str(part),
        }
    }
    Cow::Owned(out.replace(r"\operatorname*", r"\mathop"))
}

/// Where the index of a root begins and ends, without its brackets.
fn index_end(after_sqrt: &str) -> Option<(usize, usize)> {
    let start = after_sqrt.len() - after_sqrt.trim_start().strip_prefix('[')?.len();
    let mut open = 0_usize;
    for (at, letter) in after_sqrt[start..].char_indices() {
        match letter {
            '{' => open += 1,
            '}' => open = open.checked_sub(1)?,
            ']' if open == 0 => return Some((start, start + at)),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_becomes_mathml() {
        assert!(mathml("x^2", false).unwrap().starts_with("<math"));
    }

    #[test]
    fn a_root_has_its_whole_index_and_a_star_is_no_name() {
        let root = mathml(r"\sqrt[n+1]{x}", false).unwrap();
        assert!(
            root.contains("<mroot><mrow><mi>x</mi></mrow><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></mroot>"),
            "{root}"
        );
        let name = mathml(r"\operatorname*{argmax}_x f", true).unwrap();
        assert!(name.contains("<munder><mi>argmax</mi><mi>x</mi></munder>"), "{name}");
    }

    #[test]
    fn a_hard_space_is_a_space() {
        for source in [r"a\ b", "a~b"] {
            let html = mathml(source, false).unwrap();
            assert!(html.contains("<mspace width=\"0.333em\"/>") && !html.contains("nbsp"), "{html}");
        }
    }

    #[test]
    fn nothing_asks_for_a_style_that_the_page_refuses() {
        for source in [
            r"\color{red}x + \textcolor{#00ff00}{y} + \colorbox{blue}{z}",
            r"a\!b \hspace{-1em} c",
            r"\begin{aligned} a \\[1em] b \end{aligned}",
            r"\begin{array}{l|r} a & b \\[2ex] c & d \end{array}",
        ] {
            let html = mathml(source, true).unwrap();
            assert!(!html.contains("style=\""), "{html}");
        }
        let back = mathml(r"a\!b", false).unwrap();
        assert!(back.contains("class=\"math-back\""), "{back}");
        let rows = mathml(r"\begin{aligned} a \\[1em] b \end{aligned}", true).unwrap();
        assert!(rows.contains("<mspace height=\"1em\"/>"), "{rows}");
    }

    #[test]
    fn attributes_are_parted() {
        let html = mathml(r"\bigl( x \bigr)", false).unwrap();
        assert!(html.contains("stretchy=\"true\" minsize=\"1.2em\""), "{html}");
    }

    #[test]
    fn a_broken_formula_is_told() {
        assert!(mathml(r"\frac{1", false).is_err());
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn pages_and_paper_tell_a_mistake_in_the_same_words() {
        assert_eq!(mathml(r"\nothing", false).unwrap_err(), math_tree(r"\nothing").unwrap_err());
    }

    #[cfg(feature = "pdf")]
    #[test]
    fn a_broken_formula_is_read_out_as_written() {
        assert_eq!(in_words(r" \frac{1 "), r"\frac{1");
    }
}
