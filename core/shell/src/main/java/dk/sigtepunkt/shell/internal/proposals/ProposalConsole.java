package dk.sigtepunkt.shell.internal.proposals;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.contracts.identity.FocusAreaRef;
import dk.sigtepunkt.domain.proposals.KeptProposal;
import dk.sigtepunkt.domain.proposals.ModeratedProposal;
import dk.sigtepunkt.domain.proposals.ProposalEntry;
import dk.sigtepunkt.domain.proposals.ProposalState;
import dk.sigtepunkt.domain.proposals.ProposalText;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of proposals. What is not done ends a script. */
final class ProposalConsole {
    private static final String STATE = "proposals.state.";
    private static final String DONE = "proposals.done.";

    private final PrintStream out;

    ProposalConsole(PrintStream out) {
        this.out = out;
    }

    /**
     * @param mine those that the one at the console moderates
     * @param all also those of which it is decided what becomes of them
     */
    void list(List<KeptProposal> mine, boolean all) {
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("proposals.none"));
        ConsoleWords.columns("proposals.columns").forEach(table::column);
        mine.stream()
                .filter(one -> all || !one.ended())
                .forEach(one -> table.addRow()
                        .addContent(
                                one.sent().number(),
                                state(one.state()),
                                day(one.sent().at()),
                                committee(one),
                                one.published().orElse(one.sent().text()).title()));
        table.print(out);
    }

    /**
     * One with all that was done with it.
     *
     * @param contact whether to say how to reach its sender: a screen is seen, and what it says may be kept
     */
    void show(WriteResult<ModeratedProposal> result, boolean contact) {
        ModeratedProposal told = TypedFields.kept(result);
        KeptProposal one = told.proposal();
        out.println(ConsoleWords.say(
                "proposals.head",
                number(one),
                state(one.state()),
                day(one.sent().at()),
                committee(one),
                one.sent().aim().area().map(FocusAreaRef::toString).orElse("–")));
        text(one.sent().text());
        one.published()
                .filter(published -> !published.equals(one.sent().text()))
                .ifPresent(published -> {
                    out.println(ConsoleWords.say("proposals.published"));
                    text(published);
                });
        one.entries().forEach(this::entry);
        if (!told.contact().isEmpty()) {
            out.println(contact ? told.contact() : ConsoleWords.say("proposals.contact"));
        }
    }

    private void text(ProposalText text) {
        out.println(text.title());
        out.println(text.text());
        if (!text.place().isEmpty()) {
            out.println(ConsoleWords.say("proposals.place", text.place()));
        }
    }

    private void entry(ProposalEntry entry) {
        out.println(ConsoleWords.say(
                "proposals.entry", day(entry.by().at()), ConsoleWords.say(DONE + entry.code()), entry.text()));
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(WriteResult<ModeratedProposal> result) {
        KeptProposal now = TypedFields.kept(result).proposal();
        out.println(ConsoleWords.say("proposals.kept", number(now), state(now.state())));
    }

    private static String number(KeptProposal one) {
        return String.format(Locale.ROOT, "%d", one.sent().number());
    }

    private static String state(ProposalState state) {
        return ConsoleWords.say(STATE + state.code());
    }

    private static String day(Instant at) {
        return Danish.date(LocalDate.ofInstant(at, Danish.ZONE));
    }

    private static String committee(KeptProposal one) {
        return one.committee().map(CommitteeId::value).orElse("–");
    }
}
