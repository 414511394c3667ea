package dk.sigtepunkt.shell.internal;

import dk.sigtepunkt.domain.committees.Catalogue;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import java.time.format.DateTimeFormatter;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;
import org.jspecify.annotations.Nullable;

@Service
@Command(scope = "sigtepunkt", name = "committees", description = "Lists every committee, and what was refused and why")
@SuppressWarnings("NullAway.Init") // Karaf injects the references before it calls execute.
public final class CommitteesCommand implements Action {
    private static final DateTimeFormatter SINCE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm").withZone(Danish.ZONE);

    @Reference
    private Catalogue catalogue;

    @Override
    public @Nullable Object execute() {
        CatalogueSnapshot snapshot = catalogue.snapshot();
        ShellTable table = new ShellTable();
        table.column("Id");
        table.column("Navn");
        table.column("Tilstand");
        table.column("Version");
        table.column("Siden");
        table.column("Fokusområder").alignRight();
        snapshot.committees()
                .forEach(known -> table.addRow()
                        .addContent(
                                known.id(),
                                known.content().name(),
                                known.active() ? "installeret" : "ikke installeret",
                                known.version(),
                                SINCE.format(known.since()),
                                known.content().focusAreas().size()));
        table.print(System.out);
        snapshot.refused().forEach(refused -> {
            System.out.println("Afvist: " + refused.source());
            refused.findings().forEach(finding -> System.out.println("  " + finding));
        });
        return null;
    }
}
