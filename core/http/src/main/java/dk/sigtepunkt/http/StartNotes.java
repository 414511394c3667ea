package dk.sigtepunkt.http;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Why the start waits, in words for whoever looks at the page that every address answers until the server is ready. Any
 * bundle may call it, on any thread; it returns at once and never throws.
 */
@ProviderType
public interface StartNotes {
    /**
     * Says why, in place of what the same part said before.
     *
     * @param part who says it, for example its own class name; never shown
     * @param sentence one plain Danish sentence with cause and remedy; shown to strangers, so nothing secret
     */
    void waiting(String part, String sentence);

    /** Takes back what the part said; nothing happens when it said nothing. */
    void cleared(String part);
}
