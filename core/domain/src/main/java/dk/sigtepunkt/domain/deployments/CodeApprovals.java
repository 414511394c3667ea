package dk.sigtepunkt.domain.deployments;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Which code was handed in for approval, and what was decided of it, to read. */
@ProviderType
public interface CodeApprovals {
    /** The newest asked for first; at most so many. */
    List<CodeApproval> newest(int most);

    /** Those that nobody has decided yet, the oldest first. */
    List<CodeApproval> waiting();

    /** @param sha256 of the file, hexadecimal */
    Optional<CodeApproval> find(String sha256);
}
