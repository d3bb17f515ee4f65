import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Sends requests to a desk, as somebody's browser or program, and looks at each answer.
struct DeskClient: Sendable {
    /// Where the desk is, without a path.
    let address: String
    /// What every request carries: a cookie or a token.
    var headers: HTTPHeaders = [:]

    /// The client below: no compression, no redirects followed, as many connections as there are requests at once.
    private static let http: HTTPClient = {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.httpVersion = .http1Only
        // Sooner than either server closes what is silent.
        configuration.connectionPool.idleTimeout = .seconds(1)
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 4_096
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    /// Closes every connection.
    static func shutDown() async throws { try await http.shutdown() }

    /// The same client with one more header.
    func with(_ name: String, _ value: String) -> DeskClient {
        var client = self
        client.headers.replaceOrAdd(name: name, value: value)
        return client
    }

    func get(_ path: String) async throws -> DeskAnswer { try await send(request(.GET, path)) }

    func post(_ path: String, json: [String: String]) async throws -> DeskAnswer {
        try await post(path, try JSONEncoder().encode(json), type: "application/json")
    }

    /// Sends a form as browsers do.
    func post(_ path: String, form: [(String, String)]) async throws -> DeskAnswer {
        let text = form.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
        return try await post(path, Data(text.utf8), type: "application/x-www-form-urlencoded")
    }

    private func post(_ path: String, _ body: Data, type: String) async throws -> DeskAnswer {
        var request = request(.POST, path)
        request.headers.add(name: "Content-Type", value: type)
        request.body = .bytes(ByteBuffer(bytes: body))
        return try await send(request)
    }

    private func request(_ method: HTTPMethod, _ path: String) -> HTTPClientRequest {
        var request = HTTPClientRequest(url: address + path)
        (request.method, request.headers) = (method, headers)
        return request
    }

    private func send(_ request: HTTPClientRequest) async throws -> DeskAnswer {
        do {
            let response = try await Self.http.execute(request, timeout: .seconds(120))
            let body = try await response.body.collect(upTo: 16 << 20)
            return DeskAnswer(status: Int(response.status.code), headers: response.headers, body: body)
        } catch { throw Unexpected(description: "\(request.method) \(request.url): \(error)") }
    }

    /// An answer that goes on.
    func stream(_ path: String) async throws -> HTTPClientResponse.Body {
        let response = try await Self.http.execute(request(.GET, path), deadline: .distantFuture)
        guard response.status == .ok else { throw Unexpected(description: "\(path) was answered \(response.status)") }
        return response.body
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }
}

/// An answer of a desk.
struct DeskAnswer: Sendable {
    let status: Int
    let headers: HTTPHeaders
    let body: ByteBuffer

    var text: String { String(buffer: body) }

    /// Whether the body has the text somewhere.
    func contains(_ text: String) -> Bool {
        let words = Array(text.utf8)
        return body.withUnsafeReadableBytes { bytes in
            var rest = bytes[...]
            while rest.count >= words.count, let start = rest.firstIndex(of: words[0]) {
                rest = rest[start...]
                if rest.starts(with: words) { return true }
                rest = rest.dropFirst()
            }
            return false
        }
    }

    /// The answer itself, if it is what it has to be.
    /// - Throws: `Unexpected` with the beginning of the body.
    @discardableResult
    func expecting(_ expected: Int, _ texts: String...) throws -> DeskAnswer {
        guard status == expected, texts.allSatisfy(contains) else {
            throw Unexpected(
                description: "Answered \(status) and not \(expected) with \(texts): \(headers) \(text.prefix(2_000))")
        }
        return self
    }

    /// The values of the cookies that it sets, by name.
    var cookies: [String: String] {
        headers["Set-Cookie"].reduce(into: [:]) { cookies, line in
            let pair = line.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            if pair.count == 2 { cookies[pair[0]] = pair[1] }
        }
    }

    /// The value of a form's hidden field.
    func field(_ name: String) -> String? {
        let page = text
        guard let start = page.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(page[start.upperBound...].prefix { $0 != "\"" })
    }
}
