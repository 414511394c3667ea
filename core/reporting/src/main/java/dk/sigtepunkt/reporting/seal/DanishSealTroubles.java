package dk.sigtepunkt.reporting.seal;

import dk.sigtepunkt.reporting.seal.json.JsonUnreadable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is said of files that cannot be read, and of seals that do not hang together. */
final class DanishSealTroubles {
    private static final Pattern PART = Pattern.compile("/parts/(\\d{1,6})(/.*)?");

    private DanishSealTroubles() {}

    static String sentence(JsonUnreadable trouble) {
        String field = field(trouble.pointer());
        String near = trouble.pointer().isEmpty() ? "" : ", i eller efter " + field;
        return switch (trouble.trouble()) {
            case EMPTY -> "Filen er tom. Hent den igen.";
            case TOO_LARGE -> "Filen er større, end et segl kan være.";
            case NOT_TEXT -> "filen er ændret ved byte %d%s: der står ikke et tegn.".formatted(trouble.at(), near);
            case BROKEN -> "filen er ændret ved tegn %d%s.".formatted(trouble.at(), near);
            case CUT_OFF -> "filen er skåret af ved tegn %d%s.".formatted(trouble.at(), near);
            case MORE_AFTER_END -> "der står noget efter seglets slutning, ved tegn %d.".formatted(trouble.at());
            case FIELD_TWICE -> "%s står to gange.".formatted(field);
            case TOO_DEEP -> "filen er ændret: den har flere lag end et segl kan have%s.".formatted(near);
            case NUMBER -> "%s er ændret: der står et tal, som ikke kan stå i et segl.".formatted(field);
            case NOTHING -> "%s er ændret: der står intet.".formatted(field);
            case FIELD_MISSING -> "%s mangler, eller dets navn er ændret.".formatted(field);
            case FIELD_UNKNOWN -> "%s hører ikke til i et segl.".formatted(field);
            case FIELD_WRONG -> "%s er ændret: der står noget, som ikke kan stå der.".formatted(field);
            case NOT_CANONICAL -> "filen er skrevet om, første gang ved byte %d.".formatted(trouble.at());
        };
    }

    private static String field(String pointer) {
        Matcher part = PART.matcher(pointer);
        if (part.matches()) {
            String number = String.valueOf(Long.parseLong(part.group(1)) + 1);
            return part.group(2) == null
                    ? "del nr. " + number
                    : "feltet %s i del nr. %s".formatted(part.group(2), number);
        }
        return pointer.isEmpty() ? "filen som helhed" : "feltet " + pointer;
    }

    static String missing(String name, SealInput.Missing why) {
        return switch (why) {
            case NOT_THERE -> "Filen %s findes ikke.".formatted(name);
            case NOT_READABLE -> "Filen %s kan ikke læses.".formatted(name);
            case TOO_LARGE -> "%s er større, end segl kan være, og er ikke læst til ende.".formatted(name);
            case ARCHIVE_BROKEN -> "Arkivet %s er beskadiget. Hent det igen.".formatted(name);
            case ARCHIVE_EMPTY -> "Arkivet %s er tomt.".formatted(name);
            case OTHER_KIND -> "%s er ikke et segl (.json) og er sprunget over.".formatted(name);
        };
    }

    static String chain(SealProblem problem, String edition, String other) {
        return form(problem).formatted(edition, other);
    }

    private static String form(SealProblem problem) {
        return switch (problem) {
            case LINK_WRONG ->
                "%s peger ikke rigtigt på det segl, som det bygger på (%s). Rækken er lavet om eller byttet om.";
            case LINK_BROKEN -> "%s bygger på et andet segl af %s end det, der er her. Et af dem er lavet om.";
            case QUARTER_PASSED_OVER -> "%s springer over %s, som var forseglet før. Rækken er lavet om.";
            case TIME_GOES_BACK -> "%s er forseglet før %s, som det bygger på. Tiderne går tilbage.";
            case TWO_OF_ONE ->
                "Der er to forskellige segl af %s; det andet er i %s. Et af dem er lavet om eller fra et"
                        + " andet sted.";
            case QUARTER_MISSING -> "Et segl mangler: %1$s bygger på %2$s. Hent også det.";
            case EDITION_MISSING ->
                "Et segl mangler: %1$s bygger på %2$s, og den udgave, der er her, erstatter det ikke."
                        + " Hent også det.";
            case GIVEN_TWICE -> "%s er der to gange; den ene gang i %s.";
            case STARTS_LATER -> "Rækken er ældre end filerne: %s bygger på %s, som ikke er med.";
            case EDITION_NOT_GIVEN -> "%s erstatter %s, som ikke er med.";
            default -> "%s passer ikke til %s.";
        };
    }
}
