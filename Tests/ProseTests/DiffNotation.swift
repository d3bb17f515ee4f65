@testable import Prose

extension TextDiff {
    /// The diff as one readable line for each paragraph: "changed: The vote is on [-Monday-]{+Tuesday+}."
    var notation: [String] {
        paragraphs.map { change in
            let text = change.segments.map { segment in
                switch segment.kind {
                case .equal: segment.text
                case .deleted: "[-\(segment.text)-]"
                case .inserted: "{+\(segment.text)+}"
                }
            }
            return "\(change.kind): \(text.joined())"
        }
    }
}

/// Whether two texts are the same bytes.
func isSame(_ first: String, _ second: String) -> Bool { first.utf8.elementsEqual(second.utf8) }
