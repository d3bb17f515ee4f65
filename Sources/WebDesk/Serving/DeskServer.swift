import ArticleStore
import Editorial
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle
import UnixSignals

extension Desk {
    /// Opens the desk: listens, and works until it is told to stop, then finishes what it began.
    /// - Parameter onOpen: Called with the port once requests are taken.
    /// - Throws: `NewsroomError` where the address cannot be listened at, or the certificate cannot be read.
    public func run(onOpen: @escaping @Sendable (Int) -> Void = { _ in }) async throws {
        let application = try application(onOpen: onOpen)
        do { try await application.runService(gracefulShutdownSignals: [.sigterm, .sigint]) } catch let error as IOError
        {
            throw NewsroomError(
                .failed("\(settings.address):\(settings.port) cannot be listened at: \(error). Choose another --port."))
        }
        await newsroom.close()
    }

    /// The application, for whoever runs it.
    func application(onOpen: @escaping @Sendable (Int) -> Void) throws -> some ApplicationProtocol {
        let connections = min(DeskLimits.connections, OpenFiles.raise() / 2)
        return Application(
            responder: router().buildResponder(), server: try server(connections: connections),
            configuration: ApplicationConfiguration(
                address: .hostname(settings.address, port: settings.port), serverName: nil, backlog: 1_024,
                availableConnectionsDelegate: MaximumAvailableConnections(connections + connections / 4)),
            services: [DeskWork(desk: self)],
            onServerRunning: { channel in onOpen(channel.localAddress?.port ?? settings.port) }, logger: logger)
    }

    private func server(connections most: Int) throws -> HTTPServerBuilder {
        let connections = OpenConnections(
            most: most, mostOfAddress: settings.isBehindProxy ? most : DeskLimits.connectionsOfAddress)
        let base = HTTPServerBuilder { DeskChannel(responder: $0, connections: connections) }
        guard let (certificate, key) = settings.tls else { return base }
        do {
            var tls = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile(certificate).map { .certificate($0) },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
            tls.minimumTLSVersion = .tlsv12
            return try .tls(base, tlsConfiguration: tls)
        } catch {
            throw NewsroomError(.failed("The certificate \(certificate) or its key \(key) cannot be used: \(error)."))
        }
    }

    /// Every route, behind what holds for all.
    func router() -> Router<DeskContext> {
        let router = Router(context: DeskContext.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: Measuring(desk: self))
        router.add(middleware: SecurityHeaders(isSecure: settings.isSecure))
        router.add(middleware: Identification(desk: self))
        router.add(middleware: Failures(desk: self))
        router.add(middleware: OwnPages())
        router.add(middleware: HoldingBodies(room: bodies))
        OperationRoutes(desk: self).add(to: router)
        APIController(self).add(to: router)
        PageRoutes(desk: self).add(to: router)
        return router
    }
}
