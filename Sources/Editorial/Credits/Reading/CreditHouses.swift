/// Agencies, picture libraries and publications that everybody knows, whether or not a newsroom's registry has them.
enum CreditHouses {
    /// What `words` name; nil if nobody knows them.
    static func kind(of words: some Collection<CreditToken>) -> ContributorKind? {
        guard words.count <= 4 else { return nil }
        let name = name(of: words)
        if agencies.contains(name) || isService(name) { return .agency }
        return isTitle(words) || publications.contains(name) ? .publication : nil
    }

    /// Whether `words` name a publication only because of their article: "The Day".
    static func isTitle(_ words: some Collection<CreditToken>) -> Bool {
        (2...4).contains(words.count) && words.first?.folded == "the" && titles.contains(name(of: words))
    }

    private static func name(of words: some Collection<CreditToken>) -> String {
        words.map { $0.folded }.filter { $0 != "the" }.joined(separator: " ")
    }

    /// Whether `name` is that of somebody who only has pictures.
    static func isPictureLibrary(_ name: String) -> Bool { pictureLibraries.contains(name.lowercased()) }

    private static let pictureLibraries: Set<String> = [
        "getty images", "getty", "shutterstock", "alamy", "imago", "picture alliance", "zuma press", "nurphoto",
        "flash90",
        "unsplash", "pexels", "pixabay", "wikimedia commons", "istock", "istockphoto", "adobe stock",
        "rex/shutterstock",
        "alamy stock photo", "flickr", "imago images", "depositphotos", "dreamstime",
    ]

    /// "dpa-tmn", "afp-jiji": a service of an agency.
    private static func isService(_ name: String) -> Bool {
        let parts = name.split(separator: "-")
        return parts.count == 2 && parts[1].count <= 5 && agencies.contains(String(parts[0]))
    }

    /// Whether the folded `word` names an agency by itself, or agencies at large.
    static func isAgency(_ word: String) -> Bool {
        if agencies.contains(word) || CreditVocabulary.agencies.contains(word) { return true }
        guard word.hasPrefix("l'") || word.hasPrefix("d'") else { return false }
        return agencies.contains(String(word.dropFirst(2)))
    }

    private static func names(_ text: String) -> Set<String> {
        Set(text.split(separator: ",").map { String($0.trimmingBlanks()) })
    }

    private static let agencies = names(
        """
        afp,ap,reuters,dpa,efe,ansa,apa,sda,ats,sid,epd,kna,anp,belga,tt,ntb,ritzau,stt,pap,čtk,ctk,tasr,lusa,\
        aap,pti,ani,ians,xinhua,kyodo,jiji,yonhap,tass,interfax,anadolu,dha,bloomberg,jta,jns,tps,upi,tns,agi,\
        adnkronos,askanews,lapresse,italpress,télam,telam,notimex,agencia brasil,agência brasil,\
        estadão conteúdo,folhapress,bta,mti,tanjug,mtvi,wafa,wam,irna,isna,bernama,antara,kuna,getty images,\
        getty,epa,epa-efe,shutterstock,alamy,alamy stock photo,rex features,rex/shutterstock,imago,imago images,picture alliance,zuma press,nurphoto,sipa,\
        sipa usa,sipa press,abaca,abacapress,gamma-rapho,hans lucas,bestimage,divergence,magnum,magnum photos,\
        flash90,newscom,imagn,icon sportswire,wireimage,filmmagic,scanpix,ritzau scanpix,ntb scanpix,lehtikuva,\
        unsplash,pexels,pixabay,flickr,istock,istockphoto,adobe stock,fotolia,depositphotos,dreamstime,\
        wikimedia commons,ullstein bild,action images,pa images,pa wire,pa media,press association,swns,wenn,\
        splash news,backgrid,eyevine,barcroft,anadolu agency,agence france-presse,associated press,\
        canadian press,dts,vii agency,fotogramma,contrasto,ostkreuz,photothek,actionpress,epa images,afp photo,\
        cordon press,cuartoscuro,agencia uno,agencia efe,europa press,colprensa,xinhua news agency,דובר צה\"ל,\
        לע\"מ,רויטרס,פלאש 90,פלאש90,גטי אימג'ס,גטי,שאטרסטוק,איי אף פי,אי אף פי,אימג'בנק,איי.פי,אי.פי,אי-פי,אי.אף.פי,איי.אף.פי,סוכנות הידיעות,רויטרז,رويترز,\
        فرانس برس,الأناضول,أسوشيتد برس,د ب أ,أ ف ب,أ.ف.ب,د.ب.أ,سبوتنيك,شينخوا,بترا,وفا,واس,سانا,كونا,قنا,وام,غيتي,الفرنسية
        """)

    /// Publications whose names mean something else without their article.
    private static let titles = names(
        """
        hindu,print,quint,age,australian,hill,verge,blade,oregonian,californian,tennessean,oklahoman,republic,state,day,\
        athletic,cut,root,grio,lancet,onion,forward,wrap,information,conversation,atlantic,economist,trace,city,week,\
        spectator,local,jewish chronicle,arizona republic,inquirer,advocate,caravan,hans india,pioneer,statesman
        """)

    private static let publications = names(
        """
        cnn,bbc,bbc news,npr,abc news,nbc,nbc news,cbs,cbs news,cbc,cbc news,pbs,pbs newshour,msnbc,cnbc,espn,\
        rté,rtl,zdf,ard,orf,srf,ndr,wdr,mdr,swr,n-tv,ntv,politico,axios,propublica,grist,usa today,fox news,\
        sky news,itv,itv news,channel 4,al jazeera,guardian,new york times,nyt,washington post,\
        wall street journal,wsj,financial times,new yorker,newsweek,forbes,business insider,huffpost,\
        huffington post,buzzfeed,mother jones,intercept,marshall project,kaiser health news,kff health news,\
        stateline,haaretz,calcalist,ynet,times of israel,jerusalem post,le monde,le figaro,libération,\
        le parisien,l'express,mediapart,la croix,l'humanité,ouest-france,franceinfo,france info,france 24,rfi,\
        tf1,bfmtv,bfm,culturebox,le huffpost,20 minutes,la presse,radio-canada,el país,la vanguardia,\
        el universal,la jornada,clarín,la nación,infobae,el tiempo,el espectador,la tercera,corriere della sera,\
        la repubblica,il sole 24 ore,la nazione,il messaggero,rai,rainews,folha,folha de s.paulo,estadão,\
        o globo,g1,uol,diário de notícias,jornal de notícias,rtp,der spiegel,faz,süddeutsche zeitung,tagesschau,\
        walla,walla news,maariv online,israel hayom,globes,l'équipe,spiegel online,radio france internationale,deseret news,\
        nzz,der standard,nu.nl,de volkskrant,volkskrant,nrc,het parool,de telegraaf,de standaard,de morgen,vrt,\
        rtl nieuws,rtbf,le soir,הארץ,mako,maariv,גלובס,כלכליסט,ידיעות אחרונות,מעריב,ישראל היום,וואלה,מאקו,גל\"צ,الجزيرة,\
        الجزيرة نت,الجزيرة مباشر,العربية,العربية نت,العربية.نت,سكاي نيوز,سكاي نيوز عربية,بي بي سي عربي,العربي الجديد,روسيا اليوم,آر تي,الشرق الأوسط,الأهرام,النهار,بي بي سي,سي إن إن,القدس العربي
        """)
}
