import ArticleStore
import Editorial
import Foundation

/// The site that readers see: its name, its address, its language.
struct ReadingSite: Sendable {
    let name: String
    /// The address of the site, with a slash at its end.
    let home: String
    let language: String
    /// The sections that readers have something of.
    let sections: [String]
    /// The path of the page that is asked for.
    let path: String

    init(
        style: HouseStyle, newsroom: String, isHTTPS: Bool, host: String?, sections: [String], path: String
    ) {
        (self.sections, self.path) = (sections, path)
        let address = style.address ?? "\(isHTTPS ? "https" : "http")://\(Self.host(host))"
        home = address + "/"
        name = style.address.flatMap { URL(string: $0)?.host } ?? newsroom
        language = style.language
    }

    /// A host as a browser may send it, so that nobody writes anything else into a page by it.
    private static func host(_ text: String?) -> String {
        guard let text, !text.isEmpty, text.utf8.count < 256,
            text.utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || ".-:[]".utf8.contains($0)
            })
        else { return "localhost" }
        return text
    }

    /// A path of the site as a whole address.
    func absolute(_ path: String) -> String { home.dropLast() + Self.encoded(path) }

    /// A path as addresses are written: what is no plain letter is escaped.
    static func encoded(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { part in
            FormFields.encoded(String(part).removingPercentEncoding ?? String(part))
        }.joined(separator: "/")
    }

    /// The path of a section's page.
    static func address(ofSection name: String) -> String { "/section/\(FormFields.encoded(name))" }

    private func entry(of section: String) -> PageValues {
        let address = Self.address(ofSection: section)
        return ["href": address, "label": section, "current": address == Self.encoded(path)]
    }

    /// What every page says.
    var values: PageValues {
        [
            "site": ["name": name, "home": "/", "sections": sections.map(entry)] as PageValues,
            "hasSections": !sections.isEmpty,
            "say": [
                "skip": "Skip to the page", "sections": "Sections", "feed": "Atom feed", "front": "Front page",
                "empty": "Nothing is published yet.", "more": "More articles", "updated": "Updated",
                "corrections": "Corrections and clarifications", "tags": "Tags", "contributors": "Contributors",
            ] as PageValues,
        ]
    }
}
