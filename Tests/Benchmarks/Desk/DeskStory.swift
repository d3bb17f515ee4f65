import Foundation
import Synchronization

/// A story of 4 KB as somebody writes it.
struct DeskStory: Sendable {
    let headline: String
    /// The last part of its address, where the desk asks for one.
    let slug: String
    var body: String

    private static let count = Mutex(Int(Date().timeIntervalSince1970 * 1000))

    /// One that nobody wrote before.
    static func next() -> DeskStory {
        let number = count.withLock {
            $0 += 1
            return $0
        }
        return DeskStory(
            headline: "Fresh story \(number)", slug: "fresh-story-\(number)",
            body: SampleProse.text(words: 680, seed: number))
    }

    /// The story after somebody worked on it.
    var edited: DeskStory {
        var story = self
        story.body = SampleProse.edited(body, every: 40)
        return story
    }
}
