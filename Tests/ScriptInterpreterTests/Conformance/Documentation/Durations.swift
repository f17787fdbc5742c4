let short = Duration.milliseconds(250)
let long = Duration.seconds(3)
print(short < long, short + long, long - short)
print(short * 4, long / 2, long / short)
print(Duration.seconds(1.5), Duration.zero == .seconds(0), Duration.nanoseconds(1_500_000_000))
print(long.components.seconds, short.components.attoseconds)
let clock = ContinuousClock()
let elapsed = clock.measure { var x = 0; for i in 0..<100 { x += i }; _ = x }
print(elapsed >= .zero)
