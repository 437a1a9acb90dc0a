//! Picture files as bytes: their format, whether browsers show them, which way up they are, and the same picture without what
//! else is in the file.
//!
//! Cameras write where and when a picture was taken, by which device, and sometimes by whom. Nothing of it belongs into a
//! site. No picture is decoded here; the parts of its file are sorted, after JPEG (ITU T.81), PNG (W3C, third edition),
//! the WebP container (RFC 9649) and GIF89a.

/// The format of a picture, by its first bytes: its name may say anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Jpeg,
    Png,
    Gif,
    WebP,
}

impl Format {
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xff, 0xd8, 0xff, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(Self::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::WebP),
            _ => None,
        }
    }
}

/// What a file that is called a picture holds, by its first bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// It is empty.
    Nothing,
    /// What browsers show, be it called by the name of another format.
    Picture,
    /// What phones of Apple save.
    Heic,
    Tiff,
    Photoshop,
    Pdf,
    /// Word and PowerPoint pack their files so.
    Zip,
    Unknown,
}

impl Holds {
    /// So many bytes from the beginning of a file are enough.
    pub const START: u64 = 512;

    pub fn of(start: &[u8]) -> Self {
        match start {
            [] => Self::Nothing,
            [a, b, c, d, b'f', b't', b'y', b'p', rest @ ..] => {
                let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
                Self::of_brands(&rest[..length.saturating_sub(8).min(rest.len())])
            }
            _ if Format::of(start).is_some() => Self::Picture,
            // Bitmaps and icons.
            [b'B', b'M', ..] | [0, 0, 1, 0, ..] => Self::Picture,
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Self::Tiff,
            [b'8', b'B', b'P', b'S', ..] => Self::Photoshop,
            [b'%', b'P', b'D', b'F', ..] => Self::Pdf,
            [b'P', b'K', 3, 4, ..] => Self::Zip,
            _ => Self::Unknown,
        }
    }

    /// The same of a file that is called a drawing: no browser looks for anything else in it.
    pub fn of_svg(start: &[u8]) -> Self {
        // In UTF-16 a zero stands beside each Latin letter.
        let letters: Vec<u8> = start.iter().copied().filter(|byte| *byte != 0).collect();
        match letters.windows(4).any(|window| matches!(window, b"<svg" | b":svg")) {
            true => Self::Picture,
            false if start.is_empty() => Self::Nothing,
            false => Self::Unknown,
        }
    }

    /// What the first box of a media file (ISO/IEC 14496-12) says: AVIF and HEIC are two kinds of one container, and some AVIF
    /// files name the container first.
    fn of_brands(brands: &[u8]) -> Self {
        let mut all = brands.chunks_exact(4);
        if all.clone().any(|brand| matches!(brand, b"avif" | b"avis")) {
            return Self::Picture;
        }
        let is_heic = all.any(|brand| {
            matches!(brand, b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1")
        });
        if is_heic { Self::Heic } else { Self::Unknown }
    }
}

/// Whether the picture moves: such ones are shown as they are.
pub fn is_animated(bytes: &[u8]) -> bool {
    match Format::of(bytes) {
        Some(Format::Gif) => true,
        Some(Format::Png) => parts_of_png(bytes).is_some_and(|parts| parts.iter().any(|part| part.name == b"acTL")),
        Some(Format::WebP) => parts_of_webp(bytes).is_some_and(|parts| parts.iter().any(|part| part.name == b"ANIM")),
        _ => false,
    }
}

/// How the picture must be turned to stand upright: 1 to 8, as EXIF counts; 1 where nothing is said.
pub fn orientation(bytes: &[u8]) -> u8 {
    let exif = match Format::of(bytes) {
        Some(Format::Jpeg) => {
            parts_of_jpeg(bytes).and_then(|parts| parts.iter().find_map(|part| part.data().strip_prefix(EXIF)))
        }
        Some(Format::Png) => part_named(parts_of_png(bytes), b"eXIf"),
        Some(Format::WebP) => part_named(parts_of_webp(bytes), b"EXIF"),
        _ => None,
    };
    exif.and_then(orientation_in).unwrap_or(1)
}

/// Whether width and height change places when the picture stands upright.
pub fn lies_on_its_side(orientation: u8) -> bool {
    (5..=8).contains(&orientation)
}

/// The same picture without what a camera or a program noted in its file: place, time, device, thumbnail, comments, and
/// whatever stands behind its end. Colour profiles stay, and so does which way is up. Nothing where there is nothing to take
/// out, or where the file is damaged or of another format.
pub fn without_notes(bytes: &[u8]) -> Option<Vec<u8>> {
    let clean = match Format::of(bytes)? {
        Format::Jpeg => clean_jpeg(bytes)?,
        Format::Png => clean_png(bytes)?,
        Format::WebP => clean_webp(bytes)?,
        Format::Gif => clean_gif(bytes)?,
    };
    (clean != bytes).then_some(clean)
}

/// Stands before EXIF data in a JPEG file.
const EXIF: &[u8] = b"Exif\0\0";

/// The orientation in EXIF data: tag 0x0112 of its first directory.
fn orientation_in(exif: &[u8]) -> Option<u8> {
    let exif = exif.strip_prefix(EXIF).unwrap_or(exif);
    let big = match exif.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let u16_at = |at: usize| {
        let bytes = [*exif.get(at)?, *exif.get(at + 1)?];
        Some(if big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
    };
    let u32_at = |at: usize| {
        let bytes: [u8; 4] = exif.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) } as usize)
    };
    let directory = u32_at(4)?;
    let entries = usize::from(u16_at(directory)?);
    let entry = (0..entries).map(|entry| directory + 2 + entry * 12).find(|at| u16_at(*at) == Some(0x0112))?;
    u8::try_from(u16_at(entry + 8)?).ok().filter(|value| (1..=8).contains(value))
}

/// EXIF data that says which way is up and nothing else; nothing where that is the usual way.
fn exif_of(orientation: u8) -> Option<Vec<u8>> {
    (orientation > 1).then(|| {
        let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
        exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
        exif
    })
}

/// A segment of a JPEG file, the pixels behind it included where it is followed by some.
struct Segment<'a> {
    marker: u8,
    /// From `0xff`.
    whole: &'a [u8],
}

impl<'a> Segment<'a> {
    /// What stands behind its marker and its length.
    fn data(&self) -> &'a [u8] {
        self.whole.get(4..).unwrap_or_default()
    }
}

/// The segments of a JPEG file up to its end; what stands behind that is left out. Nothing where the file is damaged.
fn parts_of_jpeg(bytes: &[u8]) -> Option<Vec<Segment<'_>>> {
    let mut parts = Vec::new();
    let mut at = 2;
    while at < bytes.len() {
        if bytes[at] != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        if marker == 0xff {
            // Filling between segments.
            at += 1;
            continue;
        }
        let end = match marker {
            0xd9 => at + 2,
            0x01 | 0xd0..=0xd8 => return None,
            _ => at + 2 + usize::from(u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?])),
        };
        let end = if marker == 0xda { end_of_scan(bytes, end) } else { end };
        // The frame of a segment is its marker and its length.
        if marker != 0xd9 && end < at + 4 {
            return None;
        }
        parts.push(Segment { marker, whole: bytes.get(at..end)? });
        if marker == 0xd9 {
            break;
        }
        at = end;
    }
    Some(parts)
}

/// Where the pixels that begin at `from` end: before the next marker that does not belong to them.
fn end_of_scan(bytes: &[u8], from: usize) -> usize {
    let pairs = bytes.get(from..).unwrap_or_default().windows(2);
    let next = pairs.enumerate().find(|(_, pair)| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff));
    next.map_or(bytes.len(), |(index, _)| from + index)
}

fn clean_jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let parts = parts_of_jpeg(bytes)?;
    let mut clean = bytes[..2].to_vec();
    // Where a reader looks for it: first, or right behind the name of the format.
    let mut up = exif_of(orientation(bytes));
    for part in &parts {
        let is_jfif = part.marker == 0xe0 && part.data().starts_with(b"JFIF\0");
        if !is_jfif && let Some(exif) = up.take() {
            clean.extend([0xff, 0xe1]);
            clean.extend(((exif.len() + EXIF.len() + 2) as u16).to_be_bytes());
            clean.extend(EXIF);
            clean.extend(exif);
        }
        let stays = match part.marker {
            0xe0 => is_jfif,
            0xe2 => part.data().starts_with(b"ICC_PROFILE\0"),
            // How its colours are meant.
            0xee => part.data().starts_with(b"Adobe"),
            0xe1..=0xef | 0xfe => false,
            _ => true,
        };
        if stays {
            clean.extend(part.whole);
        }
    }
    Some(clean)
}

/// A part of a PNG or WebP file.
struct Chunk<'a> {
    name: &'a [u8],
    data: &'a [u8],
    /// With its frame.
    whole: &'a [u8],
}

fn part_named<'a>(parts: Option<Vec<Chunk<'a>>>, name: &[u8]) -> Option<&'a [u8]> {
    parts?.iter().find(|part| part.name == name).map(|part| part.data)
}

const PNG_START: usize = 8;

/// The chunks of a PNG file up to its end.
fn parts_of_png(bytes: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let mut parts = Vec::new();
    let mut at = PNG_START;
    while at < bytes.len() {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let whole = bytes.get(at..at.checked_add(length)?.checked_add(12)?)?;
        let chunk = Chunk { name: &whole[4..8], data: &whole[8..8 + length], whole };
        let is_last = chunk.name == b"IEND";
        parts.push(chunk);
        if is_last {
            break;
        }
        at += length + 12;
    }
    Some(parts)
}

/// Chunks that say how the picture looks, beside those that begin with a capital.
const SHOWN: [&[u8]; 15] = [
    b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI", b"sBIT", b"bKGD", b"hIST", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
];

fn clean_png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut clean = bytes[..PNG_START].to_vec();
    for part in parts_of_png(bytes)? {
        if part.name[0].is_ascii_uppercase() || SHOWN.contains(&part.name) {
            clean.extend(part.whole);
        } else if part.name == b"eXIf"
            && let Some(exif) = orientation_in(part.data).and_then(exif_of)
        {
            let named = [b"eXIf", exif.as_slice()].concat();
            clean.extend((exif.len() as u32).to_be_bytes());
            clean.extend(&named);
            clean.extend(crc(&named).to_be_bytes());
        }
    }
    Some(clean)
}

/// The check sum of a PNG chunk.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg()))
    })
}

const WEBP_START: usize = 12;
/// Bits of the first byte of `VP8X`.
const HAS_EXIF: u8 = 0x08;
const HAS_XMP: u8 = 0x04;
const HAS_PROFILE: u8 = 0x20;
const HAS_ALPHA: u8 = 0x10;

/// The chunks of a WebP file.
fn parts_of_webp(bytes: &[u8]) -> Option<Vec<Chunk<'_>>> {
    let said = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?) as usize;
    let bytes = bytes.get(..said.checked_add(8)?)?;
    let mut parts = Vec::new();
    let mut at = WEBP_START;
    while at + 8 <= bytes.len() {
        let length = u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?) as usize;
        let end = at.checked_add(8)?.checked_add(length)?;
        // Every chunk has an even length; some writers forget that of the last one.
        let whole = bytes.get(at..(end + length % 2).min(bytes.len()))?;
        parts.push(Chunk { name: whole.get(..4)?, data: bytes.get(at + 8..end)?, whole });
        at = end + length % 2;
    }
    Some(parts)
}

fn clean_webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut chunks = Vec::new();
    for part in parts_of_webp(bytes)? {
        match part.name {
            b"VP8X" => {
                let mut data = part.data.to_vec();
                let up = if orientation(bytes) > 1 { HAS_EXIF } else { 0 };
                *data.first_mut()? &= !(HAS_EXIF | HAS_XMP);
                data[0] |= up;
                push_chunk(&mut chunks, b"VP8X", &data);
            }
            b"EXIF" => {
                if let Some(exif) = exif_of(orientation(bytes)) {
                    push_chunk(&mut chunks, b"EXIF", &exif);
                }
            }
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" => chunks.extend(part.whole),
            _ => {}
        }
    }
    Some(in_riff(&chunks))
}

fn push_chunk(out: &mut Vec<u8>, name: &[u8; 4], data: &[u8]) {
    out.extend(name);
    out.extend((data.len() as u32).to_le_bytes());
    out.extend(data);
    if data.len() % 2 == 1 {
        out.push(0);
    }
}

fn in_riff(chunks: &[u8]) -> Vec<u8> {
    let mut whole = b"RIFF".to_vec();
    whole.extend((chunks.len() as u32 + 4).to_le_bytes());
    whole.extend(b"WEBP");
    whole.extend(chunks);
    whole
}

/// A still WebP picture of this size, with a colour profile; the same one where its file cannot be read.
pub fn with_profile(webp: Vec<u8>, (width, height): (u32, u32), profile: &[u8]) -> Vec<u8> {
    let Some(parts) = parts_of_webp(&webp) else {
        return webp;
    };
    let has_alpha = parts.iter().any(|part| {
        // The fourth byte behind the signature of a lossless picture says whether it has alpha.
        part.name == b"ALPH"
            || part.name == b"VP8L" && part.data.get(4).is_some_and(|bits| bits & 0x10 != 0)
            || part.name == b"VP8X" && part.data.first().is_some_and(|bits| bits & HAS_ALPHA != 0)
    });
    let mut data = vec![HAS_PROFILE | if has_alpha { HAS_ALPHA } else { 0 }, 0, 0, 0];
    data.extend(&(width - 1).to_le_bytes()[..3]);
    data.extend(&(height - 1).to_le_bytes()[..3]);
    let mut chunks = Vec::new();
    push_chunk(&mut chunks, b"VP8X", &data);
    push_chunk(&mut chunks, b"ICCP", profile);
    parts.iter().filter(|part| part.name != b"VP8X").for_each(|part| chunks.extend(part.whole));
    in_riff(&chunks)
}

fn clean_gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let colours = |flags: u8| if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) };
    let mut at = 13 + colours(*bytes.get(10)?);
    let mut clean = bytes.get(..at)?.to_vec();
    loop {
        let (end, stays) = match bytes.get(at)? {
            0x3b => {
                clean.push(0x3b);
                return Some(clean);
            }
            0x2c => (end_of_blocks(bytes, at + 11 + colours(*bytes.get(at + 9)?))?, true),
            0x21 => {
                let loops = bytes.get(at + 3..).is_some_and(|name| {
                    name.starts_with(b"NETSCAPE2.0")
                        || name.starts_with(b"ANIMEXTS1.0")
                        || name.starts_with(b"ICCRGBG1")
                });
                let stays = match bytes.get(at + 1)? {
                    0xff => loops,
                    0xfe => false,
                    _ => true,
                };
                (end_of_blocks(bytes, at + 2)?, stays)
            }
            _ => return None,
        };
        if stays {
            clean.extend(bytes.get(at..end)?);
        }
        at = end;
    }
}

/// Where a row of blocks, each with its length before it, ends.
fn end_of_blocks(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let length = usize::from(*bytes.get(at)?);
        at += length + 1;
        if length == 0 {
            return Some(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// EXIF data with an orientation and a place that nobody should learn of.
    fn exif(orientation: u8) -> Vec<u8> {
        let mut exif = exif_of(orientation).expect("it is turned");
        exif.extend(b"GPS 48.2082N 16.3738E");
        exif
    }

    fn segment(marker: u8, data: &[u8]) -> Vec<u8> {
        let mut out = vec![0xff, marker];
        out.extend((data.len() as u16 + 2).to_be_bytes());
        out.extend(data);
        out
    }

    fn jpeg() -> Vec<u8> {
        let scan = [segment(0xda, &[1, 2]), vec![7, 0xff, 0x00, 0xff, 0xd3, 9]].concat();
        [
            vec![0xff, 0xd8],
            segment(0xe0, b"JFIF\0\x01\x01"),
            segment(0xe1, &[EXIF, &exif(6)].concat()),
            segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0GPS"),
            segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
            segment(0xe2, b"MPF\0GPS"),
            segment(0xfe, b"GPS in a comment"),
            segment(0xdb, &[0; 4]),
            scan.clone(),
            segment(0xc4, &[3]),
            scan,
            vec![0xff, 0xd9],
            b"a film behind the end, with GPS".to_vec(),
        ]
        .concat()
    }

    fn holds(bytes: &[u8], word: &[u8]) -> bool {
        bytes.windows(word.len()).any(|window| window == word)
    }

    #[test]
    fn a_jpeg_keeps_its_pixels_its_colours_and_which_way_is_up_and_nothing_else() {
        let clean = without_notes(&jpeg()).expect("there is something to take out");
        assert!(!holds(&clean, b"GPS") && holds(&clean, b"colours") && clean.ends_with(&[0xff, 0xd9]));
        assert_eq!((orientation(&jpeg()), orientation(&clean)), (6, 6));
        assert_eq!(clean.windows(4).filter(|window| *window == [7, 0xff, 0x00, 0xff]).count(), 2, "both scans stay");
        assert_eq!(without_notes(&clean), None, "there is nothing left to take out");
    }

    #[test]
    fn a_png_keeps_what_shows() {
        let chunk = |name: &[u8; 4], data: &[u8]| {
            let named = [name.as_slice(), data].concat();
            [&(data.len() as u32).to_be_bytes(), named.as_slice(), &crc(&named).to_be_bytes()].concat()
        };
        let start = b"\x89PNG\r\n\x1a\n".to_vec();
        let shown = [chunk(b"IHDR", &[0; 13]), chunk(b"tRNS", &[1])].concat();
        let noted = [chunk(b"eXIf", &exif(8)), chunk(b"tEXt", b"GPS"), chunk(b"tIME", &[0; 7])].concat();
        let last = [chunk(b"IDAT", &[5]), chunk(b"IEND", &[])].concat();
        let png = [start.clone(), shown.clone(), noted, last.clone(), b"GPS".to_vec()].concat();
        let up = chunk(b"eXIf", &exif_of(8).unwrap());
        assert_eq!(without_notes(&png), Some([start, shown, up, last].concat()));
        assert_eq!(orientation(&png), 8);
    }

    #[test]
    fn a_webp_says_what_it_holds() {
        let mut chunks = Vec::new();
        push_chunk(&mut chunks, b"VP8X", &[HAS_EXIF | HAS_XMP | HAS_ALPHA, 0, 0, 0, 1, 0, 0, 1, 0, 0]);
        push_chunk(&mut chunks, b"VP8L", b"pixels");
        push_chunk(&mut chunks, b"EXIF", b"MM\0*\0\0\0\x08\0\0GPS");
        push_chunk(&mut chunks, b"XMP ", b"GPS");
        let clean = without_notes(&in_riff(&chunks)).unwrap();
        assert!(!holds(&clean, b"GPS") && holds(&clean, b"pixels"));
        assert_eq!(clean[20], HAS_ALPHA);
        assert_eq!(clean.len(), u32::from_le_bytes(clean[4..8].try_into().unwrap()) as usize + 8);
    }

    #[test]
    fn a_gif_loses_comments_and_keeps_its_loop() {
        let gif = [
            b"GIF89a\x01\0\x01\0\0\0\0".as_slice(),
            b"\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0",
            b"\x21\xfe\x03GPS\0",
            b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x01\x44\0",
            b"\x3b trailing GPS",
        ]
        .concat();
        let clean = without_notes(&gif).unwrap();
        assert!(!holds(&clean, b"GPS") && holds(&clean, b"NETSCAPE") && clean.ends_with(b"\x44\0\x3b"));
    }

    #[test]
    fn what_browsers_do_not_show_is_known_by_its_first_bytes() {
        let of_brands = |brands: &str| {
            let length = (brands.len() as u32 + 8).to_be_bytes();
            Holds::of(&[length.as_slice(), b"ftyp", brands.as_bytes(), b"avif"].concat())
        };
        for heic in ["heic\0\0\0\0mif1heic", "heix\0\0\0\0", "mif1\0\0\0\0heic", "msf1\0\0\0\0"] {
            assert_eq!(of_brands(heic), Holds::Heic, "{heic}");
        }
        for avif in ["avif\0\0\0\0mif1miaf", "mif1\0\0\0\0miafavif", "avis\0\0\0\0msf1"] {
            assert_eq!(of_brands(avif), Holds::Picture, "{avif}");
        }
        assert_eq!(of_brands("isom\0\0\0\0mp42"), Holds::Unknown, "a film");
        for picture in [jpeg().as_slice(), b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF....WEBP", b"BM", b"\0\0\x01\0"] {
            assert_eq!(Holds::of(picture), Holds::Picture, "{}", String::from_utf8_lossy(picture));
        }
        assert_eq!((Holds::of(b"II*\0"), Holds::of(b"MM\0*")), (Holds::Tiff, Holds::Tiff));
        assert_eq!((Holds::of(b"8BPS"), Holds::of(b"%PDF-1.7")), (Holds::Photoshop, Holds::Pdf));
        assert_eq!((Holds::of(b"PK\x03\x04"), Holds::of(b"")), (Holds::Zip, Holds::Nothing));
        assert_eq!((Holds::of(b"<!doctype html>"), Holds::of(b"\x89PN")), (Holds::Unknown, Holds::Unknown));
    }

    #[test]
    fn a_drawing_has_its_tag() {
        let utf_16: Vec<u8> = "<svg/>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for drawing in [b"<svg/>".as_slice(), b"<?xml version=\"1.0\"?>\n<a:svg/>", utf_16.as_slice()] {
            assert_eq!(Holds::of_svg(drawing), Holds::Picture, "{}", String::from_utf8_lossy(drawing));
        }
        assert_eq!((Holds::of_svg(b""), Holds::of_svg(b"\x89PNG\r\n\x1a\n")), (Holds::Nothing, Holds::Unknown));
    }

    #[test]
    fn no_damaged_file_is_a_reason_to_panic() {
        for whole in [jpeg(), b"GIF89a\x01\0\x01\0\xff\0\0".to_vec(), b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIDAT".to_vec()]
        {
            for end in 0..whole.len() {
                without_notes(&whole[..end]);
                orientation(&whole[..end]);
                is_animated(&whole[..end]);
            }
        }
        assert_eq!(without_notes(b"RIFF\xff\xff\xff\xffWEBPVP8 \xff\xff\xff\xff"), None);
    }
}
