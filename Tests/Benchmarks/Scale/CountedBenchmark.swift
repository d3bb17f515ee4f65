import Foundation

/// What is counted and not timed: waits for the disk in a batch, bytes and objects of an action, packs. The writer is
/// this program once more, with the library before it that writes its calls down.
struct CountedBenchmark {
    let large: LargeNewsroom
    let folder: String
    let rounds: Int

    func rows() throws -> [ReportRow] {
        let before = try packBytes()
        let trace = "\(folder)/trace"
        _ = try ChildWork.save(inFlight: 64, rounds: 5, in: large.path, environment: ["FAULT_TRACE": trace])
        let calls = try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: "\t").map(String.init)
        }
        let moves = calls.count { $0.first == "rename" && $0.last == "\(large.path)/refs/heads/main" }
        let waits = calls.count {
            $0.first == "sync" && $0.count == 2 && !"\($0[1])/".hasPrefix("\(large.path)/galley/")
        }
        let objects = try ActionObjects(ofLast: 64, in: large.path)
        let (bytes, packs) = (Double(try packBytes() - before) / 320, try packs().count)
        return [
            ReportRow(
                what: "waits for the disk in a batch of saves", ours: Double(waits) / Double(max(moves, 1)), unit: "",
                target: .exactly(5)),
            ReportRow(
                what: "actions in a batch, 64 at once", ours: 320 / Double(max(moves, 1)), unit: "", target: .noted),
            ReportRow(
                what: "objects of a save", ours: Double(objects.count) / Double(objects.actions), unit: "",
                target: .noted),
            ReportRow(what: "bytes on disk of a save", ours: bytes, unit: "B", target: .noted),
            ReportRow(what: "packs present", ours: Double(packs), unit: "", target: .atMost(50)),
        ]
    }

    /// Durable batches of 512 against the same without waiting for the disk; both in processes of their own.
    func withoutWaiting() throws -> ReportRow {
        var (durable, careless): ([Double], [Double]) = ([], [])
        for _ in 0..<rounds {
            durable.append(try ChildWork.save(inFlight: 512, rounds: 3, in: large.path, environment: [:]))
            careless.append(
                try ChildWork.save(inFlight: 512, rounds: 3, in: large.path, environment: ["FAULT_NO_SYNC": "1"]))
        }
        return ReportRow(
            what: "durable, 512 at once : the same without waiting for the disk", ours: median(durable),
            baseline: median(careless), unit: "/s", target: .atLeast(0.7))
    }

    private func packs() throws -> [String] {
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(large.path)/objects/pack")
        return files.filter { $0.hasSuffix(".pack") }
    }

    private func packBytes() throws -> Int {
        try packs().reduce(0) { sum, file in
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(large.path)/objects/pack/\(file)")
            return sum + ((attributes[.size] as? Int) ?? 0)
        }
    }
}
