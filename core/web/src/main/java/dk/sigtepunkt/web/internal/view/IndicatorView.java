package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.figure.Origin;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.chart.ChartSize;
import dk.sigtepunkt.reporting.chart.IndicatorChart;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An indicator with its chart, its figures and where they come from.
 *
 * @param id of its place on the page
 * @param page the indicator's own page; empty for a closed one
 * @param wide the chart as SVG; empty when there is nothing to draw
 * @param narrow the same chart for a small screen
 * @param judged false for a closed indicator, which no longer counts
 * @param notes what it carries on, and where its figures break
 * @param facts name and value in turn of what defines the indicator
 * @param rows the figures, newest first
 * @param age how old the newest figure is; empty without figures
 * @param example whether any figure shown is made up
 * @param earlierOnly whether only earlier figures are, and the newest is real
 */
public record IndicatorView(
        String id,
        String page,
        String name,
        String headline,
        boolean judged,
        StatusView status,
        String reason,
        String wide,
        String narrow,
        String legend,
        List<Note> notes,
        String definition,
        List<Fact> facts,
        List<Row> rows,
        String csv,
        String jsonStat,
        String attribution,
        String age,
        boolean example,
        boolean earlierOnly) {

    public static IndicatorView of(IndicatorPart part, Lineage lineage, Words words) {
        return of(part, lineage, true, words);
    }

    static IndicatorView closed(IndicatorPart part, Lineage lineage, Words words) {
        return of(part, lineage, false, words);
    }

    private static IndicatorView of(IndicatorPart part, Lineage lineage, boolean judged, Words words) {
        Indicator indicator = part.indicator();
        String id = indicator.id().key();
        List<Row> rows = new ArrayList<>(
                part.figures().stream().map(figure -> row(indicator, figure)).toList());
        Collections.reverse(rows);
        return new IndicatorView(
                id,
                judged ? Links.indicator(indicator.id()) : "",
                indicator.name(),
                IndicatorWords.headline(part, words),
                judged,
                StatusView.of(part.now().assessment().code()),
                judged ? part.now().assessment().reason() : "",
                IndicatorChart.svg(part, ChartSize.WIDE, id + "-w").orElse(""),
                IndicatorChart.svg(part, ChartSize.NARROW, id + "-n").orElse(""),
                IndicatorWords.legend(part, words),
                lineage.before(indicator.replaces()).stream()
                        .map(before -> note(before, words))
                        .toList(),
                indicator.definition(),
                IndicatorWords.facts(indicator, words),
                rows,
                Links.figures(indicator.id(), "csv"),
                Links.figures(indicator.id(), "jsonstat"),
                indicator.source().attribution(),
                part.ageToday(),
                part.example(),
                part.example() && !part.newestIsExample());
    }

    private static Row row(Indicator indicator, Observation figure) {
        return new Row(
                Danish.period(figure.period()),
                figure.figure().value().isPresent()
                        ? Danish.amount(figure.figure().value().getAsDouble(), indicator.unit())
                        : "–",
                Danish.status(figure.figure().status()),
                Danish.date(LocalDate.ofInstant(figure.knownAt(), Danish.ZONE)),
                figure.figure().note(),
                figure.origin() == Origin.EXAMPLE);
    }

    private static Note note(Lineage.Before before, Words words) {
        return before.comparable()
                ? new Note(
                        words.say("view.indicator.carried-over"),
                        before.link(),
                        "%s. %s".formatted(before.from(), before.reason()))
                : new Note(
                        words.say("view.indicator.break", before.from()),
                        before.link(),
                        words.say("view.indicator.break.end", before.reason()));
    }

    /** A sentence with a link in the middle. */
    public record Note(String start, Link link, String end) {}

    public record Fact(String name, String value) {}

    public record Row(String period, String value, String status, String known, String note, boolean example) {}
}
