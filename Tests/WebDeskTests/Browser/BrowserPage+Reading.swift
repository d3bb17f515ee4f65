// What stands on a page

extension BrowserPage {
    /// Runs JavaScript, also where scripts are off, and returns its value.
    @discardableResult
    func evaluate(_ script: String) async throws -> PageJSON {
        let answer = try await call("Runtime.evaluate", ["expression": .string(script), "returnByValue": true])
        let failure = answer["exceptionDetails"]
        guard failure == .null else {
            throw BrowserError("\(script) failed: \(failure["exception"]["description"].string ?? failure.text)")
        }
        return answer["result"]["value"]
    }

    /// Runs JavaScript about the first element that a selector finds, there named `element`.
    /// - Throws: `BrowserError` with what the page shows instead, if there is none.
    @discardableResult
    func evaluate(on selector: String, _ expression: String) async throws -> PageJSON {
        let find = "document.querySelector(\(PageJSON.string(selector).text))"
        let answer = try await evaluate(
            "(() => { const element = \(find); return element ? { value: \(expression) } : null; })()")
        guard answer != .null else { throw BrowserError("There is no \(selector) on \(try await summary).") }
        return answer["value"]
    }

    /// Whether there is such an element.
    func exists(_ selector: String) async throws -> Bool {
        try await evaluate("document.querySelector(\(PageJSON.string(selector).text)) !== null").isTrue
    }

    /// Whether there is such an element, and it can be seen.
    func isVisible(_ selector: String) async throws -> Bool {
        let find = "document.querySelector(\(PageJSON.string(selector).text))"
        return try await evaluate("\(find)?.checkVisibility() ?? false").isTrue
    }

    /// The text of an element, as it is shown.
    func text(of selector: String = "body") async throws -> String {
        try await evaluate(on: selector, "element.innerText").string ?? ""
    }

    /// The texts of all elements that a selector finds.
    func texts(of selector: String) async throws -> [String] {
        let all = "document.querySelectorAll(\(PageJSON.string(selector).text))"
        return try await evaluate("[...\(all)].map((element) => element.innerText)").list.compactMap(\.string)
    }

    /// The value of a field.
    func value(of selector: String) async throws -> String {
        try await evaluate(on: selector, "element.value").string ?? ""
    }

    /// Waits until an element says something.
    func wait(for words: String, in selector: String) async throws {
        try await Deadline.wait(for: "“\(words)” in \(selector)") { try await text(of: selector).contains(words) }
    }

    /// The address and the first words, for whoever reads a failure.
    var summary: String {
        get async throws {
            let text = try await evaluate("location.href + ' · ' + (document.querySelector('main')?.innerText ?? '')")
            return String((text.string ?? "").prefix(600))
        }
    }
}
