//! QR codes, for the way from paper back to the lesson. The only file that names fast_qr.

use super::document::Qr;
use fast_qr::{ECL, QRBuilder};

/// The code of an address; nothing where it is too long for one.
pub(super) fn qr(address: &str) -> Option<Qr> {
    // A quarter of it may be smudged: it is printed small, copied, and lies on tables.
    let code = QRBuilder::new(address).ecl(ECL::Q).build().ok()?;
    let row = |row: usize| (0..code.size).map(|column| if code[row][column].value() { '1' } else { '0' }).collect();
    Some(Qr { size: code.size, rows: (0..code.size).map(row).collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_square_and_has_its_three_eyes() {
        let code = qr("https://example.org/course/lesson.html").unwrap();
        assert!(code.rows.len() == code.size && code.rows.iter().all(|row| row.len() == code.size));
        let eye = "1111111";
        assert!(code.rows[0].starts_with(eye) && code.rows[0].ends_with(eye));
        assert!(code.rows[code.size - 1].starts_with(eye) && !code.rows[code.size - 1].ends_with(eye));
    }

    #[test]
    fn what_no_code_holds_has_none() {
        assert_eq!(qr(&"x".repeat(5000)), None);
    }
}
