/// Text that came from wire copy, and is still there, is credited in print to whom it came from.
extension ActionRequest {
    /// Sentences of the body came from wire copy, and no printed credit names it.
    var uncreditedWireCopy: UnmetRequirement? {
        guard let first = subject.uncreditedWire.first, let credited = first.origins.first else { return nil }
        let origins = Wording.list(first.origins.map(named), joinedBy: "or", atMost: 3)
        let names = Wording.list(unique(first.origins.map(\.name)), joinedBy: "or", atMost: 3)
        let message =
            "“\(Wording.excerpt(first.sentence, of: 120))” came from \(origins), and no printed credit of \(name) "
            + "names \(names).\(others)"
        let remedy =
            "galley credit \(Wording.shellWord(name)) --contributor \(Wording.shellWord(credited.contributor)) "
            + "--role source"
        return unmet(.wireCredited, message, remedy: remedy)
    }

    /// How many other sentences there are, and whom they came from.
    private var others: String {
        let rest = subject.uncreditedWire.dropFirst()
        guard !rest.isEmpty else { return "" }
        let names = Wording.list(unique(rest.flatMap { $0.origins.map(\.name) }), joinedBy: "or", atMost: 3)
        return " So did \(Wording.count(rest.count, "more sentence")), from \(names)."
    }

    private func named(_ origin: WireOrigin) -> String {
        let copy = origin.article.map { "wire copy “\($0)”" } ?? "its own import"
        return "\(origin.name) (\(copy), revision \(origin.revision))"
    }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}
