(() => {
'use strict';
const d = document, root = d.documentElement, words = d.querySelector('script[data-base]').dataset;
const one = (q, e = d) => e.querySelector(q), all = (q, e = d) => [...e.querySelectorAll(q)];
const make = (name, props, ...children) => { const e = Object.assign(d.createElement(name), props); e.append(...children); return e; };
const script = name => new Promise((done, fail) => d.head.append(make('script', {src: words.base + 'assets/' + name, onload: done, onerror: fail})));
const set = (e, attributes) => { for (const k in attributes) attributes[k] === null ? e.removeAttribute(k) : e.setAttribute(k, attributes[k]); };
const remember = (key, value) => { try { localStorage.setItem(key, value); } catch (e) {} };
const recall = key => { try { return localStorage.getItem(key); } catch (e) { return null; } };
let dialog, input, list, status, chosen = -1;
const find = ws => {
const found = [];
for (const [url, page, heading, text] of window.SEARCH) {
const h = heading.toLowerCase(), t = text.toLowerCase();
let score = 0;
for (const w of ws) {
const n = t.split(w).length - 1, m = h.includes(w);
if (!n && !m) { score = 0; break; }
score += (m ? 20 : 0) + (h === w ? 20 : 0) + Math.min(n, 9);
}
if (score) found.push({score, url, page, heading, text, at: t.indexOf(ws[0])});
}
return found.sort((a, b) => b.score - a.score);
};
const marked = (text, pattern) => {
const parts = [];
let i = 0;
for (const m of text.matchAll(pattern)) { parts.push(text.slice(i, m.index), make('mark', {textContent: m[0]})); i = m.index + m[0].length; }
return [...parts, text.slice(i)];
};
const choose = i => {
const options = all('a', list);
chosen = options.length ? (i + options.length) % options.length : -1;
options.forEach((a, j) => set(a, {'aria-selected': j === chosen}));
set(input, {'aria-activedescendant': chosen < 0 ? null : options[chosen].id});
if (chosen >= 0) options[chosen].scrollIntoView({block: 'nearest'});
};
const show = () => {
const q = input.value.trim(), ws = q.toLowerCase().split(/\s+/).filter(Boolean);
chosen = -1;
list.replaceChildren();
set(input, {'aria-activedescendant': null});
status.textContent = '';
if (!q || !window.SEARCH) return;
const found = find(ws), pattern = new RegExp(ws.map(w => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gi');
status.textContent = found.length ? words.count.replace('%', found.length) : words.none.replace('%', q);
list.append(...found.slice(0, 20).map((f, i) => {
const from = Math.max(0, f.at - 24), a = make('a', {id: 'siteResult' + i, href: words.base + f.url}, make('b', {}, ...marked(f.heading || f.page, pattern)));
if (f.heading && f.heading !== f.page) a.append(' · ' + f.page);
a.append(make('small', {}, ...marked((from ? '…' : '') + f.text.slice(from, from + 90), pattern)));
set(a, {role: 'option', tabindex: -1, 'aria-selected': false});
return a;
}));
choose(0);
};
const build = () => {
input = make('input', {type: 'search', autocomplete: 'off', spellcheck: false, placeholder: words.search});
set(input, {role: 'combobox', 'aria-expanded': true, 'aria-controls': 'siteResults', 'aria-autocomplete': 'list', 'aria-label': words.search});
list = make('div', {className: 'results', id: 'siteResults'});
set(list, {role: 'listbox', 'aria-label': words.results});
status = make('p', {className: 'status'});
set(status, {role: 'status'});
const slash = make('input', {type: 'checkbox', checked: recall('slash') !== 'off', onchange: () => remember('slash', slash.checked ? 'on' : 'off')});
dialog = make('dialog', {}, input, status, list, make('label', {className: 'slash'}, slash, ' ' + words.slash));
set(dialog, {'aria-label': words.search});
d.body.append(dialog);
input.oninput = show;
input.onkeydown = e => {
const step = {ArrowDown: 1, ArrowUp: -1}[e.key];
if (step) { e.preventDefault(); choose(chosen + step); }
if (e.key === 'Escape') { e.preventDefault(); dialog.close(); }
if (e.key === 'Enter' && !e.isComposing && chosen >= 0) { e.preventDefault(); all('a', list)[chosen].click(); }
};
dialog.onclick = e => { if (e.target === dialog || e.target.closest('a')) dialog.close(); };
};
let loading;
window.openSearch = () => {
if (!dialog) build();
if (!dialog.open) dialog.showModal();
input.select();
loading = loading || (async () => {
await script('search-index.js');
for (let part = 2; part <= window.SEARCH_PARTS; part++) { show(); await script('search-index-' + part + '.js'); }
})();
loading.then(show, () => { loading = null; status.textContent = words.failed; });
};
})();
