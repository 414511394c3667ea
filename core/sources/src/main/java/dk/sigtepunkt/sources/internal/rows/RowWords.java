package dk.sigtepunkt.sources.internal.rows;

import dk.sigtepunkt.contracts.source.SourceDefinition;
import java.util.Locale;

/** Why there is no answer to read rows from. */
interface RowWords {
    /** Danish until there is another set. */
    static RowWords in(Locale language) {
        return new DanishRowWords();
    }

    String noAddress(SourceDefinition source);

    String notOne(int files);

    /** That a page is the same as the one before it. */
    String samePage(int number, SourceDefinition source);

    String tooManyPages(int most);

    String unknownMethod(String method);

    String bodyWithoutPost();

    String brokenBody();

    String bodyWithoutFields();
}
