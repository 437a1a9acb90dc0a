//! Coursebook turns a folder of Markdown lessons into a course site: lessons to read, quizzes to check oneself with,
//! worksheets to fill and print.
//!
//! ```text
//! disk --read--> Sources --parse--> ParsedLesson --assemble--> Course --plan--> Site --render--> pages --publish--> disk
//! shell          text by path       each file alone            the whole        what is where    on a Shelf        shell
//!                                                                 |
//!                                                               check
//! ```
//!
//! Everything between the two disks is [`compile::compile`]: pure, on all cores, a function of its inputs. Diagnostics are
//! gathered at every step, travel with the values, and are printed once, by the shell.
//!
//! `ARCHITECTURE.md` says what each room holds and what it does not know.

pub mod assemble;
pub mod base;
pub mod check;
pub mod cli;
pub mod compile;
pub mod course;
pub mod delivery;
pub mod export;
pub mod memo;
pub mod parse;
pub mod render;
pub mod shell;
pub mod site;
pub mod theme;
pub mod words;
