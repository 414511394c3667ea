package dk.sigtepunkt.domain.credentials;

import org.osgi.annotation.versioning.ProviderType;

/** What an installation asks of those who sign in. */
@ProviderType
public interface SignInSettings {
    /** Whether an administrator without a second factor reaches only the page where one is added. */
    boolean administratorsNeedSecondFactor();
}
