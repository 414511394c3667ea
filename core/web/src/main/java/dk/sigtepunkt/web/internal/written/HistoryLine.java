package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.accounts.AccountWords;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.util.List;

/**
 * A step that was taken.
 *
 * @param head what was done, when, and in which role
 * @param text a reason, or what was decided; empty for nothing
 */
public record HistoryLine(String head, String text) {
    /** Whoever does not write it is told of no draft before, and of nothing that was done while it was one. */
    static List<HistoryLine> of(ReportTold.Told told, Words words) {
        List<ReportStep> steps = told.report().steps();
        return (told.working() ? steps : ReportHead.current(steps))
                .stream()
                        .filter(step -> told.working() || !aside(step))
                        .map(step -> line(step, words))
                        .toList();
    }

    /** The last time that a draft was sent back, which those who write it begin with; none of what is no draft. */
    static List<HistoryLine> returned(ReportTold.Told told, Words words) {
        List<ReportStep> back = told.report().steps().stream()
                .filter(ReportStep.SentBack.class::isInstance)
                .toList();
        boolean waits = told.working() && told.state() == StateCode.DRAFT && !back.isEmpty();
        return waits ? List.of(line(back.get(back.size() - 1), words)) : List.of();
    }

    private static boolean aside(ReportStep step) {
        return step instanceof ReportStep.Closed
                || step instanceof ReportStep.Reopened
                || step instanceof ReportStep.Begun;
    }

    private static HistoryLine line(ReportStep step, Words words) {
        if (step instanceof ReportStep.Treated one) {
            return new HistoryLine(
                    words.say("written.history.treat", Danish.date(one.meeting()), signed(one.by(), words)),
                    one.decided());
        }
        if (step instanceof ReportStep.Laid one) {
            return new HistoryLine(
                    words.say("written.history.lay", one.body(), Danish.date(one.meeting()), signed(one.by(), words)),
                    one.decided());
        }
        if (step instanceof ReportStep.SentBack one) {
            return new HistoryLine(words.say("written.history.send-back", signed(one.by(), words)), one.reason());
        }
        if (step instanceof ReportStep.Published one) {
            return new HistoryLine(
                    words.say("written.history.publish", Danish.moment(one.from()), signed(one.by(), words)), "");
        }
        if (step instanceof ReportStep.Closed one) {
            return new HistoryLine(words.say("written.history.close", signed(one.by(), words)), one.ground());
        }
        if (step instanceof ReportStep.Reopened one) {
            return new HistoryLine(words.say("written.history.reopen", signed(one.by(), words)), one.reason());
        }
        return step instanceof ReportStep.Begun
                ? new HistoryLine(words.say("written.history.begin", signed(step.by(), words)), "")
                : new HistoryLine(words.say("written.history.submit", signed(step.by(), words)), "");
    }

    /** {@code 10.03.2026 kl. 10.00, udvalgssekretær}. */
    static String signed(Signature by, Words words) {
        String role =
                by.role().map(AccountWords.in(words.language())::role).orElseGet(() -> words.say("written.by-owner"));
        return words.say("written.signed", Danish.moment(by.at()), role);
    }
}
