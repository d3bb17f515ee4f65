import Foundation
import Testing

/// Files that a writer leaves when it dies, and that the next one must take away.
enum Leftovers {
    /// Expects that nothing is left; what is done in the background may take its time.
    static func expectNone(in newsroom: String, _ story: String) async throws {
        var found = find(in: newsroom)
        for _ in 0..<100 where !found.isEmpty {
            try await Task.sleep(for: .milliseconds(50))
            found = find(in: newsroom)
        }
        #expect(found == [], "\(story): left behind")
        let packs = try FileManager.default.contentsOfDirectory(atPath: "\(newsroom)/objects/pack")
        #expect(packs.count { $0.hasSuffix(".pack") } <= 50, "\(story): too many packs")
    }

    private static func find(in newsroom: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: newsroom)?.compactMap { $0 as? String } ?? []
        let packs = Set(files.filter { $0.hasSuffix(".pack") })
        return files.filter { isLeftover($0) || isAlone($0, packs) }.sorted()
    }

    private static func isLeftover(_ file: String) -> Bool {
        let name = file.split(separator: "/").last ?? ""
        if ["galley-tmp-", "galley-ref-", "galley-old-"].contains(where: name.hasPrefix) { return true }
        if file.hasPrefix("refs/") || !file.contains("/") {
            return name.hasSuffix(".lock") && !name.hasPrefix("galley.")
        }
        return file.hasPrefix("objects/pack/") && name.hasSuffix(".keep")
    }

    /// An index without its pack.
    private static func isAlone(_ file: String, _ packs: Set<String>) -> Bool {
        file.hasPrefix("objects/pack/") && file.hasSuffix(".idx") && !packs.contains("\(file.dropLast(4)).pack")
    }
}
