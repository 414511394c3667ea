package dk.sigtepunkt.domain.roots;

import static dk.sigtepunkt.domain.roots.DanishFreeForms.DASH;
import static dk.sigtepunkt.domain.roots.DanishFreeForms.S;

import dk.sigtepunkt.domain.roots.Measure.Kind;
import dk.sigtepunkt.domain.roots.WrittenNumber.Rounded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How Danish writes a number that measures something, with its unit. */
final class DanishAmounts {
    private static final String FRACTIONS = "½¼¾⅓⅔";
    private static final Pattern NUMBER = Pattern.compile("(?<whole>\\d{1,3}(?:\\.\\d{3}){1,5}(?!\\d)|\\d{1,3}(?:" + S
            + "\\d{3}){1,5}(?!\\d)|\\d{1,18}(?!\\d))(?:,(?<decimals>\\d{1,9})(?!\\d)|\\.(?<pointed>\\d{1,2})(?![\\d.]))?(?:"
            + S
            + "?(?<part>[" + FRACTIONS + "]))?|(?<only>[" + FRACTIONS + "])");
    private static final Pattern OVER = Pattern.compile("(?<above>\\d{1,2})/(?<below>\\d{1,2})(?=" + S + "af\\b)");
    private static final Pattern UNIT = Pattern.compile(
            S + "{0,2}(?:(?<points>%" + DASH + "?" + S + "?point|procent" + DASH + "?point|pct\\.?" + DASH + "?" + S
                    + "?point|pp\\b)"
                    + "|(?<percent>%|pct\\b\\.?|procent)|(?<permille>‰|promille)"
                    + "|(?<scale>mio\\b\\.?|million(?:er)?\\b|mia\\b\\.?|milliard(?:er)?\\b|tusinde?\\b|t(?=\\.?" + S
                    + "?kr\\b)\\.?)?(?:" + S + "?(?<money>kr\\b\\.?|kroner\\b|dkk\\b|,-(?!\\d)))?)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> UNITS = List.of("points", "percent", "permille", "scale", "money");
    private static final Pattern NOUN =
            Pattern.compile(S + "{1,2}(?<noun>\\p{L}[\\p{L}₂\\-]*(?:" + S + "\\p{L}[\\p{L}₂\\-]*)?)");

    /** What may stand between two numbers of which the second says the unit. */
    private static final Pattern JOINED = Pattern.compile(
            "(?:[\\s\\u00a0\\u2007\\u2009\\u202f]|[-\\u2010-\\u2015\\u2212/,+]|til|og|eller|mod|af|henholdsvis){1,9}");

    /** Words after a number that are not what is counted. */
    private static final Set<String> LINKING = Set.of(
            "i", "på", "til", "fra", "mod", "og", "eller", "ved", "for", "som", "der", "men", "mens", "end", "af",
            "med", "om", "er", "var", "det", "den", "de", "så", "efter", "før", "hvor", "når", "ud");

    private static final Map<String, Rounded> ROUNDED = Map.ofEntries(
            Map.entry("ca", Rounded.NEAREST),
            Map.entry("cirka", Rounded.NEAREST),
            Map.entry("omkring", Rounded.NEAREST),
            Map.entry("omtrent", Rounded.NEAREST),
            Map.entry("regnet", Rounded.NEAREST),
            Map.entry("knap", Rounded.UP),
            Map.entry("knapt", Rounded.UP),
            Map.entry("næsten", Rounded.UP),
            Map.entry("mod", Rounded.UP),
            Map.entry("under", Rounded.UP),
            Map.entry("godt", Rounded.DOWN),
            Map.entry("over", Rounded.DOWN),
            Map.entry("end", Rounded.DOWN));
    private static final Map<String, BigDecimal> WORDS = words();
    private static final Pattern WORD = Pattern.compile(
            "(?<word>"
                    + String.join(
                            "|",
                            WORDS.keySet().stream()
                                    .sorted((a, b) -> b.length() - a.length())
                                    .toList()) + ")(?=" + S
                    + "{1,2}(?:pct|%|procent|promille|mio\\b|million|mia\\b|milliard|tusinde?\\b|kr\\b|kroner))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DanishAmounts() {}

    private static Map<String, BigDecimal> words() {
        List<String> low = List.of(
                "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
                "fjorten", "femten", "seksten", "sytten", "atten", "nitten");
        List<String> tens = List.of("tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems");
        Map<String, BigDecimal> words = new HashMap<>();
        for (int at = 0; at < low.size(); at++) {
            words.put(low.get(at), BigDecimal.valueOf(at));
        }
        for (int ten = 0; ten < tens.size(); ten++) {
            words.put(tens.get(ten), BigDecimal.valueOf(20 + 10L * ten));
            for (int one = 1; one < 10; one++) {
                words.put(low.get(one) + "og" + tens.get(ten), BigDecimal.valueOf(20 + 10L * ten + one));
            }
        }
        words.put("et", BigDecimal.ONE);
        words.put("hundrede", BigDecimal.valueOf(100));
        words.put("halvanden", new BigDecimal("1.5"));
        words.put("halvandet", new BigDecimal("1.5"));
        return Map.copyOf(words);
    }

    /** Whether a sign that stands after it belongs to a number. */
    static boolean begins(char before) {
        return " \n\t\u00a0\u2009\u202f([»\"/=:".indexOf(before) >= 0;
    }

    /** Whether a fraction sign. */
    static boolean fraction(char one) {
        return FRACTIONS.indexOf(one) >= 0;
    }

    /** Whether what stands between two numbers makes the unit of the second that of the first. */
    static boolean joined(String between) {
        return JOINED.matcher(between).matches();
    }

    /** The number that begins there with a digit, or with a fraction. */
    static WrittenNumber number(String text, int from, int sign) {
        Matcher over = DanishFreeForms.matcher(OVER, text, from);
        if (over.lookingAt() && !over.group("below").matches("0+")) {
            return written(text, from, over.end(), quotient(over.group("above"), over.group("below")), sign);
        }
        Matcher number = DanishFreeForms.matcher(NUMBER, text, from);
        if (!number.lookingAt()) {
            return endless(text, from);
        }
        if (number.group("only") != null) {
            return written(text, from, number.end(), part(number.group("only")), sign);
        }
        String whole = number.group("whole").replaceAll("\\D", "");
        String decimals = decimals(number);
        BigDecimal value = new BigDecimal(decimals.isEmpty() ? whole : whole + "." + decimals);
        String part = number.group("part");
        return written(text, from, number.end(), part == null ? value : value.add(part(part)), sign);
    }

    private static String decimals(Matcher number) {
        String decimals = number.group("decimals") == null ? number.group("pointed") : number.group("decimals");
        return decimals == null ? "" : decimals;
    }

    /** A row of digits that is longer than any number. */
    private static WrittenNumber endless(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        BigDecimal none = BigDecimal.TEN.pow(to - from > 60 ? 60 : to - from);
        return new WrittenNumber(place(text, from, to), none, BigDecimal.ONE, false, Rounded.NO, Measure.BARE);
    }

    private static BigDecimal part(String sign) {
        return switch (sign) {
            case "½" -> new BigDecimal("0.5");
            case "¼" -> new BigDecimal("0.25");
            case "¾" -> new BigDecimal("0.75");
            case "⅓" -> new BigDecimal("0.33");
            default -> new BigDecimal("0.67");
        };
    }

    private static BigDecimal quotient(String above, String below) {
        return new BigDecimal(above).divide(new BigDecimal(below), 2, RoundingMode.HALF_UP);
    }

    /** A number in words with a unit after it. */
    static Optional<WrittenNumber> spelled(String text, int from) {
        Matcher word = DanishFreeForms.matcher(WORD, text, from);
        return word.lookingAt()
                ? Optional.of(written(
                        text,
                        from,
                        word.end(),
                        WORDS.getOrDefault(word.group("word").toLowerCase(Locale.ROOT), BigDecimal.ZERO),
                        0))
                : Optional.empty();
    }

    private static WrittenNumber written(String text, int from, int to, BigDecimal value, int sign) {
        int start = sign == 0 ? from : from - 1;
        Rounded rounded = rounded(text, start);
        BigDecimal step = step(value, rounded);
        Matcher unit = DanishFreeForms.matcher(UNIT, text, to);
        boolean measured = unit.lookingAt() && UNITS.stream().anyMatch(group -> unit.group(group) != null);
        int end = measured ? unit.end() : to;
        Measure measure = measured ? measure(unit, text, end) : unmeasured(text, start, to);
        return new WrittenNumber(
                place(text, start, end), sign < 0 ? value.negate() : value, step, sign != 0, rounded, measure);
    }

    private static Measure measure(Matcher unit, String text, int end) {
        if (unit.group("points") != null) {
            return Measure.of(Kind.POINTS);
        }
        if (unit.group("percent") != null) {
            return Measure.of(Kind.PERCENT);
        }
        if (unit.group("permille") != null) {
            return new Measure(Kind.PERCENT, new BigDecimal("0.1"), "");
        }
        BigDecimal factor = factor(unit.group("scale"));
        return unit.group("money") != null
                ? new Measure(Kind.MONEY, factor, "")
                : new Measure(Kind.COUNTED, factor, noun(text, end));
    }

    private static Measure unmeasured(String text, int start, int to) {
        String before = text.substring(Math.max(0, start - 4), start).toLowerCase(Locale.ROOT);
        if (before.matches("(?s).*\\bkr\\.?" + S + "|.*dkk" + S)) {
            return Measure.of(Kind.MONEY);
        }
        if (before.matches("(?s).*\\bnr\\." + S)) {
            return Measure.of(Kind.RANK);
        }
        String noun = noun(text, to);
        return noun.isEmpty() ? Measure.BARE : new Measure(Kind.COUNTED, BigDecimal.ONE, noun);
    }

    /** How the word before it says that a number is rounded. */
    static Rounded rounded(String text, int start) {
        return ROUNDED.getOrDefault(wordBefore(text, start), Rounded.NO);
    }

    /** What number a word is. */
    static Optional<BigDecimal> word(String word) {
        return Optional.ofNullable(WORDS.get(word.toLowerCase(Locale.ROOT)));
    }

    /** What is counted; empty where nothing that follows says so. */
    static String noun(String text, int to) {
        Matcher noun = DanishFreeForms.matcher(NOUN, text, to);
        String word = noun.lookingAt() ? noun.group("noun").toLowerCase(Locale.ROOT) : "";
        return LINKING.contains(word.split(S, 2)[0]) ? "" : word;
    }

    private static BigDecimal factor(@Nullable String scale) {
        if (scale == null) {
            return BigDecimal.ONE;
        }
        String word = scale.toLowerCase(Locale.ROOT);
        if (word.startsWith("mi")) {
            boolean millions = word.startsWith("mio") || word.startsWith("million");
            return millions ? BigDecimal.TEN.pow(6) : BigDecimal.TEN.pow(9);
        }
        return BigDecimal.TEN.pow(3);
    }

    /** What a number can tell as it is written: after a word that says that it is rounded, zeros at its end tell nothing. */
    private static BigDecimal step(BigDecimal value, Rounded rounded) {
        BigDecimal bare = value.scale() == 0 && value.signum() != 0 ? value.stripTrailingZeros() : value;
        boolean zeros = bare.scale() < 0 && rounded != Rounded.NO;
        return BigDecimal.ONE.movePointLeft(zeros ? bare.scale() : value.scale());
    }

    private static String wordBefore(String text, int start) {
        String before = text.substring(Math.max(0, start - 12), start)
                .toLowerCase(Locale.ROOT)
                .strip();
        String word = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static Passage place(String text, int from, int to) {
        return new Passage(from, to, text.substring(from, to));
    }
}
