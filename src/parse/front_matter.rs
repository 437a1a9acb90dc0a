//! The block between the dashes: every field typed, every value with its place, every unknown key told.

use super::findings::Findings;
use super::yaml::{Node, NodeValue, read_yaml};
use crate::base::diagnostic::nearest;
use crate::base::span::{Span, Spanned};
use crate::course::lesson::{Day, FrontMatter, Minutes, Quote};
use std::ops::Range;

const KEYS: [&str; 16] = [
    "title",
    "description",
    "competency",
    "tool",
    "quotes",
    "objectives",
    "minutes",
    "prerequisites",
    "keywords",
    "level",
    "audience",
    "draft",
    "aliases",
    "image",
    "date",
    "source",
];
const QUOTE_KEYS: [&str; 6] = ["text", "by", "source", "year", "url", "paraphrase"];

/// What stands at the top of a file, and where its body begins.
pub(super) struct Top {
    pub(super) front_matter: FrontMatter,
    pub(super) body: usize,
    /// The front matter was there and could be read: a missing title is the author's, not a consequence.
    pub(super) readable: bool,
}

/// Reads the front matter of `text`, where it has one.
pub(super) fn read_front_matter(text: &str, findings: &mut Findings) -> Top {
    match find(text, findings) {
        Found::None => Top { front_matter: FrontMatter::default(), body: 0, readable: true },
        Found::Unclosed => Top { front_matter: FrontMatter::default(), body: 0, readable: false },
        Found::Block { yaml, body } => {
            let end = yaml.end;
            let entries = read_yaml(text, yaml, findings);
            // A title under a misspelled key is told as such, and not missed as well.
            let misspelled = |key: &Spanned<String>| {
                !KEYS.contains(&key.value.as_str()) && nearest(&key.value, KEYS) == Some("title")
            };
            let readable = entries
                .as_ref()
                .is_some_and(|entries| !entries.iter().any(|(key, _)| key.value == "title" || misspelled(key)));
            let mut front_matter = fields(entries.unwrap_or_default(), findings);
            front_matter.end = Some(Span::new(end, end));
            Top { front_matter, body, readable }
        }
    }
}

enum Found {
    None,
    Unclosed,
    Block { yaml: Range<usize>, body: usize },
}

fn find(text: &str, findings: &mut Findings) -> Found {
    let blank = text.len() - text.trim_start_matches(['\n', ' ']).len();
    let mut lines = text[blank..].split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    let dashes = first.trim_end();
    let block_follows = || text[blank + first.len()..].lines().any(|line| line.trim_end() == "---");
    if dashes != "---" {
        let word = dashes.strip_prefix("---").map(str::trim).unwrap_or_default();
        if blank == 0 && !word.is_empty() && word.chars().all(char::is_alphanumeric) && block_follows() {
            findings
                .error(
                    "front-matter-language",
                    blank + 3..blank + dashes.len(),
                    format!("`{word}` behind the dashes has no meaning here"),
                )
                .label("only YAML is read")
                .help("write `---` alone on the first line");
            return Found::Unclosed;
        }
        return Found::None;
    }
    if blank > 0 {
        if block_follows() {
            findings
                .error("front-matter-not-first", blank..blank + 3, "front matter begins on the first line of the file")
                .label("something stands before it")
                .help("delete the blank lines above");
        } else {
            return Found::None;
        }
    }
    let start = blank + first.len();
    let mut at = start;
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return Found::Block { yaml: start..at, body: at + line.len() };
        }
        at += line.len();
    }
    // A file that begins with a divider has front matter only if a key follows.
    let key_follows = text[start..].lines().next().is_some_and(|line| line.contains(": "));
    if !key_follows {
        return Found::None;
    }
    findings
        .error("unclosed-front-matter", 0..3, "the front matter is never closed")
        .label("it begins here")
        .help("write `---` on a line of its own behind the last key");
    Found::Unclosed
}

fn fields(entries: Vec<(Spanned<String>, Node)>, findings: &mut Findings) -> FrontMatter {
    let mut read = FrontMatter::default();
    for (key, node) in entries {
        let name = key.value.as_str();
        if node.value == NodeValue::Empty && KEYS.contains(&name) {
            findings
                .warning("empty-value", key.span, format!("`{name}` has no value"))
                .label("nothing stands behind the colon")
                .help("write a value, or delete the line");
            continue;
        }
        match name {
            "title" => read.title = text(name, node, findings),
            "description" => read.description = text(name, node, findings),
            "competency" => read.competency = texts(name, node, findings),
            "tool" => read.tool = texts(name, node, findings),
            "quotes" => read.quotes = quotes(node, findings),
            "objectives" => read.objectives = texts(name, node, findings),
            "minutes" => read.minutes = minutes(node, findings),
            "prerequisites" => read.prerequisites = texts(name, node, findings),
            "keywords" => read.keywords = texts(name, node, findings),
            "level" => read.level = text(name, node, findings),
            "audience" => read.audience = text(name, node, findings),
            "draft" => read.draft = truth(name, &node, findings),
            "aliases" => read.aliases = texts(name, node, findings),
            "image" => read.image = text(name, node, findings),
            "date" => read.date = day(node, findings),
            "source" => read.source = text(name, node, findings),
            _ => unknown_key(&key, &KEYS, "front matter", findings),
        }
    }
    read
}

fn unknown_key(key: &Spanned<String>, known: &[&str], place: &str, findings: &mut Findings) {
    let finding = findings.error("unknown-key", key.span, format!("unknown key `{}` in the {place}", key.value));
    match nearest(&key.value, known.iter().copied()) {
        Some(near) => {
            finding.label(format!("did you mean `{near}`?")).fix(key.span, near);
        }
        None => {
            let list = known.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            finding.label("no key has this name").help(format!("the keys are {list}"));
        }
    }
}

fn wrong_type(key: &str, node: &Node, expected: &str, findings: &mut Findings) {
    findings
        .error("wrong-type", node.span, format!("`{key}` is {}, expected {expected}", node.value.kind()))
        .label(format!("expected {expected}"));
}

fn text(key: &str, node: Node, findings: &mut Findings) -> Option<Spanned<String>> {
    match node.value {
        NodeValue::Text(text) => Some(Spanned::new(text.trim().to_owned(), node.span)),
        NodeValue::Bool(truth) => Some(Spanned::new(truth.to_string(), node.span)),
        _ => {
            wrong_type(key, &node, "a text", findings);
            None
        }
    }
}

/// One text or a list of them.
fn texts(key: &str, node: Node, findings: &mut Findings) -> Vec<Spanned<String>> {
    match node.value {
        NodeValue::List(items) => items
            .into_iter()
            .filter_map(|item| match item.value {
                NodeValue::Map(_) => {
                    findings
                        .error(
                            "wrong-type",
                            item.span,
                            format!("an entry of `{key}` is a group of keys, expected a text"),
                        )
                        .label("a colon and a space make it a key")
                        .help("put the whole entry in quotes");
                    None
                }
                _ => text(key, item, findings),
            })
            .collect(),
        _ => text(key, node, findings).into_iter().collect(),
    }
}

fn truth(key: &str, node: &Node, findings: &mut Findings) -> bool {
    match &node.value {
        NodeValue::Bool(truth) => *truth,
        NodeValue::Text(word) if matches!(word.to_lowercase().as_str(), "yes" | "on") => true,
        NodeValue::Text(word) if matches!(word.to_lowercase().as_str(), "no" | "off") => false,
        _ => {
            wrong_type(key, node, "`true` or `false`", findings);
            false
        }
    }
}

fn minutes(node: Node, findings: &mut Findings) -> Option<Spanned<Minutes>> {
    if let NodeValue::Text(text) = &node.value
        && let Some(minutes) = Minutes::read(text)
    {
        return Some(Spanned::new(minutes, node.span));
    }
    findings
        .error("wrong-type", node.span, "`minutes` is not a number of minutes")
        .label("expected `25` or `20-30`")
        .help("whole minutes, at most a day; the lower number first");
    None
}

fn day(node: Node, findings: &mut Findings) -> Option<Spanned<Day>> {
    if let NodeValue::Text(text) = &node.value
        && let Ok(date) = text.parse::<jiff::civil::Date>()
    {
        return Some(Spanned::new(Day(date), node.span));
    }
    findings.error("wrong-type", node.span, "`date` is not a day").label("expected year, month, day: `2026-11-21`");
    None
}

fn quotes(node: Node, findings: &mut Findings) -> Vec<Quote> {
    let items = match node.value {
        NodeValue::List(items) => items,
        _ => vec![node],
    };
    items.into_iter().filter_map(|item| quote(item, findings)).collect()
}

fn quote(node: Node, findings: &mut Findings) -> Option<Quote> {
    let span = node.span;
    let NodeValue::Map(entries) = node.value else {
        findings
            .error("wrong-type", span, format!("a quote is {}, expected its keys", node.value.kind()))
            .label("expected `- text: ...` with `by`, `source`, `year` or `url` below it");
        return None;
    };
    let mut found = None;
    let mut quote = Quote {
        text: Spanned::new(String::new(), span),
        by: String::new(),
        source: String::new(),
        year: String::new(),
        url: String::new(),
        paraphrase: false,
    };
    for (key, node) in entries {
        let name = key.value.clone();
        if node.value == NodeValue::Empty {
            findings
                .warning("empty-value", key.span, format!("`{name}` has no value"))
                .label("nothing stands behind the colon")
                .help("write a value, or delete the line");
            continue;
        }
        let mut word = |node| text(&name, node, findings).map(|text| text.value).unwrap_or_default();
        match name.as_str() {
            "text" => found = text(&name, node, findings),
            "by" => quote.by = word(node),
            "source" => quote.source = word(node),
            "year" => quote.year = word(node),
            "url" => quote.url = word(node),
            "paraphrase" => quote.paraphrase = truth(&name, &node, findings),
            _ => unknown_key(&key, &QUOTE_KEYS, "quote", findings),
        }
    }
    match found {
        Some(text) => {
            quote.text = text;
            say_if_without_source(&quote, findings);
            Some(quote)
        }
        None => {
            findings.error("quote-without-text", span, "a quote without `text`").label("`text` is missing");
            None
        }
    }
}

fn say_if_without_source(quote: &Quote, findings: &mut Findings) {
    if quote.by.is_empty() && quote.source.is_empty() {
        let what = if quote.paraphrase { "finding" } else { "quotation" };
        findings
            .warning("quote-without-source", quote.text.span, format!("this {what} does not say where it comes from"))
            .label("`by` or `source` is missing")
            .help("name who said or found it with `by`, or where it stands with `source`");
    }
}
