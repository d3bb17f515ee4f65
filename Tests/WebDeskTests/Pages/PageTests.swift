import Testing

/// The pages as people have them: in a real browser, at a desk that is a process of its own.
///
/// Skipped, with the reason, where Debian's Chromium is not installed.
@Suite("Pages in a browser", .serialized, .enabled(if: Browser.isInstalled, Browser.missing))
struct PageTests {}
