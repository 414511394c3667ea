package dk.sigtepunkt.domain.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.committee.Committee;
import dk.sigtepunkt.contracts.figure.AreaCode;
import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.indicator.Companion;
import dk.sigtepunkt.contracts.indicator.Formula;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Method;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MethodChangesTest {
    private static final Committee BEFORE =
            Content.of("vtf").area("klima").count("elbiler", "klima").build();
    private static final IndicatorId CARS = IndicatorId.parse("vtf.biler");

    private static Committee with(Method method) {
        Indicator old = BEFORE.indicators().get(0);
        Indicator now = new Indicator(
                old.id(),
                old.focusArea(),
                old.name(),
                old.definition(),
                old.unit(),
                old.direction(),
                old.baseline(),
                old.targets(),
                old.thresholds(),
                old.frequency(),
                old.every(),
                old.aggregation(),
                old.source(),
                old.replaces(),
                method);
        return new Committee(
                BEFORE.id(), BEFORE.name(), "", BEFORE.description(), BEFORE.focusAreas(), List.of(now), List.of());
    }

    private static String what(Method before, Method now) {
        var changes = Reconciliation.between(
                Optional.of(with(before)), Set.of(), with(now), "2.0.0", List.of(), Content.TITLES);
        assertThat(changes).hasSize(1);
        return changes.get(0).what();
    }

    @Test
    void aRaisedVersionOfTheDefinitionIsAChange() {
        assertThat(what(Method.MEASURED, new Method("2", Optional.empty(), List.of(), false, List.of())))
                .contains("Definitionens udgave", "1", "2");
    }

    @Test
    void aFormulaIsSaidInWords() {
        Formula sum = new Formula(Formula.Kind.ROLLING_SUM, List.of(CARS), 1, 12, Optional.empty());
        Method twelve = new Method("1", Optional.of(sum), List.of(), false, List.of());
        Formula each = new Formula(
                Formula.Kind.PER_INHABITANT,
                List.of(CARS, IndicatorId.parse("oekonomi.folketal")),
                1000,
                1,
                Optional.empty());
        assertThat(what(twelve, new Method("1", Optional.of(each), List.of(), false, List.of())))
                .contains("summen af de seneste 12 perioder af vtf.biler")
                .contains("vtf.biler pr. 1.000 af oekonomi.folketal");
    }

    @Test
    void companionsAndComparisonsAreSaidToo() {
        Method now = new Method(
                "1",
                Optional.empty(),
                List.of(new Companion(CARS, Companion.Role.CAPACITY)),
                true,
                List.of(new AreaCode("615")));
        assertThat(what(Method.MEASURED, now))
                .contains("kapaciteten vtf.biler", "tiden, der kommer")
                .contains("Sammenligningen", "Horsens");
    }
}
