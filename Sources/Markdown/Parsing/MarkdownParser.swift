internal import CMarkdown
import Synchronization

/// cmark-gfm's parser: CommonMark with GitHub's tables, struck text and bare addresses.
///
/// Punctuation stays as it was typed. Footnotes are off: this version measures their names by columns, and drops those
/// that nothing refers to. The parser's own HTML is never used.
enum MarkdownParser {
    /// Parsers share a table of the characters that begin something, which each of them sets and clears again
    /// (`cmark_manage_extensions_special_characters`): only one may run.
    private static let turn = Mutex(())

    /// Whether the extensions are known: registered once per process, as a static is set under a lock.
    ///
    /// Addresses of people are ours to find (`MailAddresses`): for each of them the library reads what is before its
    /// text (CVE-2023-22485, which Debian has mended by half), and keeps a copy of the rest of the line.
    private static let isRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        guard let addresses = cmark_find_syntax_extension("autolink") else { return false }
        cmark_syntax_extension_set_postprocess_func(addresses, nil)
        return true
    }()

    /// The root of a text's tree, which the caller frees; nil if the library has not all the extensions.
    static func parse(_ text: String) -> OpaquePointer? {
        turn.withLock { _ in
            guard isRegistered, let parser = cmark_parser_new(CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE) else { return nil }
            defer { cmark_parser_free(parser) }
            for name in ["table", "strikethrough", "autolink"] {
                guard let syntax = cmark_find_syntax_extension(name) else { return nil }
                cmark_parser_attach_syntax_extension(parser, syntax)
            }
            feed(text, to: parser)
            return cmark_parser_finish(parser)
        }
    }

    private static func feed(_ text: String, to parser: OpaquePointer) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
    }
}
