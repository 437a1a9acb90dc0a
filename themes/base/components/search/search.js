// On every page: the button that opens the search, and the key `/`.
//
// Small, because every page loads it, in one file with course.js. What finds and shows, and the styles of the dialog, come when
// somebody reaches for the button; until they are there, Enter leads to the page of search as the plain link does. All texts
// come from frame.html.
(() => {
  'use strict';

  const { start, one } = window.Coursebook;
  const html = document.documentElement;

  start('search', '[data-search-open]', (link) => {
    const dialog = one(document, '[data-search]');
    const form = one(document, '[data-search-page] form') ?? one(dialog, 'form');
    const field = one(form, 'input');

    /** @type {HTMLElement} */
    const button = document.createElement('button');
    button.className = link.className;
    button.setAttribute('type', 'button');
    button.setAttribute('aria-keyshortcuts', '/');
    button.dataset.searchOpen = '';
    button.append(...link.childNodes);
    link.replaceWith(button);

    function open() {
      if (dialog.contains(form)) {
        if (!dialog.open) dialog.showModal();
        load();
      }
      field.focus();
      field.select();
    }

    let isLoading = false;

    function dress() {
      const { root, searchStyle } = html.dataset;
      if (!searchStyle) return;
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = root + searchStyle;
      document.head.append(sheet);
      delete html.dataset.searchStyle;
    }

    function load() {
      dress();
      if (isLoading || window.Coursebook.search) return;
      isLoading = true;
      const script = document.createElement('script');
      script.src = `${html.dataset.root}${html.dataset.searchEngine}`;
      script.addEventListener('error', () => location.assign(link.href));
      document.head.append(script);
    }

    for (const reach of ['pointerenter', 'focus']) button.addEventListener(reach, dress);
    button.addEventListener('click', open);
    dialog.addEventListener('click', (/** @type {any} */ { target }) => { if (target === dialog || target.closest('[data-close]')) dialog.close(); });
    form.addEventListener('submit', (/** @type {Event} */ event) => {
      event.preventDefault();
      if (dialog.open) location.assign(`${link.href}#q=${encodeURIComponent(field.value.trim())}`);
    });
    document.addEventListener('keydown', (event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      // Not while somebody writes, presents, or is asked something.
      if (target.isContentEditable || target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')) return;
      if (one(document, 'dialog[open], .present')) return;
      event.preventDefault();
      open();
    });
  });
})();
