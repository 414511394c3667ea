package dk.sigtepunkt.domain.wording;

/** Danish words for what is neither a municipality's action nor an effect of one. */
final class DanishOthers {
    /** From outside, or of how figures are made; also as the last part of a compound: {@code regnefejl}. */
    static final String OUTSIDE = """
            afstand alderdom aldersfordeling alderssammensætning aldring almen ankestyrelse ankestyrelsen arbejdsgiver
            arbejdskraftmangel arbejdsmarked arbejdsmarkedsudvikling barsel beboersammensætning befolkningsfremgang
            befolkningsprognose befolkningssammensætning befolkningstal befolkningstilbagegang befolkningstilgang
            befolkningstilvækst befolkningsudvikling befolkningsvækst bekendtgørelse beliggenhed beskæftigelsesreform
            bjørneklo blæst boligmarked boligpris boligpriser boligrente brand brugersammensætning brændstofpris
            byggekrise byggepris bygherre bygningsreglement bølge børneårgang børs chaufførmangel cirkulære corona
            coronanedlukning covid cyberangreb deltagersammensætning demografi demografien dieselpris direktiv dom
            domstol donation dødsfald efterår eksportmarked elevgrundlag elevsammensætning elpris energikrise
            energimarked energipris entreprenør epidemi eu-direktiv fabrik fabrikslukning fagsystem ferie feriekalender
            ferieperiode finanskrise finanslov flygtning folkeafstemning folketing fond forsinkelse forurening forår
            frost fugleinfluenza fugt fyringsrunde færge færgefart fødsel fødselstal fødsl førtidspensionsreform gas
            generelle geografi global globale hacker hackerangreb hagl handelskrig hedebølge helligdag helligdage
            huspris huspriser højesteretsdom højkonjunktur højsæson højvande indvandring inflation inflationsudvikling
            influenza influenzasæson insolvens interesse international internationalt isvinter it-nedbrud jordforurening
            journalsystem julen kapitalfond kighoste klagenævn klimaforandring klimaændring klorfejl kold koldt
            kommunalreform kommuneaftale kommunevalg koncern konjunktur konkurrence konkurrent konkurs konkurser
            kontaminering kontanthjælpsreform krig krigen krigsudbrud krise kulde kuldeperiode landsaftale landsdel
            landsdækkende landspolitik landstendens lavkonjunktur lavsæson lavvande ledningsbrud letbane levealder
            leverandør levetid lov lovforslag lovgivning lovkrav lovændring lun lunt lønstigning lønudvikling mangel
            manglende marked markedsudvikling maskinfejl masseafskedigelse materialemangel materialepris mejeri mild
            milde mildt ministerie ministeriet motorvej mæslinger nabokommune nabokommunen nabokommuner national
            nationale nedbrud nedbør nedbørsmængde nedlukning netværksnedbrud oliepris omgangssyge overenskomst
            oversvømmelse pandemi patientsammensætning pension pensionering periode pris prisstigning pristalsregulering
            påske påsken refusionsreform regering regler regn regnmængde rente renteforhøjelse renteniveau rentestigning
            renteudvikling roskildesyge råvaremangel råvarepris rørbrud sabotage samfundsudvikling sammensætning
            skattelettelse skattereform skimmelsvamp skoleferie skolelukning skoleår skudår skybrud slagteri smitte sne
            snefald snestorm solskin sommer sommerferie stat statsrefusion statstilskud storkonflikt storm streik
            strejke strukturreform strømafbrydelse strømsvigt stålpris størrelse sundhedsdatastyrelsen sygdom
            sygdomsbølge sygdomsudbrud systemnedbrud sæson takststigning terror tilflytterår tilfældige tilfældighed
            tilfældigheder tilvandring told tolkemangel torden trepartsaftale trykkeri tåge tør tørke tørt ubesat
            udligning udsving udtjent ukraine underviser ungdomsårgang usikkerhed valg valuta vandskade
            vandstandsstigning varmeperiode vejr vejrforhold vejrlig verdensmarked verdenssituation verdensøkonomi
            vinter vintersæson virksomhedslukning virksomhedslukninger virus virusvariant værft årgang årgangsstørrelse
            økonomiaftale
            """;

    /** Of the making of figures; also as the last part of a compound: {@code regnefejl}. */
    static final String DATA = """
            afgrænsning afgrænsningen afrunding basisår beregning beregningsmetode bogføring bogføringsfejl
            bogføringspraksis bogført bortfald databehandling databrud datafejl datagrundlag datahul datakilde
            datamangel dataudtræk definition dobbeltregistrering dobbelttælling dækningsgrad efterberegning
            efterindberetning efterregistrering fejlindtastning fejlkilde fejlregistrering format forskydning
            genberegning indberetning indberetningsfejl indberetter indberettes indberettet indtastet indtastningsfejl
            kilde kildedata kodning konteret kontering konteringsfejl konteringspraksis kontoplan medregnes medregnet
            metodeændring målefejl målemetode måletidspunkt måleusikkerhed målingsmetode omdefineret omkodning omregnet
            omregning opdatering opgjort opgørelse opgørelsesmetode opgørelsestidspunkt opgøres optælling periodisering
            postering referenceperiode registrerede registrerer registreres registreret registrering registreringen
            registreringsfejl registreringspraksis regnefejl skalaændring spørgeramme spørgeskema statistik stikprøve
            svarskala talfejl talgrundlag tastefejl tællefejl tællemetode tælles tælling visning
            """;

    /** Work, talk and money; also as the last part of a compound. */
    static final String PROCESS = """
            adgang advarsel affaldsgebyr anledning ansøgning beslutning bevilling budget bøder dagsorden debat
            dialogmøde diskussion dokument drøftelse fest forsinkelse gebyr gener henvendelse husleje høring høringssvar
            indskærpelse kassebeholdning kroner merudgift messe million millioner møde omkørsel opgave overblik
            papirarbejde penge punkt påbud rapport referat rettelse sag sager sanktion skat spørgsmål støj systemskift
            takst tilsyn udbud udgift udgifter undersøgelse
            """;

    /** Whose words are not the writer's; also as the last part of a compound. */
    static final String PERSONS = """
            afdelingsleder assistent avis barn barnebarn beboer beboere beboerne bestyrelse bilist borger borgmester
            borgmesteren borgmestre bruger brugerråd byrådsmedlem børn centerchef chef danmark deltager deltagerne
            direktør ekspert elev evaluator fagforening familie far flygtning folk formand formanden forsker forskning
            forælder forældre frivillig fædre grundejerforening gæst handicapråd hjælper indvandrer institutionsleder
            interviewperson iværksætter kl kommunalbestyrelsesmedlem kommunaldirektør konsulentfirma konsulenthus
            konsulentrapport kritiker kunde kursist kvinde lederen ledig ledige lokalsamfund læge mand medarbejder
            ministerium mor mænd mødre nabo naboer nabogruppe oppositionen ordfører patient politi pårørende rambøll
            rapport region respondent rådmand skoleelever skoleleder statistik styrelse svarpersoner sygemeldt
            sygemeldte tillidsrepræsentant turist ung unge viceborgmester viva vive ældre ældreråd
            """;

    private DanishOthers() {}
}
