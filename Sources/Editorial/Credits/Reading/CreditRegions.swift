/// States, provinces and countries that follow a town behind a comma: "in Greenville, South Carolina".
enum CreditRegions {
    /// Whether `words` name one.
    static func contains(_ words: some Collection<CreditToken>) -> Bool {
        guard words.count <= 4 else { return false }
        let name = words.map { $0.folded.filter { $0 != "." } }.joined(separator: " ")
        return names.contains(name)
    }

    private static let names: Set<String> = Set(
        (unitedStates + canadaAndUnions + countries).split(separator: ",").map { String($0.trimmingBlanks()) })

    private static let unitedStates = """
        alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,\
        illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,\
        mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,\
        north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,\
        tennessee,texas,utah,vermont,virginia,washington,west virginia,wisconsin,wyoming,dc,ala,ariz,ark,calif,\
        colo,conn,del,fla,ga,ill,ind,kan,ky,la,md,mass,mich,minn,miss,mo,mont,neb,nev,nh,nj,nm,ny,nc,nd,okla,\
        ore,pa,ri,sc,sd,tenn,tex,va,vt,wash,wva,wis,wyo,puerto rico,guam,
        """
    private static let canadaAndUnions = """
        alberta,british columbia,manitoba,new brunswick,newfoundland,newfoundland and labrador,nova scotia,\
        ontario,quebec,saskatchewan,prince edward island,nunavut,yukon,ont,que,alta,bc,sask,england,scotland,\
        wales,northern ireland,crimea,west bank,gaza,gaza strip,bavaria,saxony,catalonia,sicily,tuscany,kashmir,\
        punjab,kerala,gujarat,bihar,queensland,new south wales,victoria,tasmania,
        """
    private static let countries = """
        afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,\
        bahrain,bangladesh,barbados,belarus,belgium,belize,benin,bhutan,bolivia,bosnia,bosnia-herzegovina,\
        botswana,brazil,brunei,bulgaria,burkina faso,burundi,cambodia,cameroon,canada,cape verde,\
        central african republic,chad,chile,china,colombia,comoros,congo,costa rica,croatia,cuba,cyprus,\
        czech republic,czechia,denmark,djibouti,dominica,dominican republic,ecuador,egypt,el salvador,\
        equatorial guinea,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,gambia,germany,ghana,\
        greece,greenland,grenada,guatemala,guinea,guinea-bissau,guyana,haiti,honduras,hungary,iceland,india,\
        indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kiribati,\
        kosovo,kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,\
        macedonia,north macedonia,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,mauritius,mexico,\
        micronesia,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nauru,nepal,\
        netherlands,the netherlands,new zealand,nicaragua,niger,nigeria,north korea,norway,oman,pakistan,palau,\
        panama,papua new guinea,paraguay,peru,philippines,the philippines,poland,portugal,qatar,romania,russia,\
        rwanda,samoa,san marino,saudi arabia,senegal,serbia,seychelles,sierra leone,singapore,slovakia,slovenia,\
        solomon islands,somalia,south africa,south korea,south sudan,spain,sri lanka,sudan,suriname,sweden,\
        switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tonga,trinidad,tunisia,turkey,türkiye,\
        turkmenistan,tuvalu,uganda,ukraine,united arab emirates,united kingdom,united states,uruguay,uzbekistan,\
        vanuatu,vatican city,venezuela,vietnam,yemen,zambia,zimbabwe,uae,uk,us,usa,
        """
}
