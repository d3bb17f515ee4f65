import Foundation
import Testing

extension PageTests {
    @Test("Every page fits on a telephone and on a desk, in light and in dark, and everything on it has a name")
    func sound() async throws {
        try await Scene.play(in: TemporaryNewsroom.prepared()) { scene in
            let reader = try await scene.visitor()
            let edgar = try await scene.person("edgar")
            let desk = try await Self.deskPaths(edgar)
            let edition = try await Self.editionPaths(reader)
            #expect(desk.count == 14 && edition.count == 6)
            for path in edition { try await Self.look(reader, at: path) }
            for path in desk { try await Self.look(edgar, at: path) }
        }
    }

    /// The pages for people, one of each kind.
    private static func deskPaths(_ person: DeskPerson) async throws -> [String] {
        let find = "(state) => document.querySelector(`#column-${state} .card a`).pathname"
        let articles = try await person.page.evaluate("['published', 'review', 'draft'].map(\(find))")
        let paths = articles.list.compactMap(\.string).map { $0.replacing("/review", with: "") }
        guard paths.count == 3 else { throw BrowserError("The board lacks cards: \(try await person.page.summary)") }
        let (published, review, draft) = (paths[0], paths[1], paths[2])
        return [
            "/desk", "/desk/new", "/desk/search?q=ferries", "/desk/list?state=published", draft, "\(draft)/provenance",
            "\(review)/review", "\(published)/review", "\(published)/history", "\(review)/provenance", "/desk/credits",
            "/desk/contributors/afp", "/desk/workflow", "/desk/nowhere",
        ]
    }

    /// What everybody may see.
    private static func editionPaths(_ reader: DeskPerson) async throws -> [String] {
        try await reader.open("/")
        let find = "['.story h2 a', '.story .section a'].map((link) => document.querySelector(link).pathname)"
        let links = try await reader.page.evaluate(find).list.compactMap(\.string)
        return ["/", "/desk/login", "/nowhere", "/articles/2001/01/01/nothing/"] + links
    }

    private static func look(_ person: DeskPerson, at path: String) async throws {
        let page = SoundPage(page: person.page, path: path)
        try await person.open(path)
        for fault in try await page.faults() { Issue.record("\(fault)") }
        for width in [390, 1280] {
            try await person.page.setViewport(width: width, height: 900)
            for scheme in ColourScheme.allCases {
                try await person.page.setColourScheme(scheme)
                let faults = try await page.colours(scheme) + page.overflow()
                for fault in faults { Issue.record("\(fault)") }
                try await keepPicture(person.page, path, "\(width)-\(scheme.rawValue)")
            }
        }
    }

    /// Keeps a picture for people to look at, in the folder that GALLEY_SCREENSHOTS names.
    private static func keepPicture(_ page: BrowserPage, _ path: String, _ kind: String) async throws {
        guard let folder = ProcessInfo.processInfo.environment["GALLEY_SCREENSHOTS"] else { return }
        let name = String(path.map { $0.isLetter || $0.isNumber ? $0 : "-" })
        try await page.screenshot(to: "\(folder)/\(name)-\(kind).png")
    }
}
