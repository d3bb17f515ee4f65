import Mustache

/// What a template is filled with: texts, numbers, yes or no, lists, and values of values, by their names.
///
/// A name that is nil is left out, and renders as nothing; as an `Optional` in a dictionary it would render as “nil”.
struct PageValues: MustacheParent, ExpressibleByDictionaryLiteral {
    private var values: [String: Any] = [:]

    init(dictionaryLiteral elements: (String, Any?)...) {
        for (name, value) in elements { values[name] = value }
    }

    /// These values, with others that stand in for those of the same name.
    func with(_ other: PageValues) -> PageValues {
        var merged = self
        merged.values.merge(other.values) { $1 }
        return merged
    }

    func child(named name: String) -> Any? { values[name] }
}
