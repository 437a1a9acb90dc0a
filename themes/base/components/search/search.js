// On every page: the button that opens the search, and the key `/`.
//
// Small, because every page loads it, in one file with course.js. What finds and shows, and the styles of the dialog, come when
// somebody reaches for the button; until they are there, Enter leads to the page of search as the plain link does. All texts
// come from frame.html.
(() => {
  'use strict';

  const { start, load, one } = window.Coursebook;
  const html = document.documentElement;

  start('search', '[data-search-open]', (link) => {
    const dialog = one(document, '[data-search]');

    /** @type {HTMLElement} */
    const button = document.createElement('button');
    button.className = link.className;
    button.setAttribute('type', 'button');
    button.setAttribute('aria-keyshortcuts', '/');
    button.dataset.searchOpen = '';
    button.append(...link.childNodes);
    link.replaceWith(button);

    function open() {
      const field = one(one(document, '[data-search-page]') ?? dialog, 'input');
      if (dialog.contains(field)) {
        dress();
        if (!dialog.open) dialog.showModal();
        if (!isLoading && !window.Coursebook.search) {
          isLoading = true;
          load(html.dataset.searchEngine ?? '').catch(() => location.assign(link.href));
        }
      }
      field.focus();
      field.select();
    }

    let isLoading = false;

    /** The styles of the dialog, before it is open. */
    function dress() {
      const { root, searchStyle } = html.dataset;
      if (!searchStyle) return;
      const sheet = document.createElement('link');
      sheet.rel = 'stylesheet';
      sheet.href = root + searchStyle;
      document.head.append(sheet);
      delete html.dataset.searchStyle;
    }

    for (const reach of ['pointerenter', 'focus']) button.addEventListener(reach, dress);
    button.addEventListener('click', open);
    dialog.addEventListener('click', (/** @type {any} */ { target }) => { if (target === dialog || target.closest('[data-close]')) dialog.close(); });
    one(dialog, 'form').addEventListener('submit', (/** @type {Event} */ event) => {
      event.preventDefault();
      location.assign(`${link.href}#q=${encodeURIComponent(one(dialog, 'input').value.trim())}`);
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
