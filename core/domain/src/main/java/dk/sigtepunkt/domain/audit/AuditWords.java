package dk.sigtepunkt.domain.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How people are told what records and verdicts say. A code that there is no word for is told as it is. */
public interface AuditWords {
    /** Danish until there is another set. */
    static AuditWords in(Locale language) {
        return new DanishAuditWords();
    }

    /** What somebody did. */
    String act(String code);

    /** The acts that there are words for, as a form offers them. */
    Set<String> acts();

    /** What it takes; that it takes none, of an empty one. */
    String permission(String code);

    /** How it went. */
    String outcome(String code);

    /** What sort of thing it was done to. */
    String kind(String code);

    /** The kinds that there are words for, as a form offers them. */
    Set<String> kinds();

    /** By which door. */
    String means(String code);

    /** What was known of who it was. */
    String standing(String code);

    /** @param codes with a space between; that there was none, of an empty one */
    String roles(String codes);

    /** That there was no reason, or why it is not told; empty where it is. */
    String why(ToldRecord.Why why);

    /**
     * Whether the chain is whole, without a full stop.
     *
     * @param held the known head that it was held against
     */
    String verdict(ChainVerdict verdict, Optional<KeptHead> held);

    /** That it is not whole, without a full stop. */
    String broken();

    /** What is wrong and where; a sentence. */
    String fault(ChainFault fault);

    /** Of what should be a known head and cannot be read; a sentence. */
    String unreadable(String name);

    /** That the chain is not the one whose end was written down before, and what to do; for the log. */
    String anotherChain();

    /** That the chain's end could not be written down; for the log. */
    String headNotKept();
}
