package dk.sigtepunkt.web.internal.work;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Policy;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.accounts.AccountDirectory;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.deployments.Deployment;
import dk.sigtepunkt.domain.deployments.DeploymentHistory;
import dk.sigtepunkt.domain.deployments.words.DeploymentWords;
import dk.sigtepunkt.domain.reminders.DueReminders;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.WheelRef;
import dk.sigtepunkt.web.internal.page.Choices;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.page.SignIn;
import dk.sigtepunkt.web.internal.reminders.ReminderLine;
import dk.sigtepunkt.web.internal.sections.SectionAddresses;
import dk.sigtepunkt.web.internal.view.CommitteeWords;
import dk.sigtepunkt.web.internal.written.WrittenAddresses;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The committees in which somebody holds a role: what waits there, where its pages are, and what was last done with it. */
final class OwnWorkPage implements Page {
    static final String ADDRESS = "/mine-udvalg";

    private static final int HISTORY = 200;
    private static final int SHOWN = 3;

    private final LayoutFactory frames;
    private final WhatWaits waits;
    private final DeploymentHistory history;
    private final AccountDirectory accounts;
    private final DueReminders reminders;
    private final ReadWheels wheels;
    private final Clock clock;

    OwnWorkPage(
            LayoutFactory frames,
            WhatWaits waits,
            DeploymentHistory history,
            AccountDirectory accounts,
            DueReminders reminders,
            ReadWheels wheels,
            Clock clock) {
        this.frames = frames;
        this.waits = waits;
        this.history = history;
        this.accounts = accounts;
        this.reminders = reminders;
        this.wheels = wheels;
        this.clock = clock;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return Policy.HOUSE
                .objectionToOwn(visit.actor())
                .map(why -> SignIn.first(visit))
                .orElseGet(() -> shown(visit, reading));
    }

    private PageResult shown(PageRequest visit, Reading reading) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Danish.ZONE);
        RolesToday roles = new RolesToday(visit.actor(), accounts.book(), today);
        List<Deployment> done = history.newest(HISTORY);
        ToldWheels told = wheels.told(reading);
        List<Card> cards = waits.of(visit, reading).stream()
                .map(work -> card(work, roles, done, told, visit))
                .toList();
        return new PageResult.Shown(
                200,
                "work/own",
                frames.plain(visit, visit.say("work.title")),
                new View(waits.ofNobody(visit), ReminderLine.of(reminders, visit, reading), cards, empty(visit)));
    }

    /** A role that is bound to no committee is one in all of them, even where there are none. */
    private static String empty(PageRequest visit) {
        boolean everywhere = visit.actor().standing() == Actor.Standing.OWNER
                || !visit.actor().roles().isEmpty();
        return visit.say(everywhere ? "work.none.installed" : "work.none");
    }

    private static Card card(
            CommitteeWork work, RolesToday roles, List<Deployment> done, ToldWheels told, PageRequest visit) {
        return new Card(
                work.id().value(),
                new Link(
                        work.known()
                                .map(known -> Links.NEWEST.committee(known.id()))
                                .orElse(""),
                        work.name()),
                work.known()
                        .filter(known -> !known.active())
                        .map(known -> CommitteeWords.state(known, visit.words()))
                        .orElse(""),
                roles.in(work.id(), visit),
                new Open(
                        work.waiting().stream().map(Waiting::link).toList(),
                        work.known()
                                .filter(KnownCommittee::active)
                                .map(known -> CommitteeDeadlines.of(known.id(), told, visit))
                                .orElse(CommitteeDeadlines.NONE),
                        visit.may(Permission.KEEP_WHEEL, Where.in(work.id()))
                                ? told.disorder(WheelRef.of(work.id()))
                                : List.of()),
                work.known().map(known -> pages(known, visit)).orElse(List.of()),
                done(work.id(), done, visit));
    }

    /** Where something of the committee is, as far as whoever looks may go there. */
    private static List<Link> pages(KnownCommittee committee, PageRequest visit) {
        CommitteeId id = committee.id();
        Where here = Where.in(id);
        List<Link> pages = new ArrayList<>();
        pages.add(new Link(Links.NEWEST.committee(id), visit.say("work.page.committee")));
        pages.add(
                new Link(Links.NEWEST.actions(Map.of(Choices.COMMITTEE, id.value())), visit.say("work.page.actions")));
        if (visit.may(Permission.SEE_DRAFTS, here)) {
            pages.add(new Link(SectionAddresses.newest(id), visit.say("work.page.words")));
            pages.add(new Link(WrittenAddresses.NEWEST, visit.say("work.page.reports")));
        }
        if (visit.may(Permission.RECORD_FIGURES, here)) {
            pages.add(new Link("/drift#registrer", visit.say("work.page.figures")));
        }
        if (visit.may(Permission.SEE_SOURCES, here)) {
            pages.add(new Link("/kilder", visit.say("work.page.sources")));
        }
        if (visit.may(Permission.DEPLOY_COMMITTEES, here)) {
            pages.add(new Link("/drift#fil", visit.say("work.page.deploy")));
        }
        if (visit.may(Permission.SEE_AUDIT, here)) {
            pages.add(new Link("/revision?udvalg=" + id, visit.say("work.page.audit")));
        }
        return pages;
    }

    private static List<String> done(CommitteeId committee, List<Deployment> done, PageRequest visit) {
        if (!visit.may(Permission.SEE_OPERATIONS, Where.in(committee))) {
            return List.of();
        }
        DeploymentWords words = DeploymentWords.in(visit.words().language());
        return done.stream()
                .filter(one -> one.committee().filter(committee::equals).isPresent())
                .limit(SHOWN)
                .map(one -> visit.say(
                        "work.deployment",
                        CommitteeWords.moment(one.at()),
                        words.act(one.act()),
                        one.version().isEmpty()
                                ? one.file().name()
                                : visit.say("work.deployment.version", one.version())))
                .toList();
    }

    /**
     * One committee.
     *
     * @param link to its page; without an address where it is gone
     * @param away that it is not installed, and since when; empty when it is
     * @param roles as what one has to do with it
     * @param open what is to be done there
     * @param pages where more of it is
     * @param done what was last done with its files; empty for who may not see that
     */
    public record Card(
            String id, Link link, String away, List<String> roles, Open open, List<Link> pages, List<String> done) {
        public boolean gone() {
            return link.href().isEmpty();
        }
    }

    /**
     * @param waiting what waits for one
     * @param disorder where its wheel does not fit with others'; empty for who does not keep it
     */
    public record Open(List<Link> waiting, CommitteeDeadlines deadlines, List<String> disorder) {}

    /**
     * @param nobodys what waits and is no committee's
     * @param reminders what has a day, the earliest first
     * @param empty what to say where there are none
     */
    public record View(List<Link> nobodys, List<ReminderLine> reminders, List<Card> committees, String empty) {}
}
