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

    /// Whether the colours are those of the scheme, dark on light or light on dark, and every text far enough from its
    /// ground to be read (WCAG 2.2, 1.4.3).
    func colours(_ scheme: ColourScheme) async throws -> [String] {
        let answer = try await page.evaluate(Self.contrasts)
        let isRight = answer["isDarkOnLight"].isTrue == (scheme == .light)
        let faint = answer["faint"].list.compactMap(\.string)
        return (isRight ? [] : ["the colours are not \(scheme.rawValue)"]).map { "\(path): \($0)" }
            + faint.map { "\(path), \(scheme.rawValue): \($0)" }
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

    /// The texts whose contrast to their ground is too small, by the formula of WCAG 2.2; what is switched off is exempt.
    private static let contrasts = """
        (() => {
            const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
            const known = new Map();
            const parts = (colour) => {
                if (!known.has(colour)) {
                    canvas.clearRect(0, 0, 1, 1);
                    canvas.fillStyle = colour;
                    canvas.fillRect(0, 0, 1, 1);
                    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
                    known.set(colour, [r, g, b, a / 255]);
                }
                return known.get(colour);
            };
            const over = ([r, g, b, a], [R, G, B]) =>
                [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
            const light = (colour) => {
                const [r, g, b] = colour.slice(0, 3).map((value) => value / 255)
                    .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
            };
            const ground = (element) => {
                if (!element) return parts("Canvas");
                const own = parts(getComputedStyle(element).backgroundColor);
                return own[3] === 1 ? own : over(own, ground(element.parentElement));
            };
            const opacity = (element) =>
                element ? Number(getComputedStyle(element).opacity) * opacity(element.parentElement) : 1;
            const measure = (element) => {
                const style = getComputedStyle(element);
                const back = ground(element);
                const [r, g, b, a] = parts(element.closest("svg") ? style.fill : style.color);
                const text = over([r, g, b, a * opacity(element)], back);
                const [one, other] = [light(back), light(text)];
                const size = parseFloat(style.fontSize);
                const isLarge = size >= 24 || size >= 18.66 && Number(style.fontWeight) >= 700;
                const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                return { ratio, needed: isLarge ? 3 : 4.5, isDarkOnLight: one > other };
            };
            const hasWords = (element) => [...element.childNodes]
                .some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
                || typeof element.value === "string" && element.value.trim();
            const faint = [...document.querySelectorAll("body *:not(script, style, option)")]
                .filter((element) => hasWords(element) && element.checkVisibility()
                    && !element.closest(":disabled, [aria-hidden=true]"))
                .map((element) => ({ element, ...measure(element) }))
                .filter(({ ratio, needed }) => ratio < needed)
                .map(({ element, ratio }) => `contrast ${ratio.toFixed(2)}: ${element.outerHTML.slice(0, 120)}`);
            return { faint, isDarkOnLight: measure(document.querySelector("h1")).isDarkOnLight };
        })()
        """
}
