package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.figure.Observation;
import dk.sigtepunkt.contracts.indicator.Indicator;
import dk.sigtepunkt.domain.assessment.AssessmentWords;
import dk.sigtepunkt.domain.pace.PaceWords;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.IndicatorPart;
import dk.sigtepunkt.reporting.chart.ChartSize;
import dk.sigtepunkt.reporting.chart.IndicatorChart;
import dk.sigtepunkt.web.internal.gap.GapView;
import dk.sigtepunkt.web.internal.page.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An indicator with its chart, its figures and where they come from.
 *
 * @param notes what it carries on, and where its figures break
 */
public record IndicatorView(
        Heading heading,
        Verdict verdict,
        Chart chart,
        List<Note> notes,
        Definition definition,
        Figures figures,
        Downloads downloads) {

    public static IndicatorView of(IndicatorPart part, Lineage lineage, Words words) {
        return of(part, lineage, true, words);
    }

    static IndicatorView closed(IndicatorPart part, Lineage lineage, Words words) {
        return of(part, lineage, false, words);
    }

    private static IndicatorView of(IndicatorPart part, Lineage lineage, boolean judged, Words words) {
        Indicator indicator = part.indicator();
        String id = indicator.id().key();
        IndicatorChart chart = new IndicatorChart(words.language());
        return new IndicatorView(
                new Heading(
                        id,
                        judged ? indicator.id().toString() : "",
                        judged ? lineage.links().indicator(indicator.id()) : "",
                        indicator.name(),
                        IndicatorWords.headline(part, words)),
                new Verdict(
                        judged,
                        StatusView.of(part.now(), words),
                        judged ? reason(part) : "",
                        judged ? basis(part, words) : "",
                        judged ? standstill(part, words) : "",
                        Prospects.of(part, judged, lineage, words),
                        PersonsView.of(part.persons(), words)),
                new Chart(
                        chart.svg(part, ChartSize.WIDE, id + "-w").orElse(""),
                        chart.svg(part, ChartSize.NARROW, id + "-n").orElse(""),
                        IndicatorWords.legend(part, words)),
                lineage.before(indicator.replaces()).stream()
                        .map(before -> note(before, words))
                        .toList(),
                new Definition(indicator.definition(), IndicatorWords.facts(indicator, words)),
                figures(part),
                new Downloads(
                        lineage.links().figures(indicator.id(), "csv"),
                        lineage.links().figures(indicator.id(), "jsonstat")));
    }

    /** Nothing of one that is not judged: its status has said it. */
    private static String reason(IndicatorPart part) {
        return part.indicator().judged() ? part.now().assessment().reason() : "";
    }

    private static String basis(IndicatorPart part, Words words) {
        return AssessmentWords.in(words.language())
                .basis(part.now().assessment().basis());
    }

    private static String standstill(IndicatorPart part, Words words) {
        return part.standstill()
                .map(one -> AssessmentWords.in(words.language()).standstill(one, 1))
                .orElse("");
    }

    private static Figures figures(IndicatorPart part) {
        List<Row> rows = new ArrayList<>(part.figures().stream()
                .map(figure -> row(part.indicator(), figure))
                .toList());
        Collections.reverse(rows);
        return new Figures(
                rows,
                part.indicator().source().attribution(),
                part.age(),
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
                figure.example());
    }

    private static Note note(Lineage.Before before, Words words) {
        if (before.ownSeries()) {
            return new Note(
                    words.say("view.indicator.takes-the-place"),
                    before.link(),
                    words.say("view.indicator.takes-the-place.end", before.from(), before.reason()));
        }
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

    /**
     * @param id of its place on the page
     * @param root the id of its root in the report; empty for a closed one
     * @param page the indicator's own page; empty for a closed one
     */
    public record Heading(String id, String root, String page, String name, String headline) {}

    /**
     * @param judged false for a closed indicator, which no longer counts
     * @param basis what the status rests on that nobody has adopted
     * @param standstill that no newer figure has come since the last report; empty when one has
     * @param persons what people say of it
     */
    public record Verdict(
            boolean judged,
            StatusView status,
            String reason,
            String basis,
            String standstill,
            Prospects prospects,
            PersonsView persons) {}

    /** Its pace and where it would be, and what is then missing; each is empty where there is nothing to say. */
    public record Prospects(String pace, String forecast, GapView gap) {
        static Prospects of(IndicatorPart part, boolean judged, Lineage lineage, Words words) {
            PaceWords said = PaceWords.in(words.language());
            return new Prospects(
                    part.prospect().map(said::pace).orElse(""),
                    part.prospect().map(said::forecast).orElse(""),
                    judged
                            ? GapView.of(
                                    part.gap(),
                                    part.outlook().expectations(),
                                    one -> lineage.story(one.action(), one.title()),
                                    words)
                            : GapView.NOTHING);
        }
    }

    /**
     * @param wide the chart as SVG; empty when there is nothing to draw
     * @param narrow the same chart for a small screen
     */
    public record Chart(String wide, String narrow, String legend) {}

    /** A sentence with a link in the middle. */
    public record Note(String start, Link link, String end) {}

    public record Definition(String text, List<Fact> facts) {}

    public record Fact(String name, String value) {}

    public record Row(String period, String value, String status, String known, String note, boolean example) {}

    /**
     * @param rows the figures, newest first
     * @param age how old the newest figure is; empty without figures
     * @param example whether any figure shown is made up
     * @param earlierOnly whether only earlier figures are, and the newest is real
     */
    public record Figures(List<Row> rows, String attribution, String age, boolean example, boolean earlierOnly) {}

    /** The addresses of the figures' files. */
    public record Downloads(String csv, String jsonStat) {}
}
