//! LaTeX becomes MathML for pages, a tree for paper and a line of words for alternative text.
//!
//! This file and `math_tree.rs` are the only ones that name pulldown-latex.

#[cfg(feature = "pdf")]
use super::math_words::words;
use crate::base::markup::{Piece, Pieces, escaped};
use pulldown_latex::config::DisplayMode;
use pulldown_latex::event::{Content, Dimension, DimensionUnit, Event, StateChange};
use pulldown_latex::{Parser, RenderConfig, Storage, push_mathml};
#[cfg(feature = "pdf")]
use serde_json::Value;
use std::borrow::Cow;
use std::convert::Infallible;

/// The spaces that may go back, in em, and the classes of `math.css` that say so.
const STEPS: [(f64, &str); 6] = [
    (0.1667, "math-back-3"),
    (0.2222, "math-back-4"),
    (0.2778, "math-back-5"),
    (0.5, "math-back-9"),
    (1.0, "math-back-18"),
    (2.0, "math-back-36"),
];

/// The step that is nearest to a width such as `-1em`.
fn step_back(width: &str) -> Option<&'static str> {
    let em: f64 = width.strip_prefix('-')?.strip_suffix("em")?.parse().ok()?;
    let distance = |step: f64| (step - em).abs();
    STEPS.iter().min_by(|a, b| distance(a.0).total_cmp(&distance(b.0))).map(|(_, class)| *class)
}

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
    let names: Vec<String> = events.iter().map(|event| escaped(name_in(event))).collect();
    let events = events.into_iter().zip(&names).filter_map(|(event, name)| for_pages(event, name));
    let events = events.map(Ok::<_, Infallible>);
    push_mathml(&mut out, events, config).map_err(|error| error.to_string())?;
    Ok(without_styles(&out))
}

/// Why a formula cannot be read; nothing where it can.
pub(super) fn fault(source: &str) -> Option<String> {
    events(&mended(source), &Storage::new()).err()
}

/// The name of a function, which an author may have chosen.
fn name_in<'e>(event: &Event<'e>) -> &'e str {
    match event {
        Event::Content(Content::Function(name)) => name,
        _ => "",
    }
}

/// What pulldown-latex 0.8 would write otherwise than we want it: names of functions stand in the page as they are, a hard
/// space by its HTML name, and units of mathematics are none that browsers know. Colours are left out: the page refuses styles
/// that stand in it, and a colour for white paper is lost on dark screens.
fn for_pages<'e>(event: Event<'e>, name: &'e str) -> Option<Event<'e>> {
    match event {
        Event::StateChange(StateChange::Color(_)) => None,
        Event::Content(Content::Function(_)) => Some(Event::Content(Content::Function(name))),
        Event::Content(Content::Text("&nbsp;")) => {
            let width = Some(Dimension::new(0.333, DimensionUnit::Em));
            Some(Event::Space { width, height: None, depth: None })
        }
        Event::Space { width, height, depth } => {
            Some(Event::Space { width: width.map(in_em), height: height.map(in_em), depth: depth.map(in_em) })
        }
        event => Some(event),
    }
}

/// Eighteen of them are an em.
fn in_em(Dimension { value, unit }: Dimension) -> Dimension {
    match unit {
        DimensionUnit::Mu => Dimension::new(value / 18.0, DimensionUnit::Em),
        unit => Dimension { value, unit },
    }
}

/// The same without `style`, which the page refuses: how far a space goes back is said by a class, and what parted two rows
/// stands in the row between them.
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
            let step = tag.get("width").as_deref().and_then(step_back);
            tag.remove("width");
            if let Some(step) = step {
                tag.set("class", step);
            }
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
        for (source, class) in
            [(r"a\!b", "math-back-3"), (r"a\hspace{-1em}b", "math-back-18"), (r"a\mkern-9mu b", "math-back-9")]
        {
            let back = mathml(source, false).unwrap();
            assert!(back.contains(&format!("<mspace class=\"{class}\"/>")), "{back}");
        }
        let rows = mathml(r"\begin{aligned} a \\[1em] b \end{aligned}", true).unwrap();
        assert!(rows.contains("<mspace height=\"1em\"/>"), "{rows}");
    }

    #[test]
    fn what_a_formula_says_is_never_a_tag() {
        for source in [
            r"\operatorname{<img src=x onerror=x()>}",
            r"\operatorname{</mi></math><iframe src=x></iframe>&lt;}",
            r"\operatorname*{<b>}",
            r"\text{<b>&}",
            r"\mathrm{<b>} \textbf{<i>} \mathtt{<s>}",
            r"a<b>c<script>",
            r"\binom{<}{>} \left< x \right> \big< \overset{<}{>} \not< \not>",
            r"\tag{<b>}",
        ] {
            let Ok(html) = mathml(source, false) else { continue };
            let mut open = Vec::new();
            for (_, piece) in Pieces::of(&html) {
                match piece {
                    Piece::Open(tag) => {
                        assert!(tag.name.starts_with('m'), "{source}: {html}");
                        if !tag.holds_nothing() {
                            open.push(tag.name);
                        }
                    }
                    Piece::Close(name) => assert_eq!(open.pop(), Some(name), "{source}: {html}"),
                    Piece::Other => {}
                }
            }
            assert!(open.is_empty() && html.ends_with("</math>"), "{source}: {html}");
        }
        assert!(mathml(r"\operatorname{a<b}", false).unwrap().contains("a&lt;b"));
    }

    #[test]
    fn units_of_mathematics_are_written_in_em() {
        assert!(mathml(r"a\mkern 9mu b", false).unwrap().contains("<mspace width=\"0.5em\"/>"));
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
