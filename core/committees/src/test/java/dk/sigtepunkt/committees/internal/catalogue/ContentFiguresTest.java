package dk.sigtepunkt.committees.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Breakdown;
import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.municipality.Municipality;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.figures.MemoryFigureStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ContentFiguresTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T08:00:00Z");

    private final MemoryFigureStore store = new MemoryFigureStore();
    private ContentFigures figures = new ContentFigures(store);

    private void take(Instant now, String origin, String... rows) {
        Offer offer = Havn.offer(1, "1.0.0", "Kajplads", String.join("", rows), origin);
        figures.take(Havn.ID, offer.content().observations(), now);
    }

    private void entered(double value, Instant knownAt, Origin origin) {
        store.append(
                List.of(new Observation(
                        Havn.PLADSER,
                        Period.parse("2022"),
                        Municipality.UNNAMED.area(),
                        Breakdown.TOTAL,
                        Figure.observed(value),
                        knownAt,
                        origin,
                        "Indtastet")),
                Optional.empty(),
                "",
                Notes.any());
    }

    private List<Double> values() {
        return store.book().own(Havn.PLADSER).orElseThrow().vintages().stream()
                .map(vintage -> vintage.figure().value().orElseThrow())
                .toList();
    }

    private Instant newestKnownAt() {
        return store.book().own(Havn.PLADSER).orElseThrow().latest().get(0).knownAt();
    }

    @Test
    void areTakenOnce() {
        take(MONDAY, "example", Havn.row("12", "2023-01-15"));
        take(TUESDAY, "example", Havn.row("12", "2023-01-15"));
        assertThat(values()).containsExactly(12.0);
    }

    @Test
    void aCorrectionOfTheLastFigureIsARevisionOfToday() {
        take(MONDAY, "real", Havn.row("12", "2023-01-15"));
        take(TUESDAY, "real", Havn.row("13", "2023-01-15"));
        assertThat(values()).containsExactly(12.0, 13.0);
        assertThat(newestKnownAt()).isEqualTo(TUESDAY);
    }

    @Test
    void twoCorrectedVintagesOfOneCellGiveOneRevision() {
        take(MONDAY, "real", Havn.row("12", "2023-01-15"), Havn.row("15", "2024-01-15"));
        take(TUESDAY, "real", Havn.row("13", "2023-01-15"), Havn.row("16", "2024-01-15"));
        assertThat(values()).containsExactly(12.0, 15.0, 16.0);
    }

    @Test
    void aCorrectionOfASupersededVintageIsNotPublished() {
        take(MONDAY, "real", Havn.row("12", "2023-01-15"), Havn.row("15", "2024-01-15"));
        take(TUESDAY, "real", Havn.row("13", "2023-01-15"), Havn.row("15", "2024-01-15"));
        assertThat(values()).containsExactly(12.0, 15.0);
    }

    @Test
    void aVintageThatWasForgottenIsNotPutIntoThePast() {
        take(MONDAY, "real", Havn.row("15", "2024-01-15"));
        take(TUESDAY, "real", Havn.row("12", "2023-01-15"), Havn.row("15", "2024-01-15"));
        assertThat(values()).containsExactly(15.0);
    }

    @Test
    void aLaterVintageOfALaterEditionIsKnownWhenItComes() {
        take(MONDAY, "real", Havn.row("12", "2023-01-15"));
        take(TUESDAY, "real", Havn.row("12", "2023-01-15"), Havn.row("15", "2024-01-15"));
        assertThat(values()).containsExactly(12.0, 15.0);
        assertThat(newestKnownAt()).isEqualTo(TUESDAY);
    }

    @Test
    void aSecondCorrectionRevisesTheFirst() {
        take(MONDAY, "real", Havn.row("12", "2023-01-15"));
        take(MONDAY, "real", Havn.row("13", "2023-01-15"));
        take(MONDAY, "real", Havn.row("14", "2023-01-15"));
        assertThat(values()).containsExactly(12.0, 13.0, 14.0);
    }

    @Test
    void goingBackToAnEarlierFileBringsItsFiguresBack() {
        take(MONDAY, "real", Havn.row("10", "2023-01-15"));
        take(MONDAY, "real", Havn.row("12", "2023-01-15"));
        take(TUESDAY, "real", Havn.row("10", "2023-01-15"));
        assertThat(values()).containsExactly(10.0, 12.0, 10.0);
        figures = new ContentFigures(store);
        take(TUESDAY.plusSeconds(60), "real", Havn.row("10", "2023-01-15"));
        assertThat(values()).containsExactly(10.0, 12.0, 10.0);
        assertThat(newestKnownAt()).isEqualTo(TUESDAY);
    }

    @Test
    void aFigureEnteredLaterStands() {
        take(MONDAY, "real", Havn.row("12", "2023-01-15"));
        entered(99, MONDAY, Origin.REAL);
        take(TUESDAY, "real", Havn.row("13", "2023-01-15"));
        assertThat(values()).containsExactly(12.0, 99.0);
    }

    @Test
    void anExampleNeverCoversARealFigure() {
        entered(99, Instant.parse("2022-06-01T00:00:00Z"), Origin.REAL);
        take(MONDAY, "example", Havn.row("12", "2023-01-15"));
        assertThat(values()).containsExactly(99.0);
    }

    @Test
    void aRealFigureCoversAnExampleThatIsKnownLater() {
        entered(99, MONDAY, Origin.EXAMPLE);
        take(TUESDAY, "real", Havn.row("12", "2023-01-15"));
        assertThat(values()).containsExactly(99.0, 12.0);
        assertThat(newestKnownAt()).isEqualTo(TUESDAY);
    }
}
