//! Arguments in, exit code out: 0 fine, 1 the course has errors, 2 we could not work.

use std::process::ExitCode;

fn main() -> ExitCode {
    coursebook::cli::run()
}
