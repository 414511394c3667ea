package dk.sigtepunkt.committees.internal.bundle;

import dk.sigtepunkt.content.CommitteeReader;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.deployments.Wiring;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.wiring.FrameworkWiring;

/** The committee bundles in the framework, running or not. */
public final class CommitteeBundles {
    private final BundleContext context;
    private final Predicate<Bundle> leftOut;
    private final CommitteeReader reader = new CommitteeReader(List.of());
    private final Map<String, Optional<CommitteeId>> committees = new ConcurrentHashMap<>();

    public CommitteeBundles(BundleContext context) {
        this(context, bundle -> false);
    }

    /** @param leftOut which of them are not served and not counted */
    public CommitteeBundles(BundleContext context, Predicate<Bundle> leftOut) {
        this.context = context;
        this.leftOut = leftOut;
    }

    public List<Bundle> all() {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> whileThere(bundle, () -> BundleContent.in(bundle) && !leftOut.test(bundle))
                        .orElse(false))
                .toList();
    }

    public List<Bundle> of(CommitteeId committee) {
        return all().stream()
                .filter(bundle -> committee(bundle).filter(committee::equals).isPresent())
                .toList();
    }

    /** The highest version among bundles. */
    public static String newest(List<Bundle> some) {
        return some.stream()
                .map(Bundle::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    public Optional<Bundle> at(String location) {
        return Optional.ofNullable(context.getBundle(location));
    }

    public Optional<Bundle> numbered(long id) {
        return Optional.ofNullable(context.getBundle(id));
    }

    /** Whose a bundle is by its own content; empty when that cannot be read. */
    public Optional<CommitteeId> committee(Bundle bundle) {
        if (committees.size() > 1000) {
            committees.clear();
        }
        return whileThere(
                        bundle,
                        () -> committees.computeIfAbsent(
                                bundle.getBundleId() + "/" + bundle.getLastModified(), key -> stated(bundle)))
                .flatMap(committee -> committee);
    }

    private Optional<CommitteeId> stated(Bundle bundle) {
        return new BundleContent(bundle)
                .text(BundleContent.COMMITTEE_FILE)
                .flatMap(text -> reader.readContent(bundle.getSymbolicName(), text)
                        .fold(accepted -> Optional.of(accepted.committee().id()), refused -> Optional.empty()));
    }

    /** Empty when the bundle is uninstalled while it is being asked; readers are not kept from looking by a swap. */
    private static <T> Optional<T> whileThere(Bundle bundle, Supplier<T> question) {
        try {
            return bundle.getState() == Bundle.UNINSTALLED ? Optional.empty() : Optional.of(question.get());
        } catch (IllegalStateException uninstalled) {
            return Optional.empty();
        }
    }

    public Wiring wiring() {
        FrameworkWiring wiring = context.getBundle(0).adapt(FrameworkWiring.class);
        Map<Long, Integer> closures = new LinkedHashMap<>();
        all().forEach(bundle -> closures.put(
                bundle.getBundleId(),
                wiring.getDependencyClosure(List.of(bundle)).size()));
        return new Wiring(wiring.getRemovalPendingBundles().size(), closures);
    }
}
