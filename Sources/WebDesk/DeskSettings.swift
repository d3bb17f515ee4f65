/// Where a desk listens, and how.
public struct DeskSettings: Sendable {
    /// The address to listen at; this machine alone by default.
    public var address: String
    /// The port; 0 for any that is free.
    public var port: Int
    /// The certificate chain and the private key, as PEM files; without them it speaks plain HTTP.
    public var tls: (certificate: String, key: String)?
    /// Whether browsers reach it by HTTPS, from itself or a proxy before it, so that cookies are kept off plain HTTP.
    public var isSecure: Bool
    /// Whether a proxy stands before it, which says where requests come from.
    var isBehindProxy: Bool { isSecure && tls == nil }
    /// How often what is due is looked for, in seconds.
    public var schedulePeriod: Int

    /// Settings; this machine alone, at port 8080, by default.
    public init(
        address: String = "127.0.0.1", port: Int = 8080, tls: (certificate: String, key: String)? = nil,
        isSecure: Bool = false, schedulePeriod: Int = 5
    ) {
        self.address = address
        self.port = port
        self.tls = tls
        self.isSecure = isSecure || tls != nil
        self.schedulePeriod = schedulePeriod
    }
}
