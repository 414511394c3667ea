package dk.sigtepunkt.web.internal.audit;

import dk.sigtepunkt.domain.access.Permission;
import dk.sigtepunkt.domain.access.Where;
import dk.sigtepunkt.domain.audit.AuditEntry;
import dk.sigtepunkt.domain.audit.AuditWords;
import dk.sigtepunkt.domain.committees.CatalogueSnapshot;
import dk.sigtepunkt.domain.text.Danish;
import dk.sigtepunkt.web.internal.page.PageRequest;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a reader can narrow the list down by.
 *
 * @param texts to be written
 * @param choices among some, or everything
 * @param narrowed whether anything is asked for
 */
public record AuditForm(List<Written> texts, List<Field> choices, boolean narrowed) {
    static AuditForm of(AuditQuery query, CatalogueSnapshot catalogue, PageRequest visit) {
        AuditWords words = RecordWords.codes(visit);
        return new AuditForm(
                List.of(
                        written(query, AuditQuery.FROM, visit.say("audit.from")),
                        written(query, AuditQuery.TO, visit.say("audit.to")),
                        written(query, AuditQuery.ACTOR, visit.say("audit.actor")),
                        written(query, AuditQuery.KEY, visit.say("audit.key"))),
                List.of(
                        field(
                                query,
                                AuditQuery.ACT,
                                visit.say("audit.act"),
                                words.acts().stream().map(code -> new Named(code, words.act(code)))),
                        field(
                                query,
                                AuditQuery.OUTCOME,
                                visit.say("audit.outcome"),
                                Arrays.stream(AuditEntry.Outcome.values())
                                        .map(AuditEntry.Outcome::code)
                                        .map(code -> new Named(code, words.outcome(code)))),
                        field(
                                query,
                                AuditQuery.PERMISSION,
                                visit.say("audit.permission"),
                                Arrays.stream(Permission.values())
                                        .map(Permission::name)
                                        .map(code -> new Named(code, words.permission(code)))),
                        field(
                                query,
                                AuditQuery.KIND,
                                visit.say("audit.kind"),
                                words.kinds().stream().map(code -> new Named(code, words.kind(code)))),
                        field(query, AuditQuery.COMMITTEE, visit.say("audit.committee"), committees(catalogue, visit))),
                !query.asked().isEmpty());
    }

    /** Those of which the reader is told. */
    private static Stream<Named> committees(CatalogueSnapshot catalogue, PageRequest visit) {
        return catalogue.committees().stream()
                .filter(known -> visit.may(Permission.SEE_AUDIT, Where.in(known.id())))
                .map(known -> new Named(known.id().value(), known.content().name()));
    }

    private static Written written(AuditQuery query, String name, String label) {
        return new Written(name, label, query.asked().getOrDefault(name, ""));
    }

    /** What is asked for stands among them, though there be no word for it. */
    private static Field field(AuditQuery query, String name, String label, Stream<Named> choices) {
        Stream<Named> asked = Stream.ofNullable(query.asked().get(name)).map(code -> new Named(code, code));
        Comparator<String> danish = Collator.getInstance(Danish.LOCALE)::compare;
        List<Named> all =
                choices.sorted(Comparator.comparing(Named::name, danish)).toList();
        Stream<Named> strange =
                asked.filter(one -> all.stream().noneMatch(known -> known.code().equals(one.code())));
        return new Field(
                name,
                label,
                Stream.concat(all.stream(), strange)
                        .map(one -> new Choice(one.code(), one.name(), query.asks(name, one.code())))
                        .toList());
    }

    private record Named(String code, String name) {}

    public record Choice(String code, String name, boolean chosen) {}

    /** @param name of the parameter */
    public record Field(String name, String label, List<Choice> choices) {}

    /**
     * @param name of the parameter
     * @param value as it was written
     */
    public record Written(String name, String label, String value) {}
}
