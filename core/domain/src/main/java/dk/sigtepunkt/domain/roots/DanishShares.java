package dk.sigtepunkt.domain.roots;

import static dk.sigtepunkt.domain.roots.DanishFreeForms.S;

import dk.sigtepunkt.domain.roots.Measure.Kind;
import dk.sigtepunkt.domain.roots.WrittenNumber.Rounded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Shares as Danish has words for them (halvdelen, hver tredje, to tredjedele, tre ud af fire), and hundreds in words. */
final class DanishShares {
    private static final List<String> PARTS =
            List.of("anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende");
    private static final String SMALL =
            "(?:en|én|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve)";
    private static final String ENDED = "(?![\\p{L}\\p{N}])";
    private static final String OF_TIME = "(?!" + S
            + "(?:af" + S
            + ")?(?:månede?|uger?|dage?|år(?:et)?|gange?|kvartal(?:et)?|halvår|timer?|minut(?:ter)?|weekend|aften"
            + "|nat|morgen|formiddag|eftermiddag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|møde(?:t)?|perioden"
            + "|tiden|måneden|ugen|dagen|valgperioden)\\b)";

    private static final Pattern HALF = of("(?:halvdelen|halvparten)" + ENDED + OF_TIME);
    private static final Pattern PART = of("(?:(?<many>" + SMALL + ")" + S + ")?(?<part>" + String.join("|", PARTS)
            + ")del(?:e|en|ene)?" + ENDED + OF_TIME);
    private static final Pattern EVERY = of("hver" + S + "(?<part>" + String.join("|", PARTS) + ")" + ENDED + OF_TIME);
    private static final Pattern OUT_OF = of("(?<some>" + SMALL + "|\\d{1,3})" + S + "ud" + S + "af" + S + "(?:de" + S
            + "|hver" + S + ")?(?<all>" + SMALL + "|\\d{1,3})" + ENDED + "(?![.,]\\d)(?!" + S
            + "?(?:%|pct|procent|kr\\b|mio|mia))");
    private static final Pattern HUNDREDS =
            of("(?<many>" + SMALL + ")?" + S + "?hundrede?" + ENDED + "(?!" + S + "?(?:procent|pct|%))");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private DanishShares() {}

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The one that begins there. */
    static Optional<WrittenNumber> at(String text, int from) {
        char first = Character.toLowerCase(text.charAt(from));
        if (first == '§' || (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)))) {
            return Optional.empty();
        }
        return outOf(text, from)
                .or(() -> half(text, from))
                .or(() -> part(text, from))
                .or(() -> every(text, from))
                .or(() -> hundreds(text, from));
    }

    private static Optional<Matcher> matched(Pattern pattern, String text, int from) {
        Matcher matcher = DanishFreeForms.matcher(pattern, text, from);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }

    private static Optional<WrittenNumber> half(String text, int from) {
        return matched(HALF, text, from).map(half -> share(text, from, half.end(), BigDecimal.valueOf(50)));
    }

    private static Optional<WrittenNumber> part(String text, int from) {
        return matched(PART, text, from)
                .map(part -> share(text, from, part.end(), percent(number(part.group("many")), below(part))));
    }

    private static Optional<WrittenNumber> every(String text, int from) {
        return matched(EVERY, text, from)
                .map(every -> share(text, from, every.end(), percent(BigDecimal.ONE, below(every))));
    }

    private static Optional<WrittenNumber> outOf(String text, int from) {
        return matched(OUT_OF, text, from)
                .filter(found -> number(found.group("all")).signum() > 0)
                .map(found -> {
                    BigDecimal some = number(found.group("some"));
                    BigDecimal all = number(found.group("all"));
                    return new WrittenNumber(
                            place(text, from, found.end()),
                            percent(some, all),
                            BigDecimal.ONE,
                            false,
                            DanishAmounts.rounded(text, from),
                            new Measure(Kind.SHARE, BigDecimal.ONE, DanishAmounts.noun(text, found.end())),
                            List.of(some, all));
                });
    }

    /** Hundreds are no prose, whatever they are of. */
    private static Optional<WrittenNumber> hundreds(String text, int from) {
        return matched(HUNDREDS, text, from)
                .map(found -> new WrittenNumber(
                        place(text, from, found.end()),
                        number(found.group("many")).multiply(HUNDRED),
                        BigDecimal.ONE,
                        false,
                        Rounded.NO,
                        counted(DanishAmounts.noun(text, found.end()))));
    }

    private static Measure counted(String noun) {
        return noun.isEmpty() ? Measure.BARE : new Measure(Kind.COUNTED, BigDecimal.ONE, noun);
    }

    private static WrittenNumber share(String text, int from, int to, BigDecimal percent) {
        return new WrittenNumber(
                place(text, from, to),
                percent,
                BigDecimal.ONE,
                false,
                DanishAmounts.rounded(text, from),
                new Measure(Kind.SHARE, BigDecimal.ONE, ""));
    }

    private static BigDecimal below(Matcher part) {
        return BigDecimal.valueOf(PARTS.indexOf(part.group("part").toLowerCase(Locale.ROOT)) + 2L);
    }

    private static BigDecimal percent(BigDecimal some, BigDecimal all) {
        return some.multiply(HUNDRED).divide(all, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(@Nullable String written) {
        if (written == null) {
            return BigDecimal.ONE;
        }
        return Character.isDigit(written.charAt(0))
                ? new BigDecimal(written)
                : DanishAmounts.word(written).orElse(BigDecimal.ONE);
    }

    private static Passage place(String text, int from, int to) {
        return new Passage(from, to, text.substring(from, to));
    }
}
