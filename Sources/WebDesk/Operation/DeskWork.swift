import ArticleStore
import Editorial
import Logging
import ServiceLifecycle

/// What the desk does by itself while it is open: watches for actions, publishes what is due, clears out what is too old.
struct DeskWork: Service {
    let desk: Desk

    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup { group in
                group.addTask { await desk.pulse.watch() }
                group.addTask { await publishDue() }
                group.addTask { await clearOut() }
                group.addTask { await giveBack() }
                group.addTask { await tellWebhooks() }
                await group.waitForAll()
            }
        } onGracefulShutdown: {
            Task { await desk.pulse.end() }
        }
    }

    /// Schedules run at most once, whoever runs them: the command, this desk or another.
    private func publishDue() async {
        await every(.seconds(desk.settings.schedulePeriod)) {
            for outcome in try await desk.newsroom.runDue() {
                desk.logger.notice("schedule", metadata: ["outcome": "\(outcome.description)"])
            }
        }
    }

    private func tellWebhooks() async {
        let delivery = WebhookDelivery(desk.newsroom, logger: desk.logger)
        await every(.seconds(1)) { await delivery.deliver() }
    }

    private func clearOut() async {
        await every(.seconds(3_600)) {
            try desk.accounts.removeExpired()
            await desk.requests.removeExpired()
        }
    }

    private func giveBack() async {
        let quiet = QuietTime()
        await every(QuietTime.look) {
            guard quiet.isNow(answered: desk.metrics.answered) else { return }
            await desk.newsroom.giveBack()
            ProcessMemory.giveBack()
        }
    }

    /// Does something again and again until the desk closes.
    private func every(_ period: Duration, _ work: @Sendable () async throws -> Void) async {
        let pauses = AsyncStream<Void> { continuation in
            let task = Task {
                while !Task.isCancelled {
                    continuation.yield()
                    try? await Task.sleep(for: period)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
        for await _ in pauses.cancelOnGracefulShutdown() {
            do { try await work() } catch  where !Task.isCancelled {
                desk.logger.error("Work of the desk's own failed.", metadata: ["error": "\(error)"])
            } catch {}
        }
    }
}
