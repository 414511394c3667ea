package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.access.Signature;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.reports.ReportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Templates that tests find there. */
public final class SomeTemplates {
    private SomeTemplates() {}

    public static Signature by(Instant at) {
        return new Signature(Actor.Means.PAGE, "konto-kontor", Optional.of(Role.STRATEGY_OFFICE), at);
    }

    /** The shipped one with another order, and with a section more at its beginning. */
    public static Template turned(ReportKind kind, TemplatePart more) {
        List<TemplatePart> parts =
                new ArrayList<>(ShippedTemplates.of(kind).template().parts());
        Collections.reverse(parts);
        parts.add(0, more);
        return new Template(kind, parts, TemplateFigures.BY_RULE);
    }

    public static TemplatePart section(String key, String heading, boolean required) {
        return new TemplatePart(key, heading, "Skriv kort om " + heading, required);
    }

    public static TemplateRef proposed(TemplateStore store, Template template, Instant at) {
        TemplateRef ref = store.book().next(template.kind());
        store.keep(
                ref,
                store.book().version(template.kind()),
                new TemplateEntry.Drafted(template, "Læserne bad om det.", by(at)),
                Notes.any());
        return ref;
    }

    public static void approved(TemplateStore store, TemplateRef ref, Period from, Instant at) {
        store.keep(
                ref,
                store.book().version(ref.kind()),
                new TemplateEntry.Approved(
                        LocalDate.of(2024, 9, 2), "Kommunalbestyrelsen", "Godkendt som oplæg.", from, by(at)),
                Notes.any());
    }

    /** One that applies from a quarter on. */
    public static TemplateRef inForce(TemplateStore store, Template template, Period from, Instant at) {
        TemplateRef ref = proposed(store, template, at);
        approved(store, ref, from, at.plusSeconds(1));
        return ref;
    }
}
