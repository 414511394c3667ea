package dk.sigtepunkt.shell.internal.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sigtepunkt.domain.access.Actor;
import dk.sigtepunkt.domain.access.HeldRole;
import dk.sigtepunkt.domain.access.Role;
import dk.sigtepunkt.domain.door.Doors;
import dk.sigtepunkt.domain.judgement.HandClock;
import dk.sigtepunkt.domain.reports.MemoryReports;
import dk.sigtepunkt.domain.sections.MemorySections;
import dk.sigtepunkt.domain.wheel.KeepWheel;
import dk.sigtepunkt.domain.wheel.MemoryWheels;
import dk.sigtepunkt.domain.wheel.ReadWheels;
import dk.sigtepunkt.domain.wheel.SomeDeliveries;
import dk.sigtepunkt.domain.wheel.ToldWheels;
import dk.sigtepunkt.domain.wheel.WheelTown;
import dk.sigtepunkt.shell.internal.console.Printed;
import dk.sigtepunkt.shell.internal.console.TypedFields;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Years as the console shows them, and as they are changed there. */
class WheelConsoleTest {
    private static final Actor SECRETARY = person(HeldRole.in(WheelTown.HARBOUR, Role.SECRETARY));
    private static final Actor OTHER = person(HeldRole.in(WheelTown.FINANCE, Role.SECRETARY));

    private final WheelTown town = new WheelTown();
    private final HandClock clock = new HandClock("2025-04-25T10:00:00Z");
    private final MemoryWheels store = new MemoryWheels();
    private final ReadWheels read = new ReadWheels(
            WheelTown.strategies(), store, SomeDeliveries.of(new MemorySections(), new MemoryReports(), clock), clock);
    private final KeepWheel keep = new KeepWheel(read, store, town.catalogue(), Doors.house(), clock);

    private static Actor person(HeldRole role) {
        return Actor.person(Actor.Means.CONSOLE, "konto-1", Set.of(role));
    }

    private static String said(Consumer<WheelConsole> saying) {
        Printed printed = new Printed();
        saying.accept(new WheelConsole(printed.out));
        return printed.toString();
    }

    private ToldWheels now() {
        return read.told(town.reading(Optional.empty()));
    }

    private String changed(String wheel, String change, String what, TypedFields typed, Actor actor) {
        return said(console -> console.tell(WheelChanges.change(keep, wheel, change, what, typed.fields(), actor)));
    }

    private static TypedFields because() {
        return new TypedFields().with("reason", "Formanden er rejst");
    }

    @Test
    void allAreListedWithWhatIsMissingAndWhatIsNext() {
        assertThat(said(console -> console.list(now())))
                .contains("committee.havn", "Havneudvalget", "committee.penge", "body.raad")
                .contains("07.05.2025 Frist for 1. kvartal 2025");
    }

    @Test
    void oneIsShownWithKeysDaysStatesAndChanges() {
        changed("committee.havn", "move", WheelTown.JUNE, because().with("on", "2025-06-12"), SECRETARY);
        assertThat(said(console -> console.show(now(), "committee.havn", 0)))
                .contains("meeting-2025-06-10", "12.06.2025 kl. 16.30", "mangler siden 24.04.2025")
                .contains("1. »Møde 10.06.2025« er flyttet til 12.06.2025. Fordi: Formanden er rejst");
        assertThat(said(console -> console.show(now(), "committee.havn", 2019)))
                .contains("Der er intet i årshjulet i det år.");
    }

    @Test
    void eachChangeIsMadeAndToldOrRefusedWithTheReason() {
        String wheel = "committee.havn";
        assertThat(changed(wheel, "move", WheelTown.JUNE, because().with("on", "2025-06-12"), SECRETARY))
                .contains("committee.havn: ændring 1 er gemt.");
        assertThat(changed(wheel, "take-back", "1", because(), SECRETARY)).contains("ændring 2");
        assertThat(changed(wheel, "cancel", WheelTown.JUNE, because(), SECRETARY))
                .contains("ændring 3");
        TypedFields extra =
                because().with("kind", "meeting").with("title", "Ekstra").with("on", "2025-06-17");
        assertThat(changed(wheel, "add", "", extra, SECRETARY)).contains("ændring 4");
        TypedFields free =
                because().with("title", "Kursus").with("from", "2025-09-01").with("to", "2025-09-05");
        assertThat(changed(wheel, "free", "", free, SECRETARY)).contains("ændring 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed(wheel, "cancel", "frist-2025k1", because(), SECRETARY))
                .withMessageContaining("bliver stående");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed(wheel, "free", "", free, OTHER))
                .withMessageContaining("ikke ret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed(wheel, "flyv", "", because(), SECRETARY))
                .withMessageContaining("take-back");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changed("havn", "add", "", because(), SECRETARY))
                .withMessageContaining("intet årshjul »havn«");
    }
}
