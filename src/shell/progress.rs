//! Shows that work goes on, once it has gone on for half a second and if a person is looking.

use crate::base::output::{Content, Shelf};
use crate::base::path::PagePath;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal;
use std::time::{Duration, Instant};

/// Shorter work needs no sign of life.
const PATIENCE: Duration = Duration::from_millis(500);

/// Counts the files put on another shelf.
pub struct Progress<'a> {
    inner: &'a dyn Shelf,
    bar: ProgressBar,
    began: Instant,
}

impl<'a> Progress<'a> {
    pub fn new(inner: &'a dyn Shelf) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{spinner} {msg} {human_pos} files, {elapsed}");
        bar.set_style(style.expect("the template is well formed"));
        bar.set_message("building:");
        Self { inner, bar, began: Instant::now() }
    }

    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}

impl Shelf for Progress<'_> {
    fn put(&self, path: &PagePath, content: Content) {
        self.inner.put(path, content);
        self.bar.inc(1);
        if self.bar.is_hidden() && self.began.elapsed() > PATIENCE && std::io::stderr().is_terminal() {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }
}
