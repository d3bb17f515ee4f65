import ArticleStore
import Editorial
import Foundation
import FoundationNetworking
import Hummingbird
import Logging
import Synchronization
import Testing

@testable import WebDesk

/// A desk that is open at a port of its own, on a newsroom in a temporary folder.
final class OpenDesk: Sendable {
    let desk: Desk
    let port: Int
    private let folder: String
    private let task: Task<Void, any Error>

    var newsroom: Newsroom { desk.newsroom }

    /// - Parameter isEncrypted: Whether it speaks TLS, with the certificate of tests.
    init(isSecure: Bool = false, isEncrypted: Bool = false) async throws {
        folder = NSTemporaryDirectory() + "desk-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        _ = try await Newsroom.initialise(at: folder + "/newsroom.git")
        let newsroom = try await Newsroom.open(at: folder + "/newsroom.git")
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        var settings = DeskSettings(port: 0, isSecure: isSecure, schedulePeriod: 1)
        if isEncrypted { settings = try Self.encrypted(in: folder) }
        let desk = Desk(newsroom, settings, logger: logger)
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let application = try desk.application { continuation.yield($0) }
        task = Task {
            defer { continuation.finish() }
            try await application.run()
        }
        self.desk = desk
        port = try #require(await ports.first { _ in true }, "The desk did not open.")
    }

    private static func encrypted(in folder: String) throws -> DeskSettings {
        let (certificate, key) = ("\(folder)/certificate.pem", "\(folder)/key.pem")
        try TestCertificate.certificate.write(toFile: certificate, atomically: true, encoding: .utf8)
        try TestCertificate.key.write(toFile: key, atomically: true, encoding: .utf8)
        return DeskSettings(port: 0, tls: (certificate, key), schedulePeriod: 1)
    }

    deinit {
        task.cancel()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// A token of a person's for everything, or for some of it.
    func token(_ handle: String, _ scopes: [TokenScope] = TokenScope.allCases) async throws -> String {
        let handle = try #require(Handle(handle))
        return try await desk.accounts.makeToken(named: "test", for: handle, scopes: scopes).secret
    }

    /// Gives a person a password, with little work, since tests are not optimised.
    func setPassword(_ password: String, of handle: Handle) async throws {
        try await desk.accounts.setPassword(password, of: handle, work: .quick)
    }

    /// A session of a person's, as a browser has it.
    func session(of handle: String) throws -> (headers: [String: String], proof: String) {
        let (secret, session) = try desk.accounts.begin(try #require(Handle(handle)))
        let headers = ["Cookie": "galley=\(secret)", "Content-Type": "application/x-www-form-urlencoded"]
        return (headers, FormFields.encoded(session.formProof))
    }

    /// Takes away the answers that are kept, as if the desk had died before it wrote them.
    func forgetAnswers() throws {
        let folder = "\(newsroom.path)/desk/requests"
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
            let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)"))
            var kept = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
            kept["answer"] = nil
            try JSONSerialization.data(withJSONObject: kept).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
        }
    }

    /// Sends a request and waits for the whole answer, which has to be one that the API's description has.
    func send(
        _ method: String, _ path: String, token: String? = nil, headers: [String: String] = [:], body: String? = nil,
        bytes: [UInt8]? = nil
    ) async throws -> Answer {
        var request = URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(port)\(path)")))
        request.httpMethod = method
        request.httpBody = bytes.map { Data($0) } ?? body.map { Data($0.utf8) }
        request.timeoutInterval = 300
        if let token { request.setValue("Bearer \(token)", forHTTPHeaderField: "Authorization") }
        for (name, value) in headers { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try await Self.session.data(for: request)
        let answer = Answer(response: try #require(response as? HTTPURLResponse), bytes: Array(data))
        DocumentedAnswers.check(method, path, answer.status)
        return answer
    }

    /// Keeps no cookies and follows no redirects: tests look at them.
    private static let session: URLSession = {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        return URLSession(configuration: configuration, delegate: NoRedirects(), delegateQueue: nil)
    }()
}

extension JSON {
    /// The text that it is; nil if it is none.
    var text: String? { if case .string(let text) = self { text } else { nil } }

    /// The member of an object; null if there is none.
    subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }
}

extension PasswordHash.Work {
    /// For tests.
    static let quick = PasswordHash.Work(cost: 10, parallelism: 1)
}

/// An answer of a desk.
struct Answer {
    let response: HTTPURLResponse
    let bytes: [UInt8]

    var status: Int { response.statusCode }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    func header(_ name: String) -> String? { response.value(forHTTPHeaderField: name) }

    /// The member of the answer's JSON that a path of keys leads to.
    func json(_ path: String...) throws -> JSON {
        path.reduce(try JSON.read(bytes)) { $0[$1] }
    }
}

/// Leaves redirects to the test.
private final class NoRedirects: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) { completionHandler(nil) }
}
