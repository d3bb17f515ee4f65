/// What a contributor is paid by, as contracts and rights desks count it.
public enum RateUnit: String, CaseIterable, Sendable {
    /// Each word.
    case word
    /// Each article that it was commissioned for or taken over.
    case article
    /// Each time an article or a picture is published.
    case publication
    /// Each picture.
    case picture
    /// Each hour of work.
    case hour
    /// Each day of work.
    case day
    /// A sum for a month, as subscriptions and retainers have it.
    case month
    /// A sum for a year.
    case year
    /// A sum once.
    case flat
}
