package dk.sigtepunkt.domain.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether it is measured; not, until somebody says so.
 *
 * @param since when it was turned on, or off; empty when nobody ever has
 * @param version how often it was turned
 */
public record Measuring(boolean on, Optional<Instant> since, int version) {
    static Measuring of(List<MinuteSwitch> switches) {
        Optional<MinuteSwitch> last = switches.stream().reduce((earlier, later) -> later);
        return new Measuring(
                last.filter(MinuteSwitch::on).isPresent(),
                last.map(one -> one.by().at()),
                switches.size());
    }
}
