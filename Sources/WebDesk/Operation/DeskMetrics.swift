import Synchronization

/// What the desk counts, as Prometheus reads it.
///
/// The format: <https://prometheus.io/docs/instrumenting/exposition_formats/>.
final class DeskMetrics: Sendable {
    /// The upper bounds of the histogram of how long requests took, in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]

    private struct Key: Hashable {
        let route: String
        let method: String
        let status: Int
    }

    private struct State {
        var requests: [Key: Int] = [:]
        var buckets = [Int](repeating: 0, count: DeskMetrics.bounds.count)
        var seconds = 0.0
        var count = 0
        var underWay = 0
    }

    private let state = Mutex(State())

    /// A request begins.
    func begin() { state.withLock { $0.underWay += 1 } }

    /// A request was answered.
    /// - Parameter route: The route's pattern, so that addresses do not multiply what is counted.
    func end(route: String, method: String, status: Int, seconds: Double) {
        state.withLock { state in
            state.underWay -= 1
            state.requests[Key(route: route, method: method, status: status), default: 0] += 1
            state.seconds += seconds
            state.count += 1
            for (index, bound) in Self.bounds.enumerated() where seconds <= bound { state.buckets[index] += 1 }
        }
    }

    /// How many requests were answered.
    var answered: Int { state.withLock { $0.count } }

    /// What was counted, as text.
    /// - Parameter listeners: How many event streams are open.
    func text(listeners: Int) -> String {
        let state = state.withLock { $0 }
        var lines = ["# TYPE galley_requests_total counter"]
        for (key, count) in state.requests.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) })
        {
            let labels = "route=\"\(key.route)\",method=\"\(key.method)\",status=\"\(key.status)\""
            lines.append("galley_requests_total{\(labels)} \(count)")
        }
        lines.append("# TYPE galley_request_seconds histogram")
        for (index, bound) in Self.bounds.enumerated() {
            lines.append("galley_request_seconds_bucket{le=\"\(bound)\"} \(state.buckets[index])")
        }
        lines += [
            "galley_request_seconds_bucket{le=\"+Inf\"} \(state.count)", "galley_request_seconds_sum \(state.seconds)",
            "galley_request_seconds_count \(state.count)", "# TYPE galley_requests_under_way gauge",
            "galley_requests_under_way \(state.underWay)", "# TYPE galley_event_streams gauge",
            "galley_event_streams \(listeners)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
