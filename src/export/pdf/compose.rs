//! A lesson's body becomes blocks for paper: the same fields, ids, labels, order and numbers as on the screen.

use super::document::{Block, Choice, Entry, Field, Item, Part, PartKind, Picture, Run, Spot, SpotKind, Text, Titled};
use super::pictures::Pictures;
use crate::base::diagnostic::Diagnostic;
use crate::course::body::{
    self, Alignment, BlockKind, Definition, Image, Inline, Inside, Link, List, MarkValue, Math, NoteKind, Role,
    RoleBlock, plain_text, walk_blocks,
};
use crate::course::course::{Course, LinkTable, Target};
use crate::course::lesson::ParsedLesson;
use crate::course::media::Kind;
use crate::course::roleplay::{RoleplayParts, materials_text, observed};
use crate::course::worksheet::{self, BoxHeight, FieldKind, FieldOption, Worksheet};
use crate::render;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// How often an observer saw something: the option's id and the message of its word.
const OBSERVED: [(&str, &str); 3] = [("not", "observe-not-seen"), ("once", "observe-once"), ("often", "observe-often")];

/// Pictures no smaller than this many dots are printed at 150 dots an inch, smaller ones as on a screen: 96.
const DENSE: u32 = 600;

/// What every text of a course is composed with.
#[derive(Clone, Copy)]
pub(super) struct Desk<'c> {
    pub(super) course: &'c Course,
    pub(super) pictures: &'c Pictures<'c>,
    /// What is said beside the author's words, in the language of the course.
    pub(super) say: &'c Words,
}

/// Composes text of one file.
pub(super) struct Composer<'c> {
    pub(super) course: &'c Course,
    pub(super) text: &'c ParsedLesson,
    pub(super) say: &'c Words,
    links: Option<&'c LinkTable>,
    pictures: &'c Pictures<'c>,
    /// The level of the title around, and the written levels of the headings open below it: no level is ever skipped.
    level: u8,
    open: Vec<u8>,
    /// The sheet, or the commitment, whose fields are placed.
    sheet: Option<Fields<'c>>,
    /// Where the gaps of the question around stand.
    pub(super) gaps: Vec<Run>,
    footnotes: BTreeMap<&'c str, &'c [body::Block]>,
    pub(super) spots: Vec<Spot>,
    pub(super) found: Vec<Diagnostic>,
}

/// The fields of one sheet or commitment.
#[derive(Debug, Clone, Copy)]
struct Fields<'c> {
    /// Its id, which stands before those of its fields.
    of: &'c str,
    fields: &'c [worksheet::Field],
}

/// What is beside each other in a line.
#[derive(Debug, Clone, Copy, Default)]
struct Style {
    bold: bool,
    italic: bool,
    strike: bool,
}

impl<'c> Composer<'c> {
    /// For the text of one file below a title of `level`.
    pub(super) fn new(Desk { course, pictures, say }: Desk<'c>, text: &'c ParsedLesson, level: u8) -> Self {
        let mut footnotes: BTreeMap<&str, &[body::Block]> = BTreeMap::new();
        walk_blocks(&text.body, Inside::Everything, &mut |block| {
            if let BlockKind::Footnote(label, blocks) = &block.kind {
                footnotes.insert(label, blocks);
            }
        });
        Self {
            links: course.links.get(&text.path),
            course,
            text,
            say,
            pictures,
            level,
            open: Vec::new(),
            sheet: None,
            gaps: Vec::new(),
            footnotes,
            spots: Vec::new(),
            found: Vec::new(),
        }
    }

    /// The level of the heading that text stands under here.
    pub(super) fn current(&self) -> u8 {
        (self.level + u8::try_from(self.open.len()).unwrap_or(6)).min(6)
    }

    /// Composes `inside` below a title of `level`.
    pub(super) fn below<T>(&mut self, level: u8, inside: impl FnOnce(&mut Self) -> T) -> T {
        let before = (self.level, std::mem::take(&mut self.open));
        self.level = level;
        let value = inside(self);
        (self.level, self.open) = before;
        value
    }

    pub(super) fn blocks(&mut self, blocks: &'c [body::Block]) -> Vec<Block> {
        let mut out = Vec::with_capacity(blocks.len());
        for block in blocks {
            self.block(block, &mut out);
        }
        out
    }

    fn block(&mut self, block: &'c body::Block, out: &mut Vec<Block>) {
        out.push(match &block.kind {
            BlockKind::Heading(heading) => {
                self.open.retain(|open| *open < heading.level);
                self.open.push(heading.level);
                let id = heading.attributes.id.as_ref().map(|id| id.value.clone()).unwrap_or_default();
                Block::Heading { level: self.current(), runs: self.runs(&heading.content), id }
            }
            BlockKind::Paragraph(inlines) => match inlines.as_slice() {
                [Inline::Image(image)] => match self.picture(image) {
                    Some(picture) => Block::Picture(picture),
                    None => Block::Paragraph { runs: vec![words(&in_words(image))] },
                },
                inlines => Block::Paragraph { runs: self.runs(inlines) },
            },
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(blocks) => Block::Quote { blocks: self.blocks(blocks) },
            BlockKind::Note(kind, blocks) => self.note(*kind, blocks),
            BlockKind::Code(code) => Block::Code { text: code.text.to_string(), language: code.language.to_string() },
            BlockKind::Table(table) => self.table(table),
            BlockKind::Divider => Block::Divider {},
            BlockKind::Html(html) => {
                let text = render::words_of_html(&html.text);
                if text.is_empty() {
                    return;
                }
                Block::Paragraph { runs: vec![words(&text)] }
            }
            // They stand at the foot of the page that refers to them.
            BlockKind::Footnote(..) => return,
            BlockKind::Definitions(definitions) => self.definitions(definitions),
            BlockKind::Quiz(quiz) => self.quiz(quiz),
            BlockKind::Worksheet(worksheet) => {
                let level = (self.current() + 1).min(6);
                Block::Sheet(Box::new(self.sheet(worksheet, level)))
            }
            BlockKind::Role(role) if role.role == Role::Roleplay => return self.roleplay(role, out),
            BlockKind::Role(role) => self.role(role),
            BlockKind::Field(index) => match self.field(*index) {
                Some(field) => Block::Field(field),
                None => return,
            },
        });
    }

    fn list(&mut self, list: &'c List) -> Block {
        let items = list.items.iter().map(|item| Item {
            done: item.mark.map(|mark| matches!(mark.value, MarkValue::Key)),
            blocks: self.blocks(&item.blocks),
        });
        let items: Vec<Item> = items.collect();
        let tasks = items.iter().any(|item| item.done.is_some());
        Block::List { start: list.start, tight: list.tight, tasks, items }
    }

    fn note(&mut self, kind: NoteKind, blocks: &'c [body::Block]) -> Block {
        let kind = kind.name();
        let title = self.say.with("note-title", &[("kind", kind.into())]);
        Block::Note { kind, title, blocks: self.blocks(blocks) }
    }

    fn table(&mut self, table: &'c body::Table) -> Block {
        let alignments = table.alignments.iter().map(|alignment| match alignment {
            Alignment::None => "none",
            Alignment::Left => "left",
            Alignment::Center => "center",
            Alignment::Right => "right",
        });
        Block::Table {
            alignments: alignments.collect(),
            head: table.head.iter().map(|cell| self.runs(&cell.content)).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(|cell| self.runs(&cell.content)).collect()).collect(),
            named_rows: self.sheet.is_some(),
        }
    }

    fn definitions(&mut self, definitions: &'c [Definition]) -> Block {
        let entries = definitions.iter().map(|definition| Entry {
            term: self.runs(&definition.term),
            definitions: definition.definitions.iter().map(|blocks| self.blocks(blocks)).collect(),
        });
        Block::Definitions { entries: entries.collect(), prompts: self.sheet.is_some() }
    }

    // ---- sheets ----

    /// A sheet with its title at `level`.
    pub(super) fn sheet(&mut self, worksheet: &'c Worksheet, level: u8) -> Part {
        let before = self.sheet.replace(Fields { of: &worksheet.id.text, fields: &worksheet.fields });
        let title = match worksheet.title.as_slice() {
            [] => vec![words(&self.text.title)],
            title => self.runs(title),
        };
        let blocks = self.below(level, |composer| composer.blocks(&worksheet.blocks));
        self.sheet = before;
        Part {
            kind: PartKind::Sheet,
            id: worksheet.id.text.clone(),
            title,
            level,
            landscape: worksheet.landscape,
            per_page: worksheet.per_page.unwrap_or(1),
            blocks,
            ..Part::default()
        }
    }

    /// A field and the id that learners' answers to it are kept by.
    fn at(&self, index: usize) -> Option<(String, &'c worksheet::Field)> {
        let Fields { of, fields } = self.sheet?;
        let field = fields.get(index)?;
        Some((format!("{of}-{}", field.id), field))
    }

    fn spot(&mut self, field: &str, label: &str, kind: SpotKind) -> String {
        self.spots.push(Spot { field: field.to_owned(), label: label.to_owned(), kind });
        (self.spots.len() - 1).to_string()
    }

    fn field(&mut self, index: usize) -> Option<Field> {
        let (id, field) = self.at(index)?;
        let label = field.label.as_str();
        let mut out = Field {
            kind: field.kind.name(),
            label: label.to_owned(),
            label_shown: !field.label_hidden,
            ..Field::default()
        };
        match &field.kind {
            FieldKind::Lines { count } => {
                out.lines = *count;
                out.key = self.spot(&id, label, SpotKind::Lines);
            }
            FieldKind::Box { height, draw } => {
                out.draw = *draw;
                match height {
                    BoxHeight::Millimetres(height) => out.height = *height,
                    BoxHeight::Rest => out.rest = true,
                }
                if !draw {
                    out.key = self.spot(&id, label, SpotKind::Lines);
                }
            }
            FieldKind::Ranking { places } => {
                out.places = *places;
                out.keys =
                    (1..=*places).map(|place| self.spot(&id, &format!("{label}: {place}"), SpotKind::Line)).collect();
            }
            FieldKind::PickOne(options) | FieldKind::PickAny(options) | FieldKind::Scale { options, .. } => {
                if let FieldKind::Scale { low, high, .. } = &field.kind {
                    out.low.clone_from(low);
                    out.high.clone_from(high);
                }
                let several = matches!(field.kind, FieldKind::PickAny(_));
                out.options = options.iter().map(|option| self.option(option, &id, label, several)).collect();
            }
            FieldKind::Date => out.key = self.spot(&id, label, SpotKind::Line),
            FieldKind::Blank { .. } | FieldKind::Cell | FieldKind::Row { .. } => {}
        }
        out.id = id;
        Some(out)
    }

    fn option(&mut self, option: &'c FieldOption, field: &str, label: &str, several: bool) -> Choice {
        let key = self.mark(option, field, label, several);
        Choice { id: option.id.clone(), key, runs: self.runs(&option.content) }
    }

    fn mark(&mut self, option: &FieldOption, field: &str, label: &str, several: bool) -> String {
        let words = plain_text(&option.content).trim().to_owned();
        let option = option.id.clone();
        let kind = match several {
            true => SpotKind::Square { option, words },
            false => SpotKind::Circle { option, words },
        };
        self.spot(field, label, kind)
    }

    // ---- blocks with a role ----

    fn role(&mut self, role: &'c RoleBlock) -> Block {
        let attribute = |key: &str| role.attributes.get(key).map(|value| value.value.clone()).unwrap_or_default();
        match role.role {
            Role::Page => Block::PageBreak {},
            Role::Cards => {
                let (blocks, parts) = self.parts(role);
                let per_page = attribute("per-page").parse().unwrap_or(4);
                Block::Cards { title: String::new(), level: self.current(), per_page, blocks, parts }
            }
            Role::Pair => {
                let (blocks, parts) = self.parts(role);
                Block::Pair { title: String::new(), level: self.current(), blocks, parts }
            }
            // It is several blocks, see `roleplay`.
            Role::Activity | Role::Roleplay => {
                let titled = self.titled(role);
                self.activity(role, titled)
            }
            Role::Gather => {
                let mut titled = self.titled(role);
                titled.blocks.extend(self.gathered(&attribute("from")));
                Block::Gather(titled)
            }
            Role::Facilitator => Block::Facilitator(self.notes(role)),
            Role::Key => Block::Key(self.titled(role)),
            Role::Answer => Block::Answer(self.titled(role)),
            Role::Example => Block::Example(self.titled(role)),
            Role::Commitment => self.commitment(role),
        }
    }

    fn activity(&self, role: &RoleBlock, Titled { title, level, blocks }: Titled) -> Block {
        let attribute = |key: &str| role.attributes.get(key).map(|value| value.value.clone()).unwrap_or_default();
        Block::Activity {
            title,
            level,
            blocks,
            minutes: attribute("minutes").replace('-', "–"),
            groups: attribute("groups"),
            priority: attribute("priority"),
            materials: materials_text(self.course, role),
        }
    }

    /// What is for the person in front: the line to say first.
    fn notes(&mut self, role: &'c RoleBlock) -> Titled {
        let mut titled = self.titled(role);
        if let Some(minutes) = role.minutes() {
            let minutes = in_minutes(&minutes, self.say);
            titled.title = match titled.title.as_str() {
                "" => minutes,
                title => format!("{title} ({minutes})"),
            };
        }
        if !role.say().is_empty() {
            let runs = vec![words(&quoted(role.say(), self.say))];
            titled.blocks.insert(0, Block::Quote { blocks: vec![Block::Paragraph { runs }] });
        }
        titled
    }

    /// A scene, the roles as cards to cut, what to watch for, what to ask afterwards.
    fn roleplay(&mut self, role: &'c RoleBlock, out: &mut Vec<Block>) {
        let parts = RoleplayParts::of(&role.blocks);
        let level = (self.current() + 1).min(6);
        let blocks = self.below(level, |composer| composer.blocks(parts.scene));
        out.push(self.activity(role, Titled { title: parts.title.clone(), level, blocks }));
        out.push(self.role_cards(role));
        out.extend(self.observer_sheet(role).map(|sheet| Block::Sheet(Box::new(sheet))));
        self.debrief(&parts, level, out);
    }

    /// A role play without what is handed out: scene and questions.
    pub(super) fn roleplay_in_brief(&mut self, role: &'c RoleBlock) -> Vec<Block> {
        let parts = RoleplayParts::of(&role.blocks);
        let level = (self.current() + 1).min(6);
        let blocks = self.below(level, |composer| composer.blocks(parts.scene));
        let mut out = vec![self.activity(role, Titled { title: parts.title.clone(), level, blocks })];
        self.debrief(&parts, level, &mut out);
        out
    }

    fn debrief(&mut self, parts: &RoleplayParts<'c>, level: u8, out: &mut Vec<Block>) {
        for part in &parts.debrief {
            let runs = self.runs(&part.heading.content);
            out.push(Block::Heading { level, runs, id: String::new() });
            let blocks = self.below(level, |composer| composer.blocks(part.blocks));
            out.extend(blocks);
        }
    }

    /// The roles of a role play, two to a page.
    pub(super) fn role_cards(&mut self, role: &'c RoleBlock) -> Block {
        let level = (self.current() + 1).min(6);
        let roles = RoleplayParts::of(&role.blocks).roles;
        let cards = roles.iter().map(|part| Titled {
            title: part.title(),
            level,
            blocks: self.below(level, |composer| composer.blocks(part.blocks)),
        });
        let parts = cards.collect();
        Block::Cards { title: String::new(), level: self.current(), per_page: 2, blocks: Vec::new(), parts }
    }

    /// What an observer of a role play looks for, with room to say what was seen; nothing where the course names no behaviours.
    pub(super) fn observer_sheet(&mut self, role: &'c RoleBlock) -> Option<Part> {
        let lesson = self.course.lessons.iter().find(|lesson| lesson.parsed.path == self.text.path)?;
        let (competencies, points) = observed(self.course, lesson, role);
        if points.is_empty() {
            return None;
        }
        let id = format!("{}-observer", role.page_id());
        let rows = points.iter().enumerate().map(|(index, point)| {
            let field = format!("{id}-point-{}", index + 1);
            let mut row = vec![vec![words(point)]];
            for (option, message) in OBSERVED {
                let kind = SpotKind::Circle { option: option.to_owned(), words: self.say.text(message) };
                let key = self.spot(&field, point, kind);
                row.push(vec![Run::Mark {
                    id: field.clone(),
                    key,
                    option: option.to_owned(),
                    several: false,
                    label: point.clone(),
                }]);
            }
            let note = format!("{id}-note-{}", index + 1);
            let key = self.spot(&note, point, SpotKind::Lines);
            row.push(vec![Run::Cell { id: note, key, label: point.clone() }]);
            row
        });
        let rows = rows.collect();
        let heads = ["observe-what"].into_iter().chain(OBSERVED.map(|(_, message)| message)).chain(["observe-notes"]);
        let table = Block::Table {
            alignments: vec!["start", "center", "center", "center", "start"],
            head: heads.map(|head| vec![words(&self.say.text(head))]).collect(),
            rows,
            named_rows: true,
        };
        let about = match competencies.join(", ") {
            none if none.is_empty() => self.say.text("observe"),
            some => self.say.with("observe-competencies", &[("competencies", (&some).into())]),
        };
        let title = match RoleplayParts::of(&role.blocks).title {
            none if none.is_empty() => self.say.text("observers-sheet"),
            title => self.say.with("observers-sheet-of", &[("title", (&title).into())]),
        };
        Some(Part {
            kind: PartKind::Sheet,
            id,
            title: vec![words(&title)],
            level: (self.current() + 1).min(6),
            per_page: 1,
            blocks: vec![Block::Paragraph { runs: vec![words(&about)] }, table],
            ..Part::default()
        })
    }

    /// A promise: where the author's words have places to write, those are the promise; else there is one for it.
    fn commitment(&mut self, role: &'c RoleBlock) -> Block {
        let of = role.attributes.id.as_ref().map_or("", |id| id.value.as_str());
        let has_fields = !role.fields.is_empty();
        let around = self.sheet;
        if has_fields {
            self.sheet = Some(Fields { of, fields: &role.fields });
        }
        let Titled { title, level, blocks } = self.titled(role);
        self.sheet = around;
        Block::Commitment { title, level, has_fields, blocks }
    }

    /// A block whose first heading, where it begins with one, is its title.
    fn titled(&mut self, role: &'c RoleBlock) -> Titled {
        let (title, blocks) = match role.blocks.split_first() {
            Some((body::Block { kind: BlockKind::Heading(heading), .. }, rest)) => {
                (plain_text(&heading.content).trim().to_owned(), rest)
            }
            _ => (String::new(), role.blocks.as_slice()),
        };
        let own = if title.is_empty() { self.current() } else { (self.current() + 1).min(6) };
        let blocks = self.below(own, |composer| composer.blocks(blocks));
        Titled { title, level: own, blocks }
    }

    /// What stands before the first heading, and one part a heading.
    fn parts(&mut self, role: &'c RoleBlock) -> (Vec<Block>, Vec<Titled>) {
        let is_heading = |block: &body::Block| matches!(block.kind, BlockKind::Heading(_));
        let first = role.blocks.iter().position(is_heading).unwrap_or(role.blocks.len());
        let (intro, rest) = role.blocks.split_at(first);
        let level = (self.current() + 1).min(6);
        let outer = self.current();
        let intro = self.below(outer, |composer| composer.blocks(intro));
        let mut parts = Vec::new();
        for part in rest.chunk_by(|_, next| !is_heading(next)) {
            let BlockKind::Heading(heading) = &part[0].kind else {
                unreachable!("parts begin at headings");
            };
            let title = plain_text(&heading.content).trim().to_owned();
            let blocks = self.below(level, |composer| composer.blocks(&part[1..]));
            parts.push(Titled { title, level, blocks });
        }
        (intro, parts)
    }

    /// On paper nothing gathers itself: what to copy from where is named instead.
    fn gathered(&self, from: &str) -> Option<Block> {
        let wanted: BTreeSet<&str> = from.split_whitespace().collect();
        let mut items = Vec::new();
        for lesson in &self.course.lessons {
            for sheet in &lesson.parsed.inventory.worksheets {
                if wanted.contains(sheet.id.text.as_str()) {
                    let title = plain_text(&sheet.title);
                    let title = if title.is_empty() { lesson.parsed.title.clone() } else { title };
                    let runs = vec![words(&title), words(&format!(" ({})", lesson.parsed.title))];
                    items.push(Item { done: Some(false), blocks: vec![Block::Paragraph { runs }] });
                }
            }
        }
        (!items.is_empty()).then_some(Block::List { start: None, tight: true, tasks: true, items })
    }

    // ---- lines of text ----

    pub(super) fn runs(&mut self, inlines: &'c [Inline]) -> Vec<Run> {
        let mut out = Vec::with_capacity(inlines.len());
        self.push_runs(inlines, Style::default(), &mut out);
        out
    }

    fn push_runs(&mut self, inlines: &'c [Inline], style: Style, out: &mut Vec<Run>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => push_text(text, style, out),
                Inline::Code(text) => out.push(Run::Code { text: text.to_string() }),
                Inline::Emphasis(inside) => self.push_runs(inside, Style { italic: true, ..style }, out),
                Inline::Strong(inside) => self.push_runs(inside, Style { bold: true, ..style }, out),
                Inline::Strikethrough(inside) => self.push_runs(inside, Style { strike: true, ..style }, out),
                Inline::Link(link) => self.link(link, style, out),
                Inline::Image(image) => match self.picture(image) {
                    Some(picture) => out.push(Run::Picture(picture)),
                    None => push_text(&in_words(image), style, out),
                },
                Inline::SoftBreak => push_text(" ", style, out),
                Inline::HardBreak => out.push(Run::Break {}),
                Inline::Html(html) => {
                    if html.text.starts_with("<br") {
                        out.push(Run::Break {});
                    }
                }
                // A footnote that refers to itself would never end: it is not to be had while it is written.
                Inline::FootnoteReference(label) => match self.footnotes.remove(&**label) {
                    Some(note) => {
                        let level = self.current();
                        let blocks = self.below(level, |composer| composer.blocks(note));
                        self.footnotes.insert(label, note);
                        out.push(Run::Footnote { blocks });
                    }
                    None => push_text(&format!("[^{label}]"), style, out),
                },
                Inline::Math(math) => self.math(math, out),
                Inline::Gap(index) => out.extend(self.gaps.get(*index).cloned()),
                Inline::Field(index) => out.extend(self.inline_field(*index)),
                Inline::FieldOption(row, option) => out.extend(self.cell_mark(*row, *option)),
            }
        }
    }

    fn link(&mut self, link: &'c Link, style: Style, out: &mut Vec<Run>) {
        let outside = matches!(self.links.and_then(|links| links.get(&link.target)), Some(Target::Outside));
        if !outside {
            return self.push_runs(&link.content, style, out);
        }
        let mut runs = Vec::new();
        self.push_runs(&link.content, style, &mut runs);
        out.push(Run::Link { url: link.target.to_string(), runs });
    }

    fn math(&mut self, math: &Math, out: &mut Vec<Run>) {
        match render::math_tree(&math.source) {
            Ok(tree) => out.push(Run::Math { display: math.display, alt: render::in_words(&math.source), tree }),
            Err(message) => {
                self.found.push(render::broken_math(&self.text.path, math, &message));
                out.push(Run::Code { text: math.source.to_string() });
            }
        }
    }

    fn inline_field(&mut self, index: usize) -> Option<Run> {
        let (id, field) = self.at(index)?;
        let label = field.label.clone();
        Some(match &field.kind {
            FieldKind::Blank { width } => {
                let key = self.spot(&id, &label, SpotKind::Line);
                Run::Blank { id, key, label, width: *width }
            }
            FieldKind::Date => {
                let key = self.spot(&id, &label, SpotKind::Line);
                Run::Date { id, key, label }
            }
            _ => {
                let key = self.spot(&id, &label, SpotKind::Lines);
                Run::Cell { id, key, label }
            }
        })
    }

    fn cell_mark(&mut self, row: usize, option: usize) -> Option<Run> {
        let (id, field) = self.at(row)?;
        let FieldKind::Row { options, several } = &field.kind else {
            return None;
        };
        let option = options.get(option)?;
        let key = self.mark(option, &id, &field.label, *several);
        Some(Run::Mark { id, key, option: option.id.clone(), several: *several, label: field.label.clone() })
    }

    fn picture(&mut self, image: &'c Image) -> Option<Picture> {
        if image.kind() != Kind::Picture {
            return None;
        }
        let Some(Target::File { path, .. }) = self.links.and_then(|links| links.get(&image.target)) else {
            return None;
        };
        let file = match self.pictures.file(path) {
            Ok(file) => file,
            Err(why) => {
                self.found.push(
                    Diagnostic::warning("picture-not-on-paper", format!("`{}` cannot be printed: {why}", image.target))
                        .at(&self.text.path, image.span, "its words are printed in its place")
                        .help("save the picture as PNG, JPEG or SVG"),
                );
                return None;
            }
        };
        let (width, height) = self.course.assets.get(path).and_then(|asset| asset.dimensions).unwrap_or_default();
        let dots = if width.max(height) >= DENSE { 150.0 } else { 96.0 };
        let millimetres = |pixels: u32| f64::from(pixels) / dots * 25.4;
        Some(Picture {
            file,
            alt: image.alt.to_string(),
            decorative: image.attributes.has_class("decorative"),
            caption: plain_text(&image.caption),
            width: millimetres(width),
            height: millimetres(height),
        })
    }
}

/// What stands for an image that is not printed: its words, and where a film is to be had.
fn in_words(image: &Image) -> String {
    match image.kind() {
        Kind::Picture => image.alt.to_string(),
        _ => format!("{} ({})", image.alt, image.target),
    }
}

/// `25 min`, as the language writes it.
pub(super) fn in_minutes(minutes: &dyn Display, say: &Words) -> String {
    say.with("time-minutes", &[("minutes", (&minutes.to_string()).into())])
}

/// Words in the quotation marks of the language.
pub(super) fn quoted(text: &str, say: &Words) -> String {
    say.with("spoken-line", &[("words", text.into())])
}

/// Text without any mark-up.
pub(super) fn words(text: &str) -> Run {
    Run::Text(Text { text: text.to_owned(), ..Text::default() })
}

/// Adds text to the run before it where the two look alike.
fn push_text(text: &str, Style { bold, italic, strike }: Style, out: &mut Vec<Run>) {
    match out.last_mut() {
        Some(Run::Text(last)) if (last.bold, last.italic, last.strike) == (bold, italic, strike) => {
            last.text.push_str(text);
        }
        _ => out.push(Run::Text(Text { text: text.to_owned(), bold, italic, strike })),
    }
}
