/* The work list: find, filter and sort over the whole queue, keys, and what was decided here. */
'use strict';

(() => {
  const queue = document.getElementById('queue');
  if (!queue) return;
  const { response } = queue.dataset;
  const shards = Number(queue.dataset.shards);
  const groups = document.getElementById('groups');
  const asBuilt = [...groups.childNodes];
  const found = document.getElementById('found');
  const controls = ['find', 'type', 'status', 'month', 'sort'].map((id) => document.getElementById(id));
  for (const part of queue.querySelectorAll('.tools, .keys')) part.hidden = false;

  let rows = null;
  async function all() {
    if (rows) return rows;
    await Promise.all(Array.from({ length: shards }, (_, number) => vestibule.load(`assets/data/queue-${response}-${number}.js`)));
    rows = vestibule.shelves.queue[response].flat();
    const months = [...new Set(rows.map((row) => row[5].slice(0, 7)).filter(Boolean))].sort().reverse();
    const select = document.getElementById('month');
    for (const month of months) {
      const name = new Date(`${month}-15T12:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
      select.append(new Option(name, month));
    }
    return rows;
  }

  const state = () => Object.fromEntries(controls.map((control) => [control.id, control.value]));

  function select(list, { find, type, status, month, sort }) {
    const query = vestibule.words(find);
    const chosen = list.filter((row) => (!type || row[3] === type) && (!status || row[4] === status)
      && (!month || row[5].startsWith(month))
      && query.every((word) => (row.text ??= vestibule.fold(`${row[1]} ${row[2] ?? ''}`)).includes(word)));
    if (sort === 'name') chosen.sort((a, b) => a[1].localeCompare(b[1], 'en'));
    if (sort === 'newest') chosen.sort((a, b) => b[5].localeCompare(a[5]));
    if (sort === 'oldest') chosen.sort((a, b) => (a[5] || '9').localeCompare(b[5] || '9'));
    return chosen;
  }

  const states = new Map([...groups.querySelectorAll('.rows > li')].map((row) => [row.dataset.status, row.querySelector('.state')]));
  const names = { settled: 'Settled', provisional: 'Provisional', undetermined: 'Undetermined' };

  function make(row) {
    const item = document.createElement('li');
    item.dataset.id = row[0];
    item.dataset.profile = row[8] ?? '';
    const who = document.createElement('div');
    who.className = 'who';
    const link = document.createElement('a');
    link.href = `${vestibule.root}senders/${row[0]}.html`;
    link.textContent = row[1];
    const word = document.createElement('p');
    word.textContent = row[2] ?? 'No word from them';
    if (row[2] === null) word.className = 'note';
    who.append(link, word);
    const what = document.createElement('span');
    what.className = 'what fine';
    what.textContent = row[3];
    const status = states.get(row[4])?.cloneNode(true) ?? document.createElement('span');
    if (!states.get(row[4])) { status.className = 'state'; status.textContent = names[row[4]]; }
    const when = document.createElement('span');
    when.className = row[7] ? 'again' : 'when';
    when.textContent = row[7] ?? row[6];
    item.append(who, what, status, when);
    if (vestibule.decided.all()[row[0]]) item.classList.add('done');
    return item;
  }

  let shown = 0;
  let chosen = [];
  const list = document.createElement('ol');
  list.className = 'rows panel';
  const more = document.createElement('button');
  more.type = 'button';
  more.textContent = 'Show more';
  more.addEventListener('click', () => show());
  function show() {
    list.append(...chosen.slice(shown, shown + 100).map(make));
    shown = Math.min(shown + 100, chosen.length);
    more.hidden = shown >= chosen.length;
  }

  async function update({ keepAddress = false } = {}) {
    const wanted = state();
    const active = Object.entries(wanted).filter(([, value]) => value);
    if (!keepAddress) {
      const hash = new URLSearchParams(active).toString();
      history.replaceState(null, '', hash ? `#${hash}` : location.pathname + location.search);
    }
    if (!active.length) {
      groups.replaceChildren(...asBuilt);
      found.textContent = '';
      return;
    }
    try {
      chosen = select(await all(), wanted);
    } catch {
      return vestibule.toast('The list could not be opened');
    }
    shown = 0;
    list.replaceChildren();
    const none = document.createElement('p');
    none.className = 'panel empty';
    none.textContent = 'Nobody fits. Loosen the filters.';
    groups.replaceChildren(...(chosen.length ? [list, more] : [none]));
    show();
    found.textContent = chosen.length === 1 ? '1 person' : `${chosen.length.toLocaleString('en')} people`;
  }

  for (const control of controls) control.addEventListener('input', () => update());
  document.getElementById('month').addEventListener('focus', () => all().catch(() => {}), { once: true });

  document.getElementById('copy-names').addEventListener('click', async () => {
    const wanted = state();
    const isFiltered = Object.values(wanted).some(Boolean);
    const names = isFiltered ? chosen.map((row) => row[1]) : (await all()).map((row) => row[1]);
    vestibule.copy(names.join('\n') + '\n', names.length === 1 ? '1 name copied' : `${names.length} names copied`);
  });

  /* Keys: j and k move, Enter opens (the link has the focus), d marks as done as advised. */
  const advised = { accept: 'accepted', ignore: 'ignored', decline: 'declined', declineAndBlock: 'blocked', askFirst: 'asked' };
  const links = () => [...groups.querySelectorAll('.who a')];
  document.addEventListener('keydown', (event) => {
    if (!vestibule.isPlain(event) || vestibule.isTyping(event)) return;
    const current = document.activeElement;
    const at = links().indexOf(current);
    if (event.key === 'j' || event.key === 'k') {
      const next = links()[Math.max(0, at + (event.key === 'j' ? 1 : -1))];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    } else if (event.key === 'd' && at >= 0 && advised[response]) {
      const row = current.closest('li');
      const isDone = row.classList.toggle('done');
      const day = new Date();
      const on = `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
      vestibule.decided.set(row.dataset.id, isDone ? { how: advised[response], on, name: current.textContent, profile: row.dataset.profile ?? '' } : null);
      tell();
    }
  });

  /* What was decided here, to take along into the next build. */
  const decided = document.getElementById('decided');
  function tell() {
    const count = Object.keys(vestibule.decided.all()).length;
    decided.hidden = count === 0;
    if (!count) return;
    const save = document.createElement('button');
    save.type = 'button';
    save.className = 'quiet';
    save.textContent = 'Download them as a table for senders/';
    save.addEventListener('click', () => vestibule.download('answered-in-the-browser.csv', vestibule.decided.table()));
    const forget = document.createElement('button');
    forget.type = 'button';
    forget.className = 'quiet';
    forget.textContent = 'Forget them';
    forget.addEventListener('click', () => { vestibule.remember('decided', {}); location.reload(); });
    decided.replaceChildren(count === 1 ? '1 decision is remembered in this browser. ' : `${count} decisions are remembered in this browser. `, save, forget);
  }
  tell();

  const wanted = new URLSearchParams(location.hash.slice(1));
  if ([...wanted.keys()].length) {
    (wanted.get('month') ? all() : Promise.resolve()).then(() => {
      for (const control of controls) if (wanted.has(control.id)) control.value = wanted.get(control.id);
      update({ keepAddress: true });
    }).catch(() => {});
  }
})();
