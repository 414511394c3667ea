package dk.sigtepunkt.committees.internal.catalogue;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.domain.committees.ItemChange;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Version;

/**
 * What an offer would change.
 *
 * @param before what readers see of the committee now
 */
public record Preview(
        Optional<Version> running, Committee content, List<ItemChange> changes, Optional<Committee> before) {}
