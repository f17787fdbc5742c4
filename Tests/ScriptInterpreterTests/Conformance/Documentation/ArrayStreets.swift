let streets = ["Adams", "Bryant", "Channing", "Douglas", "Evarts"]
let streetsSlice = streets[2 ..< streets.endIndex]
print(streetsSlice)
let i = streetsSlice.firstIndex(of: "Evarts")
print(i!, streets[i!], streetsSlice.startIndex, streetsSlice.endIndex)
if let index = streets.firstIndex(where: { $0.hasPrefix("D") }) { print("found at \(index)") }
