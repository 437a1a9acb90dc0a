//! What can be typed. Nothing behind this file sees raw arguments.

use crate::compile::Audience;
use crate::shell::report::Format;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::net::IpAddr;
use std::path::PathBuf;

/// Turns a folder of Markdown lessons into a course site with self-check quizzes and printable worksheets.
#[derive(Debug, Parser)]
#[command(name = "coursebook", version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 fine, 1 the course has errors, 2 the command could not work.")]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Make a small course to copy from: one lesson, one quiz, one worksheet. It builds at once
    New(New),
    /// Build the site
    Build(Build),
    /// Show the course in the browser and follow every change
    Serve(Serve),
    /// Say everything that could be better, without building
    Check(Check),
    /// Make the course in another form
    Export(Export),
    /// See the built-in themes, change files of one, begin one of your own
    Theme(Theme),
    /// Compare what deliveries really took with the minutes in the lessons
    Pace(Pace),
    /// Print completions for a shell
    Completions(Completions),
}

#[derive(Debug, Args)]
pub(super) struct New {
    /// The folder to make
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct Build {
    /// The folder with `book.toml`
    #[arg(value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// Who the site is for: the facilitators' edition has their notes, run sheets and answers
    #[arg(long, value_enum, default_value_t = ForWhom::Learner)]
    pub(super) audience: ForWhom,
    /// Where the site goes [default: `build-dir` of book.toml, else `book`; for facilitators with `-facilitator` behind it]
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
    /// A built-in theme, or a folder such as ./my-theme
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
    /// Build lessons with `draft: true` as well
    #[arg(long)]
    pub(super) drafts: bool,
    /// Let warnings fail the build
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = BuildFormat::Human)]
    pub(super) format: BuildFormat,
    /// How many threads work [default: one for each core]
    #[arg(short = 'j', long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
}

#[derive(Debug, Args)]
pub(super) struct Serve {
    /// The folder with `book.toml`
    #[arg(value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// The port to listen on; the next free one if it is taken
    #[arg(short, long, default_value_t = 3000)]
    pub(super) port: u16,
    /// The address to listen on; others on your network can only connect if you choose one they can reach
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub(super) host: IpAddr,
    /// Open the course in the browser
    #[arg(long)]
    pub(super) open: bool,
    /// A built-in theme, or a folder such as ./my-theme
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    /// The folder with `book.toml`
    #[arg(value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// Mend what is safe to mend, in the files themselves
    #[arg(long)]
    pub(super) fix: bool,
    /// Note in this translation that it is up to date with its source; can be given several times
    #[arg(long, value_name = "FILE")]
    pub(super) translated: Vec<PathBuf>,
    /// Let warnings fail the check
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
    pub(super) format: CheckFormat,
}

#[derive(Debug, Args)]
pub(super) struct Theme {
    #[command(subcommand)]
    pub(super) act: ThemeAct,
}

#[derive(Debug, Subcommand)]
pub(super) enum ThemeAct {
    /// List the built-in themes
    List,
    /// Make a folder for a theme of your own, with the colours, sizes and fonts to change
    New(ThemeNew),
    /// Copy files of the course's theme into its `theme` folder, to change them there; without FILE, list them
    Eject(ThemeEject),
    /// Show a theme on a page of its own: every component in every state, colours with their contrast, sizes and fonts
    Gallery(ThemeGallery),
}

#[derive(Debug, Args)]
pub(super) struct ThemeNew {
    /// The folder to make
    #[arg(value_name = "DIR")]
    pub(super) folder: PathBuf,
    /// The built-in theme it stands on
    #[arg(long, value_name = "THEME", default_value = "commons")]
    pub(super) extends: String,
}

#[derive(Debug, Args)]
pub(super) struct ThemeEject {
    /// Such as templates/lesson.html
    #[arg(value_name = "FILE")]
    pub(super) files: Vec<String>,
    /// The folder with `book.toml`
    #[arg(long, value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// A built-in theme, or a folder such as ./my-theme [default: `theme` of book.toml, else `commons`]
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ThemeGallery {
    /// A built-in theme, or a folder such as ./my-theme [default: `theme` of book.toml, else `commons`]
    #[arg(value_name = "THEME")]
    pub(super) theme: Option<String>,
    /// The folder with `book.toml`, or the one that the theme's folder stands in
    #[arg(long, value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// Where the gallery goes [default: `theme-gallery` in ROOT]
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Pace {
    /// Files that the pace clock of a run sheet saved
    #[arg(value_name = "FILE", required = true)]
    pub(super) files: Vec<PathBuf>,
    /// The folder with `book.toml`
    #[arg(long, value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// Let minutes that are wrong fail the command
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = BuildFormat::Human)]
    pub(super) format: BuildFormat,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    #[command(subcommand)]
    pub(super) form: Form,
}

#[derive(Debug, Subcommand)]
pub(super) enum Form {
    /// Make PDFs to print and to fill in: worksheets, packs, handouts, cards, the answer key, the book, the guide
    Pdf(ExportPdf),
    /// Pack the site into one ZIP file: to unpack onto a stick and open with a double click
    Zip(ExportZip),
    /// Put a lesson, a module or the course into one HTML file: to send by messenger or mail, and to open on a phone
    Single(ExportSingle),
}

#[derive(Debug, Args)]
pub(super) struct ExportZip {
    /// The folder with `book.toml`
    #[arg(value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// The file to write [default: the course's id in ROOT, such as `managing-up.zip`; for facilitators with `-facilitator`
    /// behind the id]
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Whose edition to pack
    #[arg(long, value_enum, default_value_t = ForWhom::Learner)]
    pub(super) audience: ForWhom,
    /// A built-in theme, or a folder such as ./my-theme
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
    /// Pack lessons with `draft: true` as well
    #[arg(long)]
    pub(super) drafts: bool,
    /// Let warnings fail the export
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = BuildFormat::Human)]
    pub(super) format: BuildFormat,
}

#[derive(Debug, Args)]
pub(super) struct ExportSingle {
    /// The folder with `book.toml`
    #[arg(value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// Put this only into the file: a module such as `planning`, or a lesson such as `planning/risks` or `risks`
    #[arg(long, value_name = "LESSON|MODULE")]
    pub(super) only: Option<String>,
    /// Pack the translation into this language of book.toml, such as `es` [default: the language the course is written in]
    #[arg(long, value_name = "CODE")]
    pub(super) language: Option<String>,
    /// The file to write [default: the course's id in ROOT, such as `managing-up.html`, with the lesson or module behind it, the
    /// language of a translation, and `-facilitator` for facilitators]
    #[arg(short, long, value_name = "FILE")]
    pub(super) output: Option<PathBuf>,
    /// Whose edition to pack
    #[arg(long, value_enum, default_value_t = ForWhom::Learner)]
    pub(super) audience: ForWhom,
    /// A built-in theme, or a folder such as ./my-theme
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
    /// Pack lessons with `draft: true` as well
    #[arg(long)]
    pub(super) drafts: bool,
    /// Let warnings fail the export
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = BuildFormat::Human)]
    pub(super) format: BuildFormat,
}

#[derive(Debug, Args)]
pub(super) struct ExportPdf {
    /// The folder with `book.toml`
    #[arg(value_name = "ROOT", default_value = ".")]
    pub(super) root: PathBuf,
    /// Where the PDFs go [default: `pdf` in ROOT; for a translation with its language behind it, such as `pdf-es`]
    #[arg(short, long, value_name = "DIR")]
    pub(super) output: Option<PathBuf>,
    /// Print the translation into this language of book.toml, such as `es` [default: the language the course is written in]
    #[arg(long, value_name = "CODE")]
    pub(super) language: Option<String>,
    /// Make these only; what an earlier export made of the others stays
    #[arg(long, value_name = "KINDS", value_enum, value_delimiter = ',')]
    pub(super) only: Vec<PaperKind>,
    /// The paper to print on [default: `[print] paper` of book.toml, else both]
    #[arg(long, value_enum)]
    pub(super) paper: Option<PaperSize>,
    /// Make large print as well, 16 points and up
    #[arg(long)]
    pub(super) large_print: bool,
    /// Make worksheets to fill in on the screen as well
    #[arg(long)]
    pub(super) fillable: bool,
    /// Say what must be printed again since an earlier export, or since a tag or commit of git
    #[arg(long, value_name = "DIR|TAG")]
    pub(super) since: Option<String>,
    /// A built-in theme, or a folder such as ./my-theme
    #[arg(long, value_name = "THEME")]
    pub(super) theme: Option<String>,
    /// Print lessons with `draft: true` as well
    #[arg(long)]
    pub(super) drafts: bool,
    /// Let warnings fail the export
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t = BuildFormat::Human)]
    pub(super) format: BuildFormat,
    /// How many threads work [default: one for each core]
    #[arg(short = 'j', long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) jobs: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PaperKind {
    /// Each worksheet
    Worksheets,
    /// All worksheets of a module in one file
    Packs,
    /// Each lesson
    Handouts,
    /// Cards to cut
    Cards,
    /// The right answers of every quiz
    Key,
    /// The whole course
    Book,
    /// How to run the course: deliveries, notes, activities, answers, and where each lesson stands in the book
    Guide,
    /// Each delivery by the clock, with all it needs
    RunSheets,
    /// A certificate to fill in
    Certificate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum ForWhom {
    /// Those who learn: nothing for facilitators is in any file
    Learner,
    /// The person in front
    Facilitator,
}

impl ForWhom {
    /// What stands behind the name of what is made, so that one edition never takes the other's place.
    pub(super) fn suffix(self) -> &'static str {
        match self {
            Self::Learner => "",
            Self::Facilitator => "-facilitator",
        }
    }
}

impl From<ForWhom> for Audience {
    fn from(chosen: ForWhom) -> Self {
        match chosen {
            ForWhom::Learner => Self::Learner,
            ForWhom::Facilitator => Self::Facilitator,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum PaperSize {
    A4,
    Letter,
    Both,
}

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell to print them for
    #[arg(value_enum)]
    pub(super) shell: clap_complete::Shell,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum BuildFormat {
    /// With the line and a caret, for people
    Human,
    /// One JSON object a line, on standard output
    Json,
}

impl From<BuildFormat> for Format {
    fn from(chosen: BuildFormat) -> Self {
        match chosen {
            BuildFormat::Human => Self::Human,
            BuildFormat::Json => Self::Json,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// With the line and a caret, for people
    Human,
    /// One JSON object a line, on standard output
    Json,
    /// SARIF 2.1.0, on standard output
    Sarif,
}
