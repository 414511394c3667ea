package dk.sigtepunkt.sources.internal;

import dk.sigtepunkt.contracts.identity.SourceKey;
import java.time.LocalDate;
import java.util.Locale;

/** Why a source cannot be asked, and what a person is told who does something with one. */
interface OperationWords {
    /** Danish until there is another set. */
    static OperationWords in(Locale language) {
        return new DanishOperationWords();
    }

    /** Instead of a name for a server that has none. */
    String nameless();

    String noToken(String name);

    String notSecure(String address);

    /** @param host with its port, when that is named */
    String notAllowed(String host);

    String noGoodFetchSince(LocalDate day, String sentence);

    /** @param sentence how the newest attempt ended */
    String noGoodFetchYet(String sentence);

    String unknownSource(SourceKey source);

    String notActive();

    String noAddress();

    String takesNoFile();

    String unknownRun();

    String notRepeatable();

    String nothingKept();

    String paused();

    String resumed();
}
