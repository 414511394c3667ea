package dk.sigtepunkt.web.internal.audit;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.accounts.Accounts;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did what, whether the chain of it is whole, and the chain as a file. */
@Component
public final class AuditPages implements Pages {
    static final String ADDRESS = "/revision";
    static final String EXPORT = ADDRESS + "/eksport.jsonl";

    private final AuditListPage list;
    private final AuditRecordPage record;
    private final AuditExport export;

    @Activate
    public AuditPages(@Reference Strategies strategies, @Reference ReadAudit audit, @Reference Accounts accounts) {
        LayoutFactory frames = new LayoutFactory(strategies);
        RecordWords words = new RecordWords(accounts);
        list = new AuditListPage(frames, audit, words);
        record = new AuditRecordPage(frames, audit, words);
        export = new AuditExport(audit);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.reading(ADDRESS, list).needs(Permission.SEE_AUDIT),
                Route.reading(EXPORT, export).needs(Permission.SEE_AUDIT),
                Route.reading(ADDRESS + "/{seq}", record).needs(Permission.SEE_AUDIT));
    }
}
