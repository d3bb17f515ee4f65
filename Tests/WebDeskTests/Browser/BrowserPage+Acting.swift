// What a person does with a page: by real events of the mouse and the keyboard

extension BrowserPage {
    /// Clicks the middle of an element, and waits for the next page if the click opens one.
    /// - Throws: `BrowserError` if it cannot be seen, or something lies over it.
    func click(_ selector: String) async throws {
        let place = try await evaluate(on: selector, "(\(Self.place))(element)")
        guard place["problem"] == .null else {
            throw BrowserError("\(selector) \(place["problem"].string ?? "") on \(try await summary).")
        }
        guard place["opens"].isTrue else { return try await press(at: place) }
        try await opening("the page behind \(selector)") { try await press(at: place) }
    }

    private func press(at place: PageJSON) async throws {
        for type in ["mousePressed", "mouseReleased"] as [PageJSON] {
            try await call(
                "Input.dispatchMouseEvent",
                ["type": type, "x": place["x"], "y": place["y"], "button": "left", "clickCount": 1])
        }
    }

    /// Where to click an element, and whether that opens a page: a link elsewhere, or a button that sends a form.
    private static let place = """
        (element) => {
            element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
            const box = element.getClientRects()[0];
            if (!box || !box.width || !box.height) return { problem: "cannot be seen" };
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            const top = document.elementFromPoint(x, y);
            if (!top || !(element.contains(top) || top.contains(element) && top.matches("label, a, button")))
                return { problem: `lies under ${top?.outerHTML.slice(0, 120)}` };
            const sends = element.matches("button:not([type=button]), input[type=submit]") && element.form?.matches(":valid");
            const leads = element.matches("a[href]") && !element.getAttribute("href").startsWith("#");
            return { x, y, opens: Boolean(sends || leads) };
        }
        """

    /// Puts a text into a field in place of what stands there.
    func fill(_ selector: String, _ text: String) async throws {
        try await evaluate(on: selector, "element.focus() ?? element.select()")
        guard text.isEmpty else { return try await insert(text) }
        try await press(.delete)
    }

    /// Puts a text where the cursor is, all at once.
    func insert(_ text: String) async throws { try await call("Input.insertText", ["text": .string(text)]) }

    /// Chooses an option of a list.
    func choose(_ selector: String, _ value: String) async throws {
        let change = "element.dispatchEvent(new Event('change', { bubbles: true }))"
        try await evaluate(on: selector, "(element.value = \(PageJSON.string(value).text), \(change))")
    }

    /// Has a file field hold a file.
    func attach(_ selector: String, file: String) async throws {
        let root = try await call("DOM.getDocument")["root"]["nodeId"]
        let field = try await call("DOM.querySelector", ["nodeId": root, "selector": .string(selector)])["nodeId"]
        try await call("DOM.setFileInputFiles", ["nodeId": field, "files": [.string(file)]])
    }
}
