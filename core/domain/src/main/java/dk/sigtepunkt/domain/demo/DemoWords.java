package dk.sigtepunkt.domain.demo;

import dk.sigtepunkt.domain.access.Role;
import java.util.Locale;

/** What is said of demo accounts. */
public interface DemoWords {
    /** Danish until there is another set. */
    static DemoWords in(Locale language) {
        return new DanishDemoWords();
    }

    /** What the account of a role is called. */
    String name(Role role);

    /** Why such an account is opened, as the trail keeps it. */
    String opened();

    /** Why such an account is closed, as the trail keeps it. */
    String closed();

    /** That there are people here who are real; a sentence with what to do. */
    String realPeople();

    /** That there are data here that were fetched; a sentence with what to do. */
    String realData();
}
