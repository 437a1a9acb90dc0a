//! Sheets and blocks with a role become views, and their components make HTML of them.

use super::body::{BodyWriter, Fields, heading_text};
use super::template::Values;
use crate::base::slug::slug;
use crate::course::body::{Block, BlockKind, Inside, Role, RoleBlock, plain_text, walk_blocks};
use crate::course::course::Lesson;
use crate::course::roleplay::{RoleplayParts, materials_text, observed};
use crate::course::worksheet::{BoxHeight, Field, FieldKind, FieldOption, Worksheet};
use crate::site::plan::Subject;
use crate::site::route::worksheet_page;
use crate::site::show::{key_point, paper_links};
use crate::site::view::{
    BlockView, FieldOptionView, FieldView, GatheredView, LinkView, ObserverView, PartView, WorksheetView,
};

/// The height of a line to write on, in millimetres.
const LINE_MM: u32 = 9;

impl<'w> BodyWriter<'w> {
    /// A worksheet in its lesson.
    pub(super) fn worksheet(&mut self, worksheet: &'w Worksheet) -> String {
        // Worksheets outside lessons, as on a module's page, have no page of their own.
        let page = worksheet_page(&worksheet.id.text);
        let href = match self.has_page(&page) {
            true => crate::base::path::percent_encode(&page),
            false => String::new(),
        };
        self.sheet_at(worksheet, 2, href, LinkView::default())
    }

    /// A worksheet on its own page, where its title is the page's.
    pub(super) fn sheet_alone(&mut self, worksheet: &'w Worksheet, lesson: LinkView) -> String {
        self.sheet_at(worksheet, 1, String::new(), lesson)
    }

    fn has_page(&self, page: &str) -> bool {
        self.around.sheet_pages.contains(page)
    }

    fn sheet_at(&mut self, worksheet: &'w Worksheet, heading_level: u8, href: String, lesson: LinkView) -> String {
        let shift = heading_shift(&worksheet.blocks, heading_level);
        let fields = Fields { of: &worksheet.id.text, fields: &worksheet.fields };
        let before = (self.sheet.replace(fields), std::mem::replace(&mut self.shift, shift), self.level);
        self.level = heading_level;
        let body_html = self.fragment(|writer| writer.blocks(&worksheet.blocks));
        (self.sheet, self.shift, self.level) = before;
        let title = plain_text(&worksheet.title);
        let page = worksheet_page(&worksheet.id.text);
        let view = WorksheetView {
            id: worksheet.id.text.clone(),
            title: if title.is_empty() { self.text.title.clone() } else { title },
            heading_level,
            body_html,
            landscape: worksheet.landscape,
            per_page: worksheet.per_page.unwrap_or(1),
            field_count: worksheet.fields.len(),
            href,
            papers: if self.has_page(&page) { paper_links(self.around.papers, &page) } else { Vec::new() },
            lesson,
            root: self.around.root.to_owned(),
        };
        self.component("components/worksheet/worksheet.html", Values::default().with("worksheet", &view))
    }

    pub(super) fn field(&mut self, index: usize) -> String {
        let Some((sheet, field)) = self.sheet.and_then(|sheet| Some((sheet, sheet.fields.get(index)?))) else {
            return String::new();
        };
        let view = self.field_view(sheet, field);
        self.inline_component("components/worksheet/field.html", Values::default().with("field", &view))
    }

    pub(super) fn field_option(&mut self, row: usize, option: usize) -> String {
        let Some((sheet, field)) = self.sheet.and_then(|sheet| Some((sheet, sheet.fields.get(row)?))) else {
            return String::new();
        };
        let FieldKind::Row { options, several } = &field.kind else {
            return String::new();
        };
        let Some(option) = options.get(option) else {
            return String::new();
        };
        // A cell needs the row's id and label only: its other options have cells of their own.
        let view = FieldView {
            id: format!("{}-{}", sheet.of, field.id),
            kind: field.kind.name().into(),
            label: field.label.clone(),
            ..FieldView::default()
        };
        let values = Values::default()
            .with("field", &view)
            .with(
                "option",
                &FieldOptionView { id: option.id.clone(), html: String::new(), text: plain_text(&option.content) },
            )
            .with("several", several);
        self.inline_component("components/worksheet/cell.html", values)
    }

    fn field_view(&mut self, sheet: Fields<'w>, field: &'w Field) -> FieldView {
        let mut view = FieldView {
            id: format!("{}-{}", sheet.of, field.id),
            kind: field.kind.name().into(),
            label: field.label.clone(),
            label_hidden: field.label_hidden,
            ..FieldView::default()
        };
        match &field.kind {
            FieldKind::Blank { width } => view.width = *width,
            FieldKind::Lines { count } => view.lines = *count,
            FieldKind::Cell => view.lines = 1,
            FieldKind::Box { height, draw } => {
                view.draw = *draw;
                match height {
                    BoxHeight::Millimetres(height) => {
                        view.height = *height;
                        view.lines = height.div_ceil(LINE_MM) as usize;
                    }
                    BoxHeight::Rest => {
                        view.rest = true;
                        view.lines = 8;
                    }
                }
            }
            FieldKind::Ranking { places } => {
                view.options = (1..=*places)
                    .map(|place| FieldOptionView { id: place.to_string(), ..FieldOptionView::default() })
                    .collect();
            }
            FieldKind::PickOne(options) | FieldKind::PickAny(options) => view.options = self.field_options(options),
            FieldKind::Scale { low, high, options } => {
                view.low.clone_from(low);
                view.high.clone_from(high);
                view.options = self.field_options(options);
            }
            FieldKind::Row { .. } | FieldKind::Date => {}
        }
        view
    }

    fn field_options(&mut self, options: &'w [FieldOption]) -> Vec<FieldOptionView> {
        options
            .iter()
            .map(|option| FieldOptionView {
                id: option.id.clone(),
                html: self.fragment(|writer| writer.inlines(&option.content)),
                text: plain_text(&option.content).trim().to_owned(),
            })
            .collect()
    }

    pub(super) fn role(&mut self, role: &'w RoleBlock) -> String {
        let heading_level = (self.level + 1).clamp(2, 6);
        let attribute = |key: &str| role.attributes.get(key).map(|value| value.value.clone()).unwrap_or_default();
        let mut view = BlockView {
            name: role.role.name().into(),
            id: role.page_id(),
            heading_level,
            minutes: attribute("minutes").replace('-', "–"),
            groups: attribute("groups"),
            priority: attribute("priority"),
            rounds: if role.rounds() > 1 { role.rounds().to_string() } else { String::new() },
            materials: materials_text(self.around.course, role),
            say: role.say().to_owned(),
            key_point: self.key_point(role),
            has_fields: !role.fields.is_empty(),
            root: self.around.root.to_owned(),
            ..BlockView::default()
        };
        let of = role.attributes.id.as_ref().map_or("", |id| &id.value);
        let around = (view.has_fields).then(|| self.sheet.replace(Fields { of, fields: &role.fields }));
        match role.role {
            Role::Cards | Role::Pair => self.parts(role, &mut view),
            Role::Roleplay => self.roleplay(role, &mut view),
            Role::Gather => {
                self.gathered(&attribute("from"), &mut view);
                view.body_html = self.inside(&role.blocks, heading_level);
            }
            _ => {
                let (title, blocks) = match role.blocks.split_first() {
                    Some((Block { kind: BlockKind::Heading(heading), .. }, rest)) => (heading_text(heading), rest),
                    _ => (String::new(), role.blocks.as_slice()),
                };
                let level = if title.is_empty() { heading_level - 1 } else { heading_level };
                view.title = title;
                view.body_html = self.inside(blocks, level);
            }
        }
        if let Some(around) = around {
            self.sheet = around;
        }
        let template = format!("components/block/{}.html", view.name);
        self.component(&template, Values::default().with("block", &view))
    }

    /// The text inside a block whose own heading has `level`.
    fn inside(&mut self, blocks: &'w [Block], level: u8) -> String {
        let shift = heading_shift(blocks, level);
        let before = (std::mem::replace(&mut self.shift, shift), self.level);
        self.level = level;
        let html = self.fragment(|writer| writer.blocks(blocks));
        (self.shift, self.level) = before;
        html
    }

    /// Key points of lessons come back; on other pages they are only read.
    fn key_point(&self, role: &RoleBlock) -> String {
        match self.lesson() {
            Some(lesson) if role.role == Role::Key => key_point(lesson, role),
            _ => String::new(),
        }
    }

    /// The lesson whose page this is.
    pub(super) fn lesson(&self) -> Option<&'w Lesson> {
        match self.around.page.subject {
            Subject::Lesson(number) => self.around.course.lessons.get(number),
            _ => None,
        }
    }

    fn roleplay(&mut self, role: &'w RoleBlock, view: &mut BlockView) {
        let RoleplayParts { title, scene, roles, debrief } = RoleplayParts::of(&role.blocks);
        let level = if title.is_empty() { view.heading_level - 1 } else { view.heading_level };
        view.body_html = self.inside(scene, level);
        let part_level = (view.heading_level + 1).min(6);
        for part in &roles {
            let title = part.title();
            view.parts.push(PartView {
                id: format!("{}-{}", view.id, slug(&title)),
                body_html: self.inside(part.blocks, part_level),
                title,
            });
        }
        view.debrief_html = debrief.iter().map(|part| self.inside(part.blocks, part_level)).collect();
        if let Some(lesson) = self.lesson() {
            let (competencies, points) = observed(self.around.course, lesson, role);
            view.observer = ObserverView {
                id: format!("{}-observer", view.id),
                title: title.clone(),
                competencies: competencies.join(", "),
                points,
            };
        }
        view.title = title;
    }

    /// Each heading inside begins a part.
    fn parts(&mut self, role: &'w RoleBlock, view: &mut BlockView) {
        let mut starts: Vec<usize> =
            (0..role.blocks.len()).filter(|index| matches!(role.blocks[*index].kind, BlockKind::Heading(_))).collect();
        let intro = &role.blocks[..starts.first().copied().unwrap_or(role.blocks.len())];
        view.body_html = self.inside(intro, view.heading_level - 1);
        starts.push(role.blocks.len());
        for bounds in starts.windows(2) {
            let BlockKind::Heading(heading) = &role.blocks[bounds[0]].kind else {
                unreachable!("parts begin at headings");
            };
            let title = heading_text(heading);
            view.parts.push(PartView {
                id: format!("{}-{}", view.id, slug(&title)),
                body_html: self.inside(&role.blocks[bounds[0] + 1..bounds[1]], view.heading_level),
                title,
            });
        }
    }

    fn gathered(&self, from: &str, view: &mut BlockView) {
        for id in from.split_whitespace() {
            if id == "commitments" {
                view.commitments = true;
                continue;
            }
            let mut sheets = self.around.course.lessons.iter().flat_map(|lesson| {
                let title = lesson.parsed.title.as_str();
                lesson.parsed.inventory.worksheets.iter().map(move |sheet| (title, sheet))
            });
            if let Some((lesson, sheet)) = sheets.find(|(_, sheet)| sheet.id.text == id) {
                view.worksheets.push(gathered(lesson, sheet));
            }
        }
    }
}

fn gathered(lesson: &str, sheet: &Worksheet) -> GatheredView {
    let title = plain_text(&sheet.title);
    GatheredView {
        id: sheet.id.text.clone(),
        title: if title.is_empty() { lesson.to_owned() } else { title },
        href: crate::base::path::percent_encode(&worksheet_page(&sheet.id.text)),
    }
}

/// What to add to the levels of headings inside a part so that the highest comes right below `level`.
pub(super) fn heading_shift(blocks: &[Block], level: u8) -> i8 {
    let mut highest: Option<u8> = None;
    walk_blocks(blocks, Inside::Everything, &mut |block| {
        if let BlockKind::Heading(heading) = &block.kind {
            highest = Some(highest.map_or(heading.level, |highest| highest.min(heading.level)));
        }
    });
    // Levels are 1 to 6: the difference fits.
    highest.map_or(0, |highest| (level + 1) as i8 - highest as i8)
}
