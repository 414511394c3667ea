package dk.sigtepunkt.domain.sections;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReportWords;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The committees that have a part in a quarter's report, and whether anything can be written of it. */
final class SectionQuarters {
    private static final WrittenReportWords WORDS = WrittenReportWords.in(Danish.LOCALE);

    private final Catalogue catalogue;
    private final Strategies strategies;
    private final ReportTemplates templates;
    private final SectionStore store;
    private final SectionLock lock;

    SectionQuarters(
            Catalogue catalogue,
            Strategies strategies,
            ReportTemplates templates,
            SectionStore store,
            SectionLock lock) {
        this.catalogue = catalogue;
        this.strategies = strategies;
        this.templates = templates;
        this.store = store;
        this.lock = lock;
    }

    /**
     * A committee that has a part in a quarter's report.
     *
     * @param then as it counts there, as is known now
     * @param active whether it is in service now
     * @param report the version of its report, from before anything was judged
     */
    record Found(KnownCommittee then, boolean active, int report) {}

    <T> Optional<T> found(CommitteeId committee, Period quarter, Function<Found, T> made) {
        int report = lock.version(ReportRef.of(committee, quarter));
        try (Reading reading = catalogue.open()) {
            boolean active = reading.committees()
                    .committee(committee)
                    .filter(KnownCommittee::active)
                    .isPresent();
            return strategies
                    .reporting(quarter)
                    .map(strategy -> new StrategyAreas(strategy, strategies).of(reading.in(quarter)))
                    .flatMap(counting -> counting.committees().committee(committee))
                    .map(then -> made.apply(new Found(then, active, report)));
        }
    }

    /**
     * Those of the report's template once it is begun, before that of the one that applies; without those of areas. After them
     * those that are none of them and in which something stands: it can be rewritten and taken back as everything else.
     */
    List<TemplatePart> sections(KnownCommittee then, Period quarter) {
        Set<String> areas = then.content().focusAreas().stream()
                .map(area -> SectionKey.of(area.ref().key()).value())
                .collect(Collectors.toUnmodifiableSet());
        List<String> written = store.written(then.id(), quarter).stream()
                .map(one -> one.ref().key().value())
                .filter(key -> !areas.contains(key))
                .toList();
        return templates.shown(ReportRef.of(then.id(), quarter), written).stream()
                .filter(TemplatePart::section)
                .toList();
    }

    /** All that can be written in. */
    Stream<SectionKey> keys(KnownCommittee then, Period quarter) {
        return Stream.concat(
                sections(then, quarter).stream().map(part -> new SectionKey(part.key())),
                then.content().focusAreas().stream()
                        .map(area -> SectionKey.of(area.ref().key())));
    }

    /** Whether what is released of a quarter is everybody's with its report only. */
    boolean waits(CommitteeId committee, Period quarter) {
        return lock.waits(ReportRef.of(committee, quarter));
    }

    private Template template(CommitteeId committee, Period quarter) {
        return templates.of(ReportRef.of(committee, quarter)).template();
    }

    /** Empty for nothing. */
    String guideOfAreas(CommitteeId committee, Period quarter) {
        return template(committee, quarter).guide(Chapter.AREAS.code());
    }

    String missing(Period quarter) {
        return strategies.reporting(quarter).isPresent() ? WORDS.notCounting(quarter) : WORDS.notReported(quarter);
    }

    /** Why nothing can be written of a quarter, for now or for good. */
    Optional<WrittenFault> closed(Found found, Period quarter) {
        return lock.closed(found.then(), found.active(), quarter);
    }
}
