//! Files for machines: the Atom feed (RFC 4287), `sitemap.xml` (sitemaps.org 0.9) and `robots.txt` (RFC 9309).

use super::html::escaped;
use crate::base::path::PagePath;
use crate::course::course::{Course, Lesson};
use crate::course::lesson::Day;
use crate::site::plan::{Site, Subject};
use crate::site::route;
use crate::site::view::SiteView;
use std::fmt::Write;

/// The files that this course has. Feed and map need absolute addresses, so they are made where `[site] url` is set.
pub(super) fn files(course: &Course, site: &Site, view: &SiteView) -> Vec<(PagePath, String)> {
    let mut files = Vec::new();
    if !view.feed.is_empty() {
        files.push((PagePath::new(route::FEED), feed(course, view)));
    }
    if course.is_translation() {
        // A host has one map and one `robots.txt`, at its root.
        return files;
    }
    if !view.url.is_empty() {
        files.push((PagePath::new("sitemap.xml"), sitemap(course, site, view)));
    }
    files.push((PagePath::new("robots.txt"), robots(view)));
    files
}

/// Newest first, at most 50.
fn feed(course: &Course, view: &SiteView) -> String {
    let mut dated: Vec<(Day, &Lesson)> = course
        .lessons
        .iter()
        .filter_map(|lesson| Some((lesson.parsed.front_matter.date.as_ref()?.value, lesson)))
        .collect();
    dated.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    dated.truncate(50);
    let newest = dated.first().map(|(day, _)| stamp(*day)).unwrap_or_default();
    let url = escaped(&view.url);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{}</title>\n<id>{url}</id>\n<link href=\"{url}\"/>\n<link rel=\"self\" href=\"{url}{}\"/>\n<updated>{newest}</updated>\n",
        escaped(&view.language),
        escaped(&view.title),
        route::FEED,
    );
    let authors: Vec<&str> = view.authors.iter().map(String::as_str).collect();
    for author in if authors.is_empty() { vec![view.title.as_str()] } else { authors } {
        push(&mut out, format_args!("<author><name>{}</name></author>\n", escaped(author)));
    }
    for (day, lesson) in dated {
        let address = format!("{url}{}.html", crate::base::path::percent_encode(&lesson.id));
        let description = lesson.parsed.front_matter.description.as_ref();
        push(
            &mut out,
            format_args!(
                "<entry>\n<title>{}</title>\n<id>{address}</id>\n<link href=\"{address}\"/>\n<updated>{}</updated>\n<summary>{}</summary>\n</entry>\n",
                escaped(&lesson.parsed.title),
                stamp(day),
                escaped(description.map_or("", |description| &description.value)),
            ),
        );
    }
    out.push_str("</feed>\n");
    out
}

/// Atom wants a moment; a course gives a day, so its beginning counts.
fn stamp(day: Day) -> String {
    format!("{day}T00:00:00Z")
}

/// Every page in every language, and where it stands in the others (Google's addition to the protocol, which others read too).
fn sitemap(course: &Course, site: &Site, view: &SiteView) -> String {
    let several = course.languages.len() > 1;
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{}>\n",
        if several { " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"" } else { "" }
    );
    for language in &course.languages {
        for page in &site.pages {
            let lesson = match &page.subject {
                Subject::NotFound | Subject::Redirect { .. } | Subject::State | Subject::Deck(_) | Subject::MyWork => {
                    continue;
                }
                Subject::Lesson(number) => Some(&course.lessons[*number].parsed.front_matter),
                _ => None,
            };
            if lesson.is_some_and(|front_matter| front_matter.draft) {
                continue;
            }
            let href = match page.subject {
                Subject::Home => String::new(),
                _ => page.path.href(),
            };
            let address = |folder: &str| escaped(&format!("{}{folder}{href}", view.url));
            push(&mut out, format_args!("<url><loc>{}</loc>", address(&language.folder)));
            if let Some(date) = lesson.and_then(|front_matter| front_matter.date.as_ref()) {
                push(&mut out, format_args!("<lastmod>{}</lastmod>", date.value));
            }
            if several {
                let others = course.languages.iter().map(|other| (other.code.as_str(), other.folder.as_str()));
                for (code, folder) in others.chain([("x-default", "")]) {
                    push(
                        &mut out,
                        format_args!(
                            "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\"/>",
                            address(folder)
                        ),
                    );
                }
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out
}

fn robots(view: &SiteView) -> String {
    let mut out = "User-agent: *\nAllow: /\n".to_owned();
    if !view.url.is_empty() {
        push(&mut out, format_args!("Sitemap: {}sitemap.xml\n", view.url));
    }
    out
}

fn push(out: &mut String, text: std::fmt::Arguments<'_>) {
    out.write_fmt(text).expect("writing to a string cannot fail");
}
