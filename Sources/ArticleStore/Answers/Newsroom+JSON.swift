import Editorial

extension Person {
    /// One element of what `people` answers.
    package var json: JSON {
        ["handle": .string(handle.text), "name": .string(name), "roles": .texts(roles.map(\.text))]
    }
}

extension JSON {
    /// What `check` answers.
    package init(_ findings: [CheckFinding]) {
        let elements = findings.map { finding -> JSON in
            [
                "severity": .string(finding.isError ? "error" : "note"), "place": .string(finding.place),
                "message": .string(finding.message),
            ]
        }
        self = ["ok": .bool(!findings.contains(where: \.isError)), "findings": .array(elements)]
    }
}
