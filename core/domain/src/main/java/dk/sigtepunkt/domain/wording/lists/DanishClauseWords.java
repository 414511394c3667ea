package dk.sigtepunkt.domain.wording.lists;

import java.util.Set;
import java.util.regex.Pattern;

/** Danish words that say, in a clause that has an action for its subject, who acts, to whom it is done, and what is only handed out. */
public final class DanishClauseWords {
    /** Brings somebody somewhere where a word says where; else only moves or holds a thing. */
    public static final Set<String> MOTION = words("""
            sendt sendte flyttet flyttede hentet hentede bragt bragte ført førte slået slog taget tog holdt kørt kørte båret bar lagt
            lagde fulgt fulgte vundet vandt
            """);

    public static final Set<String> GIVES = words("give giver gav givet skaffet skaffede skaffer");

    /** Where somebody was brought. */
    public static final Set<String> AWAY = words("""
            hjem ud tilbage op ned frem sammen fri væk videre ind over igennem tættere igen fast nede oppe ude inde nærmere
            """);

    /** Whom something was done to. */
    public static final Set<String> WHOM = words("mange flere dem nogle alle folk alt");

    public static final Set<String> NUMBERS =
            words("to tre fire fem seks syv otte ni ti elleve tolv tyve tredive hundrede");

    /** Work and money that it is an effect to be spared. */
    public static final Set<String> NUISANCES = words("""
            støj støjen penge pengene udgiften udgifterne spildtid bøvl bøvlet papirarbejde papirarbejdet gener generne bøder
            bøderne regningen kørsel kørslen
            """);

    /** What is handed out, and is no condition that somebody is in. */
    public static final Set<String> HANDED = words("""
            ret retten mulighed muligheden lov besked svar råd nøgle point bevis tilladelse afslag undervisning oplysning
            oplysninger information viden indsigt vejledning hjælp støtte tid plads input ideer idéer tal data grundlag navn indblik
            opgaver frist garanti
            """);

    /** What stands after a verb where it says only what an effort has or is. */
    public static final Set<String> NO_OBJECTS = words("""
            tilladelse afslag lov besked svar sig plads sted fast del ros kritik opmærksomhed navn brug form sine sin sit
            erfaringer erfaring resultater anbefalinger
            """);

    /** What is set in or on something without anything coming of it. */
    public static final Set<String> SET = words("fokus mål navn ord pris tid spot gang krav lys penge ind op");

    /** Who visits, writes and talks, and so does much to people that is no effect. */
    private static final Pattern SOMEBODY = compound("""
            konsulent rådgiver vejleder team mentor pædagog lærer koordinator gruppe råd medarbejder terapeut plejerske formidler vagt
            guide coach klub bibliotek museum muse ven venn patrulje netværk frivillig ildsjæl hjælper ambassadør vært instruktør
            træner agent makker diætist psykolog tovholder inspektør kontaktperson partnerskab sundhedspleje tandpleje sekretariat
            center centr panel udvalg nævn mægler
            """);

    /** What says something and does nothing. */
    private static final Pattern PAPER = compound("""
            evaluering rapport undersøgelse måling analyse redegørelse notat strategi budget debat høring statistik artikel liste
            figur tabel graf oversigt prognose svar tal besvarelse kapitel afsnit bilag
            """);

    /** Others who act for themselves. */
    private static final Pattern OTHERS = compound("""
            værk selskab direktorat styrelse forening ministeri bank butik virksomhed firma fabrik koncern personal fond leverandør
            entreprenør kæde parti gruppe ejer forbund hospital sygehus politi kirke ledelse bestyrelse formand chef læser mand kvinde
            domstol bane avis tidende institut universitet lov mangl familie par hold
            """);

    private DanishClauseWords() {}

    public static boolean somebody(String word) {
        return SOMEBODY.matcher(word).matches();
    }

    /** Whether a word names what neither is an action nor can be one. */
    public static boolean noDoer(String word) {
        return PAPER.matcher(word).matches() || OTHERS.matcher(word).matches();
    }

    private static Set<String> words(String some) {
        return Set.of(some.strip().split("\\s+"));
    }

    /** Words that end in one of some, whatever the ending. */
    private static Pattern compound(String some) {
        return Pattern.compile(".*(" + String.join("|", words(some)) + ")(en|et|n|t|erne|ne|ene|er|e|r|nes|ens|ns|s)?");
    }
}
