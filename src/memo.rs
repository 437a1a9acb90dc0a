//! Answers kept by content between compiles: a file that did not change is not parsed again, a page whose inputs did not
//! change is not rendered again, a fence is highlighted once.
//!
//! There is no graph of what depends on what: everything is asked for again every time, and answered from here where the
//! question is the same. `tests/rebuild.rs` holds that the answers equal those of a clean build.

use crate::base::path::CoursePath;
use crate::base::source::{ContentHash, Source, Sources};
use crate::check::{Depth, check_text};
use crate::compile::Parsed;
use crate::parse::lesson::parse_lesson;
use crate::render::kept::KeptPages;
use crate::render::{Highlighter, MadePictures};
use crate::site::audience::{Audience, for_learners};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};

#[derive(Debug, Default)]
pub struct Memo {
    parsed: Mutex<HashMap<CoursePath, (ContentHash, Arc<Parsed>)>>,
    /// Those of each edition in each language.
    pages: Mutex<BTreeMap<(Audience, String), Arc<KeptPages>>>,
    pub highlighter: Highlighter,
    pub pictures: MadePictures,
}

impl Memo {
    /// The pages of one edition in one language.
    pub fn pages(&self, audience: Audience, language: &str) -> Arc<KeptPages> {
        let mut pages = self.pages.lock().expect("nothing can fail while this is locked");
        Arc::clone(pages.entry((audience, language.to_owned())).or_default())
    }

    /// The file, parsed now or before.
    pub fn parsed(&self, source: &Source) -> Arc<Parsed> {
        {
            let parsed = self.parsed.lock().expect("parsing happens outside the lock");
            if let Some((hash, before)) = parsed.get(&source.path)
                && *hash == source.hash
            {
                return Arc::clone(before);
            }
        }
        let noted = parse_lesson(source);
        let lesson = Arc::new(noted.value);
        let now = Arc::new(Parsed {
            for_learners: for_learners(&lesson),
            diagnostics: noted.diagnostics,
            checked: check_text(&lesson, Depth::Build),
            advice: check_text(&lesson, Depth::Full),
            lesson,
        });
        let mut parsed = self.parsed.lock().expect("parsing happens outside the lock");
        parsed.insert(source.path.clone(), (source.hash, Arc::clone(&now)));
        now
    }

    /// Lets go of files that are no longer there.
    pub fn forget_all_but(&self, sources: &Sources) {
        let mut parsed = self.parsed.lock().expect("parsing happens outside the lock");
        parsed.retain(|path, _| sources.texts.contains_key(path));
        self.pictures.forget_all_but(&sources.assets);
    }
}
