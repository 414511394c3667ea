package dk.sigtepunkt.domain.breadth;

import org.osgi.annotation.versioning.ProviderType;

/** What everybody is told of those who took part; what was counted is told by {@link ReadTurnouts} to its own committee alone. */
@ProviderType
public interface TurnoutHistory {
    /** The same object until something is written, and another one then. */
    ToldTurnouts told();
}
