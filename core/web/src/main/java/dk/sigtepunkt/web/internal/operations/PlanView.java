package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
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
 */
public record PlanView(
        KeptFile file,
        Committee committee,
        String version,
        String waits,
        List<Group> groups,
        List<String> warnings,
        String button) {

    static PlanView of(UploadedFiles.Kept kept, Words words) {
        Plan.Accepted plan = kept.plan();
        String now = plan.versions().running().orElse("");
        return new PlanView(
                new KeptFile(
                        kept.id(),
                        kept.artifact().name(),
                        size(kept.size()),
                        kept.artifact().sha256(),
                        CommitteeWords.moment(kept.until())),
                new Committee(plan.title(), plan.committee().value()),
                now.isEmpty()
                        ? words.say(
                                "operations.plan.version.first", plan.versions().planned())
                        : words.say("operations.plan.version", plan.versions().planned(), now),
                plan.versions().serves()
                        ? ""
                        : words.say("operations.plan.lower", plan.versions().planned(), now, now),
                Arrays.stream(ChangeKind.values())
                        .map(kind -> group(plan, kind, words))
                        .filter(group -> !group.lines().isEmpty())
                        .toList(),
                plan.warnings().stream().map(Danish::sentence).toList(),
                words.say("operations.plan.install", plan.versions().planned()));
    }

    private static Group group(Plan.Accepted plan, ChangeKind kind, Words words) {
        return new Group(
                heading(kind, words),
                plan.changes().stream()
                        .filter(change -> change.kind() == kind)
                        .map(change -> ContentHistory.line(change, words))
                        .toList());
    }

    private static String heading(ChangeKind kind, Words words) {
        return switch (kind) {
            case NEW -> words.say("operations.plan.new");
            case CHANGED -> words.say("operations.plan.changed");
            case CLOSED -> words.say("operations.plan.closed");
            case REOPENED -> words.say("operations.plan.reopened");
        };
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / 1024.0));
        return kilobytes < 1024 ? kilobytes + "\u00a0kB" : Danish.number(kilobytes / 1024.0, 1) + "\u00a0MB";
    }

    /**
     * The file as it is kept until somebody decides.
     *
     * @param until when it is forgotten
     */
    public record KeptFile(String id, String name, String size, String sha256, String until) {}

    public record Committee(String name, String key) {}

    public record Group(String heading, List<Line> lines) {}
}
