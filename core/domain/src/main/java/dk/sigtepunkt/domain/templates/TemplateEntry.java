package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Signature;
import java.time.LocalDate;

/** What was written of a version. */
public sealed interface TemplateEntry {
    Signature by();

    /**
     * It was proposed.
     *
     * @param note why it is to be so
     */
    record Drafted(Template template, String note, Signature by) implements TemplateEntry {}

    /**
     * A body approved it.
     *
     * @param meeting when
     * @param decided what the body decided
     * @param from the quarter from whose report on it applies
     */
    record Approved(LocalDate meeting, String body, String decided, Period from, Signature by)
            implements TemplateEntry {}
}
