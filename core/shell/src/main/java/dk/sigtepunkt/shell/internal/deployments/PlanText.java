package dk.sigtepunkt.shell.internal.deployments;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.util.ArrayList;
import java.util.List;

/** Says what a deployment would do. */
final class PlanText {
    private PlanText() {}

    static List<String> lines(Plan.Accepted plan) {
        List<String> lines = new ArrayList<>();
        lines.add(ConsoleWords.say(
                "deployments.plan.what",
                plan.title(),
                plan.committee(),
                plan.versions().planned(),
                ShortDigest.of(plan.sha256())));
        lines.add(service(plan));
        if (plan.changes().isEmpty()) {
            lines.add(ConsoleWords.say("deployments.plan.same"));
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
        plan.warnings().forEach(warning -> lines.add(ConsoleWords.say("deployments.plan.warning", warning)));
        return lines;
    }

    private static String service(Plan.Accepted plan) {
        if (!plan.versions().serves()) {
            return ConsoleWords.say(
                    "deployments.plan.waits", plan.versions().running().orElse("?"));
        }
        return plan.versions()
                .running()
                .map(running -> running.equals(plan.versions().planned())
                        ? ConsoleWords.say("deployments.plan.same-version")
                        : ConsoleWords.say("deployments.plan.replaces", running))
                .orElseGet(() -> ConsoleWords.say("deployments.plan.shown"));
    }

    private static String heading(ChangeKind kind) {
        return switch (kind) {
            case NEW -> ConsoleWords.say("deployments.plan.new");
            case CHANGED -> ConsoleWords.say("deployments.plan.changed");
            case CLOSED -> ConsoleWords.say("deployments.plan.closed");
            case REOPENED -> ConsoleWords.say("deployments.plan.reopened");
        };
    }

    private static String line(ItemChange change) {
        String item = ConsoleWords.say(
                "deployments.plan.item",
                change.item().kind().danish(),
                change.title(),
                change.item().key());
        return change.what().isBlank() ? item : item + ": " + Danish.sentence(change.what());
    }
}
