extension Credit {
    /// The credit as it was read: with its doubt, where there is one; none from 1 on.
    public func read(withConfidence confidence: Double) -> Credit {
        var credit = sure
        // What is no number is no ground to be sure.
        let hundredths = confidence >= 1 ? 100 : max(0, min(99, confidence.isNaN ? 0 : (confidence * 100).rounded()))
        credit.confidence = hundredths < 100 ? hundredths / 100 : nil
        return credit
    }

    /// The credit without its doubt: what makes two credits the same one wherever they are printed or counted.
    public var sure: Credit {
        var credit = self
        credit.confidence = nil
        return credit
    }

    /// `80 % sure`; nil where nobody doubts it.
    public var sureness: String? { confidence.map { "\(Int(($0 * 100).rounded())) % sure" } }

    /// A confidence as it is written: `0.8`, `0.55`.
    public static func text(of confidence: Double) -> String {
        let hundredths = max(0, min(99, confidence.isNaN ? 0 : Int((confidence * 100).rounded())))
        let digits = hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
        return "0." + (digits.hasSuffix("0") ? String(digits.prefix(1)) : digits)
    }
}
