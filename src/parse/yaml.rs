//! YAML becomes values with places. The only file that names the YAML crate.
//!
//! The crate gives values without places, so the places are found again in the text: keys and values come in the order of
//! the file, and each is looked for behind the one before.

use super::findings::Findings;
use crate::base::span::{Span, Spanned};
use serde::de::DeserializeOwned;
use serde_yaml::Value;
use std::ops::Range;

/// Larger front matter is a mistake or an attack.
const LARGEST: usize = 64 * 1024;
/// Deeper nesting is an attack: 50,000 brackets cost other generators seconds to minutes.
const DEEPEST: usize = 32;

/// A value of the front matter and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Node {
    pub(super) value: NodeValue,
    pub(super) span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum NodeValue {
    /// Nothing behind the colon.
    Empty,
    Bool(bool),
    /// Text and numbers alike, as the author wrote them.
    Text(String),
    List(Vec<Node>),
    Map(Vec<(Spanned<String>, Node)>),
}

impl NodeValue {
    /// What it is, as a message calls it.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Empty => "nothing",
            Self::Bool(_) => "yes or no",
            Self::Text(_) => "a text",
            Self::List(_) => "a list",
            Self::Map(_) => "a group of keys",
        }
    }
}

/// Reads `text[range]`, which must be a group of keys. Where it is not, the findings say why and there is no answer.
pub(super) fn read_yaml(
    text: &str,
    range: Range<usize>,
    findings: &mut Findings,
) -> Option<Vec<(Spanned<String>, Node)>> {
    refuse_attacks(text, range.clone(), findings)?;
    let yaml = without_duplicates(text, range.clone(), findings);
    let value: Value = match serde_yaml::from_str(&yaml) {
        Ok(value) => value,
        Err(error) => {
            broken(&yaml, range.start, &error, findings);
            return None;
        }
    };
    let mut places = Places { text: &yaml, offset: range.start, at: 0 };
    let node = places.node(&value);
    match node.value {
        NodeValue::Map(entries) => Some(entries),
        NodeValue::Empty => Some(Vec::new()),
        other => {
            let end = yaml.find('\n').unwrap_or(yaml.len());
            findings
                .error(
                    "front-matter-shape",
                    range.start..range.start + end,
                    format!("the front matter is {}, expected keys with values", other.kind()),
                )
                .label("write it as `title: My lesson`");
            None
        }
    }
}

/// Why a text is not the value it should be.
pub(super) struct Unfit {
    /// In the parser's words.
    pub(super) message: String,
    /// Where the parser met it, up to the end of its word.
    pub(super) range: Range<usize>,
    /// The text is YAML, only not this value.
    pub(super) is_yaml: bool,
    /// What usually is the cause of broken YAML, and where.
    pub(super) hint: Option<(&'static str, usize)>,
}

/// Reads a whole text as a value of one type.
pub(super) fn read_as<T: DeserializeOwned>(text: &str) -> Result<T, Unfit> {
    serde_yaml::from_str(text).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |at| (at.line().max(1), at.column().max(1)));
        let (line_start, line_text) = nth_line(text, line - 1);
        let is_yaml = serde_yaml::from_str::<Value>(text).is_ok();
        let start = line_start + line_text.char_indices().nth(column - 1).map_or(line_text.len(), |(at, _)| at);
        let word = text[start..].find([':', ',', '}', ']', '\n']).map_or(text.len(), |end| start + end);
        let told = error.to_string();
        Unfit {
            message: told.split(" at line ").next().unwrap_or(&told).to_owned(),
            range: start..word.max(start),
            is_yaml,
            // A group in braces has colons of its own.
            hint: line_hint(line_text)
                .filter(|_| !is_yaml && !line_text.contains('{'))
                .map(|(hint, at)| (hint, line_start + at)),
        }
    })
}

fn refuse_attacks(text: &str, range: Range<usize>, findings: &mut Findings) -> Option<()> {
    let first_line = range.start..text[range.clone()].find('\n').map_or(range.end, |end| range.start + end);
    let yaml = &text[range];
    if yaml.len() > LARGEST {
        findings
            .error(
                "front-matter-too-large",
                first_line,
                format!("the front matter has {} KiB, at most 64 are read", yaml.len() / 1024),
            )
            .help("move the text into the body of the lesson");
        return None;
    }
    let mut depth = 0_usize;
    let mut deepest = 0;
    for byte in yaml.bytes() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    let indented = yaml.lines().map(|line| line.matches("- ").count()).max().unwrap_or(0);
    if deepest > DEEPEST || indented > DEEPEST {
        findings
            .error(
                "front-matter-too-deep",
                first_line,
                format!("the front matter is nested deeper than {DEEPEST} levels"),
            )
            .help("front matter holds texts, lists of texts and quotes; nothing needs this depth");
        return None;
    }
    Some(())
}

/// Says which keys are written twice, and blanks the later ones so that the rest can still be read.
fn without_duplicates(text: &str, range: Range<usize>, findings: &mut Findings) -> String {
    let mut yaml = text[range.clone()].to_owned();
    let mut seen: Vec<Spanned<String>> = Vec::new();
    let mut blanked: Option<usize> = None;
    let mut cut = Vec::new();
    let mut at = 0;
    for line in text[range.clone()].split_inclusive('\n') {
        if let Some(key) = top_level_key(line) {
            if let Some(start) = blanked.take() {
                cut.push(start..at);
            }
            let span = Span::new(range.start + at, range.start + at + key.len());
            if let Some(first) = seen.iter().find(|first| first.value == key) {
                findings
                    .error("duplicate-key", span, format!("`{key}` is written twice"))
                    .label("the second one")
                    .related(first.span, "the first one")
                    .help("keep one of them; a list takes several values");
                blanked = Some(at);
            } else {
                seen.push(Spanned::new(key.to_owned(), span));
            }
        }
        at += line.len();
    }
    if let Some(start) = blanked {
        cut.push(start..at);
    }
    for range in cut {
        let blank: String = yaml[range.clone()].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        yaml.replace_range(range, &blank);
    }
    yaml
}

fn top_level_key(line: &str) -> Option<&str> {
    let (key, rest) = line.split_once(':')?;
    let plain = !key.is_empty()
        && key.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_'))
        && !key.starts_with('-');
    (plain && (rest.is_empty() || rest.starts_with([' ', '\t', '\n']))).then_some(key)
}

fn broken(yaml: &str, offset: usize, error: &serde_yaml::Error, findings: &mut Findings) {
    let text = error.to_string();
    let (index, line) = match error.location() {
        Some(location) => (location.index().min(yaml.len()), location.line().saturating_sub(1)),
        None => (0, 0),
    };
    let (line_start, line_text) = nth_line(yaml, line);
    let hint = hint(yaml, line_start, line_text);
    let start = hint.map_or(index, |(_, at)| at).min(yaml.len());
    let end = yaml[start..].find('\n').map_or(yaml.len(), |end| start + end);
    let end = end.max(start);
    let place = offset + start..offset + end;
    match hint {
        Some((hint, _)) => {
            findings
                .error("broken-yaml", place, "the front matter cannot be read")
                .label("reading stops here")
                .help(hint);
        }
        None => {
            let told = text.split(" at line ").next().unwrap_or(&text);
            findings
                .error("broken-yaml", place, format!("the front matter cannot be read as YAML: {told}"))
                .label("reading stops here")
                .help("each line is `key: value`; lists are lines that begin with `- `, two spaces in");
        }
    }
}

fn nth_line(text: &str, number: usize) -> (usize, &str) {
    let mut start = 0;
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if index == number {
            return (start, line.trim_end_matches('\n'));
        }
        start += line.len();
    }
    (text.len(), "")
}

/// What usually causes a YAML error, and where: looked for in the line of the error, the one before, and then in all.
fn hint(yaml: &str, line_start: usize, line: &str) -> Option<(&'static str, usize)> {
    let before_start = yaml[..line_start.saturating_sub(1).min(yaml.len())].rfind('\n').map_or(0, |at| at + 1);
    let before = yaml[before_start..line_start.min(yaml.len())].trim_end_matches('\n');
    let near = [(line_start, line), (before_start, before)];
    let found = near.into_iter().find_map(|(start, line)| line_hint(line).map(|(hint, at)| (hint, start + at)));
    found.or_else(|| {
        let mut start = 0;
        yaml.split_inclusive('\n').find_map(|line| {
            let hint = line_hint(line.trim_end()).map(|(hint, at)| (hint, start + at));
            start += line.len();
            hint
        })
    })
}

fn line_hint(line: &str) -> Option<(&'static str, usize)> {
    let indent = &line[..line.len() - line.trim_start().len()];
    if let Some(tab) = indent.find('\t') {
        return Some(("YAML is indented with spaces; replace the tab by two spaces", tab));
    }
    let (at, value) = line.split_once(": ").map(|(key, value)| (key.len() + 2, value))?;
    let value = value.trim_end();
    if value.starts_with('[') && !value.contains(']') {
        return Some(("the list that begins with `[` needs a `]`", at));
    }
    if value.starts_with(['“', '”', '‘', '’']) {
        return Some(("use straight quotes, `\"` or `'`, around the text", at));
    }
    if let Some(inside) = value.strip_prefix('"') {
        return match inside.find('"') {
            None => Some(("the quote that begins with `\"` needs another `\"` at its end", at)),
            Some(end) if end + 1 < inside.len() && !inside[end + 1..].trim_start().starts_with('#') => Some((
                "text follows the closing quote; put single quotes around the whole: `'\"Yes\" is not enough'`",
                at + end + 2,
            )),
            Some(_) => None,
        };
    }
    if let (Some(colon), false) = (value.find(": "), value.starts_with('\'')) {
        return Some((
            "a text that holds a colon and a space needs quotes: `title: \"Lesson one: listening\"`",
            at + colon,
        ));
    }
    value
        .starts_with(['*', '&', '!', '%', '@', '`', '|', '>'])
        .then_some(("a text that begins with this sign needs quotes around it", at))
}

struct Places<'a> {
    text: &'a str,
    offset: usize,
    /// Everything before was already given to a value.
    at: usize,
}

impl Places<'_> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::from(range).shifted(self.offset)
    }

    fn node(&mut self, value: &Value) -> Node {
        let start = self.at;
        let value = match value {
            Value::Null => NodeValue::Empty,
            Value::Bool(truth) => return self.scalar(&truth.to_string(), NodeValue::Bool(*truth)),
            Value::Number(number) => {
                let text = self.number_as_written(&number.to_string());
                return self.scalar(&text, NodeValue::Text(text.clone()));
            }
            Value::String(text) => return self.scalar(text, NodeValue::Text(text.clone())),
            Value::Sequence(items) => NodeValue::List(items.iter().map(|item| self.node(item)).collect()),
            Value::Mapping(entries) => {
                let entries = entries.iter().map(|(key, value)| {
                    let key = self.key(key);
                    (key, self.node(value))
                });
                NodeValue::Map(entries.collect())
            }
            Value::Tagged(tagged) => return self.node(&tagged.value),
        };
        let span = match &value {
            NodeValue::List(items) if !items.is_empty() => {
                Span { start: items[0].span.start, end: items[items.len() - 1].span.end }
            }
            NodeValue::Map(entries) if !entries.is_empty() => {
                Span { start: entries[0].0.span.start, end: entries[entries.len() - 1].1.span.end }
            }
            _ => self.span(start..start),
        };
        Node { value, span }
    }

    fn key(&mut self, key: &Value) -> Spanned<String> {
        let text = match key {
            Value::String(text) => text.clone(),
            other => serde_yaml::to_string(other).unwrap_or_default().trim_end().to_owned(),
        };
        let mut from = self.at;
        while let Some(found) = self.text[from..].find(&text).filter(|_| !text.is_empty()) {
            let start = from + found;
            let end = start + text.len();
            let free_before = !self.text[..start].ends_with(|letter: char| letter.is_alphanumeric() || letter == '-');
            let behind = self.text[end..].trim_start_matches(['"', '\'']).trim_start_matches(' ');
            if free_before && behind.starts_with(':') {
                self.at = end + 1;
                return Spanned::new(text, self.span(start..end));
            }
            from = end;
        }
        Spanned::new(text, self.span(self.at..self.at))
    }

    /// `1.50` is a number to YAML and a text to its author.
    fn number_as_written(&self, number: &str) -> String {
        let rest = &self.text[self.at.min(self.text.len())..];
        let word =
            rest.trim_start_matches([' ', '-', '\n', '[', ',']).split([' ', '\n', ',', ']']).next().unwrap_or_default();
        match (word.parse::<f64>(), number.parse::<f64>()) {
            (Ok(written), Ok(read)) if written == read => word.to_owned(),
            _ => number.to_owned(),
        }
    }

    /// Looks for a text as written: quotes and folding aside, its first words stand in the file.
    fn scalar(&mut self, text: &str, value: NodeValue) -> Node {
        let rest = &self.text[self.at..];
        let found = rest.find(text).map(|start| (start, text.len())).or_else(|| {
            let first_line = text.lines().next().unwrap_or_default();
            let first_words: String =
                first_line.chars().take_while(|letter| !matches!(letter, '"' | '\'' | '\\')).take(24).collect();
            let start = rest.find(first_words.trim_end()).filter(|_| !first_words.trim().is_empty())?;
            let length = rest[start..].find('\n').unwrap_or(rest.len() - start);
            Some((start, length))
        });
        let range = match found {
            Some((start, length)) if !text.is_empty() => self.at + start..self.at + start + length,
            _ => {
                let start = self.at.min(self.text.len());
                let end = self.text[start..].find('\n').map_or(self.text.len(), |end| start + end);
                start..end
            }
        };
        self.at = range.end;
        Node { value, span: self.span(range) }
    }
}
