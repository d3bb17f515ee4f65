import Editorial
import Foundation

/// Texts whose save was refused or failed, kept under `desk/late/` so that nobody's words are lost.
struct LateTexts: Sendable {
    /// The newsroom's folder.
    let newsroom: String

    private var folder: String { "\(newsroom)/desk/late" }

    /// All that wait, oldest first.
    func all() throws -> [LateText] {
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted {
            $0.dropLast(3) < $1.dropLast(3)
        }
        return names.compactMap { LateText(file: $0, in: folder) }
    }

    /// The bytes of one.
    func bytes(of text: LateText) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: text.path) else {
            throw NewsroomError(.notFound(.file, text.path, remedy: "see `galley merge` for the texts that wait."))
        }
        return Array(data)
    }

    /// Removes one.
    func remove(_ text: LateText) throws {
        guard unlink(text.path) == 0 || errno == ENOENT else {
            throw NewsroomError(.failed("\(text.path) cannot be removed: \(String(cString: strerror(errno)))"))
        }
    }

    /// Keeps bytes as somebody typed them, durably.
    /// - Returns: The file's path.
    func keep(_ bytes: [UInt8], named name: String, at now: Instant) throws -> String {
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
