import Foundation

/// An empty folder that goes when the test ends.
final class TemporaryFolder: Sendable {
    /// Absolute, without links.
    let path: String

    init() throws {
        let folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("galley-crash-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
