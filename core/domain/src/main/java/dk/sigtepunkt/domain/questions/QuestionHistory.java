package dk.sigtepunkt.domain.questions;

import org.osgi.annotation.versioning.ProviderType;

/** What was asked and answered, to be read. */
@ProviderType
public interface QuestionHistory {
    /** All that is kept; the same object until something is written, and another one then. */
    QuestionBook book();
}
