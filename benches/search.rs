//! What search costs in a long course: `cargo bench --bench search`.
//!
//! Prints what the index adds to a build; then lets `search.mjs` weigh its files and ask them questions in a browser.
//! `-- --sizes 1000` measures less. Fails where a file is larger than the index may have it, and never on a time.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a measurement touches the world and tells")]
#![allow(dead_code, reason = "the measurements share their modules and use different parts")]

mod course;
mod measure;

use coursebook::assemble::Drafts;
use coursebook::base::output::{Content, Shelf};
use coursebook::base::path::{CoursePath, PagePath};
use coursebook::base::source::Source;
use coursebook::check::Depth;
use coursebook::compile::{self, Audience, Options};
use coursebook::memo::Memo;
use coursebook::shell::disk::{Reader, read_sources};
use coursebook::shell::root::Root;
use coursebook::theme::{Layer, built_in};
use measure::{coursebook, memory, own_cpu, peak_from_now_on, run};
use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;
use std::time::{Duration, Instant};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("index") => index(Path::new(&arguments[1])),
        _ => measure(&sizes(&arguments)),
    }
}

fn sizes(arguments: &[String]) -> Vec<usize> {
    let written = arguments.iter().skip_while(|argument| *argument != "--sizes").nth(1);
    let list = written.map_or("1000,10000", String::as_str);
    list.split(',').map(|size| size.parse().expect("a number of lessons")).collect()
}

fn measure(sizes: &[usize]) {
    let scratch = std::env::temp_dir().join(format!("coursebook-search-{}", std::process::id()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!("Coursebook {}, {cores} cores\n", env!("CARGO_PKG_VERSION"));
    println!(
        "| lessons | CPU before anything is written | of it the index | share | index, elapsed | memory more for the index |"
    );
    println!("|--:|--:|--:|--:|--:|--:|");
    let folders: Vec<_> = sizes.iter().map(|size| scratch.join(size.to_string())).collect();
    for (size, folder) in sizes.iter().zip(&folders) {
        course::generate(folder, *size);
        let own = std::env::current_exe().expect("the bench has a path");
        // In a process of its own, so that its time and memory can be told apart.
        let output = Command::new(&own).arg("index").arg(folder).output().expect("the index is made");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        print!("| {size} | {}", String::from_utf8_lossy(&output.stdout));
    }
    for folder in &folders {
        run(coursebook().arg("build").arg(folder));
    }
    println!();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/search.mjs");
    let sites = folders.iter().map(|folder| folder.join("book"));
    let asked = Command::new("node").arg(script).args(sites).status().expect("Node.js is there");
    fs::remove_dir_all(&scratch).expect("the scratch folder can be removed");
    assert!(asked.success(), "the index is within its sizes");
}

/// A shelf that keeps nothing but when the index came: nothing is put down while it is made.
#[derive(Default)]
struct Watch {
    seen: Mutex<Seen>,
}

#[derive(Default)]
struct Seen {
    before: Option<Moment>,
    after: Option<Moment>,
}

#[derive(Clone, Copy)]
struct Moment {
    at: Instant,
    cpu: Duration,
    /// The most that was resident, in KiB.
    peak: u64,
    resident: u64,
}

impl Shelf for Watch {
    fn put(&self, path: &PagePath, _: Content) {
        let mut seen = self.seen.lock().expect("nobody panics while it is held");
        let path = path.to_string();
        if path == "search/entry.js" {
            seen.after = Some(Moment::now());
        } else if seen.after.is_none() && path.starts_with("assets/") {
            // The last of the theme's files comes right before the index.
            peak_from_now_on();
            seen.before = Some(Moment::now());
        }
    }
}

impl Moment {
    fn now() -> Self {
        let (peak, resident) = memory();
        Self { at: Instant::now(), cpu: own_cpu(), peak, resident }
    }
}

fn index(folder: &Path) {
    let root = Root::new(folder).expect("the generated course");
    let manifest = fs::read_to_string(folder.join("book.toml")).expect("a generated course has one");
    let manifest = Source::new(CoursePath::new("book.toml"), &manifest);
    let sources = read_sources(&root, manifest, "course", &Reader::default());
    let theme = compile::theme(built_in("commons").expect("it comes along"), Layer::new("theme")).expect("it is whole");
    let options = Options {
        drafts: Drafts::LeftOut,
        depth: Depth::Build,
        audience: Audience::Learner,
        live: false,
        keep_pages: false,
        papers: None,
    };
    let watch = Watch::default();
    compile::compile(&sources, &theme, options, &Memo::default(), &watch);
    let all = own_cpu();
    let Seen { before: Some(before), after: Some(after) } = *watch.seen.lock().expect("it is over") else {
        panic!("the index came after the theme");
    };
    let cpu = after.cpu - before.cpu;
    println!(
        "{:.2} s | {:.2} s | {:.1} % | {:.2} s | {} MB |",
        all.as_secs_f64(),
        cpu.as_secs_f64(),
        100.0 * cpu.as_secs_f64() / all.as_secs_f64(),
        (after.at - before.at).as_secs_f64(),
        after.peak.saturating_sub(before.resident) / 1024,
    );
}
