//! The lines of a text, and which of them are code or comment and must not be read for marks.

use std::ops::Range;

/// One line without its line end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// Where the line begins in the whole text.
    pub(super) start: usize,
    pub(super) text: &'a str,
    /// Inside a fenced code block (its fences included) or an HTML comment.
    pub(super) literal: bool,
}

impl Line<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }
}

/// Reads `text[range]` line by line.
pub(super) fn lines(text: &str, range: Range<usize>) -> impl Iterator<Item = Line<'_>> {
    let mut start = range.start;
    let mut state = State::Text;
    text[range].split_inclusive('\n').map(move |with_end| {
        let line = with_end.strip_suffix('\n').unwrap_or(with_end);
        let at = start;
        start += with_end.len();
        let literal = state.read(line);
        Line { start: at, text: line, literal }
    })
}

/// The fence of a code block that is open at the end of the text.
pub(super) fn unclosed_code(text: &str, range: Range<usize>) -> Option<Range<usize>> {
    let mut state = State::Text;
    let mut opening = None;
    let mut start = range.start;
    for with_end in text[range].split_inclusive('\n') {
        let was_text = matches!(state, State::Text);
        state.read(with_end.strip_suffix('\n').unwrap_or(with_end));
        match state {
            State::Fence { .. } if was_text => opening = Some(start..start + with_end.trim_end().len()),
            State::Fence { .. } => {}
            State::Text | State::Comment => opening = None,
        }
        start += with_end.len();
    }
    opening
}

#[derive(Clone, Copy)]
enum State {
    Text,
    Fence { mark: u8, length: usize },
    Comment,
}

impl State {
    /// Moves past `line` and says whether it is literal.
    fn read(&mut self, line: &str) -> bool {
        match *self {
            Self::Text => self.read_text(line),
            Self::Fence { mark, length } => {
                let (found, rest) = fence(line);
                if found == Some((mark, length)) && rest.trim().is_empty()
                    || found.is_some_and(|(m, l)| m == mark && l > length && rest.trim().is_empty())
                {
                    *self = Self::Text;
                }
                true
            }
            Self::Comment => {
                if line.contains("-->") {
                    *self = Self::Text;
                }
                true
            }
        }
    }

    fn read_text(&mut self, line: &str) -> bool {
        if let (Some((mark, length)), info) = fence(line) {
            // CommonMark 0.31, section 4.5: a backtick fence has no backtick in its info string.
            if mark == b'~' || !info.contains('`') {
                *self = Self::Fence { mark, length };
                return true;
            }
        }
        if line.trim_start().starts_with("<!--") {
            if !line.contains("-->") {
                *self = Self::Comment;
            }
            return true;
        }
        false
    }
}

/// The mark and length of a code fence at the beginning of `line`, whatever list or quote it stands in, and what follows.
fn fence(line: &str) -> (Option<(u8, usize)>, &str) {
    let inner = line.trim_start_matches([' ', '\t', '>']);
    let inner = list_mark(inner);
    let Some(&mark @ (b'`' | b'~')) = inner.as_bytes().first() else {
        return (None, inner);
    };
    let length = inner.bytes().take_while(|byte| *byte == mark).count();
    if length < 3 {
        return (None, inner);
    }
    (Some((mark, length)), &inner[length..])
}

/// `line` behind a bullet or a number, where it begins with one.
fn list_mark(line: &str) -> &str {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mark = match line.as_bytes().get(digits) {
        Some(b'.' | b')') if digits > 0 => digits + 1,
        Some(b'-' | b'*' | b'+') if digits == 0 => 1,
        _ => return line,
    };
    match line.as_bytes().get(mark) {
        Some(b' ' | b'\t') => line[mark..].trim_start(),
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Vec<bool> {
        lines(text, 0..text.len()).map(|line| line.literal).collect()
    }

    #[test]
    fn fenced_code_is_literal_until_its_own_fence() {
        assert_eq!(literal("a\n```x\n~~~\n````\nb"), [false, true, true, true, false]);
    }

    #[test]
    fn code_in_a_list_is_literal() {
        assert_eq!(literal("- ```\n  :::\n  ```\n:::"), [true, true, true, false]);
    }

    #[test]
    fn inline_code_of_three_backticks_is_no_fence() {
        assert_eq!(literal("```x``` y\n:::"), [false, false]);
    }

    #[test]
    fn comments_are_literal() {
        assert_eq!(literal("<!-- a\n::: quiz\n-->\nb"), [true, true, true, false]);
    }
}
