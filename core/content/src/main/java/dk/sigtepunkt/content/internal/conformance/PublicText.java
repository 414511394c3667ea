package dk.sigtepunkt.content.internal.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What no text for the public may hold: leftovers, markup and anything that points at a person. */
final class PublicText {
    private static final Map<Pattern, String> OBJECTIONS = new LinkedHashMap<>();

    static {
        OBJECTIONS.put(
                Pattern.compile("\\b(TODO|FIXME|TBD|XXX)\\b|(?i:\\blorem ipsum\\b)"), "er ikke skrevet færdig (%s)");
        OBJECTIONS.put(Pattern.compile("</?[A-Za-z][^<>]{0,200}>"), "har opmærkning (%s); skriv ren tekst");
        OBJECTIONS.put(
                Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
                "har en e-mailadresse (%s); nævn rollen i stedet for personen");
        OBJECTIONS.put(
                Pattern.compile("(?<!\\d)(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}[- ]?\\d{4}(?!\\d)"),
                "har noget, der ligner et CPR-nummer; det må ikke stå her");
        OBJECTIONS.put(
                Pattern.compile(
                        "(?i)(\\+45|\\btlf\\.?|\\btelefon|\\bmobil)[ .:]*(nr\\.?)?[ :]*\\d{2}( ?\\d{2}){3}(?!\\d)"),
                "har et telefonnummer (%s); nævn rollen i stedet for personen");
    }

    private PublicText() {}

    /** The rest of a sentence that begins with what the text is; empty when the text is fit to be read. */
    static Optional<String> objection(String text) {
        return OBJECTIONS.entrySet().stream()
                .flatMap(objection -> objection
                        .getKey()
                        .matcher(text)
                        .results()
                        .limit(1)
                        .map(found -> objection.getValue().formatted(found.group())))
                .findFirst();
    }
}
