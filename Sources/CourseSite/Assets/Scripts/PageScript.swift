/// The script of a page: it makes comfortable what already works without it.
///
/// The visible texts come as `data-` attributes of its own `<script>` element, so that one file serves every language.
/// Its parts stand in files of their own beside this one; what is written holds neither comments nor indentation.
package enum PageScript {
  /// The script as it is written to the site.
  package static let text = "(() => {\n'use strict';\n" + compact([basics, theme, drawer, boxes, contents, search]) + "})();\n"

  /// What the other parts share.
  static let basics = #"""
    const d = document, root = d.documentElement, words = d.currentScript.dataset;
    const one = (q, e = d) => e.querySelector(q), all = (q, e = d) => [...e.querySelectorAll(q)];
    const make = (name, props, ...children) => { const e = Object.assign(d.createElement(name), props); e.append(...children); return e; };
    const set = (e, attributes) => { for (const k in attributes) attributes[k] === null ? e.removeAttribute(k) : e.setAttribute(k, attributes[k]); };

    """#

  /// Joins the parts without comments and indentation.
  ///
  /// A comment must have its lines to itself; a template literal must stand on one line.
  private static func compact(_ parts: [String]) -> String {
    parts.joined().split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.isEmpty && !$0.hasPrefix("//") }
      .map { $0 + "\n" }.joined()
  }
}
