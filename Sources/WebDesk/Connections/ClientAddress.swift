import HTTPTypes

/// Where a request comes from.
enum ClientAddress {
    /// Whether an address is this machine's own.
    static func isLocal(_ address: String) -> Bool {
        address.hasPrefix("127.") || address == "::1" || address.hasPrefix("::ffff:127.")
    }

    /// The address of who asks: the connection's, or what the proxy before the desk says, who adds it last. What stands
    /// before that somebody else may have written.
    static func of(_ headers: HTTPFields, remote: String?, isBehindProxy: Bool) -> String {
        let remote = remote ?? ""
        guard isBehindProxy, let name = HTTPField.Name("X-Forwarded-For"), let said = headers[values: name].last,
            let last = said.split(separator: ",").last
        else { return remote }
        let address = last.filter { !$0.isWhitespace }
        return (1...45).contains(address.utf8.count) ? address : remote
    }
}
