extension PageScript {
  /// Which lessons the reader has learned: a button below the text, ticks in the course navigation.
  static let progress = #"""
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

    """#
}
