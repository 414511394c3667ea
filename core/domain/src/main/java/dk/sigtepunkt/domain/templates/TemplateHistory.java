package dk.sigtepunkt.domain.templates;

import org.osgi.annotation.versioning.ProviderType;

/** What is written of templates, proposals too: for the rules that say who reads what, and for no door. */
@ProviderType
public interface TemplateHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    TemplateBook book();
}
