var responseMessages = [200: "OK", 403: "Access forbidden", 404: "File not found", 500: "Internal server error"]
let httpResponseCodes = [200, 403, 301]
for code in httpResponseCodes {
  if let message = responseMessages[code] { print("Response \(code): \(message)") } else { print("Unknown response \(code)") }
}
responseMessages[301] = "Moved permanently"
responseMessages[404] = "Not found"
responseMessages[500] = nil
print(responseMessages.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
var interestingNumbers = ["primes": [2, 3, 5, 7, 11], "triangular": [1, 3, 6, 10], "hexagonal": [1, 6, 15]]
for key in interestingNumbers.keys { interestingNumbers[key]?.sort(by: >) }
print(interestingNumbers["primes"]!)
let imagePaths = ["star": "/glyphs/star.png", "portrait": "/images/content/portrait.jpg"]
print(imagePaths["star"]!, imagePaths["spacer"] == nil)
let hues = ["Heliotrope": 296, "Coral": 16, "Aquamarine": 156]
print(hues.keys.sorted(), hues.max { a, b in a.value < b.value }!, hues["Coral"] ?? 0)
