(() => {
'use strict';
const d = document, root = d.documentElement, words = d.querySelector('script[data-base]').dataset;
const one = (q, e = d) => e.querySelector(q), all = (q, e = d) => [...e.querySelectorAll(q)];
const make = (name, props, ...children) => { const e = Object.assign(d.createElement(name), props); e.append(...children); return e; };
const script = name => new Promise((done, fail) => d.head.append(make('script', {src: words.base + 'assets/' + name, onload: done, onerror: fail})));
const set = (e, attributes) => { for (const k in attributes) attributes[k] === null ? e.removeAttribute(k) : e.setAttribute(k, attributes[k]); };
const remember = (key, value) => { try { localStorage.setItem(key, value); } catch (e) {} };
const recall = key => { try { return localStorage.getItem(key); } catch (e) { return null; } };
const themeButton = one('#siteTheme');
if (themeButton) {
const system = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => root.dataset.theme ? root.dataset.theme === 'dark' : system.matches;
const label = () => set(themeButton, {'aria-label': isDark() ? words.light : words.dark, title: isDark() ? words.light : words.dark});
themeButton.onclick = () => {
root.dataset.theme = isDark() ? 'light' : 'dark';
remember('theme', root.dataset.theme);
label();
};
system.onchange = label;
label();
}
const menu = one('#siteMenu'), nav = one('#siteNav');
if (menu && nav) {
const isOpen = () => nav.classList.contains('open');
const open = o => {
nav.classList.toggle('open', o);
set(menu, {'aria-expanded': o});
for (const e of [one('main'), one('.contents')]) if (e) e.inert = o;
d.body.style.overflow = o ? 'hidden' : '';
(o ? one('a[aria-current]', nav) || one('a', nav) : menu).focus();
};
set(menu, {role: 'button', 'aria-expanded': 'false'});
menu.onclick = e => { e.preventDefault(); open(!isOpen()); };
menu.onkeydown = e => { if (e.key === ' ') { e.preventDefault(); menu.click(); } };
d.addEventListener('keydown', e => { if (e.key === 'Escape' && isOpen()) open(false); });
matchMedia('(min-width: 62rem)').onchange = e => { if (e.matches && isOpen()) open(false); };
const current = one('a[aria-current]', nav);
if (current && nav.scrollHeight > nav.clientHeight) nav.scrollTop = current.offsetTop - nav.clientHeight / 2;
}
const copy = async t => {
try { await navigator.clipboard.writeText(t); } catch (e) {
const a = make('textarea', {value: t});
d.body.append(a); a.select(); d.execCommand('copy'); a.remove();
}
};
for (const pre of all('.bar + pre:not(.nocopy)')) {
const b = make('button', {type: 'button', className: 'button', textContent: words.copy});
pre.previousElementSibling.append(b);
b.onclick = async () => {
await copy(pre.textContent.replace(/\n$/, ''));
b.textContent = words.copied;
setTimeout(() => { b.textContent = words.copy; }, 1500);
};
}
const boxes = all('pre, .table, .flow, .math');
const watch = new ResizeObserver(entries => {
for (const {target: e} of entries) {
const s = e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1;
set(e, s ? {tabindex: 0, role: 'region', 'aria-label': words.scroll + ' ' + (boxes.indexOf(e) + 1)} : {tabindex: null, role: null, 'aria-label': null});
}
});
for (const e of boxes) watch.observe(e);
const toc = one('.contents');
if (toc) {
const box = one('details', toc), wide = matchMedia('(min-width: 80rem)'), summary = one('summary', toc);
const fit = () => { box.open = wide.matches; summary.tabIndex = wide.matches ? -1 : 0; };
fit();
wide.onchange = fit;
summary.onclick = e => { if (wide.matches) e.preventDefault(); };
const pairs = all('a', toc).map(a => [a, d.getElementById(decodeURIComponent(a.hash.slice(1)))]).filter(p => p[1]);
let pin = -1, frame = 0;
const mark = i => pairs.forEach(([a], j) => {
set(a, {'aria-current': i === j ? 'true' : null});
if (i !== j || !wide.matches) return;
const y = a.offsetTop - toc.scrollTop;
if (y < 40 || y > toc.clientHeight - 40) toc.scrollTop = a.offsetTop - toc.clientHeight / 2;
});
const spy = () => {
frame = 0;
let i = pin;
if (i < 0) {
pairs.forEach(([, h], j) => { if (h.getBoundingClientRect().top < 120) i = j; });
if (scrollY > 0 && innerHeight + scrollY >= root.scrollHeight - 2) i = pairs.length - 1;
}
mark(i);
};
addEventListener('scroll', () => { frame = frame || requestAnimationFrame(spy); }, {passive: true});
pairs.forEach(([a], i) => a.addEventListener('click', () => { pin = i; mark(i); if (!wide.matches) box.open = false; }));
for (const t of ['wheel', 'touchmove', 'keydown']) addEventListener(t, () => { pin = -1; }, {passive: true});
spy();
}
const choices = all('.tabs').map(box => {
const group = box.dataset.group, buttons = all(':scope > .tab-list > button', box), panels = all(':scope > .tab', box);
const select = i => {
buttons.forEach((b, j) => set(b, {'aria-selected': i === j, tabindex: i === j ? null : -1}));
panels.forEach((p, j) => p.classList.toggle('shown', i === j));
};
const index = value => panels.findIndex(p => p.dataset.value === value);
const pick = i => {
select(i);
if (!group) return;
const value = panels[i].dataset.value;
remember('tab:' + group, value);
for (const c of choices) if (c.group === group && c.index(value) >= 0) c.select(c.index(value));
};
buttons.forEach((b, i) => {
set(panels[i], {role: 'tabpanel', 'aria-labelledby': b.id});
b.onclick = () => pick(i);
b.onkeydown = e => {
const step = {ArrowRight: 1, ArrowLeft: -1}[e.key];
if (!step) return;
e.preventDefault();
const next = (i + step + buttons.length) % buttons.length;
pick(next);
buttons[next].focus();
};
});
const known = group ? index(recall('tab:' + group)) : -1;
if (known >= 0) select(known);
return {group, index, select};
});
for (const quiz of all('.quiz')) {
const options = all('.choices > li', quiz), many = quiz.dataset.multiple, verdict = make('p', {className: 'verdict'});
const key = 'quiz:' + words.course + '/' + words.page + '#' + quiz.id, chosen = (recall(key) || '').split(',');
set(verdict, {role: 'status'});
const judge = () => {
const picked = o => one('input', o).checked, right = options.every(o => picked(o) === (o.dataset.correct === 'true'));
remember(key, options.flatMap((o, i) => picked(o) ? i : []).join());
verdict.className = 'verdict ' + (right ? 'correct' : 'incorrect');
verdict.textContent = right ? words.correct : words.incorrect;
};
options.forEach((o, i) => {
const input = make('input', {type: many ? 'checkbox' : 'radio', name: quiz.id, checked: chosen.includes(String(i)), onchange: judge});
o.replaceChildren(make('label', {}, input, ...o.childNodes));
});
one('.choices', quiz).after(verdict);
if (chosen[0]) judge();
}
const key = 'done:' + words.course, top = new URL(words.base || './', location.href).href;
const learned = new Set((recall(key) || '').split('\n').filter(Boolean));
const path = a => decodeURIComponent(a.href.split('#')[0].slice(top.length));
const doneButton = one('#siteDone');
const tick = () => {
for (const a of all('#siteNav a')) {
const old = one('.tick', a), is = learned.has(path(a));
if (is && !old) a.append(make('span', {className: 'tick', title: words.done}, make('span', {className: 'vh', textContent: ' ' + words.done})));
if (!is && old) old.remove();
}
if (doneButton) { const is = learned.has(words.page); set(doneButton, {'aria-pressed': is}); one('span', doneButton).textContent = is ? words.done : words.mark; }
};
if (doneButton) doneButton.onclick = () => {
if (!learned.delete(words.page)) learned.add(words.page);
remember(key, [...learned].join('\n'));
tick();
};
tick();
const searchButton = one('#siteSearch');
if (searchButton) {
let ready;
const open = async () => {
ready = ready || script('search.js');
try { await ready; } catch (e) { ready = null; }
if (window.openSearch) window.openSearch();
};
searchButton.onclick = open;
addEventListener('keydown', e => {
const typing = e.target.closest && e.target.closest('input, textarea, select, [contenteditable]');
if (e.key === 'k' && (e.ctrlKey || e.metaKey) || e.key === '/' && recall('slash') !== 'off' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) { e.preventDefault(); open(); }
});
}
})();
