package dk.sigtepunkt.committees.internal.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.contracts.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContributionOutcomeTest {
    private static ContributionOutcome of(Supplier<@Nullable Contribution> plugin) {
        return ContributionOutcome.of(period -> plugin.get(), Period.parse("2026K1"));
    }

    private static Contribution thrown(Throwable throwable) {
        return ContributionOutcomeTest.<RuntimeException>sneaked(throwable);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> Contribution sneaked(Throwable throwable) throws T {
        throw (T) throwable;
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Contribution endless() {
        return endless();
    }

    @Test
    void whateverIsThrownIsCaughtAndToldAsText() {
        List<Throwable> all = List.of(
                new NoClassDefFoundError("gone/Away"),
                new UnsatisfiedLinkError("gone"),
                new OutOfMemoryError("for stor"),
                new ExceptionInInitializerError("static"),
                new InterruptedException("checked"),
                new IllegalStateException("almindelig"));
        for (Throwable throwable : all) {
            assertThat(of(() -> thrown(throwable)))
                    .isInstanceOfSatisfying(
                            ContributionOutcome.Threw.class,
                            threw -> assertThat(threw.trace()).contains(throwable.toString()));
        }
    }

    @Test
    void aStackOverflowIsCutShort() {
        assertThat(of(ContributionOutcomeTest::endless))
                .isInstanceOfSatisfying(
                        ContributionOutcome.Threw.class,
                        threw -> assertThat(threw.trace())
                                .contains("StackOverflowError")
                                .hasSizeLessThanOrEqualTo(ContributionOutcome.LONGEST_TRACE));
    }

    @Test
    void anExceptionThatThrowsWhenItIsReadIsCaughtToo() {
        class Nasty extends RuntimeException {
            private static final long serialVersionUID = 1;

            @Override
            public String getMessage() {
                throw new IllegalStateException("og en til");
            }
        }
        assertThat(of(() -> thrown(new Nasty()))).isEqualTo(new ContributionOutcome.Threw(Nasty.class.getName()));
    }

    @Test
    void nothingAtAllIsUnusable() {
        assertThat(of(() -> null)).isEqualTo(new ContributionOutcome.Unusable("der kom intet svar"));
    }

    @Test
    void theListOfAPlugInsOwnKindIsLeftBehind() {
        class Own extends ArrayList<NamedFigure> {
            private static final long serialVersionUID = 1;
        }
        Own own = new Own();
        own.add(new NamedFigure("Både", Figure.observed(3), new Unit("antal", UnitKind.COUNT, 0), "Havnejournal"));
        assertThat(of(() -> new Contribution.Figures(own)))
                .isInstanceOfSatisfying(
                        ContributionOutcome.Said.class,
                        said -> assertThat(((Contribution.Figures) said.contribution()).figures())
                                .isEqualTo(own)
                                .isNotInstanceOf(Own.class));
    }
}
