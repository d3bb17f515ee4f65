import Foundation
import Testing

@testable import ArticleStore
@testable import Editorial
@testable import GalleyCommand

@Suite("JSON")
struct JSONTests {
    @Test("any value is read back by another reader, and acts on no terminal")
    func roundTrip() throws {
        for seed in UInt64(0)..<300 {
            var generator = SeededGenerator(seed: seed)
            let value = any(depth: 4, &generator)
            let text = value.description
            #expect(!text.unicodeScalars.contains(where: VisibleText.isDangerous), "seed \(seed)")
            let read = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
            #expect(isEqual(value, read), "seed \(seed): \(text)")
        }
    }

    func any(depth: Int, _ generator: inout SeededGenerator) -> JSON {
        switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
        case 0: return .null
        case 1: return .bool(.random(using: &generator))
        case 2: return .number(.random(in: -9_007_199_254_740_992...9_007_199_254_740_992, using: &generator))
        case 3: return .string(generator.text(upTo: 12))
        case 4:
            return .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in any(depth: depth - 1, &generator) })
        default:
            return .object(
                (0..<Int.random(in: 0...4, using: &generator)).map { index in
                    JSON.Member(key: "\(index)\(generator.text(upTo: 3))", value: any(depth: depth - 1, &generator))
                })
        }
    }

    private func isEqual(_ value: JSON, _ read: Any) -> Bool {
        switch value {
        case .null: return read is NSNull
        case .bool(let flag): return (read as? Bool) == flag
        case .number(let number): return (read as? Int) == number
        case .decimal(let text): return (read as? Double) == Double(text)
        case .string(let text): return (read as? String).map { $0.utf8.elementsEqual(text.utf8) } == true
        case .array(let elements):
            guard let read = read as? [Any], read.count == elements.count else { return false }
            return zip(elements, read).allSatisfy { isEqual($0, $1) }
        case .object(let members):
            guard let read = read as? [String: Any], read.count == members.count else { return false }
            return members.allSatisfy { member in read[member.key].map { isEqual(member.value, $0) } == true }
        }
    }

    @Test("an action answers with the keys that scripts rely on, in order")
    func action() throws {
        let json = try Samples.result().json.description
        let id = Samples.id
        let content = Samples.hex
        #expect(
            json == """
                {"id":"\(id)","slug":"harbour-ferry","path":"articles/2026/11/22/harbour-ferry","revision":1,\
                "state":"review","status":"unpublished","content":"\(content)","commit":"abc","edition":null}
                """)
    }

    @Test("lists, history and findings have the keys that scripts rely on, in order")
    func lists() {
        #expect(
            Samples.line("A \"ferry\"").json.description == """
                {"id":"\(Samples.id)","slug":"harbour-ferry","path":"p","headline":"A \\"ferry\\"","state":"draft",\
                "status":"unpublished","revision":1,"updated":"1970-01-01T00:00:00Z","by":"eva",\
                "cursor":"1-\(Samples.id)"}
                """)
        let entry = LogEntry(
            revision: 1, action: "create", person: "eva", at: Instant(seconds: 0), from: nil, to: "draft", commit: "c",
            content: "o", note: nil)
        #expect(
            entry.json.description == """
                {"revision":1,"action":"create","person":"eva","at":"1970-01-01T00:00:00Z","from":null,"to":"draft",\
                "commit":"c","content":"o","note":null}
                """)
        let finding = CheckFinding(isError: true, place: "p", message: "m")
        #expect(
            JSON([finding]).description
                == #"{"ok":false,"findings":[{"severity":"error","place":"p","message":"m"}]}"#)
    }
}
