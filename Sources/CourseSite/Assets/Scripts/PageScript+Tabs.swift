extension PageScript {
  /// Panels of which one is seen; those of one group switch together, on this page and on the next.
  static let tabs = #"""
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

    """#
}
