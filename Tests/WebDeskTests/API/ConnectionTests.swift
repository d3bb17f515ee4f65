import Foundation
import HTTPTypes
import NIOCore
import NIOHTTP1
import Testing

@testable import WebDesk

@Suite struct ConnectionTests {
    @Test(
        "A connection ends when either side says so, and what was answered is read to its end",
        arguments: [
            "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
            "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: x, CLOSE\r\n\r\n",
            "GET /healthz HTTP/1.0\r\n\r\n", "GET /healthz HTTP/1.0\r\nConnection: keep-alive\r\n\r\n",
            "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
            // More is announced than is ever taken, and some of it sent.
            "GET /healthz HTTP/1.1\r\nHost: a\r\nContent-Length: 300000000\r\n\r\n"
                + String(repeating: "x", count: 500_000),
        ]) func ends(_ request: String) async throws
    {
        let desk = try await OpenDesk()
        let answer = try await RawConnection.exchange(request, port: desk.port)
        #expect(answer.text.hasPrefix("HTTP/1.") && answer.text.contains(" 200 OK\r\n"), "\(answer.text)")
        #expect(answer.text.hasSuffix("\r\n\r\nok\n"))
        #expect(answer.isEnded)
    }

    @Test(
        "What two servers could understand in two ways is refused, and nothing after it is read",
        arguments: [
            ("GET / HTTP/1.1\r\n", 400), ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a/b\r\n", 400), ("GET / HTTP/1.1\r\nHost: a, b\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n", 501),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: xchunked\r\n", 501),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n", 400),
            ("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 0\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length : 5\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nExpect: more\r\n", 417), ("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n", 405),
        ]) func smuggling(_ head: String, _ status: Int) async throws
    {
        let desk = try await OpenDesk()
        let second = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n"
        let answer = try await RawConnection.exchange("\(head)\r\n0\r\n\r\n\(second)", port: desk.port)
        #expect(answer.text.hasPrefix("HTTP/1.1 \(status) "), "\(answer.text)")
        #expect(answer.isEnded && !answer.text.contains("200 OK"))
    }

    @Test("Requests that come at once are answered in their order, up to the one that is not written as one")
    func pipelined() async throws {
        let desk = try await OpenDesk()
        let answer = try await RawConnection.exchange(
            "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\nGET /readyz HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\n\r\n",
            port: desk.port)
        let places = ["\r\n\r\nok\n", "\r\n\r\nready\n", "400 Bad Request"].map {
            answer.text.range(of: $0)?.lowerBound
        }
        #expect(places.allSatisfy { $0 != nil } && places.compactMap { $0 }.sorted() == places.compactMap { $0 })
        #expect(answer.isEnded)
    }

    @Test("Whoever asks before it sends a body is told to go on")
    func expectation() async throws {
        let desk = try await OpenDesk()
        let head = "POST /desk/login HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nConnection: close\r\n"
        let answer = try await RawConnection.exchange(
            "\(head)Content-Length: 3\r\n\r\na=b", port: desk.port)
        #expect(answer.text.hasPrefix("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 403 "), "\(answer.text.prefix(100))")
        let large = "POST /desk/login HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9999999999\r\n\r\n"
        let refused = try await RawConnection.exchange(large, port: desk.port)
        #expect(refused.text.hasPrefix("HTTP/1.1 413 ") && refused.isEnded)
    }

    @Test("A slow line is waited for, and a byte now and then is not")
    func pace() {
        let start = NIODeadline.now()
        var pace = BodyPace(announced: 10_000_000, at: start)
        #expect(!pace.isTooSlow(at: start + .seconds(29)))
        #expect(pace.isTooSlow(at: start + .seconds(31)))
        pace.receive(300)
        #expect(!pace.isTooSlow(at: start + .seconds(30)))
        #expect(pace.isTooSlow(at: start + .seconds(31)))
        pace.receive(1_000_000)
        #expect(!pace.isTooSlow(at: start + .seconds(150)))
        #expect(pace.isTooSlow(at: start + .seconds(160)))
        #expect(pace.missing == 8_999_700)
    }

    @Test("Nobody elsewhere takes all connections; whoever ends one makes room for another")
    func connections() {
        let connections = OpenConnections(most: 4, mostOfAddress: 2)
        #expect((1...3).map { _ in connections.open(from: "192.0.2.1") } == [true, true, false])
        #expect((1...3).map { _ in connections.open(from: "127.0.0.1") } == [true, true, false])
        #expect(!connections.open(from: "192.0.2.2"))
        connections.close(from: "127.0.0.1")
        #expect(!connections.open(from: "192.0.2.1"))
        #expect(connections.open(from: "192.0.2.2"))
    }

    @Test("Behind a proxy the address is the one that the proxy added last, and elsewhere nobody says its own")
    func addresses() throws {
        let name = try #require(HTTPField.Name("X-Forwarded-For"))
        let headers: HTTPFields = [name: "10.0.0.9, 203.0.113.7"]
        #expect(ClientAddress.of(headers, remote: "127.0.0.1", isBehindProxy: true) == "203.0.113.7")
        #expect(ClientAddress.of(headers, remote: "198.51.100.1", isBehindProxy: false) == "198.51.100.1")
        #expect(ClientAddress.of([:], remote: "127.0.0.1", isBehindProxy: true) == "127.0.0.1")
    }
}
