package dk.sigtepunkt.domain.templates;

import java.util.Optional;

/**
 * A chapter that the product puts together, or a section that people write.
 *
 * @param key a chapter's code or a section's key; no two parts of a template share one
 * @param heading that readers see above it
 * @param guide what whoever writes it is told; empty for nothing
 * @param required of a section: whether the report cannot be submitted without a text in it
 */
public record TemplatePart(String key, String heading, String guide, boolean required) {
    /** Empty for a section. */
    public Optional<Chapter> chapter() {
        return Chapter.find(key);
    }

    public boolean section() {
        return chapter().isEmpty();
    }
}
