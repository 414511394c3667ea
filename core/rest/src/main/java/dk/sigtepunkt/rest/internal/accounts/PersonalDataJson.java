package dk.sigtepunkt.rest.internal.accounts;

import dk.sigtepunkt.domain.accounts.PersonalData;
import dk.sigtepunkt.rest.internal.http.InstantText;
import java.util.List;
import java.util.Map;

/**
 * All that is kept of a person.
 *
 * @param at when it was read
 */
public record PersonalDataJson(String account, String at, List<Row> rows) {
    static PersonalDataJson of(PersonalData.Told told) {
        return new PersonalDataJson(
                told.id().value(),
                InstantText.of(told.at()),
                told.rows().stream()
                        .map(row -> new Row(row.kind(), row.values()))
                        .toList());
    }

    /**
     * One thing that is kept.
     *
     * @param kind what sort of thing, as the page /persondata has them
     * @param values what is empty is left out
     */
    public record Row(String kind, Map<String, String> values) {}
}
