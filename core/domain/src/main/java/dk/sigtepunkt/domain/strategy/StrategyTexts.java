package dk.sigtepunkt.domain.strategy;

import dk.sigtepunkt.contracts.identity.StrategyId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The literal texts of strategies, to read. A text may be long, so that each is read when it is asked for. */
@ProviderType
public interface StrategyTexts {
    /** Every version that was imported, the newest first; none of their texts is read. */
    List<StrategyTextVersion> versions(StrategyId strategy);

    /** Where a version came from; its text is not read. */
    StrategyTextOrigin origin(StrategyTextVersion version);

    /** A version letter by letter. */
    StrategyText text(StrategyTextVersion version);

    /**
     * Those that were imported by a time.
     *
     * @param known empty for all
     */
    default List<StrategyTextVersion> versions(StrategyId strategy, Optional<Instant> known) {
        return versions(strategy).stream()
                .filter(version -> version.isKnown(known))
                .toList();
    }

    /** The newest. */
    default Optional<StrategyText> of(StrategyId strategy) {
        return versions(strategy).stream().findFirst().map(this::text);
    }
}
