internal import GRDB

extension Statement {
    /// The first row of the result, if there is one.
    func firstRow(_ arguments: StatementArguments = []) throws -> Row? {
        try Row.fetchOne(self, arguments: arguments)
    }

    /// What `body` makes of each row, in the order of the result.
    func map<Element>(_ arguments: StatementArguments = [], _ body: (Row) throws -> Element) throws -> [Element] {
        var elements: [Element] = []
        let rows = try Row.fetchCursor(self, arguments: arguments)
        while let row = try rows.next() {
            elements.append(try body(row))
        }
        return elements
    }
}
