/// A key, as the browser is told of it.
struct Key: Sendable {
    fileprivate let name: String
    fileprivate let code: Int
    fileprivate var text = ""
    fileprivate var modifiers = 0

    static let tab = Key(name: "Tab", code: 9)
    static let delete = Key(name: "Delete", code: 46)
    static let enter = Key(name: "Enter", code: 13, text: "\r")
    static let controlEnter = Key(name: "Enter", code: 13, text: "\r", modifiers: 2)
    static let shiftTab = Key(name: "Tab", code: 9, modifiers: 8)
}

extension BrowserPage {
    /// Presses a key and lets it go.
    func press(_ key: Key) async throws {
        var event: [String: PageJSON] = [
            "type": key.text.isEmpty ? "rawKeyDown" : "keyDown", "key": .string(key.name), "code": .string(key.name),
            "windowsVirtualKeyCode": .number(Double(key.code)), "modifiers": .number(Double(key.modifiers)),
        ]
        if !key.text.isEmpty { event["text"] = .string(key.text) }
        try await call("Input.dispatchKeyEvent", .object(event))
        event["text"] = nil
        event["type"] = "keyUp"
        try await call("Input.dispatchKeyEvent", .object(event))
    }

    /// Types a text, key by key.
    func type(_ text: String) async throws {
        for character in text {
            if character == "\n" { try await press(.enter) } else { try await type(character) }
        }
    }

    private func type(_ character: Character) async throws {
        let letter = PageJSON.string(String(character))
        try await call("Input.dispatchKeyEvent", ["type": "keyDown", "key": letter, "text": letter])
        try await call("Input.dispatchKeyEvent", ["type": "keyUp", "key": letter])
    }

    /// Presses Tab until the focus is where a selector says, and returns every stop on the way.
    /// - Throws: `BrowserError` if the focus never comes there.
    @discardableResult
    func tab(to selector: String) async throws -> [FocusStop] {
        var stops: [FocusStop] = []
        for _ in 0..<150 {
            try await press(.tab)
            stops.append(FocusStop(try await evaluate(FocusStop.script)))
            if try await evaluate("document.activeElement.matches(\(PageJSON.string(selector).text))").isTrue {
                return stops
            }
        }
        throw BrowserError("Tab does not come to \(selector) on \(try await summary).")
    }
}

/// Where the focus stopped on its way.
struct FocusStop: Sendable {
    /// The element, in short.
    let element: String
    /// Whether a person sees that it is there.
    let isSeen: Bool

    fileprivate static let script = """
        (() => {
            const element = document.activeElement;
            const style = getComputedStyle(element);
            const isSeen = element.checkVisibility() && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
            return { element: element.outerHTML.slice(0, 100), isSeen };
        })()
        """

    fileprivate init(_ json: PageJSON) {
        element = json["element"].string ?? ""
        isSeen = json["isSeen"].isTrue
    }
}
