import Foundation

/// The desk against Wagtail: the same articles, the same requests, rounds in turn, medians.
struct WagtailComparison {
    let galley: String
    let folder: String
    var articles = 20_000
    var rounds = 5

    /// How many work at once.
    private static let people = 16

    /// What was measured of the two.
    private struct Rates {
        var ours: [DeskRequest: [Double]] = [:]
        var theirs: [DeskRequest: [Double]] = [:]

        mutating func add(_ ours: [DeskRequest: Double], _ theirs: [DeskRequest: Double]) {
            for (request, rate) in ours { self.ours[request, default: []].append(rate) }
            for (request, rate) in theirs { self.theirs[request, default: []].append(rate) }
        }
    }

    func rows() async throws -> [ReportRow] {
        let (ours, theirs) = try await open()
        defer { [ours.server, theirs.server].forEach { $0.end() } }
        var (many, single) = (Rates(), Rates())
        var (client, busy, busyTheirs): ([Double], [Double], [Double]) = ([], [], [])
        // The first round warms both up.
        for round in 0...rounds {
            let crowd = try await measure(ours, by: Self.people)
            let memory = ours.server.proportionalMemory
            let crowdTheirs = try await measure(theirs, by: Self.people)
            let memoryTheirs = theirs.server.proportionalMemory
            let one = try await measure(ours, by: 1)
            let oneTheirs = try await measure(theirs, by: 1)
            guard round > 0 else { continue }
            many.add(crowd.rates, crowdTheirs.rates)
            single.add(one.rates, oneTheirs.rates)
            client.append(crowd.client)
            busy.append(memory)
            busyTheirs.append(memoryTheirs)
        }
        return rows(many, by: Self.people) + rows(single, by: 1) + memory(ours, theirs) + [
            ReportRow(
                what: "memory the instant \(Self.people) were served (PSS) : Wagtail", ours: median(busy),
                baseline: median(busyTheirs), unit: "MB", target: .atMost(0.25)),
            ReportRow(
                what: "the client's own processor time a request of Galley's", ours: median(client), unit: "ms",
                target: .noted),
        ]
    }

    /// Both sides, on copies, so that every run begins with the same.
    private func open() async throws -> (GalleyDesk, WagtailDesk) {
        let newsroom = try await DeskNewsroom.open(articles: articles).copied(to: "\(folder)/newsroom.git")
        let site = FileManager.default.currentDirectoryPath + "/.build/bench/wagtail-\(articles)"
        let list = "\(folder)/articles.jsonl"
        try DeskNewsroom.export(articles: articles, to: list)
        try WagtailDesk.prepare(site, articles: list)
        let ours = try await GalleyDesk(
            galley, on: newsroom.path, compared: newsroom.edited, share: 480, log: "\(folder)/galley.log")
        return (ours, try await WagtailDesk(site, copiedTo: "\(folder)/wagtail", share: 48))
    }

    private func measure(
        _ side: some DeskSide, by people: Int
    ) async throws -> (rates: [DeskRequest: Double], client: Double) {
        let count = people == 1 ? side.share / 6 : side.share
        let before = ProcessorTime.used()
        let rates = try await DeskRound(side: side, people: people).rates(count)
        let requests = Double(count * (DeskRequest.allCases.count + 1))
        return (rates, (ProcessorTime.used() - before) * 1000 / requests)
    }

    private func rows(_ rates: Rates, by people: Int) -> [ReportRow] {
        DeskRequest.allCases.map { request in
            ReportRow(
                what: "\(request.rawValue), \(people == 1 ? "one" : "\(people)") at a time : Wagtail",
                ours: median(rates.ours[request, default: []]), baseline: median(rates.theirs[request, default: []]),
                unit: "/s", target: people == 1 ? .noted : .atLeast(10))
        }
    }

    private func memory(_ ours: GalleyDesk, _ theirs: WagtailDesk) -> [ReportRow] {
        [
            ReportRow(
                what: "memory after this, at rest (PSS) : Wagtail", ours: ours.server.proportionalMemory,
                baseline: theirs.server.proportionalMemory, unit: "MB", target: .atMost(0.25)),
            ReportRow(
                what: "anonymous memory after this : Wagtail", ours: ours.server.anonymousMemory,
                baseline: theirs.server.anonymousMemory, unit: "MB", target: .noted),
        ]
    }
}
