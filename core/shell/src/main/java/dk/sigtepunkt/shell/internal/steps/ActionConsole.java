package dk.sigtepunkt.shell.internal.steps;

import dk.sigtepunkt.contracts.identity.ItemRef;
import dk.sigtepunkt.domain.actions.ActionBook;
import dk.sigtepunkt.domain.actions.ActionWords;
import dk.sigtepunkt.domain.actions.KeptAction;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.committees.Reading;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.io.PrintStream;
import java.time.LocalDate;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of actions. What is not done ends a script. */
final class ActionConsole {
    private final PrintStream out;

    ActionConsole(PrintStream out) {
        this.out = out;
    }

    /** @param committee the id of the only one that is wanted; empty for all */
    void list(Reading reading, String committee) {
        ActionWords said = ActionWords.in(ConsoleWords.language());
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("steps.none"));
        ConsoleWords.columns("steps.columns").forEach(table::column);
        reading.committees().committees().stream()
                .filter(KnownCommittee::active)
                .filter(known -> committee.isEmpty() || known.id().value().equals(committee))
                .flatMap(known -> reading.committees().actions().of(known.id()).stream())
                .filter(action -> action.closed().isEmpty()
                        && action.last().lastStep().state().open())
                .forEach(action -> table.addRow()
                        .addContent(
                                action.item(),
                                said.named(action.last()),
                                said.state(action.last().lastStep().state()),
                                told(action)));
        table.print(out);
    }

    private static String told(KeptAction action) {
        return action.lived()
                .newest()
                .map(told -> ConsoleWords.say(
                        "steps.told",
                        Danish.date(LocalDate.ofInstant(told.by().at(), Danish.ZONE)),
                        told.update().sentence()))
                .orElse("");
    }

    /** @throws IllegalArgumentException with the reason, when it names none */
    static ItemRef item(String written) {
        return ActionBook.named(written)
                .orElseThrow(() -> new IllegalArgumentException(ConsoleWords.say("steps.no-name", written)));
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(WriteResult<KeptAction> result) {
        KeptAction action = TypedFields.kept(result);
        ActionWords said = ActionWords.in(ConsoleWords.language());
        out.println(ConsoleWords.say(
                "steps.kept",
                said.named(action.last()),
                said.state(action.last().lastStep().state())));
    }
}
