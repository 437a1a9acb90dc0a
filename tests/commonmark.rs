//! CommonMark's own examples, and slow inputs known from the field, through our reading of a lesson.
//!
//! The examples are not part of this project: they are read from a folder beside it, and where that is absent the tests say
//! so and pass. The tree is written out as plain HTML here, so that what is compared is our parsing and nothing of a theme.

#![allow(clippy::disallowed_methods, clippy::print_stderr, reason = "a test reads its examples and says what it skips")]

mod site;

use coursebook::base::path::CoursePath;
use coursebook::base::path::percent_decode;
use coursebook::base::source::Source;
use coursebook::course::body::{Alignment, Block, BlockKind, Inline, List};
use coursebook::parse::lesson::parse_lesson;
use scraper::{Html, Node};
use std::path::PathBuf;

/// Examples that do not hold here, by number and reason. One that begins to hold must leave this list.
const SKIPPED: &[(usize, &str)] = &[];

fn shared(path: &str) -> Option<PathBuf> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/corpora").join(path);
    if path.exists() {
        return Some(path);
    }
    eprintln!("skipped: `{}` is not here", path.display());
    None
}

struct Example {
    number: usize,
    markdown: String,
    html: String,
}

fn examples(text: &str) -> Vec<Example> {
    let fence = "`".repeat(32);
    let mut found = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if !line.starts_with(&format!("{fence} example")) {
            continue;
        }
        let part = |end: &str, lines: &mut std::str::Lines<'_>| {
            let part: Vec<&str> = lines.take_while(|line| *line != end).collect();
            part.iter().map(|line| line.replace('→', "\t") + "\n").collect::<String>()
        };
        let markdown = part(".", &mut lines);
        let html = part(&fence, &mut lines);
        found.push(Example { number: found.len() + 1, markdown, html });
    }
    found
}

#[test]
fn commonmarks_own_examples_hold() {
    let Some(path) = shared("commonmark/spec.txt") else { return };
    let text = std::fs::read_to_string(path).expect("a readable file");
    let mut broken = Vec::new();
    let mut held = 0;
    for example in examples(&text) {
        let source = format!("---\ntitle: Example\n---\n{}", example.markdown);
        let lesson = parse_lesson(&Source::new(CoursePath::new("a.md"), &source)).value;
        let mut html = String::new();
        blocks(&lesson.body, false, &mut html);
        let holds = normal(&html) == normal(&example.html);
        let skipped = SKIPPED.iter().find(|(number, _)| *number == example.number);
        match (holds, skipped) {
            (true, None) => held += 1,
            (false, Some(_)) => {}
            (true, Some((number, _))) => broken.push(format!("example {number} holds now: take it out of SKIPPED")),
            (false, None) => broken.push(format!(
                "example {}\n{}--- expected\n{}--- found\n{}",
                example.number,
                example.markdown,
                normal(&example.html),
                normal(&html)
            )),
        }
    }
    assert!(broken.is_empty(), "{} broken, {held} held:\n{}", broken.len(), broken.join("\n"));
    assert!(held > 500, "only {held} examples were found");
}

#[test]
fn slow_inputs_build_in_the_end() {
    let Some(path) = shared("pathological/patterns.json") else { return };
    let text = std::fs::read_to_string(path).expect("a readable file");
    let patterns: Vec<serde_json::Value> = serde_json::from_str(&text).expect("a list of patterns");
    for pattern in patterns {
        let part = |key: &str| pattern[key].as_str().unwrap_or_default().to_owned();
        // A tenth of the full size: what is quadratic shows already, and a debug build is slow.
        let count = usize::try_from(pattern["count"].as_u64().unwrap_or(1)).expect("a count") / 10;
        let text = match pattern["kind"].as_str() {
            Some("sandwich") => {
                part("prefix_unit").repeat(count)
                    + &part("middle")
                    + &(part("suffix_unit") + &part("suffix")).repeat(count)
            }
            _ => part("prefix") + &part("unit").repeat(count) + &part("suffix"),
        };
        for lesson in [text.clone(), format!("::: quiz\n{text}\n:::\n"), format!("::: worksheet\n{text}\n:::\n")] {
            let site = site::Site::of_texts("[book]\ntitle = \"Slow\"\n", [("course/1.md".to_owned(), lesson)]);
            assert!(site.has_errors() || site.has("1.html"), "{}", part("name"));
        }
    }
}

/// The tree as CommonMark's reference program would write it.
fn blocks(list: &[Block], tight: bool, out: &mut String) {
    for block in list {
        match &block.kind {
            BlockKind::Heading(heading) => {
                out.push_str(&format!("<h{}>", heading.level));
                inlines(&heading.content, out);
                out.push_str(&format!("</h{}>\n", heading.level));
            }
            BlockKind::Paragraph(content) if tight => inlines(content, out),
            BlockKind::Paragraph(content) => {
                out.push_str("<p>");
                inlines(content, out);
                out.push_str("</p>\n");
            }
            BlockKind::List(list) => self::list(list, out),
            BlockKind::Quote(inside) | BlockKind::Note(_, inside) => {
                out.push_str("<blockquote>\n");
                blocks(inside, false, out);
                out.push_str("</blockquote>\n");
            }
            BlockKind::Code(code) => {
                let class = match &*code.language {
                    "" => String::new(),
                    language => format!(" class=\"language-{}\"", escaped(language)),
                };
                out.push_str(&format!("<pre><code{class}>{}</code></pre>\n", escaped(&code.text)));
            }
            BlockKind::Table(table) => {
                out.push_str("<table>");
                for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                    inlines(&cell.content, out);
                }
                let centred = table.alignments.contains(&Alignment::Center);
                out.push_str(if centred { "<!--centred--></table>" } else { "</table>" });
            }
            BlockKind::Divider => out.push_str("<hr />\n"),
            BlockKind::Html(html) => out.push_str(&html.text),
            other => panic!("CommonMark has no {other:?}"),
        }
    }
}

fn list(list: &List, out: &mut String) {
    let (open, close) = match list.start {
        None => ("<ul>".to_owned(), "</ul>"),
        Some(1) => ("<ol>".to_owned(), "</ol>"),
        Some(start) => (format!("<ol start=\"{start}\">"), "</ol>"),
    };
    out.push_str(&open);
    for item in &list.items {
        out.push_str("<li>");
        blocks(&item.blocks, list.tight, out);
        out.push_str("</li>\n");
    }
    out.push_str(close);
    out.push('\n');
}

fn inlines(list: &[Inline], out: &mut String) {
    let wrapped = |name: &str, inside: &[Inline], out: &mut String| {
        out.push_str(&format!("<{name}>"));
        inlines(inside, out);
        out.push_str(&format!("</{name}>"));
    };
    for inline in list {
        match inline {
            Inline::Text(text) => out.push_str(&escaped(text)),
            Inline::Code(code) => out.push_str(&format!("<code>{}</code>", escaped(code))),
            Inline::Emphasis(inside) => wrapped("em", inside, out),
            Inline::Strong(inside) => wrapped("strong", inside, out),
            Inline::Strikethrough(inside) => wrapped("del", inside, out),
            Inline::Link(link) => {
                let title = titled(&link.title);
                out.push_str(&format!("<a href=\"{}\"{title}>", escaped(&link.target)));
                inlines(&link.content, out);
                out.push_str("</a>");
            }
            Inline::Image(image) => {
                let title = titled(&image.title);
                out.push_str(&format!(
                    "<img src=\"{}\" alt=\"{}\"{title} />",
                    escaped(&image.target),
                    escaped(&image.alt)
                ));
            }
            Inline::SoftBreak => out.push('\n'),
            Inline::HardBreak => out.push_str("<br />\n"),
            Inline::Html(html) => out.push_str(&html.text),
            Inline::Math(math) => out.push_str(&format!("${}$", escaped(&math.source))),
            other => panic!("CommonMark has no {other:?}"),
        }
    }
}

fn titled(title: &str) -> String {
    if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escaped(title)) }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What a browser would see: elements, attributes and text, with white space between blocks and the ways to write an
/// address taken away.
fn normal(html: &str) -> String {
    let fragment = Html::parse_fragment(html);
    let mut out = String::new();
    for edge in fragment.tree.root().traverse() {
        match edge {
            ego_tree::iter::Edge::Open(node) => match node.value() {
                Node::Element(element) => {
                    let mut attributes: Vec<(&str, &str)> = element.attrs().collect();
                    attributes.sort_unstable();
                    out.push_str(&format!("\n<{}", element.name()));
                    for (name, value) in attributes {
                        let value =
                            if matches!(name, "href" | "src") { percent_decode(value) } else { value.to_owned() };
                        out.push_str(&format!(" {name}={value:?}"));
                    }
                    out.push('>');
                }
                Node::Text(text) => {
                    let in_code = node
                        .ancestors()
                        .any(|above| matches!(above.value(), Node::Element(element) if element.name() == "pre"));
                    let words =
                        if in_code { text.to_string() } else { text.split_whitespace().collect::<Vec<_>>().join(" ") };
                    out.push_str(&words);
                }
                Node::Comment(comment) => out.push_str(&format!("<!--{}-->", &**comment)),
                _ => {}
            },
            ego_tree::iter::Edge::Close(node) => {
                if let Node::Element(element) = node.value() {
                    out.push_str(&format!("</{}>", element.name()));
                }
            }
        }
    }
    out
}
