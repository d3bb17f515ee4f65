extension ArticleContent {
    /// The identity; nil if there is none that is valid.
    public var id: ArticleID? {
        get { text(.id).flatMap { ArticleID($0) } }
        set { if newValue != id { set(.id, to: newValue.map { .string($0.text) }) } }
    }

    /// The headline.
    public var headline: String? {
        get { text(.headline) }
        set { setText(.headline, to: newValue) }
    }

    /// The summary under the headline.
    public var standfirst: String? {
        get { text(.standfirst) }
        set { setText(.standfirst, to: newValue) }
    }

    /// The last part of the public address.
    public var slug: String? {
        get { text(.slug) }
        set { setText(.slug, to: newValue) }
    }

    /// The byline, as printed.
    public var byline: String? {
        get { text(.byline) }
        set { setText(.byline, to: newValue) }
    }

    /// The section.
    public var section: String? {
        get { text(.section) }
        set { setText(.section, to: newValue) }
    }

    /// The language, as BCP 47 has it.
    public var language: String? {
        get { text(.language) }
        set { setText(.language, to: newValue) }
    }

    /// The credits as one printed line.
    public var creditline: String? {
        get { text(.creditline) }
        set { setText(.creditline, to: newValue) }
    }

    /// The tags.
    public var tags: [String] {
        get { texts(.tags) }
        set { setTexts(.tags, to: newValue) }
    }

    /// Earlier public addresses.
    public var aliases: [String] {
        get { texts(.aliases) }
        set { setTexts(.aliases, to: newValue) }
    }

    /// When the article began, at the offset that is written; nil if there is no date or none that can be read.
    public var date: Timestamp? {
        get { text(.date).flatMap { Timestamp($0) } }
        set { if newValue != date { set(.date, to: newValue.map { .string($0.description) }) } }
    }

    /// The credits that are printed; entries that name nobody are passed over.
    public var credits: [Credit] {
        get { (node(.credits)?.elements ?? []).compactMap { Credit($0) } }
        set { setEntries(.credits, to: newValue, read: { Credit($0) }, write: \.yaml) }
    }

    /// Files and captions.
    public var media: [MediaItem] {
        get { (node(.media)?.elements ?? []).compactMap { MediaItem($0) } }
        set { setEntries(.media, to: newValue, read: { MediaItem($0) }, write: \.yaml) }
    }

    /// What readers are told of corrections, in order.
    public var corrections: [Correction] {
        get { (node(.corrections)?.elements ?? []).compactMap { Correction($0) } }
        set { setEntries(.corrections, to: newValue, read: { Correction($0) }, write: \.yaml) }
    }
}
