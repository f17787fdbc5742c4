struct Room { var name: String }
struct House { var room: Room?; func first() -> Room? { room } }
var house: House? = House(room: Room(name: "hall"))
print(house?.room?.name as Any, house?.first()?.name.count as Any)
house?.room?.name = "attic"
print(house!.room!.name, house?.room?.name.uppercased() ?? "none")
house = nil
print(house?.room?.name as Any, house?.room == nil)
