extension PageScript {
  /// The ways to the search dialog: a button and keys.
  static let search = #"""
    const searchButton = one('#siteSearch');
    if (searchButton) {
      let ready;
      // The dialog is a script of its own, which loads the texts of the course: most readers never need them.
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

    """#
}
