// What the desk's pages do beyond what they can do without a script: keep text while it is written, preview it, say who
// else is here, follow the board, and quote the words that a comment is about. Nothing here is needed to work.

"use strict";

/** The first element that a selector finds, or null. */
const one = (selector, within = document) => within.querySelector(selector);

/** Every element that a selector finds. */
const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

/** The time of day, 14:32. */
const clock = (date) => date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

/** Calls `work` when nothing called for it for `quiet` ms, and no later than `longest` ms after the first call. */
function whenQuiet(work, quiet, longest = Infinity) {
  let timer = 0;
  let first = 0;
  return () => {
    const now = Date.now();
    if (!timer) first = now;
    clearTimeout(timer);
    timer = setTimeout(() => { timer = 0; work(); }, Math.max(0, Math.min(quiet, first + longest - now)));
  };
}

/** Asks the desk something that changes or shows text; the header says that a page of the desk asked. */
function ask(address, method, body, type, more = {}) {
  const headers = { "Content-Type": type, "Accept": "application/json", "X-Galley-Form": one("meta[name=csrf]").content };
  return fetch(address, { method, body, headers, credentials: "same-origin", ...more });
}

/** Writes a text into an element, but only a new one: a live region reads out whatever is written into it. */
function say(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

/** This browser's own store, which may be full or forbidden. */
const store = {
  read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  write(key, value) { try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch { return false; } },
  drop(key) { try { localStorage.removeItem(key); } catch { /* nothing was kept */ } },
};

/** A note from one page to the next in the same window. */
const passed = {
  take(key) {
    try {
      const value = sessionStorage.getItem(key);
      sessionStorage.removeItem(key);
      return value;
    } catch { return null; }
  },
  leave(key, value) { try { sessionStorage.setItem(key, value); } catch { /* the next page does without */ } },
};

// Writing

/** The fields of an article's form that hold what a person wrote. */
const written = ["headline", "standfirst", "slug", "section", "tags", "byline", "dateline", "language", "body"];

/** What stands in the form. */
const fieldsOf = (form) => Object.fromEntries(written.map((name) => [name, form.elements[name].value]));

/** Keeps text that is not saved: with the desk, and in this browser for as long as the desk did not take it. */
class Autosave {
  constructor(form) {
    this.form = form;
    this.address = form.dataset.autosave;
    this.key = `galley:${form.dataset.person}:${form.dataset.article || "new"}`;
    this.status = one("#autosave");
    this.kept = JSON.stringify(fieldsOf(form));
    this.hasFailed = false;
    this.isLeaving = false;
    this.keeping = null;
    this.retry = 0;
    this.last = null;
    this.soon = whenQuiet(() => this.keep(), 2000, 15000);
    this.listen();
    this.offerOwnCopy();
  }

  /** Whether the form holds text that nobody kept. */
  get isUnkept() { return JSON.stringify(fieldsOf(this.form)) !== this.kept; }

  listen() {
    this.form.addEventListener("input", () => this.soon());
    this.form.addEventListener("submit", () => {
      this.isLeaving = true;
      if (this.address) return;
      this.keepHere(fieldsOf(this.form));
      passed.leave("galley:sent", this.key);
    });
    window.addEventListener("pageshow", () => { this.isLeaving = false; });
    window.addEventListener("pagehide", () => this.keepLast());
    document.addEventListener("visibilitychange", () => { if (document.hidden) this.keepLast(); });
    window.addEventListener("online", () => { if (this.isUnkept) this.keep(); });
    window.addEventListener("beforeunload", (event) => {
      if (this.hasFailed && this.isUnkept && !this.isLeaving) event.preventDefault();
    });
  }

  /** Keeps what the form holds now; one request at a time. */
  async keep() {
    if (this.isLeaving || !this.isUnkept) return;
    if (this.keeping) { await this.keeping; return this.keep(); }
    const fields = fieldsOf(this.form);
    if (!this.address) return this.keepOnlyHere(fields);
    this.keeping = this.send(fields);
    await this.keeping;
    this.keeping = null;
  }

  async send(fields) {
    try {
      const answer = await ask(this.address, "PUT", this.message(fields), "application/json");
      if (!answer.ok) return this.fail(fields, await Autosave.reason(answer));
      this.kept = JSON.stringify(fields);
      this.hasFailed = false;
      store.drop(this.key);
      this.show(`Kept ${clock(new Date())}`);
    } catch {
      this.fail(fields, "the desk cannot be reached");
    }
  }

  /** Keeps the text as the page goes away: whatever happens to the request, this browser has it. */
  keepLast() {
    if (this.isLeaving || !this.isUnkept) return;
    const fields = fieldsOf(this.form);
    const message = this.message(fields);
    if (message === this.last) return; // the page is hidden, and then goes: sent once
    this.last = message;
    this.keepHere(fields);
    if (!this.address || new Blob([message]).size > 60000) return;
    ask(this.address, "PUT", message, "application/json", { keepalive: true }).then(
      (answer) => { if (answer.ok) { this.kept = JSON.stringify(fields); store.drop(this.key); } },
      () => { this.last = null; });
  }

  message(fields) { return JSON.stringify({ base: this.form.elements.base.value, fields }); }

  static async reason(answer) {
    if (answer.status === 401) return "you are logged out; log in again in another window";
    const problem = await answer.json().catch(() => ({}));
    return problem.detail || problem.title || `the desk answered ${answer.status}`;
  }

  fail(fields, reason) {
    this.hasFailed = true;
    const isHere = this.keepHere(fields);
    this.show(`Not kept: ${reason}${isHere ? " (this browser has the text)" : ""}`, true);
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.keep(), 10000);
  }

  keepOnlyHere(fields) {
    if (!this.keepHere(fields)) return this.fail(fields, "this browser keeps nothing");
    this.kept = JSON.stringify(fields);
    this.show(`Kept in this browser ${clock(new Date())}`);
  }

  keepHere(fields) {
    return store.write(this.key, { at: new Date().toISOString(), base: this.form.elements.base.value, fields });
  }

  show(text, isFailure = false) {
    this.status?.classList.toggle("failed", isFailure);
    say(this.status, text);
  }

  /** Offers the text that this browser kept, where it is newer than what the desk kept and differs from the form. */
  offerOwnCopy() {
    const copy = store.read(this.key);
    const banner = one("#local-copy");
    if (!copy || !banner) return;
    const desk = Date.parse(this.form.dataset.autosaved ?? ""); // NaN, which nothing is older than
    const isWithDesk = Date.parse(copy.at) <= desk + 1000 || one("#autosaved-text")?.textContent === copy.fields.body;
    if (isWithDesk || JSON.stringify(copy.fields) === this.kept) return store.drop(this.key);
    const time = one("time", banner);
    time.dateTime = copy.at;
    time.textContent = new Date(copy.at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" });
    banner.hidden = false;
    one("[data-local=discard]", banner).addEventListener("click", () => {
      store.drop(this.key);
      this.closeOffer(banner);
    });
    one("[data-local=restore]", banner).addEventListener("click", () => {
      // The base goes with the text, so that a save merges it with what others saved since.
      this.form.elements.base.value = copy.base;
      for (const name of written) this.form.elements[name].value = copy.fields[name] ?? "";
      this.form.elements.body.dispatchEvent(new Event("input", { bubbles: true }));
      this.closeOffer(banner);
    });
  }

  closeOffer(banner) {
    banner.hidden = true;
    one("#headline").focus();
  }
}

/** Shows the text as readers will see it, soon after it was typed. */
function followPreview(form) {
  const body = form.elements.body;
  const preview = one("#preview");
  let running = null;
  const show = whenQuiet(async () => {
    running?.abort();
    running = new AbortController();
    try {
      const answer = await ask(form.dataset.preview, "POST", body.value, "text/markdown", { signal: running.signal });
      if (!answer.ok) return;
      const { html, words, creditline } = await answer.json();
      preview.innerHTML = html; // made safe by the desk
      if (words !== undefined) say(one("#words"), String(words));
      if (typeof creditline === "string") say(one("#creditline"), creditline);
    } catch { /* the last preview stays */ }
  }, 300, 1500);
  body.addEventListener("input", show);
}

/** Shows the line as it will be printed with the credit that is being typed. */
function followCredit(form) {
  let running = null;
  const show = whenQuiet(async () => {
    running?.abort();
    running = new AbortController();
    const line = one("#credit-line");
    if (!form.elements.contributor.value.trim()) return say(line, "");
    try {
      const type = "application/x-www-form-urlencoded";
      const body = new URLSearchParams(new FormData(form)).toString();
      const answer = await ask(form.dataset.line, "POST", body, type, { signal: running.signal });
      say(line, answer.ok ? (await answer.json()).line : "");
    } catch { /* the last line stays */ }
  }, 300);
  form.addEventListener("input", show);
}

/** Says who else has the article open. */
function followOthers(form) {
  const tell = async () => {
    if (document.hidden) return;
    try {
      const answer = await ask(form.dataset.presence, "POST", "{}", "application/json");
      if (!answer.ok) return;
      const { others } = await answer.json();
      say(one("#others"), others.length ? `Also here: ${others.join(", ")}` : "");
    } catch { /* asked again soon */ }
  };
  tell();
  setInterval(tell, 20000);
}

/** A form beside the article's loads the page again: the text is kept before, and put back after. */
function keepBefore(autosave) {
  for (const form of all("form[data-beside], .acts form[method=post]")) {
    form.addEventListener("submit", async (event) => {
      if (!autosave.isUnkept || form.dataset.isSure) return;
      event.preventDefault();
      await autosave.keep();
      if (autosave.isUnkept && !confirm("The text could not be kept. Go on without it?")) return;
      form.dataset.isSure = "true";
      if ("beside" in form.dataset) passed.leave("galley:restore", autosave.form.dataset.article);
      form.requestSubmit(event.submitter);
    });
  }
}

/** A headline is one line: Enter goes on to the next field, and pasted line breaks become spaces. */
function keepToOneLine(field) {
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.isComposing) return;
    event.preventDefault();
    one("#standfirst").focus();
  });
  field.addEventListener("input", () => {
    if (/[\r\n]/.test(field.value)) field.value = field.value.replace(/\s*[\r\n]+\s*/g, " ");
  });
}

function startWriting(form) {
  if ("readOnly" in form.dataset) return;
  const restore = one("form[data-restore]");
  if (passed.take("galley:restore") === form.dataset.article && restore) return restore.requestSubmit();
  const autosave = new Autosave(form);
  if (form.dataset.preview) followPreview(form);
  if (form.dataset.presence) followOthers(form);
  const credit = one("#credit");
  if (credit) followCredit(credit);
  keepBefore(autosave);
  all("[data-one-line]", form).forEach(keepToOneLine);
}

// The board

/** Loads the columns again when somebody acted, at most every two seconds, and only while somebody looks. */
function followBoard(main) {
  let isStale = false;
  const refresh = whenQuiet(async () => {
    if (document.hidden) { isStale = true; return; }
    isStale = false;
    try {
      const answer = await fetch(location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) return;
      replaceColumns(new DOMParser().parseFromString(await answer.text(), "text/html"));
    } catch { /* the next action tries again */ }
  }, 500, 2000);
  const events = new EventSource(main.dataset.events);
  events.addEventListener("action", refresh);
  document.addEventListener("visibilitychange", () => { if (!document.hidden && isStale) refresh(); });
  window.addEventListener("pagehide", () => events.close());
  window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
}

/** Puts the columns of a newly loaded board in place of these; focus and scrolling stay, changed cards are marked. */
function replaceColumns(page) {
  const old = one("#columns");
  const fresh = one("#columns", page);
  if (!old || !fresh) return;
  const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  const texts = new Map(all(".card", old).map((card) => [one("a", card).href, cardText(card)]));
  const across = one(".columns", old).scrollLeft;
  const changed = all(".card", fresh).filter((card) => texts.get(one("a", card).href) !== cardText(card));
  changed.forEach((card) => card.classList.add("fresh"));
  old.replaceChildren(...fresh.childNodes);
  one(".columns", old).scrollLeft = across;
  if (focused !== null) {
    const again = all("a", old).find((link) => link.getAttribute("href") === focused);
    (again ?? one("#main")).focus({ preventScroll: true });
  }
  if (changed.length) announce(changed);
}

/** What a card says, its age apart, with the column it stands in. */
function cardText(card) {
  const copy = card.cloneNode(true);
  all("time", copy).forEach((time) => time.remove());
  return `${card.closest(".column").id} ${copy.textContent.replace(/\s+/g, " ")}`;
}

function announce(cards) {
  const headline = one("h3", cards[0]).textContent.trim();
  const state = cards[0].closest(".column").id.replace("column-", "");
  const rest = cards.length > 1 ? `, and ${cards.length - 1} more changed` : "";
  say(one("#news"), `${headline}: ${state}${rest}`);
}

// Review

/** Whether a word goes on from one character to the next. */
const isWithinWord = (text, offset) => /^[\p{L}\p{N}]{2}$/u.test(text.slice(offset - 1, offset + 1));

/** A selection that begins and ends with a whole word: a mouse easily leaves out a letter. */
function wholeWords(selected) {
  const range = selected.cloneRange();
  const [start, end] = [range.startContainer, range.endContainer];
  if (start.nodeType === Node.TEXT_NODE) {
    while (isWithinWord(start.data, range.startOffset)) range.setStart(start, range.startOffset - 1);
  }
  if (end.nodeType === Node.TEXT_NODE) {
    while (isWithinWord(end.data, range.endOffset)) range.setEnd(end, range.endOffset + 1);
  }
  return range;
}

/** What readers have of a part of the article, a line for each block: without the numbers of comments. */
function plainText(range) {
  const part = range.cloneContents();
  all(".remark", part).forEach((mark) => mark.remove());
  all("p, li, h1, h2, h3, h4, h5, h6, pre, td, th", part).forEach((block) => block.append("\n"));
  return part.textContent;
}

/** How often words stand in a text. */
function occurrences(words, text) {
  const pattern = words.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&").replace(/\s+/g, "\\s+");
  return (text.match(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "gu")) ?? []).length;
}

/** Puts the words that are selected in the article into the comment's quote, unless somebody typed another. */
function followQuote(text) {
  const [field, earlier] = [one("#comment-quote"), one("#comment-earlier")];
  if (!field) return;
  let last = "";
  field.addEventListener("input", () => { earlier.value = ""; });
  document.addEventListener("selectionchange", whenQuiet(() => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed || field.value !== last) return;
    if (!text.contains(selection.getRangeAt(0).commonAncestorContainer)) return;
    const range = wholeWords(selection.getRangeAt(0));
    const before = document.createRange();
    before.setStart(text, 0);
    before.setEnd(range.startContainer, range.startOffset);
    field.value = plainText(range).trim();
    last = field.value;
    earlier.value = last ? occurrences(last, plainText(before)) : "";
  }, 200));
}

// Every page

/** Ctrl-Enter, or Command-Enter, sends the form that the cursor is in by its first button. */
function sendByKey(event) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
  const form = event.target.form;
  if (!form || !event.target.matches("textarea, input")) return;
  event.preventDefault();
  form.requestSubmit(one("button[type=submit]", form));
}

/** A text that was sent and taken needs no copy here any more. */
function dropSentCopy() {
  const key = passed.take("galley:sent");
  if (key && !one("[role=alert]") && location.pathname !== "/desk/new") store.drop(key);
}

function start() {
  dropSentCopy();
  document.addEventListener("keydown", sendByKey);
  const form = one("#article");
  if (form) startWriting(form);
  const board = one("main[data-events]");
  if (board) followBoard(board);
  const text = one(".article-text");
  if (text) followQuote(text);
}

start();
