package dk.sigtepunkt.domain.sources;

import static dk.sigtepunkt.domain.figures.Figures.INDICATOR;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static dk.sigtepunkt.domain.figures.Figures.observation;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.sources.QuarantineCase.Decision;
import dk.sigtepunkt.domain.sources.QuarantineCase.Verdict;
import dk.sigtepunkt.domain.sources.SourceRun.Counts;
import dk.sigtepunkt.domain.sources.SourceRun.State;
import dk.sigtepunkt.domain.sources.SourceRun.Trigger;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SourceStore} promises: runs, documents and quarantine come back as they were stored. */
public abstract class SourceStoreContract {
    public static final SourceKey SOURCE = SourceKey.parse("udvalg/folketal");
    private static final SourceKey OTHER = SourceKey.parse("udvalg/skov");

    private SourceStore store;

    /** An empty store. */
    protected abstract SourceStore opened();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private static SourceRun run(long id, SourceKey source, State state, String sentence, List<String> warnings) {
        return new SourceRun(
                id,
                source,
                new SourceRun.Start(Trigger.SCHEDULE, "serveren Åle", SKIPPED_HOUR),
                state.ended() ? Optional.of(SKIPPED_HOUR.plusSeconds(4)) : Optional.empty(),
                state,
                state.ended() ? new Counts(12, 3, 2, 1) : Counts.NONE,
                SourceRun.Account.of(sentence, warnings));
    }

    private SourceRun begun(SourceKey source) {
        return store.begin(run(0, source, State.RUNNING, "Henter »FOLK1A«", List.of()), Notes.any());
    }

    private QuarantineCase held(long run) {
        Figure hidden = new Figure(OptionalDouble.empty(), ObservationStatus.SUPPRESSED, "Under 5 – æøå");
        return new QuarantineCase(
                0,
                new QuarantineCase.Arrival(SOURCE, run, SKIPPED_HOUR),
                INDICATOR,
                List.of(
                        new GuardFinding(GuardFinding.Kind.JUMP, "Tallet springer mere end 50 %: 2025."),
                        new GuardFinding(GuardFinding.Kind.SIGN, "Fortegnet skifter.")),
                List.of(observed("2025", -0.1, SKIPPED_HOUR), observation(INDICATOR, "2025K3", "000", hidden, KNOWN)),
                Optional.empty());
    }

    @Test
    void aRunComesBackAsItBeganAndAsItEnded() {
        SourceRun begun = begun(SOURCE);
        assertThat(begun.id()).isPositive();
        assertThat(store.run(begun.id())).contains(begun);
        assertThat(store.running()).containsExactly(begun);

        SourceRun ended = run(begun.id(), SOURCE, State.HELD, "12 tal læst", List.of("Lukket – »æ«", "Forældet"));
        store.update(ended);
        assertThat(store.run(begun.id())).contains(ended);
        assertThat(store.running()).isEmpty();
        assertThat(store.run(begun.id() + 1)).isEmpty();
    }

    @Test
    void theNewestRunsComeFirstAndEachSourceHasItsOwn() {
        SourceRun first = begun(SOURCE);
        SourceRun other = begun(OTHER);
        SourceRun second = begun(SOURCE);
        assertThat(store.newest(SOURCE, 10)).containsExactly(second, first);
        assertThat(store.newest(SOURCE, 1)).containsExactly(second);
        assertThat(store.standings().newest()).isEqualTo(Map.of(SOURCE, second, OTHER, other));
    }

    @Test
    void theRunsThatWereOverByADayAreThoseThatHadEnded() {
        SourceRun over = run(begun(SOURCE).id(), SOURCE, State.DONE, "12 tal læst", List.of());
        store.update(over);
        begun(SOURCE);
        store.update(run(begun(OTHER).id(), OTHER, State.DONE, "12 tal læst", List.of()));
        Instant end = over.ended().orElseThrow();
        assertThat(store.overBy(end, SOURCE, 10)).containsExactly(over);
        assertThat(store.overBy(end.minusMillis(1), SOURCE, 10)).isEmpty();
        assertThat(store.overBy(end, SOURCE, 0)).isEmpty();
    }

    @Test
    void documentsThatOnlyFailedRunsHaveAreKnownAsRefused() {
        documented(State.FAILED, "a".repeat(64));
        documented(State.FAILED, "b".repeat(64));
        documented(State.DONE, "b".repeat(64));
        documented(State.HELD, "c".repeat(64));
        documented(State.INTERRUPTED, "d".repeat(64));
        assertThat(store.refusedDocuments()).containsExactly("a".repeat(64));
        assertThat(store.taken("a".repeat(64))).isFalse();
        assertThat(store.taken("b".repeat(64))).isTrue();
        assertThat(store.taken("c".repeat(64))).isTrue();
    }

    private void documented(State state, String sha256) {
        long id = begun(SOURCE).id();
        store.update(run(id, SOURCE, state, "", List.of()));
        store.keep(
                id,
                new KeptDocument(
                        new KeptDocument.Request("tal.csv", ""),
                        new KeptDocument.Response(0, Map.of(), "text/csv"),
                        KNOWN,
                        new KeptDocument.Content(sha256, 1),
                        "csv/1"));
    }

    @Test
    void documentsComeBackInTheOrderTheyWereFetched() {
        long run = begun(SOURCE).id();
        KeptDocument first = new KeptDocument(
                new KeptDocument.Request("POST https://api.statbank.dk/v1/data", "{\"table\":\"FOLK1A\"}"),
                new KeptDocument.Response(200, Map.of("statbankapi-request-id", "0a:1 b"), "application/json"),
                SKIPPED_HOUR,
                new KeptDocument.Content("0a".repeat(32), 5_000_000_000L),
                "statistikbanken/1");
        KeptDocument second = new KeptDocument(
                new KeptDocument.Request("tal.csv", ""),
                new KeptDocument.Response(0, Map.of(), "text/csv"),
                KNOWN,
                new KeptDocument.Content("0b".repeat(32), 0),
                "csv/1");
        store.keep(run, first);
        store.keep(run, second);
        assertThat(store.documents(run)).containsExactly(first, second);
        assertThat(store.documents(run + 1)).isEmpty();
    }

    @Test
    void aCaseWaitsUntilItIsDecidedAndIsDecidedOnce() {
        long run = begun(SOURCE).id();
        QuarantineCase stored = store.hold(held(run));
        QuarantineCase later = store.hold(held(run));
        assertThat(store.held(stored.id())).contains(stored);
        assertThat(stored.figures()).isEqualTo(held(run).figures());
        assertThat(stored.findings()).isEqualTo(held(run).findings());
        assertThat(store.waiting()).containsExactly(stored, later);
        assertThat(store.standings().waiting().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(2);

        Decision released = new Decision(Verdict.RELEASED, "Bekræftet af økonomi", "Åse", SKIPPED_HOUR);
        assertThat(store.decide(stored.id(), released, Notes.any())).isTrue();
        assertThat(store.decide(stored.id(), new Decision(Verdict.REJECTED, "Nej", "Bo", KNOWN), Notes.any()))
                .isFalse();
        assertThat(store.held(stored.id()).flatMap(QuarantineCase::decision)).contains(released);
        assertThat(store.waiting()).containsExactly(later);
        assertThat(store.held(SOURCE, 10)).extracting(QuarantineCase::id).containsExactly(later.id(), stored.id());
    }

    @Test
    void aPauseLastsUntilItIsLifted() {
        store.pause(SOURCE, new Pause("Ny tabel på vej", "Åse", KNOWN), Notes.any());
        Pause longer = new Pause("Stadig på vej", "Bo", SKIPPED_HOUR);
        store.pause(SOURCE, longer, Notes.any());
        assertThat(store.standings().pauses()).isEqualTo(Map.of(SOURCE, longer));
        store.resume(SOURCE, Notes.any());
        store.resume(OTHER, Notes.any());
        assertThat(store.standings().pauses()).isEmpty();
    }

    @Test
    void aLeaseIsHeldByOneUntilItRunsOutOrIsGivenBack() {
        assertThat(store.lease(SOURCE, "a", KNOWN, KNOWN.plusSeconds(60))).isTrue();
        assertThat(store.lease(SOURCE, "b", KNOWN.plusSeconds(59), KNOWN.plusSeconds(120)))
                .isFalse();
        assertThat(store.lease(OTHER, "b", KNOWN, KNOWN.plusSeconds(60))).isTrue();
        assertThat(store.lease(SOURCE, "a", KNOWN.plusSeconds(50), KNOWN.plusSeconds(110)))
                .isTrue();
        assertThat(store.lease(SOURCE, "b", KNOWN.plusSeconds(60), KNOWN.plusSeconds(120)))
                .isFalse();
        store.release(SOURCE, "b");
        assertThat(store.lease(SOURCE, "b", KNOWN.plusSeconds(110), KNOWN.plusSeconds(170)))
                .isTrue();
        store.release(SOURCE, "b");
        assertThat(store.lease(SOURCE, "a", KNOWN.plusSeconds(111), KNOWN.plusSeconds(171)))
                .isTrue();
    }

    /** Also when it was asked a moment before each. */
    @Test
    void whateverIsWrittenIsInTheVeryNextStandings() {
        assertThat(store.standings().newest()).isEmpty();
        SourceRun begun = begun(SOURCE);
        assertThat(store.standings().newest()).isEqualTo(Map.of(SOURCE, begun));
        SourceRun over = run(begun.id(), SOURCE, State.DONE, "Hentet", List.of());
        store.update(over);
        assertThat(store.standings().newest()).isEqualTo(Map.of(SOURCE, over));
        QuarantineCase held = store.hold(held(begun.id()));
        assertThat(store.standings().waiting()).isEqualTo(Map.of(SOURCE, 1));
        store.decide(held.id(), new Decision(Verdict.REJECTED, "Nej", "Bo", KNOWN), Notes.any());
        assertThat(store.standings().waiting()).isEmpty();
        Pause pause = new Pause("Ny tabel på vej", "Åse", KNOWN);
        store.pause(SOURCE, pause, Notes.any());
        assertThat(store.standings().pauses()).isEqualTo(Map.of(SOURCE, pause));
        store.resume(SOURCE, Notes.any());
        assertThat(store.standings().pauses()).isEmpty();
    }

    @Test
    void whatIsUnknownIsNothing() {
        assertThat(store.run(99)).isEmpty();
        assertThat(store.newest(SOURCE, 10)).isEmpty();
        assertThat(store.standings().newest()).isEmpty();
        assertThat(store.documents(99)).isEmpty();
        assertThat(store.taken("a".repeat(64))).isFalse();
        assertThat(store.refusedDocuments()).isEmpty();
        assertThat(store.held(99)).isEmpty();
        assertThat(store.held(SOURCE, 10)).isEmpty();
        assertThat(store.waiting()).isEmpty();
        assertThat(store.standings().waiting()).isEmpty();
        assertThat(store.decide(99, new Decision(Verdict.REJECTED, "Nej", "Bo", KNOWN), Notes.any()))
                .isFalse();
        store.release(SOURCE, "a");
    }
}
