package dk.sigtepunkt.persistence.internal.figures;

import dk.sigtepunkt.contracts.identity.IndicatorId;
import dk.sigtepunkt.contracts.time.Period;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import java.sql.Date;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What ids, periods and times look like in the table; each is put into words once for a whole batch. */
final class StoredForms {
    private final Map<IndicatorId, String> indicators = new HashMap<>();
    private final Map<Period, Days> periods = new HashMap<>();
    private final Map<Instant, String> times = new HashMap<>();

    record Days(String code, Date start, Date end) {
        static Days of(Period period) {
            return new Days(period.code(), Date.valueOf(period.start()), Date.valueOf(period.end()));
        }
    }

    String indicator(IndicatorId id) {
        return indicators.computeIfAbsent(id, IndicatorId::toString);
    }

    Days days(Period period) {
        return periods.computeIfAbsent(period, Days::of);
    }

    String time(Instant time) {
        return times.computeIfAbsent(time, UtcText::of);
    }
}
