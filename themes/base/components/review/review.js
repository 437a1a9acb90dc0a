// The review page: what was missed, and what lessons asked to remember, on the day it comes back.
//
// The plan of each item is kept by course.js. A lesson's questions and key points come as a script, `decks/LESSON.js`, which calls
// `Coursebook.deck`: a page that was opened from a disk may load nothing else. Texts come from spaced-review.html.
(() => {
  'use strict';

  /**
   * What is due, by lesson, how much that is, and the day when the next item is.
   * @param {Record<string, { value?: any }>} entries the plans by the ids of their items
   * @param {(plan: any) => boolean} isDue
   */
  function agenda(entries, isDue) {
    /** @type {Map<string, string[]>} */
    const due = new Map();
    /** @type {string[]} */
    const later = [];
    let n = 0;
    for (const [id, { value }] of Object.entries(entries)) {
      if (isDue(value)) {
        n += 1;
        due.set(value.lesson, [...due.get(value.lesson) ?? [], id]);
      } else if (value?.box <= 5 && value.due) later.push(String(value.due));
    }
    return { due, n, next: later.sort()[0] ?? '' };
  }

  globalThis.CoursebookReview = { agenda };

  if (typeof document === 'undefined') return;

  const { store, start, schedule, isDue, make, one, all, fill, plural, dateText } = window.Coursebook;

  start('review', '[data-review]', (page) => {
    const words = JSON.parse(one(page, '[data-words]').textContent);
    const [status, decks, closing, frame] = ['status', 'decks', 'closing', 'card-frame'].map((name) => one(page, `[data-${name}]`));
    /** @type {Map<string, HTMLElement>} */
    const places = new Map();
    const now = () => agenda(store.entries('review'), isDue);

    window.Coursebook.deck = (lesson, html) => {
      const place = places.get(lesson);
      if (!place || place.hasChildNodes()) return;
      const deck = one(new DOMParser().parseFromString(html, 'text/html'), '[data-deck]');
      const due = new Set(now().due.get(lesson));
      const quiz = one(deck, '[data-quiz]');
      const questions = all(deck, '[data-question]').map((question) => question.dataset.question).filter((id) => due.delete(id));
      if (questions.length) quiz.dataset.only = questions.join(' ');
      else quiz?.remove();
      for (const card of all(deck, '[data-card]')) {
        if (due.delete(card.dataset.card)) turn(card, lesson, deck.dataset.title);
        else card.remove();
      }
      // What the course no longer asks does not come back.
      for (const id of due) store.remove('review', id);
      if (one(deck, '[data-quiz], [data-ask]')) place.append(deck);
    };

    store.onchange((kind) => { if (!kind || kind === 'review') show(); });
    show();

    function show() {
      const { due, n, next } = now();
      for (const lesson of due.keys()) if (!places.has(lesson)) load(lesson);
      const date = next && dateText(next);
      const none = places.size ? 'done' : 'none';
      status.textContent = n ? fill(words[`due-${plural(n)}`] ?? words.due, { n }) : fill(words[next ? none : `${none}-ever`], { date });
      closing.textContent = n === 0 && places.size ? status.textContent : '';
    }

    /** @param {string} lesson its id */
    function load(lesson) {
      const place = make('div', 'review__lesson');
      const script = document.createElement('script');
      places.set(lesson, place);
      decks.append(place);
      script.src = `${document.documentElement.dataset.root}decks/${lesson.split('/').map(encodeURIComponent).join('/')}.js`;
      script.addEventListener('error', () => place.append(make('p', 'review__missing', words.missing)));
      document.head.append(script);
    }

    /** Makes a card of a key point: first the question what it was, then the words, then how well one knew. @param {HTMLElement} key @param {string} lesson @param {string} title */
    function turn(key, lesson, title) {
      const card = frame.content.firstElementChild.cloneNode(true);
      const [ask, reveal, answer, rate, said] = ['ask', 'reveal', 'answer', 'rate', 'said'].map((name) => one(card, `[data-${name}]`));
      const id = key.dataset.card ?? '';
      ask.textContent = fill(words.ask, { title });
      key.replaceWith(card);
      answer.prepend(key);
      reveal.addEventListener('click', () => {
        reveal.hidden = true;
        answer.hidden = false;
        answer.focus();
      });
      for (const button of all(rate, 'button')) {
        button.addEventListener('click', () => {
          schedule(id, lesson, button.value);
          rate.hidden = true;
          said.textContent = words[button.value];
          said.focus();
        });
      }
    }
  });
})();
