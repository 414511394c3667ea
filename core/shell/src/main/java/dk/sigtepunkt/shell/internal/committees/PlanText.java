package dk.sigtepunkt.shell.internal.committees;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.Plan;
import dk.sigtepunkt.domain.text.Danish;
import java.util.ArrayList;
import java.util.List;

/** Says in Danish what a deployment would do. */
final class PlanText {
    private static final int DIGITS_SHOWN = 12;

    private PlanText() {}

    static List<String> lines(Plan.Accepted plan) {
        List<String> lines = new ArrayList<>();
        lines.add("%s (%s), version %s, SHA-256 %s"
                .formatted(plan.title(), plan.committee(), plan.version(), shortened(plan.sha256())));
        lines.add(service(plan));
        if (plan.changes().isEmpty()) {
            lines.add("Indholdet er uændret.");
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
        plan.warnings().forEach(warning -> lines.add("Advarsel: " + warning));
        return lines;
    }

    /** The first digits of a SHA-256, enough to tell two files apart; {@code -} when it is not known. */
    static String shortened(String sha256) {
        return sha256.isEmpty() ? "-" : sha256.substring(0, Math.min(DIGITS_SHOWN, sha256.length()));
    }

    private static String service(Plan.Accepted plan) {
        if (!plan.serves()) {
            return "Den venter ved siden af version %s, som er højere og stadig er den, der vises."
                    .formatted(plan.running().orElse("?"));
        }
        return plan.running()
                .map(running -> running.equals(plan.version())
                        ? "Den træder i stedet for den samme version, som vises nu."
                        : "Den træder i stedet for version %s, som vises nu.".formatted(running))
                .orElse("Udvalget vises ikke nu; det bliver vist med denne version.");
    }

    private static String heading(ChangeKind kind) {
        return switch (kind) {
            case NEW -> "Nyt";
            case CHANGED -> "Ændret";
            case CLOSED -> "Lukket";
            case REOPENED -> "Genåbnet";
        };
    }

    private static String line(ItemChange change) {
        String item = "%s »%s« (%s)"
                .formatted(
                        change.item().kind().danish(),
                        change.title(),
                        change.item().key());
        return change.what().isBlank() ? item : item + ": " + Danish.sentence(change.what());
    }
}
