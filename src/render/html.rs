//! Escaping of addresses; that of texts stands in `base/markup.rs`.

pub(crate) use crate::base::markup::escaped;
pub(super) use crate::base::markup::push_escaped;

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
    fn an_address_cannot_leave_its_attribute() {
        let mut out = String::new();
        push_address(&mut out, "a b\"<>&c\u{1}");
        assert_eq!(out, "a%20b%22%3C%3E&amp;c");
    }
}
