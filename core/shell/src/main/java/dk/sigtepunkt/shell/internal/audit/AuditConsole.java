package dk.sigtepunkt.shell.internal.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.audit.AuditCheck;
import dk.sigtepunkt.domain.audit.AuditEnds;
import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.audit.AuditPart;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.domain.audit.ChainVerdict;
import dk.sigtepunkt.domain.audit.ExportedLink;
import dk.sigtepunkt.domain.audit.ToldRecord;
import dk.sigtepunkt.domain.door.Disclosure;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.trail.ReadAudit;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of who did what. What is not told, or is not whole, ends a script. */
final class AuditConsole {
    private final ReadAudit audit;
    private final Actor actor;
    private final PrintStream out;
    private final AuditWords words = AuditWords.in(ConsoleWords.language());

    AuditConsole(ReadAudit audit, Actor actor, PrintStream out) {
        this.audit = audit;
        this.actor = actor;
        this.out = out;
    }

    /** @throws IllegalArgumentException when the chain is not whole */
    void verify() {
        AuditCheck check = told(audit.verified(Duration.ZERO, actor));
        ChainVerdict verdict = check.verdict();
        verdict.faults().forEach(fault -> out.println(words.fault(fault)));
        check.unreadable().forEach(name -> out.println(words.unreadable(name)));
        out.println(ConsoleWords.say(
                "audit.end",
                String.valueOf(verdict.head().seq()),
                verdict.head().hash()));
        String sentence = ConsoleWords.say("audit.verdict", verdict.records(), words.verdict(verdict, check.held()));
        if (!verdict.whole()) {
            throw new IllegalArgumentException(sentence);
        }
        out.println(sentence);
    }

    void head() {
        AuditEnds ends = told(audit.ends(actor));
        out.println(ConsoleWords.say(
                "audit.end", String.valueOf(ends.now().seq()), ends.now().hash()));
        out.println(ends.known()
                .map(kept -> ConsoleWords.say(
                        "audit.known", String.valueOf(kept.head().seq()), Danish.moment(kept.at()), kept.node()))
                .orElseGet(() -> ConsoleWords.say("audit.known.none")));
    }

    void list(AuditFilter filter, int most) {
        List<ToldRecord> records =
                told(audit.newest(filter, Long.MAX_VALUE, most, actor)).records();
        ShellTable table = new ShellTable().emptyTableText(ConsoleWords.say("audit.none"));
        ConsoleWords.columns("audit.columns").forEach(table::column);
        records.forEach(record -> table.addRow()
                .addContent(
                        record.link().seq(),
                        time(record.part(AuditPart.DONE_AT)),
                        record.part(AuditPart.ACTOR),
                        words.means(record.part(AuditPart.MEANS)),
                        words.act(record.part(AuditPart.ACT)),
                        words.outcome(record.part(AuditPart.OUTCOME)),
                        words.kind(record.part(AuditPart.KIND)),
                        record.part(AuditPart.KEY),
                        record.part(AuditPart.COMMITTEE),
                        reason(record)));
        table.print(out);
    }

    private String reason(ToldRecord record) {
        return switch (record.why()) {
            case NOT_ASKED -> "";
            case GIVEN -> String.join("; ", record.reason().lines().toList());
            case ERASED, ALTERED -> words.why(record.why());
        };
    }

    private static String time(String text) {
        try {
            return Danish.moment(Instant.parse(text));
        } catch (DateTimeParseException altered) {
            return text;
        }
    }

    /** @throws IllegalArgumentException when it cannot be written; what is there already is left as it is */
    void export(String file, boolean reasons) {
        if (file.isEmpty()) {
            throw new IllegalArgumentException(ConsoleWords.say("audit.export.where"));
        }
        Stream<ExportedLink> links = told(audit.export(reasons, actor));
        try (BufferedWriter writer = Files.newBufferedWriter(Path.of(file), UTF_8, StandardOpenOption.CREATE_NEW)) {
            long written = 0;
            for (Iterator<ExportedLink> all = links.iterator(); all.hasNext(); written++) {
                writer.write(all.next().line() + "\n");
            }
            out.println(ConsoleWords.say("audit.exported", written, file));
        } catch (FileAlreadyExistsException there) {
            throw new IllegalArgumentException(ConsoleWords.say("audit.export.there", file), there);
        } catch (IOException | InvalidPathException refused) {
            throw new IllegalArgumentException(ConsoleWords.say("audit.export.failed", file), refused);
        }
    }

    private static <T> T told(Disclosure<T> answer) {
        return answer.fold(what -> what, why -> {
            throw new IllegalArgumentException(why.sentence());
        });
    }
}
