/// What a changed paragraph said in one of the two texts.
struct SideText {
    let bytes: [UInt8]
    let place: ParagraphChange.Place
    /// The paragraphs in it, more than one where some were split or joined.
    let cuts: [Range<Int>]

    /// The old text of a change; nil where it was inserted.
    init?(oldOf change: ParagraphChange) {
        guard let place = change.old else { return nil }
        self.init(place, change.segments, without: .inserted)
    }

    /// The new text of a change; nil where it was deleted.
    init?(newOf change: ParagraphChange) {
        guard let place = change.new else { return nil }
        self.init(place, change.segments, without: .deleted)
    }

    private init(_ place: ParagraphChange.Place, _ segments: [Segment], without kind: Segment.Kind) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(place.bytes.count)
        for segment in segments where segment.kind != kind { bytes += segment.text.utf8 }
        self.bytes = bytes
        self.place = place
        let whole = 0..<bytes.count
        cuts = place.paragraphs.count == 1 ? [whole] : ParagraphScanner.paragraphs(bytes).map(\.range)
    }

    /// The paragraph, counted from 0 in the whole text, in which the byte at `offset` stands.
    func paragraph(at offset: Int) -> Int {
        let last = max(place.paragraphs.lowerBound, place.paragraphs.upperBound - 1)
        return min(place.paragraphs.lowerBound + cut(at: offset), last)
    }

    /// The place in `cuts` of the paragraph in which the byte at `offset` stands.
    func cut(at offset: Int) -> Int {
        var (low, high) = (0, max(0, cuts.count - 1))
        while low < high {
            let middle = (low + high) / 2
            if cuts[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// What kind of block a paragraph is, by its place in `cuts`.
    func block(_ cut: Int) -> TextBlock { TextBlock(bytes, cuts[cut]) }
}
