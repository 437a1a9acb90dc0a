//! Takes Coursebook's own marks out of the text before CommonMark reads it, without moving a byte.
//!
//! `____` would be a divider or emphasis, `[[a|b]]` a link or two table cells, and `{#id}` part of a heading. Each is
//! replaced by as many control characters, which mean nothing to CommonMark, and remembered by its place.

use super::attributes::{looks_like_attributes, read_attributes};
use super::findings::Findings;
use super::lines::{Line, lines};
use crate::base::span::Span;
use crate::course::body::Attributes;
use std::ops::Range;

/// What a text is read as: only quizzes have gaps, only sheets and quizzes have blanks and marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Context {
    Prose,
    Quiz,
    Worksheet,
}

pub(super) const BLANK: char = '\u{1f}';
pub(super) const GAP: char = '\u{1e}';

pub(super) struct Masked<'a> {
    /// As long as the text it was made from.
    pub(super) text: std::borrow::Cow<'a, str>,
    pub(super) source: &'a str,
    /// Where the text begins in the file.
    pub(super) offset: usize,
    /// Each `____`, in the file.
    pub(super) blanks: Vec<Span>,
    /// Each `[[...]]`, in the file, brackets included.
    pub(super) gaps: Vec<Span>,
    /// Each `[[` or `]]` that has no other half, unless CommonMark takes it for code.
    pub(super) unbalanced: Vec<Unbalanced>,
    /// Attributes of headings, by where their braces begin in the text.
    pub(super) heading_attributes: Vec<(usize, Attributes)>,
}

/// Half of a gap, in the file.
pub(super) struct Unbalanced {
    pub(super) span: Span,
    pub(super) half: Half,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    /// `[[`
    Opening,
    /// `]]`
    Closing,
}

/// Masks `text[range]`, and says what is odd about its lines.
pub(super) fn mask<'a>(text: &'a str, range: Range<usize>, context: Context, findings: &mut Findings) -> Masked<'a> {
    let mut masked = Masked {
        text: text[range.clone()].into(),
        source: &text[range.clone()],
        offset: range.start,
        blanks: Vec::new(),
        gaps: Vec::new(),
        unbalanced: Vec::new(),
        heading_attributes: Vec::new(),
    };
    let mut open = Open::default();
    for line in lines(text, range) {
        if line.literal {
            continue;
        }
        heading(&line, &mut masked, findings);
        if context != Context::Prose {
            marks(&line, context, &mut open, &mut masked);
        }
    }
    masked
}

impl Masked<'_> {
    fn replace(&mut self, in_file: Range<usize>, by: char) {
        let range = in_file.start - self.offset..in_file.end - self.offset;
        let filler = by.to_string().repeat(range.len());
        self.text.to_mut().replace_range(range, &filler);
    }
}

fn heading(line: &Line<'_>, masked: &mut Masked<'_>, findings: &mut Findings) {
    let indent = line.text.len() - line.text.trim_start_matches(' ').len();
    let rest = &line.text[indent..];
    let level = rest.bytes().take_while(|byte| *byte == b'#').count();
    if indent > 3 || !(1..=6).contains(&level) {
        return;
    }
    let behind = &rest[level..];
    if behind.starts_with([' ', '\t']) {
        heading_attributes(line, masked, findings);
    } else if level > 1 && behind.starts_with(char::is_alphanumeric) {
        let at = line.start + indent;
        findings
            .warning(
                "heading-without-space",
                at..at + level,
                format!("`{}` is not a heading: a space is missing behind the `#`", shortened(rest)),
            )
            .label("a heading needs a space here")
            .help("`coursebook check --fix` puts it in")
            .fix(at + level..at + level, " ");
    }
}

fn shortened(text: &str) -> String {
    let text = text.trim_end();
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn heading_attributes(line: &Line<'_>, masked: &mut Masked<'_>, findings: &mut Findings) {
    let trimmed = line.text.trim_end();
    let (Some(open), true) = (trimmed.rfind('{'), trimmed.ends_with('}')) else {
        return;
    };
    let inside = &trimmed[open + 1..trimmed.len() - 1];
    if !looks_like_attributes(inside) {
        return;
    }
    let start = line.start + open;
    let attributes = read_attributes(inside, start + 1, findings);
    masked.heading_attributes.push((start - masked.offset, attributes));
    masked.replace(start..line.start + trimmed.len(), ' ');
}

/// What began earlier in the paragraph and is still open.
#[derive(Default)]
struct Open {
    /// A code span, as the number of its backticks.
    backticks: Option<usize>,
    /// Square brackets outside gaps, as those of a link.
    brackets: usize,
}

fn marks(line: &Line<'_>, context: Context, open: &mut Open, masked: &mut Masked<'_>) {
    if line.text.trim().is_empty() {
        // Neither reaches over the end of a paragraph.
        *open = Open::default();
        return;
    }
    let bytes = line.text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let run = bytes[at..].iter().take_while(|byte| **byte == bytes[at]).count();
        match (bytes[at], open.backticks) {
            (b'`', None) => {
                open.backticks = closes_later(&line.text[at + run..], run).then_some(run);
                at += run;
            }
            (b'`', Some(length)) => {
                if length == run {
                    open.backticks = None;
                }
                at += run;
            }
            (b'\\', None) => {
                // `\[[answer]]` is an opening half that is meant as text, and so is its closing one.
                match bytes.get(at + 1) {
                    Some(b'[') => open.brackets += 1,
                    Some(b']') => open.brackets = open.brackets.saturating_sub(1),
                    _ => {}
                }
                at += 2;
            }
            (b'_', None) if run >= 3 => {
                let span = line.start + at..line.start + at + run;
                masked.blanks.push(span.clone().into());
                masked.replace(span, BLANK);
                at += run;
            }
            (b'[', None) if run >= 2 && context == Context::Quiz => at += gap(line, at, open, masked),
            (b'[', None) => {
                open.brackets += 1;
                at += 1;
            }
            (b']', None) => {
                if run >= 2 && run > open.brackets && context == Context::Quiz {
                    let end = line.start + at + run;
                    masked.unbalanced.push(Unbalanced { span: Span::new(end - 2, end), half: Half::Closing });
                }
                open.brackets = open.brackets.saturating_sub(run);
                at += run;
            }
            _ => at += 1,
        }
    }
}

/// Whether a run of exactly `length` backticks follows on this line. A code span over several lines is rare enough to
/// be read as text here; CommonMark itself still shows it as code.
fn closes_later(rest: &str, length: usize) -> bool {
    let mut runs = rest.split(|letter| letter != '`').filter(|run| !run.is_empty());
    runs.any(|run| run.len() == length)
}

/// Masks the gap at `at` and says how far to go on.
fn gap(line: &Line<'_>, at: usize, open: &mut Open, masked: &mut Masked<'_>) -> usize {
    let start = line.start + at;
    let rest = &line.text[at + 2..];
    // Where another gap begins before this one ends, its closing half is missing.
    match rest.find("]]").filter(|length| !rest[..*length].contains("[[")) {
        Some(length) => {
            let end = length + 4;
            masked.gaps.push(Span::new(start, start + end));
            masked.replace(start..start + end, GAP);
            end
        }
        None => {
            masked.unbalanced.push(Unbalanced { span: Span::new(start, start + 2), half: Half::Opening });
            open.brackets += 2;
            2
        }
    }
}
