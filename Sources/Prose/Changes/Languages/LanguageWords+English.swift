extension LanguageWords {
    /// English. "May" and "March" are months with their capital only.
    static let english = LanguageWords(
        language: .english,
        common: """
            the of and to in a an is are was were be been for on at by with from as that this these those it its he she
            they we you i his her their our my who which what when where while then there but or not no if than after
            before under over more most some many all both such other another each every several last next new first
            had has have will would could should can may might about into out up down also only so because during
            against between however although yes now here since until still
            """,
        numbers: """
            two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
            eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
            million billion trillion dozen dozens half second third fourth fifth sixth seventh eighth ninth tenth
            """,
        ones: "one zero",
        dates: """
            Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
            September October November December Jan Feb Aug Sept Oct Nov Dec
            """,
        moments: "today yesterday tomorrow noon midnight",
        sayings: """
            said, says, say, saying, according to, told, tells, told reporters, stated, claimed, claims, insisted,
            asserted, testified, alleged, allegedly, reportedly, he added, she added, they added, in a statement
            """,
        toll: """
            killed dead death deaths die died dies wounded injured injuries toll victims casualties fatalities missing
            bodies
            """,
        percent: "percent percentage pct", money: "dollar dollars euro euros pounds cents yen yuan shekels rupees",
        hours: "a.m p.m am pm o'clock gmt utc hours",
        speakers: """
            minister=minister president=president chancellor=chancellor mayor=mayor governor=governor
            spokesman=spokesman spokeswoman=spokeswoman spokesperson=spokesperson official=official
            officials=officials ministry=ministry police=police/ army=army/ military=military/ government=government/
            opposition=opposition/ prosecutor=prosecutor prosecutors=prosecutors lawyer=lawyer lawyers=lawyers
            judge=judge witness=witness witnesses=witnesses residents=residents company=company/ union=union/
            coach=coach doctor=doctor doctors=doctors experts=experts expert=expert senator=senator
            ambassador=ambassador chairman=chairman secretary=secretary king=king pope=pope
            """)
}
