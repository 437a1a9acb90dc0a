//! `{#id .class key=value key="two words"}`

use super::findings::Findings;
use crate::base::span::{Span, Spanned};
use crate::course::body::Attributes;

/// Whether `inside` (without its braces) can only be attributes: prose in braces is left alone.
pub(super) fn looks_like_attributes(inside: &str) -> bool {
    let first = inside.trim_start();
    let key = first.split_once('=').is_some_and(|(key, _)| {
        !key.is_empty() && key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    });
    key || first
        .strip_prefix(['#', '.'])
        .is_some_and(|rest| rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_'))
}

/// Reads attributes without their braces; `offset` is where `inside` begins in the file.
pub(super) fn read_attributes(inside: &str, offset: usize, findings: &mut Findings) -> Attributes {
    let mut attributes = Attributes::default();
    for (start, word) in words(inside) {
        let span = Span::new(offset + start, offset + start + word.len());
        if let Some(id) = word.strip_prefix('#') {
            read_id(id, span, &mut attributes, findings);
        } else if let Some(class) = word.strip_prefix('.') {
            attributes.classes.push(Spanned::new(class.to_owned(), span));
        } else if let Some((key, value)) = word.split_once('=') {
            let at = span.start as usize;
            let key_span = Span::new(at, at + key.len());
            let value_span = Span::new(at + key.len() + 1, span.end as usize);
            let value = value.strip_prefix('"').unwrap_or(value);
            let value = value.strip_suffix('"').unwrap_or(value);
            attributes.pairs.push((Spanned::new(key.to_owned(), key_span), Spanned::new(value.to_owned(), value_span)));
        } else if word.chars().all(|letter| letter.is_ascii_alphabetic() || letter == '-') {
            // A word alone is a choice that is made: `{landscape}`.
            attributes.pairs.push((Spanned::new(word.to_owned(), span), Spanned::new("yes".to_owned(), span)));
        } else {
            findings
                .error("unclear-attribute", span, format!("`{word}` is not an attribute"))
                .label("expected `#id`, `.class` or `key=value`")
                .help("write words with spaces in quotes: `materials=\"marker pens\"`");
        }
    }
    attributes
}

fn read_id(id: &str, span: Span, attributes: &mut Attributes, findings: &mut Findings) {
    let usable =
        !id.is_empty() && id.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.'));
    if !usable {
        findings
            .error("bad-id", span, format!("`#{id}` cannot be an id"))
            .label("letters, digits, `-`, `_` and `.` only");
        return;
    }
    let id_span = Span { start: span.start + 1, end: span.end };
    attributes.id = Some(Spanned::new(id.to_owned(), id_span));
}

/// Splits at white space outside double quotes.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut start = None;
    let mut quoted = false;
    for (at, letter) in text.char_indices() {
        if letter == '"' {
            quoted = !quoted;
        }
        if letter.is_whitespace() && !quoted {
            if let Some(from) = start.take() {
                found.push((from, &text[from..at]));
            }
        } else if start.is_none() {
            start = Some(at);
        }
    }
    if let Some(from) = start {
        found.push((from, &text[from..]));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::CoursePath;

    #[test]
    fn values_in_quotes_keep_their_spaces() {
        let mut findings = Findings::new(&CoursePath::new("a.md"));
        let read =
            read_attributes("#compare .wide minutes=10-15 materials=\"marker pens: 1 per group\"", 1, &mut findings);
        assert_eq!(read.id.as_ref().unwrap().value, "compare");
        assert_eq!(read.id.unwrap().span, Span::new(2, 9));
        assert_eq!(read.pairs[1].1.value, "marker pens: 1 per group");
        assert!(findings.into_diagnostics().is_empty());
    }

    #[test]
    fn prose_in_braces_is_prose() {
        assert!(!looks_like_attributes("a set"));
        assert!(!looks_like_attributes("# 1"));
        assert!(looks_like_attributes("#one"));
        assert!(looks_like_attributes("pick=5"));
    }
}
