package dk.sigtepunkt.contracts.wheel;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;
import java.util.function.Function;

/** On which day an entry lies: on one of its own, or so many working days from another entry, with which it moves. */
public sealed interface When {
    record On(LocalDate day) implements When {}

    /**
     * @param entry the key of the one that it hangs on
     * @param workingDays after it; negative for before it, 0 for the same day
     */
    record Beside(String entry, int workingDays) implements When {
        /** So many working days lie between two entries at most: a year of them. */
        public static final int MOST = 260;

        public Beside {
            ValueCheck.key("nøglen", entry);
            ValueCheck.that(
                    Math.abs(workingDays) <= MOST,
                    "%d arbejdsdage er for mange; der kan være højst %d".formatted(Math.abs(workingDays), MOST));
        }
    }

    default <T> T fold(Function<On, T> on, Function<Beside, T> beside) {
        return this instanceof On day ? on.apply(day) : beside.apply((Beside) this);
    }
}
