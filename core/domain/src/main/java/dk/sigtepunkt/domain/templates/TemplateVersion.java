package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.templates.TemplateEntry.Approved;
import dk.sigtepunkt.domain.templates.TemplateEntry.Drafted;
import java.time.Instant;
import java.util.Optional;

/**
 * A version as it stands: its content never changes, it is only approved.
 *
 * @param note why it is so; empty for what comes with the product
 * @param by who proposed it; empty for what comes with the product
 * @param approved empty while it is only proposed, and for what comes with the product, which applies without
 */
public record TemplateVersion(
        TemplateRef ref, Template template, String note, Optional<Signature> by, Optional<Approved> approved) {
    static TemplateVersion of(TemplateRef ref, Drafted drafted) {
        return new TemplateVersion(
                ref, drafted.template(), drafted.note(), Optional.of(drafted.by()), Optional.empty());
    }

    TemplateVersion with(Approved approval) {
        return new TemplateVersion(ref, template, note, by, Optional.of(approval));
    }

    /** Whether everybody reads it, and reports can be of it. */
    public boolean applies() {
        return ref.shipped() || approved.isPresent();
    }

    /** How much was written of it. */
    public int version() {
        return (by.isPresent() ? 1 : 0) + (approved.isPresent() ? 1 : 0);
    }

    /** As it was known at an earlier time; empty when nobody had proposed it. */
    Optional<TemplateVersion> knownBy(Instant time) {
        if (by.filter(one -> one.at().isAfter(time)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new TemplateVersion(
                ref, template, note, by, approved.filter(one -> !one.by().at().isAfter(time))));
    }
}
