//! A lesson's text as a tree: CommonMark and GitHub's additions, and Coursebook's own blocks.
//!
//! The tree says what the author wrote and nothing else: link targets are the author's words, ids are not yet unique.

use super::quiz::{Id, Quiz};
use super::raw_html::RawHtml;
use super::worksheet::{Field, Worksheet, walk_options};
use crate::base::source::ContentHash;
use crate::base::span::{Span, Spanned};
use std::ops::Range;
use std::sync::Arc;

/// One block and where it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub kind: BlockKind,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub enum BlockKind {
    Heading(Box<Heading>),
    Paragraph(Vec<Inline>),
    List(Box<List>),
    Quote(Vec<Block>),
    Note(NoteKind, Vec<Block>),
    Code(Box<Code>),
    Table(Box<Table>),
    Divider,
    Html(Box<RawHtml>),
    Footnote(Box<str>, Vec<Block>),
    Definitions(Vec<Definition>),
    Quiz(Arc<Quiz>),
    Worksheet(Arc<Worksheet>),
    Role(Arc<RoleBlock>),
    /// A block-sized place to write in: an index into the fields of the worksheet (or the question) around it.
    Field(usize),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 1 to 6, as written.
    pub level: u8,
    pub content: Vec<Inline>,
    pub attributes: Attributes,
}

/// `{#id .class key=value}` behind a heading, a picture or the name of a block.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Attributes {
    pub id: Option<Spanned<String>>,
    pub classes: Vec<Spanned<String>>,
    pub pairs: Vec<(Spanned<String>, Spanned<String>)>,
}

impl Attributes {
    pub fn get(&self, key: &str) -> Option<&Spanned<String>> {
        self.pairs.iter().find(|(name, _)| name.value == key).map(|(_, value)| value)
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.classes.iter().any(|written| written.value == class)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// The first number of a numbered list; `None` for bullets.
    pub start: Option<u64>,
    /// No blank line between the items: their paragraphs are shown without gaps.
    pub tight: bool,
    pub items: Vec<ListItem>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// The mark at the item's beginning, `[ ]`, `(x)` and so on; it is not part of the text any more.
    pub mark: Option<Mark>,
    pub blocks: Vec<Block>,
    pub span: Span,
}

/// `( )` pick one, `[ ]` pick any.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub shape: MarkShape,
    pub value: MarkValue,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkShape {
    Round,
    Square,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkValue {
    Empty,
    Key,
    Points(u32),
}

/// GitHub's alerts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

impl NoteKind {
    /// The name that templates and messages use.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Code {
    /// As written behind the fence, such as `rust`; empty for an indented block.
    pub language: Box<str>,
    pub text: Box<str>,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub alignments: Vec<Alignment>,
    pub head: Vec<Cell>,
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cell {
    pub content: Vec<Inline>,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alignment {
    None,
    Left,
    Center,
    Right,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    pub term: Vec<Inline>,
    pub span: Span,
    /// Each definition of the term.
    pub definitions: Vec<Vec<Block>>,
}

impl Code {
    /// Equal for equal code of one language.
    pub fn hash(&self) -> ContentHash {
        ContentHash::of(&[self.language.as_bytes(), self.text.as_bytes()])
    }
}

/// A block fenced by colons that is neither a quiz nor a worksheet.
#[derive(Debug, Clone, PartialEq)]
pub struct RoleBlock {
    pub role: Role,
    pub attributes: Attributes,
    /// Where a commitment's id was made from the text rather than written.
    pub made_id: Option<Id>,
    pub blocks: Vec<Block>,
    /// `commitment`: the places to write in its own words; `Field` blocks and inlines point into them.
    pub fields: Vec<Field>,
    /// The line that opens the block.
    pub opening: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Activity,
    Facilitator,
    Key,
    Answer,
    Example,
    Cards,
    Pair,
    /// A scene, roles to play, and what to watch for.
    Roleplay,
    Commitment,
    Gather,
    Page,
}

impl Role {
    pub const ALL: [Self; 11] = [
        Self::Activity,
        Self::Facilitator,
        Self::Key,
        Self::Answer,
        Self::Example,
        Self::Cards,
        Self::Pair,
        Self::Roleplay,
        Self::Commitment,
        Self::Gather,
        Self::Page,
    ];

    /// The word behind the colons.
    pub fn name(self) -> &'static str {
        match self {
            Self::Activity => "activity",
            Self::Facilitator => "facilitator",
            Self::Key => "key",
            Self::Answer => "answer",
            Self::Example => "example",
            Self::Cards => "cards",
            Self::Pair => "pair",
            Self::Roleplay => "roleplay",
            Self::Commitment => "commitment",
            Self::Gather => "gather",
            Self::Page => "page",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    Text(Box<str>),
    Code(Box<str>),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Strikethrough(Vec<Inline>),
    Link(Box<Link>),
    Image(Box<Image>),
    /// A line end in the source.
    SoftBreak,
    /// A line end that the author asked for.
    HardBreak,
    /// One tag.
    Html(Box<RawHtml>),
    FootnoteReference(Box<str>),
    Math(Box<Math>),
    /// A gap of the question around it: an index into its gaps.
    Gap(usize),
    /// A place to write in, within a line: an index into the fields of the worksheet around it.
    Field(usize),
    /// One cell of a rating grid: row field and option, both as indices.
    FieldOption(usize, usize),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// As written.
    pub target: Box<str>,
    pub title: Box<str>,
    pub content: Vec<Inline>,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Image {
    /// As written.
    pub target: Box<str>,
    /// As written, in quotes behind the target.
    pub title: Box<str>,
    /// The title with its emphasis and code: it stands below the picture that has a paragraph for itself.
    pub caption: Vec<Inline>,
    /// The words for those who do not see the picture.
    pub alt: Box<str>,
    pub attributes: Attributes,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Math {
    /// LaTeX between the dollar signs.
    pub source: Box<str>,
    pub display: bool,
    /// With the dollar signs.
    pub span: Span,
    /// The place of the source; none where its lines stand otherwise in the file, as in a quote.
    pub content: Option<Span>,
}

impl Math {
    /// The place of a part of the source.
    pub fn part(&self, part: &Range<usize>) -> Span {
        self.content.map_or(self.span, |content| Span::from(part.clone()).shifted(content.start as usize))
    }

    /// Whether it has what MathML leaves to style sheets: rows and columns, strokes, and spaces that go back.
    pub fn needs_styles(&self) -> bool {
        [r"\begin", r"\not", r"\cancel", r"\!", r"\neg", "space{-", "kern-", "skip-"]
            .iter()
            .any(|command| self.source.contains(command))
    }
}

/// The words of some inlines without their markup.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_plain_text(inlines, &mut out);
    out
}

fn push_plain_text(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Strikethrough(content) => {
                push_plain_text(content, out);
            }
            Inline::Link(link) => push_plain_text(&link.content, out),
            Inline::Image(image) => out.push_str(&image.alt),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::Math(math) => out.push_str(&math.source),
            Inline::Html(_)
            | Inline::FootnoteReference(_)
            | Inline::Gap(_)
            | Inline::Field(_)
            | Inline::FieldOption(..) => {}
        }
    }
}

/// The words of some blocks without their markup, a space between blocks.
pub fn blocks_text(blocks: &[Block]) -> String {
    let mut out = String::new();
    walk_inlines(blocks, Inside::Everything, &mut |inlines| {
        if !out.is_empty() {
            out.push(' ');
        }
        push_plain_text(inlines, &mut out);
    });
    out
}

/// How deep a walk goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Inside {
    /// Facilitator blocks too.
    Everything,
    /// Not into facilitator blocks: what learners see.
    LearnersOnly,
}

/// Calls `visit` for every block, parents first, those of quizzes and worksheets included.
pub fn walk_blocks<'a>(blocks: &'a [Block], inside: Inside, visit: &mut dyn FnMut(&'a Block)) {
    for block in blocks {
        if inside == Inside::LearnersOnly
            && matches!(&block.kind, BlockKind::Role(role) if role.role == Role::Facilitator)
        {
            continue;
        }
        visit(block);
        match &block.kind {
            BlockKind::Quote(blocks) | BlockKind::Note(_, blocks) | BlockKind::Footnote(_, blocks) => {
                walk_blocks(blocks, inside, visit);
            }
            BlockKind::List(list) => {
                for item in &list.items {
                    walk_blocks(&item.blocks, inside, visit);
                }
            }
            BlockKind::Definitions(definitions) => {
                for blocks in definitions.iter().flat_map(|definition| &definition.definitions) {
                    walk_blocks(blocks, inside, visit);
                }
            }
            BlockKind::Quiz(quiz) => {
                quiz.walk_prose(&mut |blocks| walk_blocks(blocks, inside, visit));
            }
            BlockKind::Worksheet(worksheet) => walk_blocks(&worksheet.blocks, inside, visit),
            BlockKind::Role(role) => walk_blocks(&role.blocks, inside, visit),
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Code(_)
            | BlockKind::Table(_)
            | BlockKind::Divider
            | BlockKind::Html(_)
            | BlockKind::Field(_) => {}
        }
    }
}

/// Calls `change` for every block, parents first, in the order of [`walk_blocks`].
pub fn walk_blocks_mut(blocks: &mut [Block], change: &mut dyn FnMut(&mut Block)) {
    for block in blocks {
        change(block);
        match &mut block.kind {
            BlockKind::Quote(blocks) | BlockKind::Note(_, blocks) | BlockKind::Footnote(_, blocks) => {
                walk_blocks_mut(blocks, change);
            }
            BlockKind::List(list) => {
                list.items.iter_mut().for_each(|item| walk_blocks_mut(&mut item.blocks, change));
            }
            BlockKind::Definitions(definitions) => {
                let all = definitions.iter_mut().flat_map(|definition| &mut definition.definitions);
                all.for_each(|blocks| walk_blocks_mut(blocks, change));
            }
            BlockKind::Quiz(quiz) => Arc::make_mut(quiz).walk_prose_mut(&mut |blocks| walk_blocks_mut(blocks, change)),
            BlockKind::Worksheet(worksheet) => walk_blocks_mut(&mut Arc::make_mut(worksheet).blocks, change),
            BlockKind::Role(role) => walk_blocks_mut(&mut Arc::make_mut(role).blocks, change),
            BlockKind::Heading(_)
            | BlockKind::Paragraph(_)
            | BlockKind::Code(_)
            | BlockKind::Table(_)
            | BlockKind::Divider
            | BlockKind::Html(_)
            | BlockKind::Field(_) => {}
        }
    }
}

/// Calls `visit` for all raw HTML below `blocks`.
pub fn walk_html<'a>(blocks: &'a [Block], inside: Inside, visit: &mut dyn FnMut(&'a RawHtml)) {
    walk_blocks(blocks, inside, &mut |block| {
        if let BlockKind::Html(html) = &block.kind {
            visit(html);
        }
    });
    walk_inlines(blocks, inside, &mut |inlines| {
        walk_inline(inlines, &mut |inline| {
            if let Inline::Html(html) = inline {
                visit(html);
            }
        });
    });
}

/// Calls `visit` for every run of inlines below `blocks`: paragraphs, headings, cells, terms, stems, options.
pub fn walk_inlines<'a>(blocks: &'a [Block], inside: Inside, visit: &mut dyn FnMut(&'a [Inline])) {
    walk_blocks(blocks, inside, &mut |block| match &block.kind {
        BlockKind::Heading(heading) => visit(&heading.content),
        BlockKind::Paragraph(inlines) => visit(inlines),
        BlockKind::Table(table) => {
            for cell in table.head.iter().chain(table.rows.iter().flatten()) {
                visit(&cell.content);
            }
        }
        BlockKind::Definitions(definitions) => {
            for definition in definitions {
                visit(&definition.term);
            }
        }
        BlockKind::Quiz(quiz) => quiz.walk_inlines(visit),
        BlockKind::Worksheet(worksheet) => worksheet.walk_inlines(visit),
        BlockKind::Role(role) => walk_options(&role.fields, visit),
        _ => {}
    });
}

/// Calls `visit` for every inline, parents first.
pub fn walk_inline<'a>(inlines: &'a [Inline], visit: &mut dyn FnMut(&'a Inline)) {
    for inline in inlines {
        visit(inline);
        match inline {
            Inline::Emphasis(content) | Inline::Strong(content) | Inline::Strikethrough(content) => {
                walk_inline(content, visit);
            }
            Inline::Link(link) => walk_inline(&link.content, visit),
            _ => {}
        }
    }
}
