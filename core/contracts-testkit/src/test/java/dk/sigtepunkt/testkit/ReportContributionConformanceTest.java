package dk.sigtepunkt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.figure.Figure;
import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.contracts.time.Period;
import java.util.Collections;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportContributionConformanceTest {
    /** A contribution as its author would test it. */
    abstract static class Sample extends ReportContributionConformance implements ReportContribution {
        @Override
        protected ReportContribution contribution() {
            return this;
        }
    }

    static class Good extends Sample {
        @Override
        public Contribution contribute(Period period) {
            return new Contribution.Text(
                    "I %s kom der 12 både mere end ventet, <5 af dem fra udlandet.".formatted(period));
        }
    }

    static class WithFigures extends Sample {
        @Override
        public Contribution contribute(Period period) {
            return figures(20, "Havnens tæller");
        }
    }

    static class Hanging extends Sample {
        @Override
        public Contribution contribute(Period period) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new Contribution.Nothing();
        }
    }

    static class Throwing extends Sample {
        @Override
        public Contribution contribute(Period period) {
            throw new StackOverflowError("deep");
        }
    }

    static class Null extends Sample {
        @Override
        @SuppressWarnings("NullAway") // The fault that the kit must find.
        public @Nullable Contribution contribute(Period period) {
            return null;
        }
    }

    static class NotForSeveralThreads extends Sample {
        private final AtomicInteger calls = new AtomicInteger();

        @Override
        public Contribution contribute(Period period) {
            return new Contribution.Text("Kald nummer %d.".formatted(calls.incrementAndGet()));
        }
    }

    static class TooLong extends Sample {
        @Override
        public Contribution contribute(Period period) {
            return new Contribution.Text("Meget at sige. ".repeat(400));
        }
    }

    static class WithMarkup extends Sample {
        @Override
        public Contribution contribute(Period period) {
            return new Contribution.Text("Vigtigt: <script>alert(1)</script>");
        }
    }

    static class TooManyFigures extends Sample {
        @Override
        public Contribution contribute(Period period) {
            return figures(21, "Havnens tæller");
        }
    }

    static class FiguresFromNowhere extends Sample {
        @Override
        public Contribution contribute(Period period) {
            return figures(1, " ");
        }
    }

    static class FailingWithoutASentence extends Sample {
        @Override
        public Contribution contribute(Period period) {
            return new Contribution.Failure("NullPointerException");
        }
    }

    @Test
    void goodContributionsPass() {
        assertThat(KitResult.failuresOf(Good.class)).isEmpty();
        assertThat(KitResult.failuresOf(WithFigures.class)).isEmpty();
    }

    @Test
    void aHangingContributionFails() {
        assertThat(KitResult.failuresOf(Hanging.class)).containsExactly("itAnswersWithinTwoSeconds");
    }

    @Test
    void aThrowingContributionFails() {
        assertThat(KitResult.failuresOf(Throwing.class)).containsExactly("itDoesNotThrow");
    }

    @Test
    void aContributionThatAnswersNullFails() {
        assertThat(KitResult.failuresOf(Null.class)).containsExactly("itNeverAnswersNull");
    }

    @Test
    void aContributionThatRemembersItsCallersFails() {
        assertThat(KitResult.failuresOf(NotForSeveralThreads.class))
                .containsExactly("severalThreadsGetTheSameAnswerAtOnce");
    }

    @Test
    void aTextBeyondItsLimitOrWithMarkupFails() {
        assertThat(KitResult.failuresOf(TooLong.class)).containsExactly("itsTextKeepsWithinItsLimitAndIsPlain");
        assertThat(KitResult.failuresOf(WithMarkup.class)).containsExactly("itsTextKeepsWithinItsLimitAndIsPlain");
    }

    @Test
    void tooManyFiguresAndFiguresFromNowhereFail() {
        assertThat(KitResult.failuresOf(TooManyFigures.class))
                .containsExactly("itsFiguresKeepWithinTheirLimitAndAreNamed");
        assertThat(KitResult.failuresOf(FiguresFromNowhere.class))
                .containsExactly("itsFiguresKeepWithinTheirLimitAndAreNamed");
    }

    @Test
    void aFailureThatOnlyAProgrammerUnderstandsFails() {
        assertThat(KitResult.failuresOf(FailingWithoutASentence.class))
                .containsExactly("itsFailureIsASentenceForAPerson");
    }

    private static Contribution figures(int number, String source) {
        NamedFigure figure = new NamedFigure("Både", Figure.observed(12), new Unit("både", UnitKind.COUNT, 0), source);
        return new Contribution.Figures(Collections.nCopies(number, figure));
    }
}
