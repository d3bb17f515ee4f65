extension LanguageWords {
    /// Italian.
    static let italian = LanguageWords(
        language: .italian,
        common: """
            il lo la i gli le di del della dei delle un una uno e è sono in nel nella a al alla che per con non si su
            dal dalla come più ma o ha hanno questo questa dopo anche tra fra
            """,
        numbers: """
            due tre quattro cinque sei sette otto nove dieci undici dodici tredici quindici venti trenta quaranta
            cinquanta cento mille mila milione milioni decine
            """,
        ones: "un una uno",
        dates: """
            lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
            agosto settembre ottobre novembre dicembre
            """,
        moments: "oggi ieri domani mezzogiorno mezzanotte",
        sayings: "ha detto, hanno detto, dice, secondo, ha dichiarato, ha affermato, ha spiegato, ha aggiunto",
        toll: "morto morti morte feriti vittime dispersi uccisi", money: "euro dollari",
        hours: "ore",
        speakers: """
            ministro=minister ministra=minister presidente=president sindaco=mayor portavoce=spokesperson
            polizia=police/ governo=government/
            """)
}
