import Testing

/// What holds of every page, whatever it shows.
struct SoundPage: Sendable {
    let page: BrowserPage
    let path: String

    /// What is wrong with the page that is open, in sentences.
    func faults() async throws -> [String] {
        try await page.evaluate(Self.structure).list.compactMap(\.string).map { "\(path): \($0)" }
    }

    /// What does not fit into the window, with everything that folds folded, and then unfolded.
    func overflow() async throws -> [String] {
        var faults: [String] = []
        for open in ["false", "true"] {
            try await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = \(open); })")
            if let wide = try await page.evaluate(Self.widest).string { faults.append("\(path): \(wide)") }
        }
        return faults
    }

    /// Whether the colours are those of the scheme: dark on light, or light on dark, and far enough apart to read.
    func colours(_ scheme: ColourScheme) async throws -> [String] {
        let contrast = try await page.evaluate(Self.contrast).number ?? 0
        let isRight = scheme == .light ? contrast >= 4.5 : contrast <= -4.5
        return isRight ? [] : ["\(path): the contrast in \(scheme.rawValue) is \(contrast)"]
    }

    private static let structure = """
        (() => {
            const faults = [];
            const count = (selector) => document.querySelectorAll(selector).length;
            if (count("h1") !== 1) faults.push(`${count("h1")} h1`);
            if (count("main") !== 1) faults.push(`${count("main")} main`);
            if (!document.documentElement.lang) faults.push("no language");
            if (!document.title.trim()) faults.push("no title");
            for (const field of document.querySelectorAll("input:not([type=hidden]), select, textarea")) {
                const isNamed = [...field.labels].some((label) => label.textContent.trim()) || field.ariaLabel;
                if (!isNamed) faults.push(`no label: ${field.outerHTML.slice(0, 120)}`);
            }
            for (const link of document.querySelectorAll("a[href], button, summary"))
                if (!link.textContent.trim() && !link.ariaLabel) faults.push(`no words: ${link.outerHTML.slice(0, 120)}`);
            for (const image of document.querySelectorAll("img:not([alt])")) faults.push(`no alt text: ${image.src}`);
            const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
            for (const id of ids.filter((id, at) => ids.indexOf(id) !== at)) faults.push(`twice: #${id}`);
            return faults;
        })()
        """

    private static let widest = """
        (() => {
            const width = document.scrollingElement.scrollWidth;
            if (width <= innerWidth) return null;
            const wide = [...document.querySelectorAll("main *")]
                .map((element) => ({ element, width: element.getBoundingClientRect().width }))
                .filter(({ element, width }) => width > innerWidth && !element.closest(".scroller *"));
            const inner = wide.filter(({ element }) => !wide.some((other) => element.contains(other.element)
                && element !== other.element)).map(({ element }) => element.outerHTML.slice(0, 120));
            return `${width} px wide in a window of ${innerWidth}: ${inner.slice(0, 3).join(" | ")}`;
        })()
        """

    /// The contrast of the text to the ground after WCAG 2.2, above 0 for dark on light, below for light on dark.
    private static let contrast = """
        (() => {
            const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
            const light = (colour) => {
                canvas.fillStyle = colour;
                canvas.fillRect(0, 0, 1, 1);
                const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => value / 255)
                    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ground = [document.body, document.documentElement].map((element) => getComputedStyle(element))
                .map((style) => style.backgroundColor).find((colour) => colour !== "rgba(0, 0, 0, 0)") ?? "Canvas";
            const [back, text] = [light(ground), light(getComputedStyle(document.querySelector("h1")).color)];
            const ratio = (Math.max(back, text) + 0.05) / (Math.min(back, text) + 0.05);
            return back > text ? ratio : -ratio;
        })()
        """
}
