package dk.sigtepunkt.domain.simulation;

import dk.sigtepunkt.domain.text.Danish;
import java.time.Instant;

/** In Danish. */
final class DanishSimulationWords implements SimulationWords {
    @Override
    public String notSimulated() {
        return "Tiden er den rigtige her og kan ikke flyttes; start en ny, tom datamappe med SIGTEPUNKT_SIMULATED_TIME, "
                + "hvis du vil prøve med en anden tid.";
    }

    @Override
    public String unreadable() {
        return "Tidspunktet kan ikke læses; skriv en dag som 2022-10-01 eller et tidspunkt som 2022-10-01T08:30.";
    }

    @Override
    public String notForwards(Instant now) {
        return "Tiden kan kun flyttes frem; klokken er allerede %s her.".formatted(Danish.moment(now));
    }

    @Override
    public String tooLate(int year) {
        return "Tiden kan højst flyttes til og med %d.".formatted(year);
    }
}
