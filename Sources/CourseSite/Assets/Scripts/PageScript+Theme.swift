extension PageScript {
  /// One button between light and dark; until it is pressed the page follows the system.
  static let theme = #"""
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

    """#
}
