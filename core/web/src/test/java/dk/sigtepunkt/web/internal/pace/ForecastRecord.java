package dk.sigtepunkt.web.internal.pace;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.contracts.indicator.Target;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.assessment.IndicatorRule;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.derive.Derivation;
import dk.sigtepunkt.domain.figures.FigureBook;
import dk.sigtepunkt.domain.pace.Band;
import dk.sigtepunkt.domain.pace.Forecast;
import dk.sigtepunkt.domain.pace.Forecast.Reason;
import dk.sigtepunkt.domain.pace.Prospect;
import dk.sigtepunkt.domain.pace.ProspectRule;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.RealContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the rule of the forecast would have shown in each report of the strategy, of the content that the product is delivered
 * with, as it was known on the quarter's last day; and what came of it. {@code main} prints the table of core/docs/forecast.md.
 */
final class ForecastRecord {
    private static final IndicatorRule RULE = new IndicatorRule(AssessmentWords.in(Danish.LOCALE));
    private static final Period FIRST = Period.quarter(2022, 3);
    private static final Period LAST = Period.quarter(2025, 4);

    private final CatalogueSnapshot committees;
    private final FigureBook book;

    ForecastRecord() throws IOException {
        Installation installation = RealContent.installation();
        committees = installation.next.get();
        book = Derivation.of(committees, installation.figures.book()).book();
    }

    public static void main(String[] none) throws IOException {
        System.out.println(new ForecastRecord().table());
    }

    /** One indicator in one report; the outcome is that of the target's date, as it is known now. */
    record Entry(Prospect prospect, Optional<Double> outcome) {
        Optional<Band> band() {
            return prospect.band();
        }

        Optional<Boolean> held() {
            return band().flatMap(band -> outcome.map(value -> value >= band.low() && value <= band.high()));
        }
    }

    static List<Period> quarters() {
        return Stream.iterate(FIRST, quarter -> quarter.compareTo(LAST) <= 0, Period::next)
                .toList();
    }

    List<Entry> entries(Period quarter) {
        FigureBook then = book.asOf(Danish.endOf(quarter.end()));
        return committees.committees().stream()
                .flatMap(committee -> committee.content().indicators().stream())
                .flatMap(indicator ->
                        ProspectRule.prospect(RULE.judge(indicator, then, quarter), then, quarter).stream())
                .map(prospect -> new Entry(prospect, outcome(prospect)))
                .toList();
    }

    private Optional<Double> outcome(Prospect prospect) {
        Indicator indicator = prospect.indicator();
        return prospect.pace()
                .next()
                .map(Target::period)
                .flatMap(period -> book.own(indicator.id()).stream()
                        .flatMap(series -> series.latest().stream())
                        .filter(figure -> figure.period().end().equals(period.end())
                                && figure.figure().status().valued())
                        .map(ForecastRecord::value)
                        .findFirst());
    }

    private static double value(Observation figure) {
        return figure.figure().value().orElseThrow();
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| quarter | verdict | target ahead | shown | "
                + Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.joining(" | "))
                + " | outcome has come | held |");
        lines.add("|---" + "|--:".repeat(5 + Reason.values().length) + "|");
        List<Entry> all = new ArrayList<>();
        for (Period quarter : quarters()) {
            List<Entry> entries = entries(quarter);
            all.addAll(entries);
            lines.add(row(quarter.code(), entries));
        }
        lines.add(row("all", all));
        return String.join("\n", lines);
    }

    private static String row(String name, List<Entry> entries) {
        List<Forecast> forecasts = entries.stream()
                .flatMap(one -> one.prospect().forecast().stream())
                .toList();
        List<Object> cells = new ArrayList<>(List.of(
                name,
                entries.size(),
                forecasts.size(),
                entries.stream().filter(one -> one.band().isPresent()).count()));
        for (Reason reason : Reason.values()) {
            cells.add(forecasts.stream()
                    .filter(one -> one.fold(shown -> false, withheld -> withheld.reason() == reason))
                    .count());
        }
        List<Boolean> come =
                entries.stream().flatMap(one -> one.held().stream()).toList();
        cells.add(come.size());
        cells.add(come.stream().filter(held -> held).count());
        return cells.stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
