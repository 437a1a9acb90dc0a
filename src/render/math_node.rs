//! The nodes of a formula, and the same as JSON for paper.
//!
//! Knows no LaTeX: `math_tree` reads it. The JSON is what `themes/base/paper/math.typ` sets.

use super::math_words::words;
use serde_json::{Value, json};

/// Typst reads JSON of 128 levels, and a formula may stand in a list in a table in an activity.
const DEEPEST_JSON: usize = 64;

/// One piece of a formula. A row of one node is that node; an empty row is nothing.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Row(Vec<Node>),
    Atom(Atom),
    /// Words, in the font they ask for.
    Text(String, Option<Style>),
    /// In em.
    Space(f64),
    Fraction {
        above: Box<Node>,
        below: Box<Node>,
        bar: bool,
    },
    Root {
        body: Box<Node>,
        index: Option<Box<Node>>,
    },
    Script {
        base: Box<Node>,
        sub: Option<Box<Node>>,
        sup: Option<Box<Node>>,
        place: Place,
    },
    /// Something between two delimiters; an empty one is not seen.
    Fence(String, Box<Node>, String),
    /// A delimiter as high as the fence around it.
    Middle(String),
    Matrix(Matrix),
    /// Lines of cells which alternate right and left.
    Lines(Vec<Vec<Node>>),
    Accent {
        base: Box<Node>,
        mark: char,
        wide: bool,
        below: bool,
    },
    Over(Box<Node>, Box<Node>),
    Under(Box<Node>, Box<Node>),
    Cancel(Box<Node>),
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Atom {
    pub(super) text: String,
    pub(super) class: Class,
    pub(super) style: Style,
    /// The height of a delimiter that does not grow by itself, in em.
    pub(super) size: Option<f64>,
    /// An arrow that grows with what stands above or below it.
    pub(super) stretch: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Normal,
    Binary,
    Relation,
    Large,
    Opening,
    Closing,
    Punctuation,
    Operator,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Italic,
    Upright,
    Bold,
    BoldItalic,
    Cal,
    Bb,
    Frak,
    Sans,
    Mono,
}

/// Where scripts stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Beside,
    /// Above and below in a formula of its own, beside inside a line of text.
    Limits,
    AboveAndBelow,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Matrix {
    pub(super) rows: Vec<Vec<Node>>,
    pub(super) fence: (String, String),
    pub(super) align: Vec<&'static str>,
    /// After how many columns, and after how many rows, a rule is drawn.
    pub(super) column_rules: Vec<usize>,
    pub(super) row_rules: Vec<usize>,
}

pub(super) fn nothing() -> Node {
    Node::Row(Vec::new())
}

/// How a node stands among its neighbours.
pub(super) fn class_of(node: &Node) -> Class {
    match node {
        Node::Atom(atom) => atom.class,
        Node::Script { base, .. } | Node::Over(base, _) | Node::Under(base, _) => class_of(base),
        _ => Class::Normal,
    }
}

pub(super) fn is_prime(text: &str) -> bool {
    matches!(text, "′" | "″" | "‴" | "⁗" | "‵" | "‶" | "‷")
}

/// The node as the paper's contract has it. What is nested too deeply becomes one line of text.
pub(super) fn json(node: &Node) -> Value {
    let value = node_json(node);
    match levels(&value) > DEEPEST_JSON {
        true => json!({ "text": words(node) }),
        false => value,
    }
}

fn levels(value: &Value) -> usize {
    match value {
        Value::Array(values) => 1 + values.iter().map(levels).max().unwrap_or(0),
        Value::Object(fields) => 1 + fields.values().map(levels).max().unwrap_or(0),
        _ => 0,
    }
}

fn node_json(node: &Node) -> Value {
    match node {
        Node::Row(nodes) => json!({ "row": all(nodes) }),
        Node::Atom(atom) => atom_json(atom),
        Node::Text(text, None) => json!({ "text": text }),
        Node::Text(text, Some(style)) => json!({ "text": text, "style": style.name() }),
        Node::Space(em) => json!({ "space": em }),
        Node::Fraction { above, below, bar } => json!({ "frac": [node_json(above), node_json(below)], "bar": bar }),
        Node::Root { body, index } => json!({ "sqrt": node_json(body), "index": maybe(index) }),
        Node::Script { base, sub, sup, place } => script_json(base, maybe(sub), maybe(sup), *place),
        Node::Fence(open, body, close) => json!({ "fence": [open, node_json(body), close] }),
        Node::Middle(delimiter) => json!({ "middle": delimiter }),
        Node::Matrix(matrix) => matrix_json(matrix),
        Node::Lines(rows) => json!({ "lines": rows_json(rows) }),
        Node::Accent { base, mark, wide, below } => {
            json!({ "accent": node_json(base), "mark": mark.to_string(), "wide": wide, "below": below })
        }
        Node::Over(base, with) => json!({ "over": node_json(base), "with": node_json(with) }),
        Node::Under(base, with) => json!({ "under": node_json(base), "with": node_json(with) }),
        Node::Cancel(base) => json!({ "cancel": node_json(base) }),
    }
}

fn all(nodes: &[Node]) -> Vec<Value> {
    nodes.iter().map(node_json).collect()
}

fn rows_json(rows: &[Vec<Node>]) -> Vec<Vec<Value>> {
    rows.iter().map(|row| all(row)).collect()
}

fn maybe(node: &Option<Box<Node>>) -> Value {
    node.as_deref().map_or(Value::Null, node_json)
}

fn atom_json(atom: &Atom) -> Value {
    let mut value = json!({ "atom": atom.text, "class": atom.class.name(), "style": atom.style.name() });
    if let Some(size) = atom.size {
        value["size"] = json!(size);
    }
    if atom.stretch {
        value["stretch"] = json!(true);
    }
    value
}

fn script_json(base: &Node, sub: Value, sup: Value, place: Place) -> Value {
    let limits = place != Place::Beside;
    let mut value = json!({ "base": node_json(base), "sub": sub, "sup": sup, "limits": limits });
    if place == Place::AboveAndBelow {
        value["inline"] = json!(true);
    }
    value
}

fn matrix_json(matrix: &Matrix) -> Value {
    let (open, close) = &matrix.fence;
    let mut value = json!({ "matrix": rows_json(&matrix.rows), "fence": [open, close], "align": matrix.align });
    if !matrix.column_rules.is_empty() || !matrix.row_rules.is_empty() {
        value["rules"] = json!({ "columns": matrix.column_rules, "rows": matrix.row_rules });
    }
    value
}

impl Class {
    fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Binary => "binary",
            Self::Relation => "relation",
            Self::Large => "large",
            Self::Opening => "opening",
            Self::Closing => "closing",
            Self::Punctuation => "punctuation",
            Self::Operator => "operator",
        }
    }
}

impl Style {
    fn name(self) -> &'static str {
        match self {
            Self::Italic => "italic",
            Self::Upright => "upright",
            Self::Bold => "bold",
            Self::BoldItalic => "bold-italic",
            Self::Cal => "cal",
            Self::Bb => "bb",
            Self::Frak => "frak",
            Self::Sans => "sans",
            Self::Mono => "mono",
        }
    }
}
