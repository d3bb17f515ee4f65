extension HTMLRenderer {
    /// No browser shows what is nested deeper than some hundred elements; from here on only the text is.
    private static let deepestInline = 64

    /// Begins what stands within a paragraph.
    /// - Returns: Whether the node does.
    mutating func enterInline(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .text: text(node.literal)
        case .html: writer.text(node.literal)
        case .softBreak: writer.text("\n")
        case .lineBreak:
            writer.open("br")
            writer.text("\n")
        case .code:
            writer.open("code")
            writer.text(node.literal)
            writer.close("code")
        case .emphasis: open("em")
        case .strong: open("strong")
        case .struck: open("del")
        case .link: open(node)
        case .image: start(node)
        default: return false
        }
        return true
    }

    /// Ends what stands within a paragraph.
    /// - Returns: Whether the node does.
    mutating func leaveInline(_ node: MarkdownNode) -> Bool {
        if images > 0 {
            leaveDescription(node)
            return true
        }
        switch node.kind {
        case .emphasis: close("em")
        case .strong: close("strong")
        case .struck: close("del")
        case .link: if links.popLast() == true { close("a") }
        case .image: break
        default: return false
        }
        return true
    }

    /// Adds what is within an image to its description.
    mutating func describe(_ node: MarkdownNode) {
        switch node.kind {
        case .text, .html, .code: writer.text(node.literal)
        case .softBreak, .lineBreak: writer.text(" ")
        case .image: images += 1
        default: break
        }
    }

    private mutating func leaveDescription(_ node: MarkdownNode) {
        guard node.kind == .image else { return }
        images -= 1
        if images == 0 { writer.endImage(title: node.title) }
    }

    private mutating func open(_ tag: String, _ attributes: KeyValuePairs<String, String?> = [:]) {
        inlineDepth += 1
        if inlineDepth <= Self.deepestInline { writer.open(tag, attributes) }
    }

    private mutating func close(_ tag: String) {
        if inlineDepth <= Self.deepestInline { writer.close(tag) }
        inlineDepth -= 1
    }

    /// Writes text; addresses of people that stand in it become links.
    private mutating func text(_ text: String) {
        guard text.utf8.contains(UInt8(ascii: "@")), !links.contains(true) else { return writer.text(text) }
        var written = text.startIndex
        for range in MailAddresses.ranges(in: text) {
            writer.text(String(text[written..<range.lowerBound]))
            open("a", ["href": Address("mailto:" + text[range])?.text])
            writer.text(String(text[range]))
            close("a")
            written = range.upperBound
        }
        writer.text(String(text[written...]))
    }

    private mutating func open(_ link: MarkdownNode) {
        let address = links.contains(true) ? nil : address(link.address, options.link)
        links.append(address != nil)
        guard let address else { return }
        let relation = address.kind == .web ? "nofollow noopener" : nil
        open("a", ["href": address.text, "title": link.title, "rel": relation])
    }

    /// Begins an image, or shows its description if it may not be.
    private mutating func start(_ image: MarkdownNode) {
        guard let address = address(image.address, options.image), [.web, .site].contains(address.kind) else { return }
        writer.startImage(address.text)
        images = 1
    }

    private func address(_ typed: String, _ mapped: (String) -> String?) -> Address? {
        guard let address = Address(typed) else { return nil }
        return address.kind == .site ? mapped(typed).flatMap { Address($0) } : address
    }
}
