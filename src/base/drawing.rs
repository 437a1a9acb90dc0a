//! SVG pictures as text: how wide they are for their height, from their first tag. What they draw is not looked at.

/// The width and the height of a picture in a unit of its own: only how they stand to each other means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proportions {
    pub width: u32,
    pub height: u32,
}

impl Proportions {
    /// In so many bytes from the beginning of a file its first tag is found, behind all that drawing programs write before it.
    pub const START: u64 = 64 * 1024;

    /// Of a picture that is so many pixels wide and high.
    pub fn of_pixels((width, height): (u32, u32)) -> Option<Self> {
        (width > 0 && height > 0).then_some(Self { width, height })
    }

    /// Those that an SVG picture says it has (SVG 2, 8.2 and 8.12): its `width` and `height`, else those of its `viewBox`.
    pub fn of_svg(start: &[u8]) -> Option<Self> {
        let text = String::from_utf8_lossy(start);
        let tag = first_tag(&text)?;
        let (width, height) = written(tag).or_else(|| of_view_box(tag))?;
        // Hundredths, for the sake of drawings that are one unit high.
        let whole =
            |length: f64| (length.is_finite() && length > 0.0).then(|| (length * 100.0).round().max(1.0) as u32);
        Some(Self { width: whole(width)?, height: whole(height)? })
    }

    /// The width, in whole pixels, of the picture that is `height` pixels high.
    pub fn width_at(self, height: u32) -> u32 {
        let width = u64::from(self.width) * u64::from(height) + u64::from(self.height) / 2;
        u32::try_from(width / u64::from(self.height)).unwrap_or(u32::MAX).max(1)
    }
}

/// What stands in the tag of the root, without its name.
fn first_tag(text: &str) -> Option<&str> {
    let mut rest = text.trim_start_matches('\u{feff}').trim_start();
    loop {
        let end = if rest.starts_with("<!--") {
            rest.find("-->")? + 3
        } else if rest.starts_with("<?") {
            rest.find("?>")? + 2
        } else if rest.starts_with("<!") {
            // Illustrator declares entities between brackets there.
            let inside = rest.find('[').filter(|bracket| rest.find('>').is_some_and(|end| *bracket < end));
            match inside {
                Some(bracket) => bracket + rest[bracket..].find("]>").or_else(|| rest[bracket..].find("] >"))? + 2,
                None => rest.find('>')? + 1,
            }
        } else {
            break;
        };
        rest = rest[end..].trim_start().trim_start_matches('>').trim_start();
    }
    let tag = rest.strip_prefix('<')?;
    let name_end = tag.find(|letter: char| letter.is_whitespace() || matches!(letter, '>' | '/'))?;
    let (name, attributes) = tag.split_at(name_end);
    (name == "svg" || name.ends_with(":svg")).then_some(attributes)
}

/// The value of an attribute in a tag: quoted values may hold anything but their own quotation mark.
fn attribute<'t>(tag: &'t str, wanted: &str) -> Option<&'t str> {
    let mut rest = tag;
    loop {
        rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with(['>', '/']) {
            return None;
        }
        let (name, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let quote = after.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
        let (value, behind) = after[1..].split_once(quote)?;
        if name.trim() == wanted {
            return Some(value);
        }
        rest = behind;
    }
}

fn written(tag: &str) -> Option<(f64, f64)> {
    let (width, height) = (length(attribute(tag, "width")?)?, length(attribute(tag, "height")?)?);
    (width.1 == height.1).then_some((width.0, height.0))
}

/// A length and its unit; nothing for a share of the space around the picture.
fn length(text: &str) -> Option<(f64, &str)> {
    let text = text.trim();
    let end = text.find(|letter: char| letter.is_ascii_alphabetic() || letter == '%').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let unit = if unit.is_empty() { "px" } else { unit };
    Some((number.trim().parse().ok()?, unit)).filter(|_| unit != "%")
}

fn of_view_box(tag: &str) -> Option<(f64, f64)> {
    let numbers = attribute(tag, "viewBox")?.split(|letter: char| letter.is_whitespace() || letter == ',');
    let numbers: Option<Vec<f64>> =
        numbers.filter(|number| !number.is_empty()).map(|number| number.parse().ok()).collect();
    match numbers?.as_slice() {
        [_, _, width, height] => Some((*width, *height)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn width(svg: &str) -> Option<u32> {
        Proportions::of_svg(svg.as_bytes()).map(|proportions| proportions.width_at(32))
    }

    #[test]
    fn a_drawing_says_how_wide_it_is_for_its_height() {
        assert_eq!(width("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 120 40'/>"), Some(96));
        assert_eq!(width("<svg width=\"2in\" height=\"1in\" viewBox=\"0 0 5 5\">"), Some(64));
        assert_eq!(width("<svg width=\"100%\" height=\"100%\" viewBox=\"0,0 , 1.5,1\">"), Some(48));
        assert_eq!(width("<svg:svg width='20' height='40px'/>"), Some(16));
    }

    #[test]
    fn what_programs_write_before_a_drawing_is_passed_over() {
        let svg = "\u{feff}<?xml version=\"1.0\"?>\n<!-- a > b, <svg width='1' height='1'> -->\n\
             <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\" [\n<!ENTITY ns \"http://x\">\n]>\n\
             <svg data-note='width=\"9\" >' viewBox='0 0 10 5'>";
        assert_eq!(width(svg), Some(64));
        assert_eq!(width("<!DOCTYPE svg [ <!ENTITY a \"b\"> ] ><svg viewBox='0 0 1 1'>"), Some(32));
        assert_eq!(width("<!DOCTYPE svg><svg viewBox='0 0 1 1'>"), Some(32));
    }

    #[test]
    fn what_says_no_size_has_none() {
        for svg in [
            "<svg xmlns='http://www.w3.org/2000/svg'>",
            "<svg viewBox='0 0 10'>",
            "<svg viewBox='0 0 0 10'>",
            "<svg width='-1' height='2'>",
            "<svg width='inf' height='2'>",
            "<html width='1' height='1'>",
            "<svg",
            "",
            "<!DOCTYPE svg [",
            "GIF89a",
        ] {
            assert_eq!(width(svg), None, "{svg}");
        }
    }
}
