package dk.sigtepunkt.domain.wording;

import dk.sigtepunkt.domain.wording.Tie.Instead;
import dk.sigtepunkt.domain.wording.Tie.Instead.Family;
import dk.sigtepunkt.domain.wording.Tie.Kind;
import dk.sigtepunkt.domain.wording.lists.DanishChanges;
import dk.sigtepunkt.domain.wording.lists.DanishIdioms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The Danish words that tie an action to an effect, by the word that they begin with. */
final class DanishTies {
    /** Kind, family, words. {@code ~6} stands for at most six others. */
    private static final String CAUSES = """
            LEADS LEADS medføre|medfører|medførte|medført|bevirke|bevirker|bevirkede|bevirket|forårsage|forårsager|forårsagede|forårsaget
            LEADS LEADS afstedkomme|afstedkommer|afstedkom|afstedkommet|foranledige|foranlediger|foranledigede|foranlediget
            LEADS LEADS udløse|udløser|udløste|udløst|affødt|afføder|afføde
            LEADS LEADS føre|fører|førte|ført ~6 til
            LEADS LEADS føre|fører|førte|ført ~4 i|videre uddannelse|job|arbejde
            LEADS LEADS lede|leder|ledte|ledt ~4 til
            LEADS LEADS resultere|resulterer|resulterede|resulteret|mundet|munder|mundede ~1 i|ud
            LEADS LEADS betød|betyder|betydet|betyde
            LEADS LEADS gjort|gjorde|gør|gøre , at
            LEADS LEADS gjort|gjorde|gør det muligt ~0 at
            LEADS LEADS har|havde|have|haft|fik|fået ~4 effekt|virkning|indvirkning|indflydelse|betydning ~0 på|for|i
            LEADS LEADS har|haft|havde ~1 effekt|virkning , at
            LEADS LEADS spillet|spiller|spillede|haft|har ~2 afgørende|stor|central|hovedrolle|nøglerolle ~0 rolle
            LEADS LEADS afgørende ~0 for
            LEADS LEADS er|var|været|bliver|blev ~5 årsag|årsagen|hovedårsagen|hovedårsag|grunden|hovedgrunden|skyld|forklaringen|hovedforklaringen|nøglen|drivkraften|udslagsgivende ~1 til|i|på|bag|for
            LEADS LEADS står|stod|ligger|lå ~2 bag
            LEADS LEADS forklarer de|den|det|faldet|stigningen|fremgangen|hvorfor|nedgangen|udviklingen
            LEADS LEADS ses|mærkes|aflæses ~1 i|på
            LEADS LEADS resultat|resultater er
            LEADS LEADS har|havde ~1 som ~1 følge|konsekvens|resultat|virkning haft
            LEADS LEADS udmønter|udmøntede|udmøntet sig i
            LEADS LEADS kvitteres|kvitteret ~2 med
            LEADS LEADS slår|slog|slået ~2 igennem ~1 i|på
            LEADS LEADS smitter|smittede|smittet ~2 af på
            LEADS LEADS kan|må|skal ~1 takke for
            LEADS LEADS banet|baner|banede ~1 vej|vejen
            OWES OWES takket være
            OWES OWES tak være
            OWES OWES på grund af
            OWES OWES pga
            OWES OWES p.g.a
            OWES OWES grundet
            OWES OWES som følge af
            OWES OWES som ~4 konsekvens|resultat|resultatet|følge|virkning|effekt|udløber af
            OWES OWES i kraft af
            OWES OWES stærkere|gladere|tryggere|sundere|lavere|højere|bedre|hurtigere|renere|raskere|kortere|klogere|dygtigere af
            OWES OWES_VERB bunder|bundede|bunde ~1 i
            OWES OWES_VERB er|var|bliver|blev ~3 drevet|båret|betinget|afledt|forårsaget|frembragt|udløst|skabt af
            OWES OWES på baggrund af
            OWES OWES med baggrund i
            OWES OWES i kølvandet på
            OWES OWES som svar på
            OWES OWES_VERB skyldes|skyldtes
            OWES OWES_VERB kan|skal|må ~3 tilskrives|takkes
            OWES OWES_VERB kan|skal|må ~3 forklares ~0 med|ved
            OWES OWES_VERB tilskrives|tilskriver|tilskrevet
            OWES OWES_VERB er|var|blev ~4 resultatet|resultat|følge|følgen|konsekvens|konsekvensen|frugt|frugten|produkt|produktet|virkning|udslag|effekt ~0 af
            OWES REASON resultatet|følgen|konsekvensen|frugten ~0 af
            OWES OWES_VERB udspringer|udsprang|stammer ~1 af|fra
            OWES OWES_VERB beror|kommer ~0 af
            OWES OWES_VERB kan|skal ~2 takke
            OWES REASON æren|hæderen|fortjenesten ~1 for
            OWES REASON årsagen|hovedårsagen|grunden|hovedgrunden|forklaringen|hovedforklaringen|nøglen|drivkraften|opskriften|baggrunden ~0 til|bag|på|for ~12 er|var|ligger|findes|hedder
            OWES REASON bag ~5 står|ligger|gemmer|stod|lå
            OWES BY ved hjælp af
            OWES OWES som belønning|kvittering|løn for
            OWES REASON forklaringen|årsagen|grunden|svaret skal|må|kan ~1 findes|søges ~0 i|hos|ved
            OWES BY ved , at
            OWES BY med hjælp fra
            OWES BY ved|gennem|via ~0 at
            BY BY gennem|igennem|via
            BY BY med
            BY BY med det|den|de|vores nye|ny|nyt|fælles|faste|udvidede|længere|forbedrede|ekstra
            BY BY ved en|et
            BY BY gennem|med|ved indførelsen
            BECAUSE BECAUSE fordi
            BECAUSE BECAUSE eftersom
            BECAUSE BECAUSE idet
            BECAUSE BECAUSE det er|var ~1 fordi
            SINCE SINCE efter at
            SINCE SINCE efter
            SINCE SINCE siden
            SINCE SINCE fra den dag
            SINCE SINCE fra det øjeblik
            SINCE SINCE fra da
            SINCE SINCE siden da , hvor
            SINCE SINCE i takt med
            SINCE SINCE lige|netop|allerede efter|siden
            SINCE SINCE da
            SINCE SINCE jo
            SINCE SINCE nu hvor|da
            SINCE SINCE nu , hvor
            SINCE SINCE efterhånden som
            SINCE SINCE i samme øjeblik|sekund|uge
            SINCE SINCE det var ~2 først , da
            SINCE SINCE det var ~1 først|netop da|efter
            SO SO derfor
            SO SO dermed
            SO SO derved
            SO SO hvorved
            SO SO hvormed
            SO SO herved
            SO SO således
            SO SO så
            SO SO følgelig
            SO SO nu
            SO SO konsekvensen|resultatet|effekten|følgen|gevinsten ~1 er|var|blev|:
            SO SO det|dette|her ~0 er ~1 grunden|årsagen|forklaringen ~0 til|på
            SO SO det|dette ~0 er|var ~1 derfor
            PERFECT LEADS har|havde
            WITHOUT WITHOUT uden
            WITHOUT WITHOUT havde ~4 ikke
            WORKS WORKS virker|virkede|virket
            WORKS WORKS gør|gjort|gjorde|gøre ~2 forskel
            WORKS WORKS båret|bærer|bar frugt
            WORKS WORKS betalt|betaler|betalte sig
            WORKS WORKS givet|giver|gav pote|afkast|gevinst|resultat|resultater
            WORKS WORKS gjort|gør|gjorde udslaget
            WORKS WORKS rykket|rykker|rykkede
            WORKS WORKS bider|bed på
            WORKS WORKS tjent|tjener|tjente sig ~1 hjem|ind
            WORKS WORKS nytter|nyttede|nyttet
            WORKS WORKS har|haft ~3 effekt|virkning|betydning
            WORKS WORKS fortjeneste|værk|skyld
            WORKS WORKS at takke for
            WORKS WORKS gjort|gjorde det
            EFFECT_OF EFFECT_OF gevinsten|udbyttet|afkastet|frugten ~1 ved|af|fra
            EFFECT_OF EFFECT_OF effekten|effekter|effekterne|effekt|virkningen|virkning ~0 af
            PROVES PROVES beviser|bevist|beviste|bevis|påviser|påvist|påviste
            PROVES PROVES dokumenterer|dokumenteret|dokumenterede|bekræfter|bekræftet|bekræftede|demonstrerer|understreger ~2 at
            PROVES PROVES slår|slog|slået fast
            """;

    private static final String SUPPORTED = """
            LEADS LEADS bidrage|bidrager|bidrog|bidraget ~3 til
            LEADS LEADS medvirke|medvirker|medvirkede|medvirket ~3 til
            LEADS LEADS medvirkende ~1 til
            LEADS LEADS er|var|været ~1 med til
            OWES OWES_VERB hænger|hang ~3 sammen med
            LEADS LEADS en ~0 af ~1 årsagerne|grundene|forklaringerne ~0 til|på
            LEADS LEADS del ~0 af forklaringen|årsagen|grunden ~0 på|til
            LEADS LEADS spillet|spiller|spillede en rolle
            OWES REASON medvirkende årsag|grund|forklaring ~0 til|på ~12 er|var
            """;

    /** Innocent where no action does it: infinitive, present, past and participle. */
    private static final String GIVES = "give giver gav givet";

    private static final String MAKES = "gøre gør gjorde gjort";

    private static final String PEOPLE = """
            få får fik fået ~8 til at
            få får fik fået ~8 videre|ned|op|rundt|indendørs|tættere|væk|tilbage|fri|ud|hjem|oppe|nede
            få får fik fået ~6 i|ud|på ~2 job|uddannelse|arbejde|beskæftigelse|fleksjob|praktik|erhvervsuddannelse|bolig|skole|benene|fode|ret|timer|kontanthjælp
            hjælpe hjælper hjalp hjulpet
            lukke lukker lukkede lukket hullet|gabet|kløften
            rette retter rettede rettet op ~0 på
            løfte løfter løftede løftet ~5 ud|op|over
            holde holder holdt holdt ~6 fra|udenfor
            føre fører førte ført ~5 over|ud|ind|op|ned|tilbage|sammen
            trække trækker trak trukket ~4 til
            hente henter hentede hentet ~5 hjem|ud|ind|tilbage
            rykke rykker rykkede rykket ~4 tættere|op|ud|frem|ved
            flytte flytter flyttede flyttet ~5 ud|op|over|tættere|fra|ved
            vende vender vendte vendt ~3 til|om
            sende sender sendte sendt ~6 i|videre
            holde holder holdt holdt ~6 ude|væk|nede|fast|hjemme|i|tørre|sunde|rent|rene|ren|tør|åben|åbne|oppe|fri|på|sammen|inde|flydende|samlet
            få får fik fået ~5 i|på|af|igennem|ind|over|med|sammen|under|fra
            få får fik fået flere|færre ~3 til|ind|over|hen
            tage tager tog taget ~3 af|fra|ud
            give giver gav givet ~6 tilbage|igen
            lære lærer lærte lært ~5 at
            bringe bringer bragte bragt ~2 styr|orden|ro|balance|skik ~0 på|i
            redde redder reddede reddet
            få får fik fået ~2 styr|bugt|bund|skik ~0 på|med|i
            sætte sætter satte sat ~2 stopper|bremse|punktum ~0 for|på
            sætte sætter satte sat ~4 i stand ~0 til
            gøre gør gjorde gjort ~4 i stand ~0 til
            sætte sætter satte sat ~1 skub|gang|fart|skred ~0 i|på
            gøre gør gjorde gjort ~1 kål|ende op|på
            lykkes lykkes lykkedes lykkedes ~1 med at
            bringe bringer bragte bragt ~6 i|ned|op|tættere|tilbage|af|ud|til|over|under|fra
            trække trækker trak trukket
            åbne åbner åbnede åbnet ~3 for
            motivere motiverer motiverede motiveret ~6 til
            sikre sikrer sikrede sikret
            sikre sikrer sikrede sikret , at
            """;

    private static final Map<String, List<Tie>> BY_FIRST = new HashMap<>();
    private static final Set<String> INFINITIVES = new HashSet<>(Set.of(
            "medføre",
            "bevirke",
            "forårsage",
            "afstedkomme",
            "foranledige",
            "udløse",
            "afføde",
            "føre",
            "lede",
            "resultere",
            "betyde",
            "gøre",
            "have",
            "bidrage",
            "medvirke",
            "give"));
    private static final Set<String> PARTICIPLES = new HashSet<>();
    private static final Map<String, String> INFINITIVE_OF = new HashMap<>();

    static {
        lines(CAUSES).forEach(line -> add(line, Strength.CAUSES));
        lines(SUPPORTED).forEach(line -> add(line, Strength.SUPPORTED));
        lines(DanishIdioms.CAUSES).forEach(line -> add(line, Strength.CAUSES));
        lines(DanishIdioms.SUPPORTED).forEach(line -> add(line, Strength.SUPPORTED));
        DanishChanges.forms().forEach(line -> verb(line, Kind.LIFTS, Family.LIFTS));
        verb(GIVES, Kind.LIFTS, Family.LEADS);
        verb(MAKES, Kind.LIFTS, Family.MOVES_PEOPLE);
        lines(PEOPLE).forEach(line -> verb(line, Kind.MOVES_PEOPLE, Family.MOVES_PEOPLE));
        Set<String> passive = new TreeSet<>(PARTICIPLES);
        passive.removeAll(Set.of("fået", "taget", "sat", "ført"));
        String participles = String.join("|", passive);
        tie(
                Kind.OWES,
                Strength.CAUSES,
                participles + "|bragt|holdt ~2 af|gennem|via|ved|med",
                new Instead(Family.OWES, ""));
    }

    private DanishTies() {}

    /** The ties that can begin with a word. */
    static List<Tie> beginning(String word) {
        return BY_FIRST.getOrDefault(word, List.of());
    }

    static boolean infinitive(String word) {
        return INFINITIVES.contains(word);
    }

    static boolean participle(String word) {
        return PARTICIPLES.contains(word);
    }

    /** Of a participle; empty for any other word. */
    static String infinitiveOf(String participle) {
        return INFINITIVE_OF.getOrDefault(participle, "");
    }

    private static List<String> lines(String some) {
        return some.lines().map(String::strip).toList();
    }

    private static void add(String line, Strength strength) {
        String[] parts = line.split(" ", 3);
        tie(Kind.valueOf(parts[0]), strength, parts[2], new Instead(Family.valueOf(parts[1]), ""));
    }

    private static void verb(String line, Kind kind, Family family) {
        String[] parts = line.split(" ", 5);
        INFINITIVES.add(parts[0]);
        PARTICIPLES.add(parts[3]);
        INFINITIVE_OF.put(parts[3], parts[0]);
        String forms = String.join("|", parts[0], parts[1], parts[2], parts[3]);
        tie(kind, Strength.CAUSES, parts.length > 4 ? forms + " " + parts[4] : forms, new Instead(family, parts[0]));
    }

    private static void tie(Kind kind, Strength strength, String words, Instead instead) {
        Phrase phrase = new Phrase(words);
        Tie tie = new Tie(kind, phrase, strength, instead);
        phrase.first()
                .forEach(word -> BY_FIRST.computeIfAbsent(word, none -> new ArrayList<>())
                        .add(tie));
    }
}
