/// What went wrong between a test and the browser, in a sentence.
struct BrowserError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// How long anything may take before a test gives up.
enum Deadline {
    /// For an answer of the browser, a page, or a program.
    static let length = Duration.seconds(120)

    /// Asks again and again until something holds.
    /// - Throws: `BrowserError` with what was waited for, once the time is over.
    static func wait(for what: String, until holds: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + length
        while try await !holds() {
            guard ContinuousClock.now < end else { throw BrowserError("Waited \(length) in vain for \(what).") }
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
