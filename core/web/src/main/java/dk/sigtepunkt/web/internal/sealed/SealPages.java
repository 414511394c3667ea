package dk.sigtepunkt.web.internal.sealed;

import dk.sigtepunkt.domain.seals.ReadSeals;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.reporting.sealed.Supplements;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.page.Route;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.nio.file.Path;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sealed reports: which there are, each as it was sealed and as a file, and what they are checked with. */
@Component
public final class SealPages implements Pages {
    private final LayoutFactory frames;
    private final ReadSeals seals;
    private final Supplements supplements;
    private final VerifierFile verifier;

    @Activate
    public SealPages(@Reference Strategies strategies, @Reference ReadSeals seals, @Reference Supplements supplements) {
        this(strategies, seals, supplements, Path.of(System.getProperty("karaf.home", ".")));
    }

    /** @param home of the installation */
    public SealPages(Strategies strategies, ReadSeals seals, Supplements supplements, Path home) {
        this.frames = new LayoutFactory(strategies);
        this.seals = seals;
        this.supplements = supplements;
        this.verifier = new VerifierFile(home);
    }

    @Override
    public List<Route> routes() {
        SealAsked asked = new SealAsked(seals, supplements);
        SealPage page = new SealPage(frames, asked);
        SupplementPage supplement = new SupplementPage(frames, asked, supplements);
        return List.of(
                Route.reading(WrittenAddresses.SEALS, new SealListPage(frames, seals, verifier))
                        .dated(),
                Route.reading(
                                WrittenAddresses.SEALS + "/" + VerifierFile.NAME,
                                (visit, reading) -> verifier.saved()
                                        .<PageResult>map(file -> file)
                                        .orElseGet(
                                                () -> PageResult.notFound(visit, visit.say("sealed.verifier.missing"))))
                        .heavy(),
                Route.reading(WrittenAddresses.SEAL, page).dated().heavy(),
                Route.reading(WrittenAddresses.SEAL + WrittenAddresses.SEAL_FILE, page::file)
                        .dated()
                        .heavy(),
                Route.reading(WrittenAddresses.SEAL + WrittenAddresses.SUPPLEMENT, supplement)
                        .dated()
                        .heavy(),
                Route.reading(
                                WrittenAddresses.SEAL + WrittenAddresses.SUPPLEMENT + WrittenAddresses.SEAL_FILE,
                                supplement::file)
                        .dated()
                        .heavy());
    }
}
