//! Font files as bytes: their format, and whether one file holds every weight. No letter of them is read.

/// The format of a font, by its first bytes: its name may say anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// What browsers load: compressed, after the W3C's “WOFF File Format 2.0”.
    Woff2 {
        /// A variable font: one file for thin, usual and bold.
        varies: bool,
    },
    /// Its older sister, a third larger.
    Woff,
    /// TrueType and OpenType, alone or several in one file: what is installed on a computer.
    OpenType,
}

impl Format {
    /// So many bytes from the beginning of a file are enough.
    pub const START: u64 = 4096;

    pub fn of(start: &[u8]) -> Option<Self> {
        match start.get(..4)? {
            b"wOF2" => tables(start).map(|tables| Self::Woff2 { varies: tables.contains(&FVAR) }),
            b"wOFF" => Some(Self::Woff),
            [0, 1, 0, 0] | b"OTTO" | b"true" | b"ttcf" => Some(Self::OpenType),
            _ => None,
        }
    }
}

/// What the tables of a WOFF2 file are numbered, section 4.1: those that vary a font, its outlines, and any other by name.
const FVAR: u8 = 47;
const GLYF: u8 = 10;
const LOCA: u8 = 11;
const NAMED: u8 = 63;
/// The length of its header.
const HEADER: usize = 48;

/// The numbers of the tables in a WOFF2 file; nothing where its directory is damaged.
fn tables(bytes: &[u8]) -> Option<Vec<u8>> {
    let count = u16::from_be_bytes([*bytes.get(12)?, *bytes.get(13)?]);
    let mut at = HEADER;
    let mut tables = Vec::new();
    for _ in 0..count {
        let flags = *bytes.get(at)?;
        let (table, version) = (flags & 0x3f, flags >> 6);
        at += if table == NAMED { 5 } else { 1 };
        at += number_length(bytes, at)?;
        // Outlines say by 3 that they stand as they were, all others by 0.
        let is_changed = if matches!(table, GLYF | LOCA) { version != 3 } else { version != 0 };
        if is_changed {
            at += number_length(bytes, at)?;
        }
        tables.push(table);
    }
    (count > 0).then_some(tables)
}

/// How many bytes a number takes that stands at `at`: each but the last has its highest bit set, and there are at most five.
fn number_length(bytes: &[u8], at: usize) -> Option<usize> {
    let goes_on = bytes.get(at..)?.iter().take(5).position(|byte| byte & 0x80 == 0)?;
    Some(goes_on + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn woff2(tables: &[&[u8]]) -> Vec<u8> {
        let mut bytes = b"wOF2\0\x01\0\0\0\0\0\0\0".to_vec();
        bytes.push(tables.len() as u8);
        bytes.resize(HEADER, 0);
        bytes.extend(tables.concat());
        bytes
    }

    #[test]
    fn a_font_that_varies_has_a_table_that_says_so() {
        let head: &[u8] = &[1, 54];
        // Changed outlines have two lengths; the second begins with the number of the table that is looked for.
        let outlines: &[u8] = &[GLYF, 0x81, 0x20, FVAR];
        let unchanged: &[u8] = &[GLYF | 0xc0, 0x81, 0x20];
        let own: &[u8] = &[NAMED, b'T', b'E', b'S', b'T', 9];
        assert_eq!(Format::of(&woff2(&[head, outlines, own])), Some(Format::Woff2 { varies: false }));
        assert_eq!(Format::of(&woff2(&[head, outlines, own, &[FVAR, 80]])), Some(Format::Woff2 { varies: true }));
        assert_eq!(Format::of(&woff2(&[unchanged, &[FVAR, 80]])), Some(Format::Woff2 { varies: true }));
    }

    #[test]
    fn the_fonts_that_come_with_coursebook_vary() {
        let literata = include_bytes!("../../themes/workbook/fonts/literata.woff2");
        let italic = include_bytes!("../../themes/workbook/fonts/literata-italic.woff2");
        let atkinson = include_bytes!("../../themes/workshop/fonts/atkinson.woff2");
        assert_eq!(Format::of(&literata[..4096]), Some(Format::Woff2 { varies: true }));
        assert_eq!(Format::of(&atkinson[..4096]), Some(Format::Woff2 { varies: true }));
        assert!(matches!(Format::of(italic), Some(Format::Woff2 { .. })));
    }

    #[test]
    fn other_formats_are_told_apart_and_damage_is_no_reason_to_panic() {
        assert_eq!(Format::of(b"wOFF...."), Some(Format::Woff));
        assert_eq!(Format::of(b"OTTO...."), Some(Format::OpenType));
        assert_eq!(Format::of(b"\0\x01\0\0...."), Some(Format::OpenType));
        assert_eq!(Format::of(b"<!doctype html>"), None);
        let whole = woff2(&[&[1, 54], &[NAMED, b'T', b'E', b'S', b'T', 0x81, 0x20]]);
        for end in 0..whole.len() {
            assert_eq!(Format::of(&whole[..end]).filter(|format| *format != Format::Woff), None, "{end}");
        }
    }
}
