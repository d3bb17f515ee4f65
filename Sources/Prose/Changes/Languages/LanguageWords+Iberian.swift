extension LanguageWords {
    /// Spanish.
    static let spanish = LanguageWords(
        language: .spanish,
        common: """
            el la los las de del un una unos unas y e es son en a al que por para con no se su sus lo le les como más
            pero o fue ha han había este esta estos estas tras antes después sobre entre según también ya muy
            """,
        numbers: """
            dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
            cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones decenas docena
            """,
        ones: "un una uno",
        dates: """
            lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
            septiembre octubre noviembre diciembre
            """,
        moments: "hoy ayer mañana mediodía medianoche",
        sayings: """
            dijo, dijeron, dice, según, de acuerdo con, afirmó, afirmaron, aseguró, declaró, señaló, explicó, indicó,
            añadió, manifestó, ha dicho
            """,
        toll: "muerto muertos muerta muertas murieron heridos herido heridas víctimas fallecidos desaparecidos",
        money: "euro euros dólares pesos", hours: "horas h",
        speakers: """
            ministro=minister ministra=minister presidente=president presidenta=president alcalde=mayor
            alcaldesa=mayor portavoz=spokesperson policía=police/ ejército=army/ gobierno=government/ fiscal=prosecutor
            fiscalía=prosecutors abogado=lawyer abogada=lawyer juez=judge oposición=opposition/ testigos=witnesses
            entrenador=coach
            """)

    /// Portuguese.
    static let portuguese = LanguageWords(
        language: .portuguese,
        common: """
            o os a as de do da dos das um uma e é são em no na nos nas que por para com não se seu sua mais mas ou foi
            ao à pelo pela como também após sobre entre segundo
            """,
        numbers: """
            dois duas três quatro cinco seis sete oito nove dez onze doze treze quinze vinte trinta quarenta cinquenta
            cem cento mil milhão milhões dezenas
            """,
        ones: "um uma",
        dates: """
            segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho
            agosto setembro outubro novembro dezembro
            """,
        moments: "hoje ontem amanhã",
        sayings: "disse, disseram, diz, segundo, de acordo com, afirmou, afirmaram, declarou, explicou, informou",
        toll: "morto mortos mortas morreram feridos vítimas", money: "euros reais dólares",
        hours: "horas h",
        speakers: """
            ministro=minister ministra=minister presidente=president prefeito=mayor polícia=police/ governo=government/
            """)
}
