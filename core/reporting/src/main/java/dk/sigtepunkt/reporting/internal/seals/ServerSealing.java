package dk.sigtepunkt.reporting.internal.seals;

import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.product.Product;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealRequest;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealedBodies;
import dk.sigtepunkt.domain.simulation.SimulatedTime;
import dk.sigtepunkt.domain.text.Sha256;
import dk.sigtepunkt.reporting.written.WrittenReports;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Seals with what runs here. While nobody shows reports nothing is sealed, and so nothing is laid before a body. */
@Component(service = ReportSealing.class)
public final class ServerSealing implements ReportSealing {
    private static final int PERSON = 16;

    private final AtomicReference<@Nullable SealedBodies> bodies = new AtomicReference<>();
    private final SealedReports sealing;

    @Activate
    public ServerSealing(
            @Reference WrittenReports reports,
            @Reference Installation installation,
            @Reference Product product,
            @Reference SimulatedTime simulated) {
        String version = product.version();
        this.sealing = new SealedReports(
                reports,
                () -> Optional.ofNullable(bodies.get()),
                new SealedFacts(ServerSealing::person, new SealedFacts.Made(version, simulated.on())),
                new SealedReports.Maker(installation.municipality().self().name(), version, simulated.on()),
                new SecureRandom());
    }

    /** An account's id is a hundred random bits and says nothing of anybody; here not even that stands. */
    private static String person(String account) {
        return "person:" + Sha256.hex("seal " + account).substring(0, PERSON);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindBodies(SealedBodies present) {
        bodies.set(present);
    }

    void unbindBodies(SealedBodies gone) {
        bodies.compareAndSet(gone, null);
    }

    @Override
    public Sealed seal(SealRequest request) {
        return sealing.seal(request);
    }
}
