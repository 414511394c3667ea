package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ModerateProposals;
import dk.sigtepunkt.domain.proposals.ModeratedProposal;
import dk.sigtepunkt.domain.proposals.ProposalEntry;
import dk.sigtepunkt.domain.proposals.ProposalTerms;
import dk.sigtepunkt.domain.proposals.ProposalText;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormAnswer;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Link;
import dk.sigtepunkt.web.internal.page.Links;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import dk.sigtepunkt.web.internal.view.ListPart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What moderators read: all that is theirs, and one with how to reach its sender. */
final class DeskPage {
    private final LayoutFactory frames;
    private final Strategies strategies;
    private final ModerateProposals moderate;
    private final ProposalTerms terms;
    private final Clock clock;

    DeskPage(
            LayoutFactory frames, Strategies strategies, ModerateProposals moderate, ProposalTerms terms, Clock clock) {
        this.frames = frames;
        this.strategies = strategies;
        this.moderate = moderate;
        this.terms = terms;
        this.clock = clock;
    }

    PageResult list(PageRequest visit, Reading reading) {
        ProposalTexts texts = new ProposalTexts(visit, reading.committees(), Links.NEWEST);
        List<KeptProposal> mine = moderate.mine(visit.actor());
        ListPart<KeptProposal> ended = ListPart.of(
                mine.stream()
                        .filter(KeptProposal::ended)
                        .sorted((one, other) ->
                                other.sent().number() - one.sent().number())
                        .toList(),
                visit,
                ProposalAddresses.DESK);
        return new PageResult.Shown(
                200,
                "proposals/desk",
                frames.plain(visit, visit.say("proposals.desk.title"), ProposalAddresses.list(visit)),
                new Desk(
                        mine.stream()
                                .filter(one -> !one.ended())
                                .map(one -> line(one, texts, visit))
                                .toList(),
                        ended.shown().stream()
                                .map(one -> line(one, texts, visit))
                                .toList(),
                        ended.ways(),
                        message(visit)));
    }

    private static String message(PageRequest visit) {
        return visit.query().containsKey("gemt") ? visit.say("proposals.kept") : "";
    }

    private Line line(KeptProposal kept, ProposalTexts texts, PageRequest visit) {
        int number = kept.sent().number();
        return new Line(
                new Link(
                        ProposalAddresses.atTheDesk(number),
                        visit.say(
                                "proposals.desk.one", number, kept.sent().text().title())),
                texts.state(kept.state()),
                kept.committee().map(texts::committee).orElseGet(() -> visit.say("proposals.desk.nobodys")),
                age(kept, visit),
                late(kept));
    }

    private long days(KeptProposal kept) {
        return ChronoUnit.DAYS.between(
                LocalDate.ofInstant(kept.sent().at(), Danish.ZONE), LocalDate.ofInstant(clock.instant(), Danish.ZONE));
    }

    private String age(KeptProposal kept, PageRequest visit) {
        return visit.say("proposals.desk.age", ProposalTexts.day(kept.sent().at()), days(kept));
    }

    /** Whether what was promised to its sender has not been kept. */
    private boolean late(KeptProposal kept) {
        return kept.waits() && days(kept) > terms.readWithinDays();
    }

    PageResult one(PageRequest visit, Reading reading) {
        return moderate.see(ProposalAddresses.number(visit), visit.actor()).fold(new FormAnswer<>(visit) {
            @Override
            public PageResult kept(ModeratedProposal now) {
                return shown(visit, reading, now.proposal(), now.contact());
            }

            @Override
            public PageResult refused(List<WrittenFault> faults) {
                throw new IllegalStateException("nothing was written");
            }

            @Override
            public PageResult clash(ModeratedProposal there, String sentence) {
                throw new IllegalStateException("nothing was written");
            }
        });
    }

    private PageResult shown(PageRequest visit, Reading reading, KeptProposal kept, String contact) {
        ProposalTexts texts = new ProposalTexts(visit, reading.committees(), Links.NEWEST);
        int number = kept.sent().number();
        ProposalText sent = kept.sent().text();
        return new PageResult.Shown(
                200,
                "proposals/one",
                frames.plain(
                        visit,
                        visit.say("proposals.desk.one", number, sent.title()),
                        ProposalAddresses.list(visit),
                        ProposalAddresses.desk(visit)),
                new One(
                        line(kept, texts, visit),
                        sent,
                        new Sender(contact, terms.eraseContactAfterDays(), kept.ended()),
                        texts.about(kept.sent().aim(), kept.committee(), strategies),
                        kept.entries().stream()
                                .map(entry -> told(entry, texts, visit))
                                .toList(),
                        doings(kept, visit),
                        message(visit)));
    }

    private static ProposalTexts.Told told(ProposalEntry entry, ProposalTexts texts, PageRequest visit) {
        String what = entry instanceof ProposalEntry.Assigned assigned
                ? visit.say("proposals.told.assigned", texts.committee(assigned.committee()))
                : texts.step(entry.code());
        return new ProposalTexts.Told(texts.head(entry.by()), what, entry.text());
    }

    private static List<Link> doings(KeptProposal kept, PageRequest visit) {
        int number = kept.sent().number();
        String one = ProposalAddresses.atTheDesk(number);
        List<Link> doings = new ArrayList<>();
        if (!kept.ended() || kept.visible()) {
            String word = kept.visible() ? "proposals.do.shorten" : "proposals.do.publish";
            doings.add(new Link(one + "/offentliggoer", visit.say(word)));
        }
        if (!kept.ended()) {
            doings.add(new Link(one + "/giv", visit.say("proposals.do.assign")));
            kept.committee()
                    .filter(committee -> visit.may(Permission.KEEP_ACTIONS, Where.in(committee)))
                    .ifPresent(committee -> {
                        doings.add(
                                new Link(ProposalAddresses.begin(committee, number), visit.say("proposals.do.begin")));
                        doings.add(new Link(ProposalAddresses.became(number), visit.say("proposals.do.became")));
                    });
            doings.add(new Link(one + "/svar", visit.say("proposals.do.close")));
        }
        if (!kept.ended() || kept.visible()) {
            doings.add(new Link(
                    one + "/afvis", visit.say(kept.visible() ? "proposals.do.take-down" : "proposals.do.reject")));
        }
        return doings;
    }

    /** @param late whether it has waited longer than its sender was promised */
    public record Line(Link link, String state, String committee, String age, boolean late) {}

    /** @param contact how to reach the sender; empty for not at all */
    public record Sender(String contact, int keptDays, boolean ended) {}

    public record Desk(List<Line> open, List<Line> ended, List<Link> ways, String message) {}

    /**
     * @param line how it stands
     * @param doings what can be done with it
     * @param message what was just done; empty for nothing
     */
    public record One(
            Line line,
            ProposalText text,
            Sender sender,
            List<Link> about,
            List<ProposalTexts.Told> entries,
            List<Link> doings,
            String message) {}
}
