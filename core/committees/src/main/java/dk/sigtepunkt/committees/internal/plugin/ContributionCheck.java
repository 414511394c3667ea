package dk.sigtepunkt.committees.internal.plugin;

import dk.sigtepunkt.committees.internal.plugin.AnswerWords.Part;
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
    private static final AnswerWords WORDS = AnswerWords.danish();
    private static final int LONGEST_NAME = 1000;
    private static final int MOST_FIGURES = 20;

    private ContributionCheck() {}

    /** What is wrong, as the end of a sentence; empty when nothing is. */
    static Optional<String> fault(@Nullable Contribution answer) {
        if (answer == null) {
            return Optional.of(WORDS.noAnswer());
        }
        return answer.fold(
                text -> prose(text.text(), Contribution.LONGEST_TEXT, Part.TEXT),
                figures -> figures(figures.figures()),
                Optional::empty,
                failure -> prose(failure.reason(), LONGEST_NAME, Part.FAILURE_REASON));
    }

    private static Optional<String> figures(@Nullable List<NamedFigure> figures) {
        if (figures == null) {
            return Optional.of(WORDS.noFigures());
        }
        if (figures.size() > MOST_FIGURES) {
            return Optional.of(WORDS.tooManyFigures(figures.size(), MOST_FIGURES));
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
                .map(WORDS::namedTwice);
    }

    private static Optional<String> figure(@Nullable NamedFigure figure) {
        if (figure == null || figure.figure() == null || figure.unit() == null) {
            return Optional.of(WORDS.figureIncomplete());
        }
        return text(figure.name(), LONGEST_NAME, Part.FIGURE_NAME)
                .or(() -> text(figure.source(), LONGEST_NAME, Part.FIGURE_SOURCE))
                .or(() -> unit(figure.unit()))
                .or(() -> note(figure.figure().note()));
    }

    private static Optional<String> unit(Unit unit) {
        return unit.kind() == null ? Optional.of(WORDS.unitWithoutKind()) : text(unit.symbol(), 100, Part.FIGURE_UNIT);
    }

    private static Optional<String> note(@Nullable String note) {
        return note != null && note.isEmpty()
                ? Optional.empty()
                : prose(note, Contribution.LONGEST_TEXT, Part.FIGURE_NOTE);
    }

    /** Of more than one line. */
    private static Optional<String> prose(@Nullable String text, int longest, Part what) {
        return text(text == null ? null : text.replaceAll("[\\r\\n\\t]", " "), longest, what);
    }

    private static Optional<String> text(@Nullable String text, int longest, Part what) {
        if (text == null || text.isBlank()) {
            return Optional.of(WORDS.empty(what));
        }
        if (text.length() > longest) {
            return Optional.of(WORDS.tooLong(what, text.length(), longest));
        }
        return text.codePoints().anyMatch(ContributionCheck::unprintable)
                ? Optional.of(WORDS.unprintable(what))
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
