import ArticleStore
import HTTPTypes
import Testing

@testable import WebDesk

@Suite struct BodyRoomTests {
    @Test("Where large files fill the room, another is told to come again; texts have room, and so has who comes later")
    func full() async throws {
        let desk = try await OpenDesk()
        let rosa = try await desk.token("rosa")
        let story = #"{"headline":"Ferry strike","body":"The ferries stand still.\n"}"#
        let created = try await desk.send("POST", "/api/v1/articles", token: rosa, body: story)
        let address = try #require(created.header("Location"))
        let picture = [UInt8](repeating: 7, count: 3 << 20)
        func attach() async throws -> Answer {
            try await desk.send("PUT", "\(address)/media/large.jpg", token: rosa, bytes: picture)
        }
        // All but one megabyte, of the two that are needed.
        let others = DeskLimits.bodies - (1 << 20)
        try desk.desk.bodies.take(others)
        let refused = try await attach()
        #expect(refused.status == 503 && refused.header("Retry-After") == "5", "\(refused.text)")
        #expect(try refused.json("code") == "busy")
        #expect(try await desk.send("POST", "/api/v1/articles", token: rosa, body: story).status == 201)
        desk.desk.bodies.give(others)
        // What is answered has given its room back, what was refused too.
        for _ in 0..<2 { #expect(try await attach().status == 200) }
        let room = desk.desk.bodies
        try await Deadline.wait(for: "all of the room") { (try? room.take(DeskLimits.bodies)) != nil }
        #expect(throws: Problem.self) { try room.take(1) }
    }
}
