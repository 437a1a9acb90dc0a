//! Finds the sections of a file of the suite and the fenced blocks in them.

use std::ops::Range;

/// A heading of the second level and the blocks below it.
pub(crate) struct Section<'a> {
    pub(crate) title: &'a str,
    pub(crate) blocks: Vec<Block<'a>>,
}

pub(crate) struct Block<'a> {
    /// What stands behind the backticks: `html page=glossary.html`.
    pub(crate) info: &'a str,
    /// With the last line end.
    pub(crate) text: &'a str,
    /// Where the text stands in the file.
    pub(crate) place: Range<usize>,
}

impl<'a> Block<'a> {
    pub(crate) fn kind(&self) -> &'a str {
        self.info.split(' ').next().unwrap_or_default()
    }

    /// The second word, where it stands alone.
    pub(crate) fn argument(&self) -> Option<&'a str> {
        self.info.split(' ').nth(1).filter(|word| !word.contains('='))
    }

    /// The value of `key=value` or `key="some words"`.
    pub(crate) fn word(&self, key: &str) -> Option<&'a str> {
        let (_, behind) = self.info.split_once(&format!(" {key}="))?;
        match behind.strip_prefix('"') {
            Some(quoted) => quoted.split('"').next(),
            None => behind.split(' ').next(),
        }
    }
}

pub(crate) fn sections(text: &str) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut at = 0;
    // Where a block began, the backticks that close it, and what stands behind them.
    let mut open: Option<(usize, &str, &str)> = None;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end_matches('\n');
        match open {
            Some((from, fence, info)) if line == fence => {
                open = None;
                let section = sections.last_mut().expect("a block stands in a section");
                section.blocks.push(Block { info, text: &text[from..start], place: from..start });
            }
            Some(_) => {}
            None => {
                let ticks = line.len() - line.trim_start_matches('`').len();
                if ticks >= 3 {
                    open = Some((at, &line[..ticks], line[ticks..].trim()));
                } else if let Some(title) = line.strip_prefix("## ") {
                    sections.push(Section { title, blocks: Vec::new() });
                }
            }
        }
    }
    assert!(open.is_none(), "a block is never closed");
    sections
}
