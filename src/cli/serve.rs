//! `coursebook serve`

use super::args::Serve;
use super::project::{Loaded, Project};
use super::{Outcome, tell};
use crate::assemble::Drafts;
use crate::base::diagnostic::{Diagnostic, Severity, in_reading_order};
use crate::base::output::MemoryShelf;
use crate::base::path::CoursePath;
use crate::check::Depth;
use crate::compile::{Audience, Options, PaperSources, compile};
use crate::memo::Memo;
use crate::shell::disk::Reader;
use crate::shell::report::{self, Format, counts};
use crate::shell::root::Root;
use crate::shell::server::{FACILITATOR_FOLDER, Served, open_door, serve};
use crate::shell::watch::{Watch, Watched};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Instant;

pub(super) fn run(arguments: &Serve) -> Result<Outcome, String> {
    let project = Project::open(&arguments.root)?;
    project.manifest()?;
    let door = open_door(arguments.host, arguments.port)?;
    if door.moved {
        tell::aside(&format!("Port {} is taken, so this course is on port {}", arguments.port, door.address.port()));
    }
    if !arguments.host.is_loopback() {
        tell::aside("Everybody who can reach this address can read the course, facilitator notes and answers included");
    }
    let root = Root::new(&arguments.root).map_err(|error| error.to_string())?;
    let served = Arc::new(Served::new(Arc::new(root)));
    let address = match door.address.ip() {
        IpAddr::V6(ip) => format!("http://[{ip}]:{}/", door.address.port()),
        IpAddr::V4(ip) => format!("http://{ip}:{}/", door.address.port()),
    };
    let mut kitchen = Kitchen {
        project,
        theme: arguments.theme.clone(),
        reader: Reader::default(),
        memo: Memo::default(),
        served: Arc::clone(&served),
    };
    let loaded = kitchen.rebuild();
    tell::line(&format!(
        "Serving at {address} (end with Ctrl-C); with notes and run sheets at {address}{FACILITATOR_FOLDER}"
    ));
    if arguments.open {
        open_browser(&address);
    }
    std::thread::spawn(move || follow(&mut kitchen, loaded));
    serve(door, served).map(|()| Outcome::Fine)
}

/// Builds again whenever something changes, for as long as the program runs.
fn follow(kitchen: &mut Kitchen, mut loaded: Option<Loaded>) {
    let mut told = false;
    loop {
        let watched = kitchen.watched(loaded.as_ref());
        let watch = match Watch::new(&watched) {
            Ok(watch) => watch,
            Err(error) => {
                tell::could_not(&format!("changes cannot be followed: {error}"));
                return;
            }
        };
        if watch.polls && !told {
            tell::aside(
                "This system gives no word of changes here, so files are looked at in turn: expect a second's delay",
            );
            told = true;
        }
        // A folder that appears, or another theme, is watched from the next round on.
        while watched == kitchen.watched(loaded.as_ref()) {
            if !watch.wait() {
                return;
            }
            loaded = kitchen.rebuild().or(loaded);
        }
    }
}

/// Where the course is made again and again.
struct Kitchen {
    project: Project,
    theme: Option<String>,
    reader: Reader,
    memo: Memo,
    served: Arc<Served>,
}

impl Kitchen {
    fn watched(&self, loaded: Option<&Loaded>) -> Vec<Watched> {
        let root = self.project.root.path();
        let mut watched = vec![Watched { path: root.to_owned(), below: false }];
        let folders = loaded.iter().flat_map(|loaded| {
            let own = loaded.theme_folder.clone();
            [Some(loaded.folders.src.clone()), own, Some("theme".to_owned())]
        });
        watched.extend(folders.flatten().map(|folder| Watched { path: root.join(folder), below: true }));
        watched.retain(|place| place.path.is_dir());
        watched
    }

    /// Makes the site; where the course has errors, the last one without them stays.
    fn rebuild(&mut self) -> Option<Loaded> {
        let began = Instant::now();
        let loaded = match self.project.load(self.theme.as_deref(), &self.reader) {
            Ok(Ok(loaded)) => loaded,
            Ok(Err(diagnostic)) => {
                self.tell(&[*diagnostic], &|_| None);
                return None;
            }
            Err(why) => {
                tell::could_not(&why);
                return None;
            }
        };
        let papers = Some(PaperSources { files: &self.project.root, earlier: Some(&*self.served) });
        let edition = |audience, papers| {
            let options =
                Options { drafts: Drafts::Shown, depth: Depth::Build, audience, live: true, keep_pages: true, papers };
            let shelf = MemoryShelf::default();
            let compiled = compile(&loaded.sources, &loaded.theme, options, &self.memo, &shelf);
            (compiled, shelf.into_output())
        };
        let (mut compiled, learners) = edition(Audience::Learner, papers);
        self.tell(&compiled.diagnostics, &|path| loaded.text(path));
        if compiled.count(Severity::Error) > 0 {
            tell::line(&format!("Not shown: {}; the last good version stays", counts(&compiled.diagnostics)));
            return Some(loaded);
        }
        // Learners' pages first: that is where the author looks most.
        let changed = self.served.show("", learners);
        let took = began.elapsed();
        let files = if changed == 1 { "1 file".to_owned() } else { format!("{changed} files") };
        if changed > 0 {
            tell::line(&format!("{files} new or changed in {} ms", took.as_millis()));
        }
        let (for_facilitators, site) = edition(Audience::Facilitator, papers);
        if for_facilitators.count(Severity::Error) == 0 {
            self.served.show(FACILITATOR_FOLDER, site);
        }
        let before = std::mem::take(&mut compiled.diagnostics);
        let more: Vec<Diagnostic> =
            for_facilitators.diagnostics.into_iter().filter(|one| !before.contains(one)).collect();
        if !more.is_empty() {
            self.tell(&in_reading_order([before, more].concat()), &|path| loaded.text(path));
        }
        Some(loaded)
    }

    fn tell(&self, diagnostics: &[Diagnostic], texts: &dyn Fn(&CoursePath) -> Option<String>) {
        tell::findings(diagnostics, texts, Format::Human);
        let problems: Vec<serde_json::Value> = diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity != Severity::Note)
            .map(|diagnostic| {
                let text = report::human(std::slice::from_ref(diagnostic), texts, false);
                serde_json::json!({ "severity": diagnostic.severity.name(), "text": text.trim_end() })
            })
            .collect();
        self.served.tell(serde_json::Value::from(problems).to_string());
    }
}

/// Opens the address in the system's browser; where that fails, the address was printed.
fn open_browser(address: &str) {
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    if std::process::Command::new(opener).arg(address).spawn().is_err() {
        tell::aside(&format!("No browser could be opened; go to {address}"));
    }
}
