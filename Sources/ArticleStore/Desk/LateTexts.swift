import Editorial
import Foundation

/// Texts whose save was refused or failed, kept under `desk/late/` so that nobody's words are lost.
struct LateTexts: Sendable {
    /// The newsroom's folder.
    let newsroom: String

    /// Keeps bytes as somebody typed them, durably.
    /// - Returns: The file's path.
    func keep(_ bytes: [UInt8], named name: String, at now: Instant) throws -> String {
        let folder = "\(newsroom)/desk/late"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let stamp = now.description.filter { $0 != ":" && $0 != "-" }
        for number in 1...10_000 {
            let path = "\(folder)/\(stamp)-\(name)\(number == 1 ? "" : "-\(number)").md"
            if try write(bytes, to: path) { return path }
        }
        throw NewsroomError(.failed("\(folder) is full of texts that were kept; clear it out."))
    }

    /// Writes a new file and waits for the disk.
    /// - Returns: False if a file of this name exists.
    private func write(_ bytes: [UInt8], to path: String) throws -> Bool {
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else {
            if errno == EEXIST { return false }
            throw NewsroomError(.failed("\(path) cannot be written: \(String(cString: strerror(errno)))"))
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try handle.write(contentsOf: Data(bytes))
        try handle.synchronize()
        return true
    }
}
