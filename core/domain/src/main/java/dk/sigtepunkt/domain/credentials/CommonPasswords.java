package dk.sigtepunkt.domain.credentials;

import org.osgi.annotation.versioning.ProviderType;

/** What many people use as a password, and therefore whoever guesses tries first. */
@ProviderType
public interface CommonPasswords {
    /** @param word in small letters */
    boolean has(String word);
}
