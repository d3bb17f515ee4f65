import Testing

@testable import WebDesk

@Suite struct QuietTimeTests {
    @Test("Memory is given back at first, then once much was asked for and it is quiet again, and not for a monitor")
    func quiet() {
        let quiet = QuietTime()
        #expect(quiet.isNow(answered: 0))
        #expect(!quiet.isNow(answered: 0))
        #expect(!quiet.isNow(answered: 3))
        #expect(!quiet.isNow(answered: 500))
        #expect(!quiet.isNow(answered: 900))
        #expect(quiet.isNow(answered: 901))
        #expect(!quiet.isNow(answered: 904))
    }
}
