package dk.sigtepunkt.domain.tags;

import dk.sigtepunkt.contracts.strategy.BottomLine;
import dk.sigtepunkt.contracts.strategy.GlobalGoal;
import java.util.Locale;

/** What tags are called. */
public interface TagWords {
    /** Danish until there is another set. */
    static TagWords in(Locale language) {
        return new DanishTagWords();
    }

    /** As in {@code Mennesker}. */
    String name(BottomLine line);

    /** As the United Nations' Danish office calls it: {@code Klimaindsats}. */
    String name(GlobalGoal goal);

    /** With its number: {@code 13. Klimaindsats}. */
    String numbered(GlobalGoal goal);
}
