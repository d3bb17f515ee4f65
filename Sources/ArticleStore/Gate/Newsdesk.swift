import Editorial
internal import GitStore

/// The newsroom's own files as a tree has them: who works here, what is allowed, who can be credited, house style.
struct Newsdesk {
    private let source: any ObjectReader
    private let root: ObjectID
    private let parsed: ParsedFiles

    /// - Parameter parsed: What was read before, for whoever reads often.
    init(_ source: any ObjectReader, root: ObjectID, parsed: ParsedFiles = ParsedFiles()) {
        self.source = source
        self.root = root
        self.parsed = parsed
    }

    func people() throws -> People {
        try parsed.people(try id(of: "people.yaml")) {
            let text = try text(of: "people.yaml")
            return try NewsroomError.naming("people.yaml") { try People(yaml: text) }
        }
    }

    func workflow() throws -> Workflow {
        try parsed.workflow(try id(of: "workflow.yaml")) {
            let text = try text(of: "workflow.yaml")
            return try NewsroomError.translating { try Workflow.parse(text) }
        }
    }

    func style() throws -> HouseStyle {
        try parsed.style(try id(of: "style.yaml")) {
            let text = try text(of: "style.yaml")
            return try NewsroomError.naming("style.yaml") { try HouseStyle(yaml: text) }
        }
    }

    func contributors() throws -> ContributorRegistry {
        try parsed.contributors(try source.entry(at: "contributors", in: root)?.id) { try readContributors() }
    }

    private func readContributors() throws -> ContributorRegistry {
        let files = try source.files(in: "contributors", of: root).filter { $0.name.hasSuffix(".yaml") }
        return ContributorRegistry(
            try files.map { file in
                let path = "contributors/\(file.name)"
                return try NewsroomError.naming(path) {
                    let text = try StoryText.text(try source.blob(file.id), named: path)
                    return try Contributor(yaml: text, id: String(file.name.dropLast(5)))
                }
            })
    }

    /// The text of one of the newsroom's own files.
    /// - Throws: `NewsroomError` if it is missing: plain git took it away.
    func text(of path: String) throws -> String {
        try StoryText.text(try source.blob(try id(of: path)), named: path)
    }

    private func id(of path: String) throws -> ObjectID {
        guard let entry = try source.entry(at: path, in: root), entry.mode != .directory else {
            throw NewsroomError(.failed("\(path) is missing from “main”; put it back with git, or from a backup."))
        }
        return entry.id
    }
}
