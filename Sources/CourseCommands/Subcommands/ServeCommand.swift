import ArgumentParser
import CourseServer

/// `coursebuild serve COURSE`: a live preview in the browser.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show a course in the browser, and build it anew whenever a file is saved.",
    discussion: """
      Open pages reload where they are. What is wrong is shown in the page and in the terminal, and the last good pages stay.
      The server answers on this machine's own address only. Ctrl-C ends it.
      """)

  @Argument(help: "The folder that holds the lessons.")
  var course: String

  @Option(help: "The port; a free one from 4000 on unless given.")
  var port: Int?

  @OptionGroup var running: RunOptions

  func run() throws {
    let reporter = Reporter("serve")
    let toolchain = try reporter.stoppingOnErrors { try running.toolchain() }
    let builder = PreviewBuilder(course: course, toolchain: toolchain, threads: running.jobs) { text in
      Reporter("serve").summary(text)
    }
    try reporter.stoppingOnErrors {
      let server = try PreviewServer(watching: course, port: port) { builder.build() }
      reporter.summary("serving \(course) at \(server.address) (Ctrl-C ends it)")
      try server.run()
    }
  }
}
