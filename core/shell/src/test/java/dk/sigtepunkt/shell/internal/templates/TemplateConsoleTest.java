package dk.sigtepunkt.shell.internal.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.reports.ReportKind;
import dk.sigtepunkt.domain.templates.MemoryTemplates;
import dk.sigtepunkt.domain.templates.ReadTemplates;
import dk.sigtepunkt.domain.templates.SomeTemplates;
import dk.sigtepunkt.domain.templates.TemplateRef;
import dk.sigtepunkt.domain.written.WriteResult;
import dk.sigtepunkt.shell.internal.console.Printed;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What the console says of templates, and to whom. */
class TemplateConsoleTest {
    private static final Instant NOW = Instant.parse("2024-10-12T10:00:00Z");
    private static final Actor OFFICE =
            Actor.person(Actor.Means.CONSOLE, "konto-1", Set.of(HeldRole.everywhere(Role.STRATEGY_OFFICE)));
    private static final Actor NOBODY = Actor.nobody(Actor.Means.CONSOLE);

    private final MemoryTemplates store = new MemoryTemplates();
    private final ReadTemplates read = new ReadTemplates(store, Doors.house());

    private static String said(Consumer<TemplateConsole> saying) {
        Printed printed = new Printed();
        saying.accept(new TemplateConsole(printed.out));
        return printed.toString();
    }

    @Test
    void whatIsProposedIsToldToWhoKeepsThemAndWhatIsApprovedToEverybody() {
        TemplateRef ref = SomeTemplates.proposed(
                store,
                SomeTemplates.turned(ReportKind.COMMITTEE, SomeTemplates.section("samspil", "Samspil", true)),
                NOW);
        assertThat(said(console -> console.list(read.all(Optional.empty(), OFFICE))))
                .contains("committee.2", "Oplæg, ikke godkendt.", "committee.1", "Som leveret");
        assertThat(said(console -> console.list(read.all(Optional.empty(), NOBODY))))
                .contains("quarterly.1")
                .doesNotContain("committee.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> said(console -> console.show("committee.2", read.one(ref, Optional.empty(), NOBODY))))
                .withMessageContaining("Der er ingen skabelon »committee.2«");
        SomeTemplates.approved(store, ref, Period.quarter(2024, 4), NOW);
        assertThat(said(console -> console.show("committee.2", read.one(ref, Optional.empty(), NOBODY))))
                .contains("Godkendt af Kommunalbestyrelsen 02.09.2024; gælder fra 4. kvartal 2024.")
                .contains("samspil", "Samspil", "skal udfyldes", "Skriv kort om Samspil", "kapitel");
        assertThat(said(console -> console.tell(
                        new WriteResult.Kept<>(store.book().find(ref).orElseThrow()))))
                .startsWith("committee.2: Godkendt af");
    }

    @Test
    void whatNamesNoVersionIsSaid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateConsole.ref("pjat"))
                .withMessageContaining("»pjat«");
    }
}
