//! What an author hears of a formula that cannot be read: where it fails, in words of the craft, and what to do.
//!
//! The parser names neither the command nor the place. Both are found by asking it about parts: the smallest part that fails
//! for the same reason as the whole formula is what is meant.

use super::math::fault;
use crate::base::diagnostic::{Diagnostic, nearest};
use crate::base::path::CoursePath;
use crate::course::body::Math;
use std::ops::Range;

/// Longer formulas are not searched for the place.
const LONGEST: usize = 400;

/// Commands that stand before a bracket.
const SIDES: [&str; 3] = [r"\left", r"\right", r"\middle"];

/// Commands that make others.
const DEFINING: [&str; 5] = [r"\def", r"\gdef", r"\let", r"\newcommand", r"\renewcommand"];

const DOLLAR: &str = "for a dollar sign in text, write `\\$`";

/// The message for a formula that fails with `fault`, one of the parser's.
pub(crate) fn broken_math(path: &CoursePath, math: &Math, fault: &str) -> Diagnostic {
    let place = smallest(&math.source, fault);
    let Said { message, label, help } = said(fault, &math.source[place.clone()]);
    Diagnostic::error("broken-math", format!("this formula cannot be read: {message}"))
        .at(path, math.part(&place), label)
        .help(help)
}

struct Said {
    message: String,
    label: String,
    help: String,
}

impl Said {
    fn new(message: impl Into<String>, label: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), label: label.into(), help: help.into() }
    }
}

/// `part` is what fails.
fn said(fault: &str, part: &str) -> Said {
    let command = commands(part).next().unwrap_or(part);
    if fault.starts_with("unknown primitive") {
        return unknown(commands(part).find(|command| is_unknown(part, command)).unwrap_or(command));
    }
    if fault.starts_with("unkown mathematical environment") {
        return unknown_environment(part);
    }
    let lacks = |reasons: &[&str]| reasons.iter().any(|reason| fault.starts_with(reason));
    if lacks(&["expected a delimiter", "expected a token", "expected an argument", "subscript and/or"]) {
        let side = commands(part).filter(|command| SIDES.contains(command)).last();
        return match side.filter(|side| lacks(&["expected a delimiter"]) || part.ends_with(side)) {
            Some(side) => missing_bracket(side),
            None if lacks(&["expected a delimiter"]) => missing_bracket(command),
            None => missing(command, part),
        };
    }
    if let Some(closing) = fault.strip_prefix("unbalanced group found, expected it to be closed with ") {
        return Said::new(
            format!("{closing} is missing"),
            "this is never closed",
            "write it where the part ends, or take out what opens it",
        );
    }
    match REASONS.iter().find(|(reason, ..)| fault.starts_with(reason)) {
        Some((_, message, label, help)) => {
            let filled = |text: &str| text.replace("{part}", part).replace("{command}", command);
            Said::new(filled(message), *label, filled(help))
        }
        None => Said::new(fault, "LaTeX stumbles here", DOLLAR),
    }
}

/// How the parser's reasons begin; what we say, beside what, and what to do.
const REASONS: [(&str, &str, &str, &str); 12] = [
    (
        "unbalanced group found, unexpected",
        "`{part}` closes nothing",
        "nothing was opened before it",
        "delete it, or write what opens the part",
    ),
    (
        "trying to add a superscript",
        "two superscripts follow each other",
        "of what is the second one?",
        "write braces around what belongs together: `a^{b^c}`",
    ),
    (
        "trying to add a subscript",
        "two subscripts follow each other",
        "of what is the second one?",
        "write braces around what belongs together: `a_{b_c}`",
    ),
    (
        "alignment not allowed",
        "`&` needs rows and columns around it",
        "there are no rows or columns here",
        r"write the formula between `\begin{aligned}` and `\end{aligned}`; the sign itself is `\&`",
    ),
    (
        "new line command not allowed",
        r"`\\` needs rows around it",
        "there are no rows here",
        r"write the formula between `\begin{aligned}` and `\end{aligned}`",
    ),
    ("unexpected hash sign", "`#` means something else in LaTeX", "this is no sign of a formula", r"write `\#`"),
    (
        "control sequence found as argument",
        "`{command}` needs braces around what belongs to it",
        "braces are missing here",
        "as in `{command}{...}`",
    ),
    (
        "unkown color",
        "no colour has this name",
        "this one",
        "take it out: formulas have no colours, which may be unreadable on dark pages and in print",
    ),
    (
        "array must have",
        "`array` has no columns",
        "expected a letter for each column",
        r"write `l`, `c` or `r` for each: `\begin{array}{lr}`",
    ),
    (
        "expected a dimension",
        "`{command}` wants a length",
        "expected a number and a unit",
        r"as in `\hspace{1em}` or `\kern 3pt`",
    ),
    (
        "expected mathematical units",
        "`{command}` wants a length in `mu`",
        "expected a number and `mu`",
        r"as in `\mkern 3mu`",
    ),
    (
        "empty control sequence",
        r"a `\` stands alone",
        "expected a command behind it",
        r"write `\backslash` for the sign, `\\` for a new row",
    ),
];

fn unknown_environment(part: &str) -> Said {
    let name = part.split(['{', '}']).nth(1).unwrap_or_default();
    let label = match nearest(name, ENVIRONMENTS.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "no environment has this name".to_owned(),
    };
    Said::new(
        format!("`{name}` is unknown"),
        label,
        "there are `aligned`, `cases`, `array`, `pmatrix`, `bmatrix` and others",
    )
}

fn missing_bracket(command: &str) -> Said {
    let help = match SIDES.contains(&command) {
        true => r"write `\left(` and `\right)`; where one side has no bracket, `\left.` or `\right.`".to_owned(),
        false => format!("write it behind the command, as in `{command}(`"),
    };
    Said::new(format!("a bracket is missing behind `{command}`"), "expected a bracket behind it", help)
}

fn missing(command: &str, part: &str) -> Said {
    let script = part.chars().last().filter(|last| matches!(last, '^' | '_')).filter(|_| !command.starts_with('\\'));
    match script {
        Some(script) => Said::new(
            format!("something is missing behind `{script}`"),
            "more is expected behind it",
            format!("write what belongs there in braces: `x{script}{{2}}`"),
        ),
        None => Said::new(
            format!("something is missing behind `{command}`"),
            "more is expected behind it",
            example_of(command),
        ),
    }
}

fn unknown(command: &str) -> Said {
    let name = command.trim_start_matches('\\');
    let message = format!("`{command}` is unknown");
    match name {
        "label" | "tag" | "ref" | "eqref" => {
            Said::new(message, "formulas have no numbers here", "leave it out, and write the number into the text")
        }
        "limits" | "nolimits" => Said::new(
            format!("`{command}` stands behind no operator"),
            "nothing here has limits",
            r"as in `\lim\limits_{x}`",
        ),
        "usepackage" | "SI" | "si" | "unit" | "qty" | "num" | "ce" | "pu" => {
            Said::new(message, "packages are not loaded", r"write what it stands for: `3\,\mathrm{m}`, `\mathrm{H_2O}`")
        }
        _ => match nearest(name, COMMANDS.split_ascii_whitespace().filter(|known| known.len() > 2 || name.len() > 2)) {
            Some(near) => {
                let help = match near.eq_ignore_ascii_case(name) {
                    true => "capitals and small letters count".to_owned(),
                    false => format!(r"write `\{near}`, or `\text{{{name}}}` where a word is meant"),
                };
                Said::new(message, format!(r"did you mean `\{near}`?"), help)
            }
            None => {
                Said::new(message, "no such command is known here", r"words in a formula are written `\text{words}`")
            }
        },
    }
}

/// How a command is written with what belongs to it.
fn example_of(command: &str) -> String {
    let example = match command {
        r"\frac" | r"\dfrac" | r"\tfrac" | r"\cfrac" => r"write both parts in braces: `\frac{1}{2}`",
        r"\binom" | r"\dbinom" | r"\tbinom" => r"write both parts in braces: `\binom{n}{k}`",
        r"\sqrt" => r"write what stands under the root in braces: `\sqrt{2}`, `\sqrt[3]{2}`",
        r"\overset" | r"\underset" | r"\stackrel" => r"write both parts in braces: `\overset{a}{=}`",
        r"\newcommand" | r"\renewcommand" | r"\def" => {
            "write out what it stands for: your own commands are known only within one formula"
        }
        r"\color" | r"\textcolor" | r"\colorbox" | r"\fcolorbox" => "take it out: formulas have no colours",
        r"\begin" => r"write its columns in braces: `\begin{array}{lr}`",
        _ => return format!("write what belongs to it in braces: `{command}{{a}}`"),
    };
    example.to_owned()
}

/// Neither the parser knows it nor does the formula define it.
fn is_unknown(formula: &str, command: &str) -> bool {
    let is_defined = DEFINING.iter().any(|defining| {
        let bare = formula.contains(&format!("{defining}{command}"));
        bare || formula.contains(&format!("{defining}{{{command}}}"))
    });
    !is_defined && fault(command).is_some_and(|fault| fault.starts_with("unknown primitive"))
}

/// The smallest part of a formula that cannot be read for the same reason.
fn smallest(source: &str, reason: &str) -> Range<usize> {
    let tokens = tokens(source);
    let fails = |from: usize, to: usize| fault(&source[from..to]).as_deref() == Some(reason);
    // Parts lack what was defined before them.
    let defines = DEFINING.iter().any(|defining| source.contains(defining));
    if defines || tokens.len() > LONGEST || !fails(0, source.len()) {
        return trimmed(source, 0..source.len());
    }
    // From where on nothing that follows changes it: brackets may close later.
    let end =
        tokens.iter().rev().map(|token| token.end).take_while(|end| fails(0, *end)).last().unwrap_or(source.len());
    // What is missing at the end of a group shows only at its brace, which is not at fault.
    let inside = source[..end].strip_suffix('}').map(str::len);
    let starts = || tokens.iter().rev().map(|token| token.start).filter(|start| *start < end);
    let found = starts().find_map(|start| {
        let ends = [Some(end), inside.filter(|inside| start < *inside)];
        ends.into_iter().flatten().find(|end| fails(start, *end)).map(|end| start..end)
    });
    trimmed(source, found.unwrap_or(0..source.len()))
}

fn trimmed(source: &str, part: Range<usize>) -> Range<usize> {
    let text = &source[part.clone()];
    let start = part.start + text.len() - text.trim_start().len();
    start..(part.start + text.trim_end().len()).max(start)
}

/// Commands whole, the names of environments with theirs, everything else letter by letter.
fn tokens(source: &str) -> Vec<Range<usize>> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(letter) = source[at..].chars().next() {
        let mut length = letter.len_utf8();
        if letter == '\\' {
            length = command_length(&source[at..]);
            if [r"\begin", r"\end"].contains(&&source[at..at + length]) && source[at + length..].starts_with('{') {
                length += source[at + length..].find('}').map_or(0, |end| end + 1);
            }
        }
        tokens.push(at..at + length);
        at += length;
    }
    tokens
}

/// Of a text that begins with `\`.
fn command_length(text: &str) -> usize {
    let name = &text[1..];
    let letters = name.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(name.len());
    1 + if letters > 0 { letters } else { name.chars().next().map_or(0, char::len_utf8) }
}

fn commands(part: &str) -> impl Iterator<Item = &str> {
    tokens(part).into_iter().map(|token| &part[token]).filter(|token| token.starts_with('\\')).map(|token| {
        let length = command_length(token);
        &token[..length]
    })
}

const ENVIRONMENTS: [&str; 21] = [
    "align",
    "aligned",
    "alignat",
    "alignedat",
    "array",
    "bmatrix",
    "Bmatrix",
    "cases",
    "equation",
    "gather",
    "gathered",
    "matrix",
    "multline",
    "pmatrix",
    "rcases",
    "smallmatrix",
    "split",
    "subarray",
    "vmatrix",
    "Vmatrix",
    "align*",
];

/// Those that formulas in lessons are likely to want.
const COMMANDS: &str = "
    alpha beta gamma delta epsilon varepsilon zeta eta theta vartheta iota kappa lambda mu nu xi pi rho sigma tau upsilon phi
    varphi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega
    frac dfrac tfrac cfrac binom sqrt sum prod int iint oint lim limsup liminf sup inf max min log ln exp sin cos tan cot
    arcsin arccos arctan sinh cosh tanh det dim gcd deg arg
    cdot cdots ldots dots vdots ddots times div pm mp ast star circ bullet oplus otimes
    leq geq le ge neq ne approx equiv sim simeq cong propto ll gg
    to rightarrow leftarrow Rightarrow Leftarrow leftrightarrow Leftrightarrow implies iff mapsto uparrow downarrow
    infty partial nabla forall exists in notin ni subset supset subseteq supseteq cup cap emptyset setminus land lor neg
    left right middle big Big bigg Bigg langle rangle lfloor rfloor lceil rceil lvert rvert mid
    text textbf textit mathrm mathbf mathit mathsf mathtt mathbb mathcal mathfrak operatorname
    vec hat bar tilde dot ddot overline underline overbrace underbrace overset underset stackrel overrightarrow widehat
    quad qquad hspace displaystyle textstyle begin end angle perp parallel triangle degree prime ell hbar Re Im aleph
    bmod pmod substack cancel
";

#[cfg(test)]
mod tests {
    use super::super::math::fault;
    use super::*;
    use crate::base::span::Span;

    /// The message, what is marked, what is said beside it, and what to do.
    fn told(source: &str) -> (String, String, String, String) {
        let span = Span::new(10, 12 + source.len());
        let math =
            Math { source: source.into(), display: false, span, content: Some(Span::new(11, 11 + source.len())) };
        let reason = fault(source).unwrap_or_else(|| panic!("{source} can be read"));
        let told = broken_math(&CoursePath::new("course/a.md"), &math, &reason);
        let place = told.place.expect("it has a place");
        let message = told.message.strip_prefix("this formula cannot be read: ").unwrap_or_default().to_owned();
        let marked = source[place.span.start as usize - 11..place.span.end as usize - 11].to_owned();
        (message, marked, place.label, told.help.unwrap_or_default())
    }

    #[test]
    fn each_mistake_is_told_at_its_place() {
        let mut told_of = [false; REASONS.len()];
        for (source, message, marked) in [
            (r"a + \fract{1}{2} + b", r"`\fract` is unknown", r"\fract"),
            (r"\sqrt{2} + \label{a}", r"`\label` is unknown", r"\label"),
            (r"\frac{\alpha}", r"something is missing behind `\frac`", r"\frac{\alpha}"),
            (r"1 + {\sqrt{2} - \frac{1}} + 2", r"something is missing behind `\frac`", r"\frac{1}"),
            (r"\frac_1^2", r"something is missing behind `\frac`", r"\frac_"),
            ("x^", "something is missing behind `^`", "^"),
            (r"x + \begin{matrx} a \end{matrx}", "`matrx` is unknown", r"\begin{matrx}"),
            (r"2 \left( x + 1", r"`\right` is missing", r"\left("),
            (r"\begin{aligned} a &= b", r"`\end{aligned}` is missing", r"\begin{aligned}"),
            (r"x + 1 \right) + 2", r"`\right` closes nothing", r"\right"),
            ("1 + a^b^c + 2", "two superscripts follow each other", "^b^"),
            ("a_b_c", "two subscripts follow each other", "_b_"),
            ("a &= b", "`&` needs rows and columns around it", "&"),
            (r"a \\ b", r"`\\` needs rows around it", r"\\"),
            ("# of people", "`#` means something else in LaTeX", "#"),
            (r"\left x \right)", r"a bracket is missing behind `\left`", r"\left x"),
            (
                r"\left( \frac{1}{2} \right + \frac{1}{3}",
                r"a bracket is missing behind `\right`",
                r"\left( \frac{1}{2} \right +",
            ),
            (r"\left( a \right", r"a bracket is missing behind `\right`", r"\left( a \right"),
            (r"\hat", r"something is missing behind `\hat`", r"\hat"),
            (r"\def\a{\b} \a", r"`\b` is unknown", r"\def\a{\b} \a"),
            (r"\operatorname\alpha", r"`\operatorname` needs braces around what belongs to it", r"\operatorname\alpha"),
            (r"a \mkern 3em b", r"`\mkern` wants a length in `mu`", r"\mkern 3em"),
            (r"a + \", r"a `\` stands alone", r"\"),
            (r"\begin{array}{} a \end{array}", "`array` has no columns", r"\begin{array}{}"),
            (r"\textcolor{rot}{x}", "no colour has this name", r"\textcolor{rot}"),
            (r"a \hspace{3} b", r"`\hspace` wants a length", r"\hspace{3}"),
        ] {
            let (said, place, label, help) = told(source);
            assert_eq!((said.as_str(), place.as_str()), (message, marked), "{source}");
            assert!(!label.is_empty() && !help.is_empty());
            let reason = fault(source).unwrap_or_default();
            for (is_told, (beginning, ..)) in told_of.iter_mut().zip(REASONS) {
                *is_told |= reason.starts_with(beginning);
            }
        }
        assert_eq!(told_of, [true; REASONS.len()], "a reason that no formula gives");
    }

    #[test]
    fn what_was_meant_is_offered() {
        assert_eq!(told(r"\fract{1}{2}").2, r"did you mean `\frac`?");
        assert_eq!(told(r"\fract{1}{2}").3, r"write `\frac`, or `\text{fract}` where a word is meant");
        assert_eq!(told(r"\FRAC").3, "capitals and small letters count");
        assert_eq!(told(r"\Gama").2, r"did you mean `\Gamma`?");
        assert_eq!(told(r"\begin{matrx}a\end{matrx}").2, "did you mean `matrix`?");
        assert_eq!(told(r"\wxyzv").2, "no such command is known here");
        assert!(told(r"\hat").3.contains(r"`\hat{a}`"));
        assert_eq!(told(r"\ce{H2O}").2, "packages are not loaded");
        assert!(told(r"\SI{3}{m}").3.contains(r"\mathrm{m}"));
    }

    #[test]
    fn every_command_and_environment_that_is_offered_is_known() {
        for name in COMMANDS.split_ascii_whitespace() {
            let reason = fault(&format!(r"\{name}")).unwrap_or_default();
            assert!(!reason.starts_with("unknown primitive"), "{name}");
        }
        for name in ENVIRONMENTS {
            let reason = fault(&format!(r"\begin{{{name}}}")).unwrap_or_default();
            assert!(!reason.starts_with("unkown mathematical"), "{name}");
        }
    }

    #[test]
    fn whatever_fails_has_a_place_within_the_formula() {
        for source in ["ü\\", r"\frac{é}", "é^", "{{{", r"\begin", r"\begin{", "\\ü", " # ", r"\def\a{\a} \a"] {
            if fault(source).is_some() {
                let (message, ..) = told(source);
                assert!(!message.is_empty(), "{source}");
            }
        }
    }
}
