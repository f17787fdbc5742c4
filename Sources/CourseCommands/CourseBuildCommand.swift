import ArgumentParser
import Glibc

/// The command `coursebuild` with its subcommands.
struct CourseBuildCommand: ParsableCommand {
  /// How the command presents itself.
  static let configuration = CommandConfiguration(
    commandName: "coursebuild",
    abstract: "Builds a course from lessons in Markdown, and runs their Swift blocks.",
    discussion: """
      A course is a folder of Markdown lessons. Each lesson's Swift blocks run top to bottom in one session, and their outputs, \
      figures and diagrams become part of a static site that opens from the disk.

      Examples:
        coursebuild Course -o Site         build the site
        coursebuild test Course            compare every block's output with what the lesson says
        coursebuild test Course --bless    write the outputs into the lessons
        coursebuild check Course           check everything without running anything
        coursebuild serve Course           preview the course in the browser, live
        coursebuild run lesson.md          run one lesson, or one Swift file, in the terminal
      """,
    version: programVersion,
    subcommands: [BuildCommand.self, TestCommand.self, CheckCommand.self, ServeCommand.self, RunCommand.self, MergeCommand.self],
    defaultSubcommand: BuildCommand.self)
}

/// The version that `--version` prints.
package let programVersion = "0.1.0"

/// Runs the command with the arguments of the process and ends the process.
package func runCourseBuild() {
  // A file that grows past its limit is an error of the write then, as a full disk is, and not the end of the process.
  signal(SIGXFSZ, SIG_IGN)
  CourseBuildCommand.main()
}
