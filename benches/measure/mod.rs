//! What a command costs: CPU time, elapsed time, memory. Linux only: it reads `/proc`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// The program to measure: the one built with the benches, or another that `COURSEBOOK` names.
pub(crate) fn coursebook() -> Command {
    Command::new(std::env::var_os("COURSEBOOK").unwrap_or_else(|| env!("CARGO_BIN_EXE_coursebook").into()))
}

pub(crate) struct Run {
    pub(crate) cpu: Duration,
    pub(crate) elapsed: Duration,
    /// The most that was resident, in KiB.
    pub(crate) memory: u64,
}

/// Runs a command that must succeed.
pub(crate) fn run(command: &mut Command) -> Run {
    let before = children_cpu();
    let began = Instant::now();
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("the binary is there");
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut memory = 0;
    let exit = loop {
        if let Some(exit) = child.try_wait().expect("a child can be waited for") {
            break exit;
        }
        memory = memory.max(peak_memory(&status));
        std::thread::sleep(Duration::from_millis(2));
    };
    assert!(exit.success(), "the generated course has no errors");
    Run { cpu: children_cpu() - before, elapsed: began.elapsed(), memory }
}

fn peak_memory(status: &Path) -> u64 {
    kib(&fs::read_to_string(status).unwrap_or_default(), "VmHWM:")
}

fn kib(status: &str, name: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// The most that was resident of this process, and what is, in KiB.
pub(crate) fn memory() -> (u64, u64) {
    let status = fs::read_to_string("/proc/self/status").expect("Linux has it");
    (kib(&status, "VmHWM:"), kib(&status, "VmRSS:"))
}

/// What was the most so far counts no more.
pub(crate) fn peak_from_now_on() {
    fs::write("/proc/self/clear_refs", "5").expect("a process may forget its own");
}

/// User and system time of this process.
pub(crate) fn own_cpu() -> Duration {
    cpu_fields(11)
}

/// User and system time of the children that this process has waited for.
fn children_cpu() -> Duration {
    cpu_fields(13)
}

/// Two neighbouring fields of /proc/self/stat, counted behind the program's name; Linux counts 100 ticks a second.
fn cpu_fields(first: usize) -> Duration {
    let text = fs::read_to_string("/proc/self/stat").expect("Linux has it");
    let behind = text.rsplit(')').next().unwrap_or_default();
    let fields: Vec<u64> = behind.split_whitespace().map(|field| field.parse().unwrap_or(0)).collect();
    Duration::from_millis((fields[first] + fields[first + 1]) * 10)
}

/// The bytes of all files below a folder.
pub(crate) fn bytes_in(folder: &Path) -> u64 {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter_map(|entry| entry.metadata().ok())
        .filter(fs::Metadata::is_file)
        .map(|metadata| metadata.len())
        .sum()
}
