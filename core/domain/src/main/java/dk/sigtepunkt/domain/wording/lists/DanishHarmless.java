package dk.sigtepunkt.domain.wording.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Danish verbs that say what an effort is, has, costs, holds or does, and nothing that came of it. What an action is told to have done in
 * any other verb is taken for its effect.
 */
public final class DanishHarmless {
    /** Each without its last {@code e}; their past ends in {@code ede} or {@code te}, their participle in {@code et} or {@code t}. */
    private static final String WEAK = """
            abonner afbryd afdæk afgiv afgræns afklar aflagd aflever afløs afmærk afprøv afregn afrund afslut afspejl
            afstem afsøg afvent afvis ajourfør aktualiser alarmer analyser anbefal anerkend anfør angiv anlæg anmeld
            anmod annoncer anskaff ansæt ansøg antag anvend anvis arbejd arranger asfalter baser bearbejd bebud
            bed befind begrund begynd behandl behold beklag bekræft belys bemand bemærk benyt berør besigtig beskriv
            beskæftig beslut bestem bestil besvar besøg betal betegn betjen betjent betragt bevilg bidrag bistå book
            bortfald brug budgetter byd bygg cirkuler citer debatter definer del delt deltag demonstrer designer
            dimensioner diskuter disponer distribuer dokumenter drej driv drøft dyrk dæk efterlys efterspørg
            efteruddann eftervis eksister ekspeder erhverv erstat estimer etabler evaluer faciliter fastlæg
            fastsæt favn fejr finansier find fokuser forankr forbered forbind forbrug forelæg foreslå forespørg
            forestil forestå foretag forhandl forklar form formidl formuler fornemm forny forpligt forstå forsøg
            fortsæt fortæll forudsæt forvalt forvent fraråd fremgå fremlæg fremsend fremsæt fremvis følg før
            gennemfør gennemgå gentag grav grundlæg grupper gæld handl hedd henled henregn hent henvend henvis hold
            håb håndter hør identificer idriftsæt igangsæt implementer importer indarbejd indbefatt indberet indbetal
            indbring indbyd inddel inddrag indeholdt indfang indfatt indform indføj indfør indgå indhent indkald
            indkøb indled indlej indmeld indregn indret indsaml indsend indskriv indskrænk indstil indstuder indsæt
            installer instruer integrer interview introducer inviter involver istandsæt iværksæt juster kald klargør
            kobl kombiner kommenter kommuniker koncentrer konkluder konstater kontakt kontroller koordiner kortlæg
            kost krav kræv kundgør køb kør lancer led lej lev lever ligg list lov lukk lys lytt lån læg læs løb mal
            markedsfør marker medbring meddel medfinansier medregn medtag medvirk men mind moderniser modtag monter
            motiver mål målret målt møbler mød navngiv nedfæld nedlæg nedsæt nedtag noter nå nævn offentliggør ombygg
            omdan omdel omfatt omfordel omhandl omlæg omregn omskriv omtal opbevar opdater opdel opfordr opfør
            opgrader opgør opkræv oplev oplys oplær oplæs oprett opspar opspor opstart opstil opsummer opsæt opsøg
            optag optæl ordn organiser orienter overdrag overfør overhold overtag overvej overvåg parker pass peg
            placer planlæg plant plej pointer prissæt projekter promover præsenter prøv publicer påbegynd
            påpeg påtag rapporter realiser redegør rediger referer refunder registrer reguler rekrutter rekvirer
            renover reparer repræsenter reserver ret revider ring rumm rådgiv sag samarbejd samkør saml
            sammenfatt sammenlign sammensæt screen selekter send serv server servicer sig skemalæg skitser skriv slutt
            slå snakk sorter specificer spill spis spørg start stift stil studer styr stå støtt suppler svar
            synkroniser systematiser søg tag tal tall test tidsbestem tilbered tilbyd tildel tilføj tilgodese tilhør
            tilkald tilknyt tillad tillæg tilmeld tilpass tilrettelæg tilse tilslut tilstræb tilsæt tilvælg
            transporter trykk træd træn tæl tænk udarbejd udbetal udbred udbyd udbygg uddann uddel uddyb udform udfyld
            udfør udgiv udgør udkom udlej udlever udløb udmeld udnyt udpeg udred udrull udsend udskift udskriv
            udstationer udstik udstil udstyr udsæt udtag udtal udtrykk udtænk udvid udvikl udvælg udøv understreg
            understøtt undersøg undertegn undervis valider vandr var varetag varsl vedhæft vedligehold vedtag
            vejled vent viderefør videregiv videreudvikl vis visiter vurder vælg værdsæt åbn ønsk øremærk øv
            """;

    /** As they stand. */
    private static final String OTHERS = """
            afgav afgivet afhang afholder afholdt afløb afslørede afslører afsløret afveg angav angivet anlagde anlagt
            ansat ansatte antaget antog bad bar bedt befandt belyst belyste besluttede bestod bestået består bidraget
            bidrog blev blevet bliver blotlagde blotlagt bragt bragte budt byggede bygger bygget bød dannede danner
            dannet delt deltaget delte deltog drev drevet er fandt fejlede fejlet fik foregik foregået foregår forekom
            forekommer forelagt foreligger forelå foreslog foreslået forestod foretaget foretog forløb forløbet
            forstod forstået forstår fortsat fortsatte forudsatte fremgik fremgår fremlagde fremlagt fulgt fulgte
            fundet fået får følger gennemgik gennemgået gennemgår gentaget gentog gik gjaldt græd gået går gælder haft
            har havde hed hedder holder holdt hængt hængte indbudt indbød inddraget inddrog indeholder indeholdt
            indgik indgået indgår indtaget indtog kaldt kaldte kan kendt kendte kollapsede kom kommer kommet kostede
            koster kunne kæmpede kæmpet lagde lagt led lidt ligger ligget lod lå læst læste løb løber løbet manglede
            mangler manglet mislykkedes mistede mistet modtaget modtog møder mødes mødt mødte mødtes nåede nået når
            omlagde omlagt opstod opstået opstår optaget optog overgik overgået overtaget overtog planlagde planlagt
            ramt ramte rummede rummet sad sagde sagt samlede sang sat satte ser set sidder siddet skal sker sket
            skete skiftede skiftet skrev skrevet skriver skulle slap slog sluppet slået slår sov spurgt spurgte stod
            strandede strandet stået står svarede svaret så tager taget tilbudt tilbød tilhørte tilladt tillod tilsagt
            tog trådt trådte træder tænkt tænkte udbudt udbød udeblev udeblevet udgav udgik udgivet udgjorde udgjort
            udgået udgår udgør udkom udkommet udløb udløber udsat udsatte understregede valgt valgte vandt var varede
            varer ved vedtaget vedtog vidst vidste vil ville viser vist viste vundet været
            """;

    private static final Set<String> FORMS = forms();

    private DanishHarmless() {}

    /** Whether a word is a form of such a verb. */
    public static boolean is(String word) {
        return FORMS.contains(word);
    }

    private static Set<String> forms() {
        Set<String> forms = new HashSet<>(List.of(OTHERS.strip().split("\\s+")));
        for (String stem : WEAK.strip().split("\\s+")) {
            List.of("e", "er", "r", "ede", "de", "te", "et", "t", "es", "s")
                    .forEach(ending -> forms.add(stem + ending));
            char last = stem.charAt(stem.length() - 1);
            forms.add(stem + last + "ede");
            forms.add(stem + last + "et");
            forms.add(stem + last + "er");
        }
        return Set.copyOf(forms);
    }
}
