import CourseRunner
import Foundation
import Glibc
import ScriptInterpreter
import SourceDiagnostics

// The lesson's training loop through the interpreter, timed by itself: CPU seconds of each repetition, one a line, then the last loss.
// `run.sh` runs it in turn with its peer in NumPy and prints the ratio. With `operations` as second argument: the operations of arrays; with
// `programs` and a folder: the programs that CPython runs too.

final class Output: SessionHost {
  var text = ""
  func write(_ text: String) { self.text += text }
  func display(_ value: Any) {}
}

func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

let data = """
  let (X, y) = makeMoons(samples: 200, noise: 0.2, seed: 42)
  let yOneHot = eye(2)[y]
  """

let training = """
  func train() -> Double {
    let n = Double(X.shape[0])
    let random = RandomState(seed: 42)
    var W1 = random.randn(2, 16) * 0.5
    var b1 = zeros(1, 16)
    var W2 = random.randn(16, 2) * 0.5
    var b2 = zeros(1, 2)
    let lr = 0.5
    var losses: [Double] = []
    for _ in 0..<1000 {
      let z1 = X • W1 + b1
      let a1 = maximum(0, z1)
      let z2 = a1 • W2 + b2
      let expZ = exp(z2 - z2.max(axis: 1, keepDims: true))
      let a2 = expZ / expZ.sum(axis: 1, keepDims: true)
      let loss = -mean(sum(yOneHot * log(a2 + 1e-8), axis: 1))
      losses.append(loss)
      let dz2 = (a2 - yOneHot) / n
      let dW2 = a1.T • dz2
      let db2 = dz2.sum(axis: 0, keepDims: true)
      let da1 = dz2 • W2.T
      let dz1 = da1 * (z1 .> 0)
      let dW1 = X.T • dz1
      let db1 = dz1.sum(axis: 0, keepDims: true)
      W2 -= lr * dW2
      b2 -= lr * db2
      W1 -= lr * dW1
      b1 -= lr * db1
    }
    return losses[999]
  }
  """

/// Runs the training several times and prints what each took.
func measure(repetitions: Int) {
  let output = Output()
  let session = Session(library: LessonLibrary.shared, host: output)
  func run(_ code: String) {
    let result = session.run(EmbeddedSource(whole: SourceFile(name: "benchmark", text: code)))
    for diagnostic in result.diagnostics + (result.failure.map { [$0] } ?? []) { print(TerminalRenderer().render(diagnostic)) }
  }
  run(data)
  run(training)
  run("var loss = train()")
  for _ in 0..<repetitions {
    let start = cpuSeconds()
    run("loss = train()")
    print(cpuSeconds() - start)
  }
  run("print(loss)")
  print(output.text, terminator: "")
}

let repetitions = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5
switch CommandLine.arguments.dropFirst(2).first {
case "operations":
  let peak = MachinePeak.measured()
  print("peak\t\(peak.operations)\t\(peak.bytes)")
  for benchmark in OperationBenchmark.all {
    let times = benchmark.measured(rounds: repetitions)
    print("\(benchmark.name)\t\(times.least)\t\(times.median)\t\(peak.share(benchmark.work, seconds: times.least))")
  }
case "programs":
  for benchmark in try ProgramBenchmark.all(in: URL(filePath: CommandLine.arguments[3])) {
    let (times, output) = benchmark.measured(rounds: repetitions)
    let text = output.split(separator: "\n").joined(separator: " ")
    print(([benchmark.name] + times.map { "\($0)" } + [text]).joined(separator: "\t"))
  }
case "session": SessionBenchmark.report(try ProgramBenchmark.all(in: URL(filePath: CommandLine.arguments[3])))
default:
  measure(repetitions: repetitions)
}
