package dk.sigtepunkt.domain.actions;

import dk.sigtepunkt.domain.access.Signature;
import java.util.Optional;

/**
 * What was said of an action, for as long as nothing else was said.
 *
 * @param edition the version of the committee whose content said it first; empty when people wrote it, or when that was
 *     before wordings were kept
 * @param written by whom and why; empty for what a content says
 */
public record Wording(ActionText text, String edition, Validity validity, Optional<Written> written) {
    /** What an edition of a committee's content says. */
    public Wording(ActionText text, String edition, Validity validity) {
        this(text, edition, validity, Optional.empty());
    }

    /** Whether it says the same as before below another area, since a content says which one that is now. */
    boolean moved() {
        return written.isPresent() && !edition.isEmpty();
    }

    /** Whether it is known who said it: where it is not, later words may stand in its place. */
    boolean attributed() {
        return written.isPresent() || !edition.isEmpty();
    }

    Wording until(Validity ended) {
        return new Wording(text, edition, ended, written);
    }

    /** @param reason why people said something else than was said before */
    public record Written(Signature by, String reason) {}
}
