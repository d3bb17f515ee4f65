internal import Catalogue
import Editorial
internal import GitStore

extension Reader {
    func creditReport(_ query: CreditReportQuery) throws(NewsroomError) -> CreditReport {
        try answering {
            let moment = try reportMoment(query.asOf)
            let names = ContributorIdentities(
                registry: try contributors(in: moment.root), people: try? moment.desk.people())
            let style = (try? moment.desk.style()) ?? HouseStyle()
            let asked = try query.contributor.map { try credited($0, names) }
            var tally = CreditTally(query, names, months: style.months)
            try catalogue.uses(uses(query, names, at: moment.position)) { tally.add($0, of: asked) }
            if query.grouping == .contributor, let asked { tally.addEmpty(asked) }
            let editions = try editions(of: tally.total.contributors.keys.sorted(), at: moment.position)
            let words = EditionWords(editions, names)
            return CreditReport(
                commit: moment.commit, zone: style.zone, contributor: asked.map { tally.contributor($0) },
                grouping: query.grouping, rows: try rows(tally, words, query), total: words.figures(of: tally.total))
        }
    }

    /// The house style as it was at an instant, or is.
    func style(asOf instant: Instant?) throws(NewsroomError) -> HouseStyle {
        try answering { try reportMoment(instant).desk.style() }
    }

    /// The instant of the newest action by its clock; nil in a newsroom without any.
    func newestAction() throws(NewsroomError) -> Instant? {
        try answering { try catalogue.ending().map(Instant.init(seconds:)) }
    }

    /// The newsroom after the last action that was taken at an instant or before it.
    private func reportMoment(_ instant: Instant?) throws -> (
        position: Int, commit: String, root: ObjectID, desk: Newsdesk
    ) {
        let position = try instant.map { try self.position(at: $0) } ?? catalogue.lastPosition()
        guard let hex = try catalogue.commit(at: position), let id = ObjectID(hex: hex) else {
            throw NewsroomError(.failed("The catalogue has no commit \(position); run `galley rebuild`."))
        }
        let root = try repository.commit(id).tree
        return (position, hex, root, Newsdesk(repository, root: root))
    }

    private func position(at instant: Instant) throws -> Int {
        if let position = try catalogue.lastPosition(at: instant.seconds) { return position }
        let beginning = try catalogue.beginning().map { "\(Instant(seconds: $0))" } ?? "later"
        throw NewsroomError(
            .invalid("There was no newsroom at \(instant); it began at \(beginning): give that instant or a later one.")
        )
    }

    /// The identity of the contributor that is asked for.
    /// - Throws: `NewsroomError` if neither the registry, as it was or is, nor any credit has the name.
    private func credited(_ name: String, _ names: ContributorIdentities) throws -> String {
        let isKnown =
            try names.registry.contributor(named: name) != nil || contributors().contributor(named: name) != nil
        if try isKnown || catalogue.isCredited(ContributorRegistry.key(of: name)) { return names.identity(of: name) }
        let nearest = names.registry.nearestName(to: name, credited: try catalogue.creditedNames())
        let hint = nearest.map { "did you mean \($0)? See" } ?? "nobody was ever credited so; see"
        throw NewsroomError(.notFound(.contributor, name, remedy: "\(hint) `galley contributors`."))
    }

    private func uses(_ query: CreditReportQuery, _ names: ContributorIdentities, at position: Int) -> CreditUseQuery {
        CreditUseQuery(
            names: query.contributor.map { names.registry.keys(of: $0) }, role: query.role?.rawValue,
            since: query.since?.seconds, until: query.until?.seconds, position: position,
            includesUnpublished: !query.countsPublishedOnly)
    }

    private func rows(_ tally: CreditTally, _ words: EditionWords, _ query: CreditReportQuery) throws
        -> [CreditReportRow]
    {
        var details = ReportDetails(repository: repository, catalogue: catalogue)
        return try tally.groups.map { key, group in
            var row = CreditReportRow(group: self.group(key, tally, query.grouping), figures: words.figures(of: group))
            if query.isDetailed {
                row.uses = try details.uses(of: group)
                row.editions = try details.editions(of: group, words)
            }
            return row
        }
        .sorted { $0.isBefore($1) }
    }

    private func group(_ key: CreditTally.Key, _ tally: CreditTally, _ grouping: CreditGrouping) -> CreditGroup {
        switch grouping {
        case .month: .month(key ?? "")
        case .section: .section(key)
        case .contributor: .contributor(tally.contributor(key ?? ""))
        }
    }
}

extension CreditReportRow {
    /// Months in their order, sections by name with none last, contributors with the most publications first.
    fileprivate func isBefore(_ other: CreditReportRow) -> Bool {
        switch (group, other.group) {
        case (.month(let month), .month(let otherMonth)): month < otherMonth
        case (.section(let section?), .section(let otherSection?)): section < otherSection
        case (.section(let section), .section): section != nil
        case (.contributor(let one), .contributor(let two)):
            (-figures.publications, -figures.articles, one.name, one.id ?? "")
                < (-other.figures.publications, -other.figures.articles, two.name, two.id ?? "")
        default: false
        }
    }
}
