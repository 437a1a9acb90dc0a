//! Laws that hold for every site: whatever the course, whatever the page.

#![allow(clippy::disallowed_methods, reason = "a test reads the course it builds")]

mod site;

use coursebook::base::output::Content;
use coursebook::base::path::PagePath;
use coursebook::compile::Audience;
use scraper::{ElementRef, Html, Selector};
use sha2::{Digest, Sha256};
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
    let mut sites = vec![Site::of_folder("."), Site::of_folder("src/cli/starter"), Site::of_folder("tests/media")];
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

/// Where the courses of the tests live, as far as they say.
const OWN_URL: &str = "https://example.org/";

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
        for (element, attribute) in [("a[href], link[href]", "href"), ("[src]", "src"), ("[poster]", "poster")] {
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
fn pictures_films_and_recordings_keep_their_place_and_have_words() {
    hold(|page| {
        let mut broken = Vec::new();
        // Where an author gives no words, the build has said so.
        let told = page.site.diagnostics.iter().any(|found| found.rule == "picture-without-alt");
        for element in page.all("img, video, audio") {
            let name = if element.value().name() == "img" { "alt" } else { "aria-label" };
            let decorates = name == "alt" && element.attr(name).is_some();
            if !decorates && !told && element.attr(name).is_none_or(|words| words.trim().is_empty()) {
                broken.push(format!("no words: {}", element.html()));
            }
        }
        for player in page.all("video, audio") {
            if player.attr("controls").is_none() || player.attr("autoplay").is_some() {
                broken.push(format!("plays by itself, or cannot be stopped: {}", player.html()));
            }
        }
        let policy = page.all("meta[http-equiv=Content-Security-Policy]");
        let may_play =
            policy.iter().any(|meta| meta.attr("content").is_some_and(|policy| policy.contains("media-src")));
        if may_play && page.all("video, audio, .media").is_empty() {
            broken.push("may play something, and has nothing to play".to_owned());
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
            // A host shows the page for what is not there at any address, so that page names its own site in full.
            let is_own = |address: &str| page.path.ends_with("404.html") && address.starts_with(OWN_URL);
            if address.is_some_and(|address| (is_outside(address) && !is_own(address)) || address.starts_with("//")) {
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

/// Courses and parts of them, each in one file.
fn single_files() -> Vec<(String, String)> {
    let wanted = [
        (".", None, Audience::Learner),
        (".", None, Audience::Facilitator),
        (".", Some("five-conversations"), Audience::Learner),
        (".", Some("expectations"), Audience::Learner),
        ("tests/gallery", None, Audience::Learner),
        ("tests/gallery", Some("tyres"), Audience::Facilitator),
        ("tests/sheets", None, Audience::Learner),
    ];
    let made = wanted.map(|(folder, only, audience)| {
        let made = Site::in_one_file(folder, only, audience);
        let name = format!("{folder} {} {}", only.unwrap_or("whole"), audience.name());
        assert!(made.html.is_some(), "{name}: {:?}", made.diagnostics);
        (name, made.html.unwrap_or_default())
    });
    made.into()
}

#[test]
fn in_one_file_every_address_lands_in_it_and_every_id_is_there_once() {
    for (name, text) in single_files() {
        let html = Html::parse_document(&text);
        assert!(html.errors.is_empty(), "{name}: {:?}", html.errors);
        let mut ids = BTreeSet::new();
        for element in html.select(&select("[id]")) {
            let id = element.attr("id").unwrap_or_default();
            assert!(ids.insert(id), "{name}: the id `{id}` is there twice");
        }
        let mut broken = Vec::new();
        for element in html.select(&select("[href], [src], [poster], [srcset], [action]")) {
            for attribute in ["href", "src", "poster", "srcset", "action"] {
                let Some(address) = element.attr(attribute) else { continue };
                let lands = match address.strip_prefix('#') {
                    Some(place) => ids.contains(coursebook::base::path::percent_decode(place).as_str()),
                    None if attribute == "href" && element.value().name() == "a" && is_outside(address) => true,
                    None => address.starts_with("data:"),
                };
                if !lands {
                    broken.push(format!("{attribute}=\"{}\"", address.chars().take(80).collect::<String>()));
                }
            }
        }
        for attribute in ["for", "list", "form", "aria-labelledby", "aria-describedby", "aria-controls"] {
            for element in html.select(&select(&format!("[{attribute}]"))) {
                let named = element.attr(attribute).unwrap_or_default().split_whitespace();
                broken.extend(named.filter(|id| !ids.contains(id)).map(|id| format!("{attribute}=\"{id}\"")));
            }
        }
        assert!(broken.is_empty(), "{name}: {broken:#?}");
    }
}

#[test]
fn a_file_holds_all_that_it_shows_and_forbids_the_rest() {
    for (name, text) in single_files() {
        let html = Html::parse_document(&text);
        let metas = select("meta[http-equiv=Content-Security-Policy]");
        let policies: Vec<&str> = html.select(&metas).filter_map(|meta| meta.attr("content")).collect();
        let [policy] = policies.as_slice() else { panic!("{name} has {} policies", policies.len()) };
        for word in ["unsafe", "http", "'self'", "*"] {
            assert!(!policy.contains(word), "{name}: {policy}");
        }
        for element in html.select(&select("*")) {
            let inline = element.value().attrs().find(|(name, _)| *name == "style" || name.starts_with("on"));
            assert!(inline.is_none(), "{name}: {inline:?} is forbidden by the policy");
        }
        assert_eq!(
            html.select(&select("script[src], link[rel=stylesheet], iframe, object, embed")).count(),
            0,
            "{name}"
        );
        for style in html.select(&select("style")) {
            let css = style.text().collect::<String>();
            let loads = css.split("url(").skip(1).find(|address| !address.trim_start_matches('"').starts_with("data:"));
            assert_eq!(loads.map(|address| address.chars().take(60).collect::<String>()), None, "{name}");
        }
    }
}

#[test]
fn a_learners_file_holds_no_facilitator_text() {
    let text =
        site::plain_words(&Site::in_one_file(".", None, Audience::Learner).html.expect("the course has no errors"));
    for sentence in Site::of_folder(".").facilitator_sentences() {
        assert!(!text.contains(sentence.as_str()), "the file holds: {sentence}");
    }
}

#[test]
fn one_course_gives_one_file() {
    let make = || Site::in_one_file("tests/gallery", None, Audience::Learner).html;
    assert_eq!(make(), make());
}

#[test]
fn the_list_of_a_site_that_browsers_keep_names_every_file_that_was_made() {
    let build = |threads| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool of threads");
        pool.install(|| Site::of_folder("tests/cases/offline.in"))
    };
    let site = build(1);
    assert_eq!(site.output, build(7).output);
    let worker = site.text("sw.js").expect("the site is kept");
    let list = worker.strip_prefix("const COURSE=").and_then(|rest| rest.split_once(";\n")).expect("a list in front").0;
    let list: BTreeMap<String, BTreeMap<String, (String, usize)>> = serde_json::from_str(list).expect("JSON");
    let listed: BTreeMap<String, (String, usize)> = list.into_values().flatten().collect();
    let made = site.output.files.iter().filter_map(|(path, content)| match content {
        Content::Made(bytes) if path.as_str() != "sw.js" => {
            let hash = Sha256::digest(bytes)[..16].iter().map(|byte| format!("{byte:02x}")).collect();
            Some((path.to_string(), (hash, bytes.len())))
        }
        _ => None,
    });
    assert_eq!(listed, made.collect());
}

#[test]
fn a_site_that_browsers_do_not_keep_has_nothing_of_it() {
    for site in sites().iter().filter(|site| !site.name.starts_with("offline")) {
        let files: Vec<&str> = site.output.files.keys().map(PagePath::as_str).collect();
        let found =
            files.iter().find(|path| path.contains("offline") || **path == "sw.js" || path.ends_with(".webmanifest"));
        assert_eq!(found, None, "{}", site.name);
        for (path, page) in site.pages() {
            assert!(!page.contains("worker-src") && !page.contains("data-offline"), "{} {path}", site.name);
        }
    }
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
