package dk.sigtepunkt.web.internal.pages;

import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.committees.KnownCommittee;
import dk.sigtepunkt.domain.figures.Entry;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The form for one figure: what was written in it, and what is wrong with it.
 *
 * @param key says that two sendings are of the same form
 * @param faults by field, a Danish sentence each
 */
public record FigureForm(
        String indicator, String period, String value, String note, String key, Map<String, String> faults) {
    private static final Pattern NUMBER = Pattern.compile("[-−]?(\\d{1,3}(\\.\\d{3}){1,4}|\\d{1,15})(,\\d{1,9})?");

    static final FigureForm EMPTY = new FigureForm("", "", "", "", "", Map.of());

    static FigureForm sent(Visit visit) {
        return new FigureForm(
                visit.field("indicator"),
                visit.field("period"),
                visit.field("value"),
                visit.field("note"),
                visit.field("key"),
                Map.of());
    }

    FigureForm with(Map<String, String> found) {
        return new FigureForm(indicator, period, value, note, "", Map.copyOf(found));
    }

    /** A key for the next sending of this form. */
    public String nextKey() {
        return UUID.randomUUID().toString();
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    Entry entry() {
        return new Entry(indicator, period, "", "", number(), valueFault(), "", note);
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
        return number().isPresent()
                ? Optional.empty()
                : Optional.of("»%s« er ikke et tal; skriv fx 7,3 eller 46.890".formatted(value));
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
