import ArgumentParser
import ArticleStore
import Logging
import WebDesk

/// `galley serve`.
struct ServeCommand: NewsroomCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Open the newsroom as a web desk and an API.",
        discussion: """
            Pages for people are at /desk, what readers see at /, the API at /api/v1 (described at \
            /api/v1/openapi.json). People log in with passwords that galley account sets. It listens on this machine \
            alone unless --address says otherwise; give a certificate, or put a proxy before it that has one, before \
            others reach it. SIGTERM or Ctrl-C ends it once everything is answered that was begun.
            """)

    @Option(help: ArgumentHelp("The address to listen at.", valueName: "address"))
    var address = "127.0.0.1"

    @Option(help: ArgumentHelp("The port to listen at; 0 for one that is free.", valueName: "port"))
    var port = 8080

    @Option(help: ArgumentHelp("The certificate chain, as PEM.", valueName: "file"), completion: .file())
    var tlsCert: String?

    @Option(help: ArgumentHelp("The certificate's private key, as PEM.", valueName: "file"), completion: .file())
    var tlsKey: String?

    @Flag(help: "Browsers reach it by HTTPS, through a proxy: keep cookies off plain HTTP.")
    var behindHTTPS = false

    @OptionGroup var global: GlobalArguments

    func validate() throws {
        guard (0...65_535).contains(port) else { throw ValidationError("a port is a number from 0 to 65535.") }
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("a certificate and its key go together: give --tls-cert and --tls-key.")
        }
    }

    func run(in session: Session) async throws {
        try Desk.limitMemory()
        let newsroom = try await session.newsroom(remembering: .little)
        let tls = tlsCert.flatMap { certificate in tlsKey.map { (certificate: certificate, key: $0) } }
        let settings = DeskSettings(address: address, port: port, tls: tls, isSecure: behindHTTPS)
        let output = session.output
        let scheme = settings.tls == nil ? "http" : "https"
        let host = address.utf8.contains(UInt8(ascii: ":")) ? "[\(address)]" : address
        try await Desk(newsroom, settings, logger: session.deskLogger).run { port in
            output.say("The desk is open at \(scheme)://\(host):\(port)/desk")
        }
    }
}

extension Session {
    /// Logs to standard error, a line for each thing; requests only where somebody asked for them.
    fileprivate var deskLogger: Logger {
        var logger = Logger(label: "galley") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = environment["LOG_LEVEL"].flatMap { Logger.Level(rawValue: $0) } ?? .notice
        return logger
    }
}
