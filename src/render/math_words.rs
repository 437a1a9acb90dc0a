//! A formula's tree becomes one line of text, such as `(a + b)/2` or `√x`.
//!
//! For those who hear the formula instead of seeing it: signs rather than words, so that it needs no language.

use super::math_node::{Atom, Class, Matrix, Node, Style, class_of, is_prime};

/// The formula in one line, without space at its ends.
pub(super) fn words(node: &Node) -> String {
    let line = linear(node);
    line.split([' ', '\u{a0}']).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn linear(node: &Node) -> String {
    match node {
        Node::Row(nodes) => row(nodes),
        Node::Atom(atom) => letter(atom),
        Node::Text(text, _) => text.clone(),
        Node::Space(em) => if *em > 0.1 { " " } else { "" }.to_owned(),
        Node::Fraction { above, below, bar: true } => format!("{}/{}", grouped(above), grouped(below)),
        Node::Fraction { above, below, bar: false } => format!("{}, {}", linear(above), linear(below)),
        Node::Root { body, index } => root(body, index.as_deref()),
        Node::Script { base, sub, sup, .. } => scripted(base, sub.as_deref(), sup.as_deref()),
        Node::Fence(open, body, close) => fenced(open, body, close),
        Node::Middle(delimiter) => format!(" {delimiter} "),
        Node::Matrix(matrix) => table(matrix),
        Node::Lines(rows) => join(rows, " "),
        Node::Accent { base, mark, below, .. } => marked(base, combining(*mark, *below)),
        Node::Over(base, with) => scripted(base, None, Some(with)),
        Node::Under(base, with) => scripted(base, Some(with), None),
        Node::Cancel(base) => marked(base, Some('\u{338}')),
    }
}

fn row(nodes: &[Node]) -> String {
    let mut out = String::new();
    for (at, node) in nodes.iter().enumerate() {
        let (before, after) = (at.checked_sub(1).map(|before| &nodes[before]), nodes.get(at + 1));
        let (touched, touches) = (before.is_some_and(ends_operand), after.is_some_and(begins_operand));
        match class_of(node) {
            Class::Binary | Class::Relation => out.push_str(&format!(" {} ", linear(node))),
            Class::Punctuation => out.push_str(&format!("{} ", linear(node))),
            Class::Operator | Class::Large => {
                let space_before = if touched { " " } else { "" };
                let space_after = if after.is_some_and(opens) { "" } else { " " };
                out.push_str(&format!("{space_before}{}{space_after}", linear(node)));
            }
            // `1/2x` would be another number.
            _ if matches!(node, Node::Fraction { bar: true, .. }) && (touched || touches) => {
                out.push_str(&format!("({})", linear(node)));
            }
            _ => out.push_str(&linear(node)),
        }
    }
    out
}

fn ends_operand(node: &Node) -> bool {
    !matches!(node, Node::Space(_) | Node::Text(..)) && matches!(class_of(node), Class::Normal | Class::Closing)
}

fn begins_operand(node: &Node) -> bool {
    !matches!(node, Node::Space(_) | Node::Text(..)) && matches!(class_of(node), Class::Normal | Class::Opening)
}

fn opens(node: &Node) -> bool {
    class_of(node) == Class::Opening || matches!(node, Node::Fence(..))
}

fn letter(atom: &Atom) -> String {
    let double = |letter| match letter {
        'C' => 'ℂ',
        'N' => 'ℕ',
        'P' => 'ℙ',
        'Q' => 'ℚ',
        'R' => 'ℝ',
        'Z' => 'ℤ',
        other => other,
    };
    match atom.style {
        Style::Bb => atom.text.chars().map(double).collect(),
        _ => atom.text.clone(),
    }
}

/// In parentheses, unless it is one thing.
fn grouped(node: &Node) -> String {
    match node {
        Node::Row(nodes) if nodes.is_empty() => String::new(),
        Node::Accent { base, .. } if !matches!(**base, Node::Atom(_)) => format!("({})", words(node)),
        Node::Row(_) | Node::Fraction { .. } | Node::Lines(_) | Node::Text(..) => format!("({})", words(node)),
        node => linear(node),
    }
}

/// As [`grouped`], where scripts of its own would be taken for scripts of something else.
fn held(node: &Node) -> String {
    match node {
        Node::Script { .. } | Node::Over(..) | Node::Under(..) => format!("({})", words(node)),
        node => grouped(node),
    }
}

fn root(body: &Node, index: Option<&Node>) -> String {
    let body = grouped(body);
    match index.map(words).as_deref() {
        None => format!("√{body}"),
        Some("3") => format!("∛{body}"),
        Some("4") => format!("∜{body}"),
        Some(index) => format!("√[{index}]{body}"),
    }
}

fn scripted(base: &Node, sub: Option<&Node>, sup: Option<&Node>) -> String {
    let mut out = held(base);
    let (primes, sup) = sup.map_or((String::new(), None), primes);
    out.push_str(&primes);
    if let Some(sub) = sub {
        out.push_str(&format!("_{}", held(sub)));
    }
    if let Some(sup) = sup {
        out.push_str(&format!("^{}", held(&sup)));
    }
    out
}

/// The primes that a superscript begins with, and what follows them.
fn primes(sup: &Node) -> (String, Option<Node>) {
    let nodes = match sup {
        Node::Row(nodes) => nodes.as_slice(),
        node => std::slice::from_ref(node),
    };
    let is_primed = |node: &&Node| matches!(node, Node::Atom(atom) if is_prime(&atom.text));
    let primes: String = nodes.iter().take_while(is_primed).map(linear).collect();
    let rest = match &nodes[primes.chars().count()..] {
        [] => None,
        [only] => Some(only.clone()),
        rest => Some(Node::Row(rest.to_vec())),
    };
    (primes, rest)
}

fn fenced(open: &str, body: &Node, close: &str) -> String {
    match body {
        Node::Fraction { bar: false, .. } if open == "(" => format!("binom({})", linear(body)),
        body => format!("{open}{}{close}", words(body)),
    }
}

fn table(matrix: &Matrix) -> String {
    let cells = join(&matrix.rows, ", ");
    match (matrix.fence.0.as_str(), matrix.fence.1.as_str()) {
        ("", "") => format!("[{cells}]"),
        (open, close) => format!("{open}{cells}{close}"),
    }
}

fn join(rows: &[Vec<Node>], between: &str) -> String {
    let line = |row: &Vec<Node>| {
        let cells = row.iter().map(words).collect::<Vec<_>>().join(between);
        cells.trim_end_matches(between).to_owned()
    };
    rows.iter().map(line).collect::<Vec<_>>().join("; ")
}

/// The mark on every letter, so that it is read with any of them. Braces are left out: their words say what they mean.
fn marked(base: &Node, mark: Option<char>) -> String {
    let mut out = String::new();
    for letter in words(base).chars() {
        out.push(letter);
        if !letter.is_whitespace() {
            out.extend(mark);
        }
    }
    out
}

fn combining(mark: char, below: bool) -> Option<char> {
    Some(match (mark, below) {
        ('_', _) => '\u{332}',
        ('→', true) => '\u{20ef}',
        ('←', true) => '\u{20ee}',
        ('`', _) => '\u{300}',
        ('´', _) => '\u{301}',
        ('^', _) => '\u{302}',
        ('~', _) => '\u{303}',
        ('‾', _) => '\u{305}',
        ('˘', _) => '\u{306}',
        ('˙', _) => '\u{307}',
        ('¨', _) => '\u{308}',
        ('∘', _) => '\u{30a}',
        ('ˇ', _) => '\u{30c}',
        ('←', false) => '\u{20d6}',
        ('→', false) => '\u{20d7}',
        ('↔', false) => '\u{20e1}',
        ('↼', false) => '\u{20d0}',
        ('⇀', false) => '\u{20d1}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::render::math::in_words;

    #[test]
    fn a_fraction_is_one_line() {
        assert_eq!(in_words(r"\frac{a+b}{2}"), "(a + b)/2");
        assert_eq!(in_words(r"\frac12x"), "(1/2)x");
    }

    #[test]
    fn scripts_of_more_than_one_letter_are_held_together() {
        assert_eq!(in_words("x^2_i"), "x_i^2");
        assert_eq!(in_words("e^{-x}"), "e^(−x)");
        assert_eq!(in_words("2^{x^2}"), "2^(x^2)");
        assert_eq!(in_words("f'(x)"), "f′(x)");
    }

    #[test]
    fn roots_have_their_sign() {
        assert_eq!(in_words(r"\sqrt x+\sqrt[3]{ab}+\sqrt[n]{2}"), "√x + ∛(ab) + √[n]2");
    }

    #[test]
    fn names_stand_apart_from_what_they_act_on() {
        assert_eq!(in_words(r"2\sin x+\log(y)"), "2 sin x + log(y)");
        assert_eq!(in_words(r"\sum_{i=1}^n i"), "∑_(i = 1)^n i");
        assert_eq!(in_words(r"\int_0^1 x\,dx"), "∫_0^1 x dx");
        assert_eq!(in_words(r"a\pmod n"), "a (mod n)");
    }

    #[test]
    fn tables_are_read_row_by_row() {
        assert_eq!(in_words(r"\begin{pmatrix}a&b\\c&d\end{pmatrix}"), "(a, b; c, d)");
        assert_eq!(in_words(r"\begin{cases}x&\text{if } x>0\\0\end{cases}"), "{x, if x > 0; 0");
        assert_eq!(in_words(r"\begin{aligned}a&=b\\&=c\end{aligned}"), "a = b; = c");
    }

    #[test]
    fn accents_stay_on_their_letters() {
        assert_eq!(in_words(r"\hat x\,\overline{AB}"), "x\u{302} A\u{305}B\u{305}");
        assert_eq!(in_words(r"\overbrace{a+b}^n"), "(a + b)^n");
    }
}
