extension LanguageWords {
    /// German.
    static let german = LanguageWords(
        language: .german,
        common: """
            der die das den dem des ein eine einen einem einer eines und ist sind war waren nicht mit von zu im in am an
            auf für aus bei nach vor über unter um als auch wie er sie es wir ihr ich sich aber oder dass wenn noch nur
            wird werden wurde wurden hat haben hatte dies diese dieser dieses seit zum zur
            """,
        numbers: """
            zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn
            achtzehn neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million
            millionen milliarde milliarden dutzend dutzende hunderte tausende
            """,
        ones: "ein eine eins",
        dates: """
            Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni
            Juli August September Oktober November Dezember Jänner
            """,
        moments: "heute gestern morgen mittag mitternacht",
        sayings: """
            sagte, sagten, sagt, erklärte, erklärten, laut, zufolge, nach angaben, teilte mit, berichtete, betonte,
            hieß es, so der, so die, behauptete, behaupteten
            """,
        toll: "tote toten getötet verletzt verletzte verletzten opfer gestorben starben vermisst vermisste todesopfer",
        percent: "prozent prozentpunkte", money: "euro dollar franken cent", hours: "uhr",
        speakers: """
            minister=minister ministerin=minister präsident=president präsidentin=president kanzler=chancellor
            kanzlerin=chancellor bürgermeister=mayor bürgermeisterin=mayor sprecher=spokesman sprecherin=spokeswoman
            polizei=police/ armee=army/ regierung=government/ opposition=opposition/ staatsanwaltschaft=prosecutors
            anwalt=lawyer anwältin=lawyer trainer=coach zeugen=witnesses richter=judge ministerium=ministry
            """)
}
