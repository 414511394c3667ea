package dk.sigtepunkt.domain.seals;

import dk.sigtepunkt.domain.reports.ReportItem;
import dk.sigtepunkt.domain.reports.ReportTold;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The body of a report's page, taken apart into what it means. */
@ProviderType
public interface SealedBodies {
    /**
     * What stands in the report for whom it is told, in reading order.
     *
     * @throws SealingFailed when it cannot be shown, or something stands in it that has no block
     */
    Body body(ReportTold.Told told);

    /**
     * @param parts in the order in which they begin
     * @param html the same as it is shown
     */
    record Body(List<BodyPart> parts, String html) {
        public Body {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part that can be closed or erased by itself, or what stands around such parts.
     *
     * @param name that no other part of the body has
     * @param item that it tells; empty for what cannot be closed
     * @param blocks plain trees of maps, lists, texts, whole numbers and truth values
     */
    record BodyPart(String name, Optional<ReportItem> item, List<Object> blocks) {
        public BodyPart {
            blocks = List.copyOf(blocks);
        }
    }
}
