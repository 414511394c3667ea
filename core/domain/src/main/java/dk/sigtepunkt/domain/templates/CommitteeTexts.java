package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import org.osgi.annotation.versioning.ProviderType;

/** What committees have written for reports, begun or not. */
@ProviderType
public interface CommitteeTexts {
    /** Whether anything is written in a section, if only a draft. */
    boolean written(CommitteeId committee, Period quarter, String section);
}
