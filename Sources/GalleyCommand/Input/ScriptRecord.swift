import ArticleStore
import Editorial

/// The members of a line of a script, or of its `fields`, each taken once; what is left over nobody knows.
struct ScriptRecord {
    private var members: [String: JSON] = [:]

    /// - Parameter keys: The keys that there are; nil where any may come.
    /// - Throws: `NewsroomError` if it is no object, or has a key twice, or one that there is not.
    init(_ value: JSON, keys: [String]? = nil) throws(NewsroomError) {
        guard case .object(let all) = value else { throw .script("a line is one JSON object") }
        for member in all {
            if let keys, !keys.contains(member.key) {
                throw .script("there is no key “\(member.key)”; the keys are \(keys.joined(separator: ", "))")
            }
            guard members.updateValue(member.value, forKey: member.key) == nil else {
                throw .script("the key “\(member.key)” comes twice")
            }
        }
    }

    /// Nothing.
    init() {}

    /// The keys that were not taken, sorted.
    var keys: [String] { members.keys.sorted() }

    /// Takes a value; nil where there is none, or null.
    @discardableResult
    mutating func take(_ key: String) -> JSON? {
        let value = members.removeValue(forKey: key)
        return value == .null ? nil : value
    }

    /// Takes whatever is left.
    mutating func takeAll() -> [(key: String, value: JSON)] {
        defer { members = [:] }
        return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// Takes a text.
    mutating func text(_ key: String) throws(NewsroomError) -> String? {
        switch take(key) {
        case nil: return nil
        case .string(let text): return text
        default: throw .script("“\(key)” is a text")
        }
    }

    /// Takes a text that has to be there.
    mutating func required(_ key: String) throws(NewsroomError) -> String {
        guard let text = try text(key) else { throw .script("“\(key)” is missing") }
        return text
    }

    /// Takes a whole number.
    mutating func number(_ key: String, from first: Int) throws(NewsroomError) -> Int? {
        switch take(key) {
        case nil: return nil
        case .number(let number) where number >= first: return number
        default: throw .script("“\(key)” is a whole number from \(first) on")
        }
    }

    /// Takes yes or no; no where nothing is said.
    mutating func flag(_ key: String) throws(NewsroomError) -> Bool {
        switch take(key) {
        case nil: return false
        case .bool(let value): return value
        default: throw .script("“\(key)” is true or false")
        }
    }

    /// Takes a text, or several.
    mutating func texts(_ key: String) throws(NewsroomError) -> [String] {
        guard let value = take(key) else { return [] }
        if case .string(let text) = value { return [text] }
        guard case .array(let elements) = value else { throw .script("“\(key)” is a text, or an array of texts") }
        var texts: [String] = []
        for element in elements {
            guard case .string(let text) = element else { throw .script("“\(key)” is a text, or an array of texts") }
            texts.append(text)
        }
        return texts
    }

    /// Takes an object; an empty one where there is none.
    mutating func record(_ key: String) throws(NewsroomError) -> ScriptRecord {
        guard let value = take(key) else { return ScriptRecord() }
        guard case .object = value else { throw .script("“\(key)” is an object") }
        return try ScriptRecord(value)
    }

    /// Refuses what the action does not take.
    func requireEmpty(for action: String) throws(NewsroomError) {
        let left = members.filter { $0.value != .null }.keys.sorted()
        guard let key = left.first else { return }
        throw .script("\(action) takes no “\(key)”")
    }
}
