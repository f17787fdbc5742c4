extension Stylesheet {
  /// On paper: light, without the chrome, with nothing cut off, and with the addresses of outside links.
  static let print = #"""
    @media print {
      :root, :root[data-theme] { color-scheme: light }
      @page { size: A4; margin: 18mm 16mm }
      html { scroll-padding: 0 }
      body { font-size: 10.5pt; line-height: 1.6 }
      .head, .sidebar, .contents, .breadcrumb, .pager, .foot, .anchor, .button, .skip, .tab-list, dialog { display: none !important }
      .shell { display: block }
      main { padding: 0 }
      article + article { margin-top: 0; break-before: page }
      article, p, ul, ol, dl, blockquote { max-width: none }
      pre, :not(pre) > code { white-space: pre-wrap; overflow-wrap: anywhere; overflow: visible }
      pre { font-size: 9pt }
      .long pre { max-height: none }
      .table, .flow, .math { overflow: visible }
      table { font-size: 8.5pt }
      h1, h2, h3, h4, h5, h6, .bar { break-after: avoid }
      figure, .admonition, tr, .plot, .output { break-inside: avoid }
      .cell { overflow: visible }
      .fold::details-content { content-visibility: visible; block-size: auto }
      a { color: inherit }
      article a[href^=http]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere }
    }

    """#
}
