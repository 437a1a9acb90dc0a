//! A `worksheet` block becomes a sheet: its text, and one list of fields that the text points into.

use super::attributes::{looks_like_attributes, read_attributes};
use super::directive::{Fenced, FencedName, Part};
use super::lesson::{BlockReader, known_attributes, make_id, number_attribute, role_block, yes_or_no};
use super::markdown::{Marks, read_blocks, read_mark};
use super::mask::Context;
use crate::base::slug::{UniqueNames, short_slug};
use crate::base::span::Span;
use crate::course::body::{
    Block, BlockKind, Cell, Definition, Inline, List, ListItem, MarkShape, Role, Table, blocks_text, plain_text,
};
use crate::course::worksheet::{BoxHeight, Field, FieldKind, FieldOption, Worksheet};
use std::ops::Range;
use std::sync::Arc;

const ATTRIBUTES: [&str; 3] = ["pages", "per-page", "landscape"];

/// Reads a `worksheet` block.
pub(super) fn read_worksheet(fenced: Fenced, reader: &mut BlockReader<'_>) -> Worksheet {
    known_attributes(&fenced.attributes, "worksheet", &ATTRIBUTES, reader.findings);
    let pages = number_attribute(&fenced.attributes, "pages", reader.findings);
    let per_page = number_attribute(&fenced.attributes, "per-page", reader.findings);
    let landscape = fenced.attributes.has_class("landscape")
        || yes_or_no(&fenced.attributes, "landscape", reader.findings).unwrap_or(false);
    let mut sheet = SheetBuilder::new(reader);
    let mut blocks = sheet.parts(fenced.parts);
    let fields = sheet.fields;
    let title = take_title(&mut blocks);
    let title_text = plain_text(&title);
    let made = match short_slug(&title_text, 5) {
        words if words.is_empty() => "worksheet".to_owned(),
        words => words,
    };
    let id = make_id(&fenced.attributes, fenced.opening, &format!("{}-{made}", reader.slug), reader);
    if fields.is_empty() {
        reader
            .findings
            .warning("worksheet-without-fields", fenced.opening, "this worksheet has nothing to fill in")
            .label("no blank, line, box or list of choices was found in it")
            .help("write `____` for a line to write on, `( )` to pick one, `[ ]` to pick any");
    }
    Worksheet { id, title, blocks, fields, landscape, pages, per_page, opening: fenced.opening }
}

/// Reads the words of a `commitment`: a mark to write or to choose means in them what it means on a sheet.
pub(super) fn read_commitment(parts: Vec<Part>, reader: &mut BlockReader<'_>) -> (Vec<Block>, Vec<Field>) {
    let mut sheet = SheetBuilder::new(reader);
    let mut blocks = Vec::new();
    for part in parts {
        match part {
            Part::Text(range) => sheet.text(range, &mut blocks),
            Part::Fenced(fenced) => sheet.reader.fenced(fenced, &mut blocks),
        }
    }
    (blocks, sheet.fields)
}

/// The sheet's first heading, where it begins with one.
fn take_title(blocks: &mut Vec<Block>) -> Vec<Inline> {
    if !matches!(blocks.first(), Some(Block { kind: BlockKind::Heading(_), .. })) {
        return Vec::new();
    }
    match blocks.remove(0).kind {
        BlockKind::Heading(heading) => heading.content,
        _ => unreachable!("it was matched as a heading"),
    }
}

struct SheetBuilder<'r, 'a> {
    reader: &'r mut BlockReader<'a>,
    marks: Marks,
    fields: Vec<Field>,
    names: UniqueNames,
    /// The words that stand before the next field: they name it. Words that named a field already are used up.
    words: String,
    /// The last heading, for a field without words of its own.
    heading: String,
}

/// What one line of a paragraph is.
enum LineKind {
    Text,
    /// Nothing but blanks, perhaps with attributes behind them.
    Rule,
    /// Words, then a blank with attributes, as in `Why? ____ {lines=3}`.
    WordsAndRule,
    Scale,
}

impl<'r, 'a> SheetBuilder<'r, 'a> {
    fn new(reader: &'r mut BlockReader<'a>) -> Self {
        Self {
            reader,
            marks: Marks::default(),
            fields: Vec::new(),
            names: UniqueNames::default(),
            words: String::new(),
            heading: String::new(),
        }
    }

    fn parts(&mut self, parts: Vec<Part>) -> Vec<Block> {
        let mut blocks = Vec::new();
        for part in parts {
            match part {
                Part::Text(range) => self.text(range, &mut blocks),
                Part::Fenced(fenced) => self.fenced(fenced, &mut blocks),
            }
        }
        blocks
    }

    fn text(&mut self, range: Range<usize>, blocks: &mut Vec<Block>) {
        let read = read_blocks(self.reader.file, range, Context::Worksheet, &mut self.marks, self.reader.findings);
        for block in read {
            self.block(block, blocks);
        }
    }

    fn fenced(&mut self, mut fenced: Fenced, blocks: &mut Vec<Block>) {
        let span = Span::from(fenced.whole.clone());
        let parts = std::mem::take(&mut fenced.parts);
        match fenced.name {
            FencedName::Role(role @ (Role::Facilitator | Role::Commitment | Role::Gather)) => {
                self.reader
                    .findings
                    .error(
                        "block-in-worksheet",
                        fenced.opening,
                        format!("`{}` cannot stand inside a worksheet", role.name()),
                    )
                    .label("a sheet is filled and printed as one piece")
                    .help("put this block before the worksheet begins, or behind its closing line");
            }
            FencedName::Role(role) => {
                let inside = self.parts(parts);
                let role = role_block(role, fenced, inside, self.reader);
                blocks.push(Block { kind: BlockKind::Role(Arc::new(role)), span });
            }
            FencedName::Unknown => blocks.extend(self.parts(parts)),
            FencedName::Quiz | FencedName::Worksheet => {
                self.reader
                    .findings
                    .error(
                        "block-in-worksheet",
                        fenced.opening,
                        "a quiz or a worksheet cannot stand inside a worksheet",
                    )
                    .label("close the worksheet first")
                    .help("write the closing line of colons of the worksheet above this line");
                blocks.extend(self.parts(parts));
            }
        }
    }

    fn blocks(&mut self, blocks: Vec<Block>) -> Vec<Block> {
        let mut out = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, &mut out);
        }
        out
    }

    fn block(&mut self, block: Block, out: &mut Vec<Block>) {
        let span = block.span;
        let kind = match block.kind {
            BlockKind::Paragraph(inlines) => return self.paragraph(inlines, span, out),
            BlockKind::List(list) => return self.list(*list, span, out),
            BlockKind::Table(table) => self.table(*table),
            BlockKind::Definitions(definitions) => {
                BlockKind::Definitions(definitions.into_iter().map(|entry| self.definition(entry)).collect())
            }
            BlockKind::Quote(blocks) => BlockKind::Quote(self.blocks(blocks)),
            BlockKind::Note(kind, blocks) => BlockKind::Note(kind, self.blocks(blocks)),
            BlockKind::Heading(heading) => {
                self.heading = plain_text(&heading.content);
                self.words.clear();
                BlockKind::Heading(heading)
            }
            other => other,
        };
        out.push(Block { kind, span });
    }

    fn paragraph(&mut self, inlines: Vec<Inline>, span: Span, out: &mut Vec<Block>) {
        let mut text: Vec<Inline> = Vec::new();
        let mut lines = split_lines(inlines).into_iter().peekable();
        while let Some(line) = lines.next() {
            match line_kind(&line) {
                LineKind::Text => {
                    if !text.is_empty() {
                        text.push(Inline::SoftBreak);
                    }
                    text.extend(line);
                }
                LineKind::Rule => {
                    self.end_text(&mut text, span, out);
                    let mut rules = vec![line];
                    while let Some(next) = lines.next_if(|line| matches!(line_kind(line), LineKind::Rule)) {
                        rules.push(next);
                    }
                    self.rules(&rules, span, out);
                }
                LineKind::WordsAndRule => {
                    let at = line
                        .iter()
                        .rposition(|inline| matches!(inline, Inline::Field(_)))
                        .expect("a line with a rule has a blank");
                    let mut words = line;
                    let rule = words.split_off(at);
                    text.extend(words);
                    self.end_text(&mut text, span, out);
                    self.rules(&[rule], span, out);
                }
                LineKind::Scale => {
                    self.end_text(&mut text, span, out);
                    self.scale(&line, span, out);
                }
            }
        }
        self.end_text(&mut text, span, out);
    }

    /// Lays down the words gathered so far as a paragraph with its inline blanks.
    fn end_text(&mut self, text: &mut Vec<Inline>, span: Span, out: &mut Vec<Block>) {
        if text.is_empty() {
            return;
        }
        let mut before = String::new();
        let inlines = self.inlines(std::mem::take(text), &mut before, span);
        self.words = match inlines.iter().any(|inline| matches!(inline, Inline::Field(_))) {
            true => String::new(),
            false => plain_text(&inlines).trim().to_owned(),
        };
        out.push(Block { kind: BlockKind::Paragraph(inlines), span });
    }

    /// Replaces raw blanks by fields named by the words before them.
    fn inlines(&mut self, inlines: Vec<Inline>, before: &mut String, span: Span) -> Vec<Inline> {
        let mut out = Vec::with_capacity(inlines.len());
        for inline in inlines {
            out.push(match inline {
                Inline::Field(blank) => {
                    let blank_span = self.marks.blanks.get(blank).copied().unwrap_or(span);
                    let label = self.label(before);
                    before.clear();
                    let width = blank_span.range().len();
                    Inline::Field(self.field(label, LabelHidden::No, FieldKind::Blank { width }, blank_span))
                }
                Inline::Emphasis(inside) => Inline::Emphasis(self.inlines(inside, before, span)),
                Inline::Strong(inside) => Inline::Strong(self.inlines(inside, before, span)),
                Inline::Strikethrough(inside) => Inline::Strikethrough(self.inlines(inside, before, span)),
                other => {
                    before.push_str(&plain_text(std::slice::from_ref(&other)));
                    other
                }
            });
        }
        out
    }

    /// The last words of `before`, from the beginning of their sentence; else the words above.
    fn label(&self, before: &str) -> String {
        let sentence = before.rsplit(SENTENCE_ENDS).find(|part| !part.trim().is_empty());
        let words = without_lead(sentence.unwrap_or_default());
        if words.is_empty() { self.words_above() } else { words.to_owned() }
    }

    fn words_above(&self) -> String {
        let near = [&self.words, &self.heading].into_iter().map(|words| without_colon(words));
        near.filter(|words| !words.is_empty()).map(str::to_owned).next().unwrap_or_else(|| "Your answer".to_owned())
    }

    fn field(&mut self, label: String, hidden: LabelHidden, kind: FieldKind, span: Span) -> usize {
        let wanted = match short_slug(&label, 5) {
            words if words.is_empty() => kind.name().to_owned(),
            words => words,
        };
        self.fields.push(Field {
            id: self.names.take(&wanted),
            label,
            label_hidden: hidden == LabelHidden::Yes,
            kind,
            span,
        });
        self.fields.len() - 1
    }

    fn block_field(&mut self, label: String, hidden: LabelHidden, kind: FieldKind, span: Span, out: &mut Vec<Block>) {
        let index = self.field(label, hidden, kind, span);
        self.words.clear();
        out.push(Block { kind: BlockKind::Field(index), span });
    }

    /// Lines to write on, or an open box.
    fn rules(&mut self, rules: &[Vec<Inline>], span: Span, out: &mut Vec<Block>) {
        let attributes = rules.iter().find_map(|rule| rule_attributes(rule));
        let first = rules[0].iter().find_map(|inline| match inline {
            Inline::Field(blank) => self.marks.blanks.get(*blank).copied(),
            _ => None,
        });
        let span = first.unwrap_or(span);
        let kind = match attributes {
            Some(written) => self.rule_kind(&written, rules.len(), span),
            None => FieldKind::Lines { count: rules.len() },
        };
        let label = self.words_above();
        self.block_field(label, LabelHidden::Yes, kind, span, out);
    }

    fn rule_kind(&mut self, written: &str, rules: usize, span: Span) -> FieldKind {
        let offset = self.reader.file.text[span.end as usize..]
            .find('{')
            .map_or(span.end as usize, |at| span.end as usize + at + 1);
        let attributes = read_attributes(written, offset, self.reader.findings);
        known_attributes(&attributes, "line to write on", &["lines", "space"], self.reader.findings);
        let draw = attributes.has_class("draw");
        if let Some(space) = attributes.get("space") {
            let Some(height) = read_height(&space.value) else {
                self.reader
                    .findings
                    .error("wrong-type", space.span, format!("`space={}` is not a height", space.value))
                    .label("expected `5cm`, `40mm` or `rest`");
                return FieldKind::Lines { count: rules };
            };
            return FieldKind::Box { height, draw };
        }
        if draw {
            return FieldKind::Box { height: BoxHeight::Millimetres(50), draw };
        }
        let count = number_attribute(&attributes, "lines", self.reader.findings);
        FieldKind::Lines { count: count.map_or(rules, |count| count as usize).clamp(1, 60) }
    }

    /// `How clear is this?  unclear ( ) 1 ( ) 2 ( ) 3 clear`
    fn scale(&mut self, line: &[Inline], span: Span, out: &mut Vec<Block>) {
        let text = plain_text(line);
        let pieces: Vec<&str> = text.split("( )").collect();
        let (label, low) = split_label(pieces[0]);
        let mut points: Vec<String> = pieces[1..].iter().map(|piece| piece.trim().to_owned()).collect();
        let last = points.pop().unwrap_or_default();
        let single_words = points.iter().all(|point| !point.contains(' '));
        let (last, high) = match last.split_once(' ') {
            Some((point, high)) if single_words => (point.to_owned(), high.trim().to_owned()),
            _ => (last, String::new()),
        };
        points.push(last);
        let options = points
            .into_iter()
            .enumerate()
            .map(|(index, point)| FieldOption {
                id: (index + 1).to_string(),
                content: vec![Inline::Text(point.into())],
            })
            .collect();
        let (label, hidden) = match label {
            "" => (self.words_above(), LabelHidden::Yes),
            label => (label.to_owned(), LabelHidden::No),
        };
        let kind = FieldKind::Scale { low: low.to_owned(), high, options };
        self.block_field(label, hidden, kind, span, out);
    }

    fn list(&mut self, list: List, span: Span, out: &mut Vec<Block>) {
        if list.items.iter().any(|item| item.mark.is_some()) {
            return self.marked(list.items, out);
        }
        let only_blanks = list.start.is_some() && list.items.iter().all(|item| is_only_blank(&item.blocks));
        if only_blanks {
            let places = list.items.len();
            let label = self.words_above();
            return self.block_field(label, LabelHidden::Yes, FieldKind::Ranking { places }, span, out);
        }
        let items = list.items.into_iter().map(|mut item| {
            item.blocks = self.blocks(item.blocks);
            item
        });
        let items = items.collect();
        out.push(Block { kind: BlockKind::List(Box::new(List { items, ..list })), span });
    }

    /// Options. To CommonMark two lists of dashes right below each other are one: where the shape of the marks changes, a
    /// new choice begins.
    fn marked(&mut self, items: Vec<ListItem>, out: &mut Vec<Block>) {
        let mut shape = None;
        let mut run: Vec<ListItem> = Vec::new();
        for item in items {
            let own = item.mark.map(|mark| mark.shape);
            if let (Some(before), Some(now)) = (shape, own)
                && before != now
            {
                self.choices(std::mem::take(&mut run), before, out);
            }
            shape = own.or(shape);
            run.push(item);
        }
        self.choices(run, shape.unwrap_or(MarkShape::Round), out);
    }

    fn choices(&mut self, items: Vec<ListItem>, shape: MarkShape, out: &mut Vec<Block>) {
        let first = items.first().map(|item| item.span.start).unwrap_or_default();
        let span = Span { start: first, end: items.last().map_or(first, |item| item.span.end) };
        let label = self.words_above();
        let mut names = UniqueNames::default();
        let mut options = Vec::new();
        // The list takes its place among the fields before the blanks inside its options do.
        let index = self.field(label, LabelHidden::Yes, FieldKind::PickAny(Vec::new()), span);
        for item in items {
            let content = item.blocks.into_iter().flat_map(|block| match block.kind {
                BlockKind::Paragraph(inlines) => inlines,
                other => vec![Inline::Text(blocks_text(&[Block { kind: other, span }]).into())],
            });
            let content = self.inlines(content.collect(), &mut String::new(), item.span);
            let id = match short_slug(&plain_text(&content), 5) {
                words if words.is_empty() => "option".to_owned(),
                words => words,
            };
            options.push(FieldOption { id: names.take(&id), content });
        }
        self.words.clear();
        self.fields[index].kind = match shape {
            MarkShape::Round => FieldKind::PickOne(options),
            MarkShape::Square => FieldKind::PickAny(options),
        };
        out.push(Block { kind: BlockKind::Field(index), span });
    }

    fn table(&mut self, mut table: Table) -> BlockKind {
        let heads: Vec<String> = table.head.iter().map(|cell| plain_text(&cell.content).trim().to_owned()).collect();
        let columns: Vec<&[Inline]> = table.head.iter().map(|cell| cell.content.as_slice()).collect();
        let columns: Vec<Vec<Inline>> = columns.into_iter().map(<[Inline]>::to_vec).collect();
        for (number, row) in table.rows.iter_mut().enumerate() {
            let name = row.first().map(|cell| plain_text(&cell.content).trim().to_owned()).unwrap_or_default();
            if row.iter().any(|cell| cell_mark(cell).is_some()) {
                self.rating_row(row, &columns, &name);
                continue;
            }
            for (column, cell) in row.iter_mut().enumerate() {
                let head = heads.get(column).map_or("", String::as_str);
                if is_blank_cell(cell) {
                    let label = match (name.as_str(), head) {
                        ("", "") => format!("{} {}", self.words_above(), number + 1),
                        ("", head) => format!("{head} {}", number + 1),
                        (name, "") => name.to_owned(),
                        (name, head) => format!("{name}: {head}"),
                    };
                    let index = self.field(label, LabelHidden::Yes, FieldKind::Cell, cell.span);
                    cell.content = vec![Inline::Field(index)];
                } else {
                    let content = std::mem::take(&mut cell.content);
                    cell.content = self.inlines(content, &mut String::new(), cell.span);
                }
            }
        }
        BlockKind::Table(Box::new(table))
    }

    fn rating_row(&mut self, row: &mut [Cell], columns: &[Vec<Inline>], name: &str) {
        let shape = row.iter().find_map(cell_mark).unwrap_or(MarkShape::Round);
        let label = if name.is_empty() { self.words_above() } else { name.to_owned() };
        let marked: Vec<usize> = (0..row.len()).filter(|column| cell_mark(&row[*column]).is_some()).collect();
        let options = marked
            .iter()
            .map(|column| FieldOption {
                id: (column + 1).to_string(),
                content: columns.get(*column).cloned().unwrap_or_default(),
            })
            .collect();
        let several = shape == MarkShape::Square;
        let span = row[0].span;
        let index = self.field(label, LabelHidden::Yes, FieldKind::Row { options, several }, span);
        for (option, column) in marked.into_iter().enumerate() {
            row[column].content = vec![Inline::FieldOption(index, option)];
        }
        for (column, cell) in row.iter_mut().enumerate().skip(1) {
            if is_blank_cell(cell) {
                let head = columns.get(column).map(|head| plain_text(head)).unwrap_or_default();
                let label = if head.trim().is_empty() { name.to_owned() } else { format!("{name}: {}", head.trim()) };
                let index = self.field(label, LabelHidden::Yes, FieldKind::Cell, cell.span);
                cell.content = vec![Inline::Field(index)];
            }
        }
    }

    fn definition(&mut self, entry: Definition) -> Definition {
        self.words = plain_text(&entry.term);
        let words = self.words.clone();
        let definitions = entry
            .definitions
            .into_iter()
            .map(|blocks| {
                self.words.clone_from(&words);
                self.blocks(blocks)
            })
            .collect();
        Definition { definitions, ..entry }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LabelHidden {
    Yes,
    No,
}

fn split_lines(inlines: Vec<Inline>) -> Vec<Vec<Inline>> {
    let mut lines = vec![Vec::new()];
    for inline in inlines {
        if matches!(inline, Inline::SoftBreak | Inline::HardBreak) {
            lines.push(Vec::new());
        } else {
            lines.last_mut().expect("there is always a line").push(inline);
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn line_kind(line: &[Inline]) -> LineKind {
    let has_blank = line.iter().any(|inline| matches!(inline, Inline::Field(_)));
    if has_blank {
        let only_blanks = line.iter().all(|inline| match inline {
            Inline::Field(_) => true,
            Inline::Text(text) => text.trim().is_empty() || text_attributes(text).is_some(),
            _ => false,
        });
        if only_blanks {
            return LineKind::Rule;
        }
        if rule_attributes(line).is_some() {
            return LineKind::WordsAndRule;
        }
        return LineKind::Text;
    }
    match plain_text(line).matches("( )").count() {
        0 | 1 => LineKind::Text,
        _ => LineKind::Scale,
    }
}

/// What stands in the braces behind the last blank of a line.
fn rule_attributes(line: &[Inline]) -> Option<String> {
    match line {
        [.., Inline::Field(_), Inline::Text(text)] => text_attributes(text).map(str::to_owned),
        _ => None,
    }
}

fn text_attributes(text: &str) -> Option<&str> {
    let inside = text.trim().strip_prefix('{')?.strip_suffix('}')?;
    looks_like_attributes(inside).then_some(inside)
}

/// The words of a scale's line before its first circle: the question, then what stands at the low end.
fn split_label(before: &str) -> (&str, &str) {
    let before = before.trim_start();
    let end = ["?", ":", ". ", "!", "  ", "？", "：", "。", "！", "؟"]
        .iter()
        .filter_map(|mark| before.rfind(mark).map(|at| at + mark.trim_end().len()))
        .max();
    match end {
        Some(end) => (without_colon(&before[..end]), before[end..].trim()),
        None => ("", before.trim()),
    }
}

/// What ends a sentence, in Latin, Chinese, Japanese and Arabic script.
const SENTENCE_ENDS: [char; 10] = ['.', '?', '!', ';', '。', '？', '！', '；', '؟', '؛'];

fn without_colon(words: &str) -> &str {
    words.trim().trim_end_matches([':', '：']).trim()
}

/// Words without the sign that leads from them to a blank.
fn without_lead(words: &str) -> &str {
    words.trim().trim_end_matches([':', '-', '–', ',', '(', '：', '、', '，', '（', '،']).trim()
}

/// Reads `5cm`, `40mm` or `rest`; boxes are between 5 mm and 25 cm high.
fn read_height(text: &str) -> Option<BoxHeight> {
    if text == "rest" {
        return Some(BoxHeight::Rest);
    }
    let (number, scale) = match text.strip_suffix("cm") {
        Some(number) => (number, 10.0),
        None => (text.strip_suffix("mm")?, 1.0),
    };
    let millimetres = number.trim().parse::<f64>().ok()? * scale;
    // The range makes the conversion exact enough: no sheet of paper is higher.
    (5.0..=250.0).contains(&millimetres).then_some(BoxHeight::Millimetres(millimetres.round() as u32))
}

fn is_only_blank(blocks: &[Block]) -> bool {
    match blocks {
        [Block { kind: BlockKind::Paragraph(inlines), .. }] => inlines_are_blank(inlines),
        _ => false,
    }
}

fn inlines_are_blank(inlines: &[Inline]) -> bool {
    inlines.iter().any(|inline| matches!(inline, Inline::Field(_)))
        && inlines.iter().all(|inline| match inline {
            Inline::Field(_) => true,
            Inline::Text(text) => text.trim().is_empty(),
            _ => false,
        })
}

fn is_blank_cell(cell: &Cell) -> bool {
    cell.content.is_empty() || inlines_are_blank(&cell.content)
}

/// The shape of the mark that is all there is in a cell.
pub(super) fn cell_mark(cell: &Cell) -> Option<MarkShape> {
    let text = plain_text(&cell.content);
    let (mark, rest) = read_mark(text.trim())?;
    rest.trim().is_empty().then_some(mark.shape)
}
