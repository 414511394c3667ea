package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.dialogue.DialogueHistory;
import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.roots.ReportFacts;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.dialogue.DiscussionResource;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.judgement.IndicatorJudgementResource;
import dk.sigtepunkt.rest.internal.judgement.JudgementResource;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.roots.NumberCheckResource;
import dk.sigtepunkt.rest.internal.sections.SectionResource;
import dk.sigtepunkt.rest.internal.templates.TemplateParts;
import dk.sigtepunkt.rest.internal.written.WrittenReportParts;
import java.time.Clock;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is written of a quarter: people's statuses, what bodies said, and what committees say themselves. */
@Component(service = QuarterParts.class)
public final class QuarterParts {
    private final JudgementHistory judgements;
    private final KeepJudgements keepJudgements;
    private final DialogueHistory dialogue;
    private final KeepDialogue keepDialogue;
    private final ReleasedSections released;
    private final KeepSections keepSections;
    private final WrittenReportParts written;
    private final TemplateParts templates;
    private final ReportFacts facts;

    @Activate
    public QuarterParts(
            @Reference JudgementHistory judgements,
            @Reference KeepJudgements keepJudgements,
            @Reference DialogueHistory dialogue,
            @Reference KeepDialogue keepDialogue,
            @Reference ReleasedSections released,
            @Reference KeepSections keepSections,
            @Reference WrittenReportParts written,
            @Reference TemplateParts templates,
            @Reference ReportFacts facts) {
        this.judgements = judgements;
        this.keepJudgements = keepJudgements;
        this.dialogue = dialogue;
        this.keepDialogue = keepDialogue;
        this.released = released;
        this.keepSections = keepSections;
        this.written = written;
        this.templates = templates;
        this.facts = facts;
    }

    /** What people say of statuses, to be shown beside the computed ones. */
    JudgementHistory judgements() {
        return judgements;
    }

    /** What bodies say, to be shown beside figures. */
    DialogueHistory dialogue() {
        return dialogue;
    }

    Stream<Object> resources(
            Callers callers, ReadingAnswers readings, Quarters quarters, Reports reports, Clock clock) {
        Stream<Object> own = Stream.of(
                new JudgementResource(callers, readings, quarters, reports, keepJudgements),
                new IndicatorJudgementResource(callers, readings, quarters, reports, keepJudgements),
                new DiscussionResource(callers, readings, dialogue, keepDialogue),
                new SectionResource(callers, readings, released, keepSections),
                new NumberCheckResource(callers, readings, quarters, facts));
        return Stream.concat(
                Stream.concat(own, templates.resources(callers, readings)),
                written.resources(callers, readings, clock));
    }
}
