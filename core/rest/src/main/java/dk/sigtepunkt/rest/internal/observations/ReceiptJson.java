package dk.sigtepunkt.rest.internal.observations;

import dk.sigtepunkt.domain.figures.Receipt;
import java.util.List;

/**
 * Says that figures were kept.
 *
 * @param items the figures as they were stored, in the order they were sent
 */
public record ReceiptJson(long batch, int count, String recordedAt, List<ObservationJson> items) {
    public static ReceiptJson of(Receipt receipt, List<ObservationJson> items) {
        return new ReceiptJson(
                receipt.batch(), receipt.count(), receipt.recordedAt().toString(), items);
    }
}
