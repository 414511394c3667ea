package dk.sigtepunkt.shell.internal.templates;

import dk.sigtepunkt.domain.templates.TemplatePart;
import dk.sigtepunkt.domain.templates.TemplateRef;
import dk.sigtepunkt.domain.templates.TemplateVersion;
import dk.sigtepunkt.domain.templates.TemplateWords;
import dk.sigtepunkt.domain.text.TextLimit;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.support.table.ShellTable;

/** What the console says of templates of reports. */
final class TemplateConsole {
    private static final TemplateWords WORDS = TemplateWords.in(ConsoleWords.language());

    private final PrintStream out;

    TemplateConsole(PrintStream out) {
        this.out = out;
    }

    /** @throws IllegalArgumentException for what names no version */
    static TemplateRef ref(String template) {
        return TemplateRef.find(template).orElseThrow(() -> unknown(template));
    }

    private static IllegalArgumentException unknown(String template) {
        return new IllegalArgumentException(ConsoleWords.say("templates.unknown", TextLimit.quoted(template)));
    }

    void list(List<TemplateVersion> all) {
        ShellTable table = new ShellTable();
        ConsoleWords.columns("templates.columns").forEach(table::column);
        all.forEach(
                one -> table.addRow().addContent(one.ref(), WORDS.kind(one.ref().kind()), WORDS.standing(one)));
        table.print(out);
    }

    /** @throws IllegalArgumentException where there is none that one may read */
    void show(String written, Optional<TemplateVersion> found) {
        TemplateVersion version = found.orElseThrow(() -> unknown(written));
        out.println(ConsoleWords.say("templates.is", version.ref(), WORDS.standing(version)));
        ShellTable table = new ShellTable();
        ConsoleWords.columns("templates.parts").forEach(table::column);
        version.template()
                .parts()
                .forEach(part -> table.addRow().addContent(part.key(), part.heading(), what(part), part.guide()));
        table.print(out);
    }

    private static String what(TemplatePart part) {
        return part.section() ? WORDS.required(part.required()) : ConsoleWords.say("templates.chapter");
    }

    /** @throws IllegalArgumentException with the reason, so that a script stops at what was not taken */
    void tell(WriteResult<TemplateVersion> result) {
        TemplateVersion version = TypedFields.kept(result);
        out.println(ConsoleWords.say("templates.is", version.ref(), WORDS.standing(version)));
    }
}
