import ArticleStore
import Editorial
import WebDesk

/// An article for people: what it is, where it stands, who is credited, and its text.
struct ArticlePage {
    private let view: ArticleView
    private let terminal: Terminal

    init(_ view: ArticleView, _ terminal: Terminal) {
        self.view = view
        self.terminal = terminal
    }

    /// The lines of the page.
    var lines: [String] {
        let sections = [
            title, facts, section("Credits", credits), section("Media", media), section("Approvals", approvals),
            section("Comments", comments), body,
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
    }

    private var status: ArticleStatus { view.status }

    private var title: [String] {
        let headline = view.shown.headline.flatMap { $0.isEmpty ? nil : $0 } ?? "(no headline)"
        let lines = wrapped([Run(VisibleText.line(headline), .bold)])
        return lines + (view.shown.standfirst.map { wrapped([Run(VisibleText.line($0))]) } ?? [])
    }

    private var facts: [String] {
        var facts: [(String, String)] = [
            ("id", view.id.text), ("path", view.path),
            ("revision", "\(view.revision), \(view.contentID.short)"), ("state", status.state.text),
            ("readers have", status.publication.rawValue),
        ]
        if let kind = status.kind { facts.append(("opened as", kind.rawValue)) }
        if let assignee = status.assignee {
            facts.append(("assigned to", assignee.text + (status.due.map { ", until \($0.shown) UTC" } ?? "")))
        }
        if let schedule = status.schedule {
            facts.append(("scheduled", "\(schedule.at) (\(schedule.zone)) by \(schedule.by)"))
        }
        facts += view.shown.fields.filter { !["headline", "standfirst"].contains($0.key) }.map {
            ($0.key, $0.value.text ?? JSON($0.value).description)
        }
        return aligned(facts)
    }

    private var credits: [String] {
        view.credits.enumerated().map { index, credit in
            let line = view.creditLines.indices.contains(index) ? view.creditLines[index] : nil
            let place = credit.location.map { " in \($0)" } ?? ""
            let said = line.map { ": \($0)" } ?? ""
            let isConfirmed = status.confirmedCredits == view.contentID
            let doubt = credit.sureness.map { ", \($0)\(isConfirmed ? ", confirmed" : "")" } ?? ""
            return "\(credit.contributor) (\(credit.kind.rawValue)), \(credit.role.rawValue)\(place), "
                + "\(credit.tier.rawValue)\(doubt)\(said)"
        }
    }

    private var media: [String] {
        view.shown.media.map { item in
            let texts = [item.caption, item.credit.map { "credit: \($0)" }, item.alt.map { "alt: \($0)" }]
            return ([item.file ?? "(no file)"] + texts.compactMap(\.self)).joined(separator: " · ")
        }
    }

    private var approvals: [String] {
        status.approvals.map { "\($0.content.short) (revision \($0.revision)) by \($0.by), \($0.at.shown) UTC" }
    }

    private var comments: [String] {
        status.comments.filter { $0.resolvedBy == nil }.map {
            "\($0.id) by \($0.by), \($0.at.shown) UTC\($0.isBlocking ? ", blocking" : ""): \($0.text)"
        }
    }

    private var body: [String] {
        let text = VisibleText.page(view.shown.body)
        return text.isEmpty ? [] : [text.utf8.last == UInt8(ascii: "\n") ? String(text.dropLast()) : text]
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        guard !lines.isEmpty else { return [] }
        return [Paint.bold(title, terminal.isColoured)] + lines.map { "  \(VisibleText.line($0))" }
    }

    private func aligned(_ facts: [(String, String)]) -> [String] {
        let width = facts.map { DisplayWidth.of(VisibleText.line($0.0)) }.max() ?? 0
        return facts.map { name, value in
            "  \(DisplayWidth.padded(VisibleText.line(name), to: width))  \(VisibleText.line(value))"
        }
    }

    private func wrapped(_ runs: [Run]) -> [String] {
        Wrapping.lines(of: runs, width: terminal.width).map { $0.rendered(isColoured: terminal.isColoured) }
    }
}
