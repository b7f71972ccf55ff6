/* The decision brief: what an answer would lead to, the dossier that keeps it, and what was done. */
'use strict';

(() => {
  const form = document.getElementById('check-form');
  const dossier = document.getElementById('dossier');
  const outcome = document.getElementById('outcome');
  const decide = document.getElementById('decide');
  const original = dossier?.value;
  const day = dossier?.dataset.asOf;
  const { id, name, profile, response } = decide?.dataset ?? {};

  /* Every question may also stay open for good. */
  if (form) {
    for (const check of form.querySelectorAll('.check[data-fact]')) {
      const label = document.createElement('label');
      label.className = 'unsure';
      label.title = 'It stays open, and is not asked again';
      const input = document.createElement('input');
      input.type = 'radio';
      input.name = check.dataset.fact;
      input.value = 'couldNotTell';
      const text = document.createElement('span');
      text.textContent = 'could not tell';
      label.append(input, text);
      const options = document.createElement('span');
      options.className = 'options';
      options.append(label);
      check.querySelector('.how').append(options);
    }
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', update);
    /* A chosen answer can be taken back by choosing it again. */
    form.addEventListener('click', (event) => {
      const input = event.target.closest('input[type=radio]');
      if (!input) return;
      if (input.dataset.chosen) { input.checked = false; delete input.dataset.chosen; update(); return; }
      for (const other of form.elements) if (other.name === input.name) delete other.dataset.chosen;
      input.dataset.chosen = 'yes';
    });
  }

  const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

  function answers() {
    if (!form) return { facts: [], looks: [] };
    const facts = [];
    for (const check of form.querySelectorAll('.check[data-fact]')) {
      const typed = check.querySelector('[data-typed]');
      if (typed?.value.trim()) facts.push([check.dataset.fact, quoted(typed.value.trim()), null]);
      for (const ticked of check.querySelectorAll('input:checked')) facts.push([ticked.name, ticked.value, ticked.closest('.leads')]);
    }
    const looks = [...form.querySelectorAll('[data-look]:checked')].map((input) => input.dataset.look);
    return { facts, looks };
  }

  /* The dossier with the answers and what was done written into it; what it said of the same before is replaced. */
  function filled({ facts, looks }) {
    const lines = original.split('\n');
    const end = lines.indexOf('---', 1);
    let head = lines.slice(0, end);
    const note = (fact, value, on) => {
      head = head.filter((line) => !line.startsWith(`  ${fact}:`));
      let last = head.indexOf('facts:');
      while (head[last + 1]?.startsWith('  ')) last += 1;
      head.splice(last + 1, 0, on ? `  ${fact}: { value: ${value}, on: ${on} }` : `  ${fact}: ${value}`);
    };
    for (const [fact, value] of facts) note(fact, value, value === 'couldNotTell' ? '' : day);
    const done = vestibule.decided.all()[id];
    if (done?.how === 'asked') note('history.askedWhyOn', done.on);
    if (!head[head.indexOf('facts:') + 1]?.startsWith('  ')) head = head.filter((line) => line !== 'facts:');
    if (looks.length) {
      const before = head.find((line) => line.startsWith('looked:'))?.match(/\{(.*)\}/)?.[1].split(',').map((part) => part.trim()) ?? [];
      const kept = before.filter((part) => part && !looks.some((look) => part.startsWith(`${look}:`)));
      head = head.filter((line) => !line.startsWith('looked:'));
      head.push(`looked: { ${[...kept, ...looks.map((look) => `${look}: ${day}`)].join(', ')} }`);
    }
    if (done && done.how !== 'asked') {
      head = head.filter((line) => !line.startsWith('answered:'));
      head.push(`answered: { how: ${done.how}, on: ${done.on} }`);
    }
    return [...head, ...lines.slice(end)].join('\n');
  }

  const strong = (text) => Object.assign(document.createElement('strong'), { textContent: text });

  function update() {
    const given = answers();
    if (dossier) dossier.value = filled(given);
    if (!outcome) return;
    const telling = given.facts.map(([, , leads]) => leads).filter((leads) => leads?.dataset.then);
    outcome.hidden = !given.facts.length && !given.looks.length;
    outcome.className = 'outcome';
    const line = outcome.querySelector('p');
    const different = new Set(telling.map((leads) => leads.dataset.then));
    if (telling.length === 1) {
      const { then, status, recommendation } = telling[0].dataset;
      outcome.classList.add([...telling[0].classList].find((one) => one.startsWith('is-')));
      line.replaceChildren('With this answer: ', strong(then), `${recommendation.toLowerCase() === then.toLowerCase() ? '' : ` (${recommendation})`}${status === 'settled' ? ', settled' : ''}.`);
    } else if (telling.length > 1) {
      line.replaceChildren(...(different.size === 1
        ? ['Each of these answers leads to: ', strong([...different][0]), '. The next build weighs them together.']
        : [`Each for itself, they lead to: ${[...different].join('; ')}. The next build weighs them together.`]));
    } else {
      line.textContent = 'Noted. The next build takes it into account.';
    }
  }

  for (const button of document.querySelectorAll('[data-save-dossier]')) {
    button.addEventListener('click', () => vestibule.download(dossier.dataset.name, dossier.value, 'text/markdown'));
  }

  /* What was done, kept here until the next build. */
  function show() {
    const entry = vestibule.decided.all()[id];
    for (const button of decide.querySelectorAll('button')) button.setAttribute('aria-pressed', String(entry?.how === button.dataset.how));
    document.getElementById('decide-label').textContent = entry
      ? `Kept here: ${vestibule.decided.words[entry.how]} on ${entry.on}.` : 'Done with this one?';
    update();
  }
  function choose(how) {
    const isSame = vestibule.decided.all()[id]?.how === how;
    vestibule.decided.set(id, isSame ? null : { how, on: vestibule.today(), name, profile, queue: response });
    show();
  }
  if (decide) {
    decide.hidden = false;
    decide.addEventListener('click', (event) => {
      const how = event.target.closest('button')?.dataset.how;
      if (how) choose(how);
    });
    show();
    vestibule.decided.tidy().then((isChanged) => { if (isChanged) show(); });
  }

  /* j and k, or the arrows: the next and the previous sender of the queue. d: done as advised. */
  document.addEventListener('keydown', (event) => {
    if (!vestibule.isPlain(event) || vestibule.isTyping(event)) return;
    const rel = { j: 'next', ArrowRight: 'next', k: 'prev', ArrowLeft: 'prev' }[event.key];
    if (event.key === 'd' && decide) choose(vestibule.decided.advised[response]);
    const link = rel && document.querySelector(`.step a[rel=${rel}]`);
    if (link) { event.preventDefault(); location.href = link.href; }
  });
})();
