package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.RecordedChange;
import dk.sigtepunkt.domain.deployments.words.DeploymentWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What changed in a committee's content, version by version. */
public final class ContentHistory {
    public static final int SHOWN = 20;

    private ContentHistory() {}

    /**
     * @param serving the version that the page shows
     * @return newest first
     */
    public static List<Version> versions(List<RecordedChange> changes, String serving, Words words) {
        Map<Key, List<ItemChange>> byVersion = new LinkedHashMap<>();
        for (RecordedChange recorded : changes) {
            byVersion
                    .computeIfAbsent(new Key(recorded.version(), recorded.at()), key -> new ArrayList<>())
                    .add(recorded.change());
        }
        List<Key> keys = new ArrayList<>(byVersion.keySet());
        return keys.stream()
                .skip(notYet(keys, serving))
                .map(key -> version(key, byVersion.getOrDefault(key, List.of()), words))
                .toList();
    }

    /** A version is recorded a moment before it is served; what the page does not show yet is left out. */
    private static int notYet(List<Key> keys, String serving) {
        for (int index = 0; index < keys.size(); index++) {
            if (keys.get(index).version().equals(serving)) {
                return index;
            }
        }
        return 0;
    }

    private static Version version(Key key, List<ItemChange> changes, Words words) {
        return new Version(
                key.version(),
                CommitteeWords.day(key.at()),
                summary(changes, words),
                changes.stream().map(change -> line(change, words)).toList());
    }

    private static String summary(List<ItemChange> changes, Words words) {
        return Arrays.stream(ChangeKind.values())
                .map(kind -> count(
                        kind,
                        (int) changes.stream()
                                .filter(change -> change.kind() == kind)
                                .count(),
                        words))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(ChangeKind kind, int count, Words words) {
        if (count == 0) {
            return "";
        }
        return switch (kind) {
            case NEW -> words.say("view.history.new", count);
            case CHANGED -> words.say("view.history.changed", count);
            case CLOSED -> words.say("view.history.closed", count);
            case REOPENED -> words.say("view.history.reopened", count);
        };
    }

    public static Line line(ItemChange change, Words words) {
        return new Line(
                change.kind().code(),
                DeploymentWords.in(words.language()).change(change.kind()),
                change.item().kind().danish(),
                change.title(),
                change.item().toString(),
                change.what().isBlank() ? "" : Danish.sentence(change.what()));
    }

    private record Key(String version, Instant at) {}

    /** @param summary how many items of each kind of change */
    public record Version(String version, String day, String summary, List<Line> lines) {}

    /**
     * @param word what became of the item
     * @param item what sort of item it is, in the definite form
     * @param what a sentence; may be empty
     */
    public record Line(String code, String word, String item, String title, String key, String what) {}
}
