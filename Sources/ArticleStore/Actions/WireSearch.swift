internal import Catalogue
import Editorial
import Prose

/// Looks for the sentences of an article that came from wire copy which nobody credits.
struct WireSearch {
    private let article: ArticleID
    private let words: Provenance
    private let credits: PrintedCredits
    private let name: (String) -> String
    /// The positions of the actions that brought the words of each origin.
    private let positions: [Int: Int]

    /// - Parameter name: Gives a contributor as credit lines print it.
    init(article: ArticleID, authorship: Authorship, credits: PrintedCredits, name: @escaping (String) -> String) {
        self.article = article
        self.credits = credits
        self.name = name
        words = authorship.words
        positions = Dictionary(authorship.steps.map { ($0.revision, $0.position) }) { first, _ in first }
    }

    /// The sentences in the order of the text, each with what it came from, the oldest first.
    /// - Parameters:
    ///   - imports: The article's own imports of wire copy: the origin of their words is known.
    ///   - copies: Other wire copy that sentences may have been taken from.
    func uncredited(imports: [WireCopy], copies: [WireCopy]) -> [UncreditedWire] {
        var found: [Range<Int>: [WireOrigin]] = [:]
        var isSettled: Set<Int> = []
        for copy in imports {
            for sentence in words.sentences(from: [copy.revision]) {
                isSettled.insert(sentence.words.lowerBound)
                if !credits.name(copy.contributor) { found[sentence.range, default: []].append(origin(copy)) }
            }
        }
        found.merge(taken(from: copies, except: isSettled)) { known, _ in known }
        let bytes = Array(words.text.utf8)
        return found.sorted { $0.key.lowerBound < $1.key.lowerBound }.map { range, origins in
            UncreditedWire(sentence: String(decoding: bytes[range], as: UTF8.self), origins: origins)
        }
    }

    /// The sentences that stand in wire copy and were not there before it; one that is credited excuses the others, which
    /// may have the same quotation.
    private func taken(from copies: [WireCopy], except settled: Set<Int>) -> [Range<Int>: [WireOrigin]] {
        let shared = SharedSentences(of: words.text)
        let places = words.words.map { positions[$0.origin] ?? 0 }
        var found: [Range<Int>: [WireOrigin]] = [:]
        var isCredited: Set<Range<Int>> = []
        let inOrder = copies.sorted { $0.position < $1.position }
        // Those that are credited come last, and only if they have anything to excuse.
        for copy in inOrder.filter({ !credits.name($0.contributor) }) + inOrder.filter({ credits.name($0.contributor) })
        {
            let credited = credits.name(copy.contributor)
            guard !credited || !found.isEmpty else { break }
            let held = shared.indices(holdingSentencesOf: SharedSentences(of: copy.body))
            for index in Set(shared.indices(sharedWith: copy.body) + held).sorted() {
                let sentence = shared.sentences[index]
                guard !settled.contains(sentence.words.lowerBound), !stood(places[sentence.words], before: copy)
                else { continue }
                if credited {
                    isCredited.insert(sentence.range)
                } else if found[sentence.range]?.contains(where: { $0.contributor == copy.contributor }) != true {
                    found[sentence.range, default: []].append(origin(copy))
                }
            }
        }
        return found.filter { !isCredited.contains($0.key) }
    }

    /// Whether most words of a sentence stood in the article when the wire copy came: it may have them from us.
    private func stood(_ positions: ArraySlice<Int>, before copy: WireCopy) -> Bool {
        positions.count { $0 < copy.position } * 2 > positions.count
    }

    private func origin(_ copy: WireCopy) -> WireOrigin {
        WireOrigin(
            contributor: copy.contributor, name: name(copy.contributor),
            article: copy.article == article ? nil : copy.slug, revision: copy.revision)
    }
}
