/// The script of a page: it makes comfortable what already works without it.
///
/// The visible texts come as `data-` attributes of its own `<script>` element, so that one file serves every language.
/// Its parts stand in files of their own beside this one; what is written holds neither comments nor indentation.
package enum PageScript {
  /// The script as it is written to the site.
  package static let text = wrapped([basics, storage, theme, drawer, boxes, contents, tabs, quizzes, progress, search])

  /// What the other parts share.
  static let basics = #"""
    const d = document, root = d.documentElement, words = d.querySelector('script[data-base]').dataset;
    const one = (q, e = d) => e.querySelector(q), all = (q, e = d) => [...e.querySelectorAll(q)];
    const make = (name, props, ...children) => { const e = Object.assign(d.createElement(name), props); e.append(...children); return e; };
    const script = name => new Promise((done, fail) => d.head.append(make('script', {src: words.base + 'assets/' + name, onload: done, onerror: fail})));
    const set = (e, attributes) => { for (const k in attributes) attributes[k] === null ? e.removeAttribute(k) : e.setAttribute(k, attributes[k]); };

    """#

  /// What the browser keeps for the reader; a browser that keeps nothing is no error.
  static let storage = #"""
    const remember = (key, value) => { try { localStorage.setItem(key, value); } catch (e) {} };
    const recall = key => { try { return localStorage.getItem(key); } catch (e) { return null; } };

    """#

  /// Joins the parts to a script that leaves nothing behind, without comments and indentation.
  ///
  /// A comment must have its lines to itself; a template literal must stand on one line.
  static func wrapped(_ parts: [String]) -> String {
    "(() => {\n'use strict';\n" + compact(parts) + "})();\n"
  }

  private static func compact(_ parts: [String]) -> String {
    parts.joined().split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && !$0.hasPrefix("//") }
      .map { $0 + "\n" }.joined()
  }
}
