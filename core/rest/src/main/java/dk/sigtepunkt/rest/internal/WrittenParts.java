package dk.sigtepunkt.rest.internal;

import dk.sigtepunkt.domain.evidence.EvidenceHistory;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.judgement.JudgementHistory;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.proposals.SendProposals;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.questions.QuestionHistory;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.rest.internal.breadth.BreadthParts;
import dk.sigtepunkt.rest.internal.claims.ClaimParts;
import dk.sigtepunkt.rest.internal.evidence.EvidenceEntryResource;
import dk.sigtepunkt.rest.internal.evidence.EvidenceFileParts;
import dk.sigtepunkt.rest.internal.evidence.EvidenceResource;
import dk.sigtepunkt.rest.internal.evidence.EvidenceWithdrawalResource;
import dk.sigtepunkt.rest.internal.evidence.OwnEvidenceResource;
import dk.sigtepunkt.rest.internal.http.Callers;
import dk.sigtepunkt.rest.internal.influence.InfluenceParts;
import dk.sigtepunkt.rest.internal.layers.LayersResource;
import dk.sigtepunkt.rest.internal.load.LoadResource;
import dk.sigtepunkt.rest.internal.practice.PracticeReading;
import dk.sigtepunkt.rest.internal.practice.PracticeResource;
import dk.sigtepunkt.rest.internal.proposals.ProposalDeskResource;
import dk.sigtepunkt.rest.internal.proposals.ProposalPublicationResource;
import dk.sigtepunkt.rest.internal.proposals.ProposalResource;
import dk.sigtepunkt.rest.internal.questions.QuestionEntryResource;
import dk.sigtepunkt.rest.internal.questions.QuestionResource;
import dk.sigtepunkt.rest.internal.reading.Quarters;
import dk.sigtepunkt.rest.internal.reading.ReadingAnswers;
import dk.sigtepunkt.rest.internal.reports.BesideReport;
import dk.sigtepunkt.rest.internal.reports.ReportResource;
import dk.sigtepunkt.rest.internal.steps.ActionBeginResource;
import dk.sigtepunkt.rest.internal.steps.ActionDifferenceResource;
import dk.sigtepunkt.rest.internal.steps.ActionHolderResource;
import dk.sigtepunkt.rest.internal.steps.ActionStoryResource;
import dk.sigtepunkt.rest.internal.tags.PairingResource;
import dk.sigtepunkt.rest.internal.wheel.WheelParts;
import dk.sigtepunkt.rest.internal.wording.WordingCheckResource;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What committees' people, bodies and citizens write: actions, questions, quarters, proposals, and what was seen and heard. */
@Component(service = WrittenParts.class)
public final class WrittenParts {
    private final KeepActions actions;
    private final QuestionHistory questions;
    private final KeepQuestions keepQuestions;
    private final QuarterParts quarter;
    private final EvidenceHistory evidence;
    private final ReadEvidence readEvidence;
    private final KeepEvidence keepEvidence;
    private final EvidenceFileParts files;
    private final ClaimParts claims;
    private final InfluenceParts influences;
    private final BreadthParts breadth;
    private final WheelParts wheels;
    private final PublishedProposals publishedProposals;
    private final SendProposals sendProposals;
    private final ModerateProposals moderateProposals;
    private final LoadLimit limit;

    @Activate
    public WrittenParts(
            @Reference KeepActions actions,
            @Reference QuestionHistory questions,
            @Reference KeepQuestions keepQuestions,
            @Reference QuarterParts quarter,
            @Reference EvidenceHistory evidence,
            @Reference ReadEvidence readEvidence,
            @Reference KeepEvidence keepEvidence,
            @Reference EvidenceFileParts files,
            @Reference ClaimParts claims,
            @Reference InfluenceParts influences,
            @Reference BreadthParts breadth,
            @Reference WheelParts wheels,
            @Reference PublishedProposals publishedProposals,
            @Reference SendProposals sendProposals,
            @Reference ModerateProposals moderateProposals,
            @Reference LoadLimit limit) {
        this.actions = actions;
        this.questions = questions;
        this.keepQuestions = keepQuestions;
        this.quarter = quarter;
        this.evidence = evidence;
        this.readEvidence = readEvidence;
        this.keepEvidence = keepEvidence;
        this.files = files;
        this.claims = claims;
        this.influences = influences;
        this.breadth = breadth;
        this.wheels = wheels;
        this.publishedProposals = publishedProposals;
        this.sendProposals = sendProposals;
        this.moderateProposals = moderateProposals;
        this.limit = limit;
    }

    /** The report with what people write beside it. */
    ReportResource report(ReadingAnswers readings, Quarters quarters, Reports reports) {
        return new ReportResource(
                readings,
                quarters,
                reports,
                new BesideReport.Histories(
                        questions,
                        quarter.dialogue(),
                        evidence,
                        claims.claims(),
                        influences.influences(),
                        breadth.turnouts(),
                        wheels),
                new ReportResource.Across(practice(), influences.crossing()));
    }

    private PracticeReading practice() {
        return new PracticeReading(evidence, quarter.dialogue(), quarter.judgements());
    }

    JudgementHistory judgements() {
        return quarter.judgements();
    }

    List<Object> resources(Callers callers, ReadingAnswers readings, Quarters quarters, Reports reports, Clock clock) {
        return Stream.of(
                        own(callers, readings, clock),
                        Stream.<Object>of(
                                new PracticeResource(readings, quarters, reports, practice()),
                                new PairingResource(readings, quarters, reports),
                                new LayersResource(readings, quarters, reports),
                                new LoadResource(readings, quarters, reports, questions, limit)),
                        files.resources(callers, readings),
                        claims.resources(callers, readings, clock),
                        breadth.resources(callers, readings, clock),
                        wheels.resources(callers, readings),
                        influences.resources(callers, readings, quarters),
                        quarter.resources(callers, readings, quarters, reports, clock))
                .flatMap(these -> these)
                .toList();
    }

    private Stream<Object> own(Callers callers, ReadingAnswers readings, Clock clock) {
        return Stream.of(
                new ActionStoryResource(callers, readings, actions),
                new ActionDifferenceResource(callers, readings, actions),
                new ActionHolderResource(callers, readings, actions),
                new ActionBeginResource(callers, readings, actions),
                new QuestionResource(callers, readings, questions, keepQuestions, clock),
                new QuestionEntryResource(callers, readings, questions, keepQuestions, clock),
                new EvidenceResource(readings, evidence),
                new OwnEvidenceResource(readings, callers, readEvidence, keepEvidence),
                new EvidenceEntryResource(readings, callers, readEvidence, keepEvidence),
                new EvidenceWithdrawalResource(callers, readEvidence, keepEvidence),
                new WordingCheckResource(claims.known()),
                new ProposalResource(readings, publishedProposals, sendProposals),
                new ProposalDeskResource(callers, moderateProposals),
                new ProposalPublicationResource(callers, moderateProposals));
    }
}
