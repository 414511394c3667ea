package dk.sigtepunkt.domain.figures;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What goes into the chain with figures. */
public final class FigureNotes {
    private static final String ACT = "figures-recorded";

    private FigureNotes() {}

    /**
     * @param key what the figures came under; empty for nothing
     * @param indicators whose figures they are; when all are of one committee, the record is that committee's
     * @param digest identifies the content, as for {@link FigureStore#append}
     */
    public static AuditNote of(Instant at, Actor actor, String key, Collection<IndicatorId> indicators, String digest) {
        List<CommitteeId> committees =
                indicators.stream().map(IndicatorId::committee).distinct().toList();
        String committee = committees.size() == 1 ? committees.get(0).value() : "";
        return AuditNote.done(at, actor, Permission.RECORD_FIGURES, ACT, new About("figures", key, committee))
                .changed("", digest);
    }
}
