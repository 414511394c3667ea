package dk.sigtepunkt.web.internal;

import dk.sigtepunkt.domain.attachments.AttachmentKind;
import dk.sigtepunkt.domain.attachments.FileAdmission;
import dk.sigtepunkt.domain.attachments.InspectedFile;
import dk.sigtepunkt.domain.attachments.Inspection;
import dk.sigtepunkt.domain.attachments.Scan;
import dk.sigtepunkt.domain.breadth.BreadthSettings;
import dk.sigtepunkt.domain.breadth.KeepTurnouts;
import dk.sigtepunkt.domain.breadth.ReadTurnouts;
import dk.sigtepunkt.domain.claims.ClaimedActions;
import dk.sigtepunkt.domain.claims.KeepClaims;
import dk.sigtepunkt.domain.claims.ReadClaims;
import dk.sigtepunkt.domain.claims.StandingWording;
import dk.sigtepunkt.domain.dialogue.KeepDialogue;
import dk.sigtepunkt.domain.evidence.AttachFiles;
import dk.sigtepunkt.domain.evidence.KeepEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidence;
import dk.sigtepunkt.domain.evidence.ReadEvidenceFiles;
import dk.sigtepunkt.domain.influence.AnswerHearings;
import dk.sigtepunkt.domain.influence.CrossInfluences;
import dk.sigtepunkt.domain.influence.KeepInfluences;
import dk.sigtepunkt.domain.influence.ReadInfluences;
import dk.sigtepunkt.domain.judgement.KeepJudgements;
import dk.sigtepunkt.domain.load.LoadLimit;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.ProposalTerms;
import dk.sigtepunkt.domain.proposals.PublishedProposals;
import dk.sigtepunkt.domain.proposals.SendProposals;
import dk.sigtepunkt.domain.questions.KeepQuestions;
import dk.sigtepunkt.domain.sections.KeepSections;
import dk.sigtepunkt.domain.sections.PublicSections;
import dk.sigtepunkt.domain.sections.ReleasedSections;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.OperateSources;
import dk.sigtepunkt.domain.steps.HandActions;
import dk.sigtepunkt.domain.steps.KeepActions;
import dk.sigtepunkt.domain.written.KnownActions;
import dk.sigtepunkt.reporting.Reports;
import dk.sigtepunkt.reporting.internal.ConsolidatedReports;
import dk.sigtepunkt.reporting.internal.ReportedAreaChanges;
import dk.sigtepunkt.reporting.internal.ReportedFacts;
import dk.sigtepunkt.web.internal.attachments.AttachmentPages;
import dk.sigtepunkt.web.internal.beside.WrittenBeside;
import dk.sigtepunkt.web.internal.breadth.BreadthPages;
import dk.sigtepunkt.web.internal.claims.ActionClaims;
import dk.sigtepunkt.web.internal.claims.ClaimPages;
import dk.sigtepunkt.web.internal.dialogue.DialoguePages;
import dk.sigtepunkt.web.internal.evidence.EvidencePages;
import dk.sigtepunkt.web.internal.influence.InfluencePages;
import dk.sigtepunkt.web.internal.judgement.JudgementPages;
import dk.sigtepunkt.web.internal.layers.LayersPages;
import dk.sigtepunkt.web.internal.page.Pages;
import dk.sigtepunkt.web.internal.practice.PracticePages;
import dk.sigtepunkt.web.internal.proposals.ProposalPages;
import dk.sigtepunkt.web.internal.questions.QuestionPages;
import dk.sigtepunkt.web.internal.sections.SectionPages;
import dk.sigtepunkt.web.internal.sources.SourcePages;
import dk.sigtepunkt.web.internal.steps.StepPages;
import dk.sigtepunkt.web.internal.tags.TagPages;
import dk.sigtepunkt.web.internal.wording.WordingPages;
import dk.sigtepunkt.web.internal.work.WhatWaits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pages on which people write: of actions, questions, quarters and proposals, and of what they saw and heard. */
final class Writing {
    /** More than any made-up committee has. */
    static final LoadLimit LIMIT = LoadLimit.of(80);

    static final ProposalTerms TERMS = ProposalTerms.of(14, 300, 180);

    private Writing() {}

    static Reports reports(Installation site) {
        return new ConsolidatedReports(
                site.strategies,
                site.adopted,
                site.contributions,
                site.written.judgements(),
                everybody(site),
                site.clock);
    }

    static List<Pages> pages(Installation site) {
        return Stream.concat(said(site).stream(), found(site).stream()).toList();
    }

    private static List<Pages> said(Installation site) {
        KeepActions actions = new KeepActions(
                site.catalogue.actions, site.catalogue, site.questions, site.house, KnownActions.NONE, site.clock);
        KeepQuestions questions =
                new KeepQuestions(site.questions, site.catalogue, site.house, KnownActions.NONE, site.clock);
        return List.of(
                new StepPages(
                        site.strategies,
                        actions,
                        handing(site),
                        new PublishedProposals(site.proposals),
                        new ActionClaims(site.claims, site.evidence, site.clock),
                        site.clock),
                new QuestionPages(site.strategies, site.questions, questions, site.clock),
                new JudgementPages(
                        site.strategies,
                        reports(site),
                        new KeepJudgements(
                                site.written.judgements(),
                                site.readers,
                                site.strategies,
                                site.house,
                                KnownActions.NONE,
                                WrittenSite.time(site),
                                new ReportedFacts(reports(site), site.readers),
                                site.clock),
                        WrittenSite.time(site)),
                new DialoguePages(site.strategies, site.written.dialogue(), minutes(site), site.clock),
                new SectionPages(site.strategies, reports(site), sections(site), WrittenSite.time(site)),
                new ProposalPages(
                        site.strategies,
                        new PublishedProposals(site.proposals),
                        new SendProposals(site.proposals, TERMS, site.catalogue, site.strategies, site.clock),
                        moderating(site),
                        site.clock));
    }

    private static KeepDialogue minutes(Installation site) {
        return new KeepDialogue(
                site.written.dialogue(),
                site.questions,
                site.catalogue,
                site.strategies,
                site.house,
                KnownActions.NONE,
                site.clock);
    }

    /** Those on which something is found out, claimed, linked and put together. */
    private static List<Pages> found(Installation site) {
        ReadEvidence read = new ReadEvidence(site.evidence, site.house);
        AttachFiles attach = new AttachFiles(site.evidence, admission(), site.house, site.clock);
        return List.of(
                new PracticePages(site.strategies, reports(site), beside(site)),
                new TagPages(site.strategies, reports(site)),
                new LayersPages(site.strategies, reports(site)),
                new EvidencePages(
                        site.strategies,
                        site.evidence,
                        read,
                        new KeepEvidence(site.evidence, site.catalogue, site.house, KnownActions.NONE, site.clock)),
                new ClaimPages(
                        site.strategies,
                        site.claims,
                        new ReadClaims(site.claims, site.house),
                        new KeepClaims(site.claims, site.evidence, read, site.catalogue, site.house, site.clock),
                        site.evidence,
                        read,
                        site.clock),
                influences(site),
                breadth(site),
                WrittenSite.pages(site),
                WrittenSite.templatePages(site),
                WrittenSite.sealedPages(site),
                WheelSite.wheels(site),
                new WordingPages(site.strategies, wording(site)),
                new AttachmentPages(
                        site.strategies,
                        site.evidence,
                        read,
                        attach,
                        new ReadEvidenceFiles(site.evidence, read, site.evidence)));
    }

    static Pages sources(Installation site) {
        return new SourcePages(
                site.strategies,
                site.sources,
                new OperateSources(site.sources, site.sources, site.house),
                new DecideQuarantine(site.sources, site.sources, site.house),
                site.house);
    }

    static WrittenBeside beside(Installation site) {
        return new WrittenBeside(
                site.questions,
                site.written.dialogue(),
                everybody(site),
                site.evidence,
                site.claims,
                site.written.judgements(),
                site.influences,
                crossing(site),
                site.written.turnouts(),
                WheelSite.reading(site));
    }

    static WhatWaits waits(Installation site, Reports reports) {
        return new WhatWaits(
                site.strategies,
                site.sources,
                reports,
                site.contributions,
                site.approvals,
                site.questions,
                everybody(site),
                sections(site),
                moderating(site),
                new ReadEvidence(site.evidence, site.house),
                new ReadClaims(site.claims, site.house),
                handing(site),
                LIMIT,
                site.influences,
                new ReadInfluences(site.influences, site.house),
                crossing(site),
                wording(site),
                WrittenSite.read(site));
    }

    static StandingWording wording(Installation site) {
        return new StandingWording(
                new ClaimedActions(site.claims, site.evidence, site.catalogue, site.clock), site.claims, site.evidence);
    }

    static CrossInfluences crossing(Installation site) {
        return new CrossInfluences(
                site.strategies, new ReportedAreaChanges(reports(site)), site.influences, site.clock);
    }

    private static Pages breadth(Installation site) {
        BreadthSettings settings = BreadthSettings.of(5, "Byen", "På landet");
        return new BreadthPages(
                site.strategies,
                site.written.turnouts(),
                new ReadTurnouts(site.written.turnouts(), site.house),
                new KeepTurnouts(site.written.turnouts(), site.catalogue, settings, site.house, site.clock),
                settings,
                site.clock);
    }

    private static Pages influences(Installation site) {
        return new InfluencePages(
                site.strategies,
                reports(site),
                site.influences,
                new ReadInfluences(site.influences, site.house),
                new KeepInfluences(site.influences, site.catalogue, site.house, site.clock),
                crossing(site),
                new AnswerHearings(
                        site.influences, crossing(site), site.readers, site.house, KnownActions.NONE, site.clock));
    }

    static HandActions handing(Installation site) {
        return new HandActions(site.catalogue.actions, site.catalogue, site.holders, site.house, site.clock);
    }

    /** The rule by which everybody reads what is released. */
    static ReleasedSections everybody(Installation site) {
        return new PublicSections(site.sections, site.written.reports(), site.clock);
    }

    static KeepSections sections(Installation site) {
        return new KeepSections(
                site.sections,
                site.catalogue,
                site.strategies,
                site.written.reports(),
                site.house,
                KnownActions.NONE,
                new ReportedFacts(reports(site), site.readers),
                WrittenSite.templates(site),
                WrittenSite.time(site),
                site.clock);
    }

    static ModerateProposals moderating(Installation site) {
        return new ModerateProposals(
                site.proposals, site.catalogue, site.catalogue.actions, site.house, KnownActions.NONE, site.clock);
    }

    /** Takes what is called a picture as one, and everything else but programs as text. */
    private static FileAdmission admission() {
        return new FileAdmission(
                handed -> handed.name().endsWith(".exe") ? new Scan.Found("Orm") : new Scan.Clean(),
                handed -> new Inspection.Accepted(new InspectedFile(
                        handed.name().endsWith(".png") ? AttachmentKind.PNG : AttachmentKind.TEXT,
                        handed,
                        Optional.empty())));
    }
}
