//! Reads a LaTeX formula into [`Node`]s.
//!
//! Colours, sizes of whole formulas (`\displaystyle`) and equation numbers are left out: paper has no use for them.
//! What is not known keeps what it holds; no formula stops us.

use super::math::{events, mended};
use super::math_node::{Atom, Class, Matrix, Node, Place, Style, class_of, is_prime, nothing};
use super::math_words::words;
use pulldown_latex::Storage;
use pulldown_latex::event::{
    ArrayColumn, ColumnAlignment, Content, DelimiterSize, DelimiterType, Dimension, DimensionUnit, EnvironmentFlow,
    Event, Font, Grouping, Line, RelationContent, ScriptPosition, ScriptType, StateChange, Visual,
};

/// Deeper formulas nobody reads; and reading them takes stack.
const DEEPEST: usize = 100;

/// What a formula holds, or what is wrong with it.
pub(super) fn read(source: &str) -> Result<Node, String> {
    read_inside(source, 0)
}

fn read_inside(source: &str, depth: usize) -> Result<Node, String> {
    let (storage, source) = (Storage::new(), mended(source));
    let events = events(&source, &storage)?;
    let mut reader = Reader { events: &events, font: None, depth, too_deep: false };
    let mut nodes = reader.nodes();
    // No parser should leave anything over; if this one does, it is read on rather than lost.
    while let Some((_, rest)) = reader.events.split_first() {
        reader.events = rest;
        nodes.extend(reader.nodes());
    }
    Ok(match reader.too_deep {
        true => flat(&events),
        false => row(nodes),
    })
}

struct Reader<'e> {
    events: &'e [Event<'e>],
    font: Option<Font>,
    depth: usize,
    too_deep: bool,
}

impl<'e> Reader<'e> {
    fn next(&mut self) -> Option<&'e Event<'e>> {
        let (first, rest) = self.events.split_first()?;
        self.events = rest;
        Some(first)
    }

    /// All elements up to the end of the group, the cell or the formula. The end itself stays.
    fn nodes(&mut self) -> Vec<Node> {
        let mut nodes = Vec::new();
        while !matches!(self.events.first(), None | Some(Event::End | Event::EnvironmentFlow(_))) {
            let is_group = matches!(self.events.first(), Some(Event::Begin(_)));
            let node = self.element();
            // `{}` is seen by its neighbours: after it, a sign is a binary operator.
            if is_group || node != nothing() {
                push(&mut nodes, node);
            }
        }
        settle_binary(&mut nodes);
        nodes
    }

    /// One element; empty where there is none.
    fn element(&mut self) -> Node {
        if matches!(self.events.first(), Some(Event::End | Event::EnvironmentFlow(_))) {
            return nothing();
        }
        let Some(event) = self.next() else { return nothing() };
        if self.depth >= DEEPEST {
            self.too_deep = true;
            self.events = &[];
            return nothing();
        }
        self.depth += 1;
        let node = match event {
            Event::Content(content) => self.content(content),
            Event::Begin(grouping) => self.group(grouping),
            Event::Visual(visual) => self.visual(*visual),
            Event::Script { ty, position } => self.script(*ty, *position),
            Event::Space { width, .. } => width.map_or_else(nothing, |width| Node::Space(em(width))),
            Event::StateChange(change) => {
                if let StateChange::Font(font) = change {
                    self.font = *font;
                }
                nothing()
            }
            Event::End | Event::EnvironmentFlow(_) => nothing(),
        };
        self.depth -= 1;
        node
    }

    fn boxed(&mut self) -> Box<Node> {
        Box::new(self.element())
    }

    /// As [`Self::boxed`], but an empty element is none.
    fn some(&mut self) -> Option<Box<Node>> {
        Some(self.boxed()).filter(|node| **node != nothing())
    }

    fn content(&self, content: &Content<'_>) -> Node {
        match content {
            Content::Text("&nbsp;") => Node::Space(0.333),
            Content::Text(text) => Node::Text(unescaped(text), self.font.map(style_of)),
            Content::Number(number) => self.letter(number, Style::Upright),
            Content::Function(name) => atom(self.function(name), Class::Operator),
            Content::Ordinary { content, .. } if content.is_control() => nothing(),
            // The micro sign has no italic.
            Content::Ordinary { content: 'µ', .. } => self.letter("μ", Style::Italic),
            Content::Ordinary { content, .. } => self.letter(&content.to_string(), usual_style(*content)),
            Content::LargeOp { content, small } => atom(content.to_string(), large_class(*content, *small)),
            Content::BinaryOp { content, .. } => atom(content.to_string(), Class::Binary),
            Content::Relation { content, .. } => atom(relation(*content), Class::Relation),
            Content::Delimiter { content, size, ty } => delimiter(*content, *size, *ty),
            Content::Punctuation(content) => atom(content.to_string(), Class::Punctuation),
        }
    }

    fn letter(&self, text: &str, usual: Style) -> Node {
        let style = match (self.font, usual) {
            (None, _) => usual,
            // Digits and capital Greek letters are upright: they become bold and stay so.
            (Some(Font::BoldSymbol), Style::Upright) => Style::Bold,
            (Some(font), _) => style_of(font),
        };
        Node::Atom(Atom { text: text.to_owned(), class: Class::Normal, style, size: None, stretch: false })
    }

    /// A function's name. `\operatorname` hands on what it holds unread, such as `arg\,max`.
    fn function(&self, name: &str) -> String {
        let is_plain = !name.contains(['\\', '{', '}', '$', '~']);
        if is_plain || self.depth >= DEEPEST {
            return name.to_owned();
        }
        let inside = format!(r"\mathrm{{{name}}}");
        read_inside(&inside, self.depth).map_or_else(|_| name.to_owned(), |node| words(&node))
    }

    fn group(&mut self, grouping: &Grouping) -> Node {
        let font = self.font;
        // A mathematical environment begins with the usual font (as the events' documentation says).
        if !matches!(grouping, Grouping::Normal | Grouping::LeftRight(..)) {
            self.font = None;
        }
        let node = match grouping {
            Grouping::Normal => row(self.nodes()),
            Grouping::LeftRight(open, close) => fence(*open, self.nodes(), *close),
            Grouping::Matrix { alignment } => self.matrix(&[ArrayColumn::Column(*alignment)]),
            Grouping::Array(columns) => self.matrix(columns),
            Grouping::Cases { left } => cases(self.rows().0, *left),
            _ => lines(self.rows().0),
        };
        self.font = font;
        if let Some(Event::End) = self.events.first() {
            self.next();
        }
        node
    }

    /// Cells of an environment up to its end, and after how many rows there is a rule.
    fn rows(&mut self) -> (Vec<Vec<Node>>, Vec<usize>) {
        let (mut rows, mut rules) = (vec![Vec::new()], Vec::new());
        let mut cell = Vec::new();
        loop {
            cell.extend(self.nodes());
            let Some(Event::EnvironmentFlow(flow)) = self.events.first() else { break };
            self.next();
            let horizontal: &[Line] = match flow {
                EnvironmentFlow::Alignment => {
                    close_cell(&mut rows, &mut cell);
                    &[]
                }
                EnvironmentFlow::NewLine { horizontal_lines, .. } => {
                    close_cell(&mut rows, &mut cell);
                    rows.push(Vec::new());
                    horizontal_lines
                }
                EnvironmentFlow::StartLines { lines } => lines,
            };
            if !horizontal.is_empty() {
                rules.push(rows.len() - 1);
            }
            self.font = None;
        }
        close_cell(&mut rows, &mut cell);
        // `\\` at the end of the last row begins no new one.
        if rows.len() > 1 && rows.last().is_some_and(|row| row.iter().all(|cell| *cell == nothing())) {
            rows.pop();
        }
        (rows, rules)
    }

    fn matrix(&mut self, columns: &[ArrayColumn]) -> Node {
        let (mut rows, row_rules) = self.rows();
        let mut align: Vec<_> = columns.iter().filter_map(side).collect();
        // A matrix names one side for all its columns. An array may leave out its last cells, and Typst draws no rule
        // beyond the cells that are there.
        align.resize(widest(&rows).max(align.len()), align.last().copied().unwrap_or("center"));
        rows.iter_mut().for_each(|row| row.resize(align.len(), nothing()));
        Node::Matrix(Matrix { rows, align, column_rules: column_rules(columns), row_rules, ..Matrix::default() })
    }

    fn visual(&mut self, visual: Visual) -> Node {
        match visual {
            Visual::SquareRoot => Node::Root { body: self.boxed(), index: None },
            Visual::Root => Node::Root { body: self.boxed(), index: self.some() },
            Visual::Fraction(width) => {
                let bar = width.is_none_or(|width| width.value != 0.0);
                Node::Fraction { above: self.boxed(), below: self.boxed(), bar }
            }
            Visual::Negation => negated(self.element()),
        }
    }

    fn script(&mut self, ty: ScriptType, position: ScriptPosition) -> Node {
        let grows = position == ScriptPosition::AboveBelow && matches!(self.events.first(), Some(Event::Content(_)));
        let mut base = self.element();
        if grows {
            let_grow(&mut base);
        }
        let place = match position {
            ScriptPosition::Right => Place::Beside,
            ScriptPosition::Movable => Place::Limits,
            ScriptPosition::AboveBelow => Place::AboveAndBelow,
        };
        if place == Place::AboveAndBelow && ty != ScriptType::SubSuperscript {
            return self.above_or_below(base, ty == ScriptType::Subscript);
        }
        let sub = if ty == ScriptType::Superscript { None } else { self.some() };
        let sup = if ty == ScriptType::Subscript { None } else { self.some() };
        Node::Script { base: Box::new(base), sub, sup, place }
    }

    /// Something above or below, or the accent that it is.
    fn above_or_below(&mut self, base: Node, below: bool) -> Node {
        let base = Box::new(base);
        if let Some(Event::Content(Content::Ordinary { content, stretchy })) = self.events.first()
            && is_mark(*content, *stretchy, below)
        {
            self.next();
            // The circle of `\mathring` has two code points; Typst knows the other one as an accent.
            let mark = if *content == '˚' { '∘' } else { *content };
            // `\bar` and `\overline` are one event: a line over one letter is a bar.
            let wide = *stretchy || (mark == '‾' && !matches!(*base, Node::Atom(_)));
            return Node::Accent { base, mark, wide, below };
        }
        match below {
            true => Node::Under(base, self.boxed()),
            false => Node::Over(base, self.boxed()),
        }
    }
}

/// The atoms of a formula that is too deep, side by side.
fn flat(events: &[Event<'_>]) -> Node {
    let reader = Reader { events: &[], font: None, depth: DEEPEST, too_deep: true };
    let contents = events.iter().filter_map(|event| match event {
        Event::Content(content) => Some(reader.content(content)),
        _ => None,
    });
    row(contents.collect())
}

fn row(mut nodes: Vec<Node>) -> Node {
    match nodes.len() {
        1 => nodes.remove(0),
        _ => Node::Row(nodes),
    }
}

fn atom(text: String, class: Class) -> Node {
    Node::Atom(Atom { text, class, style: Style::Upright, size: None, stretch: false })
}

/// Adds a node to a row: primes join what stands before them, as the parser gives them as letters of their own.
fn push(nodes: &mut Vec<Node>, node: Node) {
    match (nodes.pop(), primes(&node)) {
        (Some(before), Some((sub, sup))) if !matches!(before, Node::Space(_)) => nodes.push(primed(before, sub, sup)),
        (before, _) => {
            nodes.extend(before);
            nodes.push(node);
        }
    }
}

/// The scripts that a prime, or a prime with scripts of its own, means for what stands before it.
fn primes(node: &Node) -> Option<(Option<Box<Node>>, Vec<Node>)> {
    match node {
        Node::Atom(atom) if is_prime(&atom.text) => Some((None, vec![node.clone()])),
        Node::Script { base, sub, sup, place: Place::Beside } => {
            let (_, mut above) = primes(base).filter(|_| matches!(**base, Node::Atom(_)))?;
            above.extend(sup.as_deref().cloned().map_or_else(Vec::new, many));
            Some((sub.clone(), above))
        }
        _ => None,
    }
}

fn primed(before: Node, more_sub: Option<Box<Node>>, primes: Vec<Node>) -> Node {
    match before {
        Node::Script { base, sub, sup, place: Place::Beside } if sub.is_none() || more_sub.is_none() => {
            let mut above = sup.map_or_else(Vec::new, |sup| many(*sup));
            above.extend(primes);
            Node::Script { base, sub: sub.or(more_sub), sup: Some(Box::new(row(above))), place: Place::Beside }
        }
        base => {
            Node::Script { base: Box::new(base), sub: more_sub, sup: Some(Box::new(row(primes))), place: Place::Beside }
        }
    }
}

fn many(node: Node) -> Vec<Node> {
    match node {
        Node::Row(nodes) => nodes,
        node => vec![node],
    }
}

/// A sign between nothing and something, such as the minus of `-1`, is no binary operator (TeXbook, p. 438).
fn settle_binary(nodes: &mut [Node]) {
    let seen: Vec<usize> = (0..nodes.len()).filter(|&at| !matches!(nodes[at], Node::Space(_))).collect();
    let mut before = None;
    for (nth, &at) in seen.iter().enumerate() {
        let after = seen.get(nth + 1).map(|&next| class_of(&nodes[next]));
        if class_of(&nodes[at]) == Class::Binary && !(may_precede(before) && may_follow(after)) {
            make_normal(&mut nodes[at]);
        }
        before = Some(class_of(&nodes[at]));
    }
}

fn may_precede(class: Option<Class>) -> bool {
    matches!(class, Some(Class::Normal | Class::Closing))
}

fn may_follow(class: Option<Class>) -> bool {
    !matches!(class, None | Some(Class::Relation | Class::Closing | Class::Punctuation))
}

fn make_normal(node: &mut Node) {
    match node {
        Node::Atom(atom) => atom.class = Class::Normal,
        Node::Script { base, .. } | Node::Over(base, _) | Node::Under(base, _) => make_normal(base),
        _ => {}
    }
}

fn relation(content: RelationContent) -> String {
    let mut buffer = [0; 8];
    String::from_utf8_lossy(content.encode_utf8_to_buf(&mut buffer)).into_owned()
}

fn large_class(content: char, small: bool) -> Class {
    // `\mathop{E}` is a name, `\smallint` does not grow.
    if small || content.is_alphanumeric() { Class::Operator } else { Class::Large }
}

fn delimiter(content: char, size: Option<DelimiterSize>, ty: DelimiterType) -> Node {
    let class = match ty {
        DelimiterType::Open => Class::Opening,
        DelimiterType::Close => Class::Closing,
        DelimiterType::Fence => Class::Normal,
    };
    let size = size.map(|size| match size {
        DelimiterSize::Big => MIDDLE_SIZE,
        DelimiterSize::BIG => 1.8,
        DelimiterSize::Bigg => 2.4,
        DelimiterSize::BIGG => 3.0,
    });
    Node::Atom(Atom { text: content.to_string(), class, style: Style::Upright, size, stretch: false })
}

/// `\middle|` and `\big|` are one event, of this size.
const MIDDLE_SIZE: f64 = 1.2;

fn fence(open: Option<char>, nodes: Vec<Node>, close: Option<char>) -> Node {
    let side = |delimiter: Option<char>| delimiter.map(String::from).unwrap_or_default();
    let (open, close) = (side(open), side(close));
    let middle = |node| match node {
        Node::Atom(Atom { text, class: Class::Normal, size: Some(MIDDLE_SIZE), .. }) => Node::Middle(text),
        node => node,
    };
    match row(nodes.into_iter().map(middle).collect()) {
        Node::Matrix(matrix) if matrix.fence == <(String, String)>::default() => {
            Node::Matrix(Matrix { fence: (open, close), ..matrix })
        }
        body => Node::Fence(open, Box::new(body), close),
    }
}

fn close_cell(rows: &mut [Vec<Node>], cell: &mut Vec<Node>) {
    if let Some(last) = rows.last_mut() {
        last.push(row(std::mem::take(cell)));
    }
}

fn widest(rows: &[Vec<Node>]) -> usize {
    rows.iter().map(Vec::len).max().unwrap_or(0)
}

fn cases(rows: Vec<Vec<Node>>, left: bool) -> Node {
    let fence = if left { ("{".to_owned(), String::new()) } else { (String::new(), "}".to_owned()) };
    let align = vec!["left"; widest(&rows)];
    Node::Matrix(Matrix { rows, fence, align, ..Matrix::default() })
}

fn lines(mut rows: Vec<Vec<Node>>) -> Node {
    match rows.as_mut_slice() {
        [only] if only.len() == 1 => only.remove(0),
        _ => Node::Lines(rows),
    }
}

fn side(column: &ArrayColumn) -> Option<&'static str> {
    match column {
        ArrayColumn::Column(ColumnAlignment::Left) => Some("left"),
        ArrayColumn::Column(ColumnAlignment::Center) => Some("center"),
        ArrayColumn::Column(ColumnAlignment::Right) => Some("right"),
        ArrayColumn::Separator(_) => None,
    }
}

fn column_rules(columns: &[ArrayColumn]) -> Vec<usize> {
    let (mut before, mut rules) = (0, Vec::new());
    for column in columns {
        match column {
            ArrayColumn::Column(_) => before += 1,
            ArrayColumn::Separator(_) => rules.push(before),
        }
    }
    rules.dedup();
    rules
}

/// Struck signs that have a code point of their own.
const NEGATED: [(&str, &str); 26] = [
    ("=", "≠"),
    ("<", "≮"),
    (">", "≯"),
    ("≤", "≰"),
    ("≥", "≱"),
    ("∈", "∉"),
    ("∋", "∌"),
    ("∃", "∄"),
    ("≡", "≢"),
    ("≈", "≉"),
    ("∼", "≁"),
    ("≃", "≄"),
    ("≅", "≇"),
    ("⊂", "⊄"),
    ("⊃", "⊅"),
    ("⊆", "⊈"),
    ("⊇", "⊉"),
    ("∣", "∤"),
    ("∥", "∦"),
    ("→", "↛"),
    ("←", "↚"),
    ("↔", "↮"),
    ("⇒", "⇏"),
    ("⇐", "⇍"),
    ("⇔", "⇎"),
    ("⊢", "⊬"),
];

fn negated(node: Node) -> Node {
    let Node::Atom(mut atom) = node else { return Node::Cancel(Box::new(node)) };
    match NEGATED.iter().find(|(sign, _)| *sign == atom.text) {
        Some((_, struck)) => atom.text = (*struck).to_owned(),
        None if atom.class == Class::Relation => atom.text.push('\u{338}'),
        None => return Node::Cancel(Box::new(Node::Atom(atom))),
    }
    Node::Atom(atom)
}

fn let_grow(base: &mut Node) {
    if let Node::Atom(atom) = base
        && atom.class == Class::Relation
        && atom.text.chars().all(|letter| matches!(letter, '\u{2190}'..='\u{21ff}' | '\u{27f0}'..='\u{27ff}'))
    {
        atom.stretch = true;
    }
}

/// The parser tells accents as letters above or below, as it tells what `\overset` puts there.
fn is_mark(content: char, stretchy: bool, below: bool) -> bool {
    match (stretchy, below) {
        (true, true) => "_←→↔⏡⏟⏝⎵".contains(content),
        (true, false) => "←→↔↼⇀⇒ˇ^~⏜⏠⏞⎴".contains(content),
        (false, false) => "´‾˘ˇ˙¨`^~→˚".contains(content),
        (false, true) => false,
    }
}

fn usual_style(letter: char) -> Style {
    // As TeX has it: capital Greek letters are upright.
    let is_upright = letter.is_uppercase() && !letter.is_ascii_uppercase();
    if letter == '∂' || (letter.is_alphabetic() && !is_upright) { Style::Italic } else { Style::Upright }
}

fn style_of(font: Font) -> Style {
    match font {
        Font::UpRight => Style::Upright,
        Font::Italic => Style::Italic,
        Font::Bold => Style::Bold,
        Font::BoldItalic | Font::BoldSymbol => Style::BoldItalic,
        Font::Script | Font::BoldScript => Style::Cal,
        Font::DoubleStruck | Font::DoubleStruckItalic => Style::Bb,
        Font::Fraktur | Font::BoldFraktur => Style::Frak,
        Font::SansSerif | Font::BoldSansSerif | Font::SansSerifItalic | Font::SansSerifBoldItalic => Style::Sans,
        Font::Monospace => Style::Mono,
    }
}

/// Words of `\text`, which the parser hands on as written.
fn unescaped(text: &str) -> String {
    let text = text.replace("&nbsp;", "\u{a0}");
    let (mut out, mut letters) = (String::new(), text.chars().peekable());
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if letters.peek().is_some_and(|next| "%$&_#{} ".contains(*next)) => out.extend(letters.next()),
            // TeX takes a row of white space for one space.
            letter if letter.is_ascii_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '~' => out.push('\u{a0}'),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
    out
}

/// A length in em, with TeX's ten points for one. Rounded, for a twelfth of a hair is not seen.
fn em(length: Dimension) -> f64 {
    const POINTS: f64 = 10.0;
    let value = f64::from(length.value);
    let em = match length.unit {
        DimensionUnit::Em => value,
        DimensionUnit::Mu => value / 18.0,
        DimensionUnit::Ex => value * 0.43,
        DimensionUnit::Pt => value / POINTS,
        DimensionUnit::Pc => value * 12.0 / POINTS,
        DimensionUnit::In => value * 72.27 / POINTS,
        DimensionUnit::Bp => value * 72.27 / 72.0 / POINTS,
        DimensionUnit::Cm => value * 72.27 / 2.54 / POINTS,
        DimensionUnit::Mm => value * 72.27 / 25.4 / POINTS,
        DimensionUnit::Dd => value * 1238.0 / 1157.0 / POINTS,
        DimensionUnit::Cc => value * 12.0 * 1238.0 / 1157.0 / POINTS,
        DimensionUnit::Sp => value / 65536.0 / POINTS,
    };
    // No line holds more than this, and infinity is no JSON.
    (em.clamp(-40.0, 40.0) * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::super::math_node::json;
    use super::*;
    use serde_json::{Value, json};

    fn tree(source: &str) -> Value {
        json(&read(source).unwrap())
    }

    fn letter(text: &str) -> Value {
        json!({ "atom": text, "class": "normal", "style": "italic" })
    }

    fn sign(text: &str, class: &str) -> Value {
        json!({ "atom": text, "class": class, "style": "upright" })
    }

    fn number(text: &str) -> Value {
        sign(text, "normal")
    }

    #[test]
    fn letters_numbers_and_signs_are_atoms_of_a_row() {
        assert_eq!(
            tree("x+12=y"),
            json!({ "row": [
            letter("x"), sign("+", "binary"), number("12"), sign("=", "relation"), letter("y")
        ] })
        );
    }

    #[test]
    fn a_sign_before_something_is_not_between_two() {
        assert_eq!(tree("-x"), json!({ "row": [number("−"), letter("x")] }));
        assert_eq!(tree("{}-x")["row"][1], sign("−", "binary"));
    }

    #[test]
    fn small_greek_letters_slant_and_capitals_stand() {
        assert_eq!(tree(r"\mu"), letter("μ"));
        assert_eq!(tree(r"\Gamma"), number("Γ"));
    }

    #[test]
    fn a_function_is_a_word() {
        assert_eq!(tree(r"\sin x")["row"][0], sign("sin", "operator"));
        assert_eq!(tree(r"\operatorname{arg\,max}"), sign("arg max", "operator"));
    }

    #[test]
    fn a_fraction_has_a_bar_and_a_binomial_has_none() {
        assert_eq!(tree(r"\frac{a}{2}"), json!({ "frac": [letter("a"), number("2")], "bar": true }));
        assert_eq!(
            tree(r"\binom nk"),
            json!({ "fence": ["(", { "frac": [letter("n"), letter("k")], "bar": false }, ")"] })
        );
    }

    #[test]
    fn a_root_has_its_whole_index() {
        assert_eq!(tree(r"\sqrt{x}"), json!({ "sqrt": letter("x"), "index": null }));
        let index = json!({ "row": [letter("n"), sign("+", "binary"), number("1")] });
        assert_eq!(tree(r"\sqrt[n+1]{x}"), json!({ "sqrt": letter("x"), "index": index }));
    }

    #[test]
    fn scripts_stand_beside_a_letter() {
        let expected = json!({ "base": letter("x"), "sub": letter("i"), "sup": number("2"), "limits": false });
        assert_eq!(tree("x^2_i"), expected);
    }

    #[test]
    fn limits_stand_above_and_below_a_sum_and_a_named_limit() {
        assert_eq!(tree(r"\sum_i^n")["limits"], true);
        assert_eq!(tree(r"\lim_x")["limits"], true);
        assert_eq!(tree(r"\operatorname*{argmax}_x")["limits"], true);
        assert_eq!(tree(r"\int_0^1")["limits"], false);
        assert_eq!(tree(r"\int\limits_0^1")["inline"], true);
    }

    #[test]
    fn primes_are_scripts() {
        let prime = number("′");
        assert_eq!(tree("f'"), json!({ "base": letter("f"), "sub": null, "sup": prime, "limits": false }));
        assert_eq!(
            tree("f''_a"),
            json!({ "base": letter("f"), "sub": letter("a"), "sup": { "row": [prime, prime] }, "limits": false })
        );
        assert_eq!(tree("f'^2")["sup"], json!({ "row": [prime, number("2")] }));
    }

    #[test]
    fn something_stands_over_or_under() {
        assert_eq!(tree(r"\overset{!}{=}"), json!({ "over": sign("=", "relation"), "with": number("!") }));
        assert_eq!(tree(r"\underset{x}{y}"), json!({ "under": letter("y"), "with": letter("x") }));
    }

    #[test]
    fn an_arrow_grows_with_its_words() {
        assert_eq!(tree(r"\xrightarrow{f}")["over"]["stretch"], true);
        assert_eq!(tree(r"\overset{f}{=}")["over"].get("stretch"), None);
    }

    #[test]
    fn an_accent_is_no_letter_above() {
        assert_eq!(tree(r"\hat x"), json!({ "accent": letter("x"), "mark": "^", "wide": false, "below": false }));
        assert_eq!(tree(r"\overline{AB}")["wide"], true);
        assert_eq!(tree(r"\bar{x}")["wide"], false);
        assert_eq!(tree(r"\underbrace{x}_n")["under"]["mark"], "⏟");
    }

    #[test]
    fn a_fence_may_lack_a_side_and_have_a_middle() {
        let body = json!({ "row": [letter("a"), { "middle": "|" }, letter("b")] });
        assert_eq!(tree(r"\left\{a\middle|b\right."), json!({ "fence": ["{", body, ""] }));
    }

    #[test]
    fn a_matrix_has_its_fence() {
        assert_eq!(
            tree(r"\begin{bmatrix}a&1\\b\end{bmatrix}"),
            json!({
                "matrix": [[letter("a"), number("1")], [letter("b"), { "row": [] }]],
                "fence": ["[", "]"],
                "align": ["center", "center"]
            })
        );
    }

    #[test]
    fn an_array_has_its_sides_and_rules() {
        let array = tree(r"\begin{array}{l|r}\hline a&b\\c&d\\\hline\end{array}");
        assert_eq!(array["align"], json!(["left", "right"]));
        assert_eq!(array["rules"], json!({ "columns": [1], "rows": [0, 2] }));
        assert_eq!(array["matrix"].as_array().unwrap().len(), 2);
    }

    #[test]
    fn a_rule_stands_between_cells_that_are_there() {
        let array = tree(r"\begin{array}{c|c|c}a\\\hline\end{array}");
        assert_eq!(array["matrix"][0].as_array().unwrap().len(), 3);
        assert_eq!(array["rules"], json!({ "columns": [1, 2], "rows": [1] }));
    }

    #[test]
    fn cases_open_with_a_brace() {
        let cases = tree(r"\begin{cases}x&\text{if } y\\z\end{cases}");
        assert_eq!(cases["fence"], json!(["{", ""]));
        assert_eq!(cases["matrix"][0][1]["row"][0], json!({ "text": "if " }));
    }

    #[test]
    fn aligned_lines_are_lines_of_cells() {
        let expected = json!({ "lines": [[letter("a"), letter("b")], [{ "row": [] }, letter("c")]] });
        assert_eq!(tree(r"\begin{align}a&b\\&c\\\end{align}"), expected);
        assert_eq!(tree(r"\begin{equation}a\end{equation}"), letter("a"));
    }

    #[test]
    fn words_lose_their_escapes() {
        assert_eq!(tree(r"\text{100\%  of~it}"), json!({ "text": "100% of\u{a0}it" }));
        assert_eq!(tree(r"\textbf{no}"), json!({ "text": "no", "style": "bold" }));
    }

    #[test]
    fn spaces_are_told_in_em() {
        assert_eq!(tree(r"\quad"), json!({ "space": 1.0 }));
        assert_eq!(tree(r"\,"), json!({ "space": 0.167 }));
        assert_eq!(tree(r"\kern 1cm"), json!({ "space": 2.845 }));
    }

    #[test]
    fn a_font_lasts_to_the_end_of_its_group() {
        assert_eq!(
            tree(r"\mathbb{R}x"),
            json!({ "row": [{ "atom": "R", "class": "normal", "style": "bb" }, letter("x")] })
        );
        assert_eq!(tree(r"\boldsymbol{x}")["style"], "bold-italic");
        assert_eq!(tree(r"\boldsymbol{1}")["style"], "bold");
    }

    #[test]
    fn colours_and_sizes_are_left_out() {
        assert_eq!(tree(r"\displaystyle\color{red}x"), letter("x"));
    }

    #[test]
    fn what_is_struck_has_its_own_sign_where_there_is_one() {
        assert_eq!(tree(r"\not="), sign("≠", "relation"));
        assert_eq!(tree(r"\not\vdash"), sign("⊬", "relation"));
        assert_eq!(tree(r"\cancel{x}"), json!({ "cancel": letter("x") }));
    }

    #[test]
    fn what_is_nested_beyond_reading_becomes_one_line() {
        let nested = |times: usize| format!("{}x{}", r"\frac{1}{".repeat(times), "}".repeat(times));
        assert!(tree(&nested(10)).get("frac").is_some());
        assert!(tree(&nested(40)).get("text").is_some());
        assert!(tree(&nested(300)).get("row").is_some());
    }

    #[test]
    fn no_part_of_a_formula_stops_us() {
        let formula = concat!(
            r"\left[\sum\limits_{\substack{i<n\\j}}^{n'}\frac{\hat x_{i}}{\sqrt[3]{2}}\middle|\text{é}\not\in",
            r"\begin{array}{c|c}a&b\\\hline c&d\end{array}\right]'\operatorname*{arg\,max}_x",
        );
        for (at, _) in formula.char_indices() {
            for part in [&formula[..at], &formula[at..]] {
                if let Ok(node) = read(part) {
                    json(&node);
                    words(&node);
                }
            }
        }
    }
}
