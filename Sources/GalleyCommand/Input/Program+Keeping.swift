import ArticleStore
import Foundation

extension Program {
    /// Keeps what came by standard input when a command fails before the newsroom has it: under `desk/late`, or in a
    /// temporary file where the newsroom cannot be opened or written.
    /// - Returns: The file's path; nil where nothing came that way, or it is safe already.
    func keepingInput(_ failure: Failure, _ arguments: [String]) async -> Failure {
        guard failure.kept == nil, !failure.isDone, StandardInput.isMeant(in: arguments),
            isatty(STDIN_FILENO) == 0 || input.bytes != nil
        else { return failure }
        guard let bytes = try? input.read(limit: StoryText.readLimit), !bytes.isEmpty else { return failure }
        var failure = failure
        failure.kept = await keep(bytes, arguments)
        return failure
    }

    private func keep(_ bytes: [UInt8], _ arguments: [String]) async -> String? {
        let path = GlobalOptionOrder.newsroom(in: arguments) ?? environment["GALLEY_NEWSROOM"] ?? "."
        if let newsroom = try? await Newsroom.open(at: path), let kept = try? newsroom.keepLate(bytes) { return kept }
        let file = "\(environment["TMPDIR"] ?? "/tmp")/galley-text-\(UUID().uuidString).md"
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        return FileManager.default.createFile(atPath: file, contents: Data(bytes), attributes: attributes) ? file : nil
    }
}
