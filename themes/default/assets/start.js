/* The first sitting: one key a name, a box for the headline, one table at the end. */
'use strict';

(() => {
  const list = document.getElementById('people');
  if (!list) return;
  const people = [...list.children];
  const said = vestibule.recall('sitting', {});
  const choices = [['know', 'I know them', '1'], ['none', 'Never met', '2'], ['unsure', 'Not sure', '3']];
  let at = 0;

  for (const person of people) {
    const box = person.querySelector('.choices');
    box.hidden = false;
    for (const [value, word] of choices) {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.value = value;
      button.textContent = word;
      button.setAttribute('aria-pressed', 'false');
      box.append(button);
    }
    const line = document.createElement('p');
    line.className = 'headline';
    const input = document.createElement('input');
    input.type = 'text';
    input.placeholder = 'Paste their headline';
    input.autocomplete = 'off';
    input.setAttribute('aria-label', `Headline of ${person.dataset.name}`);
    line.append(input);
    person.append(line);
    show(person);
  }

  function entry(person) { return said[person.dataset.id]; }

  function show(person) {
    const mine = entry(person);
    person.classList.toggle('said', Boolean(mine?.know));
    person.classList.toggle('open', Boolean(mine?.headline));
    for (const button of person.querySelectorAll('button')) button.setAttribute('aria-pressed', String(mine?.know === button.dataset.value));
    const input = person.querySelector('input');
    if (document.activeElement !== input) input.value = mine?.headline ?? '';
  }

  function say(person, change) {
    const mine = { ...entry(person), ...change, name: person.dataset.name, profile: person.dataset.profile };
    if (!mine.know && !mine.headline) delete said[person.dataset.id]; else said[person.dataset.id] = mine;
    vestibule.remember('sitting', said);
    show(person);
    count();
  }

  function move(to, { focus = true } = {}) {
    people[at]?.classList.remove('now');
    at = Math.max(0, Math.min(people.length - 1, to));
    people[at].classList.add('now');
    if (!focus) return;
    people[at].querySelector('.choices button').focus({ preventScroll: true });
    people[at].scrollIntoView({ block: 'nearest' });
  }

  const total = people.length;
  function count() {
    const done = people.filter((person) => entry(person)?.know).length;
    const progress = document.getElementById('progress');
    progress.max = total;
    progress.value = done;
    document.getElementById('progress-text').textContent = done === total
      ? 'That is everybody on this page. Download the table and build again.'
      : `${done} of ${total} on this page answered`;
  }

  list.addEventListener('click', (event) => {
    const person = event.target.closest('#people > li');
    const button = event.target.closest('button');
    if (!person) return;
    const place = people.indexOf(person);
    if (!button) return move(place, { focus: false });
    say(person, { know: entry(person)?.know === button.dataset.value ? undefined : button.dataset.value });
    move(entry(person)?.know && place === at ? place + 1 : place);
  });
  list.addEventListener('input', (event) => {
    say(event.target.closest('#people > li'), { headline: event.target.value.trim() || undefined });
  });
  list.addEventListener('focusin', (event) => {
    const place = people.indexOf(event.target.closest('#people > li'));
    if (place >= 0 && place !== at) move(place, { focus: false });
  });

  document.addEventListener('keydown', (event) => {
    if (!vestibule.isPlain(event)) return;
    if (event.target.closest('.headline')) {
      if (event.key === 'Enter') { event.preventDefault(); move(at + 1); }
      if (event.key === 'Escape') people[at].querySelector('.choices button').focus();
      return;
    }
    if (vestibule.isTyping(event)) return;
    const chosen = choices.find(([, , key]) => key === event.key);
    if (chosen) {
      say(people[at], { know: chosen[0] });
      move(at + 1);
    } else if (event.key === 'j' || event.key === 'ArrowDown') {
      move(at + 1);
    } else if (event.key === 'k' || event.key === 'ArrowUp') {
      move(at - 1);
    } else if (event.key === 'h') {
      people[at].querySelector('.headline input').focus();
    } else if (event.key === 'u') {
      if (!entry(people[at])) move(at - 1);
      say(people[at], { know: undefined, headline: undefined });
    } else {
      return;
    }
    event.preventDefault();
  });

  /* "Not sure" says nothing about the person, but that it was looked for. */
  const relationship = { know: 'metInPerson', none: 'none', unsure: 'couldNotTell' };
  function rows() {
    const given = Object.values(said).map((mine) => [mine.profile, mine.name, relationship[mine.know] ?? '', mine.headline ?? '']);
    return vestibule.table([['profile', 'name', 'sender.relationship', 'sender.headline'], ...given]);
  }
  document.getElementById('download').addEventListener('click', () => vestibule.download('first-sitting.csv', rows()));
  document.getElementById('copy').addEventListener('click', () => vestibule.copy(rows(), 'Table copied'));

  count();
  const next = people.findIndex((person) => !entry(person)?.know);
  move(next < 0 ? 0 : next, { focus: false });
})();
