import Glibc

/// A program that runs in a process of its own, with its output in files.
package struct ChildProcess {
  /// The program and its arguments.
  package var command: [String]

  /// The folder that it runs in; its output goes to `output`, `errors` and, through descriptor 3, `records` there.
  package var folder: ScratchFolder

  /// The variables of its environment.
  package var environment: [String: String]

  /// What it may use.
  package var allowance = Allowance()

  /// A program with its arguments, the folder it runs in and the variables it sees.
  package init(command: [String], folder: ScratchFolder, environment: [String: String], allowance: Allowance = Allowance()) {
    self.command = command
    self.folder = folder
    self.environment = environment
    self.allowance = allowance
  }

  /// What a process may use.
  package struct Allowance {
    /// Seconds of processor time.
    package var processorSeconds = 600
    /// Seconds by the clock, for a program that waits.
    package var seconds = 1200
    /// Bytes of address space.
    package var memory: Int?
    /// Bytes of every file that it writes.
    package var fileSize = 256 << 20

    /// What a compiler may use.
    package init() {}
  }

  /// How a process ended.
  package enum Ending: Equatable {
    /// It ended itself, with an exit code.
    case exit(Int32)
    /// A signal ended it.
    case signal(Int32)
    /// It was ended because it took too long.
    case timeout
  }

  /// Runs the program to its end.
  ///
  /// - Throws: `ToolchainError.system` if it can't be started.
  package func run() throws(ToolchainError) -> Ending {
    let process = try start()
    // A program that only waits uses no processor time; polling leaves no thread and no signal handler behind.
    var waited = 0
    let pause = 2_000
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process {
        let signal = status & 0x7F
        return signal == 0 ? .exit((status >> 8) & 0xFF) : .signal(signal)
      }
      if ended < 0, errno != EINTR { throw .system("can't wait for '\(command[0])'", errno) }
      if waited > allowance.seconds * 1_000_000 {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .timeout
      }
      usleep(UInt32(pause))
      waited += pause
    }
  }

  /// The shell sets the limits and the folder, which `posix_spawn` can't, and becomes the program.
  private var shellScript: String {
    let memory = allowance.memory.map { "ulimit -v \($0 >> 10); " } ?? ""
    return
      "ulimit -c 0; ulimit -S -t \(allowance.processorSeconds); ulimit -f \(allowance.fileSize >> 9); \(memory)cd \"$0\" && exec \"$@\""
  }

  private func start() throws(ToolchainError) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, name) in [(Int32(1), "output"), (2, "errors"), (3, "records")] {
      posix_spawn_file_actions_addopen(&actions, descriptor, folder.file(name), O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that what the program starts ends with it.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP) | Int16(POSIX_SPAWN_SETSIGDEF))
    // What this program ignores is not for the other to ignore: the limit of its files has to end it.
    var restored = sigset_t()
    sigemptyset(&restored)
    sigaddset(&restored, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &restored)
    posix_spawnattr_setpgroup(&attributes, 0)
    var arguments = (["/bin/sh", "-c", shellScript, folder.path] + command).map { strdup($0) } + [nil]
    var variables = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var process = pid_t()
    let status = posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, &variables)
    guard status == 0 else { throw .system("can't start '\(command[0])'", status) }
    return process
  }
}
