package dk.sigtepunkt.committees.internal.boot;

import dk.sigtepunkt.committees.internal.bundle.BundleContent;
import dk.sigtepunkt.committees.internal.bundle.BundleJar;
import dk.sigtepunkt.committees.internal.bundle.KeptBundles;
import dk.sigtepunkt.committees.internal.bundle.OutdatedCode;
import dk.sigtepunkt.committees.internal.bundle.Provenance;
import dk.sigtepunkt.committees.internal.bundle.ShippedBundles;
import dk.sigtepunkt.committees.internal.bundle.Signatures;
import dk.sigtepunkt.committees.internal.catalogue.CommitteeIntake;
import dk.sigtepunkt.committees.internal.catalogue.CouncilsGuard;
import dk.sigtepunkt.committees.internal.catalogue.LiveCatalogue;
import dk.sigtepunkt.committees.internal.installation.InstallationData;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.committees.internal.refusal.SignatureWords;
import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.content.result.Finding;
import dk.sigtepunkt.domain.committees.CommitteeStore;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.strategy.CouncilsAreas;
import dk.sigtepunkt.domain.strategy.ExpectedFocusAreas;
import dk.sigtepunkt.domain.strategy.Strategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
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
    private static final SignatureWords WORDS = SignatureWords.danish();

    private final LiveCatalogue catalogue;
    private final Signatures signatures;
    private final ShippedBundles shipped;
    private final CommitteeIntake intake;
    private final Bundle framework;
    private final BundleTracker<Long> tracker;
    private volatile boolean closing;

    @Activate
    public CommitteeExtender(
            BundleContext context,
            @Reference LiveCatalogue catalogue,
            @Reference Strategies strategies,
            @Reference Signatures signatures,
            @Reference Installation installation,
            @Reference ExpectedFocusAreas expected,
            @Reference CommitteeStore store) {
        this.catalogue = catalogue;
        this.shipped = new ShippedBundles(InstallationData.systemRepository(), installation.leftOut());
        this.signatures = signatures;
        this.intake = new CommitteeIntake(
                new CommitteeReader(strategies.all(), catalogue.municipality()),
                new CouncilsGuard(new CouncilsAreas(expected, strategies), store),
                catalogue);
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
        if (!BundleContent.in(bundle) || shipped.leavesOut(bundle)) {
            return null;
        }
        BundleContent content = new BundleContent(bundle);
        Optional<Objection> objection = objection(bundle);
        if (objection.isPresent()) {
            refuse(bundle, content, objection.get());
            return bundle.getBundleId();
        }
        intake.take(bundle.getBundleId(), bundle.getVersion(), content.name(), content);
        OutdatedCode.of(bundle).ifPresent(outdated -> refuse(bundle, content, outdated));
        return bundle.getBundleId();
    }

    private void refuse(Bundle bundle, BundleContent content, Objection objection) {
        catalogue.refuse(
                bundle.getBundleId(),
                content.name(),
                CommitteeIntake.committee(content),
                List.of(new Finding(content.name(), 0, objection.sentence(), objection.open())));
    }

    /** Also of what was installed by the framework's own commands, past every check of ours. */
    private Optional<Objection> objection(Bundle bundle) {
        if (!signatures.required() || shipped.holds(bundle)) {
            return Optional.empty();
        }
        Optional<KeptBundles.Kept> copy = new KeptBundles(InstallationData.keptCommittees()).find(bundle.getLocation());
        Optional<Provenance> origin = copy.flatMap(KeptBundles.Kept::provenance);
        // What serves without its code is not what was signed; the copy is.
        KeptBundles.Content signed = OutdatedCode.of(bundle)
                .flatMap(outdated -> copy)
                .<KeptBundles.Content>map(kept -> stream -> Files.copy(kept.file(), stream))
                .orElse(new BundleJar(bundle)::writeTo);
        return objection(
                jar -> origin.map(known -> signatures.objection(jar, known.at()))
                        .orElseGet(() -> signatures.objection(jar)),
                signed);
    }

    /** A bundle that cannot be read whole is refused like one that is not signed. */
    static Optional<Objection> objection(Function<byte[], Optional<Objection>> signatures, KeptBundles.Content bundle) {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try {
            bundle.writeTo(jar);
        } catch (IOException unreadable) {
            return Optional.of(WORDS.contentUnreadable(String.valueOf(unreadable.getMessage())));
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
