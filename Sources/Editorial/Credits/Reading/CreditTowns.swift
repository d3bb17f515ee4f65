/// Towns that newsrooms report from, as several languages spell them: they tell a place from a name where only a comma
/// or a parenthesis stands before it, as in "Jane Roe, Berlin".
enum CreditTowns {
    /// Whether `words` name one.
    static func contains(_ words: some Collection<CreditToken>) -> Bool {
        guard !words.isEmpty, words.count <= 3 else { return false }
        return names.contains(words.map(\.folded).joined(separator: " ")) || CreditRegions.contains(words)
    }

    private static let names = Set(
        (europe + others + ownSpellings).split(separator: ",").map { String($0.trimmingBlanks()) })

    private static let europe = """
        amsterdam,the hague,den haag,rotterdam,utrecht,antwerp,antwerpen,brussels,brussel,bruxelles,brüssel,bruselas,\
        london,londen,londres,londra,manchester,birmingham,liverpool,leeds,glasgow,edinburgh,belfast,cardiff,dublin,\
        paris,parijs,parís,parigi,lyon,marseille,lille,bordeaux,strasbourg,straßburg,toulouse,nantes,nice,\
        berlin,berlijn,berlín,berlino,hamburg,munich,münchen,munique,cologne,köln,frankfurt,stuttgart,düsseldorf,\
        dresden,leipzig,hannover,bremen,bonn,mainz,wiesbaden,magdeburg,erfurt,potsdam,kiel,karlsruhe,nürnberg,\
        vienna,wien,vienne,viena,graz,salzburg,innsbruck,zurich,zürich,geneva,genf,genève,ginebra,ginevra,bern,berne,basel,\
        rome,rom,roma,milan,milano,mailand,milán,naples,napoli,neapel,turin,torino,venice,venezia,florence,firenze,\
        bologna,palermo,genova,trieste,bari,madrid,barcelona,valencia,sevilla,seville,bilbao,málaga,zaragoza,lisbon,\
        lisboa,lissabon,lisbonne,porto,coimbra,athens,athen,atenas,athènes,thessaloniki,warsaw,warschau,varsovie,varsovia,\
        krakow,kraków,gdansk,prague,prag,praga,brno,bratislava,budapest,bucharest,bukarest,sofia,belgrade,belgrad,zagreb,\
        ljubljana,sarajevo,skopje,tirana,pristina,podgorica,copenhagen,kopenhagen,københavn,stockholm,gothenburg,göteborg,\
        malmö,oslo,bergen,helsinki,helsingfors,reykjavik,tallinn,riga,vilnius,minsk,moscow,moskau,moscou,moscú,mosca,moskva,\
        st. petersburg,kyiv,kiev,kiew,kharkiv,odesa,odessa,lviv,donetsk,chisinau,tbilisi,tiflis,yerevan,baku,istanbul,\
        estambul,ankara,izmir,nicosia,valletta,luxembourg city,monaco,
        """
    private static let others = """
        new york,new york city,washington,chicago,los angeles,san francisco,boston,houston,dallas,atlanta,miami,seattle,\
        philadelphia,phoenix,denver,detroit,las vegas,austin,san diego,portland,minneapolis,st. louis,new orleans,\
        toronto,montreal,montréal,ottawa,vancouver,calgary,edmonton,winnipeg,halifax,mexico city,ciudad de méxico,havana,\
        la habana,caracas,bogota,bogotá,quito,lima,la paz,santiago,buenos aires,montevideo,asunción,são paulo,sao paulo,\
        rio de janeiro,rio,brasília,brasilia,recife,salvador,belo horizonte,porto alegre,curitiba,fortaleza,manaus,\
        guatemala city,san salvador,managua,tegucigalpa,san josé,san juan,kingston,port-au-prince,santo domingo,\
        cairo,el cairo,kairo,le caire,alexandria,tripoli,tunis,algiers,alger,rabat,casablanca,dakar,bamako,abidjan,accra,\
        lagos,abuja,nairobi,kampala,kigali,addis ababa,mogadishu,khartoum,juba,kinshasa,luanda,luanda,maputo,harare,lusaka,\
        johannesburg,cape town,pretoria,durban,dar es salaam,ouagadougou,niamey,jerusalem,jérusalem,jerusalén,\
        gerusalemme,tel aviv,haifa,ramallah,gaza,gaza city,beirut,beyrouth,beirute,damascus,damaskus,damas,damasco,aleppo,amman,\
        baghdad,bagdad,erbil,mosul,basra,tehran,teheran,téhéran,teherán,riyadh,jeddah,doha,dubai,abu dhabi,manama,\
        kuwait city,muscat,sanaa,aden,kabul,kandahar,islamabad,karachi,lahore,peshawar,quetta,delhi,new delhi,mumbai,\
        bengaluru,bangalore,kolkata,chennai,hyderabad,ahmedabad,pune,lucknow,jaipur,chandigarh,patna,bhopal,srinagar,\
        kathmandu,dhaka,colombo,yangon,bangkok,hanoi,phnom penh,kuala lumpur,singapore,jakarta,manila,beijing,peking,\
        pékin,pekín,pechino,pequim,shanghai,shenzhen,guangzhou,hong kong,taipei,seoul,seúl,séoul,tokyo,tokio,osaka,\
        sydney,melbourne,brisbane,perth,canberra,adelaide,wellington,auckland,tashkent,almaty,astana,bishkek,
        """
    private static let ownSpellings = """
        ירושלים,תל אביב,חיפה,באר שבע,רמאללה,עזה,וושינגטון,ניו יורק,לונדון,פריז,ברלין,מוסקבה,קייב,קהיר,ביירות,דמשק,\
        القاهرة,بيروت,دمشق,بغداد,الرياض,جدة,دبي,أبوظبي,الدوحة,عمان,عمّان,القدس,رام الله,غزة,صنعاء,عدن,طرابلس,تونس,الجزائر,\
        الرباط,الخرطوم,نواكشوط,الكويت,المنامة,مسقط,طهران,أنقرة,إسطنبول,لندن,باريس,واشنطن,نيويورك,موسكو,برلين
        """
}
