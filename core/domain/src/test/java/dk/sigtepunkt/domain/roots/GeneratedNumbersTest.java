package dk.sigtepunkt.domain.roots;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sigtepunkt.contracts.indicator.Unit;
import dk.sigtepunkt.contracts.indicator.UnitKind;
import dk.sigtepunkt.domain.Drills;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.UnitText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Facts of every kind of unit, written as the product writes them and as people do, in sentences that are put together. */
class GeneratedNumbersTest {
    private static final List<Unit> UNITS = List.of(
            new Unit("%", UnitKind.PERCENT, 1),
            new Unit("%", UnitKind.PERCENT, 0),
            new Unit("%", UnitKind.PERCENT, 2),
            new Unit("borgere", UnitKind.COUNT, 0),
            new Unit("mio. kr.", UnitKind.MONEY, 1),
            new Unit("kr. pr. indbygger", UnitKind.RATIO, 0),
            new Unit("tusind ton CO₂e", UnitKind.MASS, 1),
            new Unit("1.000 GJ", UnitKind.ENERGY, 0),
            new Unit("mio. kr. pr. 1.000 borgere", UnitKind.RATIO, 1),
            new Unit("medlemmer pr. 1.000 indbyggere", UnitKind.RATIO, 0),
            new Unit("plads", UnitKind.SCORE, 0),
            new Unit("point", UnitKind.SCORE, 2),
            new Unit("indeks (1990 = 100)", UnitKind.INDEX, 1),
            new Unit("procentpoint", UnitKind.RATIO, 1));
    private static final List<String> SENTENCES = List.of(
            "I 2025 er det %s.",
            "Vi er på %s i 3. kvartal",
            "(%s)",
            "Tallet er: %s, og det er godt",
            "%s",
            "»%s«",
            "Den 3. maj 2025 var det %s\nSå kom uge 41.",
            "- %s\n- noget andet");

    private static final int RUNS = Drills.of(300, 75);

    private final Random random = new Random(20250930);

    static Stream<Unit> units() {
        return UNITS.stream();
    }

    private double value(Unit unit) {
        boolean rank = UnitText.isRank(unit);
        double most = rank ? 98 : Math.pow(10, 1 + random.nextInt(5));
        double raw = rank ? 1 + random.nextInt(97) : (random.nextDouble() - 0.2) * most;
        return BigDecimal.valueOf(raw)
                .setScale(unit.decimals(), RoundingMode.HALF_UP)
                .doubleValue();
    }

    private String sentence(String number) {
        return SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(number);
    }

    private static NumberCheck check(ReportFact fact) {
        return NumberCheck.of(new ReportFacts.Facts(List.of(fact), List.of()));
    }

    @ParameterizedTest
    @MethodSource("units")
    void aFactIsFoundAsTheProductWritesItAndTheNumberNextToItIsNot(Unit unit) {
        double step = Math.pow(10, -unit.decimals());
        for (int run = 0; run < RUNS; run++) {
            double value = value(unit);
            NumberCheck check = check(Facts.fact("A", value, unit));
            String text = sentence(Danish.amount(value, unit));
            assertThat(check.unlinked(text)).as("%s of %s", text, value).isEmpty();
            assertThat(check.read(text)).as(text).anyMatch(NumberVerdict.Linked.class::isInstance);
            for (double next : new double[] {value + step, value - step}) {
                String other = sentence(Danish.amount(next, unit));
                boolean theSame = Danish.amount(Math.abs(next), unit).equals(Danish.amount(Math.abs(value), unit));
                assertThat(check.unlinked(other).isEmpty())
                        .as("%s of %s", other, value)
                        .isEqualTo(theSame);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void howeverItsGroupsAndItsMinusAreWritten(Unit unit) {
        for (int run = 0; run < RUNS; run++) {
            double value = value(unit);
            String shown = Danish.amount(value, unit);
            String written = switch (random.nextInt(5)) {
                case 0 -> shown.replaceAll("(?<=\\d)\\.(?=\\d{3})", "\u00a0");
                case 1 -> shown.replaceAll("(?<=\\d)\\.(?=\\d{3})", "\u2009").replace('\u2212', '-');
                case 2 -> shown.replaceAll("(?<=^.?\\d{1,3})\\.(?=\\d{3})", "").replace('\u2212', '\u2013');
                case 3 -> shown.replace('\u00a0', ' ');
                default -> shown.replace("%", "pct.");
            };
            String text = sentence(written);
            boolean year = written.matches("(18|19|20)\\d{2}\\D.*|(18|19|20)\\d{2}");
            assertThat(year
                            || check(Facts.fact("A", value, unit))
                                    .unlinked(text)
                                    .isEmpty())
                    .as("%s of %s %s", text, value, unit.symbol())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void aChangeIsFoundAsTheProductWritesIt(Unit unit) {
        for (int run = 0; run < RUNS; run++) {
            double value = value(unit);
            ReportFact fact = Facts.change("A", value, unit);
            String text =
                    sentence("faldet med " + UnitText.distance(Danish.number(Math.abs(value), unit.decimals()), unit));
            assertThat(check(fact).unlinked(text)).as("%s of %s", text, value).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("units")
    void withoutAFactNoneIsLinked(Unit unit) {
        NumberCheck none = NumberCheck.of(ReportFacts.Facts.NONE);
        for (int run = 0; run < RUNS; run++) {
            String text = sentence(Danish.amount(value(unit), unit));
            assertThat(none.unlinked(text)).as(text).isNotEmpty();
        }
    }
}
