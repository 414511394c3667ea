package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.domain.roots.SpokenRun;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.sealed.Development;
import dk.sigtepunkt.reporting.sealed.ReadAction;
import dk.sigtepunkt.reporting.sealed.ReadArea;
import dk.sigtepunkt.reporting.sealed.ReadKeyFigure;
import dk.sigtepunkt.reporting.sealed.SupplementArea;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.view.StatusView;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A focus area that has developed, in the order that a deep report has: figures, actions, where it goes, and the strategy.
 *
 * @param developments what has developed, sentences
 * @param words the committee's own; empty when it has said nothing
 * @param sigtepunkt why it serves the shared aim that it serves first
 */
public record SupplementAreaView(
        Head head,
        List<String> developments,
        List<Figure> figures,
        List<Action> actions,
        String words,
        String sigtepunkt) {
    /**
     * What it is.
     *
     * @param id on its page
     * @param reason of the status
     */
    public record Head(String id, String title, String committee, StatusView status, String reason) {}

    /** @param before its newest value in the older report */
    public record Figure(String name, String before, String now, StatusView status) {}

    /** @param late why it is late; empty when it is not */
    public record Action(String name, boolean example, String state, String late) {}

    static SupplementAreaView of(SupplementArea area, PageRequest visit) {
        ReadArea newest = area.newest();
        return new SupplementAreaView(
                new Head(
                        "omraade-" + newest.named().area().replace('/', '-'),
                        newest.named().title(),
                        newest.named().committee(),
                        status(newest, visit),
                        newest.judged().reason()),
                area.developments().stream().map(one -> sentence(one, visit)).toList(),
                newest.figures().stream()
                        .map(figure -> figure(area, figure, visit))
                        .toList(),
                newest.actions().stream().map(action -> action(action, visit)).toList(),
                SpokenRun.plain(newest.words()),
                newest.sigtepunkt());
    }

    static StatusView status(ReadArea area, PageRequest visit) {
        return status(area.judged().code(), visit);
    }

    private static StatusView status(Optional<AssessmentCode> code, PageRequest visit) {
        return StatusView.of(code.orElse(AssessmentCode.NOT_JUDGED), visit.words());
    }

    private static String sentence(Development one, PageRequest visit) {
        String key = "supplement.developed." + one.kind().code();
        return switch (one.kind()) {
            case AREA_NEW, AREA_GONE -> visit.say(key);
            case STATUS, PERSON -> visit.say(key, judged(one.before(), visit), judged(one.after(), visit));
            case FIGURE_STATUS ->
                visit.say(key, one.subject(), judged(one.before(), visit), judged(one.after(), visit));
            case FIGURE_MOVED -> visit.say(key, one.subject(), one.before(), one.after());
            case ACTION_NEW -> visit.say(key, one.subject(), state(one.after(), visit));
            case ACTION_GONE -> visit.say(key, one.subject(), state(one.before(), visit));
            case ACTION_STATE -> visit.say(key, one.subject(), state(one.before(), visit), state(one.after(), visit));
            case ACTION_LATE -> visit.say(key, one.subject(), one.after());
            case ACTION_IN_TIME -> visit.say(key, one.subject());
        };
    }

    private static String judged(String code, PageRequest visit) {
        return Arrays.stream(AssessmentCode.values())
                .filter(one -> one.code().equals(code))
                .map(one -> StatusView.of(one, visit.words()).word())
                .findFirst()
                .orElseGet(() -> visit.say("supplement.no-status"));
    }

    private static String state(String code, PageRequest visit) {
        return Arrays.stream(ActionState.values())
                .filter(one -> one.code().equals(code))
                .map(ActionWords.in(visit.words().language())::state)
                .collect(Collectors.joining());
    }

    private static Figure figure(SupplementArea area, ReadKeyFigure figure, PageRequest visit) {
        return new Figure(
                figure.title(),
                area.before(figure)
                        .map(SupplementAreaView::told)
                        .filter(told -> !told.isEmpty())
                        .orElse("–"),
                Optional.of(told(figure)).filter(told -> !told.isEmpty()).orElse("–"),
                status(figure.status(), visit));
    }

    /** Empty when there is no value. */
    private static String told(ReadKeyFigure figure) {
        if (figure.value().isEmpty()) {
            return "";
        }
        double value = figure.value().getAsDouble();
        String amount = figure.unit().map(unit -> Danish.amount(value, unit)).orElseGet(() -> Danish.number(value));
        return figure.period()
                .map(period -> "%s (%s)".formatted(amount, period(period)))
                .orElse(amount);
    }

    private static String period(String code) {
        try {
            return Danish.period(Period.parse(code));
        } catch (IllegalArgumentException | DateTimeException other) {
            return code;
        }
    }

    private static Action action(ReadAction action, PageRequest visit) {
        return new Action(
                action.title(),
                action.example(),
                action.state()
                        .map(ActionWords.in(visit.words().language())::state)
                        .orElse(""),
                action.late());
    }
}
