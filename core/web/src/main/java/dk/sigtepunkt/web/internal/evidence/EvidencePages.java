package dk.sigtepunkt.web.internal.evidence;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was seen and heard: everybody reads what is published, a committee's people write theirs. */
@Component
public final class EvidencePages implements Pages {
    private final Strategies strategies;
    private final EvidenceHistory evidence;
    private final ReadEvidence read;
    private final KeepEvidence keep;

    @Activate
    public EvidencePages(
            @Reference Strategies strategies,
            @Reference EvidenceHistory evidence,
            @Reference ReadEvidence read,
            @Reference KeepEvidence keep) {
        this.strategies = strategies;
        this.evidence = evidence;
        this.read = read;
        this.keep = keep;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        EvidenceForms forms = new EvidenceForms(frames, evidence, read, keep);
        return List.of(
                Route.reading(EvidenceAddresses.LIST, new EvidenceListPage(frames, evidence, read))
                        .dated(),
                Route.form(EvidenceAddresses.BEGIN, forms::begin, forms::begun).needs(Permission.KEEP_EVIDENCE),
                Route.reading(EvidenceAddresses.ONE, new EvidencePage(frames, evidence, read))
                        .dated(),
                Route.form("/evidens/{number}/ret", forms::write, forms::written)
                        .needs(Permission.KEEP_EVIDENCE),
                Route.form("/evidens/{number}/samtykke", forms::consent, forms::consented)
                        .needs(Permission.KEEP_EVIDENCE),
                Route.form("/evidens/{number}/offentliggoer", forms::publish, forms::published)
                        .needs(Permission.PUBLISH_EVIDENCE),
                Route.form("/evidens/{number}/traek-tilbage", forms::withdraw, forms::withdrawn)
                        .needs(Permission.KEEP_EVIDENCE));
    }
}
