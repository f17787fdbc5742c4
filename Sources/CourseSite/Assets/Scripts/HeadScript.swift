/// The only script that runs before the page is drawn: it puts the reader's theme and the class `js` on the root element.
///
/// It is a file of its own, so that no inline script is needed, and it blocks, so that a dark page never flashes white.
package enum HeadScript {
  /// The script as it is written to the site.
  package static let text = #"""
    (function(d){var t;try{t=localStorage.getItem('theme')}catch(e){}if(t==='dark'||t==='light')d.dataset.theme=t;d.classList.add('js')})(document.documentElement);

    """#
}
