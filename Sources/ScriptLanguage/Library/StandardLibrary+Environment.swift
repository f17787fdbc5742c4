extension LibraryModule {
  /// What is around a program: lessons have no input, no arguments and no clock, so these always give the same.
  static let environmentInterface = """
    func readLine(strippingNewline: Bool = true) -> String? { nil }
    enum CommandLine {
      static var arguments: [String] { ["main"] }
      static var argc: Int32 { 1 }
    }
    @native("environment.exit") func exit(_ code: Int32) -> Never
    @native("environment.exit") func abort_(_ code: Int32) -> Never
    func abort() -> Never { abort_(134) }
    @discardableResult func sleep(_ seconds: UInt32) -> UInt32 { 0 }
    @discardableResult func usleep(_ microseconds: UInt32) -> Int32 { 0 }
    @native("random.seed48") func srand48(_ seed: Int)
    @native("random.next48") func drand48() -> Double
    @native("constant.M_E") var M_E: Double { get }
    @native("constant.M_LOG2E") var M_LOG2E: Double { get }
    @native("constant.M_LOG10E") var M_LOG10E: Double { get }
    @native("constant.M_LN2") var M_LN2: Double { get }
    @native("constant.M_LN10") var M_LN10: Double { get }
    @native("constant.M_PI") var M_PI: Double { get }
    @native("constant.M_PI_2") var M_PI_2: Double { get }
    @native("constant.M_PI_4") var M_PI_4: Double { get }
    @native("constant.M_1_PI") var M_1_PI: Double { get }
    @native("constant.M_2_PI") var M_2_PI: Double { get }
    @native("constant.M_2_SQRTPI") var M_2_SQRTPI: Double { get }
    @native("constant.M_SQRT2") var M_SQRT2: Double { get }
    @native("constant.M_SQRT1_2") var M_SQRT1_2: Double { get }
    """
}
