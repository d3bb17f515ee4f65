import ArticleStore
import Editorial
import Foundation
import Testing

@testable import WebDesk

@Suite struct LogInTests {
    private static let password = "correct horse battery"

    /// The value of a hidden field of a page.
    private func proof(in page: Answer) throws -> String {
        let start = try #require(page.text.range(of: "name=\"csrf\" value=\""))
        return String(page.text[start.upperBound...].prefix { $0 != "\"" })
    }

    private func cookie(_ answer: Answer) -> String {
        String((answer.header("Set-Cookie") ?? "").prefix { $0 != ";" })
    }

    private func logIn(_ desk: OpenDesk, _ password: String = Self.password) async throws -> Answer {
        let page = try await desk.send("GET", "/desk/login")
        return try await desk.send(
            "POST", "/desk/login",
            headers: ["Cookie": cookie(page), "Content-Type": "application/x-www-form-urlencoded"],
            body: "csrf=\(try proof(in: page))&handle=rosa&password=\(FormFields.encoded(password))&next=/desk/new")
    }

    @Test("Whoever logs in gets a session of its own, whose forms no other page can send, until it logs out")
    func sessions() async throws {
        let desk = try await OpenDesk()
        let rosa = try #require(Handle("rosa"))
        try await desk.setPassword(Self.password, of: rosa)
        let entered = try await logIn(desk)
        #expect(entered.status == 303 && entered.header("Location") == "/desk/new")
        let header = try #require(entered.header("Set-Cookie"))
        #expect(header.contains("HttpOnly") && header.contains("SameSite=Lax"))
        let session = cookie(entered)
        let board = try await desk.send("GET", "/desk", headers: ["Cookie": session])
        #expect(board.status == 200)
        let forged = try await desk.send(
            "POST", "/desk/new", headers: ["Cookie": session], body: "headline=Forged&csrf=guess")
        #expect(forged.status == 403)
        #expect(try await desk.newsroom.list().isEmpty)
        let proof = try proof(in: board)
        let left = try await desk.send("POST", "/desk/logout", headers: ["Cookie": session], body: "csrf=\(proof)")
        #expect(left.status == 303)
        #expect(try await desk.send("GET", "/desk", headers: ["Cookie": session]).status == 303)
    }

    @Test("A password that is changed or removed while it is checked begins no session")
    func changedMeanwhile() async throws {
        let desk = try await OpenDesk()
        let (rosa, accounts) = (try #require(Handle("rosa")), desk.desk.accounts)
        try await desk.setPassword(Self.password, of: rosa)
        let first = try #require(await accounts.hash(matching: Self.password, of: rosa))
        #expect(try accounts.begin(rosa, by: first) != nil)
        try await desk.setPassword("another horse battery", of: rosa)
        #expect(try accounts.begin(rosa, by: first) == nil)
        let second = try #require(await accounts.hash(matching: "another horse battery", of: rosa))
        try accounts.remove(rosa)
        #expect(try accounts.begin(rosa, by: second) == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: "\(desk.newsroom.path)/desk/sessions") == [])
    }

    @Test("A wrong password is refused")
    func wrongPassword() async throws {
        let desk = try await OpenDesk()
        try await desk.setPassword(Self.password, of: try #require(Handle("rosa")))
        let refused = try await logIn(desk, "wrong password")
        #expect(refused.status == 403)
        #expect(refused.header("Set-Cookie")?.hasPrefix("galley=") == false)
    }

    @Test("Guessing is slowed down, longer each time, for a handle and for an address, until it gets in")
    func throttling() async {
        let throttle = LogInThrottle()
        let start = Instant(seconds: 1_000_000)
        for _ in 0..<4 { await throttle.noteFailure(["rosa", "address"], at: start) }
        #expect(await throttle.wait(["rosa"], at: start) == 0)
        await throttle.noteFailure(["rosa", "address"], at: start)
        #expect(await throttle.wait(["rosa"], at: start) == 2)
        await throttle.noteFailure(["edgar", "address"], at: start)
        #expect(await throttle.wait(["edgar", "address"], at: start) == 4)
        #expect(await throttle.wait(["edgar"], at: start) == 0)
        #expect(await throttle.wait(["rosa"], at: Instant(seconds: 1_000_002)) == 0)
        await throttle.noteSuccess("rosa")
        #expect(await throttle.wait(["rosa"], at: start) == 0)
    }

    @Test("A new password ends the sessions that the old one began")
    func newPassword() async throws {
        let desk = try await OpenDesk()
        let rosa = try #require(Handle("rosa"))
        try await desk.setPassword(Self.password, of: rosa)
        let session = cookie(try await logIn(desk))
        try await desk.setPassword("another long password", of: rosa)
        #expect(try await desk.send("GET", "/desk", headers: ["Cookie": session]).status == 303)
    }

    @Test("A password hash is of that password alone, and says so after it was written down")
    func hashes() throws {
        let hash = try PasswordHash(of: "p\u{E4}ssword one", work: .quick)
        let read = try #require(PasswordHash(text: hash.text))
        #expect(read.matches("pa\u{308}ssword one"))
        #expect(!read.matches("passwort one"))
        #expect(try PasswordHash(of: "p\u{E4}ssword one", work: .quick).text != hash.text)
        #expect(PasswordHash(text: "$scrypt$ln=30,r=8,p=1$AAAA$AAAA") == nil)
    }

    @Test("Nothing of an account enters git")
    func secretsStayOutOfGit() async throws {
        let desk = try await OpenDesk()
        let before = try await desk.newsroom.newestPlace()
        try await desk.setPassword(Self.password, of: try #require(Handle("rosa")))
        _ = try await desk.token("rosa")
        #expect(try await desk.newsroom.newestPlace() == before)
    }
}
