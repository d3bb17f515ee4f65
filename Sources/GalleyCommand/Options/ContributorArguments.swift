import ArgumentParser
import ArticleStore
import Editorial

/// What can be said of a contributor.
struct ContributorArguments: ParsableArguments {
    @Option(parsing: .unconditional, help: ArgumentHelp("The full name.", valueName: "name"))
    var name: String?

    @Option(
        help: ArgumentHelp(
            "What it is: \(ContributorKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "kind"),
        completion: .list(ContributorKind.allCases.map(\.rawValue)), transform: ArgumentText.choice)
    var kind: ContributorKind?

    @Option(
        name: .customLong("alias"), parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "A further name that means it; repeatable. The first one is what credit lines print, of a person the name.",
            valueName: "alias"))
    var aliases: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp(
            "How credit lines in a language print it (de=die AFP), nothing to take it away; repeatable.",
            valueName: "language=text"),
        transform: ArgumentText.wording)
    var wording: [LanguageWording] = []

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp("What was agreed on use and pay, nothing to take it away.", valueName: "text"))
    var terms: String?

    @Option(
        help: ArgumentHelp(
            "What it is paid by: \(RateUnit.allCases.map(\.rawValue).joined(separator: ", ")); nothing to take it away.",
            valueName: "unit"),
        completion: .list(RateUnit.allCases.map(\.rawValue)), transform: ArgumentText.fact(ArgumentText.choice))
    var rate: ContributorEdit.Fact<RateUnit> = .keep

    @Option(
        help: ArgumentHelp(
            "The first day on which it may be credited (2026-01-01), nothing for no limit.", valueName: "day"),
        transform: ArgumentText.fact(ArgumentText.day))
    var from: ContributorEdit.Fact<CalendarDay> = .keep

    @Option(
        help: ArgumentHelp("The last day on which it may be credited, nothing for no limit.", valueName: "day"),
        transform: ArgumentText.fact(ArgumentText.day))
    var until: ContributorEdit.Fact<CalendarDay> = .keep

    /// What is to change.
    /// - Parameter dropped: Aliases that mean it no more.
    func edit(dropping dropped: [String] = []) -> ContributorEdit {
        ContributorEdit(
            name: name, kind: kind, addedAliases: aliases, droppedAliases: dropped,
            wording: Dictionary(wording.map { ($0.language, $0.text) }) { _, last in last },
            terms: terms.map { $0.isEmpty ? .remove : .set($0) } ?? .keep, rate: rate, from: from, until: until)
    }
}

/// How a language's credit lines print a contributor, as an argument says it.
struct LanguageWording {
    var language: String
    var text: String
}

extension ArgumentText {
    /// A language and a text, parted by the first `=`.
    static func wording(_ text: String) throws -> LanguageWording {
        let edit = try assignment(text)
        guard LanguageTag.isWellFormed(edit.name) else {
            throw ValidationError("write LANGUAGE=TEXT with a language tag, such as de=die AFP.")
        }
        return LanguageWording(language: edit.name, text: edit.value)
    }

    /// A day of the calendar.
    static func day(_ text: String) throws -> CalendarDay {
        guard let day = CalendarDay(text) else { throw ValidationError("give a day such as 2026-12-31.") }
        return day
    }

    /// What is to be from now on; nothing takes it away.
    static func fact<Value>(
        _ read: @escaping @Sendable (String) throws -> Value
    ) -> @Sendable (String) throws -> ContributorEdit.Fact<Value> {
        { text in text.isEmpty ? .remove : .set(try read(text)) }
    }
}
