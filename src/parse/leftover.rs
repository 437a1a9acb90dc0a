//! What CommonMark took for text although more was meant: an address with a space, a formula that is never closed.
//!
//! [`Leftover`] is as long as the source, with everything but text blanked out, so that what is found there has its place.

use super::findings::Findings;
use super::mask::{BLANK, GAP};
use crate::base::span::Span;
use std::ops::Range;

/// Stands for markup, and for a sign behind a backslash, which means nothing.
const MARKUP: char = '\u{1}';
/// Stands for code, formulas and HTML: no address and no formula reaches over them.
const OTHER: char = '\u{2}';
/// Stands behind the text of a paragraph, a heading, a cell.
const END: char = '\u{3}';

/// How far behind its dollar sign a formula may have its first command, in letters.
const REACH: usize = 200;
/// How long an address may be in letters, and in bytes a formula before its last paragraph.
const LONGEST: usize = 500;

pub(super) struct Leftover<'a> {
    source: &'a str,
    text: String,
}

impl<'a> Leftover<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self { source, text: String::with_capacity(source.len()) }
    }

    /// Keeps the text at `range`, but for a sign whose backslash CommonMark took away.
    pub(super) fn text(&mut self, range: &Range<usize>) {
        let is_escaped = self.text.len() < range.start && self.source[..range.start].ends_with('\\');
        self.fill(range.start + usize::from(is_escaped), MARKUP);
        if let Some(text) = self.source.get(self.text.len()..range.end) {
            self.text.push_str(text);
        }
    }

    /// Notes code, a formula or HTML.
    pub(super) fn other(&mut self, range: &Range<usize>) {
        self.fill(range.start, MARKUP);
        self.fill(range.end, OTHER);
    }

    /// Notes where a paragraph, a heading or a cell ends. Cells that are not written end where others do.
    pub(super) fn end(&mut self, at: usize) {
        self.fill(at, MARKUP);
        if self.text.len() == at && at < self.source.len() {
            self.text.push(END);
        }
    }

    /// Goes on to `end`. Lines stay lines.
    fn fill(&mut self, end: usize, filler: char) {
        let blank = self.source.as_bytes().get(self.text.len()..end).unwrap_or_default();
        self.text.extend(blank.iter().map(|byte| if *byte == b'\n' { '\n' } else { filler }));
    }

    /// Says what is left; the text begins at `offset` of its file.
    pub(super) fn tell(&self, offset: usize, findings: &mut Findings) {
        self.tell_addresses(offset, findings);
        self.tell_formulas(offset, findings);
    }

    fn tell_addresses(&self, offset: usize, findings: &mut Findings) {
        let mut open = 0_usize;
        for (at, sign) in self.text.match_indices(['[', ']', END]) {
            match sign {
                "[" => open += 1,
                "]" if open > 0 => {
                    open -= 1;
                    if let Some(range) = self.address_with_space(at + 1) {
                        tell_address(&self.source[range.clone()], range.start + offset, findings);
                    }
                }
                "]" => {}
                _ => open = 0,
            }
        }
    }

    /// The address in the parentheses at `at`, where it has a space and names a file. Anything else is prose.
    fn address_with_space(&self, at: usize) -> Option<Range<usize>> {
        let start = at + 1;
        let length = closing_parenthesis(self.text[at..].strip_prefix('(')?)?;
        let inside = &self.source[start..start + length];
        // Behind the address a title may stand.
        let address = inside.split_once(" \"").map_or(inside, |(address, _)| address);
        let start = start + address.len() - address.trim_start().len();
        let address = address.trim();
        let is_prose = address.contains(", ") || address.contains(". ");
        let is_one = address.contains(' ')
            && !is_prose
            && !address.contains(['"', '<', '>', '\\', BLANK, GAP])
            && names_file(address);
        is_one.then_some(start..start + address.len())
    }

    fn tell_formulas(&self, offset: usize, findings: &mut Findings) {
        let mut at = 0;
        while let Some(found) = self.text[at..].find('$') {
            let start = at + found;
            at = start + dollars(&self.text[start..]);
            // `$$$` says how dear a hotel is.
            if at - start > 2 {
                continue;
            }
            let formula = self.formula(start..at);
            if self.is_meant(&formula) {
                self.tell_formula(&formula, offset, findings);
                at = formula.body.end + dollars(&self.text[formula.body.end..]);
            }
        }
    }

    fn formula(&self, opening: Range<usize>) -> Formula {
        let (end, ending) = self.ending(opening.end, opening.len());
        Formula { body: opening.end..end, opening, ending }
    }

    /// Where the body ends that begins at `start`, behind so many dollar signs, and how. Only between `$$` it may be searched
    /// for in other paragraphs.
    fn ending(&self, start: usize, signs: usize) -> (usize, Ending) {
        let mut paragraph = None;
        let mut at = start;
        while let Some(found) = self.text[at..].find(['$', END, OTHER]) {
            let here = at + found;
            match dollars(&self.text[here..]) {
                0 if signs == 2 && self.text[here..].starts_with(END) && here - start < LONGEST => {
                    paragraph = paragraph.or(Some(here));
                    at = here + END.len_utf8();
                }
                0 => return (paragraph.unwrap_or(here), Ending::Open),
                count if signs == 1 || count == 2 => {
                    return (here, if paragraph.is_some() { Ending::Elsewhere } else { Ending::Closed });
                }
                count => at = here + count,
            }
        }
        (paragraph.unwrap_or(self.text.len()), Ending::Open)
    }

    /// Whether it is a formula, and not a price.
    fn is_meant(&self, formula: &Formula) -> bool {
        let body = &self.text[formula.body.clone()];
        if formula.opening.len() == 2 {
            return self.stands_alone(&formula.opening) || has_command(body);
        }
        let before = &self.text[..formula.opening.start];
        // `C$\Users` is a share of Windows, and `$5` a price.
        !body.starts_with(|letter: char| letter.is_whitespace() || letter.is_ascii_digit())
            && !before.ends_with(char::is_alphanumeric)
            && has_command(body)
    }

    /// Whether nothing else stands on its line, but for the marks of a quotation, and nothing on the line above: below a name it
    /// says how dear a hotel is.
    fn stands_alone(&self, sign: &Range<usize>) -> bool {
        let marks = [' ', '\t', '>', '\r'];
        let before = self.source[..sign.start].trim_end_matches(marks);
        let above = before.strip_suffix('\n').map(|above| above.trim_end_matches(marks));
        let behind = self.source[sign.end..].trim_start_matches(marks);
        (before.is_empty() || above.is_some_and(|above| above.is_empty() || above.ends_with('\n')))
            && (behind.is_empty() || behind.starts_with('\n'))
    }

    fn tell_formula(&self, formula: &Formula, offset: usize, findings: &mut Findings) {
        let brace = match formula.ending {
            Ending::Elsewhere => None,
            Ending::Open | Ending::Closed => lone_brace(&self.text[formula.body.clone()]),
        };
        let (fault, step) = self.fault(formula, brace.map(|(_, sign)| sign));
        let opening = Span::from(formula.opening.clone()).shifted(offset);
        let finding = findings
            .warning("broken-math", opening, format!("this formula cannot be read: {fault}"))
            .label("the formula begins here")
            .help(format!("{step}; for a dollar sign in text, write `\\$`"));
        if let Some((at, _)) = brace {
            let at = formula.body.start + at + offset;
            finding.related(Span::new(at, at + 1), "this one");
        }
    }

    /// Why CommonMark sees no formula, and the next step.
    fn fault(&self, formula: &Formula, brace: Option<char>) -> (&'static str, &'static str) {
        let (opening, body) = (&formula.opening, &formula.body);
        match (formula.ending, brace, opening.len()) {
            (Ending::Elsewhere, _, _) if has_blank_line(&self.source[body.clone()]) => {
                ("a blank line stands within it", "delete that line")
            }
            (Ending::Elsewhere, _, _) => {
                ("a line within it begins a list or a heading", "join that line with the one above")
            }
            (_, Some('{'), _) => ("a `{` is never closed", "write the `}` that is missing"),
            (_, Some(_), _) => ("a `}` closes nothing", "delete it, or write the `{` that is missing"),
            (Ending::Open, None, 1) => ("its closing `$` is missing", "write `$` behind it"),
            (Ending::Open, None, _) => ("its closing `$$` is missing", "write `$$` behind it"),
            (Ending::Closed, None, 1) if self.source[..body.end].ends_with(char::is_whitespace) => {
                ("a space stands before its closing `$`", "delete that space")
            }
            (Ending::Closed, None, _) => (
                "its dollar signs do not go together",
                "begin and end it with `$`, or with `$$`, and write none within it",
            ),
        }
    }
}

/// What may be meant as a formula, by its places.
struct Formula {
    /// Its `$` or `$$`.
    opening: Range<usize>,
    body: Range<usize>,
    ending: Ending,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// Its other dollar signs follow.
    Closed,
    /// There are no others.
    Open,
    /// They stand in another paragraph.
    Elsewhere,
}

fn tell_address(address: &str, at: usize, findings: &mut Findings) {
    let span = at..at + address.len();
    findings
        .warning("space-in-address", span.clone(), "this address has a space, so Markdown takes it for text")
        .label("a space ends an address")
        .help(format!("write `<{address}>`, as `coursebook check --fix` does, or rename the file"))
        .fix(span, format!("<{address}>"));
}

/// Where the parenthesis ends whose inside `text` begins with: on this line, and not behind code.
fn closing_parenthesis(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (at, sign) in text.char_indices().take(LONGEST) {
        match sign {
            '(' => open += 1,
            ')' if open == 0 => return Some(at),
            ')' => open -= 1,
            '\n' | OTHER | END => return None,
            _ => {}
        }
    }
    None
}

/// Whether it ends as files do, as in `.mp4` or `.pdf#page=2`. `v1.10` is a number.
fn names_file(address: &str) -> bool {
    let path = address.split(['#', '?']).next().unwrap_or_default();
    path.rsplit_once('.').is_some_and(|(_, ending)| {
        (2..=5).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_alphanumeric())
            && ending.bytes().any(|byte| byte.is_ascii_alphabetic())
    })
}

/// How many dollar signs `text` begins with.
fn dollars(text: &str) -> usize {
    text.bytes().take_while(|byte| *byte == b'$').count()
}

/// Whether LaTeX is spoken here: a command with its brace, or one before the first word. `$5 in C:\temp` and `$HOME\bin` are
/// none.
fn has_command(body: &str) -> bool {
    let reach = body.char_indices().nth(REACH).map_or(body.len(), |(at, _)| at);
    let body = &body[..reach];
    let is_word = |pair: &[u8]| pair.iter().all(|byte| byte.is_ascii_alphabetic() || !byte.is_ascii());
    let word = body.as_bytes().windows(2).position(is_word).unwrap_or(body.len());
    body.match_indices('\\').any(|(at, _)| {
        let name = &body[at + 1..];
        let length = name.bytes().take_while(u8::is_ascii_alphabetic).count();
        length >= 2 && (name[length..].starts_with('{') || (at < word && !body[..at].ends_with(':')))
    })
}

/// The first `}` that closes nothing, or else the last `{` that is never closed.
fn lone_brace(body: &str) -> Option<(usize, char)> {
    let mut open = Vec::new();
    for (at, brace) in body.match_indices(['{', '}']) {
        if brace == "{" {
            open.push(at);
        } else if open.pop().is_none() {
            return Some((at, '}'));
        }
    }
    open.pop().map(|at| (at, '{'))
}

/// Whether a line between the first and the last is blank, but for the marks of a quotation.
fn has_blank_line(body: &str) -> bool {
    let is_blank = |line: &str| line.trim_matches([' ', '\t', '>']).is_empty();
    body.rsplit_once('\n').is_some_and(|(above, _)| above.split('\n').skip(1).any(is_blank))
}

#[cfg(test)]
mod tests {
    use crate::base::path::CoursePath;
    use crate::base::source::Source;
    use crate::parse::lesson::parse_lesson;

    /// Each finding with the place it points at, counted in bytes.
    fn told(text: &str) -> Vec<String> {
        let found = parse_lesson(&Source::new(CoursePath::new("course/a.md"), text)).diagnostics;
        let ours = found.iter().filter(|found| matches!(found.rule, "space-in-address" | "broken-math"));
        ours.map(|found| {
            let span = found.place.as_ref().expect("a text has a place").span;
            let message = found.message.trim_start_matches("this formula cannot be read: ");
            format!("{} {}: {message}", span.start, &text[span.range()])
        })
        .collect()
    }

    #[test]
    fn an_address_with_a_space_is_told() {
        let told_of = |address: &str| format!("{address}: this address has a space, so Markdown takes it for text");
        assert_eq!(told("![x](my pic.png)"), [told_of("5 my pic.png")]);
        assert_eq!(told("Über [the **hand** out]( my handout (1).pdf )"), [told_of("26 my handout (1).pdf")]);
        assert_eq!(told("![Film](my film.mp4 \"In one take\")"), [told_of("8 my film.mp4")]);
        assert_eq!(told("[a](b.md) and [b](my b.md#top)"), [told_of("18 my b.md#top")]);
        assert_eq!(told("- [a](my a.pdf)\n- [b](b c.pdf)"), [told_of("6 my a.pdf"), told_of("22 b c.pdf")]);
    }

    #[test]
    fn prose_in_parentheses_is_no_address() {
        for text in [
            "![x](a.png \"a title\")",
            "![x](<my pic.png>)",
            "[x](my%20pic.png)",
            "[so](as was said there)",
            "[so](as was said in v1.10)",
            "[sic](he meant Vue.js, not Node.js)",
            "[x](my\\ pic.png)",
            "[so](as he says, \"it is my pic.png\")",
            "\\[x](my pic.png)",
            "[x\\](my pic.png)",
            "[x] (my pic.png)",
            "x](my pic.png)",
            "[x](my\npic.png)",
            "`[x](my pic.png)`",
            "    [x](my pic.png)",
            "```\n[x](my pic.png)\n```",
            "$[x](my pic.png)$",
            "<!-- [x](my pic.png) -->",
        ] {
            assert_eq!(told(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_formula_with_a_brace_too_few_or_too_many_is_told() {
        assert_eq!(told(r"Über $\frac{1}{2$"), ["6 $: a `{` is never closed"]);
        assert_eq!(told(r"Half: $\frac{a}{b}}$."), ["6 $: a `}` closes nothing"]);
        assert_eq!(told("$$\n\\frac{1}{2\n$$"), ["0 $$: a `{` is never closed"]);
        assert_eq!(told(r"$x = \frac{a}{\}$ of *it*"), ["0 $: a `{` is never closed"]);
        assert_eq!(told(r"- **$\sqrt{2$**"), ["4 $: a `{` is never closed"]);
    }

    #[test]
    fn a_formula_that_is_never_closed_is_told() {
        assert_eq!(told(r"Say $\alpha + 1 to it."), ["4 $: its closing `$` is missing"]);
        assert_eq!(told(r"Say $\alpha + 1 $ to it."), ["4 $: a space stands before its closing `$`"]);
        assert_eq!(told("$$\na + b = c\n"), ["0 $$: its closing `$$` is missing"]);
        assert_eq!(told("It costs $5 and $\\frac{1}{2 more."), ["16 $: a `{` is never closed"]);
    }

    #[test]
    fn a_formula_in_several_paragraphs_is_told_once() {
        assert_eq!(told("$$\na\n\n= b\n$$\n\nSo $c$."), ["0 $$: a blank line stands within it"]);
        assert_eq!(told("> $$\n> a\n>\n> = b\n> $$"), ["2 $$: a blank line stands within it"]);
        assert_eq!(told("$$\na\n- b\n$$"), ["0 $$: a line within it begins a list or a heading"]);
        assert_eq!(told("$$\na\n\nSo\n\n$$\nb\n$$"), ["0 $$: its closing `$$` is missing"]);
    }

    #[test]
    fn dollars_in_prose_are_no_formula() {
        for text in [
            "It costs $5 and $6.",
            r"It costs $5, and \emph{no more}.",
            r"See \\fileserver\kurs$\Material, or C$\Windows.",
            "**By the sea**\\\n$$",
            "- Roma\n  $$\n- Milano\n  $$",
            r"It costs \$5, and \frac{1}{2} of it.",
            r"It costs $5, see `\frac{a}{b}`.",
            r"It costs $5 to copy C:\temp\letters.",
            r"It costs $5: C:\temp",
            r"Look in $HOME\bin and $env:APPDATA\Coursebook.",
            r"It costs 5$/hour or \alpha",
            "| Hotel | costs |\n|---|---|\n| By the sea | $$ |\n| In C:\\temp | $$$ |",
            "- $$ dear\n- $$$ dearer",
            r"Half: $\frac{1}{2}$, $$\frac{a}{b}$$",
            "    $\\frac{1}{2$",
            "`$\\frac{1}{2$`",
            "$$\n\\frac{1}{2}\n$$",
        ] {
            assert_eq!(told(text), [""; 0], "{text}");
        }
    }
}
