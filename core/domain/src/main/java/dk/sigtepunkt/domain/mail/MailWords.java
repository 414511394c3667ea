package dk.sigtepunkt.domain.mail;

import java.util.Locale;

/** What is said of mail: what is wrong with the settings, why a mail was not taken, and what a trial says. */
public interface MailWords {
    /** Danish until there is another set. */
    static MailWords in(Locale language) {
        return new DanishMailWords();
    }

    String missing(String setting);

    String badHost(String written);

    String badPort(int written);

    String badTls(String written);

    String badAddress(String setting, String written);

    String badBase(String written);

    String badHour(int written);

    String badSeconds(int written);

    String userWithoutPassword();

    /** That nobody but the server's own user may read it, and why it is not used. */
    String badPasswordFile(String file);

    String passwordWithoutTls();

    /** Why one was not taken, as a sentence. */
    String fault(MailFault fault);

    String off();

    String noAddress(String written);

    String trialSubject();

    String trial(String link);
}
