package dk.sigtepunkt.rest.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.accounts.AccountId;
import dk.sigtepunkt.domain.audit.Notes;
import dk.sigtepunkt.domain.breadth.CountedOccasion;
import dk.sigtepunkt.domain.breadth.SomeTurnouts;
import dk.sigtepunkt.domain.claims.ContributionClaim;
import dk.sigtepunkt.domain.claims.Ground;
import dk.sigtepunkt.domain.claims.KeptClaim;
import dk.sigtepunkt.domain.claims.SomeClaims;
import dk.sigtepunkt.domain.committees.CommitteeState;
import dk.sigtepunkt.domain.committees.Contents;
import dk.sigtepunkt.domain.deployments.Artifact;
import dk.sigtepunkt.domain.deployments.AskForCode;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.evidence.KeptEvidence;
import dk.sigtepunkt.domain.evidence.SomeEvidence;
import dk.sigtepunkt.domain.influence.Influences;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.reports.ReportRef;
import dk.sigtepunkt.domain.reports.SomeReports;
import dk.sigtepunkt.domain.reports.StateCode;
import dk.sigtepunkt.domain.rights.Somebody;
import dk.sigtepunkt.domain.sections.SectionRef;
import dk.sigtepunkt.domain.sections.Sections;
import dk.sigtepunkt.domain.templates.SomeTemplates;
import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.rest.internal.written.TownSeals;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What operations are called about, new each time: an operation leaves nothing to the next one. */
final class RightsTown {
    private static final CommitteeId VEJ = new CommitteeId("vej");

    /** What the committee writes and has not released. */
    static final String DRAFT = "Kun for udvalget selv";

    private static final List<SectionRef> DRAFTS = List.of(
            Sections.assessment(VEJ, Period.quarter(2025, 3)), Sections.area(VEJ, Period.quarter(2025, 3), "cykler"));

    private static final String ROUTE = "vej/cykler";
    private static final String THERE = "social/cykler";

    private final RunningApi api;
    private int number;

    RightsTown(RunningApi api) {
        this.api = api;
        // Said in the quarter whose change is answered.
        Influences.agreed(api.influences, THERE, ROUTE, RunningApi.NOW.minus(Duration.ofDays(3000)));
    }

    void installed(CommitteeId id) {
        api.committees.installed(
                Contents.content(id, "1", "{}", RunningApi.NOW), Contents.committee(id), List.of(), Notes.any());
    }

    /** What there is to do something with, new each time: an operation leaves nothing to the next one. */
    Map<String, String> there(String operation, Somebody one) {
        number++;
        Map<String, String> there = new HashMap<>(wantedKey(one));
        there.putAll(Map.of("n", Integer.toString(number), "wheel", "committee.vej"));
        if (operation.contains("/accounts")) {
            there.putAll(accounts(operation.endsWith("/personal-data")));
        }
        if (operation.contains("/claims/{number}/")) {
            there.put("number", claim(operation));
        }
        if (operation.contains("/turnouts/{number}")) {
            there.put("number", turnout());
        }
        if (operation.contains("/evidence/{number}/")) {
            there.put("number", finding(operation));
        }
        if (operation.contains("/code-approvals")) {
            there.put("code", code());
        }
        if (operation.contains("{giver}")) {
            influence();
        }
        if (operation.contains("/seals/")) {
            there.putAll(seal());
        }
        if (operation.contains("/written-reports")) {
            there.putAll(report(operation));
        }
        if (operation.contains("{reportTemplate}")) {
            there.put("reportTemplate", operation.startsWith("GET") ? "quarterly.1" : template());
        }
        api.catalogue.socialIs(operation.contains("{giver}") ? CommitteeState.ACTIVE : CommitteeState.NOT_INSTALLED);
        for (SectionRef ref : DRAFTS) {
            String text = operation.endsWith("/release") ? "Nr. " + number : DRAFT;
            if (!api.sections.section(ref).text().equals(text)) {
                Sections.drafted(api.sections, ref, text, RunningApi.NOW);
            }
        }
        return there;
    }

    private Map<String, String> seal() {
        ReportRef ref = ReportRef.of(VEJ, Period.quarter(2025, 2));
        TownSeals.sealed(api, ref.before(), StateCode.DRAFT, RunningApi.NOW.minusSeconds(99));
        TownSeals.sealed(api, ref, StateCode.DRAFT, RunningApi.NOW.minusSeconds(99));
        return Map.of("report", ref.toString(), "edition", "1");
    }

    /** What the other committee says, what this one says, and a draft of it; each anew. */
    private void influence() {
        Influences.released(api.influences, ROUTE, THERE, "social", "Nr. " + number);
        Influences.released(api.influences, ROUTE, THERE, "vej", "Nr. " + number);
        Influences.drafted(api.influences, ROUTE, THERE, "Nr. " + number);
    }

    /** A key that reaches no further than the one by which it is asked for. */
    private static Map<String, String> wantedKey(Somebody one) {
        Permission permission = one.limit()
                .map(limit -> limit.permissions().stream().sorted().findFirst().orElseThrow())
                .orElse(Permission.SEE_AUDIT);
        String committees = one.limit().stream()
                .flatMap(limit -> limit.committees().stream())
                .map("\"%s\""::formatted)
                .collect(joining(","));
        return Map.of("permission", permission.name(), "committees", committees);
    }

    private Map<String, String> accounts(boolean closed) {
        installed(new CommitteeId("nyt-" + number));
        AccountId aase = api.people.made("Åse Holm", "aase-%d@kommune.dk".formatted(number));
        AccountId other = api.people.made("Bo Lund", "bo-%d-b@kommune.dk".formatted(number));
        api.people.given(aase, "controller", "");
        api.people.given(other, "action-owner", "vej");
        String held = Long.toString(api.people.entry(aase).holdings().get(0).id());
        if (closed) {
            api.people.closed(aase);
        }
        return Map.of(
                "account", aase.value(),
                "other", other.value(),
                "number", held,
                "version", Integer.toString(api.people.entry(aase).account().version()));
    }

    /** One that can be published, allowed or taken back. */
    private String finding(String operation) {
        FocusAreaRef area = SomeEvidence.area("vej", "cykler");
        KeptEvidence made = operation.endsWith("/consent") || operation.endsWith("/publication")
                ? SomeEvidence.story(api.evidence, "Fortalt", area)
                : SomeEvidence.published(api.evidence, "Talt", area);
        if (operation.contains("{file}")) {
            SomeEvidence.attached(api.evidence, made.number());
        }
        return Integer.toString(made.number());
    }

    /** One that can be published, corrected or taken back. */
    private String claim(String operation) {
        ContributionClaim claim = SomeClaims.saying("Talt", new Ground.Finding(1));
        KeptClaim made = operation.endsWith("/publication")
                ? SomeClaims.draft(api.claims, claim)
                : SomeClaims.published(api.claims, claim);
        return Integer.toString(made.number());
    }

    /** One whose quarter goes on. */
    private String turnout() {
        CountedOccasion made = api.turnouts.record(
                SomeTurnouts.entry(
                        SomeEvidence.area("vej", "cykler"),
                        "Talt",
                        SomeTurnouts.of(20, 0, 0, 0, 0),
                        5,
                        RunningApi.NOW.minusSeconds(1)),
                counted -> Notes.any());
        return Integer.toString(made.number());
    }

    /** So much waits for approval, and not more: what nobody has decided is decided by the next one who may. */
    private String code() {
        return api.approvals.waiting().stream()
                .findFirst()
                .map(waiting -> waiting.file().sha256())
                .orElseGet(this::newCode);
    }

    private String newCode() {
        Artifact code = new Artifact("vej.jar", ("id: vej " + number).getBytes(UTF_8));
        Actor secretary = Actor.person(Actor.Means.API, "p-sekretaer", Set.of(HeldRole.in(VEJ, Role.SECRETARY)));
        new AskForCode(api.approvals, Doors.house(), Clock.systemUTC()).ask(VEJ, code, secretary);
        return code.sha256();
    }

    /** One that can be approved. */
    private String template() {
        TemplatePart more = SomeTemplates.section("nr-" + number, "Nr. " + number, false);
        return SomeTemplates.proposed(
                        api.templates, SomeTemplates.turned(ReportKind.IN_DEPTH, more), RunningApi.NOW.minusSeconds(1))
                .toString();
    }

    /** A draft of the report that an operation is about. */
    private Map<String, String> report(String operation) {
        boolean overall = operation.endsWith("/text");
        ReportRef ref =
                overall ? ReportRef.quarterly(Period.quarter(2025, 2)) : ReportRef.of(VEJ, Period.quarter(2025, 2));
        // Whoever may not read a draft takes no step with one.
        StateCode state = operation.contains("/steps/") ? StateCode.SUBMITTED : StateCode.DRAFT;
        api.reports.is(SomeReports.in(ref, state, RunningApi.NOW.minusSeconds(99)));
        return Map.of("report", ref.toString(), "step", "close", "section", overall ? "introduction" : "assessment");
    }
}
