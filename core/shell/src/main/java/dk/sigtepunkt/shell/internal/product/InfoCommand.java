package dk.sigtepunkt.shell.internal.product;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.door.FrontDoor;
import dk.sigtepunkt.domain.municipality.Installation;
import dk.sigtepunkt.domain.product.DatabaseProduct;
import dk.sigtepunkt.domain.product.Product;
import dk.sigtepunkt.domain.product.ProductPart;
import dk.sigtepunkt.shell.internal.console.ConsoleRight;
import dk.sigtepunkt.shell.internal.console.ConsoleWords;
import dk.sigtepunkt.shell.internal.console.ShellUser;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

@Service
@Command(
        scope = "sigtepunkt",
        name = "info",
        description = "Shows product, build, Java, database and every third-party part with its version")
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public final class InfoCommand implements Action {
    @Reference
    private Product product;

    @Reference
    private DatabaseProduct database;

    @Reference
    private Installation installation;

    @Reference
    private Session session;

    @Reference
    private FrontDoor door;

    @Override
    public @Nullable Object execute() {
        new ConsoleRight(door, session).must(Permission.SEE_OPERATIONS, Where.SOMEWHERE);
        PrintStream out = ShellUser.out(session);
        print(product, database, out);
        LeftOutCommittees.sentence(installation).ifPresent(out::println);
        return null;
    }

    static void print(Product product, DatabaseProduct database, PrintStream out) {
        out.println(ConsoleWords.say("product.info.product", product.version()));
        out.println(ConsoleWords.say(
                "product.info.build",
                product.build().isEmpty() ? ConsoleWords.say("product.info.unknown") : product.build()));
        out.println(ConsoleWords.say(
                "product.info.java",
                System.getProperty("java.runtime.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch")));
        out.println(ConsoleWords.say("product.info.database", database.describe()));
        List<ProductPart> parts = product.parts();
        ShellTable table = new ShellTable();
        ConsoleWords.columns("product.info.columns").forEach(table::column);
        parts.forEach(part -> table.addRow().addContent(part.name(), part.version(), part.place()));
        table.print(out);
        out.println(ConsoleWords.say("product.info.parts", parts.size()));
    }
}
