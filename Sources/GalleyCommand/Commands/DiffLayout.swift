import ArgumentParser

/// How a change is shown.
enum DiffLayout: String, EnumerableFlag {
    /// By paragraphs and words.
    case words
    /// The older side beside the newer one.
    case sideBySide = "side-by-side"
    /// As a page for browsers.
    case html
    /// As git's own patch.
    case unified
    /// As counts.
    case stat
    /// As an agency says it in a line.
    case advisory

    static func name(for value: DiffLayout) -> NameSpecification { .customLong(value.rawValue) }

    static func help(for value: DiffLayout) -> ArgumentHelp? {
        switch value {
        case .words: "Show words in their paragraphs (the default)."
        case .sideBySide: "Show the older side beside the newer one."
        case .html: "Print a page for browsers that stands alone."
        case .unified: "Print git's own patch, as git apply takes it."
        case .stat: "Print how much changed in each field and the body."
        case .advisory: "Print a line for an advisory, for an editor to finish."
        }
    }
}
