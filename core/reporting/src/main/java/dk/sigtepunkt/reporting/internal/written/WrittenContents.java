package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.written.ReportGapWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What stands in reports, and what they lack, as it is known now. */
@Component(service = ReportContents.class)
public final class WrittenContents implements ReportContents {
    static final List<String> OVERALL = List.of("introduction", "conclusion");
    private static final ReportGapWords WORDS = ReportGapWords.in(Danish.LOCALE);

    private final Catalogue catalogue;
    private final Reports reports;
    private final SectionStore sections;
    private final QuestionHistory questions;

    @Activate
    public WrittenContents(
            @Reference Catalogue catalogue,
            @Reference Reports reports,
            @Reference SectionStore sections,
            @Reference QuestionHistory questions) {
        this.catalogue = catalogue;
        this.reports = reports;
        this.sections = sections;
        this.questions = questions;
    }

    @Override
    public List<String> sections(ReportRef ref) {
        return ref.committee().map(id -> keys(areas(ref.quarter(), id))).orElse(OVERALL);
    }

    /** @param areas the committee's, in its order */
    static List<String> keys(List<FocusAreaPart> areas) {
        return Stream.concat(
                        Stream.of(SectionKey.ASSESSMENT.value()),
                        areas.stream().map(part -> key(part.area().ref().key())))
                .toList();
    }

    private static String key(FocusAreaKey area) {
        return SectionKey.of(area).value();
    }

    @Override
    public List<ReportGap> missing(WrittenReport report) {
        ReportRef ref = report.ref();
        SectionProgress progress = new SectionProgress(sections, report);
        List<ReportGap> gaps = new ArrayList<>();
        if (ref.kind() == ReportKind.COMMITTEE && report.reflection().isEmpty()) {
            gaps.add(new ReportGap(ReportGap.Kind.REFLECTION, "", WORDS.noReflection()));
        }
        if (ref.committee().isEmpty()) {
            OVERALL.forEach(key -> gaps.addAll(progress.missing(key, WORDS.section(key))));
            return List.copyOf(gaps);
        }
        String whole = SectionKey.ASSESSMENT.value();
        gaps.addAll(progress.missing(whole, WORDS.section(whole)));
        for (FocusAreaPart part : areas(ref.quarter(), ref.committee().orElseThrow())) {
            if (part.judgement().waitsForExplanation()) {
                String area = part.area().ref().key().value();
                gaps.add(new ReportGap(
                        ReportGap.Kind.EXPLANATION,
                        area,
                        WORDS.unexplained(part.area().title())));
            }
            gaps.addAll(
                    progress.missing(key(part.area().ref().key()), part.area().title()));
        }
        return List.copyOf(gaps);
    }

    @Override
    public boolean has(ReportRef ref, ReportItem item) {
        return switch (item.kind()) {
            case SECTION -> sections(ref).contains(item.key());
            case QUESTION ->
                questions.book().all().stream()
                        .filter(one ->
                                ref.committee().map(one.answering()::equals).orElse(true))
                        .anyMatch(
                                one -> Integer.toString(one.question().number()).equals(item.key()));
            case AREA -> parts(ref).anyMatch(part -> Items.area(ref, part).equals(item));
            case ACTION ->
                parts(ref)
                        .flatMap(part -> part.actions().stream())
                        .map(ActionPart::action)
                        .anyMatch(action -> Items.action(ref, action.ref()).equals(item));
        };
    }

    private Stream<FocusAreaPart> parts(ReportRef ref) {
        try (Reading reading = catalogue.open()) {
            return reports.overview(reading, ref.quarter()).map(ConsolidatedReport::focusAreas).stream()
                    .flatMap(List::stream)
                    .filter(part ->
                            ref.committee().map(part.committee().id()::equals).orElse(true));
        }
    }

    private List<FocusAreaPart> areas(Period quarter, CommitteeId committee) {
        return parts(ReportRef.of(committee, quarter)).toList();
    }
}
