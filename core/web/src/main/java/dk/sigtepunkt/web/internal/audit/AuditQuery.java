package dk.sigtepunkt.web.internal.audit;

import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.domain.text.WrittenDay;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which records a reader asks for in the address.
 *
 * @param asked what is narrowed down, by parameter, as it was written
 * @param before only records with a lower number
 * @param faults what in it is wrong; sentences
 */
record AuditQuery(Map<String, String> asked, AuditFilter filter, long before, List<String> faults) {
    static final String FROM = "fra";
    static final String TO = "til";
    static final String ACTOR = "hvem";
    static final String ACT = "handling";
    static final String PERMISSION = "ret";
    static final String OUTCOME = "udfald";
    static final String COMMITTEE = "udvalg";
    static final String KIND = "slags";
    static final String KEY = "noegle";
    static final String BEFORE = "foer";

    private static final List<String> NARROWING =
            List.of(FROM, TO, ACTOR, ACT, PERMISSION, OUTCOME, COMMITTEE, KIND, KEY);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_QUOTED = 40;

    AuditQuery {
        asked = Collections.unmodifiableMap(new TreeMap<>(asked));
        faults = List.copyOf(faults);
    }

    static AuditQuery of(PageRequest visit) {
        Map<String, String> asked = new TreeMap<>();
        NARROWING.forEach(name -> {
            String value = visit.query().getOrDefault(name, "").strip();
            if (!value.isEmpty()) {
                asked.put(name, value);
            }
        });
        List<String> faults = new ArrayList<>();
        Optional<LocalDate> from = day(asked.getOrDefault(FROM, ""), visit, faults);
        Optional<LocalDate> to = day(asked.getOrDefault(TO, ""), visit, faults);
        AuditFilter filter = new AuditFilter(
                from.map(AuditQuery::start),
                to.map(day -> start(day.plusDays(1))),
                asked.getOrDefault(ACTOR, ""),
                new AuditFilter.What(
                        asked.getOrDefault(PERMISSION, ""),
                        asked.getOrDefault(ACT, ""),
                        asked.getOrDefault(OUTCOME, "")),
                new AuditFilter.About(
                        asked.getOrDefault(KIND, ""), asked.getOrDefault(KEY, ""), asked.getOrDefault(COMMITTEE, "")),
                Optional.empty());
        return new AuditQuery(asked, filter, before(visit, faults), faults);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Danish.ZONE).toInstant();
    }

    private static Optional<LocalDate> day(String text, PageRequest visit, List<String> faults) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDate day = WrittenDay.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return Optional.of(day);
            }
        } catch (DateTimeParseException none) {
            // Told below, as a day that is too far away is.
        }
        faults.add(visit.say("audit.no-day", quoted(text)));
        return Optional.empty();
    }

    private static long before(PageRequest visit, List<String> faults) {
        String text = visit.query().getOrDefault(BEFORE, "").strip();
        if (text.isEmpty()) {
            return Long.MAX_VALUE;
        }
        if (text.matches("[0-9]{1,18}")) {
            return Long.parseLong(text);
        }
        faults.add(visit.say("audit.no-number", quoted(text)));
        return Long.MAX_VALUE;
    }

    boolean asks(String name, String value) {
        return value.equals(asked.get(name));
    }

    private static String quoted(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
    }
}
