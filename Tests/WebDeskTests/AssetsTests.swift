import Foundation
import Testing

@testable import WebDesk

@Suite struct AssetsTests {
    @Test("The files that are compiled in are those of the folder, byte for byte")
    func filesAreThoseOfTheFolder() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Sources/CAssets/Files")
        var expected: [String: [UInt8]] = [:]
        for folder in ["static", "templates"] {
            let names = try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(folder).path)
            for name in names {
                let data = try Data(contentsOf: root.appendingPathComponent("\(folder)/\(name)"))
                expected["\(folder)/\(name)"] = Array(data)
            }
        }
        let actual = Dictionary(uniqueKeysWithValues: Assets.files.map { ($0.path, $0.bytes) })
        let different = Set(actual.keys).union(expected.keys).filter { actual[$0] != expected[$0] }
        #expect(different.isEmpty)
        #expect(actual.count > 20)
    }
}
