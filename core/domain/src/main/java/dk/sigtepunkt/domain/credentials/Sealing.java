package dk.sigtepunkt.domain.credentials;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Secrets that must be read again, closed with a key that lies outside the database; any thread. */
@ProviderType
public interface Sealing {
    /**
     * @param about what it belongs to; it opens for nothing else
     * @return printable, another one each time
     */
    String seal(String secret, String about);

    /** @return empty when it was not sealed with this key about this, or was changed */
    Optional<String> open(String sealed, String about);

    /** The same for the same text, 64 hexadecimal digits that tell nobody without the key what the text was. */
    String keyed(String text);
}
