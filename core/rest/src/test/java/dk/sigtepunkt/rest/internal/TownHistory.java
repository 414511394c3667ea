package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.MemoryCommitteeStore;
import dk.sigtepunkt.domain.committees.RecordedChange;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** What the roads committee has been through: one closed focus area, after so many new actions. */
final class TownHistory {
    static final int ACTIONS = 250;

    private TownHistory() {}

    static CommitteeStore kept() {
        MemoryCommitteeStore store = new MemoryCommitteeStore();
        store.hold(changes());
        return store;
    }

    private static List<RecordedChange> changes() {
        RecordedChange closed =
                recorded("2025-05-01T00:00:00Z", "1.0.0", ItemKind.FOCUS_AREA, "gang", ChangeKind.CLOSED);
        return Stream.concat(
                        Stream.of(closed),
                        Stream.iterate(ACTIONS, number -> number > 0, number -> number - 1)
                                .map(number -> recorded(
                                        "2024-05-01T00:00:00Z",
                                        "0.9.0",
                                        ItemKind.ACTION,
                                        "sti-" + number,
                                        ChangeKind.NEW)))
                .toList();
    }

    private static RecordedChange recorded(String at, String version, ItemKind kind, String key, ChangeKind change) {
        ItemRef item = new ItemRef(kind, new CommitteeId("vej"), key);
        String what = change == ChangeKind.CLOSED ? "Lagt sammen med cykler." : "";
        return new RecordedChange(new ItemChange(item, "Titel " + key, change, what), version, Instant.parse(at));
    }
}
