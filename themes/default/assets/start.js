/* The first sitting: one key a name, a box for the headline, one table at the end. */
'use strict';

(() => {
  const list = document.getElementById('people');
  if (!list) return;
  const people = [...list.children];
  const said = vestibule.recall('sitting', {});
  const choices = [['know', 'I know them', '1'], ['none', 'Never met', '2'], ['unsure', 'Not sure', '3']];
  const leave = document.getElementById('leave');
  let at = 0;

  /* Whoever is no longer on the only page has been taken up by a build. */
  if (!document.querySelector('.pager')) {
    const here = new Set(people.map((person) => person.dataset.id));
    for (const id of Object.keys(said)) if (!here.has(id)) delete said[id];
  }

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
    show(person);
  }

  function entry(person) { return said[person.dataset.id]; }

  /* The box for a headline exists only where it is of use: three hundred of them would weigh the page down. */
  function headlineBox(person) {
    let input = person.querySelector('input');
    if (input) return input;
    const line = document.createElement('p');
    line.className = 'headline';
    input = document.createElement('input');
    input.type = 'text';
    input.placeholder = 'Paste their headline';
    input.autocomplete = 'off';
    input.setAttribute('aria-label', `Headline of ${person.dataset.name}`);
    input.value = entry(person)?.headline ?? '';
    line.append(input);
    person.append(line);
    return input;
  }

  function show(person) {
    const mine = entry(person);
    person.classList.toggle('said', Boolean(mine?.know));
    person.classList.toggle('open', Boolean(mine?.headline));
    for (const button of person.querySelectorAll('.choices button')) {
      button.setAttribute('aria-pressed', String(mine?.know === button.dataset.value));
    }
    if (mine?.headline) headlineBox(person);
    const input = person.querySelector('input');
    if (input && document.activeElement !== input) input.value = mine?.headline ?? '';
  }

  function say(person, change) {
    const mine = {
      ...entry(person), ...change, name: person.dataset.name, profile: person.dataset.profile,
      silent: Boolean(person.dataset.mayRest),
    };
    if (!mine.know && !mine.headline) delete said[person.dataset.id]; else said[person.dataset.id] = mine;
    vestibule.remember('sitting', said);
    show(person);
    count();
  }

  function move(to, { focus = true } = {}) {
    people[at]?.classList.remove('now');
    at = Math.max(0, Math.min(people.length - 1, to));
    people[at].classList.add('now');
    headlineBox(people[at]);
    if (!focus) return;
    people[at].querySelector('.choices button').focus({ preventScroll: true });
    people[at].scrollIntoView({ block: 'nearest' });
  }

  /* On to the next one who has no answer; after the last, to what is left to do. */
  function advance() {
    const open = people.findIndex((person, place) => place > at && !entry(person)?.know);
    if (open >= 0) return move(open);
    if (people.every((person) => entry(person)?.know)) {
      (leave.closest('[hidden]') ? document.getElementById('download') : leave).focus();
    } else {
      move(at + 1);
    }
  }

  /* Never met, wrote nothing, and nothing about them made the owner wonder. */
  const mayRest = (mine) => mine.know === 'none' && mine.silent && !mine.headline;
  const number = (value) => value.toLocaleString('en');

  function count() {
    const all = Object.values(said);
    const done = people.filter((person) => entry(person)?.know).length;
    const progress = document.getElementById('progress');
    progress.max = people.length;
    progress.value = done;
    const parts = [['know', 'known'], ['none', 'never met'], ['unsure', 'not sure']]
      .map(([value, word]) => [all.filter((mine) => mine.know === value).length, word])
      .filter(([amount]) => amount).map(([amount, word]) => `${number(amount)} ${word}`);
    document.getElementById('progress-text').textContent =
      `${number(done)} of ${number(people.length)} on this page answered${parts.length ? `: ${parts.join(', ')}` : ''}`;
    const resting = all.filter(mayRest).length;
    document.getElementById('leave-line').hidden = resting === 0;
    document.getElementById('leave-text').textContent = resting === 1
      ? 'Let one rest whom you never met and who wrote nothing. The invitation stays open, and nobody is told.'
      : `Let ${number(resting)} rest whom you never met and who wrote nothing. Their invitations stay open, and nobody is told.`;
  }

  list.addEventListener('click', (event) => {
    const person = event.target.closest('#people > li');
    const button = event.target.closest('.choices button');
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
  leave.checked = vestibule.recall('leave', false);
  leave.addEventListener('change', () => vestibule.remember('leave', leave.checked));

  document.addEventListener('keydown', (event) => {
    if (!vestibule.isPlain(event)) return;
    if (event.target.closest('.headline')) {
      if (event.key === 'Enter') { event.preventDefault(); move(at + 1); }
      if (event.key === 'Escape') people[at].querySelector('.choices button').focus();
      return;
    }
    if (vestibule.isTyping(event) && event.target !== leave) return;
    const chosen = choices.find(([, , key]) => key === event.key);
    if (chosen) {
      say(people[at], { know: chosen[0] });
      advance();
    } else if (event.key === 'j' || event.key === 'ArrowDown') {
      move(at + 1);
    } else if (event.key === 'k' || event.key === 'ArrowUp') {
      move(at - 1);
    } else if (event.key === 'h') {
      headlineBox(people[at]).focus();
    } else if (event.key === 'u') {
      if (!entry(people[at])) move(at - 1);
      say(people[at], { know: undefined, headline: undefined });
      move(at);
    } else if (event.key === 's') {
      save();
    } else {
      return;
    }
    event.preventDefault();
  });

  /* "Not sure" says nothing about the person, but that it was looked for. The day is that of the report: what was known then. */
  const relationship = { know: 'metInPerson', none: 'none', unsure: 'couldNotTell' };
  function rows() {
    const day = list.dataset.asOf;
    const given = Object.values(said).map((mine) => {
      const rests = leave.checked && mayRest(mine);
      return [mine.profile, mine.name, day, relationship[mine.know], mine.headline, rests ? 'ignored' : '', rests ? vestibule.today() : ''];
    });
    return vestibule.table([['profile', 'name', 'on', 'sender.relationship', 'sender.headline', 'answered', 'answeredOn'], ...given]);
  }
  const save = () => vestibule.download(`first-sitting-${vestibule.stamp()}.csv`, rows());
  document.getElementById('download').addEventListener('click', save);
  document.getElementById('copy').addEventListener('click', () => vestibule.copy(rows(), 'Table copied'));

  count();
  const next = people.findIndex((person) => !entry(person)?.know);
  move(next < 0 ? 0 : next, { focus: false });
})();
