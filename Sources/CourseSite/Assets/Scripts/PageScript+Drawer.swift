extension PageScript {
  /// The course navigation on narrow screens: the link to the end of the page becomes a button that opens a drawer.
  static let drawer = #"""
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

    """#
}
