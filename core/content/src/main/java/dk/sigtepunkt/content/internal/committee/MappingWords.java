package dk.sigtepunkt.content.internal.committee;

import dk.sigtepunkt.contracts.time.Period;
import java.math.BigDecimal;

/** What the values of a committee file object to, each without its capital and its full stop. */
interface MappingWords {
    static MappingWords danish() {
        return new DanishMappingWords();
    }

    String notOneArea(String text);

    String perWithoutInhabitants();

    String changeFromNothing();

    /** Of a background figure that says which way is better, or by how much. */
    String judgedBackground();

    /** The source of a target that is written as a change, and the change. */
    String change(String source, BigDecimal percent, Period from);

    String columnMissing(String indicator, String field);
}
