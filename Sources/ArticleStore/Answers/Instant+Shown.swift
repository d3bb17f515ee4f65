import Editorial

extension Instant {
    /// The instant for people: `2026-11-22 18:00` in UTC.
    package var shown: String {
        let text = description.utf8
        return String(Substring(text.prefix(10))) + " " + String(Substring(text.dropFirst(11).prefix(5)))
    }
}
