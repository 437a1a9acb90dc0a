//! Exports the worksheets of generated courses as PDFs: `cargo bench --features pdf --bench papers`.
//!
//! Prints what a sheet costs cold, on one core and on all, and when nothing has changed. `-- --sizes 100` measures less.
#![allow(clippy::disallowed_methods, clippy::print_stdout, reason = "a measurement touches the world and tells")]
#![allow(dead_code, reason = "the measurements share their modules and use different parts")]

mod course;
mod measure;

use measure::{Run, bytes_in, coursebook, run};
use std::fs;
use std::path::Path;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let written = arguments.iter().skip_while(|argument| *argument != "--sizes").nth(1);
    let sizes = written.map_or("100,1000", String::as_str);
    let sizes = sizes.split(',').map(|size| size.parse::<usize>().expect("a number of sheets"));
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    println!("Coursebook {}, {cores} cores\n", env!("CARGO_PKG_VERSION"));
    println!("| sheets | run | CPU | elapsed | CPU a sheet | elapsed / one core's | peak memory | PDFs |");
    println!("|--:|---|--:|--:|--:|--:|--:|--:|");
    let scratch = std::env::temp_dir().join(format!("coursebook-papers-{}", std::process::id()));
    for size in sizes {
        let folder = scratch.join(size.to_string());
        course::generate(&folder, size);
        let alone = export(&folder, &["-j", "1"]);
        row(&folder, size, "one core", &alone, &alone);
        fs::remove_dir_all(folder.join("pdf")).expect("it was exported to");
        row(&folder, size, "all cores", &export(&folder, &[]), &alone);
        row(&folder, size, "unchanged", &export(&folder, &[]), &alone);
        site(&folder, size);
    }
    shipped(&scratch.join("shipped"));
    fs::remove_dir_all(&scratch).expect("the scratch folder can be removed");
}

fn export(folder: &Path, more: &[&str]) -> Run {
    run(coursebook().args(["export", "pdf", "--only", "worksheets", "--paper", "a4"]).args(more).arg(folder))
}

fn row(folder: &Path, size: usize, name: &str, run: &Run, alone: &Run) {
    let pdfs = bytes_in(&folder.join("pdf"));
    println!(
        "| {size} | {name} | {:.2} s | {:.2} s | {:.2} ms | {:.2} | {} MB | {:.1} MB |",
        run.cpu.as_secs_f64(),
        run.elapsed.as_secs_f64(),
        run.cpu.as_secs_f64() * 1000.0 / size as f64,
        run.elapsed.as_secs_f64() / alone.elapsed.as_secs_f64(),
        run.memory / 1024,
        pdfs as f64 / 1e6,
    );
}

/// What a build of the site costs with and without the PDFs of its sheets.
fn site(folder: &Path, size: usize) {
    let without = run(coursebook().arg("build").arg(folder));
    let manifest = folder.join("book.toml");
    let text = fs::read_to_string(&manifest).expect("a generated course has one");
    fs::write(&manifest, format!("{text}\n[print]\nsite = true\npaper = \"a4\"\n")).expect("it can be written");
    let cold = run(coursebook().arg("build").arg(folder));
    let warm = run(coursebook().arg("build").arg(folder));
    fs::write(&manifest, text).expect("it can be written");
    println!(
        "\nA build of the site with {size} sheets: {:.2} s of CPU without PDFs, {:.2} s with them the first time, {:.2} s when no sheet has changed.\n",
        without.cpu.as_secs_f64(),
        cold.cpu.as_secs_f64(),
        warm.cpu.as_secs_f64(),
    );
}

/// The sheets of the course that ships, cold, on both papers.
fn shipped(target: &Path) {
    let root = env!("CARGO_MANIFEST_DIR");
    let run = run(coursebook().args(["export", "pdf", "--only", "worksheets", root, "-o"]).arg(target));
    println!(
        "The worksheets of the course that ships, A4 and Letter: {:.2} s of CPU, {:.2} s elapsed, {} MB.",
        run.cpu.as_secs_f64(),
        run.elapsed.as_secs_f64(),
        run.memory / 1024
    );
}
