class Button { var onTap: (() -> Void)?; func tap() { onTap?() } }
class Screen { let b = Button(); var taps = 0; func setup() { b.onTap = { [weak self] in guard let self else { return }; self.taps += 1; print("taps", self.taps) } }; deinit { print("screen gone") } }
var s: Screen? = Screen()
s!.setup(); s!.b.tap(); s!.b.tap()
let b = s!.b
s = nil
b.tap()
print("end")
