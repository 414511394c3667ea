package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.committees.internal.bundle.KeptBundles.Damaged;
import dk.sigtepunkt.committees.internal.refusal.Objection;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kept copies that the disk has damaged. The framework's own copy of the same build is as good, and the kept one is made
 * anew from it; after another build has come there is none, and the damage is named with what serves instead.
 */
public final class DamagedCopies {
    private static final Logger LOG = LoggerFactory.getLogger(DamagedCopies.class);
    private static final KeepingWords WORDS = KeepingWords.danish();

    private final KeptBundles kept;
    private final BundleContext context;
    private final CommitteeBundles bundles;
    private final List<Damaged> lost = new ArrayList<>();

    DamagedCopies(BundleContext context, KeptBundles kept) {
        this.context = context;
        this.kept = kept;
        this.bundles = new CommitteeBundles(context);
    }

    /** Before anything is concluded from which copies there are. */
    void mend() {
        for (Damaged damaged : kept.damaged()) {
            Optional<Bundle> bundle =
                    damaged.provenance().map(Provenance::location).map(context::getBundle);
            if (bundle.filter(present -> mended(damaged, present)).isEmpty()) {
                lost.add(damaged);
            }
        }
    }

    private boolean mended(Damaged damaged, Bundle bundle) {
        try {
            kept.mend(damaged, new BundleJar(bundle)::writeTo);
            LOG.warn(WORDS.mended(damaged.file()));
            return true;
        } catch (IOException alsoDamaged) {
            LOG.warn(WORDS.bothDamaged(damaged.file()), alsoDamaged);
            return false;
        }
    }

    void name(Restoration.Refused refused) {
        for (Damaged damaged : lost) {
            Optional<CommitteeId> committee = damaged.provenance().flatMap(Provenance::committee);
            Optional<String> instead = committee.flatMap(this::instead);
            refused.file(
                    damaged.name(),
                    committee,
                    Objection.quotingNothing(WORDS.damaged(damaged.name(), damaged.file(), instead)));
        }
    }

    /** Nobody but a person goes back to what was replaced: that closes what only the newer one had. */
    private Optional<String> instead(CommitteeId committee) {
        Optional<String> serves = bundles.of(committee).stream()
                .filter(bundle -> bundle.getState() == Bundle.ACTIVE)
                .map(Bundle::getVersion)
                .max(java.util.Comparator.naturalOrder())
                .map(WORDS::servesMeanwhile);
        return serves.or(() -> kept.earlier().stream()
                .filter(copy -> copy.provenance()
                        .flatMap(Provenance::committee)
                        .filter(committee::equals)
                        .isPresent())
                .max(java.util.Comparator.comparing(copy -> copy.identity().version()))
                .map(copy -> WORDS.earlierIsWhole(copy.identity().version(), copy.file())));
    }

    /** A version of the committee is in service again: what was damaged is of no more use. */
    public static List<String> superseded(KeptBundles kept, CommitteeId committee) {
        List<Damaged> own = kept.damaged().stream()
                .filter(damaged -> damaged.provenance()
                        .flatMap(Provenance::committee)
                        .filter(committee::equals)
                        .isPresent())
                .toList();
        own.forEach(kept::setAside);
        return own.stream().map(Damaged::name).toList();
    }
}
