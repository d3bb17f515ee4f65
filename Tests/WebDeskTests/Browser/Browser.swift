import Foundation
import Testing

/// The one browser of a test run: Debian's Chromium, started when the first test asks for a page.
struct Browser: Sendable {
    private let tools: DevTools

    /// Whether there is a browser to test with.
    static let isInstalled = FileManager.default.isExecutableFile(atPath: ChromiumProcess.path)

    /// Why tests of pages are skipped, where they are.
    static let missing: Comment = "Chromium is missing, so no page was tested: install it with apt install chromium."

    private static let only = Task { try await Browser() }

    private init() async throws {
        tools = DevTools(MessageSocket(try ChromiumProcess().socket))
        try await tools.call("Browser.getVersion")
    }

    /// A new page for somebody new: no cookies, nothing stored.
    static func page(scripts: Bool = true) async throws -> BrowserPage {
        let tools = try await only.value.tools
        let context = try await tools.call("Target.createBrowserContext", ["disposeOnDetach": true])
        guard let id = context["browserContextId"].string else { throw BrowserError("The browser made no context.") }
        return try await BrowserPage(tools, context: id, scripts: scripts)
    }
}
