import ArticleStore
import Editorial
import Foundation
import Glibc

/// Small private files below the newsroom's `desk/`: what is neither derived nor history, and never enters git.
///
/// A file is there whole or not at all: it is written beside its place, waited for, and renamed into it.
struct DeskFolder: Sendable {
    /// The folder's path: `NEWSROOM/desk/accounts`.
    let path: String

    /// - Parameters:
    ///   - newsroom: The newsroom's folder.
    ///   - name: The folder's name below `desk/`.
    init(_ name: String, in newsroom: String) { path = "\(newsroom)/desk/\(name)" }

    /// The names of all files.
    func names() -> [String] {
        let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        return all.filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The bytes of a file; nil where there is none.
    func bytes(of name: String) -> [UInt8]? {
        guard Self.isName(name) else { return nil }
        return FileManager.default.contents(atPath: "\(path)/\(name)").map(Array.init)
    }

    /// Writes a file durably, readable by the owner alone.
    /// - Throws: `NewsroomError` if the disk does not take it.
    func write(_ bytes: [UInt8], to name: String) throws(NewsroomError) {
        guard Self.isName(name) else { throw NewsroomError(.invalid("“\(name)” is no name of a file.")) }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw NewsroomError(.failed("\(path) cannot be made: \(error.localizedDescription)")) }
        let draft = "\(path)/.\(name).\(UInt64.random(in: .min ... .max))"
        do throws(NewsroomError) {
            try writeNew(bytes, to: draft)
            guard rename(draft, "\(path)/\(name)") == 0 else { throw failure(name) }
        } catch {
            unlink(draft)
            throw error
        }
        synchronise()
    }

    /// Removes a file; nothing happens where there is none.
    func remove(_ name: String) throws(NewsroomError) {
        guard Self.isName(name) else { return }
        guard unlink("\(path)/\(name)") == 0 || errno == ENOENT else { throw failure(name) }
        synchronise()
    }

    private func writeNew(_ bytes: [UInt8], to file: String) throws(NewsroomError) {
        let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(file) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: Data(bytes))
            try handle.synchronize()
        } catch { throw NewsroomError(.failed("\(file) cannot be written: \(error.localizedDescription)")) }
    }

    private func synchronise() {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private func failure(_ name: String) -> NewsroomError {
        NewsroomError(.failed("\(path)/\(name) cannot be written: \(String(cString: strerror(errno)))."))
    }

    /// Names come from requests too: none leads out of the folder.
    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 200 && !name.hasPrefix(".") && !name.utf8.contains(UInt8(ascii: "/"))
            && !name.utf8.contains(0)
    }
}

extension DeskFolder {
    /// A file's value; nil where there is none, or one that nobody can read.
    func value<Value: Decodable>(_ type: Value.Type, of name: String) -> Value? {
        bytes(of: name).flatMap { try? JSONDecoder().decode(type, from: Data($0)) }
    }

    /// Writes a value as JSON.
    func write(_ value: some Encodable, as name: String) throws(NewsroomError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
        let data: Data
        do { data = try encoder.encode(value) } catch { throw NewsroomError(.failed("\(name): \(error)")) }
        try write(Array(data), to: name)
    }
}
