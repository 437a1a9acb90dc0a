//! Pages of the last rendering, by what they were made of.

use crate::base::path::PagePath;
use crate::base::source::ContentHash;
use crate::site::plan::Site;
use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

/// The key a page was made from, and its bytes.
type Kept = (ContentHash, Arc<[u8]>);

/// The last bytes of every page, and the key they were made from.
#[derive(Debug, Default)]
pub struct KeptPages {
    pages: Mutex<HashMap<PagePath, Kept>>,
}

impl KeptPages {
    pub(super) fn get(&self, path: &PagePath, key: &ContentHash) -> Option<Arc<[u8]>> {
        let pages = self.pages.lock().expect("no page may panic while it is kept");
        let (kept, bytes) = pages.get(path)?;
        (kept == key).then(|| Arc::clone(bytes))
    }

    pub(super) fn keep(&self, path: &PagePath, key: ContentHash, bytes: &Arc<[u8]>) {
        let mut pages = self.pages.lock().expect("no page may panic while it is kept");
        pages.insert(path.clone(), (key, Arc::clone(bytes)));
    }

    pub(super) fn forget_all_but(&self, site: &Site) {
        let there: BTreeSet<&PagePath> = site.pages.iter().map(|page| &page.path).collect();
        let mut pages = self.pages.lock().expect("no page may panic while it is kept");
        pages.retain(|path, _| there.contains(path));
    }
}
