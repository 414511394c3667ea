package dk.sigtepunkt.reporting.sealed;

import dk.sigtepunkt.contracts.committee.ActionState;
import dk.sigtepunkt.domain.assessment.AssessmentCode;
import dk.sigtepunkt.reporting.sealed.Development.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which developments of a focus area are significant: core/docs/decisions/0076. A figure that moves within its status counts when it
 * moves by a tenth of what was to be expected; words and descriptions that were written anew do not.
 */
final class SignificanceRule {
    /** Of the share of the expected progress that is reached. */
    static final double LEAST_MOVE = 0.1;

    private static final double ROUNDING = 1e-9;

    private final ReadArea then;
    private final ReadArea now;
    private final List<Development> found = new ArrayList<>();

    private SignificanceRule(ReadArea then, ReadArea now) {
        this.then = then;
        this.now = now;
    }

    /** Everything that is significant, the area's own first. */
    static List<Development> between(ReadArea then, ReadArea now) {
        SignificanceRule rule = new SignificanceRule(then, now);
        rule.changed(Kind.STATUS, "", then.judged().code(), now.judged().code());
        rule.changed(Kind.PERSON, "", then.judged().person(), now.judged().person());
        rule.figures();
        rule.actions();
        return List.copyOf(rule.found);
    }

    private void changed(Kind kind, String subject, Optional<AssessmentCode> before, Optional<AssessmentCode> after) {
        if (!before.equals(after)) {
            found.add(new Development(
                    kind,
                    subject,
                    before.map(AssessmentCode::code).orElse(""),
                    after.map(AssessmentCode::code).orElse("")));
        }
    }

    /** One that came, or went, shows in the area's status if it means anything. */
    private void figures() {
        Map<String, ReadKeyFigure> before = new LinkedHashMap<>();
        then.figures().forEach(figure -> before.put(figure.indicator(), figure));
        for (ReadKeyFigure figure : now.figures()) {
            ReadKeyFigure earlier = before.get(figure.indicator());
            if (earlier == null) {
                continue;
            }
            if (!earlier.status().equals(figure.status())) {
                changed(Kind.FIGURE_STATUS, figure.title(), earlier.status(), figure.status());
            } else if (moved(earlier, figure)) {
                found.add(new Development(
                        Kind.FIGURE_MOVED,
                        figure.title(),
                        percent(earlier.share().getAsDouble()),
                        percent(figure.share().getAsDouble())));
            }
        }
    }

    private static boolean moved(ReadKeyFigure earlier, ReadKeyFigure figure) {
        return earlier.share().isPresent()
                && figure.share().isPresent()
                && Math.abs(figure.share().getAsDouble() - earlier.share().getAsDouble()) >= LEAST_MOVE - ROUNDING;
    }

    private static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    private void actions() {
        Map<String, ReadAction> before = new LinkedHashMap<>();
        then.actions().forEach(action -> before.put(action.action(), action));
        for (ReadAction action : now.actions()) {
            ReadAction earlier = before.remove(action.action());
            if (earlier == null) {
                found.add(new Development(Kind.ACTION_NEW, action.title(), "", state(action)));
            } else {
                action(earlier, action);
            }
        }
        before.values().forEach(gone -> found.add(new Development(Kind.ACTION_GONE, gone.title(), state(gone), "")));
    }

    private void action(ReadAction earlier, ReadAction action) {
        if (!earlier.state().equals(action.state())) {
            found.add(new Development(Kind.ACTION_STATE, action.title(), state(earlier), state(action)));
        }
        if (earlier.late().isEmpty() != action.late().isEmpty()) {
            Kind kind = action.late().isEmpty() ? Kind.ACTION_IN_TIME : Kind.ACTION_LATE;
            found.add(new Development(kind, action.title(), earlier.late(), action.late()));
        }
    }

    private static String state(ReadAction action) {
        return action.state().map(ActionState::code).orElse("");
    }
}
