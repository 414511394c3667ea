package dk.sigtepunkt.domain.wording.lists;

/** Danish words for what is neither a municipality's action nor an effect of one, and such as name nothing. */
public final class DanishOthers {
    /** From outside, or of how figures are made; also as the last part of a compound: {@code regnefejl}. */
    public static final String OUTSIDE = """
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
            journalsystem kapitalfond kighoste klagenævn klimaforandring klimaændring klorfejl kold koldt
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
            tilfældigheder tilvandring told tolkemangel torden trepartsaftale trykkeri tåge tørke tørt ubesat
            udligning udsving udtjent ukraine underviser ungdomsårgang usikkerhed valg valuta vandskade
            vandstandsstigning varmeperiode vejr vejrforhold vejrlig verdensmarked verdenssituation verdensøkonomi
            vinter vintersæson virksomhedslukning virksomhedslukninger virus virusvariant værft årgang årgangsstørrelse
            økonomiaftale
            """;

    /** Of the making of figures; also as the last part of a compound: {@code regnefejl}. */
    public static final String DATA = """
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
    public static final String PROCESS = """
            adgang advarsel affaldsgebyr anledning ansøgning beslutning bevilling budget bøder dagsorden debat
            dialogmøde diskussion dokument drøftelse fest forsinkelse gebyr gener henvendelse husleje høring høringssvar
            indskærpelse kassebeholdning kroner merudgift messe million millioner møde omkørsel opgave overblik
            papirarbejde penge punkt påbud rapport referat rettelse sag sager sanktion skat spørgsmål støj systemskift
            takst tidsplan tilsyn udbud udgift udgifter undersøgelse
            """;

    /** Whose words are not the writer's; also as the last part of a compound. */
    public static final String PERSONS = """
            afdelingsleder assistent avis barn barnebarn beboer beboere beboerne bestyrelse bilist borger borgmester
            borgmesteren borgmestre bruger brugerråd byrådsmedlem børn centerchef chef danmark deltager deltagerne
            direktør ekspert elev evaluator fagforening familie far flygtning folk formand formanden forsker forskning
            forælder forældre frivillig fædre grundejerforening publikum gæst handicapråd hjælper indvandrer institutionsleder
            interviewperson iværksætter kl kommunalbestyrelsesmedlem kommunaldirektør konsulentfirma konsulenthus
            konsulentrapport kritiker kunde kursist kvinde lederen ledig ledige lokalsamfund læge mand medarbejder
            ministerium mor mænd mødre nabo naboer nabogruppe oppositionen ordfører patient politi pårørende rambøll
            rapport region respondent rådmand skoleelever skoleleder statistik styrelse svarpersoner sygemeldt
            sygemeldte tillidsrepræsentant turist ung unge viceborgmester viva vive ældre ældreråd
            """;

    /** What names nothing: adverbs, prepositions, pronouns, common verbs and adjectives. */
    public static final String SMALL = """
            aldrig alene alle allerede altid altså anden andet andre april august bag baggrund bare bedre begge begyndelsen
            betydelig betydeligt blandt blev blevet blive bliver blot burde bør både da dag dage dagen danmark de december
            delvist dem den denne der derefter deres derfor derfra deri dermed derpå derved des desuden det dette dig din
            direkte disse dog efter efterfølgende efterår efteråret egentlig ellers en end endda endelig endnu eneste enkelte
            ens enten er et faktisk fald februar fem fik fire flere fleste for foran forbehold forbindelse fordi forrige
            fortsat forår foråret fra fredag frem færre følge før først første få fået får gang gange ganske generelt gennem
            gennemsnit gennemsnittet gerne giver givet gjort god gode godt grund gør gøre halvår halvåret ham han hans har
            havde have hel hele helt hen henblik hende hensyn her heraf herefter herved hidtil hilsen hos hun hurtig hurtigt
            hvad hvem hver hvert hvilke hvilken hvilket hvis hvor hvordan hvorfor hvorved høj høje højt i ifølge igen igennem
            ikke imellem imens imod ind inden indirekte indtil ingen intet især januar jeg jo juli juni kan klart kom komme
            kommer kommet kraftig kraftigt kun kunne kvartal kvartalet landsgennemsnittet landsplan lang lange langs langt
            lav lave lavt lidt lige ligesom lille lykkes løbet lørdag maj man mandag mange markant marts med meget mellem men
            mens mere midt mig min mindst mod muligt må måde måned måneden måneder måtte naturligvis ned negativ nogen noget
            nogle nok nordisk november nu ny nye nyt nær næste næsten nået når og også oktober om omkring omtrent onsdag op
            os over overfor per periode perioden pga positiv positivt pr procent præcis på samlede samlet samme sammen samt
            samtidig samtidigt seks selv selvom senere september siden sidst sidste sig sin sine skal skulle slet slutningen
            snart som sommer sommeren stadig starten stor store stort særlig særligt søndag så sådan således tal tallene
            tallet tidligere til tilbage tilfælde tillige tirsdag to torsdag tre trods tværtimod tydelig tydeligt tæt uanset
            ud uden udgangen udover uge ugen uger umiddelbart under undervejs undtagelse var ved vel venlig vi via videre vil
            ville vinter vinteren virkelig vores være været væsentlig væsentligt yderligere år årene året årets årlig årlige
            årligt årsskiftet
            """;

    /** What a body does without setting anything up: it sees, knows, wants, is. */
    public static final String NO_ACTS = """
            af at behandlede behandler behøver blev bliver der drøftede drøfter efter er fik flere for foreslår forventer
            færre følger fået får haft holder holdt hører hørt hørte håber i ikke kan kender kendte konstaterer kunne læste lever
            mange manglede mangler manglet med mener modtager modtaget modtog mødes mødtes må nu og også om oplevede oplever
            oplevet på ser set sidst skal skulle som spurgte så talte til tror undersøger undersøgte valgte var ved venter
            vidste vil ville vurderer været ønskede ønsker
            """;

    /** What is done to things and dates, and is no effect on anybody. */
    public static final String ARRANGED = """
            afholdt aflyses aflyst ansat bedt behandlet besluttet bevilget bortfalder drøftet etableret fjernet flyttede
            flyttes flyttet foreslår forlænges forlænget forsinket forskudt fortsætter genhuset gælder hedder holdes holdt
            kører køres igangsat indført indkaldt indstiller indstillet inviteret kaldes købes købt lagt lukkede lukkes lukket mangler
            medtaget nedsat offentliggjort offentliggøres omfattet omlagt opdateret oprettet opsagt orienteret overgået
            overgår overtaget rettet revet sat sendes sendt skiftes skiftet skrevet spurgt spærres spærret stiftet tager
            takket tildelt tilføjet tog træder trådt udbredes udgår udpeget udsat udskudt udvides udvidet valgt vedtaget
            ændres ændret
            """;

    /** What actions have done that is no effect of them. */
    public static final String INNOCENT = """
            afholdt afprøvet afsat afsluttet anbefalet angivet ansat ansøgt anvendt arbejdet bedt begyndt behandlet beskrevet
            besluttet besøgt betalt bevilget bidraget blevet bragt brugt budt bygget dannet deltagere deltaget diskuteret
            drøftet dækket etableret evalueret flyttet fokuseret forbrugt fordelt foreslået fortsat forventet fulgt fundet
            ført fået gennemført givet gjort glædet godkendt gået haft handlet henledt henvendt henvist holdt hængt hørt
            håbet indbefattet inddraget indeholdt indført indkaldt indsamlet informeret interviewet inviteret justeret kaldt
            kendt kommet koncentreret kontaktet koordineret kortlagt kostet krævet kørt lagt ligget lovet lukket lyttet malet
            manglet medført medvirket meldt modtaget mødt målt noteret nået omfattet opdateret oplyst oprettet optaget
            organiseret orienteret overtaget passet peget planlagt plantet præget præsenteret påbegyndt registreret rettet
            rummet ryddet rykket rådgivet samarbejdet samlet sat screenet sendt serveret set siddet sket skiftet skrevet
            spurgt startet stået svaret søgt taget talt tegnet testet tilbudt tildelt tilknyttet tilmeldt tilpasset tænkt
            udarbejdet uddannet uddelt udleveret udpeget udsendt udtalt udvidet udviklet understøttet undersøgt undervist
            valgt varet varslet vedtaget vejledt ventet virket visiteret vist vurderet været ændret ønsket åbnet
            """;

    private DanishOthers() {}
}
