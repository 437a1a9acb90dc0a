// Runs in pages that `coursebook serve` serves, and only there: follows changes, and shows what is wrong with the course.
(() => {
  /** Says which site this page is of, so that what was saved while it was on its way is not missed. */
  const { search } = new URL(document.currentScript.src);
  const here = decodeURIComponent(location.pathname.replace(/^\//, "")).replace(/(^|\/)$/, "$1index.html");
  const panel = document.createElement("section");
  panel.hidden = true;
  panel.className = "coursebook-problems";
  panel.setAttribute("role", "alert");
  panel.setAttribute("aria-label", "Problems in the course");

  /** Styles go in as a constructed sheet: the page's policy allows no inline style. */
  const dress = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      .coursebook-problems { position: fixed; inset: auto 0 0 0; max-height: 60vh; overflow: auto; z-index: 1000;
        padding: 1rem 1.25rem; background: #1d1f23; color: #f4f1ea; border-top: 4px solid #ff9d92;
        font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; }
      .coursebook-problems[hidden] { display: none; }
      .coursebook-problems h2 { margin: 0 0 .75rem; font-size: 1rem; color: inherit; }
      .coursebook-problems pre { margin: 0 0 1rem; white-space: pre-wrap; color: inherit; background: none; border: 0; padding: 0; }
      @media print { .coursebook-problems { display: none; } }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };

  /** @param {{severity: string, text: string}[]} problems */
  const show = (problems) => {
    panel.hidden = problems.length === 0;
    panel.replaceChildren();
    if (problems.length === 0) return;
    const heading = document.createElement("h2");
    const errors = problems.some((problem) => problem.severity === "error");
    heading.textContent = errors
      ? "The course has errors. Behind this is the last version without them."
      : "The course builds, with warnings.";
    panel.append(heading);
    for (const problem of problems) {
      const text = document.createElement("pre");
      text.textContent = problem.text;
      panel.append(text);
    }
  };

  /** @param {{changed?: string[] | null, problems?: {severity: string, text: string}[]}} news */
  const hear = (news) => {
    if (news.problems) show(news.problems);
    if (news.changed === null || news.changed?.includes(here) || news.changed?.some((path) => /\.(png|jpe?g|gif|webp|svg)$/i.test(path))) {
      reload();
    }
  };

  /** What was just written is kept by scripts that may still be on their way. */
  const reload = async () => {
    await window.Coursebook?.wake();
    location.reload();
  };

  let lost = false;
  const listen = () => {
    const socket = new WebSocket(`ws://${location.host}/coursebook-live${search}`);
    socket.addEventListener("open", () => {
      // The server was away and is back: it may serve something else now.
      if (lost) reload();
    });
    socket.addEventListener("message", (event) => hear(JSON.parse(event.data)));
    socket.addEventListener("close", () => {
      lost = true;
      setTimeout(listen, 1000);
    });
  };

  dress();
  document.body.append(panel);
  listen();
})();
