// The review page: what was missed, and what lessons asked to remember, on the day it comes back.
//
// The plan of each item is kept by more.js. A lesson's questions and key points come as a script, `decks/LESSON.js`, which calls
// `Coursebook.deck`: a page that was opened from a disk may load nothing else. Texts come from spaced-review.html.
(() => {
  'use strict';

  /**
   * What is due, by lesson, how much that is, and the day when the next item is.
   * @param {Record<string, any>} plans by the ids of their items
   * @param {(plan: any) => boolean} isDue
   */
  function agenda(plans, isDue) {
    /** @type {Map<string, string[]>} */
    const due = new Map();
    /** @type {string[]} */
    const later = [];
    let n = 0;
    for (const [id, plan] of Object.entries(plans)) {
      if (isDue(plan)) {
        n += 1;
        due.set(plan.lesson, [...due.get(plan.lesson) ?? [], id]);
      } else if (plan?.box <= 5 && plan.due) later.push(String(plan.due));
    }
    return { due, n, next: later.sort()[0] ?? '' };
  }

  globalThis.CoursebookReview = { agenda };

  if (typeof document === 'undefined') return;

  const { store, start, load, schedule, isDue, make, one, all, fill, plural, dateText } = window.Coursebook;

  start('review', '[data-review]', (page) => {
    const words = JSON.parse(one(page, '[data-words]').textContent);
    const [status, decks, closing] = ['status', 'decks', 'closing'].map((name) => one(page, `[data-${name}]`));
    /** @type {Map<string, HTMLElement>} */
    const places = new Map();
    const now = () => agenda(store.all('review'), isDue);

    window.Coursebook.deck = (lesson, html) => {
      const place = places.get(lesson);
      if (!place || place.hasChildNodes()) return;
      const deck = one(new DOMParser().parseFromString(html, 'text/html'), '[data-deck]');
      const due = new Set(now().due.get(lesson));
      const quiz = one(deck, '[data-quiz]');
      const questions = all(deck, '[data-question]').map(({ dataset }) => dataset.question).filter((id) => due.delete(id));
      if (questions.length) quiz.dataset.only = questions.join(' ');
      else quiz?.remove();
      for (const key of all(deck, '[data-card]')) {
        const card = key.closest('.recall');
        if (due.delete(key.dataset.card)) promote(card, key.dataset.card, lesson);
        else card.remove();
      }
      // What this lesson no longer asks waits, without a day, until it is met again in another.
      for (const id of due) store.jot('review', id, { ...store.get('review', id), due: undefined });
      if (one(deck, '[data-quiz], .recall')) place.append(deck);
    };

    store.onchange((kind) => { if (!kind || kind === 'review') show(); });
    show();

    function show() {
      const { due, n, next } = now();
      for (const lesson of due.keys()) if (!places.has(lesson)) add(lesson);
      const text = words[n ? `due-${plural(n)}` : (places.size ? 'done' : 'none') + (next && '-next')] ?? words.due;
      status.textContent = fill(text, { n, date: next && dateText(next) });
      closing.textContent = n === 0 && places.size ? status.textContent : '';
    }

    /** @param {string} lesson its id */
    function add(lesson) {
      const place = make('div', 'review__lesson');
      places.set(lesson, place);
      decks.append(place);
      // Ids of lessons have no dots: whatever a file from somebody else says, nothing out of the folder is run.
      if (!lesson.includes('.')) load(`decks/${lesson.split('/').map(encodeURIComponent).join('/')}.js`)
        .catch(() => place.append(make('p', 'review__missing', words.missing)));
    }

    /** Shows a key point once it was recalled, and takes how well one knew it. @param {HTMLElement} card @param {string} id @param {string} lesson */
    function promote(card, id, lesson) {
      const [reveal, answer, rate] = ['reveal', 'answer', 'rate'].map((name) => one(card, `[data-${name}]`));
      reveal.addEventListener('click', () => {
        reveal.hidden = true;
        answer.hidden = false;
        answer.focus();
      });
      for (const button of all(rate, 'button')) {
        button.addEventListener('click', () => {
          schedule(id, lesson, button.value);
          rate.textContent = button.dataset.said;
          rate.focus();
        });
      }
    }
  });
})();
