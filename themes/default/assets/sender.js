/* The decision brief: what an answer would lead to, the dossier that keeps it, and what was done. */
'use strict';

(() => {
  const form = document.getElementById('check-form');
  const dossier = document.getElementById('dossier');
  const outcome = document.getElementById('outcome');
  const original = dossier?.value;
  const day = dossier?.dataset.asOf;

  /* Every question may also stay open for good. */
  if (form) {
    for (const check of form.querySelectorAll('.check[data-fact]')) {
      const row = document.createElement('div');
      row.className = 'leads';
      const then = document.createElement('p');
      then.className = 'then same';
      then.textContent = 'not asked again';
      const options = document.createElement('p');
      options.className = 'options';
      const label = document.createElement('label');
      const input = document.createElement('input');
      input.type = 'radio';
      input.name = check.dataset.fact;
      input.value = 'couldNotTell';
      const text = document.createElement('span');
      text.textContent = 'could not tell';
      label.append(input, text);
      options.append(label);
      row.append(then, options);
      check.append(row);
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
    const facts = [];
    for (const check of form.querySelectorAll('.check[data-fact]')) {
      const typed = check.querySelector('[data-typed]');
      if (typed?.value.trim()) facts.push([check.dataset.fact, quoted(typed.value.trim()), null]);
      for (const ticked of check.querySelectorAll('input:checked')) facts.push([ticked.name, ticked.value, ticked.closest('.leads')]);
    }
    const looks = [...form.querySelectorAll('[data-look]:checked')].map((input) => input.dataset.look);
    return { facts, looks };
  }

  /* The dossier with the answers written into it; what it said of the same fact before is replaced. */
  function filled({ facts, looks }) {
    let lines = original.split('\n');
    const end = lines.indexOf('---', 1);
    let head = lines.slice(0, end);
    const rest = lines.slice(end);
    for (const [fact, value] of facts) {
      head = head.filter((line) => !line.startsWith(`  ${fact}:`));
      const at = head.indexOf('facts:');
      let last = at;
      while (head[last + 1]?.startsWith('  ')) last += 1;
      head.splice(last + 1, 0, value === 'couldNotTell' || !day ? `  ${fact}: ${value}` : `  ${fact}: { value: ${value}, on: ${day} }`);
    }
    if (!head[head.indexOf('facts:') + 1]?.startsWith('  ')) head = head.filter((line) => line !== 'facts:');
    if (looks.length) {
      const before = head.find((line) => line.startsWith('looked:'))?.match(/\{(.*)\}/)?.[1].split(',').map((part) => part.trim()) ?? [];
      const kept = before.filter((part) => part && !looks.some((look) => part.startsWith(`${look}:`)));
      head = head.filter((line) => !line.startsWith('looked:'));
      head.push(`looked: { ${[...kept, ...looks.map((look) => `${look}: ${day}`)].join(', ')} }`);
    }
    return [...head, ...rest].join('\n');
  }

  function update() {
    const given = answers();
    if (dossier) dossier.value = filled(given);
    const telling = given.facts.filter(([, , leads]) => leads?.dataset.then);
    outcome.hidden = !given.facts.length && !given.looks.length;
    outcome.className = 'outcome';
    if (telling.length === 1) {
      const { then, status, recommendation } = telling[0][2].dataset;
      outcome.classList.add([...telling[0][2].classList].find((name) => name.startsWith('is-')));
      const strong = document.createElement('strong');
      strong.textContent = then;
      outcome.replaceChildren('With this answer: ', strong, `${status === 'settled' ? ', settled' : ''} (${recommendation}). It stands in the dossier below.`);
    } else if (telling.length > 1) {
      const all = new Set(telling.map(([, , leads]) => leads.dataset.then));
      outcome.textContent = all.size === 1
        ? `Each of these answers alone leads to: ${[...all][0]}. The next build weighs them together.`
        : `Alone they lead to: ${[...all].join('; ')}. The next build weighs them together; they stand in the dossier below.`;
    } else {
      outcome.textContent = 'It stands in the dossier below, and the next build takes it into account.';
    }
  }

  document.getElementById('save-dossier')?.addEventListener('click', () => {
    vestibule.download(dossier.dataset.name, dossier.value, 'text/markdown');
  });

  /* What was done, kept here until the next build. */
  const decide = document.getElementById('decide');
  if (decide) {
    const { id, name } = decide.dataset;
    const profile = document.querySelector('.sender-head a[rel~=noreferrer]')?.href ?? '';
    decide.hidden = false;
    const show = () => {
      const entry = vestibule.decided.all()[id];
      for (const button of decide.querySelectorAll('button')) button.setAttribute('aria-pressed', String(entry?.how === button.dataset.how));
      document.getElementById('decide-label').textContent = entry
        ? `Remembered here: ${vestibule.decided.words[entry.how]} on ${entry.on}.` : 'Done with this one?';
    };
    decide.addEventListener('click', (event) => {
      const how = event.target.closest('button')?.dataset.how;
      if (!how) return;
      const now = new Date();
      const on = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
      const isSame = vestibule.decided.all()[id]?.how === how;
      vestibule.decided.set(id, isSame ? null : { how, on, name, profile });
      show();
    });
    show();
  }

  /* j and k, or the arrows: the next and the previous sender of the queue. */
  document.addEventListener('keydown', (event) => {
    if (!vestibule.isPlain(event) || vestibule.isTyping(event)) return;
    const rel = { j: 'next', ArrowRight: 'next', k: 'prev', ArrowLeft: 'prev' }[event.key];
    const link = rel && document.querySelector(`.step a[rel=${rel}]`);
    if (link) { event.preventDefault(); location.href = link.href; }
  });
})();
