// In a file that holds a whole course: shows one page at a time, as a site would.
//
// Comes right behind course.js and before all that asks it for pages. The pages stand below each other in `main`; where no script
// runs they stay there. This takes all of them out of the document but the one that the address names, so that every other script
// finds what it finds in a site: one page. A page that was left sleeps outside, and is woken as one that the Back button brings.
(() => {
  'use strict';

  /**
   * The page that an address names, and the place on it: `#planning/risks.html#first`. The second `#` may be escaped.
   * @param {string} hash
   * @returns {{ page: string, place: string }}
   */
  function placeIn(hash) {
    const [, page = '', place = ''] = /^#(.*?)(?:(?:#|%23)(.*))?$/.exec(hash) ?? [];
    try {
      return { page: decodeURIComponent(page), place };
    } catch {
      return { page, place };
    }
  }

  globalThis.CoursebookSingle = { placeIn };

  if (typeof document === 'undefined') return;

  const { Coursebook } = window;
  const { store, starters, make, one, all } = Coursebook;
  const html = document.documentElement;
  const main = one(document, 'main');
  /** @type {Map<string, HTMLElement>} */
  const pages = new Map(all(main, ':scope > article').map((page) => [page.id, page]));
  const [first] = pages.values();
  // A page begins above its text: with its name taken away, no browser scrolls to where that stands.
  for (const page of pages.values()) page.removeAttribute('id');
  const templates = all(document, 'template[data-nav]');
  /** The navigation of the course around a page, made when it is first shown. @type {Map<string | undefined, HTMLElement>} */
  const navs = new Map();
  /** How far each entry of the history was scrolled, by its number. @type {Map<number, number>} */
  const heights = new Map();
  const begun = new WeakSet();
  let entry = 0;
  /** @type {HTMLElement} */
  let shown;

  const later = new Map(all(document, 'script[data-file]').map((script) => [script.dataset.file, script]));

  Coursebook.load = (path) => new Promise((done, failed) => {
    const text = later.get(path)?.textContent;
    if (text === undefined) {
      failed(new Error(path));
      return;
    }
    const script = make('script', '');
    script.textContent = text;
    // At once: what stands in it runs as soon as it is there.
    document.head.append(script);
    done();
  });

  /** @param {HTMLElement} page */
  function navOf({ dataset: { nav: number } }) {
    const template = templates.find(({ dataset }) => dataset.nav === number);
    if (!navs.has(number) && template) navs.set(number, template.content.firstElementChild.cloneNode(true));
    return navs.get(number);
  }

  /** Puts a page into the document in place of the one that is there. @param {HTMLElement} page */
  function turnTo(page) {
    const nav = navOf(page);
    for (const other of navs.values()) if (other !== nav) other.remove();
    if (nav && !nav.isConnected) templates[templates.length - 1].after(nav);
    for (const other of pages.values()) if (other !== page) other.remove();
    if (!page.isConnected) main.append(page);
    const { page: kind = '', href = '', title = '' } = page.dataset;
    document.body.classList.replace(`page--${shown?.dataset.page ?? html.dataset.page}`, `page--${kind}`);
    Object.assign(html.dataset, { page: kind, href });
    document.title = title;
    shown = page;
    for (const link of all(document, 'a[href^="#"]')) if (!main.contains(link)) mark(link);
    for (const fold of all(document, '.course__fold, [data-menu]')) fold.open = false;
    for (const dialog of all(document, 'dialog[open]')) dialog.close();
    for (const part of [nav, page]) if (part && !begun.has(part)) awake(part);
    store.changed(null);
  }

  /** @param {HTMLAnchorElement} link */
  function mark(link) {
    const { page, place } = placeIn(link.getAttribute('href') ?? '');
    if (pages.get(page) === shown && !place) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }

  /** Scripts start what they find in the document once it is whole; later pages are theirs as they come. @param {HTMLElement} part */
  function awake(part) {
    begun.add(part);
    if (document.readyState !== 'loading') for (const run of starters) run(part);
  }

  /** Shows what the address names. A place that is on no page, such as that behind the skip link, is on the one that is there. */
  function show() {
    const { page: id, place } = placeIn(location.hash);
    const page = pages.get(id) ?? (shown && id ? undefined : first);
    const height = heights.get(history.state?.entry) ?? history.state?.height;
    // Browsers know the top by this name, where nothing else has it.
    const isPlace = () => place && (place !== 'top' || document.getElementById(`${id}#top`));
    if (page && page !== shown) {
      const isFirst = !shown;
      turnTo(page);
      // As when it was loaded: the browser looks for the place again, and finds it now.
      if (isPlace() && height === undefined) location.replace(location.href);
      if (height !== undefined) window.scrollTo(0, height);
      else if (!isPlace()) window.scrollTo(0, 0);
      if (!isFirst && !document.querySelector(':target')) main.focus({ preventScroll: true });
    } else if (height !== undefined) window.scrollTo(0, height);
    else if (!isPlace()) window.scrollTo(0, 0);
    entry = history.state?.entry ?? Date.now();
    // Scripts compare the place as it is called, not as an address has to write it.
    history.replaceState({ entry }, '', page && place ? `#${page.dataset.href}#${place}` : location.href);
  }

  const keep = () => { heights.set(entry, window.scrollY); };

  if (!first) return;
  history.scrollRestoration = 'manual';
  show();
  // The link of a step has scrolled before its address changed; the Back button has not, and the page that it leaves is still there.
  document.addEventListener('click', keep, true);
  window.addEventListener('hashchange', () => {
    if (history.state?.entry) keep();
    show();
  });
  window.addEventListener('pagehide', () => history.replaceState({ entry, height: window.scrollY }, ''));
  // The frame has places of its own, which are no page.
  document.addEventListener('click', (event) => {
    const link = /** @type {Element} */ (event.target).closest('a[href^="#"]');
    const { page } = placeIn(link?.getAttribute('href') ?? '');
    const place = page && !pages.has(page) && document.getElementById(page);
    if (!place) return;
    event.preventDefault();
    place.focus();
    place.scrollIntoView();
  });
})();
