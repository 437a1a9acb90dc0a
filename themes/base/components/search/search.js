// On every page: the button that opens the search, and the key `/`.
//
// Small, because every page loads it, in one file with course.js. The dialog with its styles, and what finds and shows, come when
// somebody reaches for the button; where they cannot be had, it leads to the page of search, as the plain link does.
(() => {
  'use strict';

  const { start, load, more, one } = window.Coursebook;

  start('search', '[data-search-open]', (link) => {
    const button = document.createElement('button');
    button.className = link.className;
    button.type = 'button';
    button.setAttribute('aria-keyshortcuts', '/');
    button.dataset.searchOpen = '';
    button.append(...link.childNodes);
    link.replaceWith(button);

    const { searchStyle } = document.documentElement.dataset;
    /** @type {Promise<unknown> | undefined} */
    let coming;
    const reach = () => coming ??= Promise.all([more(), searchStyle && load(searchStyle).catch(() => {})]);
    const open = () => reach().then(() => window.Coursebook.openSearch()).catch(() => location.assign(link.href));

    for (const news of ['pointerenter', 'focus']) button.addEventListener(news, () => { reach().catch(() => {}); });
    button.addEventListener('click', open);
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
