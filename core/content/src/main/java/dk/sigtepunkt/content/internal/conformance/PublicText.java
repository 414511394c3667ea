package dk.sigtepunkt.content.internal.conformance;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no text for the public may hold: leftovers, markup and anything that points at a person. */
final class PublicText {
    private static final Map<Trait, Pattern> UNWANTED = new EnumMap<>(
            Map.of(
                    Trait.UNFINISHED, Pattern.compile("\\b(TODO|FIXME|TBD|XXX)\\b|(?i:\\blorem ipsum\\b)"),
                    Trait.MARKUP, Pattern.compile("</?[A-Za-z][^<>]{0,200}>"),
                    Trait.MAIL_ADDRESS, Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
                    Trait.CPR_NUMBER,
                            Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)"),
                    Trait.TELEPHONE_NUMBER,
                            Pattern.compile(
                                    "(?i)(\\+45|\\btlf\\.?|\\btelefon|\\bmobil)[ .:]*(nr\\.?)?[ :]*\\d{2}( ?\\d{2}){3}(?!\\d)")));

    private PublicText() {}

    /** Why a text is not fit to be read; empty when it is. */
    static Optional<Unfit> unfit(String text) {
        return UNWANTED.entrySet().stream()
                .flatMap(unwanted -> unwanted.getValue()
                        .matcher(text)
                        .results()
                        .limit(1)
                        .map(found -> new Unfit(unwanted.getKey(), found.group())))
                .findFirst();
    }

    /** The first of them that a text has is the one that is said. */
    enum Trait {
        UNFINISHED,
        MARKUP,
        MAIL_ADDRESS,
        CPR_NUMBER,
        TELEPHONE_NUMBER
    }

    /** @param found the part of the text that is not fit */
    record Unfit(Trait trait, String found) {}
}
