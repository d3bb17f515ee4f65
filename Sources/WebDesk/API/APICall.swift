import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore

/// A request of a route, checked as far as its description goes.
struct APICall: Sendable {
    let desk: Desk
    let request: Request
    let context: DeskContext
    let visitor: Visitor
    /// The values of the query, each of a parameter that the route has.
    let query: [String: String]
    /// The name under which the action is recorded, so that it is found if the desk dies before it answers; nil where the
    /// request has no key.
    let requestName: String?
    /// For what is only asked, as it was when the request came.
    let newsroom: Newsroom

    init(
        desk: Desk, request: Request, context: DeskContext, visitor: Visitor, query: [String: String],
        requestName: String? = nil
    ) {
        (self.desk, self.request, self.context, self.visitor) = (desk, request, context, visitor)
        (self.query, self.requestName) = (query, requestName)
        newsroom = desk.newsroom(for: request)
    }

    /// Who asks.
    /// - Throws: `Problem` where nobody is known.
    func person() throws -> Handle {
        guard let handle = visitor.handle else { throw Problem.unauthorised }
        return handle
    }

    /// A variable part of the path.
    func path(_ name: String) throws -> String {
        guard let raw = context.parameters.get(name), let text = String(raw).removingPercentEncoding, !text.isEmpty,
            !text.utf8.contains(0)
        else { throw NewsroomError(.invalid("The address is not written as addresses are.")) }
        return text
    }

    /// A whole number of the query.
    func number(_ name: String, or standard: Int, upTo most: Int = .max) throws -> Int {
        guard let text = query[name] else { return standard }
        guard let number = Int(text), number >= 1, number <= most, text.utf8.first != UInt8(ascii: "+") else {
            throw NewsroomError(.invalid("“\(name)” is a whole number from 1\(most == .max ? " on" : " to \(most)")."))
        }
        return number
    }

    /// Yes or no; no where nothing is said.
    func flag(_ name: String) throws -> Bool {
        switch query[name] {
        case nil, "false": return false
        case "true": return true
        default: throw NewsroomError(.invalid("“\(name)” is true or false."))
        }
    }

    /// The article that the path names.
    func article() async throws -> ArticleReference { try await newsroom.resolve(try path("article")) }

    /// The body as JSON.
    func json() async throws -> JSON {
        let bytes = try await bytes(limit: DeskLimits.json)
        do throws(JSONReadError) { return try JSON.read(bytes) } catch {
            throw NewsroomError(.invalid("The body is no JSON: \(error)."))
        }
    }

    /// The body.
    func bytes(limit: Int) async throws -> [UInt8] {
        try await request.bytes(limit: limit)
    }

    /// A moment of an article, as the command takes it.
    func moment(_ name: String) async throws -> Moment? {
        guard let text = query[name] else { return nil }
        return try await MomentText(text).moment(in: newsroom)
    }
}

extension Request {
    /// The body, whole.
    /// - Throws: `Problem` where it is longer than `limit`, or there is no room for it; no more of it is read then.
    func bytes(limit: Int) async throws -> [UInt8] {
        let length = headers[.contentLength].flatMap { Int($0) }
        if let length, length > limit { throw Problem.tooLarge(limit) }
        var bytes: [UInt8] = []
        for try await part in body {
            let grown = bytes.count + part.readableBytes
            guard grown <= limit else { throw Problem.tooLarge(limit) }
            try HeldBody.current?.grow(to: grown)
            // What is not written to takes no memory yet.
            if bytes.isEmpty, let length { bytes.reserveCapacity(length) }
            bytes += part.readableBytesView
        }
        return bytes
    }
}
