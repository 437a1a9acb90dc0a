//! Turns one WebVTT file into [`Captions`], after the W3C's candidate recommendation.
//!
//! A browser that stumbles over a cue leaves it out without a word, and over a wrong first line drops the whole file: so each
//! of these is told, with its line. Knows nothing of the film.

use super::findings::Findings;
use super::lines::{Line, lines};
use crate::base::diagnostic::Noted;
use crate::base::source::Source;
use crate::base::span::Span;
use crate::course::media::Captions;

/// Nobody speaks for so long, in milliseconds: what comes after begins a new paragraph.
const PAUSE: u64 = 2_000;
/// A paragraph that has so many letters ends with the sentence.
const LONG: usize = 400;

pub(crate) fn parse_captions(source: &Source) -> Noted<Captions> {
    let mut findings = Findings::new(&source.path);
    let all: Vec<Line<'_>> = lines(&source.text, 0..source.text.len()).collect();
    let mut captions = Captions::default();
    if is_headed(&all, &mut findings) {
        let mut last = 0;
        let mut spoken = Spoken::default();
        let mut rest = &all[1..];
        while let Some((block, after)) = next_block(rest) {
            rest = after;
            cue(block, &mut last, &mut spoken, &mut findings);
        }
        captions.spoken = spoken.finish();
    }
    Noted { value: captions, diagnostics: findings.into_diagnostics() }
}

fn is_headed(all: &[Line<'_>], findings: &mut Findings) -> bool {
    let first = all.first().map_or("", |line| line.text.trim_end());
    let rest = first.strip_prefix("WEBVTT");
    if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t'])) {
        return true;
    }
    let is_srt = all.iter().take(4).any(|line| line.text.contains("-->") && line.text.contains(','));
    let span = all.first().map(|line| Span::from(line.range())).unwrap_or_default();
    let finding = findings.error("broken-captions", span, "this file does not begin with `WEBVTT`");
    let finding = finding.label("a browser shows none of these captions");
    match is_srt {
        true => finding.help(
            "these are SubRip captions (`.srt`): write `WEBVTT` and a blank line on top, and a dot in place of each comma in a time",
        ),
        false => finding.help("write `WEBVTT` as the first line, and leave the second one blank"),
    };
    false
}

/// Lines up to a blank one, and what follows.
fn next_block<'l, 't>(lines: &'l [Line<'t>]) -> Option<(&'l [Line<'t>], &'l [Line<'t>])> {
    let is_blank = |line: &Line<'_>| line.text.trim().is_empty();
    let start = lines.iter().position(|line| !is_blank(line))?;
    let lines = &lines[start..];
    Some(lines.split_at(lines.iter().position(is_blank).unwrap_or(lines.len())))
}

fn cue(block: &[Line<'_>], last: &mut u64, spoken: &mut Spoken, findings: &mut Findings) {
    let first = &block[0];
    let is_note = ["NOTE", "STYLE", "REGION"].iter().any(|word| first.text.split_whitespace().next() == Some(word));
    if is_note {
        return;
    }
    // A name may stand above the times.
    let Some(at) = block.iter().take(2).position(|line| line.text.contains("-->")) else {
        findings
            .error("broken-captions", first.range(), "this text has no times")
            .label("a browser leaves it out")
            .help("write when it is shown on the line above it, such as `00:01.500 --> 00:04.000`");
        return;
    };
    let times = &block[at];
    let Some((start, end)) = read_times(times, findings) else {
        return;
    };
    if end <= start {
        findings
            .error("broken-captions", times.range(), "these captions end before they begin")
            .label("a browser never shows them")
            .help("write the earlier time first");
        return;
    }
    if start < *last {
        findings
            .warning("broken-captions", times.range(), "the times go backwards here")
            .label("this begins before what stands above it")
            .help("put the captions into the order in which they are spoken");
    }
    let pause = start.saturating_sub(spoken.until);
    *last = start;
    spoken.until = end;
    for line in &block[at + 1..] {
        spoken.line(line.text, pause);
    }
}

fn read_times(line: &Line<'_>, findings: &mut Findings) -> Option<(u64, u64)> {
    let (start, rest) = line.text.split_once("-->")?;
    let end = rest.split_whitespace().next().unwrap_or_default();
    let mut read = |written: &str| {
        let time = milliseconds(written);
        if time.is_none() {
            let offset = written.as_ptr() as usize - line.text.as_ptr() as usize;
            let start = line.start + offset;
            let span = Span::new(start, start + written.len());
            let finding = findings.error("broken-captions", span, format!("`{written}` is no time"));
            match milliseconds(&written.replace(',', ".")) {
                Some(_) => {
                    finding.label("a dot stands before the milliseconds").fix(span, written.replace(',', ".").as_str())
                }
                None => finding
                    .label("expected minutes, seconds and three digits, such as `01:07.250`")
                    .help("hours may stand before the minutes: `1:01:07.250`"),
            };
        }
        time
    };
    let start = read(start.trim());
    let end = read(if end.is_empty() { rest } else { end });
    Some((start?, end?))
}

/// `01:07.250`, `1:01:07.250`
fn milliseconds(written: &str) -> Option<u64> {
    let (clock, fraction) = written.split_once('.')?;
    let digits = |text: &str, length: usize| {
        (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse::<u64>().ok())?
    };
    let fraction = digits(fraction, 3)?;
    let mut parts = clock.rsplit(':');
    let seconds = digits(parts.next()?, 2).filter(|seconds| *seconds < 60)?;
    let minutes = digits(parts.next()?, 2).filter(|minutes| *minutes < 60)?;
    let hours = match parts.next() {
        Some(hours) if (1..=5).contains(&hours.len()) => digits(hours, hours.len())?,
        Some(_) => return None,
        None => 0,
    };
    parts.next().is_none().then_some(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction)
}

/// Puts what is said together again.
#[derive(Default)]
struct Spoken {
    paragraphs: Vec<String>,
    /// When the last of it was taken away.
    until: u64,
    speaker: String,
}

impl Spoken {
    fn line(&mut self, line: &str, pause: u64) {
        let speaker = speaker(line);
        let text = words(line);
        if text.is_empty() {
            return;
        }
        let changes = speaker.as_ref().is_some_and(|speaker| *speaker != self.speaker);
        if let Some(speaker) = speaker.filter(|_| changes) {
            self.speaker = speaker;
            self.paragraphs.push(format!("{}: {text}", self.speaker));
            return;
        }
        match self.paragraphs.last_mut() {
            Some(last) if pause < PAUSE && !(last.len() > LONG && last.ends_with(['.', '?', '!', '…'])) => {
                last.push(' ');
                last.push_str(&text);
            }
            _ => self.paragraphs.push(text),
        }
    }

    fn finish(self) -> Vec<String> {
        self.paragraphs
    }
}

/// Who speaks: `<v Mara>`.
fn speaker(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("<v")?;
    let (inside, _) = rest.split_once('>')?;
    // Classes may stand behind the `v`: `<v.loud Mara>`.
    inside.split_once([' ', '\t']).map(|(_, name)| name.trim().to_owned()).filter(|name| !name.is_empty())
}

/// The words of a line of a cue, without its tags.
fn words(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, tag)) = rest.split_once('<') {
        out.push_str(before);
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    out.push_str(rest);
    let entities = [("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", ""), ("&amp;", "&")];
    let out = entities.iter().fold(out, |text, (entity, letter)| text.replace(entity, letter));
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::path::CoursePath;

    fn spoken(text: &str) -> Vec<String> {
        let noted = parse_captions(&Source::new(CoursePath::new("a.vtt"), text));
        assert!(noted.diagnostics.is_empty(), "{:?}", noted.diagnostics);
        noted.value.spoken
    }

    #[test]
    fn a_new_speaker_and_a_pause_begin_a_paragraph() {
        let text = "WEBVTT - a talk\n\nNOTE not said\n\n1\n00:00.000 --> 00:02.000 line:0\n<v Mara>What did\nyou <i>hear</i>?\n\n\
             00:02.100 --> 00:03.000\n<v Jon>Nothing &amp; all.\n\n00:03.100 --> 00:04.000\n<v Jon>Really.\n\n1:00:09.000 --> 1:00:10.000\n- Well.\n";
        assert_eq!(spoken(text), ["Mara: What did you hear?", "Jon: Nothing & all. Really.", "- Well."]);
    }

    #[test]
    fn times_are_read_as_browsers_read_them() {
        assert_eq!(milliseconds("01:07.250"), Some(67_250));
        assert_eq!(milliseconds("1:01:07.250"), Some(3_667_250));
        for wrong in ["1:07.250", "01:07,250", "01:67.250", "01:07.25", "01.250", "", "a:01:07.250"] {
            assert_eq!(milliseconds(wrong), None, "{wrong}");
        }
    }
}
