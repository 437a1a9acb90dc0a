//! CommonMark text becomes the body tree. The only file that names pulldown-cmark.
//!
//! Reads one run of Markdown at a time, since Coursebook's blocks stand between such runs; [`References`] carries link and
//! footnote definitions from one run to the others.

use super::attributes::{looks_like_attributes, read_attributes};
use super::findings::Findings;
use super::leftover::Leftover;
use super::lesson::{known_attributes, number_attribute};
use super::mask::{BLANK, Context, GAP, Half, Masked, Unbalanced, mask};
use super::raw_html::raw_html;
use crate::base::span::Span;
use crate::course::body::{
    Alignment, Attributes, Block, BlockKind, Cell, Code, Definition, Heading, Image, Inline, Link, List, ListItem,
    Mark, MarkShape, MarkValue, Math, NoteKind, Table,
};
use crate::course::media::Kind;
use pulldown_cmark as cm;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Containers within containers beyond this depth are taken apart: nobody means them, and every later walk may recurse.
const DEEPEST: usize = 48;

/// Link and footnote definitions of the whole file.
#[derive(Debug, Default)]
pub(super) struct References {
    links: BTreeMap<String, (String, String)>,
    footnotes: BTreeSet<String>,
}

impl References {
    /// Gathers the definitions of `text[range]`. Only worth it where the file has several runs.
    pub(super) fn gather(text: &str, range: Range<usize>) -> Self {
        let text = &text[range];
        let mut references = Self::default();
        if !text.contains("]:") {
            return references;
        }
        let parser = Parser::new_ext(text, options());
        for (label, definition) in parser.reference_definitions().iter() {
            let title = definition.title.as_deref().unwrap_or_default().to_owned();
            references.links.insert(label.to_lowercase(), (definition.dest.to_string(), title));
        }
        for line in text.lines() {
            let label = line.trim_start().strip_prefix("[^").and_then(|rest| rest.split_once("]:"));
            if let Some((label, _)) = label {
                references.footnotes.insert(label.to_owned());
            }
        }
        references
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_MATH
}

/// The raw marks that inlines point at by index, gathered over all runs of one quiz or sheet.
#[derive(Debug, Default)]
pub(super) struct Marks {
    /// Each `[[...]]` with its brackets, by the index in [`Inline::Gap`].
    pub(super) gaps: Vec<Span>,
    /// Each `____`, by the index in [`Inline::Field`].
    pub(super) blanks: Vec<Span>,
    /// Each `[[` and `]]` that has no other half: told, and left in the text.
    pub(super) unbalanced: Vec<Span>,
}

/// The file around the run that is read.
#[derive(Clone, Copy)]
pub(super) struct File<'a> {
    pub(super) text: &'a str,
    pub(super) references: &'a References,
}

/// Reads `file.text[range]`; the marks found are added to `marks`.
pub(super) fn read_blocks(
    file: File<'_>,
    range: Range<usize>,
    context: Context,
    marks: &mut Marks,
    findings: &mut Findings,
) -> Vec<Block> {
    let references = file.references;
    let masked = mask(file.text, range, context, findings);
    let resolve = |link: cm::BrokenLink<'_>| {
        let (target, title) = references.links.get(&link.reference.to_lowercase())?;
        Some((CowStr::from(target.clone()), CowStr::from(title.clone())))
    };
    let parser = Parser::new_with_broken_link_callback(&masked.text, options(), Some(resolve));
    let events = Shallow::new(parser.into_offset_iter());
    let mut builder = Builder {
        events: events.peekable(),
        masked: &masked,
        first_gap: marks.gaps.len(),
        first_blank: marks.blanks.len(),
        has_paragraph: false,
        context,
        references,
        unbalanced: Vec::new(),
        leftover: Leftover::new(&masked.text),
        findings,
    };
    let blocks = builder.blocks();
    marks.unbalanced.append(&mut builder.unbalanced);
    builder.leftover.tell(masked.offset, builder.findings);
    marks.gaps.extend(masked.gaps);
    marks.blanks.extend(masked.blanks);
    blocks
}

/// Drops the beginnings and ends of containers that stand too deep, keeping what is in them.
struct Shallow<I> {
    events: I,
    depth: usize,
}

impl<I> Shallow<I> {
    fn new(events: I) -> Self {
        Self { events, depth: 0 }
    }
}

fn is_container_end(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::FootnoteDefinition
    )
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Iterator for Shallow<I> {
    type Item = (Event<'a>, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let (event, range) = self.events.next()?;
            let keep = match &event {
                Event::Start(tag) if is_container_end(tag.to_end()) => {
                    self.depth += 1;
                    self.depth <= DEEPEST
                }
                Event::End(end) if is_container_end(*end) => {
                    self.depth -= 1;
                    self.depth < DEEPEST
                }
                _ => true,
            };
            if keep {
                return Some((event, range));
            }
        }
    }
}

struct Builder<'a, 'f, I: Iterator<Item = (Event<'a>, Range<usize>)>> {
    events: std::iter::Peekable<I>,
    masked: &'a Masked<'a>,
    first_gap: usize,
    first_blank: usize,
    /// The blocks just read hold a paragraph that is marked as one: in a tight list they do not.
    has_paragraph: bool,
    context: Context,
    references: &'a References,
    /// Those of [`Marks::unbalanced`] found so far.
    unbalanced: Vec<Span>,
    leftover: Leftover<'a>,
    findings: &'f mut Findings,
}

impl<'a, I: Iterator<Item = (Event<'a>, Range<usize>)>> Builder<'a, '_, I> {
    fn span(&self, range: &Range<usize>) -> Span {
        let trimmed = self.masked.text[range.clone()].trim_end().len();
        Span::new(range.start, range.start + trimmed).shifted(self.masked.offset)
    }

    /// Blocks up to the end of the container they stand in; its end is not taken.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut has_paragraph = false;
        while let Some((event, range)) = self.events.peek() {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if !is_inline(tag) => {
                    let (event, range) = self.events.next().expect("it was peeked at");
                    let Event::Start(tag) = event else {
                        unreachable!("it was matched as a start");
                    };
                    has_paragraph |= matches!(tag, Tag::Paragraph);
                    self.block(tag, &range, &mut blocks);
                }
                Event::Rule => {
                    let range = range.clone();
                    self.events.next();
                    blocks.push(Block { kind: BlockKind::Divider, span: self.span(&range) });
                }
                _ => {
                    // Text without a paragraph: the item of a tight list.
                    let start = range.start;
                    let (inlines, end) = self.inlines(start);
                    let span = self.span(&(start..end.max(start)));
                    blocks.push(Block { kind: BlockKind::Paragraph(inlines), span });
                }
            }
        }
        self.has_paragraph = has_paragraph;
        blocks
    }

    fn block(&mut self, tag: Tag<'a>, range: &Range<usize>, blocks: &mut Vec<Block>) {
        let span = self.span(range);
        let kind = match tag {
            Tag::Paragraph => BlockKind::Paragraph(self.inlines(range.start).0),
            Tag::Heading { level, .. } => self.heading(level as u8, range),
            Tag::BlockQuote(kind) => {
                let inside = self.blocks();
                match kind.map(note_kind) {
                    Some(kind) => BlockKind::Note(kind, inside),
                    None => BlockKind::Quote(inside),
                }
            }
            Tag::CodeBlock(kind) => self.code(&kind),
            Tag::HtmlBlock => self.html(),
            Tag::List(start) => self.list(start),
            Tag::FootnoteDefinition(label) => BlockKind::Footnote(label.as_ref().into(), self.blocks()),
            Tag::DefinitionList => BlockKind::Definitions(self.definitions()),
            Tag::Table(alignments) => self.table(&alignments),
            // Items and parts of tables and definitions are taken by their parents; what is left here belonged to a
            // container that stood too deep.
            _ => {
                let inside = self.blocks();
                self.events.next();
                blocks.extend(inside);
                return;
            }
        };
        self.events.next();
        blocks.push(Block { kind, span });
    }

    fn heading(&mut self, level: u8, range: &Range<usize>) -> BlockKind {
        let attributes = self
            .masked
            .heading_attributes
            .iter()
            .find(|(at, _)| range.contains(at))
            .map(|(_, attributes)| attributes.clone())
            .unwrap_or_default();
        let source = &self.masked.text[range.clone()];
        if self.context == Context::Worksheet && !source.trim_start().starts_with('#') {
            let underline = source.trim_end().rfind('\n').map_or(0, |at| at + 1);
            let span = Span::new(range.start + underline, range.start + source.trim_end().len());
            self.findings
                .warning(
                    "underline-makes-heading",
                    span.shifted(self.masked.offset),
                    "this line turns the words above it into a heading",
                )
                .label("a line to write on is made of underscores: `____`")
                .help("leave a blank line above for a divider, or begin the heading with `###`");
        }
        BlockKind::Heading(Box::new(Heading { level, content: self.inlines(range.start).0, attributes }))
    }

    fn code(&mut self, kind: &CodeBlockKind<'a>) -> BlockKind {
        let language = match kind {
            CodeBlockKind::Fenced(info) => info.split([' ', ',']).next().unwrap_or_default().to_owned(),
            CodeBlockKind::Indented => String::new(),
        };
        BlockKind::Code(Box::new(Code { language: language.into(), text: self.raw_text().into() }))
    }

    fn raw_text(&mut self) -> String {
        let mut text = String::new();
        while let Some((event, _)) = self.events.next_if(|(event, _)| !matches!(event, Event::End(_))) {
            if let Event::Text(part) = event {
                text.push_str(&part);
            }
        }
        text
    }

    fn html(&mut self) -> BlockKind {
        let mut lines = Vec::new();
        while let Some((event, range)) = self.events.next_if(|(event, _)| !matches!(event, Event::End(_))) {
            if let Event::Text(line) | Event::Html(line) = event {
                lines.push((line, range));
            }
        }
        BlockKind::Html(raw_html(self.masked.source, &self.masked.text, self.masked.offset, lines).into())
    }

    fn list(&mut self, start: Option<u64>) -> BlockKind {
        let mut items = Vec::new();
        let mut tight = true;
        while let Some((event, _)) = self.events.peek() {
            match event {
                Event::Start(Tag::Item) => {
                    let (_, range) = self.events.next().expect("it was peeked at");
                    let (item, loose) = self.item(&range);
                    tight &= !loose;
                    items.push(item);
                    self.events.next();
                }
                Event::End(_) => break,
                // An item whose frame was taken away for standing too deep.
                _ => {
                    let blocks = self.blocks();
                    let span = blocks.first().map(|block| block.span).unwrap_or_default();
                    items.push(ListItem { mark: None, blocks, span });
                }
            }
        }
        BlockKind::List(Box::new(List { start, tight, items }))
    }

    /// An item, and whether it is loose.
    fn item(&mut self, range: &Range<usize>) -> (ListItem, bool) {
        let mut mark = None;
        if let Some((Event::TaskListMarker(done), _)) =
            self.events.next_if(|(event, _)| matches!(event, Event::TaskListMarker(_)))
        {
            mark = Some(square(done));
        }
        let mut blocks = self.blocks();
        let loose = self.has_paragraph;
        mark = mark.or_else(|| take_task_mark(&mut blocks));
        if mark.is_none() && self.context != Context::Prose {
            mark = take_plain_mark(&mut blocks);
        }
        let item = ListItem { mark, blocks, span: self.span(range) };
        (item, loose)
    }

    fn definitions(&mut self) -> Vec<Definition> {
        let mut definitions: Vec<Definition> = Vec::new();
        while let Some((event, _)) = self.events.peek() {
            match event {
                Event::Start(Tag::DefinitionListTitle) => {
                    let (_, range) = self.events.next().expect("it was peeked at");
                    let term = self.inlines(range.start).0;
                    definitions.push(Definition { term, span: self.span(&range), definitions: Vec::new() });
                    self.events.next();
                }
                Event::Start(Tag::DefinitionListDefinition) => {
                    self.events.next();
                    let blocks = self.blocks();
                    if let Some(last) = definitions.last_mut() {
                        last.definitions.push(blocks);
                    }
                    self.events.next();
                }
                _ => break,
            }
        }
        definitions
    }

    fn table(&mut self, alignments: &[cm::Alignment]) -> BlockKind {
        let mut table = Table {
            alignments: alignments.iter().map(|alignment| self::alignment(*alignment)).collect(),
            head: Vec::new(),
            rows: Vec::new(),
        };
        while let Some((event, _)) = self.events.next_if(|(event, _)| !matches!(event, Event::End(TagEnd::Table))) {
            match event {
                Event::Start(Tag::TableHead) => table.head = self.cells(),
                Event::Start(Tag::TableRow) => {
                    let cells = self.cells();
                    table.rows.push(cells);
                }
                _ => {}
            }
        }
        BlockKind::Table(Box::new(table))
    }

    fn cells(&mut self) -> Vec<Cell> {
        let mut cells = Vec::new();
        while let Some((_, range)) = self.events.next_if(|(event, _)| matches!(event, Event::Start(Tag::TableCell))) {
            let content = self.inlines(range.start).0;
            let mut span = self.span(&range);
            // A cell's text, without the spaces behind the bar.
            let text = &self.masked.text[range.clone()];
            if !text.trim().is_empty() {
                span.start += Span::new(0, text.len() - text.trim_start().len()).end;
            }
            cells.push(Cell { content, span });
            self.events.next();
        }
        cells
    }

    /// The inlines of a paragraph, a heading or a cell, and where the last one ends in the masked text.
    fn inlines(&mut self, start: usize) -> (Vec<Inline>, usize) {
        let (inlines, end) = self.inlines_within(start);
        self.leftover.end(end);
        (inlines, end)
    }

    /// Inlines up to an end or a block.
    fn inlines_within(&mut self, start: usize) -> (Vec<Inline>, usize) {
        let mut inlines = Vec::new();
        let mut end = start;
        while let Some((event, range)) = self.events.next_if(|(event, _)| match event {
            Event::End(_) | Event::Rule => false,
            Event::Start(tag) => is_inline(tag),
            _ => true,
        }) {
            end = range.end;
            self.inline(event, &range, &mut inlines);
        }
        if !self.references.footnotes.is_empty() {
            inlines = self.with_footnotes(inlines);
        }
        (inlines, end)
    }

    fn inline(&mut self, event: Event<'a>, range: &Range<usize>, inlines: &mut Vec<Inline>) {
        self.leave(&event, range);
        match event {
            Event::Text(text) => {
                self.tell_unbalanced(range);
                self.text(&text, range, inlines);
            }
            Event::Code(text) => inlines.push(Inline::Code(unmasked(&text).into())),
            Event::InlineMath(source) => inlines.push(self.math(&source, range, false)),
            Event::DisplayMath(source) => inlines.push(self.math(&source, range, true)),
            Event::Html(html) | Event::InlineHtml(html) => {
                let lines = [(html, range.clone())];
                let html = raw_html(self.masked.source, &self.masked.text, self.masked.offset, lines);
                inlines.push(Inline::Html(html.into()));
            }
            Event::FootnoteReference(label) => inlines.push(Inline::FootnoteReference(label.as_ref().into())),
            Event::SoftBreak => inlines.push(Inline::SoftBreak),
            Event::HardBreak => inlines.push(Inline::HardBreak),
            Event::TaskListMarker(done) => {
                inlines.push(Inline::Text(format!("{TASK}{}", if done { "x" } else { " " }).into()));
            }
            Event::Start(tag) => {
                let inside = self.inlines_within(range.start).0;
                self.events.next();
                self.container(tag, inside, range, inlines);
            }
            Event::Rule | Event::End(_) => {}
        }
    }

    /// Notes what is text, and what no text reaches over.
    fn leave(&mut self, event: &Event<'a>, range: &Range<usize>) {
        match event {
            Event::Text(_) => self.leftover.text(range),
            Event::Code(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::Html(_) | Event::InlineHtml(_) => {
                self.leftover.other(range);
            }
            _ => {}
        }
    }

    fn container(&mut self, tag: Tag<'a>, inside: Vec<Inline>, range: &Range<usize>, inlines: &mut Vec<Inline>) {
        inlines.push(match tag {
            Tag::Emphasis => Inline::Emphasis(inside),
            Tag::Strong => Inline::Strong(inside),
            Tag::Strikethrough => Inline::Strikethrough(inside),
            Tag::Link { link_type, dest_url, title, .. } => Inline::Link(Box::new(Link {
                target: match link_type {
                    cm::LinkType::Email => format!("mailto:{dest_url}").into(),
                    _ => dest_url.as_ref().into(),
                },
                title: title.as_ref().into(),
                content: inside,
                span: self.span(range),
            })),
            Tag::Image { dest_url, title, .. } => Inline::Image(Box::new(Image {
                target: dest_url.as_ref().into(),
                caption: caption(&title),
                title: title.as_ref().into(),
                alt: crate::course::body::plain_text(&inside).into(),
                attributes: Attributes::default(),
                span: self.span(range),
            })),
            _ => {
                inlines.extend(inside);
                return;
            }
        });
    }

    fn math(&self, source: &str, range: &Range<usize>, display: bool) -> Inline {
        let signs = if display { 2 } else { 1 };
        let content = range.start + signs..range.start + signs + source.len();
        let is_exact = self.masked.text.get(content.clone()) == Some(source);
        let content = is_exact.then(|| Span::from(content).shifted(self.masked.offset));
        Inline::Math(Box::new(Math { source: unmasked(source).into(), display, span: self.span(range), content }))
    }

    /// Says which halves of a gap stand in a piece of text. What CommonMark took for code or math never comes here.
    fn tell_unbalanced(&mut self, range: &Range<usize>) {
        let all = &self.masked.unbalanced;
        let before = |at: usize| all.partition_point(|mark| (mark.span.start as usize) < at + self.masked.offset);
        for Unbalanced { span, half } in &all[before(range.start)..before(range.end)] {
            let (message, label) = match half {
                Half::Opening => ("this gap is never closed", "`]]` is missing on this line"),
                Half::Closing => ("this gap was never opened", "`[[` is missing before it"),
            };
            self.unbalanced.push(*span);
            self.findings.error("unbalanced-gap", *span, message).label(label).help(
                "a gap stands on one line, as in `[[answer]]`; brackets that are meant as such are `\\[` and `\\]`",
            );
        }
    }

    /// Adds text, joined to the text before it, with gaps and blanks cut out of it.
    fn text(&mut self, text: &str, range: &Range<usize>, inlines: &mut Vec<Inline>) {
        if let Some(rest) = self.image_attributes(range, inlines) {
            return self.text(&self.masked.text[rest.clone()], &rest, inlines);
        }
        if !text.contains([GAP, BLANK]) || text.len() != range.len() {
            return push_text(inlines, text);
        }
        let mut at = 0;
        while at < text.len() {
            let rest = &text[at..];
            let in_file = range.start + at + self.masked.offset;
            if rest.starts_with(GAP) {
                let (index, length) = find_mark(&self.masked.gaps, in_file);
                inlines.push(Inline::Gap(self.first_gap + index));
                at += length;
            } else if rest.starts_with(BLANK) {
                let (index, length) = find_mark(&self.masked.blanks, in_file);
                inlines.push(Inline::Field(self.first_blank + index));
                at += length;
            } else {
                let length = rest.find([GAP, BLANK]).unwrap_or(rest.len());
                push_text(inlines, &rest[..length]);
                at += length;
            }
        }
    }

    /// Takes `{.decorative}` and the like from right behind a picture; where the text goes on behind it is handed back. A sign
    /// such as `_` in a file name cuts the text into several events.
    fn image_attributes(&mut self, range: &Range<usize>, inlines: &mut [Inline]) -> Option<Range<usize>> {
        let Some(Inline::Image(image)) = inlines.last_mut() else {
            return None;
        };
        let line = self.masked.text[range.start..].lines().next()?;
        let (inside, _) = line.strip_prefix('{')?.split_once('}')?;
        if !looks_like_attributes(inside) {
            return None;
        }
        let behind = range.start + inside.len() + 2;
        let mut end = range.end;
        while end < behind
            && let Some((_, next)) = self.events.next_if(|(event, _)| matches!(event, Event::Text(_)))
        {
            end = next.end;
        }
        image.attributes = read_attributes(inside, range.start + 1 + self.masked.offset, self.findings);
        check_attributes(image, self.findings);
        Some(behind.min(end)..end)
    }

    /// Footnote references whose definition stands in another run of the file are still text: finds them.
    fn with_footnotes(&self, inlines: Vec<Inline>) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in inlines {
            let Inline::Text(text) = &inline else {
                out.push(inline);
                continue;
            };
            let mut rest = &**text;
            while let Some((before, label, after)) = footnote_reference(rest) {
                if self.references.footnotes.contains(label) {
                    push_text(&mut out, before);
                    out.push(Inline::FootnoteReference(label.into()));
                } else {
                    push_text(&mut out, &rest[..rest.len() - after.len()]);
                }
                rest = after;
            }
            push_text(&mut out, rest);
        }
        out
    }
}

/// The words of a caption with what is marked in them: emphasis and code. CommonMark takes a title as it stands, so it is
/// read once more. Links in it are words: a title has no place in the file that a finding could point at.
fn caption(title: &str) -> Vec<Inline> {
    // Behind a dot nothing begins a list or a heading.
    let text = format!(".{title}");
    let mut open: Vec<Vec<Inline>> = vec![Vec::new()];
    for event in Parser::new_ext(&text, Options::ENABLE_STRIKETHROUGH) {
        let inline = match event {
            Event::Start(_) => {
                open.push(Vec::new());
                continue;
            }
            Event::End(end) => {
                let inside = open.pop().unwrap_or_default();
                match end {
                    TagEnd::Emphasis => Inline::Emphasis(inside),
                    TagEnd::Strong => Inline::Strong(inside),
                    TagEnd::Strikethrough => Inline::Strikethrough(inside),
                    _ => {
                        open.last_mut().expect("every end has its start").extend(inside);
                        continue;
                    }
                }
            }
            Event::Code(code) => Inline::Code(code.as_ref().into()),
            Event::SoftBreak | Event::HardBreak => Inline::Text(" ".into()),
            Event::Text(text) | Event::InlineHtml(text) => Inline::Text(text.as_ref().into()),
            _ => continue,
        };
        open.last_mut().expect("the last level is never closed").push(inline);
    }
    let mut inlines = open.pop().unwrap_or_default();
    if let Some(Inline::Text(first)) = inlines.first_mut() {
        *first = first.strip_prefix('.').unwrap_or(first).into();
    }
    inlines.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    inlines
}

/// What may stand in the braces behind a picture, a film or a recording.
fn check_attributes(image: &Image, findings: &mut Findings) {
    let (name, known): (&str, &[&str]) = match image.kind() {
        Kind::Picture => ("picture", &[]),
        Kind::Video => ("video", &["captions", "transcript", "poster", "width", "height"]),
        Kind::Audio => ("recording", &["captions", "transcript"]),
        Kind::Outside => ("video on another site", &["transcript", "poster"]),
    };
    known_attributes(&image.attributes, name, known, findings);
    for key in ["width", "height"] {
        number_attribute(&image.attributes, key, findings);
    }
}

/// Stands before the mark of a task until its item takes it; no text from an author can hold it.
const TASK: &str = "\u{1d}";

fn footnote_reference(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once("[^")?;
    let (label, after) = rest.split_once(']')?;
    Some((before, label, after))
}

/// The index of the mark that covers `in_file`, and its length.
fn find_mark(marks: &[Span], in_file: usize) -> (usize, usize) {
    let index = marks.partition_point(|mark| (mark.end as usize) <= in_file);
    let length = marks.get(index).map_or(1, |mark| mark.end as usize - in_file);
    (index, length)
}

/// Code and math show what the author wrote.
fn unmasked(text: &str) -> String {
    text.replace(BLANK, "_")
}

fn push_text(inlines: &mut Vec<Inline>, text: &str) {
    if text.is_empty() {
        return;
    }
    if let Some(Inline::Text(before)) = inlines.last_mut()
        && !before.starts_with(TASK)
    {
        *before = format!("{before}{text}").into();
        return;
    }
    inlines.push(Inline::Text(text.into()));
}

fn square(done: bool) -> Mark {
    Mark { shape: MarkShape::Square, value: if done { MarkValue::Key } else { MarkValue::Empty } }
}

/// Takes the mark that a loose item has inside its first paragraph.
fn take_task_mark(blocks: &mut [Block]) -> Option<Mark> {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = blocks.first_mut() else {
        return None;
    };
    let Some(Inline::Text(text)) = inlines.first() else {
        return None;
    };
    let done = text.strip_prefix(TASK)?.starts_with('x');
    inlines.remove(0);
    Some(square(done))
}

/// Takes `( )`, `(x)` or `(3)` from the beginning of an item's first paragraph; also `[ ]` or `[x]` with nothing behind
/// it, which GitHub does not count as a task.
fn take_plain_mark(blocks: &mut [Block]) -> Option<Mark> {
    let Some(Block { kind: BlockKind::Paragraph(inlines), .. }) = blocks.first_mut() else {
        return None;
    };
    let is_alone = inlines.len() == 1;
    let Some(Inline::Text(text)) = inlines.first_mut() else {
        return None;
    };
    let (mark, rest) = read_mark(text)?;
    if mark.shape != MarkShape::Round && !(is_alone && rest.trim().is_empty()) {
        return None;
    }
    *text = rest.trim_start().into();
    Some(mark)
}

/// The mark at the beginning of `text`, and what follows it: `( )`, `(x)`, `(3)`, `[ ]`, `[x]`.
pub(super) fn read_mark(text: &str) -> Option<(Mark, &str)> {
    let (shape, close) = match text.as_bytes().first()? {
        b'(' => (MarkShape::Round, ')'),
        b'[' => (MarkShape::Square, ']'),
        _ => return None,
    };
    let (inside, rest) = text[1..].split_once(close)?;
    if !(rest.is_empty() || rest.starts_with(char::is_whitespace)) {
        return None;
    }
    let value = match inside.trim() {
        "" if inside.len() <= 1 => MarkValue::Empty,
        "x" | "X" => MarkValue::Key,
        digits if shape == MarkShape::Round && digits.len() <= 3 => MarkValue::Points(digits.parse().ok()?),
        _ => return None,
    };
    Some((Mark { shape, value }, rest))
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

fn note_kind(kind: cm::BlockQuoteKind) -> NoteKind {
    match kind {
        cm::BlockQuoteKind::Note => NoteKind::Note,
        cm::BlockQuoteKind::Tip => NoteKind::Tip,
        cm::BlockQuoteKind::Important => NoteKind::Important,
        cm::BlockQuoteKind::Warning => NoteKind::Warning,
        cm::BlockQuoteKind::Caution => NoteKind::Caution,
    }
}

fn alignment(alignment: cm::Alignment) -> Alignment {
    match alignment {
        cm::Alignment::None => Alignment::None,
        cm::Alignment::Left => Alignment::Left,
        cm::Alignment::Center => Alignment::Center,
        cm::Alignment::Right => Alignment::Right,
    }
}
