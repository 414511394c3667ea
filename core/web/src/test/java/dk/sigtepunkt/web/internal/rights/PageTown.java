package dk.sigtepunkt.web.internal.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.SourceKey;
import dk.sigtepunkt.contracts.source.Connector;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.AuditEntry.About;
import dk.sigtepunkt.domain.audit.AuditNote;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.deployments.Plan;
import dk.sigtepunkt.domain.dialogue.Discussions;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.proposals.Proposals;
import dk.sigtepunkt.domain.questions.Questions;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.reports.WrittenReport;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.sources.SourceRun;
import dk.sigtepunkt.security.Session;
import dk.sigtepunkt.web.internal.Fetched;
import dk.sigtepunkt.web.internal.Installation;
import dk.sigtepunkt.web.internal.MadeUp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A site in which there is something to do on every page, all of it the committee's of the waters. */
final class PageTown {
    static final String DRAFT = "Kun for udvalget selv";

    private static final Period QUARTER = Period.quarter(2025, 4);
    private static final List<SectionRef> DRAFTS =
            List.of(Sections.assessment(MadeUp.WATER, QUARTER), Sections.area(MadeUp.WATER, QUARTER, "soe"));
    private static final SourceKey LAKES = new SourceKey(MadeUp.WATER, "soeer");
    private static final Actor SECRETARY =
            Actor.person(Actor.Means.API, "p-sekretaer", Set.of(HeldRole.in(MadeUp.WATER, Role.SECRETARY)));

    final Installation installation = MadeUp.installation();
    private int number;

    PageTown() {
        installed(MadeUp.WATER);
        Questions.planted(installation.questions, MadeUp.WATER);
        Discussions.planted(installation.written.dialogue(), MadeUp.WATER);
        SomeEvidence.published(installation.evidence, "Talt", SomeEvidence.area("vand", "soe"));
        SomeTurnouts.planted(installation.written.turnouts(), SomeEvidence.area("vand", "soe"), "Badedag");
        SomeClaims.published(
                installation.claims, SomeClaims.saying("Talt", MadeUp.WATER, "rens", "soe", new Ground.Finding(1)));
        Proposals.planted(installation.proposals, MadeUp.WATER);
        Influences.planted(installation.influences, "vand/soe", "land/skov", "Reglen");
        installation.sources.definitions.add(
                Fetched.source(MadeUp.EXAMPLE, LAKES.key(), "Statistikbanken, SØ1", Connector.CSV));
        installation.sources.runs.add(Fetched.run(1, LAKES, SourceRun.State.DONE, "12 nye tal"));
        installation.sources.documents.put(1L, List.of(Fetched.document()));
        installation.sources.contents.put(Fetched.SHA, new byte[] {1});
        installation.sources.cases.add(Fetched.held(7, LAKES, MadeUp.EXAMPLE, 47, "47 ligger langt fra 13,5."));
        installation.deployments.before.put(MadeUp.WATER, "1.1.0");
        installation.deployments.plan = artifact -> new Plan.Accepted(
                MadeUp.WATER,
                "Udvalget for Vand",
                new Plan.Versions("1.3.0", Optional.of("1.2.0"), true),
                artifact.sha256(),
                List.of(),
                List.of());
        installation.trail.append(AuditNote.done(
                MadeUp.SINCE,
                SECRETARY,
                Permission.RECORD_FIGURES,
                "figures-recorded",
                About.in(MadeUp.WATER, "figures", "1")));
    }

    private void installed(CommitteeId id) {
        installation.committees.installed(
                Contents.content(id, "1", "{}", MadeUp.SINCE), Contents.committee(id), List.of(), Notes.any());
    }

    /** What the committee writes and has not released; a new one where the operation before let it out. */
    private void drafted(boolean released) {
        for (SectionRef ref : DRAFTS) {
            String text = released ? "Nr. " + number : DRAFT;
            if (!installation.sections.section(ref).text().equals(text)) {
                Sections.drafted(installation.sections, ref, text, MadeUp.SINCE);
            }
        }
    }

    /** What there is to do something with, new each time: an operation leaves nothing to the next one. */
    Map<String, String> there(String operation) {
        number++;
        Map<String, String> there = new HashMap<>();
        there.put("n", Integer.toString(number));
        there.put("document", Fetched.SHA);
        if (operation.contains("{account}")) {
            there.putAll(accounts());
        }
        if (operation.contains("{code}")) {
            there.put("code", code());
        }
        there.put("file", "findes-ikke");
        drafted(operation.endsWith("/frigiv"));
        return there;
    }

    /** The reports of the quarter as far on their way as they can be before everybody reads them; for other pages none is begun. */
    void reports(String operation) {
        for (ReportRef ref : List.of(
                ReportRef.of(MadeUp.WATER, QUARTER), ReportRef.quarterly(QUARTER), ReportRef.inDepth(QUARTER))) {
            installation
                    .written
                    .reports()
                    .is(
                            operation.contains("/rapporter/2025K4/")
                                    ? SomeReports.in(ref, StateCode.LAID, MadeUp.SINCE)
                                    : WrittenReport.none(ref));
        }
    }

    private Map<String, String> accounts() {
        installed(new CommitteeId("nyt-" + number));
        AccountId aase = installation.people.made("Åse Holm", "aase-%d@kommune.dk".formatted(number));
        AccountId other = installation.people.made("Bo Lund", "bo-%d@kommune.dk".formatted(number));
        installation.people.given(aase, "controller", "");
        installation.people.given(other, "action-owner", "vand");
        return Map.of(
                "account", aase.value(),
                "other", other.value(),
                "number",
                        Long.toString(installation
                                .people
                                .entry(aase)
                                .holdings()
                                .get(0)
                                .id()),
                "version",
                        Integer.toString(
                                installation.people.entry(aase).account().version()));
    }

    private String code() {
        return installation.approvals.waiting().stream()
                .findFirst()
                .map(waiting -> waiting.file().sha256())
                .orElseGet(this::newCode);
    }

    private String newCode() {
        Artifact code = new Artifact("vand.jar", ("id: vand " + number).getBytes(UTF_8));
        new AskForCode(installation.approvals, Doors.house(), installation.clock).ask(MadeUp.WATER, code, SECRETARY);
        return code.sha256();
    }

    String filled(String text, Map<String, String> there) {
        String filled = text;
        for (Map.Entry<String, String> one : there.entrySet()) {
            filled = filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    /** A file that was handed in in a session while that one might: who loses a role has the page open still. */
    Map<String, String> handedIn(String operation, Session session) {
        if (!operation.contains("{file}")) {
            return Map.of();
        }
        Artifact file = new Artifact("vand.committee.yaml", ("id: vand " + number).getBytes(UTF_8));
        Session mighty = new Session(session.secret(), session.kept(), Actor.owner(Actor.Means.PAGE, "administrator"));
        String address = installation
                .site
                .reply(Installation.visit("POST", "/drift/fil", Map.of(), Optional.of(mighty))
                        .sent(Map.of("csrf", mighty.csrf()), Optional.of(file)))
                .headers()
                .getOrDefault("Location", "");
        return Map.of("file", address.replace("/drift/fil/", ""), "sha256", file.sha256());
    }

    /** Whatever an operation changes. */
    List<Object> kept() {
        return List.of(
                installation.figures.book().size(),
                installation.sources.deeds.size(),
                installation.deployments.deployed.size(),
                installation
                        .deployments
                        .log
                        .newest(Integer.MAX_VALUE, Optional.empty())
                        .size(),
                installation.approvals.notes().size(),
                installation
                        .states
                        .of(MadeUp.strategy(new dk.sigtepunkt.contracts.strategy.StrategyState.Draft(""))
                                .id())
                        .size(),
                installation.decisions.all().size(),
                installation.written.judgements().notes().size(),
                installation.written.dialogue().notes().size(),
                installation.sections.notes().size(),
                installation.influences.notes().size(),
                installation.written.reports().notes().size(),
                installation.people.store.notes().size(),
                installation.people.credentials.acts().size(),
                installation.people.factors.acts().size(),
                installation.people.attempts.acts().size(),
                installation.signingIn.credentials.acts().size(),
                installation.signingIn.attempts.acts().size(),
                installation.tokens.notes.size(),
                installation.personalKeys.notes.size());
    }
}
