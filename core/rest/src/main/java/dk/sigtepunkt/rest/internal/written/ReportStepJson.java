package dk.sigtepunkt.rest.internal.written;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StepKind;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step that was taken.
 *
 * @param by the role; empty for who has none
 * @param body of what was laid before one; null of anything else
 * @param on the meeting's day; null of what was in no meeting
 * @param text a reason, what was decided, or a ground; empty for nothing
 */
public record ReportStepJson(
        String step,
        String at,
        String by,
        @Nullable String body,
        @Nullable String on,
        String text) {
    /** Whoever does not write it is told of no draft before, and of no reason for sending one back. */
    static List<ReportStepJson> all(ReportTold.Told told) {
        List<ReportStep> steps = told.report().steps();
        int back = 0;
        for (int at = 0; at < steps.size(); at++) {
            back = steps.get(at) instanceof ReportStep.SentBack ? at + 1 : back;
        }
        List<ReportStep> shown = told.working() ? steps : steps.subList(back, steps.size());
        return shown.stream()
                .filter(step -> told.working() || !aside(step))
                .map(ReportStepJson::of)
                .toList();
    }

    /** What is closed stands on its own; why it was opened again, and when a draft was begun, is nobody's outside. */
    private static boolean aside(ReportStep step) {
        return step instanceof ReportStep.Closed
                || step instanceof ReportStep.Reopened
                || step instanceof ReportStep.Begun;
    }

    private static ReportStepJson of(ReportStep step) {
        if (step instanceof ReportStep.SentBack one) {
            return plain(StepKind.SEND_BACK, one.by(), one.reason());
        }
        if (step instanceof ReportStep.Treated one) {
            return new ReportStepJson(
                    StepKind.TREAT.code(),
                    InstantText.of(one.by().at()),
                    one.by().roleCode(),
                    null,
                    one.meeting().toString(),
                    one.decided());
        }
        if (step instanceof ReportStep.Laid one) {
            return new ReportStepJson(
                    StepKind.LAY.code(),
                    InstantText.of(one.by().at()),
                    one.by().roleCode(),
                    one.body(),
                    one.meeting().toString(),
                    one.decided());
        }
        if (step instanceof ReportStep.Closed one) {
            return plain(StepKind.CLOSE, one.by(), one.item() + ": " + one.ground());
        }
        if (step instanceof ReportStep.Reopened one) {
            return plain(StepKind.REOPEN, one.by(), one.item() + ": " + one.reason());
        }
        return plain(withoutText(step), step.by(), "");
    }

    private static StepKind withoutText(ReportStep step) {
        if (step instanceof ReportStep.Begun) {
            return StepKind.BEGIN;
        }
        return step instanceof ReportStep.Submitted ? StepKind.SUBMIT : StepKind.PUBLISH;
    }

    private static ReportStepJson plain(StepKind kind, Signature by, String text) {
        return new ReportStepJson(kind.code(), InstantText.of(by.at()), by.roleCode(), null, null, text);
    }
}
