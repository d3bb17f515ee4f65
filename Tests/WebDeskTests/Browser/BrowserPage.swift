import Foundation

/// A page in the browser, in a context of its own: cookies and storage are shared with nobody but its siblings.
final class BrowserPage: Sendable {
    /// What happened on the page.
    let events = PageEvents()
    private let tools: DevTools
    private let context: String
    private let target: String
    private let session: String
    private let scripts: Bool

    /// Opens a page.
    /// - Parameters:
    ///   - context: The browser context, which holds cookies and storage.
    ///   - scripts: Whether scripts run.
    init(_ tools: DevTools, context: String, scripts: Bool) async throws {
        let made = try await tools.call(
            "Target.createTarget", ["url": "about:blank", "browserContextId": .string(context)])
        let attached = try await tools.call("Target.attachToTarget", ["targetId": made["targetId"], "flatten": true])
        guard let target = made["targetId"].string, let session = attached["sessionId"].string else {
            throw BrowserError("The browser opened no page.")
        }
        (self.tools, self.context, self.target, self.session) = (tools, context, target, session)
        self.scripts = scripts
        try await prepare()
    }

    private func prepare() async throws {
        let (events, tools, session) = (events, tools, session)
        tools.listen(to: session) { event, parameters in
            events.take(event, parameters)
            guard event == "Page.javascriptDialogOpening" else { return }
            tools.post("Page.handleJavaScriptDialog", ["accept": true], session: session)
        }
        for domain in ["Page", "Runtime", "Log"] { try await call("\(domain).enable") }
        // A page behind another is not hidden, and has the focus.
        try await call("Emulation.setFocusEmulationEnabled", ["enabled": true])
        try await call("Emulation.setScriptExecutionDisabled", ["value": .bool(!scripts)])
        try await setViewport(width: 1280, height: 900)
    }

    /// Asks the page something by the protocol.
    @discardableResult
    func call(_ method: String, _ parameters: PageJSON = [:]) async throws -> PageJSON {
        try await tools.call(method, parameters, session: session)
    }

    /// Another page of the same person.
    func sibling() async throws -> BrowserPage { try await BrowserPage(tools, context: context, scripts: scripts) }

    /// Closes the page; its siblings stay.
    func close() async throws {
        try await tools.call("Target.closeTarget", ["targetId": .string(target)])
        tools.listen(to: session, nil)
    }

    /// Ends the context: this page and its siblings, their cookies and storage.
    func endContext() async throws {
        try await tools.call("Target.disposeBrowserContext", ["browserContextId": .string(context)])
        tools.listen(to: session, nil)
    }
}

// Going somewhere

extension BrowserPage {
    /// The address of what is shown.
    var url: String { get async throws { try await evaluate("location.href").string ?? "" } }

    /// The status that the page came with.
    var status: Int {
        get async throws {
            Int(try await evaluate("performance.getEntriesByType('navigation')[0].responseStatus").number ?? 0)
        }
    }

    /// Opens an address and waits until everything is loaded.
    func goto(_ url: String) async throws {
        try await opening(url) {
            let answer = try await call("Page.navigate", ["url": .string(url)])
            if let reason = answer["errorText"].string { throw BrowserError("\(url) does not open: \(reason)") }
        }
    }

    /// Does something that opens another page, and waits until everything is loaded.
    func opening(_ what: String = "the next page", _ act: () async throws -> Void) async throws {
        let loads = events.loads
        try await act()
        try await Deadline.wait(for: "\(what) to load") { events.loads > loads }
    }
}

// How it is shown

extension BrowserPage {
    /// Sets the size of the window.
    func setViewport(width: Int, height: Int) async throws {
        try await call(
            "Emulation.setDeviceMetricsOverride",
            [
                "width": .number(Double(width)), "height": .number(Double(height)), "deviceScaleFactor": 1,
                "mobile": false,
            ])
    }

    /// Sets the colour scheme that the person prefers.
    func setColourScheme(_ scheme: ColourScheme) async throws {
        let feature: PageJSON = ["name": "prefers-color-scheme", "value": .string(scheme.rawValue)]
        try await call("Emulation.setEmulatedMedia", ["features": [feature]])
    }

    /// Writes a picture of the whole page, as PNG.
    func screenshot(to path: String) async throws {
        let picture = try await call("Page.captureScreenshot", ["captureBeyondViewport": true])
        guard let bytes = picture["data"].string.flatMap({ Data(base64Encoded: $0) }) else {
            throw BrowserError("The browser took no picture for \(path).")
        }
        try bytes.write(to: URL(fileURLWithPath: path))
    }
}

/// The colours that a person prefers.
enum ColourScheme: String, CaseIterable, Sendable { case light, dark }
