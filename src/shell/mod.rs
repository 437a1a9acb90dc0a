//! Everything that touches the world: files, the terminal, the network, the clock. Knows no course: it moves bytes and
//! prints what it is given.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "the rim is where the world is touched"
)]

pub mod archive;
pub mod disk;
pub mod git;
pub mod mend;
pub mod one_file;
pub mod progress;
pub mod publish;
pub mod report;
pub mod root;
pub mod server;
pub mod watch;
