package dk.sigtepunkt.domain.roots;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The forms in which Danish writes numbers that measure nothing. Each is tried where a word or a number begins and reads a
 * bounded piece, so that a text takes time by its length alone.
 */
final class DanishFreeForms {
    /** A space that a number is written with. */
    static final String S = "[ \\u00a0\\u2007\\u2009\\u202f]";

    static final String DASH = "[-\\u2010-\\u2015\\u2212]";

    private static final int FARTHEST = 120;
    private static final String YEAR = "(?:18|19|20)\\d{2}";
    private static final String END = "(?![\\d\\p{L}])";
    private static final String MONTH =
            "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december"
                    + "|(?:jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\b\\.?)";

    /** No unit stands after it that would make it a figure. */
    private static final String NO_UNIT =
            "(?!" + S + "?(?:%|‰|pct|procent|promille|kr\\b|kroner|mio|mia|million|milliard" + "|tusind|tkr|t\\.?kr))";

    /** What is counted so often that a number before it is no year, unless a word says that it is one. */
    private static final String COUNTED =
            "(?:borgere|personer|mennesker|elever|børn|unge|ældre|ansatte|medarbejdere|boliger"
                    + "|familier|virksomheder|handlinger|timer|dage|sager|pladser|job|besøg|ton|deltagere|frivillige|medlemmer)\\b";

    private record Form(FreeForm form, Pattern pattern) {
        static Form of(FreeForm form, String pattern) {
            return new Form(form, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final List<Form> OF_DIGITS = List.of(
            Form.of(FreeForm.DATE, "\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2})?Z?)?" + END),
            Form.of(FreeForm.CASE, "\\d{2}\\.\\d{2}\\.\\d{2}-[A-ZÆØÅ]\\d{2}(?:-\\d{1,6}){0,4}" + END),
            Form.of(FreeForm.DATE, "\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})" + END),
            Form.of(
                    FreeForm.DATE,
                    "\\d{1,2}(?:\\.?" + S + "*(?:" + DASH + "|til|og)" + S + "*\\d{1,2})?\\.?" + S + "{1,2}" + MONTH
                            + "(?:" + S + YEAR + END + ")?"),
            Form.of(FreeForm.NAME, "24/7" + END),
            Form.of(FreeForm.YEAR, YEAR + S + "?(?:" + DASH + "|/)" + S + "?(?:" + YEAR + "|\\d{2})" + END + NO_UNIT),
            Form.of(
                    FreeForm.DATE,
                    "(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])(?:[-/" + " ](?:20)?\\d{2})?" + END + "(?!" + S
                            + "af\\b)"),
            Form.of(FreeForm.CASE, "\\d{2,4}/\\d{3,6}(?:-\\d{1,4})?" + END + NO_UNIT),
            Form.of(FreeForm.PERIOD, YEAR + "[KQHMU]\\d{1,2}" + END),
            Form.of(FreeForm.TIME, "\\d{1,2}:\\d{2}(?::\\d{2})?" + END),
            Form.of(FreeForm.CONTACT, "\\d{2}(?:" + S + "\\d{2}){3}" + END),
            Form.of(
                    FreeForm.AGES,
                    "\\d{1,3}(?:" + S + "?" + DASH + S + "?\\d{1,3})?" + "(?:" + DASH + "|" + S
                            + ")?årig(?:e|es|t|s)?\\b"),
            Form.of(FreeForm.AGES, "\\d{1,3}" + S + "?" + DASH + S + "?\\d{1,3}" + S + "år\\b"),
            Form.of(FreeForm.AGES, "\\d{1,3}-(?=,? ?(?:og |eller )?\\d{1,3}-(?:,|årig| og| eller))"),
            Form.of(FreeForm.AGES, "\\d{2}\\+(?!" + S + "?\\d)"),
            Form.of(
                    FreeForm.ORDINAL,
                    "\\d{1,2}\\.?" + S + "?" + DASH + S + "?\\d{1,2}\\.?" + S
                            + "?(?:klasse|årgang|semester|kvartal|halvår)"),
            Form.of(FreeForm.ORDINAL, "(?<![^\\n])\\d{1,2}[.)]" + S),
            Form.of(FreeForm.ORDINAL, "\\d{1,3}\\.(?=,?" + S + "{1,2}\\p{L})" + "(?=,?" + S + "{1,2}(?-iu:\\p{Ll}))"),
            Form.of(
                    FreeForm.ORDINAL,
                    "\\d{1,3}\\.(?=" + S + "?" + DASH + S + "?\\d{1,3}\\." + "|,?" + S + "\\d{1,3}\\.)"),
            Form.of(FreeForm.ORDINAL, "\\d{1,2}\\.[a-zæøå]" + END),
            Form.of(FreeForm.REFERENCE, "17" + S + "(?:verdens|globale? )?mål"),
            Form.of(FreeForm.UNIT, "(?<==|= )100(?=\\))"),
            Form.of(FreeForm.NAME, "\\d{1,4}(?:'er(?:e|en|ne)?|[a-zæøå])" + END),
            Form.of(
                    FreeForm.YEAR,
                    "(?<=\\b(?:i|fra|siden|til|inden|år|ultimo|primo|og|med|for|januar|februar|marts|april|maj|juni|juli|august"
                            + "|september|oktober|november|december|kvartal|halvår)" + S + ")" + YEAR
                            + "(?![\\d\\p{L}]|[.,]\\d)" + NO_UNIT),
            Form.of(FreeForm.YEAR, YEAR + "(?![\\d\\p{L}]|[.,]\\d)" + NO_UNIT + "(?!" + S + COUNTED + ")"),
            new Form(FreeForm.CONTACT, Pattern.compile("\\d{4}" + S + "\\p{Lu}\\p{Ll}{2,}")));

    private static final String REFERRED =
            "(?:punkt(?:et|er)?|pkt\\.|bilag|side|siderne|s\\.|afsnit|tabel|figur|note|fase|etape|trin"
                    + "|spor|mål|verdensmål|delmål|kapitel|kap\\.|artikel|art\\.|stk\\.|paragraf|linje|skema|version|udgave|model|niveau|indsats"
                    + "|indsatsområde|fokusområde|handling|sigtepunkt|pulje|distrikt|zone|område|hold|gruppe|klasse|rute|kvartal)";

    private static final List<Form> OF_WORDS = List.of(
            Form.of(
                    FreeForm.PERIOD,
                    "uge(?:r|rne)?" + S + "\\d{1,2}(?:" + S + "?(?:" + DASH + "|og|til|,)" + S + "?\\d{1,2}){0,6}" + END
                            + NO_UNIT),
            Form.of(FreeForm.PERIOD, "[KQ][1-4]" + END),
            Form.of(
                    FreeForm.PERIOD,
                    "(?:seneste|sidste|næste|kommende|første|forløbne)" + S + "\\d{1,3}" + S
                            + "(?:år|måneder|kvartaler|uger|dage|døgn)\\b"),
            Form.of(
                    FreeForm.TIME,
                    "kl(?:okken|\\.)?" + S + "?\\d{1,2}(?:[.:]\\d{2})?(?:" + S + "?(?:" + DASH + "|til)" + S
                            + "?\\d{1,2}(?:[.:]\\d{2})?)?" + END),
            Form.of(
                    FreeForm.PARAGRAPH,
                    "§{1,2}" + S + "?\\d{1,4}(?:" + S + "?[a-zæøå]\\b)?(?:,?" + S
                            + "?(?:stk\\.|nr\\.|litra|pkt\\.|og|eller|" + DASH + ")" + S + "?(?:stk\\." + S
                            + "?)?\\d{1,3}(?:" + S
                            + "?[a-zæøå]\\b)?){0,6}"),
            Form.of(
                    FreeForm.CASE,
                    "(?:sag(?:en|s)?(?:" + S + "?nr\\.|snummer)?|j(?:ournal)?\\.?" + S + "?nr\\.|dok(?:ument)?\\.?"
                            + S + "?nr\\.|(?:lov|bekendtgørelse|cirkulære|vejledning|forordning)" + S + "nr\\.)" + S
                            + "\\d[\\d./-]{0,20}(?<=\\d)" + END + NO_UNIT),
            Form.of(
                    FreeForm.REFERENCE,
                    REFERRED + S + "(?:nr\\." + S + ")?\\d{1,3}(?:\\.\\d{1,2}){0,3}(?:" + S + "?(?:" + DASH + "|og|,)"
                            + S + "?\\d{1,3}(?:\\.\\d{1,2}){0,3}){0,8}" + END + "(?!,\\d)" + NO_UNIT),
            Form.of(
                    FreeForm.CONTACT,
                    "(?:tlf\\.?|telefon|mobil|telefonnummer)" + S + "?:?" + S + "?(?:på" + S + ")?(?:\\+\\d{2}" + S
                            + "?)?\\d(?:" + S + "?\\d){5,11}"),
            Form.of(FreeForm.CONTACT, "(?:cvr|ean|p)(?:-?nr\\.|-?nummer)?" + S + "?:?" + S + "?\\d{8,13}" + END),
            Form.of(
                    FreeForm.CONTACT,
                    "\\p{L}{2,30}(?:vej|gade|allé|stræde|vænget|toften|parken|bakken|torvet)" + S + "\\d{1,3}" + S
                            + "?[A-Z]?" + END + NO_UNIT),
            Form.of(FreeForm.CONTACT, "(?:https?://|www\\.)[^\\s]{1,200}"),
            Form.of(FreeForm.AGES, "(?:over|under|fyldt|end)" + S + "\\d{1,3}" + S + "år\\b(?!" + S + "siden)"),
            Form.of(FreeForm.AGES, "mellem" + S + "\\d{1,3}" + S + "og" + S + "\\d{1,3}" + S + "år\\b"),
            Form.of(
                    FreeForm.YEAR,
                    "\\p{L}{0,20}år(?:et|ene)?" + S + "\\d{2,4}" + S + "?(?:/|" + DASH + ")" + S + "?\\d{2,4}" + END),
            Form.of(
                    FreeForm.DATE,
                    "(?:den|d\\.|pr\\.|senest|inden)" + S + "\\d{1,2}\\.\\d{1,2}(?:\\.(?:\\d{4}|\\d{2}))?\\.?" + END
                            + NO_UNIT),
            Form.of(FreeForm.UNIT, "pr\\.?" + S + "(?:100|10{0,2}[. \\u00a0\\u2009\\u202f]?000)" + END + NO_UNIT),
            Form.of(FreeForm.UNIT, "indeks" + S + "100" + END),
            new Form(FreeForm.NAME, Pattern.compile("(?:ISO|DS|EN|DIN|BR)" + S + "?\\d{2,6}(?:[:-]\\d{1,4})?" + END)));

    private DanishFreeForms() {}

    /** A number that is free. */
    record Found(FreeForm form, int to) {}

    /** What begins there and is free, the longest of the first that fits. */
    static Optional<Found> at(CharSequence text, int from) {
        List<Form> forms = Character.isDigit(text.charAt(from)) ? OF_DIGITS : OF_WORDS;
        return forms.stream().flatMap(form -> found(form, text, from)).findFirst();
    }

    private static Stream<Found> found(Form form, CharSequence text, int from) {
        OptionalInt end = end(form.pattern(), text, from);
        return end.isPresent() ? Stream.of(new Found(form.form(), end.getAsInt())) : Stream.empty();
    }

    /** After what fits there. */
    static OptionalInt end(Pattern pattern, CharSequence text, int from) {
        Matcher matcher = matcher(pattern, text, from);
        return matcher.lookingAt() && matcher.end() > from ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
    }

    /** Reads a bounded piece, and sees what stands around it. */
    static Matcher matcher(Pattern pattern, CharSequence text, int from) {
        return pattern.matcher(text)
                .region(from, Math.min(text.length(), from + FARTHEST))
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
