package dk.sigtepunkt.web.internal.proposals;

import dk.sigtepunkt.contracts.strategy.Sigtepunkt;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.proposals.ProposalWords;
import dk.sigtepunkt.domain.proposals.SendProposals;
import dk.sigtepunkt.domain.strategy.Strategies;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WrittenFault;
import dk.sigtepunkt.web.internal.form.FormField.Choice;
import dk.sigtepunkt.web.internal.form.FormSheet;
import dk.sigtepunkt.web.internal.form.FormView;
import dk.sigtepunkt.web.internal.page.LayoutFactory;
import dk.sigtepunkt.web.internal.page.Page;
import dk.sigtepunkt.web.internal.page.PageRequest;
import dk.sigtepunkt.web.internal.page.PageResult;
import java.util.List;

/**
 * The form in which anybody proposes something. It holds a secret of its own from which the code follows: whoever sends it again,
 * or looks at the answer once more, is answered with the same code and keeps nothing twice.
 */
final class SendPage implements Page {
    private static final String ONCE = "once";
    private static final String TRAP = "website";
    private static final String AREA = "area";

    /** Which focus area it is to be about, in the address. */
    private static final String ASKED_AREA = "omraade";

    private final LayoutFactory frames;
    private final Strategies strategies;
    private final SendProposals send;

    SendPage(LayoutFactory frames, Strategies strategies, SendProposals send) {
        this.frames = frames;
        this.strategies = strategies;
        this.send = send;
    }

    @Override
    public PageResult answer(PageRequest visit, Reading reading) {
        return form(visit, reading, 200, List.of(), "");
    }

    PageResult sent(PageRequest visit, Reading reading) {
        return send.send(visit::field, Actor.Means.PAGE)
                .fold(
                        received -> receipt(visit, received.code()),
                        refused -> form(visit, reading, 422, refused.faults(), ""),
                        full -> form(visit, reading, 503, List.of(), full.sentence()));
    }

    private PageResult receipt(PageRequest visit, String code) {
        return new PageResult.Shown(
                200,
                "proposals/receipt",
                frames.plain(visit, visit.say("proposals.receipt.title"), ProposalAddresses.list(visit)),
                new Receipt(
                        code,
                        send.terms().readWithinDays(),
                        !visit.field("contact").isEmpty(),
                        send.terms().eraseContactAfterDays()));
    }

    private PageResult form(PageRequest visit, Reading reading, int status, List<WrittenFault> faults, String full) {
        FormSheet sheet = new FormSheet(
                name -> written(name, visit),
                faults,
                ProposalWords.in(visit.words().language())::label);
        sheet.add(sheet.text("title", SendProposals.LONGEST_TITLE)
                        .required()
                        .hinted(visit.say("proposals.send.title.hint")))
                .add(sheet.area("text", TextLimit.LONGEST)
                        .required()
                        .hinted(visit.say("proposals.send.text.hint", TextLimit.LONGEST)))
                .add(sheet.text("place", SendProposals.LONGEST_NAME).hinted(visit.say("proposals.send.place.hint")))
                .add(sheet.choice("sigtepunkt", sigtepunkter()).hinted(visit.say("proposals.send.optional")))
                .add(sheet.choice(AREA, areas(reading)).hinted(visit.say("proposals.send.optional")))
                .add(sheet.text("contact", SendProposals.LONGEST_NAME)
                        .hinted(visit.say(
                                "proposals.send.contact.hint", send.terms().eraseContactAfterDays())))
                .add(sheet.trap(TRAP, visit.say("proposals.send.trap")))
                .hidden(ONCE, once(visit))
                .section("", "");
        FormView view = new FormView(
                ProposalAddresses.NEW,
                "",
                new FormView.Told(sheet.faults(), full, List.of()),
                sheet.sections(),
                visit.say("proposals.send.send"),
                ProposalAddresses.list(visit));
        return new PageResult.Shown(
                status,
                "proposals/send",
                frames.plain(visit, visit.say("proposals.send.title"), ProposalAddresses.list(visit)),
                new Asked(view, send.terms().readWithinDays()));
    }

    /** What was written in a field; before anything is, the area that was asked for. */
    private static String written(String name, PageRequest visit) {
        return visit.reads() && name.equals(AREA) ? visit.query().getOrDefault(ASKED_AREA, "") : visit.field(name);
    }

    /** A form that is shown again stays the one that it was. */
    private String once(PageRequest visit) {
        String before = visit.field(ONCE);
        return before.isEmpty() ? send.newForm() : before;
    }

    private List<Choice> sigtepunkter() {
        return strategies.current().sigtepunkter().stream()
                .map((Sigtepunkt one) -> new Choice(one.id().value(), one.title()))
                .toList();
    }

    private static List<Choice> areas(Reading reading) {
        return reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .flatMap(known -> known.content().focusAreas().stream()
                        .map(area -> new Choice(
                                area.ref().toString(),
                                "%s (%s)"
                                        .formatted(area.title(), known.content().name()))))
                .toList();
    }

    /** @param days within which it is read */
    public record Asked(FormView form, int days) {}

    /**
     * @param days within which it is read
     * @param contact whether it was said how to reach the sender
     * @param kept days after which that is erased at the latest
     */
    public record Receipt(String code, int days, boolean contact, int kept) {}
}
