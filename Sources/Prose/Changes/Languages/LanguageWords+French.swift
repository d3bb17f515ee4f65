extension LanguageWords {
    /// French.
    static let french = LanguageWords(
        language: .french,
        common: """
            le la les de des du un une et est sont dans en à au aux que qui pour par sur avec pas ne ce cette ces il
            elle ils elles nous vous je se sa son ses leur leurs ou où mais plus après avant comme été a ont était
            d'un d'une c'est selon
            """,
        numbers: """
            deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
            cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines centaine centaines
            """,
        ones: "un une",
        dates: """
            lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
            septembre octobre novembre décembre
            """,
        moments: "hier demain midi minuit aujourd'hui",
        sayings: """
            a déclaré, ont déclaré, déclare, a dit, a-t-il dit, dit, selon, d'après, a affirmé, affirme, a indiqué,
            indique, a assuré, a précisé, a expliqué, a ajouté, a souligné, a-t-il, a-t-elle
            """,
        toll: "tué tués tuée tuées mort morts morte mortes blessé blessés blessée blessées victimes bilan disparus",
        percent: "pourcent", money: "euro euros dollars francs livres", hours: "heures heure h",
        speakers: """
            ministre=minister président=president présidente=president maire=mayor parole=spokesperson police=police/ armée=army/ l'armée=army/ gouvernement=government/
            procureur=prosecutor avocat=lawyer avocate=lawyer opposition=opposition/ l'opposition=opposition/
            juge=judge témoin=witness témoins=witnesses entraîneur=coach responsable=official responsables=officials
            """)
}
