//! Themes and the course to copy from are embedded in the binary: build again when one of their files changes.

fn main() {
    println!("cargo::rerun-if-changed=themes");
    println!("cargo::rerun-if-changed=fonts");
    println!("cargo::rerun-if-changed=src/cli/starter");
}
