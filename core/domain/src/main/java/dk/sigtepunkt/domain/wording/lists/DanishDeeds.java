package dk.sigtepunkt.domain.wording.lists;

/** Danish words for what a municipality does, and for who does it. Heads of compounds stand without their endings. */
public final class DanishDeeds {
    /** Also as the last part of a compound: {@code mentorordning}. */
    public static final String HEADS = """
            accelerator adgangskontrol affaldssortering affaldsspand afhentning aflastning aflastningsordning
            aflastningsplads afmærkning afskaffelse aftale aftaler aftalesystem aftenåbent akt-lærer akt-pædagog
            aktivering aktivitet aktivitetshus aktivitetspulje akustik akustikplader akutplads akutteam aldersgrænse
            algoritme alkoholbehandling ambassadør amu-kursus ankermand anskaffelse ansættelse ansættelsesstop
            anvendelse app apps arbejde arbejdsdeling arbejdstid arbejdsgang arbejdsgangsanalyse arbejdstidsaftale arbejdstidsmodel
            arbejdsuge armatur arrangement asfaltering automatisering babybibliotek badestol barselsgruppe bassin
            beboerprojekt beboerrådgiver behandling beholder belysning belønning bemanding bemandingsplan beplantning
            beskæring beslutning besøg besøgshund besøgsven besøgsvenner betalingsparkering bevilling bevægelsesvejleder
            biblioteksbus billedskole biogasanlæg bioordning bisidder blomsterstribe bogbus bogcafé bogstart boldbane
            boligpolitik boligrådgivning boligtilsyn bonus bookingløsning bookingsystem borgerinddragelse
            borgerkonsulent borgerpanel borgerrådgiver borgersamling bostøtte bosætning bosætningsbonus
            bosætningskoordinator botilbud botræning branchepakke branchepakker branding brobygger brobygning
            brugerbetaling budgetmodel budgetopfølgning budgetstyring bump busbane busrute busstop bybus bydelsmor
            bydelsmødre byfest byfornyelse byforskønnelse byggegrund byggemodning byggesagsbehandling byggesagsteam
            byrum byrumsprojekt byttecentral byttemarked byvandring bænk bænke bødetakst børnehus cafe café center
            centerdannelse certificering chatbot checkliste chikane co-teaching coach cykelbus cykelhold cykelparkering
            cykelprojekt cykelsti daghjem dagtilbud danseskole dansktræning danskundervisning dashboard dataplatform
            decentralisering delebil demenskonsulent dialog dige digitalisering digitaliseringsprojekt diætist
            diætvejledning drikkefontæne drivhus dræn dræning dyrehold døgnrytmelys døgnåbent e-handel efterisolering
            efteruddannelse egenbetaling egenkontrol ekspresbus ekstrabevilling ekstralærer el-cykel elbil elbiler
            elcykel elevator elevordning elevplads elevråd elevsamtale energimærkning energistyring enhed ensretning
            ergoterapeut erhvervskonsulent erhvervspakke erhvervsservice etablering event fablab facadepulje
            facaderenovering facilitator faglokale fagpersonale faldforebyggelse familiebehandling familierådgivning
            familieterapi fartbump fartkamera faskine fastholdelsesbonus faunapassage festival festuge fitnessområde
            fjernaflæsning fjernelse fjernvarme fleksibilitet flextur fodgængerfelt fodgængerovergang forberedelsestid
            fordeling forebyggelse forebyggelsesforløb forebyggelsespakke foreningsportal foreningspulje forenkling
            forhåndsdialog forhøjelse forkortelse forlængelse forløb formidler formidling fornyelse forsøg
            forældrekontakt forældrekursus forældreprogram forældrevandring fraværskontakt fraværskoordinator
            fraværsmedarbejder fraværsopfølgning fraværssamtale fremskudt frikommuneforsøg frikort friluftsbad friplads
            fripladsordning frisættelse fritagelse fritidsjob fritidsjobformidling fritidspas fritidsvejledning
            frivilligbank frivilligbørs frivilligcenter frugtordning frugtpause fuldtid fuldtidsansættelse
            fuldtidspolitik fuldtidsstilling fundraiser fysioterapeut fædregruppe fællesforberedelse fællesindkøb
            fællessang fællesskabsindkøb fællesspisning gadehold gadelys gadeplansmedarbejder gadeteam gadevagt
            gebyrfrihed genbrugsbus genbrugsplads genbrugsstation genopretning genoptræning genoptræningsforløb
            genslyngning genåbning gps gratisordning grundkursus grundvandsbeskyttelse gruppeforløb grupperum guide
            gågade gåhold gårdhave gårdmand gårdmænd gældsrådgivning handicaptoilet handleplan handling hastighedsgrænse
            havnebad hegn helbredskontrol helbredstjek helhedsplan helle hentning hjemkontakt hjemmearbejde hjemmebesøg
            hjemmehosser hjemmeside hjemtagelse hjemtagning hjertesti hjælpemiddel holddannelse holddeling holdtræning
            holdundervisning hotline housing hverdagsrehabilitering hygiejnesygeplejerske håndhævelse højtlæsning
            højvandsmur hønsehus idrætshal idrætspulje igangsættelse ildsjæl implementering incitamentsmodel inddragelse
            indførelse indkøbsaftale indkøbsanalyse indkøbsordning indkøbsstop indretning indsats indskrænkning
            initiativ inklusionspædagog inspektør instruktør introduktionsforløb introforløb introprogram investering
            investeringsmodel involvering isolering iværksættelse iværksætterforløb iværksætterhus jobannonce jobbank
            jobcafé jobcoach jobdating jobformidler jobformidling jobklub jobmentor jobmesse jobpakke jobrotation
            jobsamtale jobtræning jordemoder jordfordeling julemarked juniormesterlære kamera kampagne kampagneuge
            kantine kickstart kildesortering klassekonference klassekvotient klasseledelse klasserum klimafællesskab klimaplan
            klimaskov klimatilpasning klimatorv klimavej klinik klippekort kloakering kloaksanering klubber klubhus
            klubtilbud kollegastøtte kompetenceløft kompetenceudvikling kompost kompostering koncertrække kondemnering
            konsulent kontakt kontaktlærer kontaktperson kontaktpersoner kontingenthjælp kontingentstøtte
            kontorfællesskab kontrolbesøg kontrolgruppe kontrolindsats koordinator korsang kostvejledning krydsombygning
            kræmmermarked kulturformidler kulturhus kulturkaravane kulturnat kulturpas kulturskole kunstgræsbane kurser
            kursus kursusforløb kvalitetskontrol kvalitetsstandard kvalitetsudvikling kystsikring køkkenhave kørelærer
            kørselsordning køsystem ladcykel ladestander ladestation lancering landsbypulje lavbundsprojekt
            led-belysning ledelinje ledertræning lederuddannelse lederudvikling legeplads lektiecafe lektiecafé
            lektiehjælp linjefag livsstilscoach livsstilsforløb loftlift lokalepulje lokalplanlægning lokalråd lommepark
            lots lukning lydbog lydbøger lydisolering lysarmatur lyskryds lysregulering lyssignal lysterapi læhegn
            lækagesporing læringsrum læsebånd læseindsats læsekampagne læseklub læseløft læsemakker læseven
            lønforhøjelse lønløft løntilskud løsning mad madaffaldssortering madklub madordning madservice madven
            makerspace makker makkerlæsning makkerordning makkerpar matematikløft medborgerhus medhjælper medicinrobot
            mentor mentorforløb mentorordning messe mesterlære metode metodeudvikling middel midler mikrolån mindfulness
            minimumsnormering minivådområde misbrugsbehandling mobilhotel mobilpolitik mobilregel model modtageklasse
            molok morgenafhentning morgenløb morgenmad morgenmodtagelse morgenåbning motionsbånd motionsrute
            mountainbikespor multibane multihal musikskole musikterapi måler mæcen møblering mødetid mødregruppe
            nabohjælp natbus natlukning nattelukning natteravn natteravne naturbørnehave naturgenopretning naturskole
            naturvejleder navigator nedlæggelse nedprioritering nedrivning nedrivningspulje nedsættelse nedtagning
            netværk normering normeringsløft nudging nummersystem nyhedsbrev nyordning nytteindsats nærgenbrug
            nærværssamtale netværksmøde nødkald ombygning omlægning omorganisering omsorgssamtale omstilling onboarding opdeling
            opfølgning opførelse opgangsvært opgavefordeling opkvalificering oplæring opnormering opprioritering
            oprettelse opsplitning opsporing opstramning opsætning opsøgning ordning organisationsudvikling organisering
            overgang overtagelse overvågning p-afgift p-plads pakke parkering parkeringshus parkeringsordning
            parkeringsvagt parkeringszone partnerskab partnerskabsaftale patrulje pavillon pendlerplads
            personaleudvikling platform politik portal praksisfaglighed praktik praktikforløb praktikordning
            prioritering procedure produktudvikling profilskole program projekt præmie psykolog psykologhjælp pulje
            puljemidler pumpe pumpestation påmindelse påmindelser pårørendegruppe pårørendekursus pædagogtime rabat
            rammeaftale rampe ramper ranger reform regelforenkling regulativ regnbed regnvandsbassin rehabilitering
            rehabiliteringsforløb rejsehold rekruttering rekrutteringstillæg renovering renseanlæg rensningsanlæg
            reparationscafé ressourceperson ressourcepersoner ressourcetimer retningslinje retningslinjer retshjælp
            revision ringetid robot robotics robotstøvsuger rpa rundkørsel rusmiddelbehandling rutine rygestop
            rygestoptilbud rådgiver rådgivning rådgivningslinje sagsbehandling sagsfordeling samarbejde samarbejdsaftale
            samarbejdsmodel samkørsel samkørselsplads samling sammenlægning samskabelse samtale samtaleforløb
            sandfodring sanering sanglege sansehave sansesti satsning screening screeningsprogram selvbetjening
            selvhjælpsgruppe seniordag seniorordning seniorpolitik sensor sensorer separatkloakering service shelter
            shelterplads signalanlæg skatepark skaterpark skema skiltning skole-hjem-samarbejde skolehave skolehund
            skolekoncert skolemad skolesammenlægning skoleskema skolesocialrådgiver skolestart skoleudvikling skovbælte
            skovbørnehave skovplantning skovrejsning skraldespand skraldetømning skylletoilet skærmbesøg skærpelse
            skøjtebane sluse sluttid sms sms'er sms-påmindelse sms-service snusepraktik socialpædagog socialrådgiver
            solcelle solcelleanlæg solcellepark sommerjob sommerskole sorggruppe sortering sorteringskampagne spand
            sparring specialist specialpædagog spisefællesskab spiseklub spiseven sporing sprogcafé sprogmakker
            sprogpraktik sprogscreening sprogstimulering sprogtræning sprogundervisning ssp ssp-arbejde ssp-indsats
            startpulje startupforløb stenrev sti stibro stopkursus stoppested stramning strategi stresshåndtering
            strukturændring studievejledning styresystem styring styringsmodel styringsværktøj styrkelse styrketræning
            støjskærm støjvold støtte støttegruppe støttekontaktperson støtteordning støttetimer sundhedsbus sundhedscafé
            sundhedshus sundhedspleje sundhedsplejerske sundhedstjek sundhedsvejledning supervision svingbane svømmehal
            sygeplejerske sænkelse søskenderabat tablet takstforhøjelse takstnedsættelse talegenkendelse talentforløb
            talentlinje talentprogram talentskole talentudvikling tandpleje tandplejer tavle tavlemøder team
            teamorganisering teamstruktur teaterordning telebus telefonlinje telefonrådgivning telefonstjerne
            telemedicin teleslynge temadag terapeut terapi terapihund test tidsbestilling tidsbooking tilbud tildeling
            tildelingsmodel tilflytterpakke tillæg tilmeldingssystem tilpasning tilskudspulje tilstedeværelse tilsyn
            tiltag tjekliste toilet toiletvogn tolk tolærer tolærerordning tolærertimer tovholder trainee traineeforløb
            traumebehandling triage trivselssamtale tryghedsvandring tryghedsvært træner træning træningshold
            træplantning turbodansk turboforløb turnus tv-overvågning tværfaglighed tøjvask udbredelse udbudsplan
            udbygning uddannelsesdag uddannelsespakke uddannelsesvejledning uddeling udeliv udeskole udlevering
            udlicitering udrulning udrykningshold udskiftning udstykning udvidelse udviklingsarbejde ugebrev ugekursus
            ugeplan undervisning undervisningsforløb ungdomsbolig ungdomsklub ungecenter ungeenhed ungehus ungeindsats
            ungekontakt ungemøde ungeråd vaccinationsbus vaccinationstilbud vagtbytte vagtkorps vagtordning
            vagtplanlægning valgfag vandløbsrestaurering vandparkering vandpost vandrerute vandring varmecentral
            varmegenvinding varmelager varmepumpe varmestyring vejbump vejleder vejledning vejviser velfærdsaftale
            velfærdsteknologi velkomstforløb velkomstpakke ven venskabsklasse venstresvingsbane ventilation
            ventilationsanlæg viceværter videobesøg videokonsultation videomøde videoovervågning vikarkorps vildeng
            vindmølle virksomhedsbesøg virksomhedskonsulent virksomhedspraktik virksomhedsservice visitation våddel
            vådområde vækstforløb væksthus vækstpakke værested værksted værktøj vært værter værtinde webshop
            weekendåbent workshop zone åbning åbningstid åbningstider årsplan økonomirådgivning økonomistyring
            """;

    /** As they stand. */
    public static final String WORDS = """
            afhentningen analysen analyserne arbejde arbejdet borgerbudget broen bus bussen faste forbud frivilligcenter
            frivilligkoordinator gågaden hjælp hjælpen hus huset klubben klubberne koncerterne kontaktpersoner kontrol
            kontrollen kontroller kravene krydset kurset kørslen linjen linjerne læsevejledernes mobilforbud modtagelsen
            mødestrukturen ombygningen opsøgende organiseringen parkeringsforbud plan planen planer planerne planlægning
            planlægningen post rengøringen rengøringens rutinen rygeforbud screening skiltene skiltet standarden
            standarder standarderne struktur strukturen systemerne systemet teateret tilskud tunnelen udstillingen
            ungeguiderne vagten vagterne virksomhedsrettede
            """;

    /** What somebody has done to have it. */
    public static final String MADE = """
            aflagde aflagt afsatte afskaffede afskaffet anlagde anlagt anlægge anlægger ansat ansatte ansætte ansætter
            asfalterede automatiserede automatiseret begyndte besluttede besluttet besøger besøgt besøgte bevilgede bevilget
            bygge byggede bygger bygget digitaliserede digitaliseret efteruddannede etablere etablerede etablerer etableret
            fik fokuserede fokuseret forenklede forenklet igangsat igangsatte igangsætter implementerede implementeret
            indføre indfører indført indførte indgik indgået investerede investerer investeret iværksat iværksatte
            iværksætter lancerede lanceret nedsat nedsatte omlagde omlagt omorganiserede omorganiseret oprette oprettede
            opretter oprettet opsat opsatte opsøger opsøgt opsøgte plantede plantet prioriterede prioriteret rekrutterede
            rekrutteret renoverede renoverer renoveret ringede ringer samle samlede samler samlet sat satsede satset satte
            sendte startede startet taget tilbudt tilbyde tilbyder tilbød tilknyttede tilknyttet tog uddannede uddannet
            uddelt uddelte udleverede udleveret udrullede udrullet udvidede udvider udvidet vedtaget vedtog ændrede ændret
            åbne åbnede åbner åbnet
            """;

    public static final String AGENTS = """
            administrationen administrationens afdelingen afdelingens biblioteket bibliotekets borgerservice byrådet
            byrådets børnehavens centrets dagtilbuddene direktionen forvaltningen forvaltningens hjemmeplejen
            hjemmeplejens institutionerne institutionernes jobcenter jobcenteret jobcentret jobcentrets kommune kommunen
            kommunens museets os plejecentrets plejehjemmene plejehjemmenes rådhuset skolen skolens skolerne skolernes
            svømmehallens udvalget udvalgets vi vores vuggestuens økonomiudvalget
            """;

    private DanishDeeds() {}
}
