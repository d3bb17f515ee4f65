import Editorial
import Foundation
import Testing

@Suite("The starter's house style and contributors")
struct StarterStyleTests {
    private static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Repository")

    @Test("the style is read, and says what is built in")
    func style() throws {
        let text = try String(contentsOf: Self.repository.appending(path: "style.yaml"), encoding: .utf8)
        #expect(try HouseStyle(yaml: text) == HouseStyle())
    }

    @Test("each agency has its file's name for id, a name, a kind and aliases that are text")
    func contributors() throws {
        let folder = Self.repository.appending(path: "contributors")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        #expect(files.count == 47)
        for file in files {
            let node = try YAMLNode.parse(String(contentsOf: file, encoding: .utf8))
            #expect(node["id"]?.text == file.deletingPathExtension().lastPathComponent)
            #expect(node["name"]?.text?.isEmpty == false)
            #expect(node["kind"]?.text == ContributorKind.agency.rawValue)
            #expect(node["aliases"] == nil || node["aliases"]?.elements?.allSatisfy { $0.text != nil } == true)
        }
    }
}
