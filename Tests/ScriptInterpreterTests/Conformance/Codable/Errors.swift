import Foundation
struct User: Decodable { let id: Int; let name: String; let score: Double? }
func attempt(_ json: String) {
  do {
    let user = try JSONDecoder().decode(User.self, from: Data(json.utf8))
    print("ok", user.id, user.name, user.score ?? -1)
  } catch DecodingError.keyNotFound(let key, _) {
    print("missing", key.stringValue)
  } catch DecodingError.typeMismatch(let type, let context) {
    print("mismatch", type, context.codingPath.map(\.stringValue))
  } catch DecodingError.valueNotFound(let type, let context) {
    print("null", type, context.codingPath.map(\.stringValue))
  } catch DecodingError.dataCorrupted(_) {
    print("corrupt")
  } catch {
    print("other")
  }
}
attempt(#"{"id": 1, "name": "a"}"#)
attempt(#"{"id": 1, "name": "a", "score": null}"#)
attempt(#"{"id": 1}"#)
attempt(#"{"id": "x", "name": "a"}"#)
attempt(#"{"id": null, "name": "a"}"#)
attempt(#"{"id": 1, "name": "a""#)
attempt(#"{"id": 1.5, "name": "a"}"#)
