package dk.sigtepunkt.domain.audit;

import dk.sigtepunkt.domain.text.Danish;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Heads that are forgotten when the test ends. */
public final class MemoryAuditHeads implements AuditHeadStore {
    public final List<String> unreadable = new ArrayList<>();
    private final Map<LocalDate, KeptHead> byDay = new TreeMap<>();

    @Override
    public KnownHeads known() {
        return new KnownHeads(List.copyOf(byDay.values()), unreadable);
    }

    @Override
    public boolean keep(KeptHead head) {
        LocalDate day = LocalDate.ofInstant(head.at(), Danish.ZONE);
        KeptHead before = byDay.get(day);
        if (before != null && before.head().seq() >= head.head().seq()) {
            return false;
        }
        byDay.put(day, head);
        return true;
    }
}
