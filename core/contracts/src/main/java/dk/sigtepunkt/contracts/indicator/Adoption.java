package dk.sigtepunkt.contracts.indicator;

import dk.sigtepunkt.contracts.internal.ValueCheck;
import java.time.LocalDate;

/**
 * That a body has adopted what an indicator is judged by.
 *
 * @param body for example {@code Kommunalbestyrelsen}
 * @param source where the decision can be read
 */
public record Adoption(String body, LocalDate on, String source) {
    public Adoption {
        ValueCheck.text("hvem der har vedtaget det", body);
        ValueCheck.text("vedtagelsens kilde", source);
    }
}
