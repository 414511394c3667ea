package dk.sigtepunkt.shell.internal.committees;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.Plan;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.util.ArrayList;
import java.util.List;

/** Says what a deployment would do. */
final class PlanText {
    private static final int DIGITS_SHOWN = 12;

    private PlanText() {}

    static List<String> lines(Plan.Accepted plan) {
        List<String> lines = new ArrayList<>();
        lines.add(ConsoleWords.say(
                "committees.plan.what",
                plan.title(),
                plan.committee(),
                plan.versions().planned(),
                shortened(plan.sha256())));
        lines.add(service(plan));
        if (plan.changes().isEmpty()) {
            lines.add(ConsoleWords.say("committees.plan.same"));
        }
        for (ChangeKind kind : ChangeKind.values()) {
            List<ItemChange> changes = plan.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!changes.isEmpty()) {
                lines.add("%s: %d".formatted(heading(kind), changes.size()));
                changes.forEach(change -> lines.add("  " + line(change)));
            }
        }
        plan.warnings().forEach(warning -> lines.add(ConsoleWords.say("committees.plan.warning", warning)));
        return lines;
    }

    /** The first digits of a SHA-256, enough to tell two files apart; {@code -} when it is not known. */
    static String shortened(String sha256) {
        return sha256.isEmpty() ? "-" : sha256.substring(0, Math.min(DIGITS_SHOWN, sha256.length()));
    }

    private static String service(Plan.Accepted plan) {
        if (!plan.versions().serves()) {
            return ConsoleWords.say(
                    "committees.plan.waits", plan.versions().running().orElse("?"));
        }
        return plan.versions()
                .running()
                .map(running -> running.equals(plan.versions().planned())
                        ? ConsoleWords.say("committees.plan.same-version")
                        : ConsoleWords.say("committees.plan.replaces", running))
                .orElseGet(() -> ConsoleWords.say("committees.plan.shown"));
    }

    private static String heading(ChangeKind kind) {
        return switch (kind) {
            case NEW -> ConsoleWords.say("committees.plan.new");
            case CHANGED -> ConsoleWords.say("committees.plan.changed");
            case CLOSED -> ConsoleWords.say("committees.plan.closed");
            case REOPENED -> ConsoleWords.say("committees.plan.reopened");
        };
    }

    private static String line(ItemChange change) {
        String item = ConsoleWords.say(
                "committees.plan.item",
                change.item().kind().danish(),
                change.title(),
                change.item().key());
        return change.what().isBlank() ? item : item + ": " + Danish.sentence(change.what());
    }
}
