//! Serves the site from memory to browsers on this machine, and tells open pages what changed.
//!
//! Only files of the current site are ever answered: no path from a request is joined to a folder. Requests must name this
//! machine as their host, and only pages of this server may listen for changes, so that no web site the author has open
//! in another tab can read the course.

use super::root::Root;
use crate::base::output::{Content, Earlier, Output};
use crate::base::path::{PagePath, percent_decode};
use axum::Router;
use axum::body::Body;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::ops::Range;
use std::sync::{Arc, Mutex, RwLock};
use tokio::net::TcpListener;
use tokio::sync::broadcast;

/// Runs in every page that is served: follows changes and shows what is wrong.
const LIVE_JS: &str = include_str!("live.js");
/// Stands in for the whole site while a course has had errors from the start; the script shows them and waits.
const NO_PAGE_YET: &str = "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<title>No page yet</title>\n\
    <h1>There is no page yet</h1>\n<p>The course has errors. They stand below and in the terminal; this page follows as soon as \
    they are mended.</p>\n<script src=\"/coursebook-live.js?since=0\" defer></script>\n";
const LIVE_SCRIPT: &str = "coursebook-live.js";
const LIVE_SOCKET: &str = "coursebook-live";
/// Below it stands the edition for facilitators.
pub const FACILITATOR_FOLDER: &str = "_facilitator/";

/// The site that is served now, shared between the builder and the server.
#[derive(Debug)]
pub struct Served {
    root: Arc<Root>,
    shown: RwLock<Shown>,
    /// What is wrong with the course now, as JSON; the last good site stays.
    problems: Mutex<String>,
    news: broadcast::Sender<String>,
}

#[derive(Debug, Default)]
struct Shown {
    output: Arc<Output>,
    /// Counts the sites that were shown.
    number: u64,
    /// Which of them brought each file as it is, or took it away.
    changes: BTreeMap<PagePath, u64>,
}

impl Shown {
    /// What changed since the site of this number.
    fn changed_since(&self, number: u64) -> Vec<&str> {
        self.changes.iter().filter(|(_, at)| **at > number).map(|(path, _)| path.as_str()).collect()
    }
}

/// The papers of the site that is shown need not be made again.
impl Earlier for Served {
    fn file(&self, path: &PagePath) -> Option<Arc<[u8]>> {
        self.shown.read().expect("nothing panics while the lock is held").output.file(path)
    }
}

/// What is answered to a request.
struct Found {
    path: PagePath,
    content: Content,
    /// Of the site that it belongs to.
    number: u64,
    is_there: bool,
}

impl Served {
    pub fn new(root: Arc<Root>) -> Self {
        Self { root, shown: RwLock::default(), problems: Mutex::new("[]".to_owned()), news: broadcast::channel(64).0 }
    }

    /// Serves a new site from now on, below the folder of its edition (empty for that of the learners), and tells open pages
    /// which files changed. Gives their number.
    pub fn show(&self, edition: &str, site: Output) -> usize {
        let mut shown = self.shown.write().expect("nothing panics while the lock is held");
        let is_ours = |path: &PagePath| path.as_str().starts_with(FACILITATOR_FOLDER) != edition.is_empty();
        let others = shown.output.files.iter().filter(|(path, _)| !is_ours(path));
        let mut files: BTreeMap<PagePath, Content> =
            others.map(|(path, content)| (path.clone(), content.clone())).collect();
        files.extend(
            site.files.into_iter().map(|(path, content)| (PagePath::new(&format!("{edition}{path}")), content)),
        );
        let output = Output { files };
        let changed = changed(&shown.output, &output);
        if !changed.is_empty() {
            shown.number += 1;
            // Nobody listening is fine.
            let paths: Vec<&str> = changed.iter().map(PagePath::as_str).collect();
            let _ = self.news.send(serde_json::json!({ "changed": paths }).to_string());
        }
        let (count, number) = (changed.len(), shown.number);
        shown.changes.extend(changed.into_iter().map(|path| (path, number)));
        shown.output = Arc::new(output);
        count
    }

    /// Tells open pages what is wrong, as a JSON list; an empty list takes the message away.
    pub fn tell(&self, problems: String) {
        let mut current = self.problems.lock().expect("nothing panics while the lock is held");
        if *current != problems {
            let _ = self.news.send(format!("{{\"problems\":{problems}}}"));
            *current = problems;
        }
    }

    /// What a page is told first: what is wrong, and what changed since the site that it is of.
    fn first_news(&self, since: Option<u64>) -> String {
        let problems = self.problems.lock().expect("nothing panics while the lock is held").clone();
        let shown = self.shown.read().expect("nothing panics while the lock is held");
        let changed = since.map(|since| shown.changed_since(since)).unwrap_or_default();
        format!("{{\"problems\":{problems},\"changed\":{}}}", serde_json::json!(changed))
    }

    /// A file of the site, or the page for wrong addresses, and the number of the site that it is of.
    fn find(&self, path: &str) -> Option<Found> {
        let (output, number) = {
            let shown = self.shown.read().expect("nothing panics while the lock is held");
            (Arc::clone(&shown.output), shown.number)
        };
        let path = match path {
            "" => "index.html".to_owned(),
            folder if folder.ends_with('/') => format!("{folder}index.html"),
            file => file.to_owned(),
        };
        let path = PagePath::new(&path);
        let file = |path: PagePath| output.files.get(&path).map(|content| (path, content.clone()));
        let there = file(path).map(|(path, content)| Found { path, content, number, is_there: true });
        there.or_else(|| {
            let (path, content) = file(PagePath::new("404.html"))?;
            Some(Found { path, content, number, is_there: false })
        })
    }
}

fn changed(old: &Output, new: &Output) -> Vec<PagePath> {
    let differs = |path: &PagePath, content: &Content| match (old.files.get(path), content) {
        (Some(Content::Made(before)), Content::Made(now)) => !Arc::ptr_eq(before, now) && before != now,
        (Some(before), now) => before != now,
        (None, _) => true,
    };
    let gone = old.files.keys().filter(|path| !new.files.contains_key(*path));
    new.files
        .iter()
        .filter(|(path, content)| differs(path, content))
        .map(|(path, _)| path)
        .chain(gone)
        .cloned()
        .collect()
}

/// An open port, and which one it is.
pub struct Door {
    listener: std::net::TcpListener,
    pub address: SocketAddr,
    /// The port that was asked for was taken.
    pub moved: bool,
}

/// Opens `port`, or the next free one of the twenty after it.
pub fn open_door(host: IpAddr, port: u16) -> Result<Door, String> {
    let mut last = String::new();
    for candidate in port..=port.saturating_add(20) {
        match std::net::TcpListener::bind(SocketAddr::new(host, candidate)) {
            Ok(listener) => {
                let address = listener.local_addr().map_err(|error| error.to_string())?;
                listener.set_nonblocking(true).map_err(|error| error.to_string())?;
                return Ok(Door { listener, moved: port != 0 && candidate != port, address });
            }
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => last = super::root::in_words(&error),
            Err(error) => {
                return Err(format!("cannot listen on {host}, port {candidate}: {}", super::root::in_words(&error)));
            }
        }
    }
    Err(format!("no port from {port} to {} is free: {last}", port.saturating_add(20)))
}

#[derive(Clone)]
struct Shared {
    served: Arc<Served>,
    hosts: Arc<Hosts>,
}

/// Answers requests until the program ends.
pub fn serve(door: Door, served: Arc<Served>) -> Result<(), String> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?;
    runtime.block_on(async {
        let listener = TcpListener::from_std(door.listener).map_err(|error| error.to_string())?;
        let shared = Shared { served, hosts: Arc::new(Hosts { port: door.address.port(), own: door.address.ip() }) };
        let router = Router::new().fallback(answer).with_state(shared);
        axum::serve(listener, router).await.map_err(|error| error.to_string())
    })
}

/// What a request may name as its host. A name could be made to point here by a web site elsewhere; an address could not.
struct Hosts {
    port: u16,
    own: IpAddr,
}

impl Hosts {
    fn allow(&self, host: &str) -> bool {
        let Some((name, port)) = host.rsplit_once(':') else { return false };
        if port.parse() != Ok(self.port) {
            return false;
        }
        let address = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
        match address {
            Ok(address) => address == self.own || address.is_loopback() || self.own.is_unspecified(),
            Err(_) => name.eq_ignore_ascii_case("localhost"),
        }
    }
}

async fn answer(State(shared): State<Shared>, request: Request) -> Response {
    let host = header_text(request.headers(), header::HOST);
    if !shared.hosts.allow(host) {
        return refuse(StatusCode::FORBIDDEN, "this server answers only to its own name");
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return refuse(StatusCode::METHOD_NOT_ALLOWED, "only reading is possible");
    }
    let path = percent_decode(request.uri().path().trim_start_matches('/'));
    match path.as_str() {
        LIVE_SOCKET => live(shared, request).await,
        path if path.strip_prefix(FACILITATOR_FOLDER).unwrap_or(path) == LIVE_SCRIPT => {
            found(StatusCode::OK, "text/javascript; charset=utf-8", LIVE_JS.into())
        }
        path => file(&shared, path, header_text(request.headers(), header::RANGE)),
    }
}

fn header_text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn file(shared: &Shared, path: &str, range: &str) -> Response {
    let Some(Found { path, content, number, is_there }) = shared.served.find(path) else {
        return found(StatusCode::SERVICE_UNAVAILABLE, "text/html; charset=utf-8", NO_PAGE_YET.into());
    };
    let status = if is_there { StatusCode::OK } else { StatusCode::NOT_FOUND };
    let bytes = match content {
        Content::Made(bytes) => bytes.to_vec(),
        Content::CopyOf(from) => match shared.served.root.read(&from) {
            Ok(bytes) => bytes,
            Err(_) => return refuse(StatusCode::NOT_FOUND, "this file is gone"),
        },
    };
    match part(range, bytes.len()).filter(|_| status == StatusCode::OK) {
        Some(part) => part_found(media_type(path.as_str()), &bytes, part),
        None => {
            let media_type = media_type(path.as_str());
            let bytes = if media_type.starts_with("text/html") { numbered(bytes, number) } else { bytes };
            found(status, media_type, bytes.into())
        }
    }
}

/// A page that says of which site it is, in the address of its script.
fn numbered(page: Vec<u8>, number: u64) -> Vec<u8> {
    // No text has such a quotation mark, and the script stands above all of it.
    let name = format!("{LIVE_SCRIPT}\"");
    let Some(start) = page.windows(name.len()).position(|part| part == name.as_bytes()) else {
        return page;
    };
    let (before, after) = page.split_at(start + LIVE_SCRIPT.len());
    [before, format!("?since={number}").as_bytes(), after].concat()
}

/// The bytes that a player asks for when somebody jumps within a film, as RFC 9110 section 14 has it: `bytes=100-`. Some
/// browsers play no film from a server that cannot do this.
fn part(range: &str, length: usize) -> Option<Range<usize>> {
    let (first, last) = range.strip_prefix("bytes=")?.split_once('-')?;
    let range = match (first.parse::<usize>(), last.parse::<usize>()) {
        (Ok(first), Ok(last)) => first..last.saturating_add(1).min(length),
        (Ok(first), Err(_)) if last.is_empty() => first..length,
        (Err(_), Ok(last)) if first.is_empty() => length.saturating_sub(last)..length,
        _ => return None,
    };
    (range.start < range.end).then_some(range)
}

fn part_found(media_type: &'static str, bytes: &[u8], part: Range<usize>) -> Response {
    let says = format!("bytes {}-{}/{}", part.start, part.end - 1, bytes.len());
    let mut response = found(StatusCode::PARTIAL_CONTENT, media_type, bytes[part].to_vec().into());
    if let Ok(says) = says.parse() {
        response.headers_mut().insert(header::CONTENT_RANGE, says);
    }
    response
}

async fn live(shared: Shared, request: Request) -> Response {
    use axum::extract::FromRequestParts;
    let origin = header_text(request.headers(), header::ORIGIN);
    let own = origin.strip_prefix("http://").is_some_and(|host| shared.hosts.allow(host));
    if !own {
        return refuse(StatusCode::FORBIDDEN, "only pages of this server may listen");
    }
    let since = request.uri().query().and_then(|query| query.strip_prefix("since=")?.parse().ok());
    let (mut parts, _) = request.into_parts();
    match WebSocketUpgrade::from_request_parts(&mut parts, &shared).await {
        Ok(upgrade) => upgrade.on_upgrade(move |socket| follow(socket, shared, since)),
        Err(rejection) => rejection.into_response(),
    }
}

/// Tells one open page how things stand, and then whatever is new.
async fn follow(mut socket: WebSocket, shared: Shared, since: Option<u64>) {
    let mut news = shared.served.news.subscribe();
    let mut next = shared.served.first_news(since);
    while socket.send(Message::Text(next.into())).await.is_ok() {
        let Some(news) = next_news(&mut socket, &mut news).await else {
            return;
        };
        next = news;
    }
}

/// What to tell the page next; nothing once it has gone.
async fn next_news(socket: &mut WebSocket, news: &mut broadcast::Receiver<String>) -> Option<String> {
    loop {
        tokio::select! {
            told = news.recv() => return match told {
                Ok(text) => Some(text),
                // The page missed some news: everything may have changed.
                Err(broadcast::error::RecvError::Lagged(_)) => Some("{\"changed\":null}".to_owned()),
                Err(broadcast::error::RecvError::Closed) => None,
            },
            heard = socket.recv() => if matches!(heard, Some(Ok(Message::Close(_)) | Err(_)) | None) {
                return None;
            },
        }
    }
}

fn refuse(status: StatusCode, why: &str) -> Response {
    found(status, "text/plain; charset=utf-8", format!("{why}\n").into())
}

fn found(status: StatusCode, media_type: &'static str, body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CACHE_CONTROL, "no-store"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    ];
    (status, headers, body).into_response()
}

/// The media type of a file by its ending; the usual ones of course sites.
fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "html" | "htm" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" | "webmanifest" => "application/json",
        "xml" => "application/xml",
        "txt" | "md" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "webp" => "image/webp",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "pdf" => "application/pdf",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "oga" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "flac" => "audio/flac",
        "mp4" | "m4v" => "video/mp4",
        "webm" => "video/webm",
        "ogv" => "video/ogg",
        "vtt" => "text/vtt; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output(files: &[(&str, &str)]) -> Output {
        Output {
            files: files
                .iter()
                .map(|(path, text)| (PagePath::new(path), Content::Made(text.as_bytes().into())))
                .collect(),
        }
    }

    #[test]
    fn changed_and_removed_files_are_told() {
        let old = output(&[("a", "1"), ("b", "1"), ("c", "1")]);
        let new = output(&[("a", "1"), ("b", "2"), ("d", "1")]);
        assert_eq!(changed(&old, &new), ["b", "d", "c"].map(PagePath::new));
    }

    #[test]
    fn a_page_is_told_what_changed_since_it_was_fetched() {
        let served = Served::new(Arc::new(Root::new(std::path::Path::new(".")).unwrap()));
        served.show("", output(&[("a.html", "1"), ("b.html", "1")]));
        let number = served.find("a.html").unwrap().number;
        served.show(FACILITATOR_FOLDER, output(&[("a.html", "1")]));
        served.show("", output(&[("a.html", "2"), ("b.html", "1")]));
        assert_eq!(served.first_news(Some(number)), r#"{"problems":[],"changed":["_facilitator/a.html","a.html"]}"#);
        let number = served.find("a.html").unwrap().number;
        assert_eq!(served.first_news(Some(number)), r#"{"problems":[],"changed":[]}"#);
    }

    #[test]
    fn a_page_says_of_which_site_it_is() {
        let page = b"<script src=\"../coursebook-live.js\" defer></script><p>coursebook-live.js</p>".to_vec();
        let says = String::from_utf8(numbered(page, 7)).unwrap();
        assert_eq!(says, "<script src=\"../coursebook-live.js?since=7\" defer></script><p>coursebook-live.js</p>");
    }

    #[test]
    fn a_player_may_ask_for_a_part() {
        assert_eq!(part("bytes=0-", 10), Some(0..10));
        assert_eq!(part("bytes=2-4", 10), Some(2..5));
        assert_eq!(part("bytes=8-40", 10), Some(8..10));
        assert_eq!(part("bytes=-3", 10), Some(7..10));
        for whole in ["", "bytes=10-", "bytes=4-2", "bytes=-", "bytes=0-1,4-5", "lines=1-2"] {
            assert_eq!(part(whole, 10), None, "{whole}");
        }
    }

    #[test]
    fn only_this_machine_may_be_named() {
        let own = Hosts { port: 3000, own: "127.0.0.1".parse().unwrap() };
        assert!(own.allow("localhost:3000") && own.allow("127.0.0.1:3000") && own.allow("[::1]:3000"));
        assert!(!own.allow("evil.example:3000") && !own.allow("localhost:80") && !own.allow("192.168.1.2:3000"));
        let everywhere = Hosts { port: 3000, own: "0.0.0.0".parse().unwrap() };
        assert!(everywhere.allow("192.168.1.2:3000") && !everywhere.allow("evil.example:3000"));
    }

    #[test]
    fn a_taken_port_gives_the_next_one() {
        let first = open_door("127.0.0.1".parse().unwrap(), 0).unwrap();
        let second = open_door("127.0.0.1".parse().unwrap(), first.address.port()).unwrap();
        assert!(second.moved);
        assert!(second.address.port() > first.address.port());
    }
}
