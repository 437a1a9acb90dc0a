//! Finds the blocks fenced by colons, and the Markdown between them.
//!
//! ```text
//! ::: activity {minutes=10}
//! ...
//! :::
//! ```
//!
//! A line of colons closes the innermost open block whose fence has the same length, so a longer fence holds shorter ones
//! and blocks of one length nest as well. Fences count only at the beginning of a line (at most three spaces in), outside
//! code and comments.

use super::attributes::read_attributes;
use super::findings::Findings;
use super::lines::{Line, lines, unclosed_code};
use crate::base::diagnostic::nearest;
use crate::base::span::{Span, Spanned};
use crate::course::body::{Attributes, Role};
use std::ops::Range;

/// A run of the file.
#[derive(Debug)]
pub(super) enum Part {
    Text(Range<usize>),
    Fenced(Fenced),
}

#[derive(Debug)]
pub(super) struct Fenced {
    pub(super) name: FencedName,
    pub(super) attributes: Attributes,
    pub(super) parts: Vec<Part>,
    /// The line that opens the block.
    pub(super) opening: Span,
    /// From the opening line to the closing one.
    pub(super) whole: Range<usize>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FencedName {
    Quiz,
    Worksheet,
    Role(Role),
    /// Said to be unknown; its text is kept as ordinary text.
    Unknown,
}

impl FencedName {
    fn named(name: &str) -> Option<Self> {
        match name {
            "quiz" => Some(Self::Quiz),
            "worksheet" => Some(Self::Worksheet),
            _ => Role::named(name).map(Self::Role),
        }
    }
}

/// More blocks within blocks than anybody means.
const DEEPEST: usize = 16;

struct Open {
    name: FencedName,
    name_text: String,
    attributes: Attributes,
    colons: usize,
    opening: Span,
    parts: Vec<Part>,
}

struct Scan<'a> {
    findings: &'a mut Findings,
    stack: Vec<Open>,
    top: Vec<Part>,
    /// Where the current run of Markdown began.
    text_start: usize,
    /// A `page` of this many colons has just stood, and nothing since.
    page: Option<usize>,
}

/// Splits `text[range]` into Markdown and blocks.
pub(super) fn scan(text: &str, range: Range<usize>, findings: &mut Findings) -> Vec<Part> {
    if let Some(fence) = unclosed_code(text, range.clone()) {
        findings
            .warning("unclosed-code", fence, "this code is never closed, so all text below it is code")
            .label("it begins here")
            .help("write the same fence on a line of its own where the code ends");
    }
    let end = range.end;
    let mut scan = Scan { findings, stack: Vec::new(), top: Vec::new(), text_start: range.start, page: None };
    for line in lines(text, range) {
        if !line.literal
            && let Some(fence) = Fence::read(&line)
        {
            let after = (line.range().end + 1).min(end);
            scan.text_until(line.start);
            scan.text_start = after;
            scan.fence(&fence, &line);
        } else if !line.text.trim().is_empty() {
            scan.page = None;
        }
    }
    scan.finish(end)
}

/// A line that begins with three or more colons.
struct Fence<'a> {
    colons: usize,
    /// Behind the colons, trimmed.
    rest: &'a str,
    rest_start: usize,
}

impl<'a> Fence<'a> {
    fn read(line: &Line<'a>) -> Option<Self> {
        let indent = line.text.len() - line.text.trim_start_matches(' ').len();
        let colons = line.text[indent..].bytes().take_while(|byte| *byte == b':').count();
        if indent > 3 || colons < 3 {
            return None;
        }
        let behind = &line.text[indent + colons..];
        Some(Self {
            colons,
            rest: behind.trim(),
            rest_start: line.start + indent + colons + (behind.len() - behind.trim_start().len()),
        })
    }
}

impl Scan<'_> {
    fn parts(&mut self) -> &mut Vec<Part> {
        match self.stack.last_mut() {
            Some(open) => &mut open.parts,
            None => &mut self.top,
        }
    }

    fn text_until(&mut self, end: usize) {
        let start = self.text_start;
        if start < end {
            self.parts().push(Part::Text(start..end));
        }
    }

    fn fence(&mut self, fence: &Fence<'_>, line: &Line<'_>) {
        // A new page holds nothing, so it needs no closing line; one that has it means the same.
        if let Some(colons) = self.page.take()
            && fence.rest.is_empty()
            && fence.colons == colons
        {
            return;
        }
        if fence.rest.is_empty() {
            self.close(fence.colons, line);
        } else {
            self.open(fence, line);
        }
    }

    fn open(&mut self, fence: &Fence<'_>, line: &Line<'_>) {
        let name_end =
            fence.rest.find(|letter: char| letter.is_whitespace() || letter == '{').unwrap_or(fence.rest.len());
        let name = Spanned::new(&fence.rest[..name_end], fence.rest_start..fence.rest_start + name_end);
        let known = self.name(&name);
        let attributes = self.attributes(&fence.rest[name_end..], fence.rest_start + name_end);
        if self.stack.len() == DEEPEST {
            self.findings
                .error("too-deep", line.range(), format!("blocks stand within blocks more than {DEEPEST} deep"))
                .help("close a block with its own line of colons before the next one begins");
            return;
        }
        if known == FencedName::Role(Role::Page) {
            self.page = Some(fence.colons);
            let whole = line.range();
            let opening = whole.clone().into();
            self.parts().push(Part::Fenced(Fenced { name: known, attributes, parts: Vec::new(), opening, whole }));
            return;
        }
        self.stack.push(Open {
            name: known,
            name_text: name.value.to_owned(),
            attributes,
            colons: fence.colons,
            opening: line.range().into(),
            parts: Vec::new(),
        });
    }

    fn name(&mut self, name: &Spanned<&str>) -> FencedName {
        if let Some(known) = FencedName::named(name.value) {
            return known;
        }
        let names = ["quiz", "worksheet"].into_iter().chain(Role::ALL.map(Role::name));
        let near = nearest(name.value, names.clone());
        let finding = self.findings.error("unknown-block", name.span, format!("unknown block `{}`", name.value));
        match near {
            Some(near) => {
                finding.label(format!("did you mean `{near}`?")).fix(name.span, near);
            }
            None => {
                let all = names.map(|known| format!("`{known}`")).collect::<Vec<_>>().join(", ");
                finding.label("no block has this name").help(format!("the blocks are {all}"));
            }
        }
        FencedName::Unknown
    }

    fn attributes(&mut self, written: &str, offset: usize) -> Attributes {
        let trimmed = written.trim();
        let start = offset + (written.len() - written.trim_start().len());
        if trimmed.is_empty() {
            return Attributes::default();
        }
        if let Some(inside) = trimmed.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            return read_attributes(inside, start + 1, self.findings);
        }
        self.findings
            .error(
                "unclear-attribute",
                start..start + trimmed.len(),
                "expected attributes in braces behind the name of the block",
            )
            .label("write `{key=value}`, or put this text on a line of its own");
        Attributes::default()
    }

    fn close(&mut self, colons: usize, line: &Line<'_>) {
        let Some(matching) = self.stack.iter().rposition(|open| open.colons == colons) else {
            self.close_without_match(colons, line);
            return;
        };
        while self.stack.len() > matching + 1 {
            self.unclosed(line.start);
        }
        self.finish_block(line.range().end);
    }

    fn close_without_match(&mut self, colons: usize, line: &Line<'_>) {
        let written = ":".repeat(colons);
        let open = self.stack.last().map(|open| (open.opening, open.colons, open.name_text.clone()));
        let finding = self.findings.error("stray-fence", line.range(), format!("`{written}` closes nothing"));
        match open {
            Some((opening, wanted, name)) => {
                finding
                    .label(format!("the open block is closed by `{}`", ":".repeat(wanted)))
                    .related(opening, format!("`{name}` was opened here"));
            }
            None => {
                finding
                    .label("no block is open here")
                    .help("name a block to open it, as in `::: key`, or delete the line");
            }
        }
    }

    /// The innermost block was never closed: it ends where its surroundings do.
    fn unclosed(&mut self, end: usize) {
        let open = self.stack.last().expect("only called while a block is open");
        let (opening, colons, name) = (open.opening, open.colons, open.name_text.clone());
        let fence = ":".repeat(colons);
        self.findings
            .error("unclosed-block", opening, format!("the block `{name}` is never closed"))
            .label(format!("`{fence}` is missing"))
            .help(format!("write `{fence}` on a line of its own where the block ends"));
        self.finish_block(end);
    }

    fn finish_block(&mut self, end: usize) {
        let open = self.stack.pop().expect("only called while a block is open");
        let start = open.opening.start as usize;
        let fenced = Fenced {
            name: open.name,
            attributes: open.attributes,
            parts: open.parts,
            opening: open.opening,
            whole: start..end,
        };
        self.parts().push(Part::Fenced(fenced));
    }

    fn finish(mut self, end: usize) -> Vec<Part> {
        self.text_until(end);
        while !self.stack.is_empty() {
            self.unclosed(end);
        }
        self.top
    }
}
