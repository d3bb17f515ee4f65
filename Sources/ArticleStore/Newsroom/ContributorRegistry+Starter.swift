extension ContributorRegistry {
    /// The contributors that a new newsroom begins with.
    /// - Throws: `NewsroomError` if the starter was built with a file that is none of the registry.
    public static func starter() throws(NewsroomError) -> ContributorRegistry {
        let (folder, ending) = ("contributors/", ".yaml")
        let files = Starter.files.filter { $0.path.hasPrefix(folder) && $0.path.hasSuffix(ending) }
        var contributors: [Contributor] = []
        for file in files {
            let id = String(file.path.dropFirst(folder.count).dropLast(ending.count))
            let contributor = try NewsroomError.naming(file.path) {
                try Contributor(yaml: try StoryText.text(file.bytes, named: file.path), id: id)
            }
            contributors.append(contributor)
        }
        return ContributorRegistry(contributors)
    }
}
