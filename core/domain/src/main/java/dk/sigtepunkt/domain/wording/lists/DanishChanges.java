package dk.sigtepunkt.domain.wording.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Danish verbs that bring something up or down, or make it better or worse, each in four forms. */
public final class DanishChanges {
    /** As {@code reducere}, {@code reducerer}, {@code reducerede}, {@code reduceret}; also {@code øge}, {@code øger}. */
    private static final String WEAK = """
            absorbere accelerere afbureaukratisere afbøde afkorte aflaste aflive afskaffe afværge aktivere animere
            anspore balancere barbere begrænse bekæmpe berige berolige booste bremse dulme dæmpe effektivisere eliminere
            engagere filtrere firdoble fjerne forbedre fordoble forenkle forhindre forkorte forkæle formilde formindske
            forny forringe forskåne forskønne forstærke forsøde fortrænge forvandle forværre forynge forøge fremavle
            fremme fremskynde gavne generere genetablere genoplive genoprette halvere harmonisere hindre hæve indfri
            inspirere intensivere kickstarte knække konsolidere konvertere kurere kvalificere køle lempe likvidere
            lindre lokke løfte maksimere mangedoble mildne mindske minimere mobilisere modvirke motivere multiplicere
            neutralisere normalisere opbløde opfange opløfte opmuntre optimere pacificere presse producere
            professionalisere reducere rense resocialisere revitalisere skubbe slanke stabilisere standse stimulere
            stoppe styrke svale svække sænke tilbageholde tredoble trimme tæmme udhule udjævne udligne udradere udrydde
            vitalisere øge
            """;

    /** As {@code løse}, {@code løser}, {@code løste}, {@code løst}. */
    private static final String SHORT = """
            forløse fylde kvæle løse nedkøle opløse tømme vende
            """;

    /** All their forms. */
    private static final String IRREGULAR = """
            afhjælpe afhjælper afhjalp afhjulpet
            bryde bryder brød brudt
            fastholde fastholder fastholdt fastholdt
            flytte flytter flyttede flyttet
            forebygge forebygger forebyggede forebygget
            forhøje forhøjer forhøjede forhøjet
            forlænge forlænger forlængede forlænget
            formere formerer formerede formeret
            frigive frigiver frigav frigivet
            frigøre frigør frigjorde frigjort
            genopbygge genopbygger genopbyggede genopbygget
            genrejse genrejser genrejste genrejst
            genskabe genskaber genskabte genskabt
            genvinde genvinder genvandt genvundet
            hive hiver hev hevet
            hjælpe hjælper hjalp hjulpet
            hverve hverver hvervede hvervet
            højne højner højnede højnet
            imødegå imødegår imødegik imødegået
            lette letter lettede lettet
            nedbringe nedbringer nedbragte nedbragt
            nedbryde nedbryder nedbrød nedbrudt
            nedsætte nedsætter nedsatte nedsat
            opretholde opretholder opretholdt opretholdt
            overflødiggøre overflødiggør overflødiggjorde overflødiggjort
            overvinde overvinder overvandt overvundet
            redde redder reddede reddet
            skabe skaber skabte skabt
            skaffe skaffer skaffede skaffet
            skære skærer skar skåret
            skåne skåner skånede skånet
            spare sparer sparede sparet
            tiltrække tiltrækker tiltrak tiltrukket
            trække trækker trak trukket
            indfri indfrier indfriede indfriet
            udelukke udelukker udelukkede udelukket
            udskyde udskyder udskød udskudt
            vinde vinder vandt vundet
            vække vækker vakte vakt
            ødelægge ødelægger ødelagde ødelagt
            """;

    /** Verbs that say of other things too what is no effect: that they were moved, filled, put off. */
    public static final Set<String> AMBIGUOUS = Set.copyOf(regular("""
            absorbere afskaffe aktivere beskytte bryde engagere filtrere fjerne flytte forhøje forkæle forlænge forny
            forvandle fremme frigive fylde genopbygge genskabe harmonisere hive hjælpe hæve indfri inspirere konvertere
            kvalificere køle lette lokke løse nedsætte opfange opgradere presse producere rense skabe skaffe skubbe
            skære standse stoppe tilbageholde trække tømme udskyde vende vinde vække
            """));

    /** Verbs that say of money that less of it was spent. */
    public static final Set<String> SAVES = Set.copyOf(regular("""
            barbere begrænse bremse dæmpe eliminere halvere knække mindske minimere nedbringe reducere skære spare sænke
            udligne
            """));

    private DanishChanges() {}

    /** Of each verb its infinitive, present, past and participle, with a space between. */
    public static List<String> forms() {
        List<String> forms =
                new ArrayList<>(IRREGULAR.lines().map(String::strip).toList());
        regular(WEAK).forEach(verb -> forms.add("%1$s %1$sr %1$sde %1$st".formatted(verb)));
        regular(SHORT).forEach(verb -> {
            String stem = verb.substring(0, verb.length() - 1);
            forms.add("%1$s %1$sr %2$ste %2$st".formatted(verb, stem));
        });
        return forms;
    }

    private static List<String> regular(String verbs) {
        return List.of(verbs.strip().split("\\s+"));
    }
}
