package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.contracts.committee.Action;
import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.identity.ItemKind;
import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.contracts.identity.Succession;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.ClosedItem;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.RecordedChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The small municipality after a change: one focus area is carried on by another, and one committee by the other. */
public final class Changed {
    static final Instant CLOSED = Instant.parse("2026-03-01T10:00:00Z");
    static final IndicatorId LAKES = new IndicatorId(MadeUp.WATER, "soeer");
    private static final IndicatorId BATHS = new IndicatorId(MadeUp.WATER, "bad");
    private static final LocalDate FROM = LocalDate.of(2024, 10, 1);

    private Changed() {}

    public static Installation installation() {
        Committee before = before();
        Committee land = MadeUp.land();
        Action cleaning = before.actions().get(0);
        Installation installation = new Installation(
                MadeUp.strategy(new StrategyState.Draft("Ikke vedtaget endnu.")),
                new CatalogueSnapshot(
                        List.of(new KnownCommittee(now(), CommitteeState.ACTIVE, "1.3.0", CLOSED)),
                        List.of(),
                        List.of(
                                closed(ItemRef.of(before.focusAreas().get(0).ref()), "Rene <b>søer</b>", before),
                                closed(ItemRef.of(MadeUp.EXAMPLE), "Sigtbarhed", before),
                                closed(ItemRef.of(BATHS), "Badevand", before),
                                closed(cleaning.ref(), cleaning.title(), before),
                                closed(ItemRef.of(MadeUp.LAND), land.name(), land),
                                closed(ItemRef.of(land.focusAreas().get(0).ref()), "Mere skov", land))),
                List.of(
                        MadeUp.observation(MadeUp.EXAMPLE, "2024K3", 12.5, Origin.EXAMPLE),
                        MadeUp.observation(LAKES, "2024K3", 12.5, Origin.EXAMPLE),
                        MadeUp.observation(LAKES, "2024K4", 11.5, Origin.EXAMPLE),
                        MadeUp.observation(BATHS, "2024K3", 9, Origin.REAL),
                        MadeUp.observation(MadeUp.REAL, "2024K3", 1200, Origin.REAL)),
                List.of());
        installation.committees.hold(changes());
        return installation;
    }

    private static ClosedItem closed(ItemRef item, String title, Committee last) {
        return new ClosedItem(item, title, CLOSED, "1.3.0", "Version 1.3.0 har den ikke", last);
    }

    private static Committee before() {
        Committee water = MadeUp.water();
        return new Committee(
                water.id(),
                water.name(),
                water.nameNote(),
                water.description(),
                water.focusAreas(),
                Stream.concat(
                                water.indicators().stream(),
                                Stream.of(MadeUp.indicator(BATHS, "bad", "Badevand", "prøver")))
                        .toList(),
                water.actions());
    }

    private static Committee now() {
        Committee water = MadeUp.water();
        FocusAreaRef old = water.focusAreas().get(0).ref();
        FocusArea plain = MadeUp.area(MadeUp.WATER, "soeer", "Alle søer", MadeUp.NATURE);
        FocusArea lakes = new FocusArea(
                plain.ref(),
                plain.title(),
                plain.officialWording(),
                plain.description(),
                plain.primary(),
                plain.facets(),
                plain.alsoSupports(),
                List.of(new Succession(ItemRef.of(old), FROM, "Søer følges samlet", true)));
        return new Committee(
                water.id(),
                water.name(),
                water.nameNote(),
                water.description(),
                List.of(lakes, water.focusAreas().get(1)),
                List.of(visibility()),
                List.of(),
                List.of(new Succession(ItemRef.of(MadeUp.LAND), FROM, "Udvalgene er lagt sammen", true)));
    }

    private static Indicator visibility() {
        Indicator plain = MadeUp.indicator(LAKES, "soeer", "Sigtbarhed i alle søer", "m");
        return new Indicator(
                plain.id(),
                new FocusAreaKey("soeer"),
                plain.name(),
                plain.definition(),
                plain.unit(),
                plain.direction(),
                plain.baseline(),
                plain.targets(),
                plain.thresholds(),
                plain.frequency(),
                plain.every(),
                plain.aggregation(),
                plain.source(),
                List.of(new Succession(ItemRef.of(MadeUp.EXAMPLE), FROM, "Der måles i flere søer", false)));
    }

    private static List<RecordedChange> changes() {
        Instant first = Instant.parse("2026-02-01T08:00:00Z");
        ItemRef lakes = new ItemRef(ItemKind.FOCUS_AREA, MadeUp.WATER, "soeer");
        ItemRef lake = new ItemRef(ItemKind.FOCUS_AREA, MadeUp.WATER, "soe");
        return List.of(
                recorded(lakes, "Alle søer", ChangeKind.NEW, "", "1.3.0", CLOSED),
                recorded(lake, "Rene søer", ChangeKind.CLOSED, "Videreført som »Alle søer«", "1.3.0", CLOSED),
                recorded(lake, "Rene søer", ChangeKind.CHANGED, "Titel: »Søer« er nu »Rene søer«", "1.2.0", first));
    }

    public static RecordedChange recorded(
            ItemRef item, String title, ChangeKind kind, String what, String version, Instant at) {
        return new RecordedChange(new ItemChange(item, title, kind, what), version, at);
    }
}
