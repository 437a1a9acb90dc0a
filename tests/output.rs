//! Laws that hold for every site: whatever the course, whatever the page.

#![allow(clippy::disallowed_methods, reason = "a test reads the course it builds")]

mod site;

use coursebook::compile::Audience;
use scraper::{ElementRef, Html, Selector};
use site::Site;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// Every site the laws are held against.
fn sites() -> &'static [Site] {
    // Building them takes longer than any law.
    static SITES: LazyLock<Vec<Site>> = LazyLock::new(build_sites);
    &SITES
}

fn build_sites() -> Vec<Site> {
    let mut sites = vec![Site::of_folder("."), Site::of_folder("src/cli/starter")];
    sites.extend(Site::of_cases());
    let editions: Vec<Site> = sites.iter().map(Site::for_facilitators).collect();
    sites.extend(editions);
    sites
}

fn select(text: &str) -> Selector {
    Selector::parse(text).expect("a well-formed selector")
}

/// Calls `law` for every HTML page of every site; it gives what is broken.
fn hold(law: impl Fn(&Page<'_>) -> Vec<String>) {
    let mut broken = Vec::new();
    for site in sites() {
        for (path, html) in site.pages() {
            let page = Page { site, path, html: Html::parse_document(html) };
            broken.extend(law(&page).into_iter().map(|what| format!("{} {path}: {what}", site.name)));
        }
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
}

struct Page<'a> {
    site: &'a Site,
    path: &'a str,
    html: Html,
}

impl Page<'_> {
    fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&select(selector)).collect()
    }

    /// Where an address on this page leads: a file of the site and an anchor.
    fn target(&self, href: &str) -> (String, String) {
        let (path, anchor) = href.split_once('#').unwrap_or((href, ""));
        let path = path.split('?').next().unwrap_or_default();
        let mut parts: Vec<&str> = self.path.split('/').collect();
        parts.pop();
        for part in path.split('/').filter(|part| !part.is_empty()) {
            match part {
                ".." => {
                    parts.pop().unwrap_or_else(|| panic!("{}: `{href}` climbs out of the site", self.path));
                }
                part => parts.push(part),
            }
        }
        let file = if path.is_empty() { self.path.to_owned() } else { parts.join("/") };
        let decode = coursebook::base::path::percent_decode;
        (decode(&file), decode(anchor))
    }
}

fn is_outside(address: &str) -> bool {
    ["http:", "https:", "mailto:", "tel:", "sms:"].iter().any(|scheme| address.starts_with(scheme))
}

#[test]
fn every_page_parses_and_nests() {
    hold(|page| page.html.errors.iter().map(|error| format!("the HTML parser says: {error}")).collect());
}

#[test]
fn every_page_has_one_title_and_skips_no_heading() {
    hold(|page| {
        let mut broken = Vec::new();
        let mut above = 0;
        let mut titles = 0;
        // Where an author skips a level, the build has said so, and the page shows what was written.
        let told = page.site.diagnostics.iter().any(|diagnostic| diagnostic.rule == "skipped-heading");
        for heading in page.all("h1, h2, h3, h4, h5, h6") {
            let level: u8 = heading.value().name()[1..].parse().expect("a heading has its level");
            titles += usize::from(level == 1);
            if level > above + 1 && !told {
                broken.push(format!("h{level} below h{above}: {}", heading.text().collect::<String>()));
            }
            above = level;
        }
        if titles != 1 {
            broken.push(format!("{titles} first-level headings"));
        }
        broken
    });
}

#[test]
fn ids_are_unique_on_a_page() {
    hold(|page| {
        let mut seen = BTreeSet::new();
        let ids = page.all("[id]").into_iter().filter_map(|element| element.attr("id"));
        ids.filter(|id| !seen.insert(*id)).map(|id| format!("the id `{id}` is there twice")).collect()
    });
}

#[test]
fn every_link_lands() {
    let mut anchors: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for site in sites() {
        for (path, html) in site.pages() {
            let html = Html::parse_document(html);
            let ids =
                html.select(&select("[id]")).filter_map(|element| element.attr("id").map(str::to_owned)).collect();
            anchors.insert((site.name.clone(), path.to_owned()), ids);
        }
    }
    hold(|page| {
        let mut broken = Vec::new();
        for (element, attribute) in [("a[href], link[href]", "href"), ("[src]", "src")] {
            for element in page.all(element) {
                let href = element.attr(attribute).unwrap_or_default();
                if is_outside(href) || href.starts_with("data:") {
                    continue;
                }
                if href.starts_with('/') {
                    broken.push(format!("`{href}` begins with `/`"));
                    continue;
                }
                let (file, anchor) = page.target(href);
                if !page.site.has(&file) {
                    broken.push(format!("`{href}` leads to `{file}`, which is not there"));
                } else if !anchor.is_empty() && !anchors[&(page.site.name.clone(), file.clone())].contains(&anchor) {
                    broken.push(format!("`{href}` leads to an anchor that `{file}` does not have"));
                }
            }
        }
        broken
    });
}

#[test]
fn every_page_leads_to_itself_in_every_language_and_back() {
    let languages = |html: &Html, path: &str, site: &Site| -> BTreeMap<String, String> {
        let page = Page { site, path: "", html: html.clone() };
        let here = Page { site, path, html: Html::new_document() };
        let links = page.all("[data-language]").into_iter().map(|link| {
            let attribute = |name: &str| link.attr(name).unwrap_or_default();
            (attribute("hreflang").to_owned(), here.target(attribute("href")).0)
        });
        links.collect()
    };
    let several = sites().iter().filter(|site| site.pages().any(|(_, html)| html.contains("data-language")));
    assert!(several.count() > 1, "no course here is in several languages");
    hold(|page| {
        let own = page.all("html")[0].attr("lang").unwrap_or_default().to_owned();
        let links = languages(&page.html, page.path, page.site);
        // There is nothing at the address of this page, so it leads to the homes.
        if links.is_empty() || !page.all("[data-page=not-found]").is_empty() {
            return Vec::new();
        }
        let mut broken = Vec::new();
        if links.get(&own).map(String::as_str) != Some(page.path) {
            broken.push(format!("in `{own}` it is not itself"));
        }
        for (code, there) in &links {
            let Some(html) = page.site.text(there) else {
                broken.push(format!("there is no {there}"));
                continue;
            };
            let html = Html::parse_document(html);
            if html.root_element().attr("lang") != Some(code) {
                broken.push(format!("{there} is not in `{code}`"));
            }
            if languages(&html, there, page.site) != links {
                broken.push(format!("{there} does not lead back"));
            }
        }
        broken
    });
}

#[test]
fn every_field_has_a_label() {
    hold(|page| {
        let labels: BTreeSet<&str> = page.all("label[for]").iter().filter_map(|label| label.attr("for")).collect();
        let mut broken = Vec::new();
        for field in page.all("input, select, textarea") {
            let inside = field.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "label");
            let named = field.attr("aria-label").is_some_and(|label| !label.trim().is_empty());
            let referred = field.attr("aria-labelledby").is_some();
            let labelled = field.attr("id").is_some_and(|id| labels.contains(id));
            if !(inside || named || referred || labelled || field.attr("type") == Some("hidden")) {
                broken.push(format!("a field without a label: {}", field.html()));
            }
        }
        broken
    });
}

#[test]
fn nothing_is_loaded_from_outside_and_nothing_runs_inline() {
    hold(|page| {
        let mut broken = Vec::new();
        for element in page.all("[src], [srcset], link[rel=stylesheet], link[rel=icon], object, embed, iframe") {
            let address = element.attr("src").or_else(|| element.attr("href")).or_else(|| element.attr("srcset"));
            if address.is_some_and(|address| is_outside(address) || address.starts_with("//")) {
                broken.push(format!("loads from outside: {}", element.html()));
            }
        }
        for element in page.all("*") {
            let inline = element.value().attrs().find(|(name, _)| *name == "style" || name.starts_with("on"));
            if let Some((name, _)) = inline {
                broken.push(format!("`{name}` in the page, which the policy forbids: {}", element.html()));
            }
        }
        if page.all("style").is_empty() && page.all("meta[http-equiv=Content-Security-Policy]").len() == 1 {
            return broken;
        }
        broken.push("no policy, more than one, or an inline style sheet".to_owned());
        broken
    });
}

#[test]
fn style_sheets_load_nothing_from_outside() {
    for site in sites() {
        for (path, text) in site.texts(".css") {
            assert!(
                !text.contains("http:") && !text.contains("https:") && !text.contains("//"),
                "{} {path}",
                site.name
            );
        }
    }
}

#[test]
fn the_learners_site_holds_no_facilitator_text() {
    for site in sites().iter().filter(|site| site.audience == Audience::Learner) {
        let sentences = site.facilitator_sentences();
        for (path, text) in site.texts("") {
            let text = site::plain_words(&text);
            for sentence in &sentences {
                assert!(!text.contains(sentence.as_str()), "{} {path} holds: {sentence}", site.name);
            }
        }
    }
}

#[test]
fn facilitators_have_their_text() {
    let site = Site::of_folder(".").for_facilitators();
    let pages: Vec<String> = site.texts(".html").iter().map(|(_, text)| site::plain_words(text)).collect();
    let sentences = site.facilitator_sentences();
    let missing: Vec<&String> =
        sentences.iter().filter(|sentence| pages.iter().all(|page| !page.contains(sentence.as_str()))).collect();
    // A sentence that a link or a footnote interrupts is not found as one.
    assert!(missing.len() * 50 < sentences.len(), "{} of {} missing: {missing:#?}", missing.len(), sentences.len());
}

#[test]
fn the_answer_key_answers_every_question_that_has_an_answer() {
    let site = Site::of_folder(".").for_facilitators();
    let key = Html::parse_document(site.text("facilitator/answer-key.html").expect("the course has quizzes"));
    let answered = key.select(&select("details[open] li[data-for]:not([hidden])")).count();
    let asked: usize = site
        .pages()
        .filter(|(path, _)| path.contains('/') && !path.starts_with("facilitator/") && !path.contains("review"))
        .map(|(_, html)| Html::parse_document(html).select(&select("li[data-for]:not([hidden])")).count())
        .sum();
    assert!(answered > 50 && answered == asked, "{answered} of {asked}");
}

#[test]
fn the_shipped_course_has_facilitator_text_to_look_for() {
    assert!(Site::of_folder(".").facilitator_sentences().len() > 100);
}

#[test]
fn the_same_input_gives_the_same_bytes_with_one_thread_and_with_many() {
    let build = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
        pool.install(|| Site::of_folder(".").output)
    };
    let one = build(1);
    assert_eq!(one, build(1));
    assert_eq!(one, build(7));
}

#[test]
fn navigation_costs_the_same_however_long_the_course_is() {
    let length = |modules: usize| {
        let lessons = (1..=modules).flat_map(|module| {
            (1..=3).map(move |lesson| {
                let path = format!("course/{module:04}-module-{module:04}/{lesson}-lesson-{lesson}.md");
                (path, "---\ntitle: One\n---\n\nText.\n".to_owned())
            })
        });
        let site = Site::of_texts("[book]\ntitle = \"Long\"\n", lessons);
        let middle = format!("module-{:04}/lesson-2.html", modules / 2);
        let page = site.text(&middle).expect("the page is there");
        let html = Html::parse_document(page);
        html.select(&select("nav.course")).map(|nav| nav.html().len()).sum::<usize>()
    };
    let (hundred, thousand) = (length(100), length(1000));
    assert!(thousand < hundred + 50, "{hundred} bytes with 100 modules, {thousand} with 1,000");
}
