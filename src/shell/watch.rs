//! Waits for changes in the folders of a course.

use super::disk::is_left_out;
use notify_debouncer_full::notify::{Config, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher};
use notify_debouncer_full::{DebounceEventResult, DebouncedEvent, Debouncer, NoCache, new_debouncer_opt};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

/// Editors write a file in several steps; what happens within this time is one change.
const TOGETHER: Duration = Duration::from_millis(10);
/// Where the system sends no events, files are looked at this often.
const POLL: Duration = Duration::from_millis(700);

/// Keeps watching until it is dropped.
pub struct Watch {
    changes: Receiver<DebounceEventResult>,
    _watcher: Kind,
    /// The system sends no events here, so files are looked at in turn.
    pub polls: bool,
}

enum Kind {
    #[expect(dead_code, reason = "held so that watching goes on")]
    Events(Debouncer<RecommendedWatcher, NoCache>),
    #[expect(dead_code, reason = "held so that watching goes on")]
    Polls(Debouncer<PollWatcher, NoCache>),
}

/// What to watch: a folder with everything in it, or only the files right in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watched {
    pub path: PathBuf,
    pub below: bool,
}

impl Watch {
    pub fn new(watched: &[Watched]) -> Result<Self, String> {
        let (sender, changes) = channel();
        let events = new_debouncer_opt(TOGETHER, None, sender.clone(), NoCache, Config::default())
            .map_err(|error| error.to_string())
            .and_then(|debouncer: Debouncer<RecommendedWatcher, NoCache>| watch_all(debouncer, watched));
        if let Ok(debouncer) = events {
            return Ok(Self { changes, _watcher: Kind::Events(debouncer), polls: false });
        }
        // Network drives and exhausted system limits give no events.
        let config = Config::default().with_poll_interval(POLL);
        let debouncer =
            new_debouncer_opt(TOGETHER, None, sender, NoCache, config).map_err(|error| error.to_string())?;
        Ok(Self { changes, _watcher: Kind::Polls(watch_all(debouncer, watched)?), polls: true })
    }

    /// Waits until something changed that can matter. False where watching has ended.
    pub fn wait(&self) -> bool {
        loop {
            match self.changes.recv() {
                Err(_) => return false,
                // What the watcher could not read has changed for sure.
                Ok(Err(_)) => return true,
                Ok(Ok(events)) if events.iter().any(matters) => return true,
                Ok(Ok(_)) => {}
            }
        }
    }
}

fn watch_all<W: Watcher>(
    mut debouncer: Debouncer<W, NoCache>,
    watched: &[Watched],
) -> Result<Debouncer<W, NoCache>, String> {
    for place in watched {
        let mode = if place.below { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive };
        debouncer.watch(&place.path, mode).map_err(|error| error.to_string())?;
    }
    Ok(debouncer)
}

fn matters(event: &DebouncedEvent) -> bool {
    let is_change = !matches!(event.kind, EventKind::Access(_));
    is_change && event.paths.iter().any(|path| !is_noise(path))
}

fn is_noise(path: &Path) -> bool {
    path.file_name().is_some_and(|name| is_left_out(&name.to_string_lossy()))
}
