package dk.sigtepunkt.domain.templates;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.reports.ReportBook;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFields;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the way of a version from a quarter on: reports that are begun, and texts in sections that it does not have. */
record TemplateUse(TemplateBook book, ReportBook reports, CatalogueSnapshot committees, CommitteeTexts texts) {
    private static final TemplateWords WORDS = TemplateWords.in(Danish.LOCALE);

    void told(TemplateVersion version, Period from, Instant now, WrittenFields fields) {
        ReportKind kind = version.ref().kind();
        List<WrittenReport> begun = reports.all().values().stream()
                .filter(one -> one.ref().kind() == kind && !one.entries().isEmpty())
                .filter(one -> one.ref().quarter().compareTo(from) >= 0)
                .sorted(Comparator.comparing(one -> one.ref().toString()))
                .toList();
        begun.stream()
                .findFirst()
                .ifPresent(first -> fields.fault("from", "report-begun", WORDS.begun(first.ref(), begun.size() - 1)));
        Stream.concat(begun.stream(), notBegun(kind, from, now))
                .forEach(report -> lost(version, report)
                        .forEach(part ->
                                fields.fault("from", "section-in-use", WORDS.inUse(part.heading(), report.ref()))));
    }

    /** Committees write of a quarter before anybody begins its report. */
    private Stream<WrittenReport> notBegun(ReportKind kind, Period from, Instant now) {
        List<WrittenReport> none = new ArrayList<>();
        if (kind == ReportKind.COMMITTEE) {
            Period last = Danish.quarter(now);
            for (Period quarter = from; quarter.compareTo(last) <= 0; quarter = quarter.next()) {
                Period one = quarter;
                committees.committees().stream()
                        .map(committee -> reports.report(ReportRef.of(committee.id(), one)))
                        .filter(report -> report.entries().isEmpty())
                        .forEach(none::add);
            }
        }
        return none.stream();
    }

    /** The sections of the report's own template in which a text stands and that the version does not have. */
    private List<TemplatePart> lost(TemplateVersion version, WrittenReport report) {
        ReportRef ref = report.ref();
        TemplateVersion own = report.template().isPresent()
                ? book.find(new TemplateRef(ref.kind(), report.template().getAsInt()))
                        .orElseGet(() -> ShippedTemplates.of(ref.kind()))
                : book.inForce(ref.kind(), ref.quarter());
        return own.template().parts().stream()
                .filter(TemplatePart::section)
                .filter(part -> version.template().part(part.key()).isEmpty())
                .filter(part -> ref.committee()
                        .map(id -> texts.written(id, ref.quarter(), part.key()))
                        .orElseGet(() -> report.words().containsKey(part.key())))
                .toList();
    }
}
