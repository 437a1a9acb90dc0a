// On every page: the button that opens the search, and the key `/`.
//
// Small, because every page loads it, in one file with course.js. The dialog with its styles, and what finds and shows, come when
// somebody reaches for the button; where they cannot be had, it leads to the page of search, as the plain link does.
(() => {
  'use strict';

  const { store, start, more, make, one, follow } = window.Coursebook;

  start('search', '[data-search-open]', (link) => {
    const button = document.createElement('button');
    button.className = link.className;
    button.type = 'button';
    button.dataset.searchOpen = '';
    button.append(...link.childNodes);
    link.replaceWith(button);
    // Whoever wants no single keys says so in the dialog.
    const hasKey = () => store.get('prefs', 'keys') !== 'off';
    follow('prefs', () => {
      if (hasKey()) button.setAttribute('aria-keyshortcuts', '/');
      else button.removeAttribute('aria-keyshortcuts');
    });

    let isThere = false;
    const reach = () => more().then(() => window.Coursebook.dressSearch()).then(() => { isThere = true; });

    function open() {
      const early = one(document, '[data-early]');
      if (isThere) window.Coursebook.openSearch();
      else if (early) early.focus();
      else waitFor();
    }

    /** Takes what is typed while the dialog is on its way; on a phone it keeps the keyboard open. */
    function waitFor() {
      const before = /** @type {HTMLElement} */ (document.activeElement);
      const early = /** @type {HTMLInputElement} */ (make('input', 'visually-hidden'));
      early.dataset.early = '';
      early.setAttribute('aria-label', button.textContent?.trim() ?? '');
      button.after(early);
      early.focus();
      const leave = () => {
        early.remove();
        location.assign(early.value ? `${link.href}#q=${encodeURIComponent(early.value.trim())}` : link.href);
      };
      early.addEventListener('keydown', ({ key }) => { if (key === 'Enter') leave(); });
      // Who went on to something else has given up the search.
      const isAwaited = () => document.activeElement === early || early.remove();
      reach().then(() => {
        if (!isAwaited()) return;
        window.Coursebook.openSearch(early.value);
        // What the dialog gives the focus back to is what had it before.
        early.addEventListener('focus', () => {
          early.remove();
          before.focus({ preventScroll: true });
        });
        if (!one(document, 'dialog[open]')) early.remove();
      }).catch(() => { if (isAwaited()) leave(); });
    }

    for (const news of ['pointerenter', 'focus']) button.addEventListener(news, () => { reach().catch(() => {}); });
    button.addEventListener('click', open);
    document.addEventListener('keydown', (event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || !hasKey()) return;
      // Not while somebody writes, presents, or is asked something.
      if (target.isContentEditable || target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')) return;
      if (one(document, 'dialog[open], .present')) return;
      event.preventDefault();
      open();
    });
  });
})();
