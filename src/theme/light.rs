//! Sheets and scripts without what only those who work on a theme read: it need not travel to every phone.

/// A script without comments and without the spaces and line ends that only please the eye. A line end that may end a statement
/// stays; strings, templates and patterns stay as they are.
pub(super) fn light_script(script: &str) -> String {
    let mut out = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(at) = rest.find(['"', '\'', '`', '/', ' ']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(behind) = rest.strip_prefix(' ') {
            if space_counts(&out, behind) {
                out.push(' ');
            }
            rest = behind;
            continue;
        }
        let comment = if rest.starts_with("//") {
            Some(rest.find('\n').unwrap_or(rest.len()))
        } else if rest.starts_with("/*") {
            Some(rest.find("*/").map_or(rest.len(), |end| end + 2))
        } else {
            None
        };
        let taken = comment.unwrap_or_else(|| {
            let end = match &rest[..1] {
                "/" if !begins_a_pattern(&out) => 1,
                "/" => pattern_end(rest),
                quote => quoted_end(rest, quote),
            };
            out.push_str(&rest[..end]);
            end
        });
        rest = &rest[taken..];
    }
    out.push_str(rest);
    joined(&out, &[';', '{', ','])
}

/// Whether two words, or two signs that would make a third, are kept apart by a space.
fn space_counts(before: &str, behind: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '$');
    let (Some(last), Some(next)) = (before.chars().next_back(), behind.chars().next()) else {
        return false;
    };
    (is_word(last) && is_word(next)) || (last == next && matches!(last, '+' | '-'))
}

/// Whether a slash after `before` begins a regular expression: it divides only behind a value.
fn begins_a_pattern(before: &str) -> bool {
    let before = before.trim_end();
    !before.ends_with(|last: char| last.is_alphanumeric() || matches!(last, '_' | '$' | ')' | ']' | '}'))
        || ["return", "typeof"].iter().any(|word| before.ends_with(word))
}

fn quoted_end(text: &str, quote: &str) -> usize {
    let mut escaped = false;
    let end = text[1..].find(|letter: char| {
        let ends = !escaped && quote.starts_with(letter);
        escaped = !escaped && letter == '\\';
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

fn pattern_end(text: &str) -> usize {
    let (mut escaped, mut in_class) = (false, false);
    let end = text[1..].find(|letter: char| {
        let ends = !escaped && !in_class && letter == '/';
        match letter {
            '[' if !escaped => in_class = true,
            ']' if !escaped => in_class = false,
            _ => {}
        }
        escaped = !escaped && letter == '\\';
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// Without indents, blank lines, and the line ends behind these signs. Quoted texts of ours stand on one line, templates included.
fn joined(text: &str, signs: &[char]) -> String {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut out = lines.fold(String::with_capacity(text.len()), |mut out, line| {
        out.push_str(line);
        if !line.ends_with(signs) {
            out.push('\n');
        }
        out
    });
    if !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
    out
}

/// A sheet without its comments, and without the spaces, line ends and semicolons that say nothing: notes for authors of themes
/// need not travel to every phone. Quoted texts stay as they are.
pub(super) fn light_style(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['"', '\'', '/', '\\']) {
        push_close(&mut out, &rest[..at]);
        rest = &rest[at..];
        let taken = if rest.starts_with("/*") {
            let end = rest.find("*/").map_or(rest.len(), |end| end + 2);
            if is_between_words(&out, &rest[end..]) {
                out.push(' ');
            }
            end
        } else {
            let end = match &rest[..1] {
                "/" => 1,
                // The letter behind it is none of the signs that count.
                "\\" => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
                quote => quoted_end(rest, quote),
            };
            out.push_str(&rest[..end]);
            end
        };
        rest = &rest[taken..];
    }
    push_close(&mut out, rest);
    joined(&out, &[';', '{', '}', ','])
}

fn is_between_words(before: &str, behind: &str) -> bool {
    let is_word = |letter: char| letter.is_alphanumeric() || matches!(letter, '_' | '-' | '.' | '#' | '%');
    before.ends_with(is_word) && behind.starts_with(is_word)
}

/// Behind these signs a space says nothing; before a colon it does: `.a :is(.b)` is not `.a:is(.b)`.
fn push_close(out: &mut String, css: &str) {
    for letter in css.chars() {
        if letter == ' ' && out.ends_with(['{', '}', ';', ',', ':', ' ']) && !out.ends_with("\\ ") {
            continue;
        }
        let light = match letter {
            '{' => out.strip_suffix(' ').unwrap_or(out),
            '}' => out.trim_end().trim_end_matches(';'),
            _ => out,
        };
        if !light.ends_with('\\') {
            out.truncate(light.len());
        }
        out.push(letter);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_stay_at_home_and_quoted_texts_travel() {
        let css = "/* a */\n  p::before { content: \"/* b */\"; }\n\n@import url(a//b);\n";
        assert_eq!(light_style(css), "p::before{content:\"/* b */\"}@import url(a//b);\n");
    }

    #[test]
    fn a_sheet_keeps_the_spaces_that_mean_something() {
        let css = "  .a :is(.b, .c) > p { margin: calc(1px + 2px) 0; }\n  @media (min-width: 4rem) and (hover: hover) {\n    a { color: red }\n  }\n";
        let light =
            ".a :is(.b,.c) > p{margin:calc(1px + 2px) 0}@media (min-width:4rem) and (hover:hover){a{color:red}}\n";
        assert_eq!(light_style(css), light);
    }

    #[test]
    fn what_is_escaped_in_a_sheet_stays() {
        for css in [
            "q::before{content:\"\\\"\"}q::after{content:\", \";a:b}\n",
            "a{--x:\\;}b{c:d}\n",
            "a{--x:\\ }b{c:d}\n",
            ".a\\ {b:c}\n",
            ".sm\\:b{c:d}\n",
        ] {
            assert_eq!(light_style(css), css);
        }
        assert_eq!(light_style("a { b: 1px/* c */2px/* d */; }\n"), "a{b:1px 2px}\n");
    }

    #[test]
    fn a_script_keeps_its_texts_and_loses_its_notes() {
        let script = "// note\nconst a = `b  // ${c}`; // why\n\n  /** doc\n   * more */\n  const d = /[/'\"]+\\/[^/]/.test('it\\'s /* no note */');\nconst e = a / 2 / d;\n";
        let light = "const a=`b  // ${c}`;const d=/[/'\"]+\\/[^/]/.test('it\\'s /* no note */');const e=a/2/d;\n";
        assert_eq!(light_script(script), light);
    }

    #[test]
    fn words_and_signs_that_would_run_together_stay_apart() {
        assert_eq!(light_script("if (a in b) return a + +b - -c;\n"), "if(a in b)return a+ +b- -c;\n");
        assert_eq!(light_script("const f = async () => typeof /x y/;\n"), "const f=async()=>typeof/x y/;\n");
    }

    #[test]
    fn a_line_end_that_may_end_a_statement_stays() {
        assert_eq!(light_script("{\n  a()\n  b(c,\n    d);\n}\ne()\n"), "{a()\nb(c,d);}\ne()\n");
    }

    #[test]
    fn a_line_end_after_a_comment_stays() {
        assert_eq!(light_script("return /* a */\nb\n"), "return\nb\n");
    }
}
