import ArticleStore
import AsyncHTTPClient
import Editorial
import Logging
import NIOCore
import NIOHTTP1
import NIOSSL
import Testing

@testable import WebDesk

@Suite struct EncryptionTests {
    @Test("With a certificate the desk speaks TLS and nothing else, and keeps its cookies to it")
    func encrypted() async throws {
        let desk = try await OpenDesk(isEncrypted: true)
        var tls = TLSConfiguration.makeClientConfiguration()
        let certificate = try NIOSSLCertificate(bytes: Array(TestCertificate.certificate.utf8), format: .pem)
        tls.trustRoots = .certificates([certificate])
        let client = HTTPClient(
            eventLoopGroupProvider: .singleton, configuration: HTTPClient.Configuration(tlsConfiguration: tls))
        do {
            let request = HTTPClientRequest(url: "https://localhost:\(desk.port)/desk/login")
            let answer = try await client.execute(request, timeout: .seconds(60))
            #expect(answer.status == .ok)
            #expect(answer.headers.first(name: "Set-Cookie")?.contains("Secure") == true)
            #expect(answer.headers.contains(name: "Strict-Transport-Security"))
        } catch { Issue.record(error) }
        try await client.shutdown()
        let plain = try await RawConnection.exchange(
            "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n", port: desk.port)
        #expect(plain.isEnded && !plain.text.contains("200"))
    }

    @Test("A certificate that cannot be read is an error that names it")
    func unreadable() async throws {
        let newsroom = try await OpenDesk().newsroom
        let settings = DeskSettings(port: 0, tls: ("/nowhere/c.pem", "/nowhere/k.pem"))
        let desk = Desk(newsroom, settings, logger: Logger(label: "test"))
        let error = await #expect(throws: NewsroomError.self) { try await desk.run() }
        #expect(error?.description.contains("/nowhere/c.pem") == true)
    }
}
