//! Escaping, in one place.

/// Adds `text` as HTML text or attribute value in double quotes.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['<', '>', '&', '"']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            _ => "&quot;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_escaped(&mut out, text);
    out
}

/// An address in an attribute: what is already percent-encoded stays, the rest that must not stand there is encoded.
pub(super) fn push_address(out: &mut String, address: &str) {
    for letter in address.chars() {
        match letter {
            ' ' => out.push_str("%20"),
            '"' => out.push_str("%22"),
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '&' => out.push_str("&amp;"),
            '\\' => out.push_str("%5C"),
            '`' => out.push_str("%60"),
            letter if letter.is_control() => {}
            letter => out.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_something_in_html_is_escaped() {
        assert_eq!(escaped(r#"<a b="c">&"#), "&lt;a b=&quot;c&quot;&gt;&amp;");
    }

    #[test]
    fn an_address_cannot_leave_its_attribute() {
        let mut out = String::new();
        push_address(&mut out, "a b\"<>&c\u{1}");
        assert_eq!(out, "a%20b%22%3C%3E&amp;c");
    }
}
