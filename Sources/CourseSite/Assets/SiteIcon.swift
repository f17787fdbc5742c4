/// The icon of a site: a page with a prompt on it, in the accent colour.
package enum SiteIcon {
  /// The icon as it is written to the site.
  package static let text = #"""
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#bb3e0a"/><path d="m8 10 6 6-6 6M16 22h8" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>

    """#
}
