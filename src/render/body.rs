//! The body tree becomes HTML. Blocks with a role, quizzes and sheets go through the theme's components.

use super::html::{escaped, push_address, push_escaped};
use super::math::mathml;
use super::math_mistake::broken_math;
use super::page::Around;
use super::sanitise::{Slots, sanitise};
use super::template::Values;
use crate::base::diagnostic::Diagnostic;
use crate::course::body::{
    Alignment, Block, BlockKind, Definition, Heading, Inline, Inside, Link, List, ListItem, Mark, MarkShape, MarkValue,
    Math, NoteKind, Table, plain_text, walk_blocks,
};
use crate::course::course::{LinkTable, Target};
use crate::course::inventory::ReferenceKind;
use crate::course::lesson::ParsedLesson;
use crate::course::manifest::HtmlPolicy;
use crate::course::media::Kind;
use crate::course::raw_html::{Address, RawHtml};
use crate::course::worksheet::Field;
use crate::site::show::Body;
use crate::site::view::{CodeView, NoteView};
use std::collections::{BTreeMap, BTreeSet};

/// So many blocks of a text may be seen before anybody scrolls, below its title and what it promises.
const TOP: usize = 3;

/// Writes the text of one lesson for one page.
pub(super) struct BodyWriter<'w> {
    pub(super) around: &'w Around<'w>,
    pub(super) text: &'w ParsedLesson,
    pub(super) links: Option<&'w LinkTable>,
    pub(super) out: String,
    /// Taken out while raw HTML is made safe; only where this lesson has any.
    slots: Option<Slots>,
    /// Raw HTML was written into `out`.
    raw: bool,
    /// The level of the last heading on the page.
    pub(super) level: u8,
    /// Added to the levels of headings, inside a sheet.
    pub(super) shift: i8,
    /// The sheet, or the commitment, whose fields are placed.
    pub(super) sheet: Option<Fields<'w>>,
    /// The rendered gaps of the question around.
    pub(super) gaps: Vec<String>,
    linked_terms: BTreeSet<usize>,
    pub(super) links_terms: bool,
    footnotes: Footnotes<'w>,
    /// It is written into the page of another text, whose ids it may not meet.
    pub(super) is_part: bool,
    /// What is written now stands at the top of the page, and no picture stands before it.
    pub(super) at_the_top: bool,
    pub(super) found: Vec<Diagnostic>,
}

/// The fields of one sheet or commitment.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fields<'w> {
    /// Its id, which stands before those of its fields.
    pub(super) of: &'w str,
    pub(super) fields: &'w [Field],
}

#[derive(Default)]
struct Footnotes<'w> {
    written: BTreeMap<&'w str, &'w [Block]>,
    /// Labels in the order of their first reference, with the number of references.
    referred: Vec<(&'w str, usize)>,
}

impl<'w> BodyWriter<'w> {
    pub(super) fn new(around: &'w Around<'w>, text: &'w ParsedLesson) -> Self {
        let trusted = around.course.manifest.site.html == HtmlPolicy::Trusted;
        Self {
            links: around.course.links.get(&text.path),
            out: String::new(),
            slots: (text.inventory.has_html && !trusted).then(|| Slots::new(text.hash.hex())),
            raw: false,
            level: 1,
            shift: 0,
            sheet: None,
            gaps: Vec::new(),
            linked_terms: BTreeSet::new(),
            links_terms: around.links_terms(),
            footnotes: Footnotes::default(),
            is_part: false,
            at_the_top: false,
            found: Vec::new(),
            around,
            text,
        }
    }

    pub(super) fn into_found(self) -> Vec<Diagnostic> {
        self.found
    }

    /// The whole body with its footnotes.
    pub(super) fn body(&mut self) -> Body {
        let written = &mut self.footnotes.written;
        walk_blocks(&self.text.body, Inside::Everything, &mut |block| {
            if let BlockKind::Footnote(label, blocks) = &block.kind {
                written.insert(label, blocks);
            }
        });
        let html = self.fragment(|writer| {
            let (top, rest) = writer.text.body.split_at(writer.text.body.len().min(TOP));
            writer.at_the_top = true;
            writer.blocks(top);
            writer.at_the_top = false;
            writer.blocks(rest);
        });
        let footnotes = self.footnotes();
        Body { html, footnotes }
    }

    /// Some blocks away from their place: footnotes and glossary links stay out.
    pub(super) fn excerpt(&mut self, blocks: &'w [Block]) -> String {
        self.links_terms = false;
        self.fragment(|writer| writer.blocks(blocks))
    }

    pub(super) fn inline_fragment(&mut self, inlines: &'w [Inline]) -> String {
        self.links_terms = false;
        self.fragment(|writer| writer.inlines(inlines))
    }

    /// What `write` writes, made safe where it holds raw HTML.
    pub(super) fn fragment(&mut self, write: impl FnOnce(&mut Self)) -> String {
        let before = std::mem::take(&mut self.out);
        let slots_before = self.slots.take();
        self.slots = slots_before.as_ref().map(|_| Slots::new(self.text.hash.hex()));
        let raw_before = std::mem::take(&mut self.raw);
        write(self);
        let html = std::mem::replace(&mut self.out, before);
        let html = match (&self.slots, self.raw) {
            (None, _) => html,
            (Some(slots), false) => slots.fill(&html),
            (Some(slots), true) => slots.fill(&sanitise(&html)),
        };
        self.slots = slots_before;
        self.raw = raw_before;
        html
    }

    /// Writes a part of our own making, which no cleaning may touch.
    pub(super) fn own(&mut self, part: String) {
        match &mut self.slots {
            Some(slots) => {
                let mark = slots.add(part);
                self.out.push_str(&mark);
            }
            None => self.out.push_str(&part),
        }
    }

    /// Renders a component; where its template fails, the mistake is told and nothing stands in its place.
    pub(super) fn component(&mut self, template: &str, values: Values) -> String {
        match self.around.templates.render(template, values, self.around.page.path.as_str()) {
            Ok(html) => html,
            Err(diagnostic) => {
                self.found.push(*diagnostic);
                String::new()
            }
        }
    }

    /// A component that stands within a line: the end of its template is no space in the text.
    pub(super) fn inline_component(&mut self, template: &str, values: Values) -> String {
        let mut html = self.component(template, values);
        html.truncate(html.trim_end().len());
        html
    }

    pub(super) fn blocks(&mut self, blocks: &'w [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &'w Block) {
        match &block.kind {
            BlockKind::Heading(heading) => self.heading(heading, block),
            BlockKind::Paragraph(inlines) => self.paragraph(inlines),
            BlockKind::List(list) => self.list(list),
            BlockKind::Quote(blocks) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks);
                self.out.push_str("</blockquote>\n");
            }
            BlockKind::Note(kind, blocks) => self.note(*kind, blocks),
            BlockKind::Code(code) => {
                let code = CodeView {
                    language: code.language.to_string(),
                    code_html: self.around.highlighter.highlight(code).to_string(),
                };
                let html = self.component("components/code/code.html", Values::default().with("code", &code));
                self.own(html);
            }
            BlockKind::Table(table) => self.table(table),
            BlockKind::Divider => self.out.push_str("<hr>\n"),
            BlockKind::Html(html) => self.html(html),
            // Written at the end of the page.
            BlockKind::Footnote(..) => {}
            BlockKind::Definitions(definitions) => self.definitions(definitions),
            BlockKind::Quiz(quiz) => {
                let html = self.quiz(quiz);
                self.own(html);
            }
            BlockKind::Worksheet(worksheet) => {
                let html = self.worksheet(worksheet);
                self.own(html);
            }
            BlockKind::Role(role) => {
                let html = self.role(role);
                self.own(html);
            }
            BlockKind::Field(index) => {
                let html = self.field(*index);
                self.own(html);
            }
        }
    }

    fn heading(&mut self, heading: &'w Heading, block: &Block) {
        let level = self.heading_level(heading.level);
        self.level = level;
        self.out.push_str(&format!("<h{level}"));
        if let Some(id) = self.anchor(block) {
            self.attribute("id", &id);
        }
        let classes: Vec<&str> = heading.attributes.classes.iter().map(|class| class.value.as_str()).collect();
        if !classes.is_empty() {
            self.attribute("class", &classes.join(" "));
        }
        self.out.push('>');
        let links_terms = std::mem::take(&mut self.links_terms);
        self.inlines(&heading.content);
        self.links_terms = links_terms;
        self.out.push_str(&format!("</h{level}>\n"));
    }

    /// The level a heading has on the page: the title is the only first one.
    pub(super) fn heading_level(&self, written: u8) -> u8 {
        written.saturating_add_signed(self.shift).clamp(2, 6)
    }

    /// The id that links use for the heading in this block.
    fn anchor(&self, block: &Block) -> Option<String> {
        let anchors = &self.text.anchors;
        let at = anchors.partition_point(|anchor| anchor.span < block.span);
        let anchor = anchors.get(at).filter(|anchor| anchor.span == block.span && !self.is_part)?;
        Some(anchor.id.clone())
    }

    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_escaped(&mut self.out, value);
        self.out.push('"');
    }

    fn paragraph(&mut self, inlines: &'w [Inline]) {
        if let [Inline::Image(image)] = inlines
            && self.figure(image)
        {
            return;
        }
        self.out.push_str("<p>");
        self.inlines(inlines);
        self.out.push_str("</p>\n");
    }

    fn list(&mut self, list: &'w List) {
        let (open, close) = match list.start {
            None => ("<ul", "</ul>\n"),
            Some(_) => ("<ol", "</ol>\n"),
        };
        self.out.push_str(open);
        if let Some(start) = list.start.filter(|start| *start != 1) {
            self.attribute("start", &start.to_string());
        }
        if list.items.iter().any(|item| item.mark.is_some()) {
            self.attribute("class", "tasks");
        }
        self.out.push_str(">\n");
        for item in &list.items {
            self.item(item, list.tight);
        }
        self.out.push_str(close);
    }

    fn item(&mut self, item: &'w ListItem, tight: bool) {
        self.out.push_str("<li>");
        if let Some(mark) = item.mark {
            self.mark(mark);
        }
        for (index, block) in item.blocks.iter().enumerate() {
            match &block.kind {
                BlockKind::Paragraph(inlines) if tight && !is_media(inlines) => {
                    if index > 0 {
                        self.out.push('\n');
                    }
                    self.inlines(inlines);
                }
                _ => {
                    if index > 0 || !tight {
                        self.out.push('\n');
                    }
                    self.block(block);
                }
            }
        }
        self.out.push_str("</li>\n");
    }

    /// A mark outside quizzes and sheets is a task to tick off, as on GitHub: shown, not changed.
    fn mark(&mut self, mark: Mark) {
        let kind = match mark.shape {
            MarkShape::Square => "checkbox",
            MarkShape::Round => "radio",
        };
        let (checked, label) = match mark.value {
            MarkValue::Key => (" checked", self.said("task-done")),
            _ => ("", self.said("task-to-do")),
        };
        self.own(format!("<input type=\"{kind}\" disabled aria-label=\"{label}\"{checked}> "));
    }

    /// A message for an attribute.
    fn said(&self, id: &str) -> String {
        escaped(&self.around.words.text(id))
    }

    fn note(&mut self, kind: NoteKind, blocks: &'w [Block]) {
        let kind = kind.name();
        let note = NoteView {
            kind: kind.into(),
            title: self.around.words.with("note-title", &[("kind", kind.into())]),
            body_html: self.fragment(|writer| writer.blocks(blocks)),
        };
        let html = self.component("components/note/note.html", Values::default().with("note", &note));
        self.own(html);
    }

    fn table(&mut self, table: &'w Table) {
        // Wide tables scroll in their own frame, so the frame takes the focus, unless fields in it do.
        match self.sheet {
            Some(_) => self.out.push_str("<div class=\"table-scroll\"><table>\n<thead>\n<tr>"),
            None => {
                let label = self.said("table");
                self.out.push_str(&format!(
                    "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label=\"{label}\"><table>\n<thead>\n<tr>"
                ));
            }
        }
        for (column, cell) in table.head.iter().enumerate() {
            // An empty corner is no heading.
            let name = if cell.content.is_empty() { "td" } else { "th" };
            self.cell(name, table.alignments.get(column), &cell.content, " scope=\"col\"");
        }
        self.out.push_str("</tr>\n</thead>\n<tbody>\n");
        let rows_are_named = self.sheet.is_some();
        for row in &table.rows {
            self.out.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                let has_words =
                    cell.content.iter().all(|inline| !matches!(inline, Inline::Field(_) | Inline::FieldOption(..)));
                let is_head = rows_are_named && column == 0 && has_words && !cell.content.is_empty();
                let name = if is_head { "th" } else { "td" };
                self.cell(name, table.alignments.get(column), &cell.content, " scope=\"row\"");
            }
            self.out.push_str("</tr>\n");
        }
        self.out.push_str("</tbody>\n</table></div>\n");
    }

    fn cell(&mut self, name: &str, alignment: Option<&Alignment>, content: &'w [Inline], scope: &str) {
        self.out.push('<');
        self.out.push_str(name);
        if name == "th" {
            self.out.push_str(scope);
        }
        match alignment {
            Some(Alignment::Left) => self.out.push_str(" class=\"align-start\""),
            Some(Alignment::Center) => self.out.push_str(" class=\"align-center\""),
            Some(Alignment::Right) => self.out.push_str(" class=\"align-end\""),
            Some(Alignment::None) | None => {}
        }
        self.out.push('>');
        self.inlines(content);
        self.out.push_str("</");
        self.out.push_str(name);
        self.out.push('>');
    }

    fn definitions(&mut self, definitions: &'w [Definition]) {
        let class = if self.sheet.is_some() { " class=\"prompts\"" } else { "" };
        self.out.push_str(&format!("<dl{class}>\n"));
        for definition in definitions {
            self.out.push_str("<dt>");
            self.inlines(&definition.term);
            self.out.push_str("</dt>\n");
            for blocks in &definition.definitions {
                self.out.push_str("<dd>");
                match blocks.as_slice() {
                    [Block { kind: BlockKind::Paragraph(inlines), .. }] if !is_media(inlines) => self.inlines(inlines),
                    blocks => self.blocks(blocks),
                }
                self.out.push_str("</dd>\n");
            }
        }
        self.out.push_str("</dl>\n");
    }

    pub(super) fn inlines(&mut self, inlines: &'w [Inline]) {
        for inline in inlines {
            self.inline(inline);
        }
    }

    fn inline(&mut self, inline: &'w Inline) {
        match inline {
            Inline::Text(text) => self.words(text),
            Inline::Code(code) => {
                self.out.push_str("<code>");
                push_escaped(&mut self.out, code);
                self.out.push_str("</code>");
            }
            Inline::Emphasis(inside) => self.wrapped("em", inside),
            Inline::Strong(inside) => self.wrapped("strong", inside),
            Inline::Strikethrough(inside) => self.wrapped("del", inside),
            Inline::Link(link) => self.link(link),
            Inline::Image(image) => self.image(image),
            Inline::SoftBreak => self.out.push('\n'),
            Inline::HardBreak => self.out.push_str("<br>\n"),
            Inline::Html(html) => self.html(html),
            Inline::FootnoteReference(label) => self.footnote_reference(label),
            Inline::Math(math) => self.math(math),
            Inline::Gap(index) => {
                let html = self.gaps.get(*index).cloned().unwrap_or_default();
                self.own(html);
            }
            Inline::Field(index) => {
                let html = self.field(*index);
                self.own(html);
            }
            Inline::FieldOption(row, option) => {
                let html = self.field_option(*row, *option);
                self.own(html);
            }
        }
    }

    fn wrapped(&mut self, element: &str, inside: &'w [Inline]) {
        self.out.push_str(&format!("<{element}>"));
        self.inlines(inside);
        self.out.push_str(&format!("</{element}>"));
    }

    /// Text, with the first occurrence of each glossary term linked.
    fn words(&mut self, text: &'w str) {
        if !self.links_terms {
            push_escaped(&mut self.out, text);
            return;
        }
        let mut at = 0;
        for found in self.around.terms.find(text) {
            if !self.linked_terms.insert(found.term) {
                continue;
            }
            push_escaped(&mut self.out, &text[at..found.start]);
            let page = crate::site::route::GLOSSARY;
            let href = format!("{}{page}#{}", self.around.root, crate::base::path::percent_encode(found.id));
            self.out.push_str("<a class=\"term\" href=\"");
            push_address(&mut self.out, &href);
            self.out.push_str("\">");
            push_escaped(&mut self.out, &text[found.start..found.end]);
            self.out.push_str("</a>");
            at = found.end;
        }
        push_escaped(&mut self.out, &text[at..]);
    }

    /// The page of this text, as seen from the one that is written; nothing where it is that page.
    pub(super) fn own_page(&self) -> Option<String> {
        let own = self.around.routes.page(&self.text.path).filter(|own| **own != self.around.page.path)?;
        Some(format!("{}{}", self.around.root, own.href()))
    }

    pub(super) fn href(&self, target: &str) -> Option<String> {
        let href = self.around.routes.href(self.links, target, self.around.root)?;
        // Away from home, a place on the same page is a place on another one.
        let here = matches!(self.links.and_then(|links| links.get(target)), Some(Target::Here { .. }));
        Some(if here { self.own_page().unwrap_or_default() + &href } else { href })
    }

    fn link(&mut self, link: &'w Link) {
        let href = self.href(&link.target);
        let outside = matches!(self.links.and_then(|links| links.get(&link.target)), Some(Target::Outside));
        let links_terms = std::mem::take(&mut self.links_terms);
        match href {
            Some(href) => {
                self.out.push_str("<a href=\"");
                push_address(&mut self.out, &href);
                self.out.push('"');
                if !link.title.is_empty() {
                    self.attribute("title", &link.title);
                }
                if outside {
                    self.attribute("rel", "noreferrer");
                }
                self.out.push('>');
                self.inlines(&link.content);
                self.out.push_str("</a>");
            }
            // It leads nowhere, which was told: its words stay.
            None => self.inlines(&link.content),
        }
        self.links_terms = links_terms;
    }

    /// As the author wrote it, with what its addresses lead to. What leads nowhere was told, and loses its address.
    fn html(&mut self, html: &RawHtml) {
        self.raw = true;
        let mut written = 0;
        let is_looked_up = self.slots.is_some();
        for Address { target, kind, place, .. } in html.addresses.iter().filter(|_| is_looked_up) {
            self.out.push_str(&html.text[written..place.start]);
            written = place.end;
            if let Some(href) = self.href(target) {
                self.out.push_str(if *kind == ReferenceKind::Picture { "src=\"" } else { "href=\"" });
                push_address(&mut self.out, &href);
                self.out.push('"');
            }
        }
        self.out.push_str(&html.text[written..]);
    }

    fn math(&mut self, math: &Math) {
        match mathml(&math.source, math.display) {
            Ok(html) => self.own(html),
            Err(message) => {
                self.found.push(broken_math(&self.text.path, math, &message));
                let html = format!("<code>{}</code>", escaped(&math.source));
                self.own(html);
            }
        }
    }

    fn footnote_reference(&mut self, label: &'w str) {
        if !self.footnotes.written.contains_key(label) {
            push_escaped(&mut self.out, &format!("[^{label}]"));
            return;
        }
        let referred = &mut self.footnotes.referred;
        let number = referred.iter().position(|(known, _)| *known == label).unwrap_or_else(|| {
            referred.push((label, 0));
            referred.len() - 1
        });
        referred[number].1 += 1;
        let id = reference_id(number, referred[number].1);
        let number = number + 1;
        let label = escaped(&self.around.words.with("footnote-number", &[("number", number.into())]));
        self.out.push_str(&format!(
            "<sup class=\"footnote-ref\"><a href=\"#footnote-{number}\" id=\"{id}\" role=\"doc-noteref\" aria-label=\"{label}\">{number}</a></sup>"
        ));
    }

    fn footnotes(&mut self) -> String {
        if self.footnotes.referred.is_empty() {
            return String::new();
        }
        let (name, back) = (self.said("footnotes"), self.said("back-to-text"));
        let mut html = format!("<section class=\"footnotes__list\" role=\"doc-endnotes\" aria-label=\"{name}\"><ol>\n");
        // A footnote may refer to another one, which then joins the list.
        let mut number = 0;
        while number < self.footnotes.referred.len() {
            let (label, references) = self.footnotes.referred[number];
            let blocks = self.footnotes.written[label];
            let inside = self.fragment(|writer| writer.blocks(blocks));
            html.push_str(&format!("<li id=\"footnote-{}\">{inside}", number + 1));
            for reference in 1..=references {
                let id = reference_id(number, reference);
                html.push_str(&format!(
                    "<a class=\"footnote-back\" href=\"#{id}\" role=\"doc-backlink\" aria-label=\"{back}\">↩</a> "
                ));
            }
            html.push_str("</li>\n");
            number += 1;
        }
        html.push_str("</ol></section>\n");
        html
    }
}

/// Whether a paragraph is a film or a recording.
fn is_media(inlines: &[Inline]) -> bool {
    matches!(inlines, [Inline::Image(image)] if image.kind() != Kind::Picture)
}

fn reference_id(number: usize, reference: usize) -> String {
    match reference {
        1 => format!("footnote-ref-{}", number + 1),
        reference => format!("footnote-ref-{}-{reference}", number + 1),
    }
}

/// The words of a heading for a component that shows the heading itself.
pub(super) fn heading_text(heading: &Heading) -> String {
    plain_text(&heading.content).trim().to_owned()
}
