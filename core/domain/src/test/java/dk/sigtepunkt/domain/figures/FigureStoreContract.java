package dk.sigtepunkt.domain.figures;

import static dk.sigtepunkt.domain.figures.Figures.INDICATOR;
import static dk.sigtepunkt.domain.figures.Figures.KNOWN;
import static dk.sigtepunkt.domain.figures.Figures.SKIPPED_HOUR;
import static dk.sigtepunkt.domain.figures.Figures.observation;
import static dk.sigtepunkt.domain.figures.Figures.observed;
import static dk.sigtepunkt.domain.figures.Figures.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.domain.audit.Notes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CyclicBarrier;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link FigureStore} promises, wherever it keeps its figures. */
@Timeout(60)
public abstract class FigureStoreContract {
    private static final int KEYS = 25;
    private static final int MANY = 20_000;

    private FigureStore store;

    /** An empty store at the time of {@link Figures#CLOCK}. */
    protected abstract FigureStore opened();

    @BeforeEach
    void openEmpty() {
        store = opened();
    }

    private Receipt append(String key, String digest, Observation... observations) {
        return store.append(List.of(observations), Optional.of(key), digest, Notes.any());
    }

    private void hold(Observation... observations) {
        store.append(List.of(observations), Optional.empty(), "digest", Notes.any());
    }

    @Nested
    class PromisesOfTheReceipt {
        @Test
        void saysWhenHowMuchAndInRisingNumbers() {
            Receipt first = append("a", "abc", observed("2024", 1, KNOWN), observed("2025", 1, KNOWN));
            Receipt second = append("b", "def", observed("2023", 1, KNOWN));
            assertThat(first).isEqualTo(new Receipt(first.batch(), 2, SKIPPED_HOUR, "abc"));
            assertThat(second.batch()).isGreaterThan(first.batch());
            assertThat(store.receipt("a")).hasValue(first);
            assertThat(store.receipt("b")).hasValue(second);
        }

        @Test
        void isNoneForAnUnknownKey() {
            hold(observed("2024", 1, KNOWN));
            assertThat(store.receipt("ukendt")).isEmpty();
            assertThat(store.receipt("")).isEmpty();
        }

        @Test
        void ofNoFiguresIsGivenToo() {
            Receipt receipt = append("tom", "abc");
            assertThat(receipt.count()).isZero();
            assertThat(store.receipt("tom")).hasValue(receipt);
            assertThat(store.book().size()).isZero();
        }
    }

    @Nested
    class PromisesOfTheKey {
        @Test
        void givenAgainWithTheSameDigestChangesNothingAndAnswersTheFirstReceipt() {
            Receipt first = append("fil-ø 😀", "abc", observed("2025", 1, KNOWN));
            assertThat(append("fil-ø 😀", "abc", observed("2024", 9, KNOWN))).isEqualTo(first);
            assertThat(store.book().size()).isEqualTo(1);
            assertThat(series(store.book()).latest()).containsExactly(observed("2025", 1, KNOWN));
        }

        @Test
        void givenAgainWithAnotherDigestIsRefusedAndChangesNothing() {
            Receipt first = append("fil", "abc", observed("2025", 1, KNOWN));
            assertThatThrownBy(() -> append("fil", "def", observed("2024", 1, KNOWN)))
                    .isInstanceOf(KeyReusedException.class)
                    .hasMessageContaining("fil");
            assertThat(store.receipt("fil")).hasValue(first);
            assertThat(store.book().size()).isEqualTo(1);
        }

        @Test
        void isToldApartByEveryLetter() {
            append("Fil", "abc", observed("2024", 1, KNOWN));
            append("fil", "def", observed("2025", 1, KNOWN));
            assertThat(store.book().size()).isEqualTo(2);
        }

        @Test
        void thatWasRefusedIsFreeAgain() {
            Observation twice = observed("2025", 1, KNOWN);
            assertThatThrownBy(() -> append("fil", "abc", twice, twice)).isInstanceOf(IllegalArgumentException.class);
            assertThat(append("fil", "def", twice).count()).isEqualTo(1);
        }

        @Test
        void isNotNeeded() {
            hold(observed("2024", 1, KNOWN));
            hold(observed("2025", 1, KNOWN));
            assertThat(store.book().size()).isEqualTo(2);
        }
    }

    @Nested
    class PromisesOfACollision {
        @Test
        void inOneAppendLeavesNothing() {
            assertThatThrownBy(() -> append(
                            "a",
                            "abc",
                            observed("2024", 1, KNOWN),
                            observed("2025", 1, KNOWN.plusNanos(100)),
                            observed("2025", 2, KNOWN.plusNanos(900))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Der er to tal for")
                    .hasMessageContaining("2025");
            assertThat(store.book().size()).isZero();
            assertThat(store.receipt("a")).isEmpty();
        }

        @Test
        void withAnEarlierAppendLeavesNothingOfTheLater() {
            hold(observed("2025", 1, KNOWN));
            assertThatThrownBy(() -> append("b", "def", observed("2024", 1, KNOWN), observed("2025", 2, KNOWN)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Der er to tal for");
            assertThat(series(store.book()).vintages()).containsExactly(observed("2025", 1, KNOWN));
            assertThat(store.receipt("b")).isEmpty();
        }

        @Test
        void isNoneBetweenAreasAndIndicators() {
            IndicatorId other = IndicatorId.parse("udvalg.andet");
            hold(
                    observation(INDICATOR, "2025", "766", Figure.observed(1), KNOWN),
                    observation(INDICATOR, "2025", "000", Figure.observed(1), KNOWN),
                    observation(other, "2025", "766", Figure.observed(1), KNOWN));
            assertThat(store.book().size()).isEqualTo(3);
            assertThat(store.book().indicators()).containsExactly(other, INDICATOR);
        }
    }

    @Nested
    class PromisesOfTheBook {
        @Test
        void startsEmpty() {
            assertThat(store.book().size()).isZero();
            assertThat(store.book().indicators()).isEmpty();
            assertThat(store.book().seriesOf(INDICATOR)).isEmpty();
        }

        @Test
        void thatWasTakenBeforeAnAppendStaysAsItWas() {
            hold(observed("2024", 1, KNOWN));
            FigureBook before = store.book();
            hold(observed("2025", 2, KNOWN));
            assertThat(before.size()).isEqualTo(1);
            assertThat(store.book().size()).isEqualTo(2);
        }

        @Test
        void keepsEveryVintageAndReadsAsItWasKnown() {
            hold(observed("2025", 12, KNOWN.plusSeconds(60)), observed("2024", 9, KNOWN.plusSeconds(60)));
            hold(observed("2025", 10, KNOWN));
            assertThat(series(store.book()).vintages()).hasSize(3);
            assertThat(values(series(store.book()).latest())).containsExactly(9.0, 12.0);
            assertThat(values(series(store.book().asOf(KNOWN)).latest())).containsExactly(10.0);
            assertThat(values(series(store.book()).knownBy(KNOWN))).containsExactly(10.0);
            assertThat(series(store.book()).knownBy(KNOWN.minusSeconds(1))).isEmpty();
            assertThat(store.book().asOf(KNOWN.minusSeconds(1)).size()).isZero();
        }

        @Test
        void keepsTheLongestNoteWhole() {
            Observation noted = Figures.observation(
                    Figures.INDICATOR,
                    "2024",
                    "kommunen",
                    new Figure(
                            OptionalDouble.empty(), ObservationStatus.NOT_APPLICABLE, "ø".repeat(Figure.LONGEST_NOTE)),
                    Figures.KNOWN);
            hold(noted);
            assertThat(Figures.series(store.book()).latest()).containsExactly(noted);
        }

        @Test
        void cutsOffWhatIsFinerThanAMicrosecondAndTheSignOfZero() {
            hold(observed("2025", 2, KNOWN.plusNanos(2_999)), observed("2025", -0.0, KNOWN.plusNanos(1_000)));
            List<Observation> kept = series(store.book()).vintages();
            assertThat(values(kept)).containsExactly(0.0, 2.0);
            assertThat(kept.get(1).knownAt()).isEqualTo(KNOWN.plusNanos(2_000));
        }

        @Test
        void holdsManyInOrderOfPeriod() {
            List<Observation> many = IntStream.range(0, MANY)
                    .mapToObj(number -> observation(
                            IndicatorId.parse("udvalg.nr-" + number % 1_000),
                            Integer.toString(2020 - number / 1_000),
                            "766",
                            Figure.observed(number),
                            KNOWN))
                    .toList();
            assertThat(store.append(many, Optional.empty(), "abc", Notes.any()).count())
                    .isEqualTo(MANY);
            assertThat(store.book().size()).isEqualTo(MANY);
            assertThat(store.book().indicators()).hasSize(1_000);
            for (Map.Entry<SeriesKey, Series> one : store.book().seriesOf(IndicatorId.parse("udvalg.nr-7"))) {
                assertThat(one.getValue().latest())
                        .extracting(Observation::period)
                        .isSorted()
                        .hasSize(MANY / 1_000);
            }
        }

        private List<Double> values(List<Observation> observations) {
            return observations.stream()
                    .map(observation -> observation.figure().value().getAsDouble())
                    .toList();
        }
    }

    @Nested
    class PromisesToManyAtOnce {
        private static final int APPENDS_EACH = 20;

        @Test
        void areThatEachKeyIsKeptOnceAndFoundByWhoeverHasAReceipt() throws Exception {
            assertEachKeyIsKeptOnce((key, one) -> append(key, "abc", one));
        }

        @Test
        void areTheSameToThoseWhoAskForTheReceiptFirst() throws Exception {
            assertEachKeyIsKeptOnce((key, one) -> store.receipt(key).orElseGet(() -> append(key, "abc", one)));
        }

        private void assertEachKeyIsKeptOnce(BiFunction<String, Observation, Receipt> send) throws Exception {
            CyclicBarrier together = new CyclicBarrier(Senders.COUNT);
            List<List<Receipt>> sent = Senders.atOnce(sender -> {
                List<Receipt> receipts = new ArrayList<>();
                for (int number = 0; number < KEYS; number++) {
                    together.await();
                    Observation one = observed(Integer.toString(2001 + number), number, KNOWN);
                    receipts.add(send.apply("nøgle-" + number, one));
                    assertThat(series(store.book()).at(one.period())).hasValue(one);
                }
                return receipts;
            });
            assertThat(sent).allSatisfy(receipts -> assertThat(receipts).isEqualTo(sent.get(0)));
            assertThat(sent.get(0)).extracting(Receipt::count).containsOnly(1);
            assertThat(sent.get(0)).extracting(Receipt::batch).doesNotHaveDuplicates();
            assertThat(store.book().size()).isEqualTo(KEYS);
        }

        @Test
        void areThatTheFiguresOfAllAreKept() throws Exception {
            List<List<Receipt>> sent = Senders.atOnce(sender -> {
                List<Receipt> receipts = new ArrayList<>();
                for (int number = 0; number < APPENDS_EACH; number++) {
                    IndicatorId id = IndicatorId.parse("udvalg.nr-" + number);
                    String period = Integer.toString(2001 + sender);
                    receipts.add(append(
                            sender + "-" + number,
                            "abc",
                            observation(id, period, "kommunen", Figure.observed(number), KNOWN),
                            observation(id, period, "000", Figure.observed(number), KNOWN)));
                    assertThat(store.book().seriesOf(id)).isNotEmpty();
                }
                return receipts;
            });
            assertThat(sent.stream().flatMap(List::stream).map(Receipt::batch))
                    .hasSize(Senders.COUNT * APPENDS_EACH)
                    .doesNotHaveDuplicates();
            assertThat(store.book().size()).isEqualTo(2L * Senders.COUNT * APPENDS_EACH);
        }
    }
}
