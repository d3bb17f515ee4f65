extension CreditStyle {
    /// The wording that is built in, by language: en, de, fr, es, it, pt, nl, he, ar.
    public static let defaultWording: [String: CreditWording] = [
        "en": english, "de": german, "fr": french, "es": spanish, "it": italian, "pt": portuguese, "nl": dutch,
        "he": hebrew, "ar": arabic,
    ]

    static let english = CreditWording(
        and: " and ", place: "{names} in {place}", affiliation: "{names} of {house}",
        roles: table(
            CreditWording.Sentence("{names} contributed to this report."),
            [
                .author: "Story by", .reporting: "Reporting by", .additionalReporting: "Additional reporting by",
                .writing: "Writing by", .editing: "Editing by", .photography: "Photography by",
                .research: "Research by",
                .translation: "Translation by", .compilation: "Compiled by", .source: "With files from",
            ]))

    private static let german = CreditWording(
        and: " und ", place: "{names} in {place}", affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence(
                one: "{names} hat zu diesem Bericht beigetragen.",
                many: "{names} haben zu diesem Bericht beigetragen."),
            [
                .author: "Von", .reporting: "Berichterstattung:",
                .additionalReporting: "Zusätzliche Berichterstattung:",
                .writing: "Text:", .editing: "Redaktion:", .photography: "Foto:", .research: "Recherche:",
                .translation: "Übersetzung:", .compilation: "Zusammengestellt von", .source: "Mit Material von",
            ]))

    private static let french = CreditWording(
        and: " et ", place: "{names} à {place}", affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence(
                one: "{names} a contribué à cet article.", many: "{names} ont contribué à cet article."),
            [
                .author: "Par", .reporting: "Reportage :", .additionalReporting: "Reportage complémentaire :",
                .writing: "Rédaction :", .editing: "Édition :", .photography: "Photo :", .research: "Recherche :",
                .translation: "Traduction :", .compilation: "Compilé par", .source: "Informations :",
            ]))

    private static let spanish = CreditWording(
        and: " y ", place: "{names} en {place}", affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence(
                one: "{names} contribuyó a esta información.", many: "{names} contribuyeron a esta información."),
            [
                .author: "Por", .reporting: "Reporte:", .additionalReporting: "Información adicional:",
                .writing: "Redacción:", .editing: "Edición:", .photography: "Foto:", .research: "Investigación:",
                .translation: "Traducción:", .compilation: "Compilado por", .source: "Con información de",
            ]))

    private static let italian = CreditWording(
        and: " e ", place: "{names} da {place}", affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence(
                one: "{names} ha contribuito a questo articolo.", many: "{names} hanno contribuito a questo articolo."),
            [
                .author: "Di", .reporting: "Servizio:", .additionalReporting: "Servizio aggiuntivo:",
                .writing: "Testo:",
                .editing: "Redazione:", .photography: "Foto:", .research: "Ricerca:", .translation: "Traduzione:",
                .compilation: "A cura di", .source: "Con informazioni di",
            ]))

    private static let portuguese = CreditWording(
        and: " e ", place: "{names} em {place}", affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence(
                one: "{names} contribuiu para esta reportagem.", many: "{names} contribuíram para esta reportagem."),
            [
                .author: "Por", .reporting: "Reportagem:", .additionalReporting: "Reportagem adicional:",
                .writing: "Texto:", .editing: "Edição:", .photography: "Foto:", .research: "Pesquisa:",
                .translation: "Tradução:", .compilation: "Compilado por", .source: "Com informações de",
            ]))

    private static let dutch = CreditWording(
        and: " en ", place: "{names} in {place}", affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence(
                one: "{names} heeft bijgedragen aan dit artikel.", many: "{names} hebben bijgedragen aan dit artikel."),
            [
                .author: "Door", .reporting: "Verslaggeving:", .additionalReporting: "Aanvullende verslaggeving:",
                .writing: "Tekst:", .editing: "Redactie:", .photography: "Foto:", .research: "Onderzoek:",
                .translation: "Vertaling:", .compilation: "Samengesteld door", .source: "Met informatie van",
            ]))

    /// Nouns and a passive, so that nothing agrees with anybody's gender.
    private static let hebrew = CreditWording(
        and: " ו", andBeforeLatin: " ו-", place: "{names} ({place})", affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence("הכתבה הוכנה בסיוע {names}."),
            [
                .author: "מאת", .reporting: "דיווח:", .additionalReporting: "דיווח נוסף:", .writing: "כתיבה:",
                .editing: "עריכה:", .photography: "צילום:", .research: "תחקיר:", .translation: "תרגום:",
                .compilation: "ליקוט:", .source: "עם חומר של",
            ]))

    /// Verbal nouns and a passive, so that nothing agrees with anybody's gender.
    private static let arabic = CreditWording(
        and: " و", andBeforeLatin: " و ", comma: "، ", semicolon: "؛ ", place: "{names} في {place}",
        affiliation: "{names} ({house})",
        roles: table(
            CreditWording.Sentence("أُعدّ هذا التقرير بمساهمة {names}."),
            [
                .author: "بقلم", .reporting: "تغطية:", .additionalReporting: "تغطية إضافية:", .writing: "كتابة:",
                .editing: "تحرير:", .photography: "تصوير:", .research: "بحث:", .translation: "ترجمة:",
                .compilation: "تجميع:", .source: "بمواد من",
            ]))

    private static func table(
        _ contributor: CreditWording.Sentence, _ openings: [CreditRole: String]
    ) -> [CreditRole: CreditWording.Sentence] {
        var roles = openings.mapValues { CreditWording.Sentence("\($0) {names}.") }
        roles[.contributor] = contributor
        return roles
    }
}
