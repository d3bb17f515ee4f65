/// The types of media files, by how their names end. Only pictures that run nothing are shown in a page; whatever else
/// was attached is handed out as bytes to be kept.
enum MediaTypes {
    /// Bytes of no known type.
    static let unknown = "application/octet-stream"

    private static let shown = [
        "jpg": "image/jpeg", "jpeg": "image/jpeg", "png": "image/png", "gif": "image/gif", "webp": "image/webp",
        "avif": "image/avif",
    ]

    /// The type that a browser may show; nil for what it has to keep.
    static func shown(_ name: String) -> String? {
        name.split(separator: ".").last.flatMap { shown[$0.lowercased()] }
    }
}
