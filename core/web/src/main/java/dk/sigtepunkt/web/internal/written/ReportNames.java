package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.contracts.committee.FocusArea;
import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.strategy.StrategyAreas;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.Words;
import java.util.List;
import java.util.Optional;

/** What reports, their sections and their committees are called, as they counted in a quarter. */
record ReportNames(List<KnownCommittee> committees, Template template, Words words) {
    /** Empty when no strategy is reported for the quarter. */
    static Optional<ReportNames> in(
            ReportRef ref, Strategies strategies, Template template, Reading reading, Words words) {
        return strategies
                .reporting(ref.quarter())
                .map(strategy -> new ReportNames(
                        new StrategyAreas(strategy, strategies)
                                .of(reading.in(ref.quarter()))
                                .committees()
                                .committees(),
                        template,
                        words));
    }

    /** Empty for a committee that has no part in the quarter. */
    Optional<String> title(ReportRef ref) {
        String quarter = Danish.period(ref.quarter());
        return ref.committee()
                .map(id -> committee(id).map(name -> words.say("written.report", name, quarter)))
                .orElseGet(() -> Optional.of(words.say(
                        ref.kind() == ReportKind.IN_DEPTH ? "written.in-depth" : "written.quarterly", quarter)));
    }

    Optional<String> committee(CommitteeId id) {
        return committees.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> one.content().name());
    }

    /** Its key where it is none that is known. */
    String section(ReportRef ref, String key) {
        return SectionKey.find(key)
                .flatMap(SectionKey::area)
                .flatMap(area -> committees.stream()
                        .filter(one -> ref.committee().filter(one.id()::equals).isPresent())
                        .flatMap(one -> one.content().focusAreas().stream())
                        .filter(one -> one.ref().key().equals(area))
                        .findFirst()
                        .map(FocusArea::title))
                .orElseGet(() -> template.part(key).map(TemplatePart::heading).orElse(key));
    }

    /** What whoever writes a section is told; empty for nothing. */
    String guide(String section) {
        boolean ofArea = SectionKey.find(section).flatMap(SectionKey::area).isPresent();
        return template.guide(ofArea ? Chapter.AREAS.code() : section);
    }
}
