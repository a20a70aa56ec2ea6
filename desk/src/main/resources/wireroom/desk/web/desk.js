// What plain links and forms cannot do: keys, the editor's own time zone, copying, telling of trouble.
// Without this script, and without htmx, the page works by links and forms alone.
(() => {
  'use strict';

  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Times: the server writes them in its zone, the editor reads them in their own.
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const sameDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  const otherDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const otherYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
  const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'long' });

  function showTimes() {
    const now = new Date();
    for (const time of all('time[datetime]')) {
      const at = new Date(time.dateTime);
      const format = at.toDateString() === now.toDateString() ? sameDay
        : at.getFullYear() === now.getFullYear() ? otherDay : otherYear;
      time.textContent = format.format(at);
      time.title = exact.format(at);
    }
  }

  // The list and the entry beside it.
  const results = () => all('.result');
  const link = result => one('.open', result);
  const entry = () => one('.entry');
  const selected = () => {
    const focused = document.activeElement?.closest('.result');
    return focused ?? one('.result[aria-current]');
  };

  function markOpenResult() {
    const id = entry()?.dataset.id;
    for (const result of results()) {
      if (result.dataset.id === id) {
        result.setAttribute('aria-current', 'true');
      } else {
        result.removeAttribute('aria-current');
      }
    }
  }

  function move(by) {
    const list = results();
    if (list.length === 0) return;
    const at = list.indexOf(selected());
    const next = list[at < 0 ? 0 : Math.min(Math.max(at + by, 0), list.length - 1)];
    next.scrollIntoView({ block: 'nearest' });
    if (entry()) {
      if (next.dataset.id !== entry().dataset.id) link(next).click();
    } else {
      link(next).focus();
    }
  }

  function back() {
    const id = entry()?.dataset.id;
    one('#back')?.click();
    const result = results().find(one => one.dataset.id === id);
    if (result) link(result).focus();
  }

  // New entries: known ones are remembered, so that the others can be told from them.
  let known = null;

  function markNew() {
    if (!known) return;
    for (const result of results()) {
      result.classList.toggle('new', !known.has(result.dataset.id));
    }
    known = null;
  }

  function tellInTitle() {
    const told = one('#fresh-link')?.firstChild.textContent.trim() ?? '';
    const count = told.match(/^\d+/);
    document.title = (count ? `(${count[0]}) ` : '') + document.title.replace(/^\(\d+\) /, '');
  }

  // Copying needs a page from this machine or over HTTPS.
  function copy(what, button) {
    const article = entry();
    if (!article || !navigator.clipboard) return;
    const title = one('#entry-title', article).textContent.trim();
    const text = what === 'link'
      ? `${title}\n${location.origin}/entries/${encodeURIComponent(article.dataset.id)}`
      : [title, ...all('.text .words', article).map(words => words.textContent)].join('\n\n');
    navigator.clipboard.writeText(text).then(() => {
      const before = button.textContent;
      button.textContent = 'Copied';
      setTimeout(() => { button.textContent = before; }, 1500);
    });
  }

  function refresh() {
    showTimes();
    markOpenResult();
    markNew();
    tellInTitle();
    for (const button of all('[data-copy]')) button.hidden = !navigator.clipboard;
    const q = one('#q');
    const desk = one('#desk');
    if (q && desk && document.activeElement !== q) q.value = desk.dataset.words;
  }

  const keys = {
    '/': () => { one('#q').focus(); one('#q').select(); },
    'j': () => move(1),
    'k': () => move(-1),
    'o': () => { const result = selected(); if (result) link(result).click(); },
    'u': back,
    'n': () => one('#fresh-link')?.click(),
    'c': () => one('[data-copy="link"]')?.click(),
    '?': () => one('#help').showModal(),
  };

  function onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || one('dialog[open]')) return;
    const target = event.target;
    const typing = target.matches('input, textarea, select');
    if (target.id === 'q' || target.closest('#suggestions')) {
      inSearch(event);
      return;
    }
    if (typing) return;
    if (event.key === 'Escape') {
      back();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !target.closest('#entry, #facets')) {
      event.preventDefault();
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  // From the box, the down arrow goes to the names that are suggested, or else to the results.
  function inSearch(event) {
    const stops = [one('#q'), ...all('#suggestions a')];
    const at = stops.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      one('#suggestions').replaceChildren();
      document.activeElement.blur();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      if (stops.length > 1) stops[Math.min(at + 1, stops.length - 1)].focus();
      else move(1);
    } else if (event.key === 'ArrowUp' && at > 0) {
      event.preventDefault();
      stops[at - 1].focus();
    }
  }

  document.addEventListener('keydown', onKey);

  document.addEventListener('click', event => {
    const help = event.target.closest('.help-link');
    const button = event.target.closest('[data-copy]');
    if (help) {
      event.preventDefault();
      one('#help').showModal();
    } else if (button) {
      copy(button.dataset.copy, button);
    } else if (event.target.closest('#fresh-link')) {
      known = new Set(results().map(result => result.dataset.id));
    }
  });

  // Parameters without a value are left out of addresses; times are in the editor's zone.
  document.addEventListener('htmx:configRequest', event => {
    const parameters = event.detail.parameters;
    const timed = parameters.from || parameters.to;
    if (timed && !parameters.zone) parameters.zone = own;
    if (!timed) delete parameters.zone;
    for (const name of Object.keys(parameters)) {
      if (parameters[name] === '') delete parameters[name];
    }
  });

  document.addEventListener('htmx:afterSettle', event => {
    const swapped = event.detail.target?.id;
    refresh();
    if (swapped === 'desk' && document.activeElement !== one('#q')) one('#suggestions')?.replaceChildren();
    if (swapped === 'entry') entry()?.focus({ preventScroll: true });
  });
  document.addEventListener('htmx:historyRestore', refresh);

  const trouble = text => {
    one('#trouble').textContent = text;
    one('#trouble').hidden = text === '';
  };
  document.addEventListener('htmx:sendError', () => trouble('Wireroom does not answer. What you see may be out of date.'));
  document.addEventListener('htmx:responseError', () => trouble('Wireroom could not answer. What you see may be out of date.'));
  document.addEventListener('htmx:afterRequest', event => { if (event.detail.successful) trouble(''); });

  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', refresh);
  else refresh();
})();
