package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.reports.ReportKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one way to templates: everybody reads those that apply, those who keep them what is proposed too. */
@Component(service = ReadTemplates.class)
public final class ReadTemplates {
    private final TemplateHistory history;
    private final FrontDoor door;

    @Activate
    public ReadTemplates(@Reference TemplateHistory history, @Reference FrontDoor door) {
        this.history = history;
        this.door = door;
    }

    /**
     * All of a kind, the shipped one first.
     *
     * @param asOf empty for now
     */
    public List<TemplateVersion> all(ReportKind kind, Optional<Instant> asOf, Actor actor) {
        boolean keeps = door.policy()
                .objection(actor, Permission.KEEP_REPORT_TEMPLATES, Where.EVERYWHERE)
                .isEmpty();
        TemplateBook book = asOf.map(history.book()::knownBy).orElseGet(history::book);
        return book.all(kind).stream().filter(one -> keeps || one.applies()).toList();
    }

    /** All of every kind. */
    public List<TemplateVersion> all(Optional<Instant> asOf, Actor actor) {
        return Arrays.stream(ReportKind.values())
                .flatMap(kind -> all(kind, asOf, actor).stream())
                .toList();
    }

    /** Empty when there is none, and for who may not read it. */
    public Optional<TemplateVersion> one(TemplateRef ref, Optional<Instant> asOf, Actor actor) {
        return all(ref.kind(), asOf, actor).stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst();
    }

    /** How much was written of a kind, which who writes next has looked at. */
    public int version(ReportKind kind) {
        return history.book().version(kind);
    }
}
