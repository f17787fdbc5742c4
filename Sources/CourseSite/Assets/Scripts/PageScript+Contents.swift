extension PageScript {
  /// The contents of the page follow the reader; a click pins its entry until the reader scrolls.
  ///
  /// Ids are compared decoded: browsers disagree on whether `hash` is percent-encoded.
  static let contents = #"""
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

    """#
}
