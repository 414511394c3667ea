package dk.sigtepunkt.committees.internal;

import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.Finding;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/**
 * Reads a committee when its bundle has started and withdraws it when it stops. A delayed component: it comes alive when
 * {@link BootWatch} asks for it, and its constructor then reads every bundle that is already active, on that thread.
 */
@Component(service = CommitteeExtender.class)
public final class CommitteeExtender implements BundleTrackerCustomizer<Long> {
    private final LiveCatalogue catalogue;
    private final Signatures signatures;
    private final ShippedBundles shipped = new ShippedBundles(InstallationData.systemRepository());
    private final CommitteeIntake intake;
    private final Bundle framework;
    private final BundleTracker<Long> tracker;
    private volatile boolean closing;

    @Activate
    public CommitteeExtender(
            BundleContext context,
            @Reference LiveCatalogue catalogue,
            @Reference Strategies strategies,
            @Reference Signatures signatures) {
        this.catalogue = catalogue;
        this.signatures = signatures;
        this.intake = new CommitteeIntake(new CommitteeReader(strategies.all()), catalogue);
        this.framework = context.getBundle(0);
        this.tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        closing = true;
        tracker.close();
    }

    @Override
    public @Nullable Long addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        if (!BundleContent.in(bundle)) {
            return null;
        }
        BundleContent content = new BundleContent(bundle);
        Optional<Objection> objection = objection(bundle);
        if (objection.isPresent()) {
            catalogue.refuse(
                    bundle.getBundleId(),
                    content.name(),
                    CommitteeIntake.committee(content),
                    List.of(new Finding(
                            content.name(),
                            0,
                            objection.get().sentence(),
                            objection.get().open())));
            return bundle.getBundleId();
        }
        intake.take(bundle.getBundleId(), bundle.getVersion(), content.name(), content);
        return bundle.getBundleId();
    }

    /** Also of what was installed by the framework's own commands, past every check of ours. */
    private Optional<Objection> objection(Bundle bundle) {
        if (!signatures.required() || shipped.holds(bundle)) {
            return Optional.empty();
        }
        Optional<Provenance> origin = new KeptBundles(InstallationData.keptCommittees())
                .find(bundle.getLocation())
                .flatMap(KeptBundles.Kept::provenance);
        return objection(
                jar -> origin.map(known -> signatures.objection(jar, known.at()))
                        .orElseGet(() -> signatures.objection(jar)),
                new BundleJar(bundle)::writeTo);
    }

    /** A bundle that cannot be read whole is refused like one that is not signed. */
    static Optional<Objection> objection(Function<byte[], Optional<Objection>> signatures, KeptBundles.Content bundle) {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try {
            bundle.writeTo(jar);
        } catch (IOException unreadable) {
            return Optional.of(new Objection(
                    "Udvalg skal være signeret, men bundlets indhold kan ikke læses (%s). Installér det igen."
                            .formatted(unreadable.getMessage()),
                    "Udvalg skal være signeret, men bundlets indhold kan ikke læses. Installér det igen."));
        }
        return signatures.apply(jar.toByteArray());
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, Long id) {
        // Only ACTIVE is tracked, so a tracked bundle is never modified.
    }

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, Long id) {
        // When the whole server stops, the committees have not gone away.
        if (!closing && framework.getState() != Bundle.STOPPING) {
            intake.leave(id);
        }
    }
}
