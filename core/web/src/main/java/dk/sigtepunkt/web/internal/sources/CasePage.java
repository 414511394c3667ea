package dk.sigtepunkt.web.internal.sources;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.sources.DecideQuarantine;
import dk.sigtepunkt.domain.sources.GuardFinding;
import dk.sigtepunkt.domain.sources.QuarantineCase;
import dk.sigtepunkt.domain.sources.SourceOutcome;
import dk.sigtepunkt.domain.sources.SourceStateWords;
import dk.sigtepunkt.domain.sources.Sources;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.ReasonForm;
import dk.sigtepunkt.web.internal.strategy.MethodPage;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import java.util.List;
import java.util.Optional;

/** One case in quarantine: what is out of line, which figures it is about, and the decision. */
public final class CasePage implements Page {

    private final LayoutFactory frames;
    private final Sources sources;
    private final DecideQuarantine quarantine;
    private final FrontDoor door;

    public CasePage(LayoutFactory frames, Sources sources, DecideQuarantine quarantine, FrontDoor door) {
        this.frames = frames;
        this.sources = sources;
        this.quarantine = quarantine;
        this.door = door;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return shown(visit, reading, 200, ReasonForm.EMPTY);
    }

    public PageResult decide(PageRequest visit, Reading reading) {
        Optional<QuarantineCase> held = held(visit);
        ReasonForm form = ReasonForm.sent(visit);
        Optional<QuarantineCase.Verdict> verdict = verdict(visit.field("verdict"));
        if (held.isEmpty() || !form.complete()) {
            return shown(visit, reading, 422, form);
        }
        if (verdict.isEmpty()) {
            return shown(visit, reading, 422, form.refused(visit.say("sources.case.choose")));
        }
        SourceOutcome outcome = quarantine.decide(
                held.get().id(), verdict.get(), form.reason(), visit.actor(visit.say("sources.by-quarantine")));
        if (!outcome.accepted()) {
            return shown(visit, reading, outcome.denied() ? 403 : 409, form.refused(outcome.sentence()));
        }
        boolean released = verdict.get() == QuarantineCase.Verdict.RELEASED;
        return PageResult.seeOther("/karantaene?gjort=" + (released ? "frigivet" : "afvist"));
    }

    private static Optional<QuarantineCase.Verdict> verdict(String code) {
        return List.of(QuarantineCase.Verdict.RELEASED, QuarantineCase.Verdict.REJECTED).stream()
                .filter(verdict -> verdict.code().equals(code))
                .findFirst();
    }

    private Optional<QuarantineCase> held(PageRequest visit) {
        String number = visit.segment("case");
        return number.matches("\\d{1,18}") ? sources.held(Long.parseLong(number)) : Optional.empty();
    }

    private PageResult shown(PageRequest visit, Reading reading, int status, ReasonForm form) {
        return held(visit)
                .map(held -> door.objection(visit.actor(), Permission.SEE_SOURCES, in(held))
                        .map(why -> PageResult.refused(visit, why))
                        .orElseGet(() -> shown(visit, reading, status, held, form)))
                .orElseGet(() -> PageResult.notFound(visit, visit.say("sources.case.unknown")));
    }

    private static Where in(QuarantineCase held) {
        return Where.in(held.arrival().source().committee());
    }

    private PageResult shown(PageRequest visit, Reading reading, int status, QuarantineCase held, ReasonForm form) {
        String name = reading.committees().indicatorName(held.indicator());
        View view = new View(
                new Link(Links.NEWEST.indicator(held.indicator()), name),
                new Arrival(
                        QuarantinePage.source(held.arrival().source(), reading.committees()),
                        new Link(
                                SourceLine.address(held.arrival().source()) + "/koersler/"
                                        + held.arrival().run(),
                                visit.say(
                                        "sources.run",
                                        String.valueOf(held.arrival().run()))),
                        CommitteeWords.moment(held.arrival().at())),
                held.findings().stream().map(GuardFinding::sentence).toList(),
                QuarantinedFigures.of(held, reading, visit.words()),
                held
                        .decision()
                        .map(one ->
                                decided(one, SourceStateWords.in(visit.words().language())))
                        .stream()
                        .toList(),
                visit.may(Permission.DECIDE_QUARANTINE, in(held)),
                form);
        return new PageResult.Shown(
                status,
                "sources/case",
                frames.plain(
                        visit,
                        name,
                        MethodPage.way(visit),
                        SourcePage.way(visit),
                        new Link("/karantaene", visit.say("sources.quarantine"))),
                view);
    }

    private static Decided decided(QuarantineCase.Decision decision, SourceStateWords words) {
        return new Decided(
                words.verdict(decision.verdict()),
                decision.by(),
                CommitteeWords.moment(decision.at()),
                decision.reason());
    }

    /** How the figures came: from which source, with which of its runs, and when. */
    public record Arrival(Link source, Link run, String since) {}

    public record Decided(String verdict, String by, String at, String reason) {}

    /**
     * @param decided who decided what; empty while it waits
     * @param decides whether whoever looks may decide
     */
    public record View(
            Link indicator,
            Arrival arrival,
            List<String> findings,
            QuarantinedFigures figures,
            List<Decided> decided,
            boolean decides,
            ReasonForm form) {}
}
