import ArticleStore
internal import CAssets
import HTTPTypes
import Mustache

/// The templates of all pages, compiled in.
enum Templates {
    private static let library: Result<MustacheLibrary, any Error> = Result {
        MustacheContentTypes.register(EscapedText(), named: "DESK")
        var templates: [String: MustacheTemplate] = [:]
        for file in Assets.files where file.path.hasPrefix("templates/") && file.path.hasSuffix(".mustache") {
            let name = file.path.dropFirst("templates/".count).dropLast(".mustache".count)
            let text = String(decoding: file.bytes, as: UTF8.self)
            templates[String(name)] = try MustacheTemplate(string: "{{%CONTENT_TYPE: DESK}}" + text)
        }
        return MustacheLibrary(templates: templates)
    }

    /// A page.
    /// - Throws: `NewsroomError` if there is no such template, which a test excludes.
    static func page(_ name: String, _ values: PageValues) throws -> String {
        guard let text = try library.get().render(values, withTemplate: name) else {
            throw NewsroomError(.failed("There is no template “\(name)”."))
        }
        return text
    }
}

/// How values are escaped in templates: byte by byte. The library's own way goes by characters, and one of `"` and a
/// combining mark is none that it knows.
struct EscapedText: MustacheContentType {
    func escapeText(_ text: String) -> String { HTML.escaped(text) }
}

/// The files that come with the desk: templates, style sheets, scripts.
enum Assets {
    struct File: Sendable {
        /// Its path below the folder of all: `static/desk.css`.
        let path: String
        let bytes: [UInt8]
    }

    static let files: [File] = (0..<asset_count()).compactMap { index in
        guard let file = asset_at(index) else { return nil }
        return File(
            path: String(cString: file.pointee.path),
            bytes: Array(UnsafeBufferPointer(start: file.pointee.bytes, count: file.pointee.size)))
    }

    static func file(_ path: String) -> File? { files.first { $0.path == path } }
}
