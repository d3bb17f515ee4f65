import Testing

@testable import Markdown

@Suite struct MailAddressTests {
    @Test(
        "Mail addresses are found where GitHub finds them",
        arguments: [
            ("a@b.c", ["a@b.c"]), ("to foo@bar.baz, x.y+z_1-2@a-b.co.uk.", ["foo@bar.baz", "x.y+z_1-2@a-b.co.uk"]),
            ("a@b", []), ("@b.c", []), ("a@.b", []), ("a@b.c@d.e", []), ("a@b.c-", []), ("a@b.c_", []), ("a@", []),
            ("@", []),
            ("é@b.c", []), ("(a@b.c)", ["a@b.c"]), ("a@b.c/d", ["a@b.c"]), ("a@b.c...", ["a@b.c"]), ("a@b@c.d", []),
            ("a@b.c a@b.c", ["a@b.c", "a@b.c"]), ("", []),
        ])
    func found(text: String, expected: [String]) {
        #expect(MailAddresses.ranges(in: text).map { String(text[$0]) } == expected)
    }
}
