package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a contribution keeps what its contract promises; plug-ins are compiled without our null checks. */
final class ContributionCheck {
    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 1000;
    private static final int MOST_FIGURES = 20;

    private ContributionCheck() {}

    /** What is wrong, as the end of a Danish sentence; empty when nothing is. */
    static Optional<String> fault(@Nullable Contribution answer) {
        if (answer == null) {
            return Optional.of("der kom intet svar");
        }
        return answer.fold(
                text -> prose(text.text(), LONGEST_TEXT, "teksten"),
                figures -> figures(figures.figures()),
                Optional::empty,
                failure -> prose(failure.reason(), LONGEST_NAME, "forklaringen på en fejl"));
    }

    private static Optional<String> figures(@Nullable List<NamedFigure> figures) {
        if (figures == null) {
            return Optional.of("listen af tal mangler");
        }
        if (figures.size() > MOST_FIGURES) {
            return Optional.of("der er %d tal, og højst %d er tilladt".formatted(figures.size(), MOST_FIGURES));
        }
        return figures.stream()
                .map(ContributionCheck::figure)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> repeated(figures));
    }

    /** A reader could not tell two figures of one name apart. */
    private static Optional<String> repeated(List<NamedFigure> figures) {
        Set<String> names = new HashSet<>();
        return figures.stream()
                .map(NamedFigure::name)
                .filter(name -> !names.add(name))
                .findFirst()
                .map("flere tal hedder »%s«"::formatted);
    }

    private static Optional<String> figure(@Nullable NamedFigure figure) {
        if (figure == null || figure.figure() == null || figure.unit() == null) {
            return Optional.of("et tal mangler sin værdi eller enhed");
        }
        return text(figure.name(), LONGEST_NAME, "et tals navn")
                .or(() -> text(figure.source(), LONGEST_NAME, "et tals kilde"))
                .or(() -> unit(figure.unit()))
                .or(() -> note(figure.figure().note()));
    }

    private static Optional<String> unit(Unit unit) {
        return unit.kind() == null ? Optional.of("et tals enhed mangler sin art") : text(unit.symbol(), 100, "enheden");
    }

    private static Optional<String> note(@Nullable String note) {
        return note != null && note.isEmpty() ? Optional.empty() : prose(note, LONGEST_TEXT, "en bemærkning");
    }

    /** Of more than one line. */
    private static Optional<String> prose(@Nullable String text, int longest, String what) {
        return text(text == null ? null : text.replaceAll("[\\r\\n\\t]", " "), longest, what);
    }

    private static Optional<String> text(@Nullable String text, int longest, String what) {
        if (text == null || text.isBlank()) {
            return Optional.of(what + " er tom");
        }
        if (text.length() > longest) {
            return Optional.of("%s er på %d tegn, og højst %d er tilladt".formatted(what, text.length(), longest));
        }
        return text.codePoints().anyMatch(ContributionCheck::unprintable)
                ? Optional.of(what + " har tegn, som ikke kan vises")
                : Optional.empty();
    }

    /** What no document format takes, and what turns the direction of the text around it. */
    private static boolean unprintable(int character) {
        int type = Character.getType(character);
        boolean noCharacter = (character & 0xFFFE) == 0xFFFE;
        boolean turning = (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        return type == Character.CONTROL || type == Character.SURROGATE || noCharacter || turning;
    }
}
