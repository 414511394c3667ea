package dk.sigtepunkt.web.internal.claims;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.claims.ClaimHistory;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That actions contribute: everybody reads what is published, a committee's people write theirs. */
@Component
public final class ClaimPages implements Pages {
    private final Strategies strategies;
    private final ClaimHistory claims;
    private final ReadClaims read;
    private final KeepClaims keep;
    private final EvidenceHistory evidence;
    private final ReadEvidence readEvidence;
    private final Clock clock;

    @Activate
    public ClaimPages(
            @Reference Strategies strategies,
            @Reference ClaimHistory claims,
            @Reference ReadClaims read,
            @Reference KeepClaims keep,
            @Reference EvidenceHistory evidence,
            @Reference ReadEvidence readEvidence,
            @Reference Clock clock) {
        this.strategies = strategies;
        this.claims = claims;
        this.read = read;
        this.keep = keep;
        this.evidence = evidence;
        this.readEvidence = readEvidence;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        LayoutFactory frames = new LayoutFactory(strategies);
        ClaimMoments moments = new ClaimMoments(evidence, clock);
        ClaimForms forms = new ClaimForms(frames, claims, read, keep, new ClaimForms.Findings(evidence, readEvidence));
        return List.of(
                Route.reading(ClaimAddresses.LIST, new ClaimListPage(frames, claims, read, moments))
                        .dated(),
                Route.reading(ClaimAddresses.RULE, new RulePage(frames)).dated(),
                Route.form(ClaimAddresses.BEGIN, forms::begin, forms::begun).needs(Permission.KEEP_CLAIMS),
                Route.reading(ClaimAddresses.ONE, new ClaimPage(frames, claims, read, moments))
                        .dated(),
                Route.form("/sandsynliggoerelse/{number}/ret", forms::write, forms::written)
                        .needs(Permission.KEEP_CLAIMS),
                Route.form("/sandsynliggoerelse/{number}/offentliggoer", forms::publish, forms::published)
                        .needs(Permission.PUBLISH_CLAIMS),
                Route.form("/sandsynliggoerelse/{number}/traek-tilbage", forms::withdraw, forms::withdrawn)
                        .needs(Permission.KEEP_CLAIMS));
    }
}
