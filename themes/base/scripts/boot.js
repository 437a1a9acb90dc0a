// Before the first paint: say that script runs, and apply the colours the learner chose. From then on, notes where somebody writes:
// the scripts that keep it may still be on their way.
((html) => {
  globalThis.CoursebookWritten = new Set();
  addEventListener('input', ({ target }) => CoursebookWritten.add(target));
  html.classList.add('js');
  try {
    const { value } = JSON.parse(localStorage.getItem(`coursebook:v1:${html.dataset.course}:prefs:theme`) ?? '');
    if (value === 'light' || value === 'dark') html.dataset.theme = value;
  } catch { /* no choice yet, or a store that cannot be read: follow the device */ }
})(document.documentElement);
