package dk.sigtepunkt.reporting.internal.written;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaKey;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.reports.ReportBasis;
import dk.sigtepunkt.domain.reports.ReportContents;
import dk.sigtepunkt.domain.reports.ReportGap;
import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.ReportStep;
import dk.sigtepunkt.domain.reports.SectionText;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.seals.ReportSealing;
import dk.sigtepunkt.domain.seals.SealHistory;
import dk.sigtepunkt.domain.seals.SealLayingWords;
import dk.sigtepunkt.domain.seals.SealLayings;
import dk.sigtepunkt.domain.seals.SealRequest;
import dk.sigtepunkt.domain.seals.Sealed;
import dk.sigtepunkt.domain.seals.SealingFailed;
import dk.sigtepunkt.domain.sections.KeptSection;
import dk.sigtepunkt.domain.sections.SectionKey;
import dk.sigtepunkt.domain.sections.SectionStore;
import dk.sigtepunkt.domain.templates.Chapter;
import dk.sigtepunkt.domain.templates.ReportTemplates;
import dk.sigtepunkt.domain.templates.Template;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.reporting.ActionPart;
import dk.sigtepunkt.reporting.ConsolidatedReport;
import dk.sigtepunkt.reporting.FocusAreaPart;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.written.ReportGapWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** What stands in reports, and what they lack, as it is known now. */
@Component(service = ReportContents.class)
public final class WrittenContents implements ReportContents {
    private static final SealLayingWords SEAL_WORDS = SealLayingWords.in(Danish.LOCALE);
    private static final ReportGapWords WORDS = ReportGapWords.in(Danish.LOCALE);

    private final Catalogue catalogue;
    private final Reports reports;
    private final SectionStore sections;
    private final QuestionHistory questions;
    private final JudgementHistory judgements;
    private final ReportTemplates templates;
    private final SealHistory seals;
    private final AtomicReference<@Nullable ComponentServiceObjects<ReportSealing>> offered = new AtomicReference<>();
    private final AtomicReference<@Nullable ReportSealing> sealing = new AtomicReference<>();

    @Activate
    public WrittenContents(
            @Reference Catalogue catalogue,
            @Reference Reports reports,
            @Reference SectionStore sections,
            @Reference QuestionHistory questions,
            @Reference JudgementHistory judgements,
            @Reference ReportTemplates templates,
            @Reference SealHistory seals) {
        this.catalogue = catalogue;
        this.reports = reports;
        this.sections = sections;
        this.questions = questions;
        this.judgements = judgements;
        this.templates = templates;
        this.seals = seals;
    }

    /**
     * It puts reports together, which asks what stands in them: so it comes later, and is not asked for before it is needed. Who is
     * bound at once waits for itself.
     */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void bindSealing(ComponentServiceObjects<ReportSealing> present) {
        offered.set(present);
        sealing.set(request -> sealed(present, request));
    }

    private static Sealed sealed(ComponentServiceObjects<ReportSealing> offered, SealRequest request) {
        @Nullable ReportSealing service = offered.getService();
        if (service == null) {
            throw new SealingFailed(SEAL_WORDS.nobodySeals());
        }
        try {
            return service.seal(request);
        } finally {
            offered.ungetService(service);
        }
    }

    void unbindSealing(ComponentServiceObjects<ReportSealing> gone) {
        if (offered.compareAndSet(gone, null)) {
            sealing.set(null);
        }
    }

    /** Who seals, where reports are put together by hand. */
    public void sealedBy(ReportSealing one) {
        sealing.set(one);
    }

    @Override
    public LayingSeal seal(WrittenReport laid, ReportStep.Laid step) {
        return new SealLayings(seals, Optional.ofNullable(sealing.get())).seal(laid, step);
    }

    @Override
    public List<String> sections(ReportRef ref) {
        List<FocusAreaPart> areas =
                ref.committee().map(id -> areas(ref.quarter(), id)).orElse(List.of());
        return keys(templates.of(ref).template(), areas);
    }

    @Override
    public boolean has(WrittenReport report, String section) {
        return named(report).anyMatch(one -> one.key().equals(section));
    }

    @Override
    public int template(ReportRef ref) {
        return templates.of(WrittenReport.none(ref)).ref().number();
    }

    /** @param areas those that a committee says something of each, in its order; none in a report of all */
    static List<String> keys(Template template, List<FocusAreaPart> areas) {
        return template.parts().stream()
                .flatMap(part -> part.section()
                        ? Stream.of(part.key())
                        : areas.stream()
                                .filter(area -> part.key().equals(Chapter.AREAS.code()))
                                .map(area -> key(area.area().ref().key())))
                .toList();
    }

    private static String key(FocusAreaKey area) {
        return SectionKey.of(area).value();
    }

    @Override
    public List<ReportGap> missing(WrittenReport report) {
        SectionProgress progress = new SectionProgress(sections, report);
        List<ReportGap> gaps = new ArrayList<>();
        for (TemplatePart part : templates.of(report).template().parts()) {
            part.chapter()
                    .ifPresentOrElse(
                            chapter -> gaps.addAll(missing(report, chapter, progress)),
                            () -> gaps.addAll(progress.missing(part.key(), part.heading(), part.required())));
        }
        return List.copyOf(gaps);
    }

    @Override
    public List<SectionText> texts(WrittenReport report) {
        SectionProgress progress = new SectionProgress(sections, report);
        return named(report)
                .map(one -> new SectionText(one.key(), one.name(), progress.texts(one.key())))
                .toList();
    }

    /** Each section by its key, with what a reader knows it as. */
    private Stream<Named> named(WrittenReport report) {
        ReportRef ref = report.ref();
        List<Named> areas = ref.committee().map(id -> areas(ref.quarter(), id)).orElse(List.of()).stream()
                .map(part -> new Named(key(part.area().ref().key()), part.area().title()))
                .toList();
        List<String> written = ref.committee()
                .map(id -> sections.written(id, ref.quarter()).stream()
                        .map(one -> one.ref().key().value()))
                .orElseGet(() -> report.words().keySet().stream())
                .filter(key -> areas.stream().noneMatch(area -> area.key().equals(key)))
                .toList();
        return templates.shown(report, written).stream()
                .flatMap(part -> part.section()
                        ? Stream.of(new Named(part.key(), part.heading()))
                        : areas.stream().filter(area -> part.key().equals(Chapter.AREAS.code())));
    }

    private record Named(String key, String name) {}

    @Override
    public ReportBasis basis(WrittenReport report) {
        Period quarter = report.ref().quarter();
        return report.ref()
                .committee()
                .map(id -> new ReportBasis(
                        report.marks(),
                        sections.written(id, quarter).stream()
                                .mapToInt(KeptSection::version)
                                .sum(),
                        judgements.book().written(id, quarter)))
                .orElseGet(() -> new ReportBasis(report.marks(), 0, 0));
    }

    private List<ReportGap> missing(WrittenReport report, Chapter chapter, SectionProgress progress) {
        ReportRef ref = report.ref();
        List<ReportGap> gaps = new ArrayList<>();
        if (chapter == Chapter.REFLECTION && report.reflection().isEmpty()) {
            gaps.add(new ReportGap(ReportGap.Kind.REFLECTION, "", WORDS.noReflection()));
        }
        if (chapter == Chapter.AREAS && ref.committee().isPresent()) {
            areas(ref.quarter(), ref.committee().get()).forEach(part -> gaps.addAll(missing(part, progress)));
        }
        return gaps;
    }

    private static List<ReportGap> missing(FocusAreaPart part, SectionProgress progress) {
        List<ReportGap> gaps = new ArrayList<>();
        FocusAreaKey area = part.area().ref().key();
        String title = part.area().title();
        if (part.judgement().waitsForExplanation()) {
            gaps.add(new ReportGap(ReportGap.Kind.EXPLANATION, area.value(), WORDS.unexplained(title)));
        }
        gaps.addAll(progress.missing(key(area), title, false));
        return gaps;
    }

    @Override
    public boolean has(WrittenReport report, ReportItem item) {
        ReportRef ref = report.ref();
        return switch (item.kind()) {
            case SECTION -> has(report, item.key());
            case QUESTION ->
                questions.book().all().stream()
                        .filter(one ->
                                ref.committee().map(one.answering()::equals).orElse(true))
                        .anyMatch(
                                one -> Integer.toString(one.question().number()).equals(item.key()));
            case AREA ->
                parts(ref)
                        .anyMatch(
                                part -> ReportItem.area(ref, part.area().ref()).equals(item));
            case ACTION ->
                parts(ref)
                        .flatMap(part -> part.actions().stream())
                        .map(ActionPart::action)
                        .anyMatch(action -> ReportItem.action(ref, action.ref()).equals(item));
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
