var ages = ["Tim": 30]
ages["Ann"] = 25
ages["Tim"]! += 1
print(ages["Tim"]!, ages["Bob"] as Any, ages.count, ages["Zed", default: 0], ages.isEmpty)
ages["Tim"] = nil
print(ages, ages.removeValue(forKey: "Ann") as Any, ages, ages.updateValue(4, forKey: "X") as Any, ages.updateValue(5, forKey: "X") as Any)
