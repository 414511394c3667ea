package dk.sigtepunkt.domain.wording.lists;

/** Danish words for what indicators are about, and for how it changes. Heads of compounds stand without their endings. */
public final class DanishMatters {
    /** Also as the last part of a compound: {@code langtidsledighed}. */
    public static final String HEADS = """
            afbud affald affaldsmængde afgangskarakter afgangsprøve afgørelse afslag aktivitetsniveau alkoholforbrug
            anbringelse andel angst anmeldelse ansøger antal appetit arbejdsglæde arbejdslyst arbejdsløshed arbejdsmiljø
            arbejdsplads arbejdspladser arbejdsro arbejdsstyrke artsrigdom badevand badevandskvalitet balanceevne
            befolkningsfremgang befolkningstilvækst befolkningsvækst begejstring behandlingstid bekymringsfravær
            beskæftigelse beskæftigelsesfrekvens beskæftigelsesgrad besparelse bestand besøgende besøgsrekord besøgstal
            bevægelighed bevægelse bi bier bilkø billetsalg bilsalg biodiversitet blodtryk bmi bod bolig boligbyggeri
            boligløshed boom borgertilfredshed borgertillid bosætning bruger brugertilfredshed brændsel
            budgetoverholdelse budgetoverskridelse bunke butik butiksdød butiksliv butikstomgang byggeri bøde
            børnefamilie børnefamilier co2 co2-aftryk co2-udslip cykeltyveri cykeluheld cyklist dagpenge
            dagpengemodtager dannelse dehydrering deltagelse deltagerantal deltagerprocent depression diabetes diarré
            dobbeltarbejde driftsudgift driftsudgifter drikkeri drikkevand dropout dødelighed dødsulykke effektivitet
            efterspørgsel ejerskab eksamen eksamensresultat eksport el elev elevfravær elevtal elevtrivsel elforbrug
            elregning elregninger energi energiforbrug energispild engagement enhedsomkostning ensomhed ensomhedsfølelse
            ensomme episode erhvervsaktivitet erhvervsliv erhvervsuddannelse ernæringstilstand faglighed fagligthed fald
            faldepisode faldrate faldtendens faldulykke fart fastansættelse fastholdelse fattigdom fedme fejl
            fejlprocent fejlrate fisk fiskebestand fleksjob fleksjobber flytning folketal forbrug foreningsliv
            foreningsmedlem forsørgelse fortrolighed forurening forældretilfredshed fosfor frafald fraflytning
            fraflyttere fravær frekvens fremkommelighed fremmøde fremmødeprocent fritid frivillighed frivilligtal fugl
            funktionsevne funktionsniveau fællesskab fællesskaber fællesskabsfølelse færdighed fødselsdepression
            fødselstal førtidspension førtidspensionist gangfunktion gas gejst genanvendelse genbrugsprocent
            genindlæggelse gennemførelse gennemførelsesprocent gennemsnitskarakter gennemstrømning ghettoliste glæde
            graffiti grundvand gæld gæst gæster handel hashrygning hastighed herberg hjemløs hjemløshed hjælpebehov
            hoftebrud hospital hul humør hverdag hvile hygiejne håndhygiejne hændelse hærværk iltoptagelse iltsvind
            image indbrud indbyggere indbyggertal indkøbspris indlæggelse indlæggelsesforløb indlæring infektion insekt
            iværksætter iværksætteri job jobskifte jobskifter jobtilfredshed jobåbning karakter karaktergennemsnit
            karaktersnit karies kassekredit kendskab klage klagesager klagetal klasserumsro klima klimaaftryk
            klimabelastning kolesterol kolonihave koncentration koncentrationsevne kondition konflikt konfliktniveau
            kontanthjælp kontanthjælpsmodtager kontinuitet korttidsfravær kostvane kriminalitet kriminelle kronikere
            kræfter kundetilfredshed kundskab kurve kvalitet kvalitetsløft kvælstof kvælstofudledning kwh kælder kældre
            kø kødannelse køer kølængde køtid ladning langtidsfravær langtidsledige langtidsparkering langtidssyge
            ledelse ledig ledighed ledighedsforløb lejetab liggesår liv livsglæde livskraft livskvalitet livslyst
            livsmod lokale luft luftkvalitet lugtgener lungebetændelse lykke lånertal lækage læreplads læring
            læringsmiljø læringsudbytte lærling læsefærdighed læsehastighed arbejdsro læselyst læseniveau læseresultat lønindkomst
            lønkroner madlyst madspild magtanvendelse magtanvendelser matematikresultat medarbejdertrivsel medejerskab
            medicinering medicinfejl medicinforbrug medlem medlemstal medlemstilgang merforbrug merudgifter mestring
            mestringsevne middellevetid miljø mindreforbrug mindreudgift misbrug mistrivsel mistrivsl mobilitet mobning
            motion motivation musikelev muskelstyrke muskler naboskab naboskænderi nabostrid nattero nattesøvn natur
            naturareal naturkvalitet nedslidning nettotilflytning nitrat nitratindhold no-show nyetablering
            nyetableringer nystartet nærhed nærvær olie omdømme omgørelse omgørelsesprocent omkostning omsætning
            omsætningsvækst opkald opmærksomhed opsigelse ordblinde ordforråd overarbejde overgreb overnatning overskud
            oversvømmelse overvægt padder parallelsamfund partikelforurening passager pendler pendling personaleflow
            personaleomsætning personskade placering plads plante plastflaske plejebehov praktikplads procent
            procentpoint produktivitet pukkel påkørsel påkørsler rangering ranking regning rejsetid rejsetider
            rekrutteringsproblem responstid restaffald restaffaldsmængde restance restancer ro rotte rotter ryger
            rygestart rygning sagsbehandling sagsbehandlingstid sagsbunke sagspukkel samhørighed sammenhold samvær score
            selskab selvforsørgelse selvhjulpen selvmord selvmordsforsøg selvstændighed selvtillid selvværd
            serviceniveau sigtdybde sigtelse sigtelser sikkerhed skadestue skattegrundlag skolefravær skolegang
            skolestartere skolevægring skovareal smerte smerter smittetal snyd sommerfugl sorteringsgrad spild spisested
            sprogniveau sprogudvikling sprogvanskelighed startups stemmeandel stemmeprocent stemning stilling stolthed
            stress stresssygemelding strøm strømforbrug strømregning studieliv støjgener støjniveau støttebehov succes
            sult sundhed svarprocent svartid svartider sygedag sygedagpenge sygedagpengeforløb sygedagpengemodtager
            sygeforløb sygefravær sygefraværsforløb sygefraværsprocent sygemelding symptom søvn tal tand tandsundhed
            temperatur tendens tid tidsforbrug tidspres tilflytning tilflytter tilflyttere tilfredshed tilgængelighed
            tilhørsforhold tillid tilskadekomst tilslutning tiltro tilvækst timer ton trafik trafikuheld trivsel trivsl
            trusler trussel tryghed tryksår trængsel turisme turistovernatning tvang tyveri tyverier ubesatte udbytte
            uddannelse uddannelseshjælp udeblivelse udeblivelser udgiftsniveau udgiftsvækst udholdenhed udledning udlån
            udlånstal udslip udsættelse udvikling uheld ulykke underernæring underretning underretningstal underskud
            undervisningsmiljø ungdomskriminalitet ungdomsvold urinvejsinfektion uro utryghed utryghedsfølelse
            vaccination vaccinationsdækning vaccinationstilslutning valgdeltagelse vandforbrug vandkvalitet vandmiljø
            vandspild vandstand vandtab varme varmeforbrug varmeregning varmetab venteliste ventelisteforløb ventetid
            ventetider vikardækning vikarforbrug vikarudgift vildbi virksomhed vold voldsanmeldelse voldsepisode vægt
            vækst vækstrate ydelsesforløb ålegræs ørred
            """;

    /** What goes by itself, and the going. */
    public static final String MOVES = """
            accelererede aftagende aftager aftaget aftog bedrede bedredes bedres bedret bedring bedringen bestod består
            blomstre blomstrede blomstrer blomstret cykle cykler dale dalede dalende daler dalet dumpede dumper dyk
            dykkede dykker dykket dyrker ebbede ebber ebbet eksploderede eksploderet fald falde faldende falder faldet
            faldt fladede forbedredes forbedres forbedring forbedringen forbedringer fordampede fordamper fordampet
            fordobledes fordobles fordobling fordoblingen formindskelse forskønnet forstummede forstummer forstummet
            forsvandt forsvinde forsvinder forsvundet forværredes forværres forværring forøgelse fossede fosser fremgang
            fremgangen genanvender gennemfører gennemførte gror halveredes halveres halvering halveringen hop hoppede
            hoppet indsnævredes indsnævres indsnævret indsnævring klarer knækket kulminerede løft løftet mangedobledes
            mangedobles mindskedes mindskes nedbringes nedgang nedgangen normaliserede normaliseret normalisering nåede
            opgang ophørt ophørte opnåede opnået rasle raslede rasler raslet reduceredes reduceres reduktion reduktionen rykkede rykker
            røg sank skrumpede skrumper skrumpet skyder skød sorterer spirede spirer stabiliserede stabiliseres
            stabiliseret stagnerede stagnerer stagneret steg steget stige stigende stiger stigning stigningen stigninger
            stimler strømmede strømmer strømmet styrtdykke styrtdykkede styrtdykkende styrtdykker styrtdykket styrtede
            styrter sunket svandt svindende svinder svundet svækkedes svækkes synke synker sænkedes sænkes tav
            tilbagegang tilbagegangen tilbageslag tiltagende tiltager tiltaget tiltog toppede tordnede trivedes trives
            udfaldet udlignedes udlignes undgik undgået vending vendingen vokse voksede voksende vokser vokset vågnede
            vågnet vækst væksten væltede vælter øgedes øges
            """;

    public static final String MORE = """
            alene arbejdsparate attraktiv attraktivt bedre bedst bedste bestået billigere billigst boende dobbelt
            dygtigere dyrere dårligere fastansat fastansatte fattigere flere flest forbi fortid fredeligere fredeligt
            fremad frie friere friskere fuldtallig færre færrest færreste glad glade gladere gladest grønnere grønneste
            gældfri halvt hertil hurtigere højere højeste jobklar jobklare ikke-eksisterende jobparate klogere koncentrerede kortere
            korteste langsommere lavere laveste lettere levende livligere længere mange medicinfri mere mildere mindre
            mindste modig modigere motiverede mæt mætte ned nedad nede nemmere nysgerrige nærmere oftere opad opmærksomme
            oppe overflødig overflødige overflødigt pænere rask raske raskere rekordhøj rekordhøjt rekordlav rekordlavt
            rekordmange renere rigere ringere robust robuste rolig roligere roligt rummeligere rusfri ryddelig ryddeligt
            røgfri røgfrie selvforsørgende selvhjulpen selvhjulpent selvhjulpne selvstændig selvstændige sikker sikkert
            sikrere sjovere sjældnere skoleparat skoleparate slankere slut smertefri smidigere stoffri stærkere større
            størst sund sunde sundere svagere symptomfri synligere tidligere tilfreds tilfredse topkarakter topkarakterer
            trivelige tryg trygge tryggere trygt tættere tørrere uafhængig uafhængige uddannelsesparate udsolgt uændret
            velfungerende væk åbnere
            """;

    private DanishMatters() {}
}
