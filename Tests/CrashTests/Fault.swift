/// Something that goes wrong in a writing process, as `Tests/Faults` brings it about.
struct Fault: CustomStringConvertible {
    /// What happens at the call.
    enum Kind: String, CaseIterable {
        case inputOutputError = "EIO"
        case noSpace = "ENOSPC"
        case full
        case short
        case killBefore = "kill-before"
        case killWithin = "kill-within"
        case killAfter = "kill-after"
    }

    /// The call at which it happens, from 1: of those that change something below the newsroom.
    var at: Int
    /// What happens.
    var kind: Kind
    /// Which calls count, parted by commas; all of them where nothing is said.
    var calls: String?

    var description: String { "\(kind.rawValue) at \(calls ?? "call") \(at)" }

    /// The environment of the process that it is to happen in.
    var environment: [String: String] {
        var variables = ["FAULT_AT": "\(at)", "FAULT_KIND": kind.rawValue]
        if let calls { variables["FAULT_CALLS"] = calls }
        return variables
    }
}
