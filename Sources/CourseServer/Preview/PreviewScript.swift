/// What every previewed page loads besides its own scripts: it listens for changes, reloads the page when it changed, and shows what is wrong.
enum PreviewScript {
  /// The address of the script.
  static let path = "/_coursebuild/preview.js"

  /// The address of the events.
  static let eventsPath = "/_coursebuild/events"

  /// The element that loads the script.
  ///
  /// - Parameter generation: the number of the build that the page came from.
  static func element(generation: Int) -> String { "<script src=\"\(path)\" data-generation=\"\(generation)\" defer></script>" }

  /// The script.
  static let source = """
    'use strict';
    (() => {
      const script = document.currentScript;
      let known = Number(script.dataset.generation);
      const own = decodeURIComponent(location.pathname).replace(/^\\//, '').replace(/(^|\\/)$/, '$1index.html');
      const events = new EventSource('\(eventsPath)');
      // The browser keeps the place on the page over a reload.
      events.addEventListener('site', event => {
        const site = JSON.parse(event.data);
        if (site.generation <= known) return;
        const isNext = site.generation === known + 1;
        known = site.generation;
        if (!isNext || site.changed.length === 0 || site.changed.some(path => path === own || path.endsWith('.css'))) location.reload();
      });
      events.addEventListener('problems', event => show(JSON.parse(event.data)));
      function show(text) {
        let box = document.getElementById('coursebuild-problems');
        if (!text) { box?.remove(); return; }
        if (!box) {
          box = document.createElement('aside');
          box.id = 'coursebuild-problems';
          box.setAttribute('role', 'alert');
          document.body.append(box);
          const style = new CSSStyleSheet();
          style.replaceSync(`#coursebuild-problems { position: fixed; inset: auto 0 0 0; z-index: 99; max-height: 50vh; overflow: auto; margin: 0;
            padding: .75rem 1rem; font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; color: #fff; background: #7a1410;
            border-top: 3px solid #ff8f86; }`);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
        }
        box.textContent = text;
      }
    })();
    """
}
