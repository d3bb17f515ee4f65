import Synchronization

/// What a page did since it was opened: how often it loaded, what it complained of, the dialogs that it showed.
final class PageEvents: Sendable {
    /// An error or a warning in the page's console.
    struct Complaint: Sendable {
        /// What it says.
        let text: String
        /// What it is about, if it says so.
        let url: String
    }

    private struct Record {
        var loads = 0
        var documents: Set<String> = []
        var complaints: [Complaint] = []
        var dialogs: [String] = []
    }

    private let record = Mutex(Record())

    /// How many pages were loaded so far.
    var loads: Int { record.withLock(\.loads) }

    /// The texts of the dialogs that were shown.
    var dialogs: [String] { record.withLock(\.dialogs) }

    /// Errors, warnings and exceptions. That a page itself came with a status of 400 or more is none.
    var complaints: [String] {
        record.withLock { record in
            record.complaints.filter { complaint in
                let isStatus = complaint.text.hasPrefix("Failed to load resource: the server responded with a status")
                return !(isStatus && record.documents.contains(complaint.url))
            }.map { "\($0.text) \($0.url)" }
        }
    }

    /// Takes down an event.
    func take(_ event: String, _ parameters: PageJSON) {
        switch event {
        case "Page.loadEventFired": record.withLock { $0.loads += 1 }
        case "Page.frameNavigated": navigated(parameters["frame"])
        case "Page.javascriptDialogOpening": record.withLock { $0.dialogs.append(parameters["message"].string ?? "") }
        case "Runtime.exceptionThrown": threw(parameters["exceptionDetails"])
        case "Runtime.consoleAPICalled": wrote(parameters)
        case "Log.entryAdded": logged(parameters["entry"])
        case "Inspector.targetCrashed": complain("The page crashed.")
        default: break
        }
    }

    private func navigated(_ frame: PageJSON) {
        guard frame["parentId"] == .null, let url = frame["url"].string else { return }
        _ = record.withLock { $0.documents.insert(url) }
    }

    private func threw(_ details: PageJSON) {
        let text = details["exception"]["description"].string ?? details["text"].string
        complain(text ?? "An exception.", details["url"])
    }

    private func wrote(_ call: PageJSON) {
        guard ["error", "warning", "assert"].contains(call["type"]) else { return }
        complain(call["args"].list.map { $0["value"].string ?? $0["description"].string ?? "" }.joined(separator: " "))
    }

    private func logged(_ entry: PageJSON) {
        guard ["error", "warning"].contains(entry["level"]) else { return }
        complain(entry["text"].string ?? "", entry["url"])
    }

    private func complain(_ text: String, _ url: PageJSON = .null) {
        record.withLock { $0.complaints.append(Complaint(text: text, url: url.string ?? "")) }
    }
}
