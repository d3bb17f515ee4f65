import Foundation

@testable import Editorial

/// The people, workflows and articles that the tests of the workflow share.
enum Desk {
    /// The text of the starter's workflow.
    static let starterText: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appendingPathComponent("Repository/workflow.yaml")
        return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    }()

    static func starter() throws -> Workflow { try Workflow.parse(starterText) }

    static func state(_ name: String) -> StateName { StateName(name) ?? never("state \(name)") }
    static func role(_ name: String) -> Role { Role(name) ?? never("role \(name)") }
    static func handle(_ name: String) -> Handle { Handle(name) ?? never("handle \(name)") }

    static func content(_ number: Int) -> ContentID {
        let digits = String(number, radix: 16)
        return ContentID(String(repeating: "0", count: 40 - digits.count) + digits) ?? never("content \(number)")
    }

    static func person(_ name: String, _ roles: String...) -> Person {
        Person(handle: handle(name), name: name, email: "\(name)@example.com", roles: roles.map(role))
    }

    static let people = [
        person("rita", "reporter"), person("ed", "editor"), person("eva", "editor"), person("pia", "publisher"),
        person("ada", "administrator"), person("lea", "lawyer"), person("nico"),
    ]

    static let roles = Dictionary(uniqueKeysWithValues: people.map { ($0.handle, $0.roles) })

    static let noon = Instant(seconds: 1_800_000_000)

    /// A draft that rita wrote.
    static func draft(_ number: Int = 1) -> ArticleStatus {
        ArticleStatus(state: state("draft"), content: content(number), savers: ["rita"])
    }

    static func subject(_ status: ArticleStatus) -> WorkflowSubject {
        WorkflowSubject(
            name: "budget-vote", status: status, presentFields: ["headline", "slug", "body"], hasPublicNote: true)
    }

    /// A credit that was read with doubt.
    static let unsure = UnsureCredit(
        credit: Credit(contributor: "Orb", kind: .agency, role: .contributor, tier: .tagline).read(withConfidence: 0.8),
        line: "AFP and Orb contributed to this report.")

    private static func never<Value>(_ what: String) -> Value { preconditionFailure("the tests name a wrong \(what)") }
}

/// SplitMix64, <https://prng.di.unimi.it/splitmix64.c>: the same numbers for the same seed.
struct SeededNumbers: RandomNumberGenerator {
    var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension Workflow {
    /// Decides, with the tests' people and their noon.
    func decide(
        _ action: Action, _ status: ArticleStatus, by name: String, note: String? = nil,
        overriding: Set<String> = [], kind: PublicationKind? = nil
    ) throws(Refusal) -> Decision {
        let person = Desk.people.first { $0.handle.text == name } ?? Desk.person(name)
        return try decide(
            action, on: Desk.subject(status), by: person, at: Desk.noon, note: note, overriding: overriding, kind: kind,
            people: Desk.roles)
    }

    /// What is missing; empty if the action is allowed.
    func unmet(
        _ action: Action, _ subject: WorkflowSubject, by name: String, note: String? = nil,
        overriding: Set<String> = [], kind: PublicationKind? = nil
    ) -> [UnmetRequirement] {
        let person = Desk.people.first { $0.handle.text == name } ?? Desk.person(name)
        do {
            _ = try decide(
                action, on: subject, by: person, at: Desk.noon, note: note, overriding: overriding, kind: kind,
                people: Desk.roles)
            return []
        } catch {
            return error.unmet
        }
    }
}
