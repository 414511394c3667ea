package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.sections.WrittenSections;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.written.KnownActions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A town with one committee, whose templates, reports and texts are kept in memory. */
final class TemplateTown implements Catalogue {
    static final CommitteeId ROADS = new CommitteeId("vej");
    static final Period THIRD = Period.quarter(2024, 3);
    static final Period FOURTH = Period.quarter(2024, 4);
    static final Instant OCTOBER = Instant.parse("2024-10-12T10:00:00Z");
    static final Actor OFFICE =
            Actor.person(Actor.Means.PAGE, "konto-kontor", Set.of(HeldRole.everywhere(Role.STRATEGY_OFFICE)));

    final MemoryTemplates store = new MemoryTemplates();
    final MemoryReports reports = new MemoryReports();
    final MemorySections sections = new MemorySections();
    final FrontDoor door = Doors.house();
    private final Strategies strategies =
            OneStrategy.with(new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om natur", "", List.of()));

    KeepTemplates keep() {
        return new KeepTemplates(
                store,
                reports,
                new WrittenSections(sections),
                this,
                strategies,
                door,
                KnownActions.NONE,
                Clock.fixed(OCTOBER, ZoneOffset.UTC));
    }

    ReadTemplates reading() {
        return new ReadTemplates(store, door);
    }

    /** A template as its form sends it, each part at its place. */
    static Map<String, String> sent(List<TemplatePart> parts) {
        Map<String, String> sent = new LinkedHashMap<>();
        sent.put("note", "Læserne bad om det.");
        for (int at = 0; at < parts.size(); at++) {
            TemplatePart part = parts.get(at);
            String name = "parts.%d.".formatted(at);
            sent.put(name + (part.section() ? "section" : "chapter"), part.key());
            sent.put(name + "heading", part.heading());
            sent.put(name + "guide", part.guide());
            sent.put(name + "required", part.required() ? "yes" : "");
            sent.put(name + "place", Integer.toString(10 * (at + 1)));
        }
        return sent;
    }

    static Map<String, String> shipped(ReportKind kind) {
        return sent(ShippedTemplates.of(kind).template().parts());
    }

    @Override
    public Reading open() {
        return new Reading(snapshot(), new MemoryFigureStore().book(), () -> {});
    }

    @Override
    public Reading openAsOf(Instant time) {
        return open();
    }

    @Override
    public CatalogueSnapshot snapshot() {
        Committee content = new Committee(ROADS, "Udvalget", "", "Om", List.of(), List.of(), List.of());
        return new CatalogueSnapshot(
                List.of(new KnownCommittee(content, CommitteeState.ACTIVE, "1.0.0", Instant.EPOCH)), List.of());
    }

    @Override
    public boolean ready() {
        return true;
    }
}
