// Whoever changes the language stays where they read: the link takes along the part of the page that is on the screen. Parts
// have the same ids in every language. Without this script the link leads to the top of the same page.
(() => {
  'use strict';

  /** A part counts as read once it has come this far up, from the top of the screen. */
  const EYE = 0.4;
  /** In milliseconds: who stays so long reads, and who left so lately means to go on there. */
  const [STAY, LEFT] = [1000, 20_000];

  /** The id of the part that is being read; empty at the top of the page. */
  function place() {
    if (window.scrollY < 8) return '';
    // The letters of a glossary are those of its language.
    const parts = document.querySelectorAll('main :is(h2, h3, h4, dt, section, course-quiz, course-sheet)[id]:not([id^="letter-"], dialog *)');
    let found = '';
    for (const part of parts) {
      const { top, height } = part.getBoundingClientRect();
      if (height > 0 && top <= window.innerHeight * EYE) found = part.id;
    }
    return found;
  }

  /** The part where somebody last stayed, and when they left it: whoever looks for the switch scrolls up to it. */
  let stayed = { id: '', until: 0 };
  let settling = 0;

  function settle() {
    const id = place();
    if (id) stayed = { id, until: Infinity };
  }

  window.addEventListener('scroll', () => {
    if (stayed.until === Infinity) stayed.until = Date.now();
    clearTimeout(settling);
    settling = window.setTimeout(settle, STAY);
  }, { passive: true });

  /** @param {Event} event */
  function keepPlace({ currentTarget }) {
    const link = /** @type {HTMLAnchorElement} */ (currentTarget);
    const [page] = link.href.split('#');
    const id = place() || (Date.now() - stayed.until < LEFT ? stayed.id : '');
    link.href = id ? `${page}#${encodeURIComponent(id)}` : page;
  }

  document.addEventListener('DOMContentLoaded', () => {
    for (const link of document.querySelectorAll('[data-language]')) {
      for (const act of ['click', 'auxclick']) link.addEventListener(act, keepPlace);
    }
  });
})();
