// Two sides of one thing become two tabs. Without script they stand one below the other.
(() => {
  'use strict';

  const { start, make } = window.Coursebook;

  start('pair', '[data-pair]', (pair) => {
    const panels = [...pair.querySelectorAll(':scope > [data-part]')];
    const list = make('div', 'pair__tabs');
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', pair.dataset.pair);
    const tabs = panels.map((panel) => {
      const heading = panel.querySelector('[data-part-title]');
      const tab = /** @type {HTMLButtonElement} */ (make('button', 'pair__tab', heading.textContent));
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.id = `${panel.id}-tab`;
      tab.setAttribute('aria-controls', panel.id);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.tabIndex = 0;
      heading.classList.add('print-only');
      return tab;
    });
    const choose = (/** @type {number} */ chosen) => tabs.forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === chosen));
      tab.tabIndex = i === chosen ? 0 : -1;
      panels[i].hidden = i !== chosen;
    });
    tabs.forEach((tab, i) => {
      tab.addEventListener('click', () => choose(i));
      tab.addEventListener('keydown', (event) => {
        const forward = getComputedStyle(pair).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
        const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
        const to = { [forward]: i + 1, [back]: i - 1, Home: 0, End: -1 }[event.key];
        if (to === undefined) return;
        event.preventDefault();
        const target = (to + tabs.length) % tabs.length;
        choose(target);
        tabs[target].focus();
      });
    });
    list.append(...tabs);
    pair.prepend(list);
    const chooseTarget = () => choose(Math.max(0, panels.findIndex((panel) => panel.matches(':target, :has(:target)'))));
    chooseTarget();
    window.addEventListener('hashchange', () => {
      const target = pair.querySelector('[data-part][hidden]:is(:target, :has(:target))');
      if (!target) return;
      chooseTarget();
      pair.querySelector(':target')?.scrollIntoView();
    });
  });
})();
