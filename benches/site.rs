//! Builds generated courses and compares with the least work that could be done: `cargo bench --bench site`.
//!
//! Prints ratios, measured in one run on one machine. `cargo bench --bench site -- --sizes 100,1000` measures less.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a measurement touches the world and tells")]
#![allow(dead_code, reason = "the measurements share their modules and use different parts")]

mod course;
mod measure;

use measure::{Run, bytes_in, coursebook, own_cpu, run};
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const EDITS: usize = 15;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("generate") => {
            course::generate(Path::new(&arguments[2]), arguments[1].parse().expect("a number of lessons"));
        }
        Some("floor") => floor(&arguments[1], Path::new(&arguments[2])),
        _ => measure(&sizes(&arguments)),
    }
}

fn sizes(arguments: &[String]) -> Vec<usize> {
    let written = arguments.iter().skip_while(|argument| *argument != "--sizes").nth(1);
    let list = written.map_or("100,1000,10000", String::as_str);
    list.split(',').map(|size| size.parse().expect("a number of lessons")).collect()
}

/// The least work there is, done in a process of its own so that its time can be told apart.
fn floor(kind: &str, folder: &Path) {
    match kind {
        "write" => write_floor(folder),
        "parse" => parse_floor(folder),
        "highlight" => highlight_floor(folder),
        other => panic!("there is no floor `{other}`"),
    }
}

/// Writes the bytes of a built site to the same files in a new folder.
fn write_floor(folder: &Path) {
    let site = folder.join("book");
    let copy = folder.join("copy");
    let files: Vec<(PathBuf, Vec<u8>)> = walkdir::WalkDir::new(&site)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(&site).expect("below the site").to_owned();
            (path, fs::read(entry.path()).expect("a readable file"))
        })
        .collect();
    let reading = own_cpu();
    for (path, bytes) in files {
        let to = copy.join(path);
        fs::create_dir_all(to.parent().expect("a file has a folder")).expect("a folder");
        fs::write(to, bytes).expect("a file");
    }
    println!("{}", (own_cpu() - reading).as_secs_f64());
}

/// Parses every lesson with pulldown-cmark and throws the events away.
fn parse_floor(folder: &Path) {
    let began = own_cpu();
    let mut events = 0_usize;
    for text in lessons(folder) {
        events += pulldown_cmark::Parser::new_ext(&text, pulldown_cmark::Options::all()).count();
    }
    assert!(events > 0, "there is something to parse");
    println!("{}", (own_cpu() - began).as_secs_f64());
}

/// Highlights every fence with syntect, each once.
fn highlight_floor(folder: &Path) {
    use syntect::highlighting::{HighlightIterator, HighlightState, Highlighter, Theme};
    use syntect::parsing::{ParseState, ScopeStack};
    let texts = lessons(folder);
    let began = own_cpu();
    let syntaxes = two_face::syntax::extra_newlines();
    let theme = Theme::default();
    let highlighter = Highlighter::new(&theme);
    let mut pieces = 0_usize;
    for text in &texts {
        for (language, code) in course::fences(text) {
            let syntax = syntaxes.find_syntax_by_token(language).expect("a known language");
            let mut parse = ParseState::new(syntax);
            let mut state = HighlightState::new(&highlighter, ScopeStack::new());
            for line in code.split_inclusive('\n') {
                let ops = parse.parse_line(line, &syntaxes).expect("a line that parses");
                pieces += HighlightIterator::new(&mut state, &ops, line, &highlighter).count();
            }
        }
    }
    assert!(pieces > 0, "there is something to highlight");
    println!("{}", (own_cpu() - began).as_secs_f64());
}

fn lessons(folder: &Path) -> Vec<String> {
    walkdir::WalkDir::new(folder.join("course"))
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "md"))
        .map(|entry| fs::read_to_string(entry.path()).expect("a readable lesson"))
        .collect()
}

fn measure(sizes: &[usize]) {
    let scratch = std::env::temp_dir().join(format!("coursebook-bench-{}", std::process::id()));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!("Coursebook {}, {cores} cores\n", env!("CARGO_PKG_VERSION"));
    println!(
        "| lessons | build, CPU | build, elapsed | floors: write + parse + highlight | CPU / floors | CPU a lesson | peak memory | output |"
    );
    println!("|--:|--:|--:|--:|--:|--:|--:|--:|");
    let mut a_lesson = Vec::new();
    for size in sizes {
        let folder = scratch.join(size.to_string());
        course::generate(&folder, *size);
        a_lesson.push((*size, build(&folder, *size)));
    }
    if let [.., (small, before), (large, now)] = a_lesson.as_slice() {
        println!("\nCPU a lesson at {large} lessons is {:.2} of that at {small}.", now / before);
    }
    for size in sizes.iter().filter(|size| **size <= 1000) {
        serve(&scratch.join(size.to_string()), *size);
    }
    fs::remove_dir_all(&scratch).expect("the scratch folder can be removed");
}

/// Builds, measures the floors over the same content, prints a row; gives the CPU time a lesson, in milliseconds.
fn build(folder: &Path, size: usize) -> f64 {
    let mut best: Option<Run> = None;
    for _ in 0..if size > 2000 { 1 } else { 3 } {
        let _ = fs::remove_dir_all(folder.join("book"));
        let run = run(coursebook().arg("build").arg(folder));
        if best.as_ref().is_none_or(|best| run.cpu < best.cpu) {
            best = Some(run);
        }
    }
    let best = best.expect("it was run");
    let floors: Vec<f64> = ["write", "parse", "highlight"].iter().map(|kind| floor_of(kind, folder, size)).collect();
    let sum: f64 = floors.iter().sum();
    let output = bytes_in(&folder.join("book"));
    let milliseconds = best.cpu.as_secs_f64() * 1000.0 / size as f64;
    println!(
        "| {size} | {:.2} s | {:.2} s | {:.2} + {:.2} + {:.2} = {sum:.2} s | {:.2} | {milliseconds:.2} ms | {} MB | {:.1} MB |",
        best.cpu.as_secs_f64(),
        best.elapsed.as_secs_f64(),
        floors[0],
        floors[1],
        floors[2],
        best.cpu.as_secs_f64() / sum,
        best.memory / 1024,
        output as f64 / 1e6,
    );
    milliseconds
}

fn floor_of(kind: &str, folder: &Path, size: usize) -> f64 {
    let own = std::env::current_exe().expect("the bench has a path");
    let times = (0..if size > 2000 { 1 } else { 3 }).map(|_| {
        let _ = fs::remove_dir_all(folder.join("copy"));
        let output = Command::new(&own).arg("floor").arg(kind).arg(folder).output().expect("the floor runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().expect("seconds")
    });
    times.fold(f64::MAX, f64::min)
}

/// Serves the course, saves one lesson again and again, and waits until the server answers with the new text.
fn serve(folder: &Path, size: usize) {
    let mut child = coursebook()
        .args(["serve", "--port", "0"])
        .arg(folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the binary is there");
    let address = address(&mut child);
    let lesson = folder.join("course/002-module-2/003-lesson-3.md");
    let text = fs::read_to_string(&lesson).expect("a generated lesson");
    let mut times = Vec::new();
    std::thread::sleep(Duration::from_millis(300));
    for edit in 0..EDITS {
        let mark = format!("savedagain{edit}");
        fs::write(&lesson, text.replacen("## ", &format!("{mark}\n\n## "), 1)).expect("a writable lesson");
        let saved = Instant::now();
        while !page(&address, "/module-2/lesson-3.html").contains(&mark) {
            assert!(saved.elapsed() < Duration::from_secs(20), "the edit never arrived");
            std::thread::sleep(Duration::from_millis(1));
        }
        times.push(saved.elapsed());
        std::thread::sleep(Duration::from_millis(150));
    }
    child.kill().expect("the server can be ended");
    child.wait().expect("the server can be waited for");
    times.sort();
    println!(
        "\nOne edit in `serve` at {size} lessons, from the save to the new page: median {} ms, worst of {EDITS} {} ms.",
        times[EDITS / 2].as_millis(),
        times[EDITS - 1].as_millis(),
    );
}

fn address(child: &mut Child) -> String {
    let output = child.stdout.take().expect("its output is piped");
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let line = lines.find(|line| line.contains("http://")).expect("the server says where it is");
    std::thread::spawn(move || lines.for_each(drop));
    let behind = line.split("http://").nth(1).unwrap_or_default();
    behind.split('/').next().unwrap_or_default().to_owned()
}

fn page(address: &str, path: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("the server listens");
    write!(stream, "GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").expect("a request");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).expect("an answer");
    String::from_utf8_lossy(&bytes).into_owned()
}
