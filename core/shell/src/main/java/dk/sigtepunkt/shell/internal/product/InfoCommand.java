package dk.sigtepunkt.shell.internal.product;

import dk.sigtepunkt.domain.product.DatabaseProduct;
import dk.sigtepunkt.domain.product.Product;
import dk.sigtepunkt.domain.product.ProductPart;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
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

    @Override
    public @Nullable Object execute() {
        print(product, database, System.out);
        return null;
    }

    static void print(Product product, DatabaseProduct database, PrintStream out) {
        out.printf("Produkt:   Sigtepunkt %s%n", product.version());
        out.printf("Udgave:    %s%n", product.build().isEmpty() ? "ukendt" : product.build());
        out.printf(
                "Java:      %s (%s), %s %s%n",
                System.getProperty("java.runtime.version"),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
        out.printf("Database:  %s%n", database.describe());
        List<ProductPart> parts = product.parts();
        ShellTable table = new ShellTable();
        List.of("Del", "Version", "Ligger i").forEach(table::column);
        parts.forEach(part -> table.addRow().addContent(part.name(), part.version(), part.place()));
        table.print(out);
        out.printf("%d dele er lavet af andre.%n", parts.size());
    }
}
