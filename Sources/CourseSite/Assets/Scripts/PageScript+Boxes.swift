extension PageScript {
  /// Copy buttons, and keyboard access to just those boxes that really scroll.
  static let boxes = #"""
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

    """#
}
