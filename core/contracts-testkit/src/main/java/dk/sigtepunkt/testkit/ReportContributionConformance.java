package dk.sigtepunkt.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.plugin.Contribution;
import dk.sigtepunkt.contracts.plugin.NamedFigure;
import dk.sigtepunkt.contracts.plugin.ReportContribution;
import dk.sigtepunkt.contracts.time.Period;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every contribution to a report must hold. Inherit this and say which one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ReportContributionConformance {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int AT_ONCE = 8;
    private static final int MOST_FIGURES = 20;
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z][^<>]*>");

    private final List<PluginCall<Contribution>> calls = new ArrayList<>();
    private final List<PluginCall<Contribution>> atOnce = new ArrayList<>();

    /** The contribution, made as its component would be. */
    protected abstract ReportContribution contribution();

    /** The quarters it is asked about. */
    protected List<Period> periods() {
        return Stream.iterate(Period.quarter(2025, 4), Period::previous)
                .limit(4)
                .toList();
    }

    @BeforeAll
    void askForEveryPeriod() throws InterruptedException {
        ReportContribution contribution = contribution();
        for (Period period : periods()) {
            calls.add(ask(contribution, period).within(LIMIT));
            if (!calls.get(calls.size() - 1).inTime()) {
                return;
            }
        }
        Period newest = periods().get(0);
        List<PluginCall.Running<Contribution>> running =
                Stream.generate(() -> ask(contribution, newest)).limit(AT_ONCE).toList();
        for (PluginCall.Running<Contribution> one : running) {
            atOnce.add(one.within(LIMIT));
        }
    }

    private static PluginCall.Running<Contribution> ask(ReportContribution contribution, Period period) {
        return PluginCall.start(() -> contribution.contribute(period));
    }

    @Test
    void itAnswersWithinTwoSeconds() {
        assertThat(calls).allMatch(PluginCall::inTime);
    }

    @Test
    void itDoesNotThrow() {
        assertThat(calls).extracting(PluginCall::thrown).allMatch(thrown -> thrown.isEmpty());
    }

    @Test
    void itNeverAnswersNull() {
        assertThat(calls).noneMatch(PluginCall::answeredNull);
    }

    @Test
    void severalThreadsGetTheSameAnswerAtOnce() {
        if (calls.get(0).returned().isPresent()) {
            assertThat(atOnce)
                    .allMatch(call -> call.returned().equals(calls.get(0).returned()));
        }
    }

    @Test
    void itsTextKeepsWithinItsLimitAndIsPlain() {
        answers(Contribution.Text.class)
                .forEach(text -> assertThat(text.text())
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(Contribution.LONGEST_TEXT)
                        .doesNotContainPattern(MARKUP));
    }

    @Test
    void itsFiguresKeepWithinTheirLimitAndAreNamed() {
        answers(Contribution.Figures.class)
                .forEach(answer -> assertThat(answer.figures())
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(MOST_FIGURES)
                        .allMatch(ReportContributionConformance::named));
    }

    @Test
    void itsFailureIsASentenceForAPerson() {
        answers(Contribution.Failure.class)
                .forEach(failure -> assertThat(DanishReason.readable(failure.reason()))
                        .as("a Danish sentence that ends with a full stop: %s", failure.reason())
                        .isTrue());
    }

    private static boolean named(NamedFigure figure) {
        return !figure.name().isBlank() && !figure.source().isBlank();
    }

    private <C extends Contribution> Stream<C> answers(Class<C> kind) {
        return calls.stream()
                .flatMap(call -> call.returned().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
