/* What every page shares: what the browser remembers, the clipboard, search, and the `/` key.
   Everything can be read without it. Nothing is fetched but files of this site, and nothing is sent anywhere. */
'use strict';

const vestibule = (() => {
  const root = document.body.dataset.root;
  const prefix = `vestibule:${document.body.dataset.site}:`;
  const memory = new Map();

  /* The browser's storage may be switched off, or full; then a value lasts as long as the page. */
  function recall(name, otherwise) {
    try {
      const text = localStorage.getItem(prefix + name);
      if (text !== null) return JSON.parse(text);
    } catch { /* unreadable: as if it were not there */ }
    return memory.has(name) ? memory.get(name) : otherwise;
  }
  function remember(name, value) {
    memory.set(name, value);
    try { localStorage.setItem(prefix + name, JSON.stringify(value)); } catch { /* kept for this page */ }
  }

  /* A line that goes away by itself; one with something to do in it stays longer. */
  function toast(text, action) {
    document.querySelector('.toast')?.remove();
    const note = document.createElement('p');
    note.className = 'toast';
    note.setAttribute('role', 'status');
    note.textContent = text;
    if (action) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = action.word;
      button.addEventListener('click', () => { note.remove(); action.act(); });
      note.append(button);
    }
    document.body.append(note);
    setTimeout(() => note.remove(), action ? 9000 : 2200);
  }

  async function copy(text, said = 'Copied') {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement('textarea');
      area.value = text;
      area.className = 'visually-hidden';
      document.body.append(area);
      area.select();
      const done = document.execCommand('copy');
      area.remove();
      if (!done) return toast('Your browser does not let pages copy; please select the text yourself');
    }
    toast(said);
  }

  function download(name, text, type = 'text/csv') {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  /* A cell of a table: quoted where it must be, and never a formula. */
  function cell(value) {
    let text = String(value ?? '');
    if (/^[\t\r\n]|^[\p{C}\p{Z}]*[=+\-@＝＋－＠]/u.test(text)) text = `'${text}`;
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  }
  /* The reader's own day, and a moment that sorts by name: of two tables the later is read last, and counts. */
  const two = (value) => String(value).padStart(2, '0');
  function today(now = new Date()) { return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`; }
  function stamp(now = new Date()) { return `${today(now)}-${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`; }
  const table = (rows) => rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';

  const loaded = new Map();
  /* Data comes as scripts, because a page opened from a folder may not fetch. */
  function load(path) {
    if (!loaded.has(path)) {
      loaded.set(path, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = root + path;
        script.onload = resolve;
        script.onerror = () => { loaded.delete(path); reject(new Error(path)); };
        document.head.append(script);
      }));
    }
    return loaded.get(path);
  }

  const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = (text) => fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isTyping = (event) => event.target.closest('input, textarea, select, [contenteditable]') !== null;
  const isPlain = (event) => !event.ctrlKey && !event.metaKey && !event.altKey;

  return { root, recall, remember, toast, copy, download, table, today, stamp, load, fold, words, isTyping, isPlain, shelves: {} };
})();

/* Data files call these. */
vestibule.search = (data) => { vestibule.shelves.search = data; };
vestibule.names = (piece, rows) => { (vestibule.shelves.names ??= {})[piece] = rows; };
vestibule.answered = (answered, asked) => { Object.assign(vestibule.shelves, { answered, asked }); };
vestibule.queue = (response, number, rows) => { ((vestibule.shelves.queue ??= {})[response] ??= [])[number] = rows; };

for (const element of document.querySelectorAll('[data-with-script]')) element.hidden = false;
for (const element of document.querySelectorAll('[data-without-script]')) element.hidden = true;

document.addEventListener('click', (event) => {
  if (event.target.closest('[data-print]')) return window.print();
  const button = event.target.closest('[data-copy]');
  if (!button) return;
  const source = document.getElementById(button.dataset.copy);
  vestibule.copy('value' in source ? source.value : source.textContent);
});

/* Search over people and handbook. */
(() => {
  const box = document.querySelector('[data-search]');
  if (!box) return;
  box.hidden = false;
  const input = box.querySelector('input');
  let list = null;
  let asked = 0;
  const responses = {
    accept: 'Accept', vetFurther: 'Vet further', askFirst: 'Ask first', ignore: 'Ignore', decline: 'Decline',
    declineAndBlock: 'Decline and block',
  };

  async function people(query) {
    const { prefixes } = vestibule.shelves.search;
    const first = query[0];
    const pieces = prefixes.filter(([prefix]) => first.startsWith(prefix) || prefix.startsWith(first)).slice(0, 3);
    await Promise.all(pieces.map(([, name]) => vestibule.load(`assets/data/names-${name}.js`)));
    const found = new Map();
    for (const [, name] of pieces) {
      for (const row of vestibule.shelves.names[name] ?? []) {
        const parts = vestibule.words(row[1]);
        if (query.every((word) => parts.some((part) => part.startsWith(word)))) found.set(row[0], row);
        if (found.size >= 8) return [...found.values()];
      }
    }
    return [...found.values()];
  }

  function passages(query) {
    const scored = [];
    for (const [title, address, text] of vestibule.shelves.search.handbook) {
      const inTitle = vestibule.words(title);
      const inText = vestibule.words(text);
      let score = 0;
      for (const word of query) {
        const hit = inTitle[0]?.startsWith(word) ? 4 : inTitle.some((part) => part.startsWith(word)) ? 3 : inText.some((part) => part.startsWith(word)) ? 1 : 0;
        if (!hit) { score = 0; break; }
        score += hit;
      }
      /* Of two alike the shorter title says it more to the point. */
      if (score) scored.push([score - title.length / 1000, title, address, text]);
    }
    return scored.sort((a, b) => b[0] - a[0]).slice(0, 6);
  }

  function line(href, title, note) {
    const link = document.createElement('a');
    link.href = vestibule.root + href;
    const name = document.createElement('b');
    name.textContent = title;
    const side = document.createElement('span');
    side.textContent = note;
    link.append(name, side);
    return link;
  }
  function heading(text) {
    const title = document.createElement('h2');
    title.textContent = text;
    return title;
  }
  function close() { list?.remove(); list = null; }

  async function ask() {
    const query = vestibule.words(input.value);
    const number = ++asked;
    if (!query.length) return close();
    try {
      await vestibule.load('assets/data/search.js');
      const [senders, chapters] = [await people(query), passages(query)];
      if (number !== asked) return;
      close();
      list = document.createElement('div');
      list.className = 'found';
      list.setAttribute('role', 'region');
      list.setAttribute('aria-label', 'Search results');
      if (senders.length) list.append(heading('People'), ...senders.map((row) => line(`senders/${row[0]}.html`, row[1], responses[row[2]])));
      if (chapters.length) list.append(heading('Handbook and replies'), ...chapters.map((row) => line(row[2], row[1], row[3])));
      if (!senders.length && !chapters.length) {
        const none = document.createElement('p');
        none.textContent = 'Nothing found. Names are found by the beginnings of their words.';
        list.append(none);
      }
      box.append(list);
    } catch {
      vestibule.toast('The search index could not be opened');
    }
  }

  input.addEventListener('input', ask);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') { close(); input.value = ''; input.blur(); return; }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp' || !list) return;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    event.preventDefault();
    const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
    (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') { const first = list?.querySelector('a'); if (first) location.href = first.href; }
  });
  document.addEventListener('click', (event) => { if (!box.contains(event.target)) close(); });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && vestibule.isPlain(event) && !vestibule.isTyping(event)) { event.preventDefault(); input.focus(); }
  });
})();

/* What was done with whom, remembered here until the next build knows it. */
vestibule.decided = {
  all: () => vestibule.recall('decided', {}),
  replace(all) { vestibule.remember('decided', all); },
  set(id, entry) {
    const all = this.all();
    if (entry) all[id] = entry; else delete all[id];
    this.replace(all);
  },
  /* What the advice of a queue is called once it is followed. Whoever is to be looked at further can only be let rest. */
  advised: { accept: 'accepted', vetFurther: 'ignored', askFirst: 'asked', ignore: 'ignored', decline: 'declined', declineAndBlock: 'blocked' },
  words: { accepted: 'accepted', asked: 'asked', ignored: 'left to rest', declined: 'declined', blocked: 'blocked' },
  /* One table for the folder of dossiers: `answered` for what is done, the day of asking for what waits. */
  table() {
    const rows = Object.values(this.all()).map((entry) => {
      const isAsked = entry.how === 'asked';
      return [entry.profile, entry.name, isAsked ? '' : entry.how, isAsked ? '' : entry.on, isAsked ? entry.on : ''];
    });
    return vestibule.table([['profile', 'name', 'answered', 'answeredOn', 'history.askedWhyOn'], ...rows]);
  },
  /* A line that says what is kept here, with what can be done about it. */
  bar(element, refresh = () => {}) {
    const all = this.all();
    const count = Object.keys(all).length;
    element.hidden = count === 0;
    if (!count) return;
    const words = document.createElement('span');
    words.textContent = count === 1
      ? '1 decision is kept in this browser. Save it into senders/, and the next build knows it.'
      : `${count.toLocaleString('en')} decisions are kept in this browser. Save them into senders/, and the next build knows them.`;
    const again = () => { this.bar(element, refresh); refresh(); };
    const buttons = [
      ['Save the table', () => vestibule.download(`answered-${vestibule.stamp()}.csv`, this.table())],
      ['Forget them', () => {
        this.replace({});
        again();
        vestibule.toast('Forgotten', { word: 'Undo', act: () => { this.replace(all); again(); } });
      }],
    ].map(([text, act]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet';
      button.textContent = text;
      button.addEventListener('click', act);
      return button;
    });
    element.replaceChildren(words, ...buttons);
  },
  /* A row of a list, with what was decided beside the name. */
  show(row) {
    const entry = this.all()[row.dataset.id];
    row.classList.toggle('done', Boolean(entry));
    row.querySelector('.decision')?.remove();
    if (!entry) return;
    const mark = document.createElement('span');
    mark.className = 'decision fine';
    mark.textContent = ` ${this.words[entry.how]}`;
    row.querySelector('.who a').after(mark);
  },
  /* Forgets what the build has taken up, and says whether there was any. */
  async tidy() {
    const all = this.all();
    const before = Object.keys(all).length;
    if (!before) return false;
    try { await vestibule.load('assets/data/answered.js'); } catch { return false; }
    for (const id of vestibule.shelves.answered ?? []) delete all[id];
    for (const id of vestibule.shelves.asked ?? []) if (all[id]?.how === 'asked') delete all[id];
    if (Object.keys(all).length === before) return false;
    this.replace(all);
    return true;
  },
};

for (const row of document.querySelectorAll('.rows > li[data-id]')) vestibule.decided.show(row);

/* The dashboard: how far the owner has come since the build. */
(() => {
  const tiles = document.querySelectorAll('.six [data-response]');
  const bar = document.getElementById('decided');
  if (!tiles.length || !bar) return;
  const notes = new Map([...tiles].map((tile) => [tile, tile.querySelector('.fine').textContent]));
  function tell() {
    const done = Object.values(vestibule.decided.all());
    for (const [tile, note] of notes) {
      const count = done.filter((entry) => entry.queue === tile.dataset.response).length;
      tile.querySelector('.fine').textContent = count ? `${count.toLocaleString('en')} dealt with` : note;
    }
  }
  const show = () => { vestibule.decided.bar(bar, tell); tell(); };
  show();
  vestibule.decided.tidy().then((isChanged) => { if (isChanged) show(); });
})();
