package dk.sigtepunkt.reporting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sigtepunkt.contracts.committee.Since;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Adoption;
import dk.sigtepunkt.contracts.strategy.StrategyState;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.ChangeKind;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.ItemChange;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.committees.ToldQuarters;
import dk.sigtepunkt.domain.council.CouncilDecision;
import dk.sigtepunkt.domain.council.CouncilSubject;
import dk.sigtepunkt.domain.council.DecidedFocusAreas;
import dk.sigtepunkt.domain.council.MemoryCouncilDecisions;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.strategy.DecidedStrategies;
import dk.sigtepunkt.domain.strategy.ExpectedFocusArea;
import dk.sigtepunkt.domain.strategy.OfficialWording;
import dk.sigtepunkt.domain.strategy.StrategyDecision;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.SinceEnd;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report tells what it shows that nobody knew when its quarter ended. */
class SinceEndTest {
    private static final Period QUARTER = Period.quarter(2025, 3);
    private static final Instant IN_TIME = Instant.parse("2025-09-30T21:59:59Z");
    private static final Instant LATE = Instant.parse("2025-09-30T22:00:00Z");

    private final List<Observation> figures = new ArrayList<>();
    private final MemoryCouncilDecisions decisions = new MemoryCouncilDecisions();
    private final List<StrategyDecision> states = new ArrayList<>();
    private List<ExpectedFocusArea> adopted = List.of();
    private CatalogueSnapshot then = committees(havn());
    private CatalogueSnapshot now = then;

    private static KnownCommittee havn() {
        return Port.committee("havn", CommitteeState.ACTIVE);
    }

    private static KnownCommittee by(Optional<Since> since) {
        KnownCommittee like = Port.committee("by", CommitteeState.ACTIVE);
        return new KnownCommittee(like.content().counting(since), like.state(), like.version(), like.since());
    }

    private static CatalogueSnapshot committees(KnownCommittee... some) {
        return new CatalogueSnapshot(List.of(some), List.of());
    }

    private Optional<SinceEnd> seen(LocalDate day) {
        Instant end = Danish.endOf(day);
        FigureBook book = FigureBook.EMPTY.with(figures);
        Reading reading = new Reading(now, book, () -> {})
                .with(
                        Optional.empty(),
                        new ToldQuarters(
                                then,
                                quarter -> new Reading(now, book, () -> {})
                                        .with(
                                                Optional.empty(),
                                                new ToldQuarters(then, other -> new Reading(now, book, () -> {})))));
        return new ConsolidatedReports(
                        new DecidedStrategies(List.of(Port.strategy()), one -> states),
                        new DecidedFocusAreas(() -> adopted, decisions, Clock.fixed(end, Danish.ZONE)),
                        new Silent(),
                        Clock.fixed(end, Danish.ZONE))
                .consolidated(reading, QUARTER)
                .orElseThrow()
                .reservations()
                .sinceEnd();
    }

    private SinceEnd after() {
        return seen(LocalDate.of(2025, 12, 1)).orElseThrow();
    }

    private void figure(Period period, double value, Instant known) {
        Observation like = Port.figure("havn", period, value);
        figures.add(new Observation(
                like.indicator(),
                period,
                like.area(),
                like.breakdown(),
                Figure.observed(value),
                known,
                like.origin(),
                like.reference()));
    }

    @Test
    void aQuarterThatRunsHasNothingSinceItsEnd() {
        assertThat(seen(LocalDate.of(2025, 9, 30))).isEmpty();
        assertThat(seen(LocalDate.of(2025, 10, 1))).isPresent();
    }

    @Test
    void whatWasKnownInTimeIsNotTold() {
        figure(QUARTER, 195, IN_TIME);
        assertThat(after().nothing()).isTrue();
        assertThat(after().end()).isEqualTo(LocalDate.of(2025, 9, 30));
    }

    @Test
    void aFigureThatCameAMomentTooLateIsTold() {
        figure(QUARTER.previous(), 190, LATE);
        figure(QUARTER, 195, LATE);
        figure(QUARTER.next(), 200, LATE);
        assertThat(after().figures()).singleElement().satisfies(late -> {
            assertThat(late.figures()).hasSize(2);
            assertThat(late.newest().period()).isEqualTo(QUARTER);
        });
    }

    @Test
    void aFigureThatWasOtherIsACorrectionAndNotNew() {
        figure(QUARTER, 195, IN_TIME);
        figure(QUARTER, 180, LATE);
        assertThat(after().figures()).isEmpty();
        assertThat(after().corrections()).hasSize(1);
    }

    @Test
    void aCommitteeThatClaimsThePastIsToldOnceWithItsReason() {
        now = committees(havn(), by(Optional.of(new Since(Period.quarter(2025, 2), "Filen kom sent"))));
        assertThat(after().content())
                .extracting(ItemChange::title, ItemChange::what)
                .containsExactly(tuple("Udvalg by", "Tæller med fra 2. kvartal 2025: Filen kom sent."));
    }

    @Test
    void anotherWordingIsTold() {
        KnownCommittee havn = havn();
        then = committees(new KnownCommittee(
                havn.content().with(List.of(), List.of(), List.of()), havn.state(), "1.0.0", havn.since()));
        now = committees(havn);
        assertThat(after().content())
                .extracting(ItemChange::title)
                .as("the area alone: its indicator came with it")
                .containsExactly("Område havn");
    }

    private void decided(CouncilSubject subject, Instant at) {
        adopted = List.of(
                new ExpectedFocusArea(Port.ref("havn"), Port.GROWTH, Optional.of(OfficialWording.of("Gammel ordlyd"))));
        decisions.keep(
                new CouncilDecision(
                        subject,
                        new Adoption("Byrådet", LocalDate.of(2025, 9, 1), "Sag 25/9"),
                        LocalDate.of(2025, 9, 1),
                        new CouncilDecision.Recorded(Actor.Means.PAGE, "administrator", at)),
                Notes.any());
    }

    private static CouncilSubject wording() {
        return new CouncilSubject.Area(Port.ref("havn"), OfficialWording.of("*Ny* ordlyd"), Port.GROWTH);
    }

    @Test
    void aDecidedWordingIsToldWithWhoDecidedIt() {
        decided(wording(), LATE);
        assertThat(after().content())
                .extracting(ItemChange::title, ItemChange::what)
                .containsExactly(
                        tuple("Område havn", "Har ordlyden »Ny ordlyd«, besluttet af Byrådet 01.09.2025 (Sag 25/9)."));
    }

    @Test
    void aWordingThatWasWrittenInTimeIsNotTold() {
        decided(wording(), IN_TIME);
        assertThat(after().nothing()).isTrue();
    }

    @Test
    void anAreaThatTheCouncilEndedIsTold() {
        decided(new CouncilSubject.AreaEnds(Port.ref("havn")), LATE);
        adopted = List.of(adopted.get(0), new ExpectedFocusArea(Port.ref("by"), Port.GROWTH));
        assertThat(after().content())
                .extracting(ItemChange::title, ItemChange::what)
                .containsExactly(tuple("Område havn", "Er ikke længere blandt strategiens fokusområder."));
    }

    @Test
    void aCommitteeThatCountsNoLongerIsToldOnce() {
        then = committees(havn(), by(Optional.empty()));
        assertThat(after().content())
                .extracting(ItemChange::title, ItemChange::kind, ItemChange::what)
                .containsExactly(tuple("Udvalg by", ChangeKind.CLOSED, "Tæller ikke længere med i kvartalet."));
    }

    @Test
    void anAreaThatIsGoneIsToldWithoutItsIndicators() {
        KnownCommittee havn = havn();
        now = committees(new KnownCommittee(
                havn.content().with(List.of(), List.of(), List.of()), havn.state(), "1.1.0", havn.since()));
        assertThat(after().content())
                .extracting(ItemChange::title, ItemChange::kind)
                .containsExactly(tuple("Område havn", ChangeKind.CLOSED));
    }

    @Test
    void anotherStateOfTheStrategyIsTold() {
        StrategyState draft = new StrategyState.Draft("Udkast.");
        states.add(state(draft, IN_TIME));
        assertThat(after().strategy()).isEmpty();
        states.add(state(Port.strategy().state(), LATE));
        assertThat(after().strategy()).hasValueSatisfying(change -> {
            assertThat(change.another()).isFalse();
            assertThat(change.before().state()).isEqualTo(draft);
            assertThat(change.now().state()).isEqualTo(Port.strategy().state());
        });
        assertThat(after().nothing()).isFalse();
    }

    private static StrategyDecision state(StrategyState state, Instant at) {
        return new StrategyDecision(Port.strategy().id(), state, state, Actor.Means.PAGE, "administrator", at);
    }
}
