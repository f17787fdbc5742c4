class StepCounter {
  var totalSteps: Int = 0 {
    willSet(newTotalSteps) { print("About to set totalSteps to \(newTotalSteps)") }
    didSet { if totalSteps > oldValue { print("Added \(totalSteps - oldValue) steps") } }
  }
}
let stepCounter = StepCounter()
stepCounter.totalSteps = 200
stepCounter.totalSteps = 360
stepCounter.totalSteps += 5
struct Temperature {
  var celsius: Double { didSet { if celsius < -273.15 { celsius = -273.15 } } }
  var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }
}
var t = Temperature(celsius: 20)
t.celsius = -300
print(t.celsius)
t.fahrenheit = 212
print(t.celsius, t.fahrenheit)
var global = 1 { didSet { print("global", oldValue, "->", global) } }
global = 2
global += 3
struct AudioChannel {
  static let thresholdLevel = 10
  static var maxInputLevelForAllChannels = 0
  var currentLevel: Int = 0 {
    didSet {
      if currentLevel > AudioChannel.thresholdLevel { currentLevel = AudioChannel.thresholdLevel }
      if currentLevel > AudioChannel.maxInputLevelForAllChannels { AudioChannel.maxInputLevelForAllChannels = currentLevel }
    }
  }
}
var left = AudioChannel()
var right = AudioChannel()
left.currentLevel = 7
print(left.currentLevel, AudioChannel.maxInputLevelForAllChannels)
right.currentLevel = 11
print(right.currentLevel, AudioChannel.maxInputLevelForAllChannels)
