package dk.sigtepunkt.domain.wording;

/** Danish words for what is neither a municipality's action nor an effect of one. */
final class DanishOthers {
    /** From outside, or of how figures are made; also as the last part of a compound: {@code regnefejl}. */
    static final String OUTSIDE = """
            afstand alderdom aldersfordeling alderssammensætning aldring arbejdsgiver arbejdskraftmangel arbejdsmarked barsel
            befolkningssammensætning befolkningsudvikling beliggenhed boligmarked boligpris brand bølge børs chaufførmangel
            corona covid demografi donation dødsfald efterår elpris energikrise energipris epidemi fabrik fagsystem ferie
            finanskrise finanslov flygtning folketing fond forsinkelse forurening forår frost færge færgefart fødsel
            fødselstal fødsl gas geografi handelskrig helligdag højkonjunktur indvandring inflation influenza influenzasæson
            insolvens interesse international journalsystem kapitalfond klorfejl kold koldt kommunalreform koncern konjunktur
            konkurrence konkurrent konkurs krig krigsudbrud krise landspolitik landstendens lavkonjunktur letbane levealder
            leverandør lov lovændring lun lunt mangel manglende marked mejeri mild milde mildt ministeriet motorvej
            nabokommune nabokommunen nedbrud oliepris omgangssyge overenskomst oversvømmelse pandemi pension pensionering
            periode pris prisstigning regering regler regn rente renteniveau rentestigning renteudvikling råvarepris
            samfundsudvikling skimmelsvamp skoleferie skoleår skybrud slagteri smitte sne snestorm sommer stat storm streik
            strejke strukturreform størrelse sundhedsdatastyrelsen sygdom sygdomsbølge sæson terror tilflytterår told
            trykkeri tør tørke tørt ubesat udligning udtjent ukraine underviser vandskade vejr vejrforhold vejrlig
            verdensmarked vinter virksomhedslukning virus værft årgang
            """;

    /** Of the making of figures; also as the last part of a compound: {@code regnefejl}. */
    static final String DATA = """
            afrunding databehandling databrud datagrundlag datakilde dataudtræk definition dobbeltregistrering dobbelttælling
            efterregistrering fejlregistrering format forskydning indberetning kilde kildedata metodeændring målemetode
            omregning opdatering opgørelse opgørelsesmetode optælling periodisering registrering regnefejl statistik
            stikprøve tastefejl
            """;

    /** Work, talk and money; also as the last part of a compound. */
    static final String PROCESS = """
            adgang affaldsgebyr anledning ansøgning beslutning bevilling budget dagsorden debat dialogmøde diskussion
            dokument drøftelse fest forsinkelse gebyr gener henvendelse husleje høring høringssvar kassebeholdning kroner
            merudgift messe million millioner møde omkørsel opgave overblik papirarbejde penge punkt rapport referat rettelse
            sag sager skat spørgsmål støj systemskift takst tilsyn udgift udgifter undersøgelse
            """;

    /** Whose words are not the writer's; also as the last part of a compound. */
    static final String PERSONS = """
            avis barn barnebarn beboer beboere bilist borger bruger børn danmark deltager ekspert elev familie far flygtning
            folk formand forsker forskning forælder forældre frivillig fædre gæst indvandrer iværksætter kl konsulenthus
            kritiker kunde kursist kvinde ledig ledige lokalsamfund læge mand medarbejder ministerium mor mænd mødre nabo
            naboer oppositionen patient politi pårørende rambøll rapport region respondent statistik styrelse svarpersoner
            sygemeldt sygemeldte turist ung unge viva vive ældre
            """;

    private DanishOthers() {}
}
