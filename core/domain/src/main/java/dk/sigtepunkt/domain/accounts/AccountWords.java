package dk.sigtepunkt.domain.accounts;

import dk.sigtepunkt.domain.access.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What is said of accounts and roles; why something is refused as sentences with their full stops, and with what to do. */
public interface AccountWords {
    /** Danish until there is another set. */
    static AccountWords in(Locale language) {
        return new DanishAccountWords();
    }

    /** What a role is called, with a small letter. */
    String role(Role role);

    /** What the first account is called until somebody gives it a name. */
    String firstName();

    /** What the server is called where it does what is due. */
    String server();

    String unknownAccount();

    String clash();

    String erased();

    String notActive();

    String stillActive();

    String alreadyActive();

    String noName();

    String tooLong(int characters, int most);

    String noAddress(String text);

    /** That a demo account keeps its login. */
    String demoLogin();

    String loginTaken(String login);

    String unknownRole(String code, List<String> all);

    String needsCommittee(Role role);

    String takesNoCommittee(Role role);

    String unknownCommittee(String text);

    String noDay(String text);

    String reversed(LocalDate first, LocalDate last);

    /** That an old chair's last day does not come before a new one's first. */
    String chairsMeet(LocalDate last, LocalDate first);

    String needsLastDay();

    String alreadyHeld();

    String unknownHolding();

    String alreadyEnded(LocalDate last);

    String chairToCome(LocalDate from);

    String sameAccount();

    String lastAdministrator();
}
