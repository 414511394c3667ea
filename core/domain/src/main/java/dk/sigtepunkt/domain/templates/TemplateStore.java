package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.audit.AuditNote;
import org.osgi.annotation.versioning.ProviderType;

/** Keeps versions of templates. Nothing in it is ever changed or deleted; an entry is kept as a whole or not at all. */
@ProviderType
public interface TemplateStore extends TemplateHistory {
    /**
     * @param seen the {@link TemplateBook#version} of the kind on which the entry was judged
     * @return false when it is another one by now; then nothing is kept
     */
    boolean keep(TemplateRef ref, int seen, TemplateEntry entry, AuditNote note);
}
