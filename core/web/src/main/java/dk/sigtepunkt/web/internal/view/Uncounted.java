package dk.sigtepunkt.web.internal.view;

import dk.sigtepunkt.contracts.strategy.Strategy;
import dk.sigtepunkt.contracts.time.Frequency;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The committees with areas of the strategy that do not count in a quarter.
 *
 * @param heading what stands over them
 */
public record Uncounted(String heading, List<Line> lines) {
    /** @param when from or until when it counts; a sentence without its subject */
    public record Line(Link committee, String when) {}

    public static Uncounted in(Reading reading, ConsolidatedReport report, Links links, Words words) {
        Reading whole = reading.whole();
        // Each quarter is put together once: of an earlier day nothing is kept.
        Map<Period, CatalogueSnapshot> seen = new HashMap<>();
        Function<Period, CatalogueSnapshot> counting =
                quarter -> seen.computeIfAbsent(quarter, one -> whole.in(one).committees());
        return new Uncounted(
                words.say("view.uncounted", Danish.period(report.period())),
                whole.committees().committees().stream()
                        .filter(one -> belongs(one, report.strategy()) && !counts(one, report))
                        .map(one -> new Line(
                                new Link(
                                        links.committee(one.id()), one.content().name()),
                                when(one, counting, report, words)))
                        .toList());
    }

    private static boolean belongs(KnownCommittee one, Strategy strategy) {
        return one.content().focusAreas().stream()
                .anyMatch(
                        area -> strategy.sigtepunkt(area.primary().sigtepunkt()).isPresent());
    }

    private static boolean counts(KnownCommittee one, ConsolidatedReport report) {
        return report.committees().stream()
                .anyMatch(part -> part.committee().id().equals(one.id()));
    }

    private static String when(
            KnownCommittee one, Function<Period, CatalogueSnapshot> counting, ConsolidatedReport report, Words words) {
        Period running = Period.containing(Frequency.QUARTER, report.today());
        Period last = report.strategy().lastReport();
        Period newest = running.compareTo(last) < 0 ? running : last;
        Optional<Period> until =
                first(report.period(), Period::previous, report.strategy().firstReport(), one, counting);
        Optional<Period> from = first(report.period(), Period::next, newest, one, counting);
        if (until.isPresent() && from.isPresent()) {
            return words.say("view.uncounted.until-and-from", Danish.period(until.get()), Danish.period(from.get()));
        }
        return from.map(first -> words.say("view.uncounted.from", Danish.period(first)))
                .or(() -> until.map(end -> words.say("view.uncounted.until", Danish.period(end))))
                .orElseGet(() -> words.say("view.uncounted.nowhere"));
    }

    /** The first quarter after one, in a direction, in which it counts; the last to look at is looked at too. */
    private static Optional<Period> first(
            Period after,
            UnaryOperator<Period> step,
            Period last,
            KnownCommittee one,
            Function<Period, CatalogueSnapshot> counting) {
        int direction = Integer.signum(step.apply(after).compareTo(after));
        return Stream.iterate(step.apply(after), quarter -> direction * quarter.compareTo(last) <= 0, step)
                .filter(quarter -> counting.apply(quarter).committee(one.id()).isPresent())
                .findFirst();
    }
}
