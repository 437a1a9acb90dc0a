//! Sheets to fill, on screen or on paper: one list of fields, so that both carry the same ids, labels and order.

use super::body::{Block, Inline};
use super::quiz::Id;
use crate::base::span::Span;

#[derive(Debug, Clone, PartialEq)]
pub struct Worksheet {
    pub id: Id,
    /// The sheet's first heading.
    pub title: Vec<Inline>,
    /// The sheet; `Field` blocks and inlines point into `fields`.
    pub blocks: Vec<Block>,
    pub fields: Vec<Field>,
    pub landscape: bool,
    /// How many pages the sheet may take.
    pub pages: Option<u32>,
    pub per_page: Option<u32>,
    /// The line that opens the block.
    pub opening: Span,
}

impl Worksheet {
    /// Calls `visit` for every run of inlines that stands in no block.
    pub fn walk_inlines<'a>(&'a self, visit: &mut dyn FnMut(&'a [Inline])) {
        visit(&self.title);
        walk_options(&self.fields, visit);
    }
}

/// Calls `visit` for the words of every option.
pub fn walk_options<'a>(fields: &'a [Field], visit: &mut dyn FnMut(&'a [Inline])) {
    for option in fields.iter().flat_map(|field| field.kind.options()) {
        visit(&option.content);
    }
}

/// One place to write in.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Unique in the sheet: `name`, `my-five-1`. The sheet's id stands before it wherever it leaves the sheet.
    pub id: String,
    /// Names the field for those who do not see the sheet; never empty.
    pub label: String,
    /// The label repeats words that stand elsewhere on the sheet.
    pub label_hidden: bool,
    pub kind: FieldKind,
    pub span: Span,
}

#[derive(Debug, Clone, PartialEq)]
pub enum FieldKind {
    /// A short blank in a line; `width` counts the underscores written.
    Blank {
        width: usize,
    },
    /// Lines to write on.
    Lines {
        count: usize,
    },
    /// An open box.
    Box {
        height: BoxHeight,
        draw: bool,
    },
    /// A cell of a table to fill.
    Cell,
    /// Places 1 to n, to be put in order.
    Ranking {
        places: usize,
    },
    PickOne(Vec<FieldOption>),
    PickAny(Vec<FieldOption>),
    Scale {
        low: String,
        high: String,
        options: Vec<FieldOption>,
    },
    /// One row of a rating grid; its cells are placed in the table.
    Row {
        options: Vec<FieldOption>,
        several: bool,
    },
    /// A day, as a commitment has.
    Date,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoxHeight {
    Millimetres(u32),
    /// What is left of the page.
    Rest,
}

#[derive(Debug, Clone, PartialEq)]
pub struct FieldOption {
    /// Unique in the field.
    pub id: String,
    pub content: Vec<Inline>,
}

impl FieldKind {
    pub fn options(&self) -> &[FieldOption] {
        match self {
            Self::PickOne(options)
            | Self::PickAny(options)
            | Self::Scale { options, .. }
            | Self::Row { options, .. } => options,
            _ => &[],
        }
    }

    /// The name that templates, JSON and the manual use.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blank { .. } => "blank",
            Self::Lines { .. } => "lines",
            Self::Box { .. } => "box",
            Self::Cell => "cell",
            Self::Ranking { .. } => "ranking",
            Self::PickOne(_) => "pick-one",
            Self::PickAny(_) => "pick-any",
            Self::Scale { .. } => "scale",
            Self::Row { .. } => "row",
            Self::Date => "date",
        }
    }
}
