/// Where a file that lies beside a lesson goes in the site.
enum AssetPath {
  /// The place beside the page, under the file's name with a digest of its contents, so that a changed file has a new address.
  static func inSite(of path: String, contents: [UInt8], page: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let dot = CoursePath.extensionStart(of: name)
    let folder = CoursePath.folder(of: page)
    return (folder.isEmpty ? "" : folder + "/") + "\(name[..<dot]).\(digest(contents))\(name[dot...])"
  }

  /// Ten hexadecimal digits of the 64-bit FNV-1a hash; it tells versions of one file apart, and need not resist an attacker.
  static func digest(_ contents: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in contents { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash ^ (hash >> 24), radix: 16)
    return String((String(repeating: "0", count: 16) + digits).suffix(10))
  }
}
