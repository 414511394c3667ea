package dk.sigtepunkt.domain.reports;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.identity.SigtepunktId;
import dk.sigtepunkt.contracts.identity.StrategyId;
import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.contracts.strategy.SigtepunktLink;
import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import dk.sigtepunkt.domain.minutes.WorkTime;
import dk.sigtepunkt.domain.reports.ReportContents.LayingSeal;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.roots.Facts;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealLayings;
import dk.sigtepunkt.domain.strategy.OneStrategy;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.written.KnownActions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A town with two committees, one of which can be stopped, whose reports are kept in memory. */
final class ReportTown implements Catalogue, ReportContents {
    static final CommitteeId ROADS = new CommitteeId("vej");
    static final CommitteeId HARBOUR = new CommitteeId("havn");
    static final Period THIRD = Period.quarter(2024, 3);
    static final ReportRef REPORT = ReportRef.of(ROADS, THIRD);
    static final Instant OCTOBER = Instant.parse("2024-10-12T10:00:00Z");
    private static final Sigtepunkt NATURE =
            new Sigtepunkt(new SigtepunktId("natur"), "Natur", "Om natur", "", List.of());

    final MemoryReports store = new MemoryReports();
    final Strategies strategies = new OneStrategy(new Strategy(
            new StrategyId("sammen"),
            "Sammen",
            "Om",
            2022,
            2025,
            Period.quarter(2022, 3),
            new StrategyState.Draft("Prøve"),
            true,
            List.of(NATURE),
            List.of(SomeReports.FIRST, SomeReports.SECOND)));
    int template = 1;
    ReportSealing sealing = SealsAlike.sealing();
    final List<ReportGap> gaps = new ArrayList<>();
    final Map<String, Integer> written = new HashMap<>();
    private final FrontDoor door;
    private WorkTime time = WorkTime.NONE;
    private CommitteeState roads = CommitteeState.ACTIVE;

    ReportTown(FrontDoor door) {
        this.door = door;
    }

    KeepReports steps(Instant now) {
        return new KeepReports(store, this, this, strategies, door, KnownActions.NONE, time, Facts.ALIKE, at(now));
    }

    KeepReportNotes notes(Instant now) {
        return new KeepReportNotes(store, this, this, strategies, door, KnownActions.NONE, time, Facts.ALIKE, at(now));
    }

    ReadReports reading(Instant now) {
        return new ReadReports(store, door, at(now));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    /** What may be done with a report by who has the right to: nothing but to begin it where one may not read it. */
    Set<StepKind> following(WrittenReport report, Somebody one, Instant now) {
        return ReportReaders.known(door.policy(), actor(one), report, now).following(now);
    }

    void measures(WorkTime measuring) {
        time = measuring;
    }

    void stopped() {
        roads = CommitteeState.NOT_INSTALLED;
    }

    static Actor person(Role role) {
        return Actor.person(Actor.Means.PAGE, "konto-" + role.code(), Set.of(HeldRole.in(ROADS, role)));
    }

    static Actor office() {
        return Actor.person(Actor.Means.PAGE, "konto-kontor", Set.of(HeldRole.everywhere(Role.STRATEGY_OFFICE)));
    }

    static Actor actor(Somebody one) {
        return switch (one.known()) {
            case NOBODY -> Actor.nobody(Actor.Means.API);
            case OWNER -> Actor.owner(Actor.Means.API, "ejer");
            case PERSON -> {
                Actor person = Actor.person(Actor.Means.API, "konto-9", one.roles());
                yield one.limit().map(person::within).orElse(person);
            }
        };
    }

    @Override
    public List<String> sections(ReportRef ref) {
        return ref.kind() == ReportKind.COMMITTEE
                ? List.of("assessment", "area.stier")
                : List.of("introduction", "conclusion");
    }

    @Override
    public boolean has(WrittenReport report, String section) {
        return sections(report.ref()).contains(section);
    }

    @Override
    public int template(ReportRef ref) {
        return template;
    }

    @Override
    public List<ReportGap> missing(WrittenReport report) {
        return List.copyOf(gaps);
    }

    @Override
    public LayingSeal seal(WrittenReport laid, ReportStep.Laid step) {
        return new SealLayings(store, Optional.of(sealing)).seal(laid, step);
    }

    @Override
    public List<SectionText> texts(WrittenReport report) {
        return sections(report.ref()).stream()
                .map(key -> new SectionText(key, "Om " + key, written.getOrDefault(key, 0)))
                .toList();
    }

    @Override
    public ReportBasis basis(WrittenReport report) {
        return new ReportBasis(report.marks(), 0, 0);
    }

    @Override
    public boolean has(WrittenReport report, ReportItem item) {
        return item.key().equals("stier");
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
        return new CatalogueSnapshot(List.of(known(ROADS, roads), known(HARBOUR, CommitteeState.ACTIVE)), List.of());
    }

    @Override
    public boolean ready() {
        return true;
    }

    private static KnownCommittee known(CommitteeId id, CommitteeState state) {
        FocusArea area = new FocusArea(
                new FocusAreaRef(id, new FocusAreaKey("stier")),
                "Stier",
                "Flere stier",
                "Om stier",
                new SigtepunktLink(new SigtepunktId("natur"), "Fordi"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        Committee content = new Committee(id, "Udvalget", "", "Om", List.of(area), List.of(), List.of());
        return new KnownCommittee(content, state, "1.0.0", Instant.EPOCH);
    }
}
