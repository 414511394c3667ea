package dk.sigtepunkt.persistence.internal.audit;

import dk.sigtepunkt.contracts.identity.CommitteeId;
import dk.sigtepunkt.domain.audit.AuditFilter;
import dk.sigtepunkt.persistence.internal.database.UtcText;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a record must be, as a query says it; what somebody asked for stands in parameters alone. */
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Conditions() {}

    static Conditions of(AuditFilter filter, long before) {
        Conditions conditions = new Conditions();
        conditions.add("r.seq < :before", "before", before);
        filter.from().ifPresent(from -> conditions.add("r.doneAt >= :from", "from", UtcText.of(from)));
        filter.before().ifPresent(end -> conditions.add("r.doneAt < :end", "end", UtcText.of(end)));
        conditions.is("actorId", filter.actor());
        conditions.is("permission", filter.what().permission());
        conditions.is("act", filter.what().act());
        conditions.is("outcome", filter.what().outcome());
        conditions.is("subjectKind", filter.about().kind());
        conditions.is("subjectKey", filter.about().key());
        conditions.is("committeeId", filter.about().committee());
        filter.within()
                .ifPresent(committees -> conditions.add(
                        "r.committeeId in :committees",
                        "committees",
                        committees.stream().map(CommitteeId::value).collect(Collectors.toUnmodifiableSet())));
        return conditions;
    }

    private void is(String field, String wanted) {
        if (!wanted.isEmpty()) {
            add("r.%s = :%s".formatted(field, field), field, wanted);
        }
    }

    private void add(String condition, String parameter, Object value) {
        all.add(condition);
        values.put(parameter, value);
    }

    String text() {
        return String.join(" and ", all);
    }

    <T> TypedQuery<T> into(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
