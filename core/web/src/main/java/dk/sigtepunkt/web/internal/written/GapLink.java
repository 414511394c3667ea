package dk.sigtepunkt.web.internal.written;

import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.web.internal.judgement.JudgementAddresses;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.sections.SectionAddresses;
import java.util.List;
import java.util.Optional;

/** What a report lacks, each with a link to where that is mended. */
final class GapLink {
    private GapLink() {}

    static List<Link> of(ReportRef ref, List<ReportGap> gaps) {
        return gaps.stream()
                .map(gap -> new Link(address(ref, gap), gap.sentence()))
                .toList();
    }

    private static String address(ReportRef ref, ReportGap gap) {
        return switch (gap.kind()) {
            case REFLECTION -> WrittenAddresses.of(ref, Doing.REFLECT);
            case READY -> WrittenAddresses.of(ref, Doing.MARK, gap.about());
            case EXPLANATION ->
                ref.committee()
                        .map(id -> JudgementAddresses.explain(id, gap.about(), ref.quarter()))
                        .orElseGet(() -> WrittenAddresses.of(ref));
            case TEXT -> text(ref, gap.about());
            case UNRELEASED ->
                section(ref, gap.about()).map(SectionAddresses::release).orElseGet(() -> WrittenAddresses.of(ref));
        };
    }

    /** Where a section is written: a committee's among its own words. */
    static String text(ReportRef ref, String section) {
        return section(ref, section)
                .map(SectionAddresses::write)
                .orElseGet(() -> WrittenAddresses.of(ref, Doing.WORD, section));
    }

    private static Optional<SectionRef> section(ReportRef ref, String section) {
        return ref.committee()
                .flatMap(id -> SectionKey.find(section).map(key -> new SectionRef(id, ref.quarter(), key)));
    }
}
