package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportTold;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report that somebody asks for who may read it.
 *
 * @param told empty while nobody has begun it
 * @param title of the report
 */
record Asked(ReportRef ref, Optional<ReportTold.Told> told, ReportNames names, String title) {
    /** The page about it. Whoever may not read it is answered as if there were none. */
    static PageResult answer(
            PageRequest visit,
            Reading reading,
            Strategies strategies,
            WrittenDoors doors,
            Function<Asked, PageResult> page) {
        Optional<ReportRef> ref = WrittenAddresses.ref(visit);
        Optional<ReportNames> names =
                ref.flatMap(one -> ReportNames.in(one, strategies, doors.template(one), reading, visit.words()));
        Optional<String> title = ref.flatMap(one -> names.flatMap(known -> known.title(one)));
        return title.map(name -> doors.read()
                        .report(ref.orElseThrow(), Optional.empty(), visit.actor())
                        .fold(
                                told -> page.apply(
                                        new Asked(ref.orElseThrow(), Optional.of(told), names.orElseThrow(), name)),
                                unknown -> page.apply(
                                        new Asked(ref.orElseThrow(), Optional.empty(), names.orElseThrow(), name)),
                                forbidden -> absent(visit)))
                .orElseGet(() -> absent(visit));
    }

    /** There is none for whoever asks; the same for one that is not there and for one that is not that one's to read. */
    static PageResult absent(PageRequest visit) {
        Link round = new Link(
                WrittenAddresses.quarter(visit).map(WrittenAddresses::round).orElse(WrittenAddresses.NEWEST),
                visit.say("written.to.round"));
        List<Link> ways = visit.byVisitor()
                ? List.of(round, new Link("/log-ind?videre=" + visit.path(), visit.say("page.sign-in")))
                : List.of(round);
        return new PageResult.Problem(404, visit.say("page.missing"), visit.say("written.absent"), ways);
    }

    /** What is written of a report that nobody has begun. */
    PageResult notBegun(PageRequest visit) {
        return new PageResult.Problem(
                404,
                visit.say("page.missing"),
                WrittenReportWords.in(visit.words().language()).notBegun(ref),
                List.of(new Link(WrittenAddresses.round(ref.quarter()), visit.say("written.to.round"))));
    }
}
