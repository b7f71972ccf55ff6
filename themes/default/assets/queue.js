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
  const markAll = document.getElementById('mark-all');
  const controls = ['find', 'type', 'status', 'month', 'sort'].map((id) => document.getElementById(id));
  /* Without names there is no message to show and nothing to note: no build could tell who is meant. */
  const hasNames = Boolean(markAll);
  for (const part of queue.querySelectorAll('.tools, .keys')) part.hidden = false;
  const number = (value) => value.toLocaleString('en');

  let rows = null;
  async function all() {
    if (rows) return rows;
    await Promise.all(Array.from({ length: shards }, (_, place) => vestibule.load(`assets/data/queue-${response}-${place}.js`)));
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
  const isNarrowed = ({ find, type, status, month }) => Boolean(find || type || status || month);

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
    who.append(link);
    if (row[10]) {
      const mark = document.createElement('span');
      mark.className = row[10] === 'new' ? 'chip new' : 'chip';
      mark.textContent = row[10];
      who.append(mark);
    }
    if (row[2] !== null || hasNames) who.append(word);
    const what = document.createElement('span');
    what.className = 'what fine';
    what.textContent = row[3];
    const status = states.get(row[4])?.cloneNode(true) ?? document.createElement('span');
    if (!states.get(row[4])) { status.className = 'state'; status.textContent = names[row[4]]; }
    const when = document.createElement('span');
    when.className = row[7] ? 'again' : 'when';
    when.textContent = row[7] ?? row[6];
    item.append(who, what, status, when);
    vestibule.decided.show(item);
    return item;
  }

  let shown = 0;
  let chosen = [];
  const list = document.createElement('ol');
  list.className = 'rows panel';
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'more';
  more.addEventListener('click', () => show());
  function show() {
    list.append(...chosen.slice(shown, shown + 100).map(make));
    shown = Math.min(shown + 100, chosen.length);
    more.textContent = `Show ${number(Math.min(100, chosen.length - shown))} more`;
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
      offer(Number(queue.dataset.total), false);
      groups.replaceChildren(...asBuilt);
      for (const row of groups.querySelectorAll('.rows > li')) vestibule.decided.show(row);
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
    found.textContent = chosen.length === 1 ? '1 person' : `${number(chosen.length)} people`;
    offer(chosen.length, isNarrowed(wanted));
  }

  for (const control of controls) control.addEventListener('input', () => update());
  document.getElementById('month').addEventListener('focus', () => all().catch(() => {}), { once: true });

  document.getElementById('copy-names')?.addEventListener('click', async () => {
    const people = await everybodyShown();
    vestibule.copy(people.map((row) => row[1]).join('\n') + '\n', people.length === 1 ? '1 name copied' : `${number(people.length)} names copied`);
  });

  const advised = vestibule.decided.advised[response];
  const wording = (count, how = advised) => (how === 'ignored' ? `Let all ${number(count)} rest` : `Mark all ${number(count)} as ${how}`);
  if (hasNames && response === 'vetFurther') document.getElementById('key-done').lastChild.textContent = ' let rest';

  /* One step for many: remembered at once, and taken back with one click. */
  function mark(people, how = advised) {
    const before = vestibule.decided.all();
    const fresh = people.filter((row) => !before[row[0]]);
    vestibule.decided.replace({
      ...before,
      ...Object.fromEntries(fresh.map((row) => [row[0], { how, on: vestibule.today(), name: row[1], profile: row[8] ?? '', queue: response }])),
    });
    refresh();
    vestibule.toast(`${number(fresh.length)} ${vestibule.decided.words[how]}`, {
      word: 'Undo', act: () => { vestibule.decided.replace(before); refresh(); },
    });
  }
  function refresh() {
    for (const row of groups.querySelectorAll('.rows > li')) vestibule.decided.show(row);
    tell();
  }
  /* All that is shown in one step; those to be looked at further only where somebody has narrowed them down. */
  function offer(count, isChosen) {
    if (!hasNames) return;
    markAll.hidden = count < 2 || (response === 'vetFurther' && !isChosen);
    markAll.textContent = wording(count);
  }
  offer(Number(queue.dataset.total), false);
  const everybodyShown = async () => (Object.values(state()).some(Boolean) ? chosen : all());
  markAll?.addEventListener('click', () => everybodyShown().then((people) => mark(people)).catch(() => vestibule.toast('The list could not be opened')));

  for (const section of hasNames ? groups.querySelectorAll('section[data-may-rest]') : []) {
    const heading = section.querySelector('.rows-head');
    const count = Number(heading.querySelector('.num').textContent.replaceAll(',', ''));
    if (count < 2) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'quiet';
    button.textContent = wording(count, 'ignored');
    button.addEventListener('click', () => all()
      .then((everyone) => mark(everyone.filter((row) => String(row[9]) === section.dataset.group), 'ignored'))
      .catch(() => vestibule.toast('The list could not be opened')));
    heading.append(button);
  }

  /* Keys: j and k move, Enter opens (the link has the focus), d marks as done as advised. */
  const links = () => [...groups.querySelectorAll('.who a')].filter((link) => link.offsetParent);
  document.addEventListener('keydown', (event) => {
    if (!vestibule.isPlain(event) || vestibule.isTyping(event)) return;
    const current = document.activeElement;
    const everyone = links();
    const at = everyone.indexOf(current);
    if (event.key === 'j' || event.key === 'k') {
      const next = everyone[Math.max(0, at + (event.key === 'j' ? 1 : -1))];
      next?.focus();
      next?.scrollIntoView({ block: 'nearest' });
      event.preventDefault();
    } else if (event.key === 'd' && hasNames && at >= 0) {
      const row = current.closest('li');
      const { id, profile } = row.dataset;
      const isDone = Boolean(vestibule.decided.all()[id]);
      vestibule.decided.set(id, isDone ? null : { how: advised, on: vestibule.today(), name: current.textContent, profile: profile ?? '', queue: response });
      vestibule.decided.show(row);
      tell();
      if (!isDone) everyone[at + 1]?.focus();
    }
  });

  /* What was decided here, to take along into the next build. */
  const decided = document.getElementById('decided');
  groups.classList.toggle('hide-done', vestibule.recall('hide-done', false));
  function tell() {
    if (!hasNames) return;
    vestibule.decided.bar(decided, () => { for (const row of groups.querySelectorAll('.rows > li')) vestibule.decided.show(row); });
    if (decided.hidden) return;
    const toggle = document.createElement('button');
    toggle.type = 'button';
    toggle.className = 'quiet';
    const word = () => { toggle.textContent = groups.classList.contains('hide-done') ? 'Show them' : 'Hide them here'; };
    toggle.addEventListener('click', () => {
      vestibule.remember('hide-done', groups.classList.toggle('hide-done'));
      word();
    });
    word();
    decided.lastChild.before(toggle);
  }
  tell();
  if (hasNames) vestibule.decided.tidy().then((isChanged) => { if (isChanged) refresh(); });

  const wanted = new URLSearchParams(location.hash.slice(1));
  if ([...wanted.keys()].length) {
    (wanted.get('month') ? all() : Promise.resolve()).then(() => {
      for (const control of controls) if (wanted.has(control.id)) control.value = wanted.get(control.id);
      update({ keepAddress: true });
    }).catch(() => {});
  }
})();
