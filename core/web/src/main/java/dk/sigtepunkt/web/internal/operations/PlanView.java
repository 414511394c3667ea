package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.Plan;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.view.ContentHistory;
import dk.sigtepunkt.web.internal.view.ContentHistory.Line;
import java.util.Arrays;
import java.util.List;

/**
 * What a file would do if it were installed.
 *
 * @param version the new version and, when there is one, the version shown now
 * @param waits why it would not be shown; empty when it would
 * @param button what the button says
 * @param until when the file is forgotten
 */
public record PlanView(
        String id,
        String file,
        String size,
        String committee,
        String key,
        String version,
        String sha256,
        String waits,
        List<Group> groups,
        List<String> warnings,
        String button,
        String until) {

    static PlanView of(UploadedFiles.Kept kept) {
        Plan.Accepted plan = kept.plan();
        String now = plan.running().orElse("");
        return new PlanView(
                kept.id(),
                kept.artifact().name(),
                size(kept.size()),
                plan.title(),
                plan.committee().value(),
                plan.version() + (now.isEmpty() ? ". Udvalget er ikke i gang i forvejen." : ". Nu vises " + now + "."),
                kept.artifact().sha256(),
                plan.serves()
                        ? ""
                        : "Version %s er lavere end %s, som vises nu. Den bliver lagt ved siden af og tager først over, hvis %s fjernes."
                                .formatted(plan.version(), now, now),
                Arrays.stream(ChangeKind.values())
                        .map(kind -> group(plan, kind))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                plan.warnings().stream().map(Danish::sentence).toList(),
                "Installér version " + plan.version(),
                CommitteeWords.moment(kept.until()));
    }

    private static Group group(Plan.Accepted plan, ChangeKind kind) {
        return new Group(
                heading(kind),
                plan.changes().stream()
                        .filter(change -> change.kind() == kind)
                        .map(ContentHistory::line)
                        .toList());
    }

    private static String heading(ChangeKind kind) {
        return switch (kind) {
            case NEW -> "Kommer til";
            case CHANGED -> "Bliver ændret";
            case CLOSED -> "Bliver lukket";
            case REOPENED -> "Bliver genåbnet";
        };
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024 ? kilobytes + "\u00a0kB" : Danish.number(kilobytes / 1024.0, 1) + "\u00a0MB";
    }

    public record Group(String heading, List<Line> lines) {}
}
