package dk.sigtepunkt.web.internal.operations;

import dk.sigtepunkt.contracts.figure.ObservationStatus;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.recording.Entry;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.Visit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The form for one figure: what was written in it, and what is wrong with it.
 *
 * @param key says that two sendings are of the same form
 * @param faults by field, a Danish sentence each
 */
public record FigureForm(
        String indicator,
        String period,
        String value,
        String status,
        String note,
        String key,
        Map<String, String> faults) {
    /** The fault that belongs to no single field. */
    static final String WHOLE = "form";

    static final FigureForm EMPTY = new FigureForm("", "", "", "", "", "", Map.of());

    private static final Pattern NUMBER = Pattern.compile("[-−]?([1-9]\\d{0,2}(\\.\\d{3}){1,4}|\\d{1,15})(,\\d{1,9})?");
    private static final Pattern ZERO_BEFORE_POINT = Pattern.compile("[-−]?0\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern OWN_KEY = Pattern.compile("[0-9a-z-]{1,36}");

    static FigureForm sent(Visit visit) {
        return new FigureForm(
                visit.field("indicator"),
                visit.field("period"),
                visit.field("value"),
                visit.field("status"),
                visit.field("note"),
                // A key that is not one of ours says nothing; the form then counts as sent for the first time.
                OWN_KEY.matcher(visit.field("key")).matches() ? visit.field("key") : "",
                Map.of());
    }

    FigureForm with(Map<String, String> found) {
        return new FigureForm(indicator, period, value, status, note, "", Map.copyOf(found));
    }

    /** A key for the next sending of this form. */
    public String nextKey() {
        return UUID.randomUUID().toString();
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    Entry entry() {
        return new Entry(indicator, period, "", "", number(), valueFault(), status, note);
    }

    private OptionalDouble number() {
        return NUMBER.matcher(value).matches()
                ? OptionalDouble.of(Double.parseDouble(
                        value.replace(".", "").replace(',', '.').replace('−', '-')))
                : OptionalDouble.empty();
    }

    private Optional<String> valueFault() {
        if (value.isEmpty()) {
            return Optional.of("Skriv tallet");
        }
        if (ZERO_BEFORE_POINT.matcher(value).matches()) {
            return Optional.of(
                    "»%s« kan læses på to måder: punktum skiller tusinder og komma decimaler; skriv fx 0,5 eller 500"
                            .formatted(value));
        }
        return number().isPresent()
                ? Optional.empty()
                : Optional.of("»%s« er ikke et tal; skriv fx 7,3 eller 46.890".formatted(value));
    }

    /** The statuses that a person can give a figure. */
    public List<Choice> statuses() {
        return Stream.of(ObservationStatus.OBSERVED, ObservationStatus.PROVISIONAL)
                .map(one -> new Choice(one.code(), Danish.status(one)))
                .toList();
    }

    /** Whether a status is the one chosen; final when none was. */
    public boolean chosen(Choice one) {
        return one.id().equals(status.isEmpty() ? ObservationStatus.OBSERVED.code() : status);
    }

    /** The indicators to choose among, committee by committee. */
    static List<Group> choices(CatalogueSnapshot snapshot) {
        return snapshot.committees().stream()
                .filter(KnownCommittee::active)
                .map(committee -> new Group(
                        committee.content().name(),
                        committee.content().indicators().stream()
                                .map(indicator -> new Choice(indicator.id().toString(), indicator.name()))
                                .toList()))
                .toList();
    }

    public record Group(String name, List<Choice> choices) {}

    public record Choice(String id, String name) {}
}
