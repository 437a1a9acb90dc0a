// What the scripts of a page give each other and their tests. For the type checker only: nothing here is shipped.

interface CourseLabel {
  /** Address from the root, with the place on the page: `a/lesson.html#sheet`. */
  page?: string;
  title?: string;
  name?: string;
  text?: string;
  /** Which one of its sheet's fields it is, from 0. */
  place?: string;
}

interface CourseEntry {
  value?: any;
  /** When it was written, ISO 8601. */
  at: string;
  label?: CourseLabel;
}

type CourseKind = 'lessons' | 'quiz' | 'sheets' | 'prefs' | 'review';

interface CourseRecord {
  v: 1;
  course: string;
  at: string;
  erased?: string;
  entries: Array<CourseEntry & { kind: CourseKind; id: string }>;
}

interface CourseStoreInside {
  /** What is known of each entry, by `KIND:ID`. */
  known: Map<string, { text: string, time: number }>;
  /** What `fn` gives for the storage; undefined where that is blocked. */
  ask<T>(fn: (storage: Storage) => T): T | undefined;
  parts(name: string): [CourseKind, string];
  isEntry(name: string): boolean;
  seeMark(storage: Storage): void;
  look(name: string): void;
  take(name: string, text: string | null): boolean;
  /** Younger than all that is known of it. */
  put(name: string, value: unknown, label?: CourseLabel): void;
  forget(time: number): boolean;
  readAll(): void;
  writeAll(): boolean;
  tell(kind?: CourseKind, id?: string, fromOutside?: boolean): void;
  mourn(): void;
  prefix: string;
  oldKey: string;
  /** What is not younger does not count; in milliseconds, below 0 where nothing was erased. */
  erased(): number;
  /** Given by more.js: takes the record of an older Coursebook. */
  takeOver?(text: string | null): void;
}

interface CourseStore {
  /** What was kept, or undefined. */
  get(kind: CourseKind, id: string): any;
  /** `value` is anything JSON can hold. `label` says in plain words what it is: the page "My work" shows that, and nothing else. */
  set(kind: CourseKind, id: string, value: unknown, label?: CourseLabel): void;
  /** As `set`, for what the learner did not ask for: that it cannot be kept is no news. */
  jot(kind: CourseKind, id: string, value: unknown, label?: CourseLabel): void;
  remove(kind: CourseKind, id: string): void;
  /** All values of a kind by id, without the names that every object has. */
  all(kind: CourseKind): Record<string, any>;
  /** As `all`, with the time and the label of each. */
  entries(kind: CourseKind): Record<string, CourseEntry>;
  /** False while something that was written would be gone with the page. */
  readonly persistent: boolean;
  /** What shuffling begins with: made once on this device. Given by more.js. */
  readonly seed: string;
  /** Runs `fn(kind, id)` after a write here, `fn(kind, id, true)` after one elsewhere, `fn(undefined, undefined, true)` where more may have changed. */
  onchange(fn: (kind?: CourseKind, id?: string, fromOutside?: boolean) => void): void;
  /** Runs `fn` once, at the first write that cannot be kept. */
  onlost(fn: () => void): void;
  /** What more.js needs to know of it. */
  inside: CourseStoreInside;
  /** What the learner may carry to another device. As the four below, given by more.js. */
  export(): CourseRecord;
  /** Of each entry the younger one stays. Gives how many were taken. */
  import(record: unknown): number;
  /** Removes everything, here and in every other place that knows this record. */
  erase(): void;
  /** Everything, or one entry, for another window of the course. */
  record(kind?: CourseKind, id?: string): CourseRecord;
  /** Takes what another window of the course sent. */
  merge(record: unknown): void;
  /** Somebody else wrote; null where it may have been anything. */
  changed(key: string | null): void;
}

/** What is shown of something that can be found. `where`: the lesson or module it belongs to. */
type CourseSearchDoc = [title: string, heading: string, href: string, kind: string, where: string, text: string];

interface CoursebookApi {
  store: CourseStore;
  /** Runs `fn` for each element once the document is ready; `name` is for the console. */
  start(name: string, selector: string, fn: (element: any) => void): void;
  /** Each runs what was started so far for a part that came into the document later. */
  starters: Array<(place: ParentNode) => void>;
  /** Runs `fn` once the document is parsed. */
  whenParsed(fn: () => void): void;
  /** Runs `fn` for an element; an error stops nothing else. */
  begin(name: string, fn: (element: any) => void, element: Element): void;
  /** Loads a script or a sheet of the course; `path` is from its root. Scripts asked for `inOrder` run in that order. */
  load(path: string, inOrder?: boolean): Promise<void>;
  /** Loads more.js, where the page does not bring it. What is below says where it is given by that. */
  more(): Promise<void>;
  /** HTML and texts that scripts put on a page, by name; they stand before more.js. */
  pieces: Partial<Record<'code' | 'hub' | 'open' | 'quiz' | 'result' | 'search' | 'sheet', string>>;
  /** Given by more.js. Loads the styles of the dialog of search. */
  dressSearch(): Promise<void>;
  /** Given by more.js. Shows where one types what one looks for; `typed` is what was typed before it was there. */
  openSearch(typed?: string): void;
  /** Given by more.js. Makes `tag` an element that `fn` runs for once, when it stands in the document with all that is in it. */
  define(tag: string, fn: (element: any) => void): void;
  /** Given by more.js. `fn`, which puts on the page what was kept in an element; what was written there before comes after it, and is kept. */
  keepWritten(fn: (element: any) => void): (element: any) => void;
  /** Given by more.js. Prints one section alone, once its pictures are there. `className` stands on the root meanwhile; the section hears `coursebook:print` before and `coursebook:printed` after. */
  print(section: HTMLElement, className?: string): void;
  /** Given by more.js. Moves the plan of what comes back on. `id` is the question's, or `key:` and the key point's; `today` a local day, `2026-11-21`. */
  schedule(id: string, lesson: string, result: 'right' | 'missed' | 'begin', today?: string): void;
  isDue(plan: unknown, today?: string): boolean;
  make(tag: string, className: string, ...children: Array<Node | string>): HTMLElement;
  one(place: ParentNode, selector: string): any;
  all(place: ParentNode, selector: string): any[];
  /** Puts values in the places of a text: `{n} of {m}`. */
  fill(text: string, values: Record<string, any>): string;
  /** `one`, `other` ... in the page's language. */
  plural(n: number): Intl.LDMLPluralRule;
  /** A time or a day in the page's language; empty where it is none. */
  dateText(iso: string): string;
  /** Calls `fn` now and after every change of the kind. */
  follow(kind: CourseKind, fn: () => void): void;
  /** Given by more.js. Hands the learner a file that was made here. */
  save(name: string, type: string, text: string): void;
  /** Given by more.js. Lets a grip be dragged along its list: `move(n)` while `n` of the others lie above the pointer. */
  drag(grip: HTMLElement, others: () => HTMLElement[], move: (to: number) => void): void;
  /** The words on the page that name it. */
  pageTitle(): string;
  /** Loads the scripts of quizzes and sheets that wait until somebody comes near; settled when they have run. */
  wake(): Promise<unknown>;
  /** Given by review.js: takes what a file of `decks/` brings. */
  deck?(lesson: string, html: string): void;
  /** Given by search-engine.js: takes what the files of `search/` bring. */
  search?: {
    entry(entry: { v: number; lang: string; docs: number; shards: string; best?: number }): void;
    terms(number: number, text: string): void;
    docs(number: number, docs: CourseSearchDoc[]): void;
  };
}

interface Window {
  Coursebook: CoursebookApi;
}

/** Given by boot.js: where somebody has written since the page was begun. */
declare var CoursebookWritten: Set<EventTarget | null>;
/** The plain functions of each script, for its tests. */
declare var CoursebookCourse: any;
declare var CoursebookMore: any;
declare var CoursebookProgress: any;
declare var CoursebookQuiz: any;
declare var CoursebookReview: any;
declare var CoursebookWorksheet: any;
declare var CoursebookMyWork: any;
declare var CoursebookGather: any;
declare var CoursebookCalendar: any;
declare var CoursebookCodes: any;
declare var CoursebookResults: any;
declare var CoursebookPace: any;
declare var CoursebookCertificate: any;
declare var CoursebookPresent: any;
declare var CoursebookSearch: any;
declare var CoursebookOfflineWorker: any;
declare var CoursebookOfflineCopy: any;

/** What the build puts before the script that keeps a site: its files, each with hash and size. */
declare var COURSE: { core: Record<string, [hash: string, size: number]>, more: Record<string, [hash: string, size: number]> };
declare var CoursebookSingle: any;
