package dk.sigtepunkt.domain.accounts;

import org.osgi.annotation.versioning.ProviderType;

/** Reads who has an account and what they hold, for those who look after that. */
@ProviderType
public interface AccountDirectory {
    AccountBook book();
}
