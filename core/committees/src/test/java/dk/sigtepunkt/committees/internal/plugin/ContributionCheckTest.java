package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plug-ins are not checked for nulls when they are compiled, so neither is this test. */
@SuppressWarnings("NullAway")
class ContributionCheckTest {
    private static final Unit UNIT = new Unit("antal", UnitKind.COUNT, 0);
    private static final NamedFigure GOOD = new NamedFigure("Både", Figure.observed(3), UNIT, "Havnejournal");

    private static Contribution figures(NamedFigure figure, int count) {
        return new Contribution.Figures(IntStream.range(0, count)
                .mapToObj(place -> place == 0
                        ? figure
                        : new NamedFigure(figure.name() + place, figure.figure(), figure.unit(), figure.source()))
                .toList());
    }

    @Test
    void whatKeepsTheContractPasses() {
        assertThat(ContributionCheck.fault(new Contribution.Nothing())).isEmpty();
        assertThat(ContributionCheck.fault(new Contribution.Text("x".repeat(4000))))
                .isEmpty();
        assertThat(ContributionCheck.fault(new Contribution.Failure("Journalen er lukket.")))
                .isEmpty();
        assertThat(ContributionCheck.fault(figures(GOOD, 20))).isEmpty();
    }

    @Test
    void nothingAtAllIsAFault() {
        assertThat(ContributionCheck.fault(null)).contains("der kom intet svar");
    }

    @Test
    void tooMuchIsAFault() {
        assertThat(ContributionCheck.fault(new Contribution.Text("x".repeat(4001))))
                .isPresent();
        assertThat(ContributionCheck.fault(figures(GOOD, 21))).contains("der er 21 tal, og højst 20 er tilladt");
    }

    @Test
    void aMissingPartOfAFigureIsAFault() {
        assertThat(ContributionCheck.fault(figures(new NamedFigure(" ", GOOD.figure(), UNIT, "x"), 1)))
                .contains("et tals navn er tom");
        assertThat(ContributionCheck.fault(figures(new NamedFigure("Både", GOOD.figure(), UNIT, ""), 1)))
                .contains("et tals kilde er tom");
    }

    @Test
    void textOverSeveralLinesPassesButControlCharactersDoNot() {
        assertThat(ContributionCheck.fault(new Contribution.Text("Et\u00ad\n\n\tTo \ud83d\udea2")))
                .isEmpty();
        for (String bad : List.of("\u0000", "\u001b[31m", "\u009b", "\ud800", "\uffff", "\u202e", "\u2066")) {
            assertThat(ContributionCheck.fault(new Contribution.Text("Havnen" + bad)))
                    .contains("teksten har tegn, som ikke kan vises");
        }
        assertThat(ContributionCheck.fault(figures(new NamedFigure("Bå\nde", GOOD.figure(), UNIT, "x"), 1)))
                .contains("et tals navn har tegn, som ikke kan vises");
    }

    @Test
    void twoFiguresOfOneNameAreAFault() {
        assertThat(ContributionCheck.fault(new Contribution.Figures(List.of(GOOD, GOOD))))
                .contains("flere tal hedder »Både«");
    }

    @Test
    void notANumberDoesNotGetPastTheRecord() {
        assertRefused(() -> figures(new NamedFigure("Både", Figure.observed(Double.NaN), UNIT, "x"), 1));
        assertRefused(() -> figures(new NamedFigure("Både", Figure.observed(1 / 0.0), UNIT, "x"), 1));
    }

    @Test
    void nullsAreAFaultHereOrAlreadyInTheRecord() {
        assertRefused(() -> new Contribution.Text(null));
        assertRefused(() -> new Contribution.Failure(null));
        assertRefused(() -> new Contribution.Figures(null));
        assertRefused(() -> figures(new NamedFigure(null, GOOD.figure(), UNIT, "x"), 1));
        assertRefused(() -> figures(new NamedFigure("Både", null, UNIT, "x"), 1));
        assertRefused(() -> figures(new NamedFigure("Både", GOOD.figure(), null, "x"), 1));
        assertRefused(() -> figures(new NamedFigure("Både", GOOD.figure(), UNIT, null), 1));
        assertRefused(() -> figures(new NamedFigure("Både", GOOD.figure(), new Unit("%", null, 0), "x"), 1));
        Figure noNote = new Figure(OptionalDouble.of(1), ObservationStatus.OBSERVED, null);
        assertRefused(() -> figures(new NamedFigure("Både", noNote, UNIT, "x"), 1));
    }

    /** Some records refuse nulls themselves; a throw in the plug-in's own call is a failure of that committee as well. */
    private static void assertRefused(Supplier<Contribution> plugin) {
        Contribution answer;
        try {
            answer = plugin.get();
        } catch (NullPointerException | IllegalArgumentException refusedByTheRecord) {
            return;
        }
        assertThat(ContributionCheck.fault(answer)).isPresent();
    }
}
