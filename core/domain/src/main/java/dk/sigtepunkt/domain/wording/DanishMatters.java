package dk.sigtepunkt.domain.wording;

/** Danish words for what indicators are about, and for how it changes. Heads of compounds stand without their endings. */
final class DanishMatters {
    /** Also as the last part of a compound: {@code langtidsledighed}. */
    static final String HEADS = """
            affald afgørelse aktivitetsniveau alkoholforbrug anbringelse andel anmeldelse ansøger antal arbejdsglæde
            arbejdsløshed arbejdsmiljø arbejdsplads badevand behandlingstid beskæftigelse bestand besøgende bevægelse bi
            bilkø biodiversitet bod bolig boligbyggeri boom borgertilfredshed bosætning bruger brugertilfredshed brændsel
            butik butiksdød butiksliv byggeri bøde co2 cyklist dagpenge dannelse deltagelse deltagerantal drikkevand dropout
            dødelighed efterspørgsel eksport el elev elevtal elforbrug elregning energi energiforbrug engagement ensomhed
            ensomhedsfølelse erhvervsliv erhvervsuddannelse faglighed fagligthed fald faldrate faldulykke fart fastholdelse
            fattigdom fejl fejlprocent fisk fleksjob flytning folketal forbrug foreningsliv forsørgelse forurening
            forældretilfredshed frafald fraflytning fravær fremkommelighed fremmøde fritid frivillighed frivilligtal fugl
            funktionsevne funktionsniveau fødselstal gas genanvendelse genindlæggelse gennemførelse gennemførelsesprocent
            gennemstrømning grundvand gæld handel hastighed hjemløs hjemløshed hoftebrud hospital hul hverdag hærværk image
            indbrud indbyggertal indlæggelse insekt iværksætter job jobskifte jobåbning karakter kendskab klage klima
            kolonihave koncentration kondition konflikt kontanthjælp kost kriminalitet kundetilfredshed kurve kvalitet
            kvælstof kvælstofudledning kwh kælder kø ladning ledelse ledig ledighed liv livskvalitet lokale luft luftkvalitet
            lykke lækage læreplads læring lærling læselyst madspild magtanvendelse medarbejdertrivsel medejerskab
            medicinforbrug medlem medlemstal mestring middellevetid miljø misbrug mistrivsel mistrivsl mobilitet mobning
            motion motivation musikelev natur nedslidning nettotilflytning nitrat nitratindhold nystartet nærhed olie omdømme
            omkostning omsætning opkald opsigelse ordblinde ordforråd overnatning overskud oversvømmelse overvægt passager
            pendling personaleomsætning placering plads plante praktikplads procent procentpoint rangering ranking regning
            rejsetid responstid restaffald ro ryger rygning sagsbehandling sagsbehandlingstid score selskab selvforsørgelse
            selvhjulpen selvmord selvtillid sikkerhed smerte snyd spild spisested sprogvanskelighed stemmeprocent stemning
            stilling stress strøm strømforbrug strømregning støjgener succes sult sundhed svarprocent svartid sygedag
            sygedagpenge sygedagpengeforløb sygefravær sygemelding søvn tal tand temperatur tendens tid tilflytning
            tilflytter tilfredshed tillid tilslutning tilvækst timer ton trafik trivsel trivsl tryghed trængsel turisme tvang
            uddannelse uddannelseshjælp udledning udlån udvikling ulykke underretning underretningstal undervisningsmiljø
            ungdomskriminalitet uro utryghed vaccination vaccinationsdækning valgdeltagelse vandforbrug vandkvalitet
            vandspild vandstand vane varme varmeforbrug varmeregning venteliste ventetid virksomhed vold voldsanmeldelse vægt
            vækst ørred
            """;

    /** What goes by itself, and the going. */
    static final String MOVES = """
            aftager aftaget aftog bedring bedringen bestod består blomstrede blomstrer cykle cykler dale dalede daler dalet
            dyk dykker dykket dyrker eksploderede eksploderet fald falde faldende falder faldet faldt forbedredes forbedres
            forbedring forbedringen forbedringer fordobling fordoblingen formindskelse forsvundet forværres forværring
            forøgelse fremgang fremgangen genanvender gennemfører gennemførte halvering halveringen klarer knækket løft
            løftet mindskedes mindskes nedgang nedgangen nåede opgang rasler raslet reduktion reduktionen rykkede rykker
            skrumper skrumpet sorterer stabiliseret steg steget stige stigende stiger stigning stigningen stigninger
            styrtdykke styrtdykkede styrtdykkende styrtdykker styrtdykket svandt svinder tilbagegang tilbagegangen tiltager
            tiltog trives udfaldet vending vendingen vokse voksede voksende vokser vokset vækst væksten øgedes øges
            """;

    /** What brings something up or down: its infinitive, its present, past and participle. */
    static final String SHIFTS = """
            løfte løfter løftede løftet
            hæve hæver hævede hævet
            sænke sænker sænkede sænket
            reducere reducerer reducerede reduceret
            øge øger øgede øget
            forøge forøger forøgede forøget
            forbedre forbedrer forbedrede forbedret
            styrke styrker styrkede styrket
            nedbringe nedbringer nedbragte nedbragt
            mindske mindsker mindskede mindsket
            formindske formindsker formindskede formindsket
            begrænse begrænser begrænsede begrænset
            dæmpe dæmper dæmpede dæmpet
            halvere halverer halverede halveret
            fordoble fordobler fordoblede fordoblet
            tredoble tredobler tredoblede tredoblet
            forkorte forkorter forkortede forkortet
            forlænge forlænger forlængede forlænget
            fremme fremmer fremmede fremmet
            forebygge forebygger forebyggede forebygget
            forhindre forhindrer forhindrede forhindret
            afværge afværger afværgede afværget
            bremse bremser bremsede bremset
            stoppe stopper stoppede stoppet
            knække knækker knækkede knækket
            vende vender vendte vendt
            skabe skaber skabte skabt
            redde redder reddede reddet
            spare sparer sparede sparet
            minimere minimerer minimerede minimeret
            eliminere eliminerer eliminerede elimineret
            afskaffe afskaffer afskaffede afskaffet
            fjerne fjerner fjernede fjernet
            fastholde fastholder fastholdt fastholdt
            hjælpe hjælper hjalp hjulpet
            tiltrække tiltrækker tiltrak tiltrukket
            flytte flytter flyttede flyttet
            presse presser pressede presset
            skære skærer skar skåret
            barbere barberer barberede barberet
            accelerere accelererer accelererede accelereret
            afhjælpe afhjælper afhjalp afhjulpet
            effektivisere effektiviserer effektiviserede effektiviseret
            generere genererer genererede genereret
            lette letter lettede lettet
            frigive frigiver frigav frigivet
            frigøre frigør frigjorde frigjort
            hindre hindrer hindrede hindret
            forværre forværrer forværrede forværret
            forringe forringer forringede forringet
            udskyde udskyder udskød udskudt
            udjævne udjævner udjævnede udjævnet
            mangedoble mangedobler mangedoblede mangedoblet
            optimere optimerer optimerede optimeret
            dulme dulmer dulmede dulmet
            fylde fylder fyldte fyldt
            udrydde udrydder udryddede udryddet
            løse løser løste løst
            bekæmpe bekæmper bekæmpede bekæmpet
            genoprette genopretter genoprettede genoprettet
            mobilisere mobiliserer mobiliserede mobiliseret
            hverve hverver hvervede hvervet
            aflaste aflaster aflastede aflastet
            opbløde opbløder opblødte opblødt
            forstærke forstærker forstærkede forstærket
            stabilisere stabiliserer stabiliserede stabiliseret
            booste booster boostede boostet
            fremskynde fremskynder fremskyndede fremskyndet
            lokke lokker lokkede lokket
            forvandle forvandler forvandlede forvandlet
            genoplive genopliver genoplivede genoplivet
            mildne mildner mildnede mildnet
            vitalisere vitaliserer vitaliserede vitaliseret
            gavne gavner gavnede gavnet
            """;

    static final String MORE = """
            alene attraktiv attraktivt bedre bedste bestået billigere boende dobbelt dygtigere dyrere dårligere flere flest
            forbi fortid fremad friskere færre færrest færreste glad glade gladere gladest grønnere halvt hertil hurtigere
            højere højeste klogere koncentrerede kortere korteste langsommere lavere laveste lettere længere mange mere
            mildere mindre mindste motiverede mæt mætte ned nedad nede nemmere nærmere oftere opad pænere raske raskere
            rekordhøj rekordhøjt rekordlav rekordlavt rekordmange renere ringere rolig roligere selvforsørgende selvhjulpen
            selvhjulpne sikrere sjovere sjældnere slankere slut stærkere større sundere svagere tidligere tilfreds tilfredse
            topkarakter topkarakterer tryg trygge tryggere trygt tættere tørrere uændret væk
            """;

    private DanishMatters() {}
}
